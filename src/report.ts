/**
 * The waist: what a command answers, before anything is printed. A report is data, plus blocks to
 * lay out.
 */
import type { Finding, RuleText } from './report-finding.ts'

export type { Finding, RuleText } from './report-finding.ts'

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }
export type Row = { readonly [key: string]: Json }

/** How a text is meant; a format may colour it, and never by colour alone. */
export type Tone = 'plain' | 'strong' | 'dim' | 'good' | 'warn' | 'bad'

export interface Cell {
  /** Words for people. Newlines separate lines. */
  text: string
  /** What a plain sheet has in place of the words: ids, a code, a period, a number. */
  value?: string
  tone?: Tone
}

export interface Column {
  /** Stable name, in English: the head of a plain sheet. */
  key: string
  /** Head in the reader's language. */
  title: string
  align?: 'left' | 'right'
  /** Smallest width in columns at which it still reads well. */
  min?: number
  /** How much of the room that is left it wants, against 1 for the others. */
  grow?: number
  /** Its words are not broken, whatever the others give. */
  whole?: true
  /** Where room is short, its text goes above that of this column. */
  joins?: string
}

/** A row for people who read one row under the other: its title, and what is said of it below. */
export interface Entry {
  /** What it is known by at a glance: a printed number, a year. */
  number?: string
  title: Cell
  /** Who answers, when, in what state; empty ones are left out. */
  about: readonly Cell[]
  id: string
  /** A sentence or two, below all of it. */
  note?: Cell
}

/** Entries that share what the title says, so that it is said once. */
export interface EntryGroup {
  title?: Cell
  entries: readonly Entry[]
}

export interface Table {
  kind: 'table'
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  /**
   * The rows once more, for a format that sets them one under the other. Asked only by such a one.
   */
  entries?: () => readonly EntryGroup[]
  /** Behind each row a bar of its value; `most` is the longest of the whole report, 0 its own. */
  bars?: { values: readonly number[]; most: number }
  /** What is not in the rows, in a few words below them. */
  more?: string
  /** Where people read: no more rows than this. Formats for programs have them all. */
  maxRows?: number
  /** What the rows have in common, where a report has one table per group. */
  group?: {
    title: string
    text: string
    /** The group alone, where the text says more of it: what a sheet shows. */
    name?: string
    /** Its id or its code: what a plain sheet shows. */
    value?: string
  }
}

export interface TreeNode {
  text: string
  /** Of what the text names: at the right edge where there is one, else before the text. */
  id?: string
  tone?: Tone
  children?: readonly TreeNode[]
}

export type Block =
  /** With an id, of what the heading names: a format without room for it leaves it out. */
  | {
      kind: 'heading'
      level: 1 | 2
      text: string
      id?: string
      /** On paper it begins a page. */
      startsPage?: boolean
    }
  /** Apart from the note before it, if there is one. */
  | { kind: 'note'; text: string; tone?: Tone; isApart?: true }
  /** Tables that stand side by side where there is room. */
  | { kind: 'beside'; tables: readonly Table[] }
  /** Without a label, a text of its own. `isToFill`: by hand, and a page leaves room for it. */
  | {
      kind: 'facts'
      title?: string
      facts: readonly { label: string; text: string; tone?: Tone }[]
      isToFill?: true
    }
  | { kind: 'list'; title?: string; items: readonly Cell[] }
  | { kind: 'tree'; title?: string; nodes: readonly TreeNode[] }
  /** Older to the left, newer to the right; what changed below. */
  | {
      kind: 'pairs'
      title: string
      note?: string
      heads: readonly [string, string]
      pairs: readonly Pair[]
    }
  /** Shown as typed, in a fixed width; without a margin where it is a whole file, to be kept. */
  | { kind: 'code'; text: string; isFile?: true }
  /** A unified diff, to be applied as it is. */
  | { kind: 'patch'; text: string }
  /**
   * All of them for programs; for people, `folded`: of many alike in one file the first, and how
   * many more.
   */
  | {
      kind: 'findings'
      findings: readonly Finding[]
      folded: readonly Finding[]
      showsNotes?: boolean
    }
  | Table
  | Timeline

/**
 * When something was, or is to be: a picture for formats that can draw. The others leave it out:
 * the blocks beside it say the same.
 */
export interface Timeline {
  kind: 'timeline'
  title: string
  /** A day to which a line across is drawn: that of the answer. */
  day: { date: string; label: string }
  lines: readonly TimelineLine[]
}

/** One line of a picture in time, with its dates in its label. Days are `2024-05-17`. */
export interface TimelineLine {
  /** At most some 45 characters: it stands on one line, on a phone as well. */
  label: string
  /** First and last day; where they are the same day, a point. */
  from: string
  to: string
  /** The day until which it is late. */
  lateUntil?: string
  tone?: Tone
}

/** What stands on either side, and what changed between them. */
export interface Pair {
  /**
   * `+` came, `-` went, `~` changed, `=` stayed, `?` is not known: always with a word beside it.
   */
  sign: '+' | '-' | '~' | '=' | '?'
  left: readonly Cell[]
  right: readonly Cell[]
  /**
   * Both sides are one thing under one name: where they stand one below the other, the newer is
   * enough.
   */
  same?: boolean
  changes: readonly Cell[]
}

/** A deadline for a calendar: all day long, on the last day that it allows. */
export interface CalendarEvent {
  /** One thing has the same one in every answer. */
  uid: string
  /** `2024-05-17` */
  day: string
  title: string
  text: string
}

/** What an answer leaves out for one reason: how many, and their ids as far as they are listed. */
export type LeftOut = {
  readonly reason: string
  readonly count: number
  readonly ids: readonly string[]
}

/** What wrote a report, and from what: the frame of a report for programs. */
export interface Provenance {
  program: { name: string; version: string }
  /** Nothing where no corpus was read. */
  corpus?: {
    /**
     * From where they stand, with forward slashes; nothing: the plans that come with the program.
     */
    folder?: string
    title?: string
    /** Of the title (BCP 47), where it is not the reader's. */
    language?: string
  }
}

/**
 * A file of the corpus to write, by name from its root; `before` is what was read, nothing if it is
 * new.
 */
export interface FileWrite {
  name: string
  before?: string
  after: string
}

/**
 * A file to write outside the corpus: its bytes, or what a page shows; there, texts that are names
 * of `links` lead to these addresses.
 */
export type FileOutside = { path: string } & (
  | { bytes: Uint8Array | string }
  | { page: readonly Block[]; links?: ReadonlyMap<string, string> }
)

/** A report as a file of a site: drawn in its own language and format. */
export interface ReportFile {
  report: Report
  format: 'html' | 'xlsx' | 'csv-plain'
  language: string
  /** What stands around a page. */
  frame?: Frame
}

/** Where a page stands in a site. Addresses are from the root of the site. */
export interface Frame {
  /** From the page to the root: `../../`, or nothing. */
  root: string
  /** Of the page itself: it has no link to itself. */
  own: string
  /** By ids and names, the address of their page. */
  links: ReadonlyMap<string, string>
  navigation: readonly { text: string; address: string; isHere: boolean }[]
  /** The same page in other languages. */
  languages: readonly { language: string; name: string; address: string }[]
  /** Its table as a workbook, and plain for programs. */
  sheet?: string
  plain?: string
}

/** The head of a column of a plain sheet, and where its value stands in a row: `source.lines.0`. */
export type PlainFact = readonly [head: string, path: string]

export interface Report {
  /** Name of the report: the command, or one of its shapes. */
  report: string
  /** Everything that was asked, with what was resolved. */
  question: Row
  /** The day at whose close the answer holds. */
  asOf?: string
  rows: readonly Row[]
  /** What is not in the rows, by reason. */
  leftOut: readonly LeftOut[]
  totals: Row
  /** What people read, from top to bottom. */
  blocks: readonly Block[]
  /**
   * By texts as they stand in the blocks, their language (BCP 47), where it is not the reader's.
   */
  foreign?: ReadonlyMap<string, string>
  /** The answer once more, for whoever has scrolled to the end. */
  total?: string
  /** What people type next: whole commands. */
  next?: readonly string[]
  /**
   * What a sheet shows in place of the tables, where these are made for reading and not for
   * counting.
   */
  sheet?: Table
  /** What a plain sheet shows in place of both: one fact a cell. */
  plainSheet?: Table
  /** The facts of its rows that a plain sheet shows, in place of all of these. */
  plainFacts?: readonly PlainFact[]
  /** For calendars, which alone ask for them. */
  events?: () => readonly CalendarEvent[]
  /** For formats that tell findings and nothing else, where the blocks have none to show. */
  findings?: readonly Finding[]
  /** The rules of its findings, for formats that list them. */
  rules?: readonly RuleText[]
  /** Something was found that the caller asked to be told of by the exit code. */
  found?: boolean
  /** Makes the Markdown of it one comment that can be found again and updated. */
  marker?: string
  /**
   * Files to write, because it was asked for. A function is asked while nobody else writes to the
   * corpus.
   */
  writes?: readonly FileWrite[] | (() => readonly FileWrite[])
  /**
   * Files outside the corpus to write, by their path from where one stands: all of them and those
   * of the corpus, or none.
   */
  files?: readonly FileOutside[]
  /** The folder of those files, which is made if there is none; without it that of the first. */
  filesFolder?: string
  /** Files of a folder of their own, by their names; `packageName` describes its plain tables. */
  site?: { path: string; files: ReadonlyMap<string, ReportFile>; packageName: string }
  /** Those that are there already may be replaced, though they hold something else. */
  mayReplace?: boolean
  /**
   * False if the answer is about the files of other revisions only: then nothing is missing from it
   * because a file of the corpus in the folder could not be read.
   */
  isAboutWorkingFiles?: false
  /** Files that could not be read in full and are left out of the answer: it is incomplete. */
  missing?: readonly string[]
  /** How many parts of the answer are missing; it is given all the same. */
  incomplete?: number
}

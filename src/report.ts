/** What a command answers, before anything is printed. A report is data, plus blocks to lay out. */
import type { Block, Table } from './report-blocks.ts'
import type { Finding, RuleText } from './report-finding.ts'

export type * from './report-blocks.ts'
export type { Finding, RuleText } from './report-finding.ts'

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }
export type Row = { readonly [key: string]: Json }

/** A deadline for a calendar: an all-day event, on its last day. */
export interface CalendarEvent {
  /** One thing has the same one in every answer. */
  uid: string
  /** `2024-05-17` */
  day: string
  title: string
  text: string
}

/** What an answer leaves out for one reason: how many, and their ids if they are listed. */
export type LeftOut = {
  readonly reason: string
  readonly count: number
  readonly ids: readonly string[]
}

/** The program and the corpus of a report, for programs. */
export interface Provenance {
  program: { name: string; version: string }
  /** Nothing where no corpus was read. */
  corpus?: {
    /**
     * Relative to the current folder, with forward slashes; nothing: the plans that come with the
     * program.
     */
    folder?: string
    title?: string
    /** Of the title (BCP 47), where it is not the reader's. */
    language?: string
    /** The full hash of the last commit of its repository; nothing for shipped plans. */
    commit?: string
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
  /** The frame of a page. */
  frame?: Frame
}

/** The place of a page in a site. Addresses are from the root of the site. */
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

/**
 * The heading of a column of a plain sheet, and the path of its value in a row: `source.lines.0`.
 */
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
  /** The language (BCP 47) of each text in the blocks that is not in the reader's language. */
  foreign?: ReadonlyMap<string, string>
  /** The answer once more, for a reader at the end of a long report. */
  total?: string
  /** What people type next: whole commands. */
  next?: readonly string[]
  /** Tables for a spreadsheet, if those of the blocks are made for reading and not for counting. */
  sheet?: Table
  /** What a plain sheet shows in place of both: one fact a cell. */
  plainSheet?: Table
  /** The facts of its rows that a plain sheet shows, instead of all of them. */
  plainFacts?: readonly PlainFact[]
  /** For calendars, which alone ask for them. */
  events?: () => readonly CalendarEvent[]
  /** Findings for formats that show nothing else, if the blocks have none. */
  findings?: readonly Finding[]
  /** The rules of its findings, for formats that list them. */
  rules?: readonly RuleText[]
  /** Something was found for which the caller wants exit code 1. */
  found?: boolean
  /** Marks the Markdown as one comment that can be found and updated later. */
  marker?: string
  /** Files to write in the corpus. A function is called while nobody else writes to the corpus. */
  writes?: readonly FileWrite[] | (() => readonly FileWrite[])
  /**
   * Files to write outside the corpus, by their path from the current folder: all of them and those
   * of the corpus, or none.
   */
  files?: readonly FileOutside[]
  /** The folder of those files, which is made if there is none; without it that of the first. */
  filesFolder?: string
  /** Files of a folder of their own, by their names; `packageName` describes its plain tables. */
  site?: { path: string; files: ReadonlyMap<string, ReportFile>; packageName: string }
  /** Existing files with other contents may be replaced. */
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

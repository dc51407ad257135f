/**
 * The parts of a report that people read, as blocks from top to bottom, before a format lays them
 * out.
 */
import type { Finding } from './report-finding.ts'

/** The role of a text; a format may colour it, but never by colour alone. */
export type Tone = 'plain' | 'strong' | 'dim' | 'good' | 'warn' | 'bad'

export interface Cell {
  /** Words for people. Newlines separate lines. */
  text: string
  /** What a plain sheet has instead of the words: ids, a code, a period, a number. */
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
  /** The rows as a list, for a format that uses lists. Computed only for such a format. */
  entries?: () => readonly EntryGroup[]
  /**
   * A bar after each row; `most` is the largest value of the whole report, 0 the largest of this
   * table.
   */
  bars?: { values: readonly number[]; most: number }
  /** What is not in the rows, in a few words below them. */
  more?: string
  /** For people: at most this many rows. Formats for programs have all of them. */
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
  /** The id of what the text names: at the right edge if there is one, else before the text. */
  id?: string
  tone?: Tone
  children?: readonly TreeNode[]
}

export type Block =
  /** The id of what the heading names: a format without room leaves it out. */
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
   * All findings for programs; for people, `folded`: of many similar ones in a file only the first,
   * and a count.
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
 * A timeline, for formats that can draw. Others leave it out, because the blocks beside it say the
 * same.
 */
export interface Timeline {
  kind: 'timeline'
  title: string
  /** A day to which a line across is drawn: that of the answer. */
  day: { date: string; label: string }
  lines: readonly TimelineLine[]
}

/** One line of a timeline, with its dates in its label. Days are `2024-05-17`. */
export interface TimelineLine {
  /** At most some 45 characters, so that it fits on one line, even on a phone. */
  label: string
  /** First and last day; where they are the same day, a point. */
  from: string
  to: string
  /** The day until which it is late. */
  lateUntil?: string
  tone?: Tone
}

/** The two sides, and what changed between them. */
export interface Pair {
  /**
   * `+` came, `-` went, `~` changed, `=` stayed, `?` is not known: always with a word beside it.
   */
  sign: '+' | '-' | '~' | '=' | '?'
  left: readonly Cell[]
  right: readonly Cell[]
  /** Both sides have the same name: in a list, the newer one is enough. */
  same?: boolean
  changes: readonly Cell[]
}

/** What is wrong at a place, as data: the sentence is made later, in the reader's language. */

/** Lines and columns count from 1, columns in UTF-16 units; the end is excluded. */
export interface Span {
  line: number
  column: number
  endLine: number
  endColumn: number
}

export interface Place extends Span {
  /** Path as shown to people, with forward slashes. */
  file: string
}

export type Data = Readonly<Record<string, string | number | readonly string[]>>

/** A safe fix: `text` in place of what stands from `start` to `end` (UTF-16 offsets). */
export interface Fix {
  start: number
  end: number
  text: string
}

/** One thing wrong, at one place. `data` fills the sentence that the catalogue has for `rule`. */
export interface Complaint {
  rule: string
  place: Place
  data: Data
  /** Other places that explain it: where it was first defined, what it disagrees with. */
  related?: readonly Place[]
  fix?: Fix
  /**
   * If a key is missing or unknown: the path of the map that lacks or has it, as JSON. It is used to
   * find a missing key that was misspelt, and never shown.
   */
  node?: string
}

export type Severity = 'error' | 'warning' | 'info'

/** What lint says about a place: data only; the sentence is made at the edge, in the reader's language. */

/** Where a thing stands in a file: lines and columns from 1, columns in UTF-16 units, the end excluded. */
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

/** A safe mend: bytes from `start` to `end` of the text (UTF-16 offsets) become `text`. */
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
  /** Of a key that is missing or unknown: the map that it is about, by its path in JSON. Nobody is told. */
  node?: string
}

export type Severity = 'error' | 'warning' | 'info'

/** A fault at a place, as data: the sentence is made later, in the reader's language. */

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

/** A safe fix: `text` replaces the range from `start` to `end` (UTF-16 offsets). */
export interface Fix {
  start: number
  end: number
  text: string
}

/** A fault at a place; `data` is what the sentence of its rule needs. */
export interface Complaint<Id extends string = string, Data extends object = object> {
  rule: Id
  place: Place
  data: Data
  /** Other places that explain it: where it was first defined, what it disagrees with. */
  related?: readonly Place[]
  fix?: Fix
  /**
   * If a key is missing or unknown: the path of the map that lacks or has it, as JSON. It is used
   * to find a missing key that was misspelt, and never shown.
   */
  node?: string
}

/** A complaint by any of some rules, each with its data. */
export type ComplaintOf<Kinds extends Readonly<Record<keyof Kinds, object>>> = {
  [Id in keyof Kinds & string]: Complaint<Id, Kinds[Id]>
}[keyof Kinds & string]

/** A rule whose sentence asks for nothing. */
export type NoData = Readonly<Record<string, never>>

/** Faults that are found while reading files, with the data that their sentences need. */
export interface ReadingData {
  'yaml/syntax': { code: string; message: string }
  'yaml/encoding': Seen
  'yaml/duplicate-key': { key: string; line: number; column: number }
  'yaml/tab-indent': NoData
  'yaml/unresolved-alias': Seen
  'yaml/anchors': Seen
  'yaml/multiple-documents': NoData
  'yaml/empty-file': NoData
  'yaml/custom-tag': Seen
  /** `seen` as it is written, `read` as YAML takes it. */
  'yaml/ambiguous-scalar': Seen & { read: string }
  'yaml/bom-or-crlf': { seen: 'BOM' | 'CRLF' }
  'schema/unknown-key': { key: string } & Allowed
  /** `now`: what the key is called today. */
  'schema/renamed-key': { key: string; now: string }
  /** `empty`: the key is there, without a value. */
  'schema/missing-key': { key: string; empty?: string }
  'schema/wrong-type': KeyOrEntry & Seen & Expected
  'schema/invalid-enum': Seen & Allowed
  'schema/invalid-format': Seen & Expected
  'schema/empty-value': KeyOrEntry
  'file/slug-format': Seen
  'file/stray': { reason: string }
  'file/unreadable': { reason: string }
  'file/unknown-edition': { edition: string }
  /** `twin`: the path that differs by case or accents only. */
  'file/case-collision': { twin: string }
  'timing/unparseable': Seen
  'timing/implausible-year': Seen & { earliest: number; latest: number }
  'source/missing': { key: string }
  'text/control-char': Seen
  'text/bidi-override': Seen
  'text/invisible-char': Seen
}

interface Seen {
  seen: string
}

interface Allowed {
  allowed: readonly string[]
}

/** A name of the kind of value or format that is wanted. */
interface Expected {
  expected: string
}

/** A key, or an entry of its list, from 1; the key is empty for the file itself. */
interface KeyOrEntry {
  key: string
  entry?: number
}

export type ReadingComplaint = ComplaintOf<ReadingData>

/** How grave a finding is, in the words of SARIF. */
export type Level = 'error' | 'warning' | 'note'

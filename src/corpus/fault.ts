/**
 * Faults of a file, located by offset in the text or by path in the values; a `Complaint` has a
 * line and a column.
 */
import type { Path } from './types.ts'

type Data = Readonly<Record<string, string | number | readonly string[]>>

/** Something wrong in the text. */
export interface Fault {
  rule: string
  data?: Data
  /** UTF-16 offsets. */
  start: number
  end: number
  /** If this fault represents all later ones of its kind: where the last of them ends. */
  reach?: number
}

/** Something wrong with a value, by its path in the file. */
export interface ValueFault {
  rule: string
  data: Data
  path: Path
  at: 'key' | 'value'
  /** If a key is missing or unknown: the path of the map that lacks or has it. */
  node?: Path | undefined
}

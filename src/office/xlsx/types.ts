/** What a workbook holds, as it is read. */

/**
 * What a cell holds. A date is as precise as the format of its cell shows it: `2024`, `2024-05`,
 * `2024-05-17`, `2024-05-17T10:30`; if the format shows no year, a program may have added it.
 * The result of a formula is not told: it was computed elsewhere.
 */
export type Value =
  | { type: 'text'; text: string }
  | { type: 'number'; number: number }
  | { type: 'boolean'; boolean: boolean }
  | { type: 'date'; date: string; precision: Precision; isYearShown: boolean }
  | { type: 'time'; time: string }
  | { type: 'error'; error: string }
  | { type: 'formula' }

export type Precision = 'year' | 'month' | 'day' | 'minute'

/** A cell that holds something. Rows and columns count from 1. */
export interface Cell {
  /** `B7` */
  reference: string
  column: number
  value: Value
}

/** A row in which at least one cell holds something. */
export interface Row {
  number: number
  isHidden: boolean
  cells: readonly Cell[]
}

/** From one corner to the other, both within. */
export interface Range {
  from: { row: number; column: number }
  to: { row: number; column: number }
}

export type SheetState = 'visible' | 'hidden' | 'very-hidden'

export interface Sheet {
  name: string
  state: SheetState
  rows: readonly Row[]
  merged: readonly Range[]
  /** First and last column of each hidden group. */
  hiddenColumns: readonly (readonly [from: number, to: number])[]
}

/** A name for cells or a constant: `refersTo` is as written, `Lists!$A$1:$A$9` for instance. */
export interface DefinedName {
  name: string
  refersTo: string
  /** The sheet, from 0, to which it is limited. */
  sheet?: number
  isHidden: boolean
}

export interface Workbook {
  sheets: readonly Sheet[]
  names: readonly DefinedName[]
  /** Whether formulas refer to other files. They are never opened. */
  hasExternalLinks: boolean
}

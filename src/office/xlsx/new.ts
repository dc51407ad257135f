/** The parts of a workbook that is written. */
import type { Properties } from '../container/pack.ts'
import type { Range, SheetState } from './types.ts'

/**
 * How a cell looks, and whether it is locked on a protected sheet. `normal` and `open` are not;
 * cells of `open` take any text as it is typed, never as a date, a number or a formula.
 */
export type CellStyle = (typeof cellStyles)[number]

export const cellStyles = [
  'normal',
  'title',
  'note',
  'heading',
  'locked',
  'small',
  'strong',
  'strongNote',
  'open',
] as const

/** A text is never a formula, whatever it begins with. A day is `2024-05-17`. */
export type NewValue = string | number | boolean | { day: string }

/** A cell without a value is empty, but has its style. */
export interface NewCell {
  value?: NewValue | undefined
  style?: CellStyle
}

export interface NewColumn {
  /** In characters. */
  width: number
  /** Whether what is typed beside the cells that are written stays a text. */
  isText?: boolean
  isHidden?: boolean
}

export interface NewRow {
  cells: readonly (NewCell | undefined)[]
  /** In points; without it, as high as its texts need, by the width of their columns. */
  height?: number
}

/** Cells that offer a list of values: the cells of a defined name. */
export interface NewList {
  range: Range
  name: string
  /** Something else may be typed as well. */
  isOnlyOffered?: boolean
  /** What is said beside a cell that is chosen, and when something else is typed. */
  hint?: { title: string; text: string }
  refusal?: { title: string; text: string }
}

export interface NewSheet {
  /** At most 31 characters, without `[ ] : * ? / \`. */
  name: string
  state?: SheetState
  columns: readonly NewColumn[]
  /** Row 1 first. */
  rows: readonly NewRow[]
  merged?: readonly Range[]
  /** How many rows and columns stay in sight. */
  frozen?: { rows: number; columns: number }
  /** The head row and the rows below it that can be filtered. */
  filter?: Range
  /** Locked cells cannot be changed; filters, widths and sorting can. There is no password. */
  isProtected?: boolean
  lists?: readonly NewList[]
  /** Always A4, lying, as wide as the page; `repeated` are the rows at the head of each page. */
  print?: { repeated?: { from: number; to: number }; footer?: string }
}

export interface NewWorkbook extends Properties {
  sheets: readonly NewSheet[]
  /** A name for cells: `refersTo` is `Lists!$A$1:$A$9` for instance. */
  names?: readonly { name: string; refersTo: string; isHidden?: boolean }[]
}

/** References to cells: `B7`, `$A$1:$C$9`. */
import type { Range } from './types.ts'

/** As many as a sheet can have. */
export const lastRow = 1_048_576
export const lastColumn = 16_384

/** The row and column, from 1, of `B7` or `$B$7`; nothing if it is no reference. */
export function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] =
    /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? []
  const row = Number(digits)
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  )
  return letters !== '' && row <= lastRow && column <= lastColumn ? { row, column } : undefined
}

/** The range of `A1:C9`, or of one cell; nothing if it is none. */
export function rangeOf(reference: string): Range | undefined {
  const [first = '', last = first, ...more] = reference.split(':')
  const from = placeOf(first)
  const to = placeOf(last)
  if (!from || !to || more.length > 0 || to.row < from.row || to.column < from.column)
    return undefined
  return { from, to }
}

/** `B` for 2. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** `B7` for row 7 and column 2. */
export function referenceOf(row: number, column: number): string {
  return `${columnName(column)}${row}`
}

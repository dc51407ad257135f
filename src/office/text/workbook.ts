/** Reads each sheet of a workbook as a table. */
import type { Cell, Range, Sheet, Workbook } from '../xlsx/types.ts'
import { BlockList, linesOf } from './cells.ts'
import { type Notes, noNotes, type TableCell, type TableRow, type TextDocument } from './types.ts'

export function textOfWorkbook({ sheets }: Workbook): TextDocument {
  const list = new BlockList()
  const notes = noNotes()
  for (const sheet of sheets) list.table(rowsOf(sheet, list, notes))
  return { format: 'xlsx', blocks: list.blocks, notes }
}

function rowsOf(sheet: Sheet, list: BlockList, notes: Notes): TableRow[] {
  if (sheet.state !== 'visible') notes.hidden += sheet.rows.length
  const merged = mergedByRow(sheet.merged)
  const filled = new Map(sheet.rows.map((row) => [row.number, row]))
  const numbers = [...new Set([...filled.keys(), ...merged.keys()])].sort((a, b) => a - b)
  const last = sheet.rows.at(-1)?.number ?? 0
  return numbers
    .filter((number) => number <= last)
    .map((number) => {
      const row = filled.get(number)
      if (row?.isHidden && sheet.state === 'visible') notes.hidden++
      const cells = new Map<number, TableCell>()
      for (const cell of row?.cells ?? []) {
        if (cell.value.type === 'formula') notes.formulas++
        const text = textOf(cell)
        cells.set(cell.column, {
          column: cell.column,
          width: 1,
          isContinued: false,
          lines: linesOf(text),
        })
      }
      for (const { from, to } of merged.get(number) ?? []) {
        const { column } = from
        const isContinued = number > from.row
        const lines = isContinued ? [] : (cells.get(column)?.lines ?? [])
        for (const at of cells.keys()) if (column <= at && at <= to.column) cells.delete(at)
        cells.set(column, { column, width: to.column - column + 1, isContinued, lines })
      }
      const place = { sheet: sheet.name, row: number }
      const inOrder = [...cells.values()].sort((a, b) => a.column - b.column)
      return list.row({ place, isHead: false, cells: inOrder })
    })
}

/** Merged cells of more rows than this are a frame, not a cell of a plan. */
const maxMerged = 1_000

function mergedByRow(ranges: readonly Range[]): Map<number, Range[]> {
  const rows = new Map<number, Range[]>()
  for (const range of ranges) {
    const last = Math.min(range.to.row, range.from.row + maxMerged)
    for (let row = range.from.row; row <= last; row++) {
      const ranges = rows.get(row) ?? []
      ranges.push(range)
      rows.set(row, ranges)
    }
  }
  return rows
}

function textOf({ value }: Cell): string {
  if (value.type === 'text') return value.text
  if (value.type === 'number') return String(value.number)
  if (value.type === 'boolean') return String(value.boolean)
  if (value.type === 'date') return value.date
  return value.type === 'time' ? value.time : ''
}

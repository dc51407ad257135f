/** Reads a workbook that came back. It judges nothing, and leaves nothing out. */

import {
  type ColumnKey,
  columnKeys,
  decisionKeys,
  decisionOpenKeys,
  openKeys,
  type Returned,
  type ReturnedCell,
  type ReturnedRow,
} from '../analyses/collect/form.ts'
import { nameKey } from '../analyses/text/fold.ts'
import type { Cell, Row, Sheet, Workbook } from '../office/index.ts'
import { textOfCell } from './cell-text.ts'
import { type HiddenPart, hiddenPartIn } from './hidden.ts'
import { referenceOf } from './write.ts'

/** How many forms may be merged into one workbook; of more, only the heads are read. */
export const maxForms = 100

/** Reads a form that came back; nothing if no sheet of the workbook is a hidden part. */
export function answersIn({ sheets }: Workbook): Returned | undefined {
  const partOfSheet = new Map(sheets.map((sheet) => [sheet, hiddenPartIn(sheet)]))
  const parts = [...partOfSheet.values()].flatMap((part) => part ?? [])
  if (parts.length === 0) return undefined
  const heads = parts.map(({ head }) => head)
  if (parts.length > maxForms) return { heads, rows: [], remarks: [] }
  const filled = sheets.filter((sheet) => partOfSheet.get(sheet) === undefined)
  const columns = headReader(parts.map((part) => part.heads))
  const said = new Set(parts.flatMap((part) => [...part.said]))
  const found = filled.map((sheet) => ({ sheet, rows: rowsOfSheet(sheet, columns) }))
  return {
    heads,
    rows: found.flatMap(({ sheet, rows }) => {
      const part = partOf(sheet, rows ?? [], parts)
      return (rows ?? []).map((row) => withSent(row, part))
    }),
    remarks: found.flatMap(({ sheet, rows }) => (rows === undefined ? remarksIn(sheet, said) : [])),
  }
}

/** The words in the head of columns. */
type Heads = Partial<Record<ColumnKey, string>>

/** Gives the rows of a workbook without a hidden part, by the heads that a form may have. */
export function rowsIn({ sheets }: Workbook, heads: readonly Heads[]): ReturnedRow[] {
  const columns = headReader(heads)
  return sheets.flatMap((sheet) => rowsOfSheet(sheet, columns) ?? [])
}

/** This many headings make a row a header row, even if others were deleted or renamed. */
const enough = 3
/** No head of a column is longer. */
const maxHead = 200

/** The keys of columns by their number; nothing if the row is no head row. */
type HeadReader = (row: Row) => ReadonlyMap<number, ColumnKey> | undefined

function headReader(all: readonly Heads[]): HeadReader {
  const known = new Map(all.map((heads) => [JSON.stringify(heads), keysByHead(heads)]))
  const any = new Set([...known.values()].flatMap((keys) => [...keys.keys()]))
  return ({ cells }) => {
    const texts = cells.flatMap(({ column, value }) => {
      if (value.type !== 'text' || value.text.length > maxHead) return []
      const key = nameKey(value.text)
      return any.has(key) ? [{ column, key }] : []
    })
    if (texts.length < enough) return undefined
    for (const keys of known.values()) {
      const columns = new Map<ColumnKey, number>()
      for (const { column, key } of texts) {
        const found = keys.get(key)
        if (found !== undefined && !columns.has(found)) columns.set(found, column)
      }
      if (columns.size >= enough) return new Map([...columns].map(([key, column]) => [column, key]))
    }
    return undefined
  }
}

function keysByHead(heads: Heads): ReadonlyMap<string, ColumnKey> {
  const keys = new Map(
    [...columnKeys, ...decisionKeys].map((key) => [nameKey(heads[key] ?? ''), key]),
  )
  keys.delete('')
  return keys
}

/**
 * The rows below the header row; nothing if the sheet has none. Another header row starts a new
 * table.
 */
function rowsOfSheet(sheet: Sheet, columnsIn: HeadReader): ReturnedRow[] | undefined {
  let columns: ReadonlyMap<number, ColumnKey> | undefined
  const found: ReturnedRow[] = []
  for (const row of sheet.rows) {
    const headed = columnsIn(row)
    if (headed) columns = headed
    else if (columns) {
      const returned = returnedRow(sheet, row, columns)
      if (returned) found.push(returned)
    }
  }
  return columns && found
}

function returnedRow(
  sheet: Sheet,
  row: Row,
  columns: ReadonlyMap<number, ColumnKey>,
): ReturnedRow | undefined {
  const cells: Partial<Record<ColumnKey, ReturnedCell>> = {}
  for (const cell of row.cells) {
    const key = columns.get(cell.column)
    const { reference, column, value } = cell
    if (key !== undefined && trimmedText(cell) !== '') cells[key] = { reference, column, value }
  }
  const open = [...openKeys, ...decisionOpenKeys]
  if (cells.id === undefined && open.every((key) => cells[key] === undefined)) return undefined
  const id = cells.id && trimmedText(cells.id)
  return {
    // A sheet of Excel has a name of 31 characters at most.
    sheet: sheet.name.slice(0, 100),
    row: row.number,
    isHidden:
      row.isHidden ||
      sheet.state !== 'visible' ||
      open.some((key) => isColumnHidden(sheet, cells[key]?.column)),
    isMerged: sheet.merged.some(({ from, to }) => from.row <= row.number && row.number <= to.row),
    id,
    cells,
  }
}

function isColumnHidden({ hiddenColumns }: Sheet, column: number | undefined): boolean {
  return hiddenColumns.some(([from, to]) => column !== undefined && from <= column && column <= to)
}

function trimmedText({ value }: Pick<Cell, 'value'>): string {
  return value.type === 'date' ? value.type : (textOfCell(value)?.trim() ?? value.type)
}

/** The hidden part that a sheet belongs to: by its reference, else by the ids of its rows. */
function partOf(
  { rows }: Sheet,
  returned: readonly ReturnedRow[],
  parts: readonly HiddenPart[],
): HiddenPart | undefined {
  if (parts.length < 2) return parts[0]
  const texts = new Set(rows.flatMap(({ cells }) => cells.map(trimmedText)))
  const named = parts.filter(({ head }) => texts.has(referenceOf(head)))
  const candidates = named.length > 0 ? named : parts
  const known = (part: HiddenPart) =>
    returned.filter(({ id }) => id !== undefined && part.rows.has(id)).length
  return candidates.reduce((best, part) => (known(part) > known(best) ? part : best))
}

function withSent(row: ReturnedRow, part: HiddenPart | undefined): ReturnedRow {
  if (part === undefined) return row
  const sent = row.id === undefined ? undefined : part.rows.get(row.id)
  return { ...row, head: part.head, ...(sent && { sent }) }
}

/** The texts of a sheet that the forms did not come with. */
function remarksIn(sheet: Sheet, said: ReadonlySet<string>): Returned['remarks'] {
  if (sheet.state !== 'visible') return []
  return sheet.rows.flatMap(({ number, cells }) =>
    cells
      .filter(({ value }) => value.type === 'text')
      .map(trimmedText)
      .filter((text) => text !== '' && !said.has(text))
      .map((text) => ({ sheet: sheet.name, row: number, text })),
  )
}

/** What stands in a workbook that came back. Nothing is judged here, and nothing left out. */
import { nameKey } from '../analyses/text/fold.ts'
import type { Cell, Row, Sheet, Workbook } from '../office/index.ts'
import { type HiddenPart, hiddenPartIn } from './hidden.ts'
import {
  type ColumnKey,
  columnKeys,
  decisionKeys,
  decisionOpenKeys,
  openKeys,
  type Returned,
  type ReturnedCell,
  type ReturnedRow,
} from './types.ts'
import { referenceOf } from './write.ts'

/**
 * Gives what stands in a form that came back; nothing if no sheet of the workbook is a hidden part.
 */
export function answersIn({ sheets }: Workbook): Returned | undefined {
  const parts = sheets.flatMap((sheet) => hiddenPartIn(sheet) ?? [])
  if (parts.length === 0) return undefined
  const filled = sheets.filter((sheet) => hiddenPartIn(sheet) === undefined)
  const heads = parts.map((part) => part.heads)
  const found = filled.map((sheet) => ({ sheet, rows: rowsOfSheet(sheet, heads) }))
  return {
    heads: parts.map(({ head }) => head),
    rows: found.flatMap(({ sheet, rows }) => {
      const part = partOf(sheet, rows ?? [], parts)
      return (rows ?? []).map((row) => withSent(row, part))
    }),
    remarks: found.flatMap(({ sheet, rows }) =>
      rows === undefined ? remarksIn(sheet, parts) : [],
    ),
  }
}

/** The words in the head of columns. */
type Heads = Partial<Record<ColumnKey, string>>

/** Gives the rows of a workbook without a hidden part, by the heads that a form may have. */
export function rowsIn({ sheets }: Workbook, heads: readonly Heads[]): ReturnedRow[] {
  return sheets.flatMap((sheet) => rowsOfSheet(sheet, heads) ?? [])
}

/** So many heads make a row a head row, whatever was deleted or renamed. */
const enough = 3

/**
 * The rows below the head row; nothing if the sheet has none. Another head row below counts anew.
 */
function rowsOfSheet(sheet: Sheet, heads: readonly Heads[]): ReturnedRow[] | undefined {
  let columns: ReadonlyMap<number, ColumnKey> | undefined
  const found: ReturnedRow[] = []
  for (const row of sheet.rows) {
    const headed = columnsIn(row, heads)
    if (headed) columns = headed
    else if (columns) {
      const returned = returnedRow(sheet, row, columns)
      if (returned) found.push(returned)
    }
  }
  return columns && found
}

function columnsIn(
  { cells }: Row,
  heads: readonly Heads[],
): ReadonlyMap<number, ColumnKey> | undefined {
  for (const head of heads) {
    const keys = new Map(
      [...columnKeys, ...decisionKeys].map((key) => [nameKey(head[key] ?? ''), key]),
    )
    keys.delete('')
    const columns = new Map<number, ColumnKey>()
    for (const { column, value } of cells) {
      const key = value.type === 'text' ? keys.get(nameKey(value.text)) : undefined
      if (key !== undefined && ![...columns.values()].includes(key)) columns.set(column, key)
    }
    if (columns.size >= enough) return columns
  }
  return undefined
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
    sheet: sheet.name,
    row: row.number,
    isHidden: row.isHidden || sheet.state !== 'visible',
    isMerged: sheet.merged.some(({ from, to }) => from.row <= row.number && row.number <= to.row),
    id,
    cells,
  }
}

function trimmedText({ value }: Pick<Cell, 'value'>): string {
  if (value.type === 'text') return value.text.trim()
  return value.type === 'number' ? String(value.number) : value.type
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
function remarksIn(sheet: Sheet, parts: readonly HiddenPart[]): Returned['remarks'] {
  if (sheet.state !== 'visible') return []
  return sheet.rows.flatMap(({ number, cells }) =>
    cells
      .filter(({ value }) => value.type === 'text')
      .map(trimmedText)
      .filter((text) => text !== '' && !parts.some(({ said }) => said.has(text)))
      .map((text) => ({ sheet: sheet.name, row: number, text })),
  )
}

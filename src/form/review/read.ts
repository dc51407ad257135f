/** Reads a completed review. It judges nothing. */

import type {
  LinkKey,
  PlanKey,
  ReturnedReview,
  ReviewCell,
  RowKey,
} from '../../analyses/import/review.ts'
import { nameKey } from '../../analyses/text/fold.ts'
import type { Cell, Row, Sheet, Workbook } from '../../office/index.ts'
import { textOfCell } from '../cell-text.ts'
import { type HiddenReview, hiddenReviewIn } from './hidden.ts'

/** Nothing if the workbook is no review. Columns may be moved, and sheets renamed. */
export function reviewIn({ sheets }: Workbook): ReturnedReview | undefined {
  const hidden = sheets.flatMap((sheet) => hiddenReviewIn(sheet) ?? [])[0]
  if (!hidden) return undefined
  const others = sheets.filter((sheet) => hiddenReviewIn(sheet) === undefined)
  const rows = others.flatMap((sheet) => keyedRows<RowKey>(sheet, hidden.rowHeads, 'summary'))
  const links = others.flatMap((sheet) => keyedRows<LinkKey>(sheet, hidden.linkHeads, 'slug'))
  const linkOf = new Map(links.map((one) => [one.key, one.cells]))
  const found = rows.flatMap(({ key, sheet, row, cells }) => {
    const sent = hidden.rows.get(key)
    return sent ? [{ sent, sheet, row, cells, links: linkOf.get(key) ?? {} }] : []
  })
  const keys = new Set(found.map(({ sent }) => sent.key))
  return {
    version: hidden.version,
    plan: planIn(others, hidden),
    rows: found,
    lost: [...hidden.rows.keys()].filter((key) => !keys.has(key)),
  }
}

interface Keyed<K extends string> {
  key: string
  sheet: string
  row: number
  cells: Partial<Record<K, ReviewCell>>
}

/** The rows below the heads, of a sheet that has the head `needed`. */
function keyedRows<K extends string>(
  sheet: Sheet,
  heads: Readonly<Record<K, string>>,
  needed: K,
): Keyed<K>[] {
  let columns: ReadonlyMap<number, K> | undefined
  const found: Keyed<K>[] = []
  for (const row of sheet.rows) {
    const headed = columnsIn(row, heads)
    if (headed.size >= 4 && [...headed.values()].includes(needed)) columns = headed
    else if (columns) {
      const cells: Partial<Record<K, ReviewCell>> = {}
      for (const cell of row.cells) {
        const key = columns.get(cell.column)
        if (key !== undefined) cells[key] = cellOf(cell, sheet)
      }
      const key = (cells as Record<string, ReviewCell | undefined>).key?.text ?? ''
      if (key !== '') found.push({ key, sheet: sheet.name, row: row.number, cells })
    }
  }
  return found
}

function columnsIn<K extends string>(
  { cells }: Row,
  heads: Readonly<Record<K, string>>,
): Map<number, K> {
  const keys = new Map(
    (Object.entries(heads) as [K, string][]).map(([key, text]) => [nameKey(text), key]),
  )
  const columns = new Map<number, K>()
  for (const { column, value } of cells) {
    const key = value.type === 'text' ? keys.get(nameKey(value.text)) : undefined
    if (key !== undefined && ![...columns.values()].includes(key)) columns.set(column, key)
  }
  return columns
}

/** Fields are known by the words before them. */
function planIn(sheets: readonly Sheet[], { planHeads }: HiddenReview): ReturnedReview['plan'] {
  const keys = new Map(
    (Object.entries(planHeads) as [PlanKey, string][]).map(([key, text]) => [nameKey(text), key]),
  )
  const plan: Partial<Record<PlanKey, ReviewCell>> = {}
  for (const sheet of sheets)
    for (const { cells } of sheet.rows) {
      const [label, value] = cells
      const key = label?.value.type === 'text' ? keys.get(nameKey(label.value.text)) : undefined
      if (key !== undefined && value && cells.length === 2) plan[key] ??= cellOf(value, sheet)
    }
  return plan
}

function cellOf({ reference, value }: Cell, sheet: Sheet): ReviewCell {
  const isOdd = value.type === 'formula' || value.type === 'error'
  return { sheet: sheet.name, reference, text: textOf(value).trim(), isOdd }
}

function textOf(value: Cell['value']): string {
  if (value.type === 'boolean') return String(value.boolean)
  return value.type === 'time' ? value.time : (textOfCell(value) ?? '')
}

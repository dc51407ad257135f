/**
 * The hidden part of a review: the printed words as they were read, whatever happens to the sheets.
 */

import {
  type LinkKey,
  linkKeys,
  type PlanKey,
  planKeys,
  type Review,
  type ReviewedRow,
  type RowKey,
  rowKeys,
} from '../../analyses/import/review.ts'
import type { NewRow, Place, Sheet } from '../../office/index.ts'
import { textOfCell } from '../cell-text.ts'
import type { ReviewWords } from './says.ts'

const mark = 'teh-review'

export interface HiddenReview {
  version: number
  rowHeads: Readonly<Record<RowKey, string>>
  linkHeads: Readonly<Record<LinkKey, string>>
  planHeads: Readonly<Record<PlanKey, string>>
  rows: ReadonlyMap<string, ReviewedRow>
}

/** Texts are split over several cells, because a text can be longer than a cell of Excel. */
const chunk = 30_000

export function reviewRows({ version, rows }: Review, say: ReviewWords): NewRow[] {
  const lines: (readonly string[])[] = [
    [mark, String(version)],
    ...rowKeys.map((key) => ['row-head', key, say.rows[key]]),
    ...linkKeys.map((key) => ['link-head', key, say.links[key]]),
    ...planKeys.map((key) => ['plan-head', key, say.plan[key]]),
    ...rows.map((row) => ['row', ...chunksOf(JSON.stringify(sentOf(row)))]),
  ]
  return lines.map((line) => ({ cells: line.map((value) => ({ value })) }))
}

function sentOf(row: ReviewedRow): ReviewedRow {
  const { key, place, number, section, printed, printedWho, printedWhen, timing } = row
  return { key, place, number, section, printed, printedWho, printedWhen, timing }
}

function chunksOf(text: string): string[] {
  const chunks: string[] = []
  for (let at = 0; at < text.length; at += chunk) chunks.push(text.slice(at, at + chunk))
  return chunks
}

/** Reads the hidden part from a sheet; nothing if the sheet is not one, or was damaged. */
export function hiddenReviewIn({ rows }: Sheet): HiddenReview | undefined {
  const lines = rows.map(({ cells }) => cells.map(({ value }) => textOfCell(value) ?? ''))
  if (lines[0]?.[0] !== mark) return undefined
  const headsOf = <K extends string>(kind: string) =>
    Object.fromEntries(
      lines.filter(([first]) => first === kind).map(([, key = '', text = '']) => [key, text]),
    ) as Record<K, string>
  const sent = lines.filter(([first]) => first === 'row').flatMap((line) => sentIn(line.slice(1)))
  return {
    version: Number(lines[0]?.[1]),
    rowHeads: headsOf<RowKey>('row-head'),
    linkHeads: headsOf<LinkKey>('link-head'),
    planHeads: headsOf<PlanKey>('plan-head'),
    rows: new Map(sent.map((row) => [row.key, row])),
  }
}

function sentIn(chunks: readonly string[]): ReviewedRow[] {
  let value: unknown
  try {
    value = JSON.parse(chunks.join(''))
  } catch {
    return []
  }
  if (typeof value !== 'object' || value === null) return []
  const given = value as Record<string, unknown>
  const text = (key: string) => (typeof given[key] === 'string' ? (given[key] as string) : '')
  return [
    {
      key: text('key'),
      place: placeIn(given.place),
      number: text('number'),
      section: text('section'),
      printed: text('printed'),
      printedWho: text('printedWho'),
      printedWhen: text('printedWhen'),
      timing: text('timing'),
    },
  ]
}

function placeIn(value: unknown): Place {
  if (typeof value !== 'object' || value === null) return {}
  const { table, row, line, sheet } = value as Record<string, unknown>
  return {
    ...(typeof sheet === 'string' && { sheet }),
    ...(typeof table === 'number' && { table }),
    ...(typeof row === 'number' && { row }),
    ...(typeof line === 'number' && { line }),
  }
}

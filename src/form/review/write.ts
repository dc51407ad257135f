/** From an import to the workbook in which a person looks through it. */

import {
  confirmWord,
  type LinkKey,
  linkKeys,
  openLinkKeys,
  openRowKeys,
  planKeys,
  type Review,
  type ReviewRow,
  type RowKey,
  rowKeys,
} from '../../analyses/import/review.ts'
import type {
  CellStyle,
  NewCell,
  NewList,
  NewRow,
  NewSheet,
  NewWorkbook,
} from '../../office/index.ts'
import { range } from '../write.ts'
import { reviewRows } from './hidden.ts'
import type { ReviewWords } from './says.ts'

/** In characters. */
const rowWidths: Readonly<Record<RowKey, number>> = {
  key: 7,
  place: 14,
  number: 8,
  printed: 46,
  take: 8,
  title: 30,
  summary: 44,
  themes: 20,
  parts: 30,
  printedWho: 24,
  lead: 20,
  partners: 18,
  printedWhen: 16,
  start: 11,
  due: 11,
  doubts: 34,
  because: 24,
}

const linkWidths: Readonly<Record<LinkKey, number>> = {
  key: 7,
  printed: 46,
  slug: 24,
  sameAs: 10,
  sameProposed: 26,
  followsProposed: 44,
  follows: 28,
  match: 10,
  because: 34,
  answersProposed: 40,
  answers: 20,
}

/** The rows above the heads: a title and what to do. */
export const reviewHeadRow = 5

const listSheet = 'Lists'
const matches = ['exact', 'close', 'broad', 'narrow', 'related']

/** The same import gives the same workbook. */
export function reviewWorkbook(review: Review, say: ReviewWords, language: string): NewWorkbook {
  const lists = [
    { name: 'Take', column: 'A', values: [...say.take, confirmWord] },
    { name: 'Themes', column: 'B', values: review.themes },
    { name: 'Matches', column: 'C', values: matches },
  ]
  const longest = Math.max(...lists.map(({ values }) => values.length))
  return {
    title: say.review.title(review.plan.edition),
    language,
    creator: 'teh',
    names: lists
      .filter(({ values }) => values.length > 0)
      .map(({ name, column, values }) => ({
        name,
        refersTo: `${listSheet}!$${column}$1:$${column}$${values.length}`,
      })),
    sheets: [
      rowSheet(review, say),
      linkSheet(review, say),
      planSheet(review, say),
      leftSheet(review, say),
      {
        name: listSheet,
        state: 'very-hidden',
        columns: [],
        rows: Array.from({ length: longest }, (_, row) => ({
          cells: lists.map(({ values }) => ({ value: values[row] })),
        })),
      },
      { name: 'teh', state: 'very-hidden', columns: [], rows: reviewRows(review, say) },
    ],
  }
}

function rowSheet({ rows, plan, notes, themes }: Review, say: ReviewWords): NewSheet {
  const last = Math.max(reviewHeadRow + rows.length, reviewHeadRow + 1)
  const column = (key: RowKey) => rowKeys.indexOf(key) + 1
  const cells = (key: RowKey) => range(reviewHeadRow + 1, column(key), last, column(key))
  const lists: NewList[] = [
    {
      range: cells('take'),
      name: 'Take',
      refusal: { title: say.rows.take, text: say.review.take },
    },
    ...(themes.length > 0
      ? [{ range: cells('themes'), name: 'Themes', isOnlyOffered: true as const }]
      : []),
  ]
  return {
    name: say.review.sheets.rows,
    columns: rowKeys.map((key) => ({ width: rowWidths[key], isText: openRowKeys.has(key) })),
    rows: [
      ...headOf(say.review.title(plan.edition), [...say.review.instructions, notes.join(' ')]),
      heads(rowKeys.map((key) => say.rows[key])),
      ...rows.map((row) => ({ cells: rowKeys.map((key) => cellOf(row, key)) })),
    ],
    frozen: { rows: reviewHeadRow, columns: 4 },
    filter: range(reviewHeadRow, 1, last, rowKeys.length),
    isProtected: true,
    lists,
    print: { repeated: { from: reviewHeadRow, to: reviewHeadRow }, footer: plan.edition },
  }
}

function cellOf(row: ReviewRow, key: RowKey): NewCell {
  const values: Partial<Record<RowKey, string>> = { ...row, place: row.shownPlace }
  return { value: values[key] ?? '', style: styleOf(key, openRowKeys.has(key)) }
}

function styleOf(key: RowKey | LinkKey, isOpen: boolean): CellStyle {
  if (isOpen) return 'open'
  if (key === 'key') return 'small'
  return key === 'doubts' ? 'strong' : 'locked'
}

function linkSheet({ rows, plan }: Review, say: ReviewWords): NewSheet {
  const last = Math.max(reviewHeadRow + rows.length, reviewHeadRow + 1)
  const match = linkKeys.indexOf('match') + 1
  return {
    name: say.review.sheets.links,
    columns: linkKeys.map((key) => ({ width: linkWidths[key], isText: openLinkKeys.has(key) })),
    rows: [
      ...headOf(say.review.links, [...say.review.linkInstructions, '']),
      heads(linkKeys.map((key) => say.links[key])),
      ...rows.map((row) => ({
        cells: linkKeys.map((key) => ({
          value: linkValue(row, key),
          style: styleOf(key, openLinkKeys.has(key)),
        })),
      })),
    ],
    frozen: { rows: reviewHeadRow, columns: 2 },
    filter: range(reviewHeadRow, 1, last, linkKeys.length),
    isProtected: true,
    lists: [{ range: range(reviewHeadRow + 1, match, last, match), name: 'Matches' }],
    print: { repeated: { from: reviewHeadRow, to: reviewHeadRow }, footer: plan.edition },
  }
}

function linkValue(row: ReviewRow, key: LinkKey): string {
  const values: Partial<Record<LinkKey, string>> = row
  return values[key] ?? ''
}

function planSheet({ plan }: Review, say: ReviewWords): NewSheet {
  return {
    name: say.review.sheets.plan,
    columns: [{ width: 34 }, { width: 60, isText: true }],
    rows: [
      { cells: [{ value: say.review.plan, style: 'title' }] },
      { cells: [{ value: say.review.planInstructions, style: 'note' }] },
      ...planKeys.map((key) => ({
        cells: [
          { value: say.plan[key], style: 'locked' as const },
          { value: plan[key], style: 'open' as const },
        ],
      })),
    ],
    isProtected: true,
    print: { footer: plan.edition },
  }
}

function leftSheet({ left, plan }: Review, say: ReviewWords): NewSheet {
  return {
    name: say.review.sheets.left,
    columns: [{ width: 18 }, { width: 80 }, { width: 44 }],
    rows: [
      { cells: [{ value: say.review.left, style: 'title' }] },
      heads([say.rows.place, say.rows.printed, say.review.why]),
      ...left.map(({ place, text, why }) => ({
        cells: [place, text, why].map((value) => ({ value, style: 'locked' as const })),
      })),
    ],
    frozen: { rows: 2, columns: 0 },
    isProtected: true,
    print: { repeated: { from: 2, to: 2 }, footer: plan.edition },
  }
}

/** A title and three lines. */
function headOf(title: string, lines: readonly string[]): NewRow[] {
  const shown = [0, 1, 2].map((at) => lines[at] ?? '')
  return [
    { cells: [{ value: title, style: 'title' }] },
    ...shown.map((value): NewRow => ({ cells: [{ value, style: 'note' }] })),
  ]
}

function heads(texts: readonly string[]): NewRow {
  return { cells: texts.map((value) => ({ value, style: 'heading' as const })) }
}

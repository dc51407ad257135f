/** How wide the columns of a table are, in the room there is. */
import type { Cell, Column, Table } from '../../report.ts'
import { lineWords } from '../line-words.ts'
import { widthOf } from './wrap.ts'

/** Columns of a word that is not broken: the first of these for which the table fits. */
const unbrokenWidths = [16, 12, 8]

/** A column wider than this reads no better: others get the room first. */
const readableWidth = 44

/** Columns between two columns. */
export const gap = 2

export type TableLayout =
  | {
      kind: 'columns'
      columns: readonly Column[]
      rows: Rows
      widths: readonly number[]
    }
  /** No room for columns: every row becomes a small list of facts. */
  | { kind: 'stacked' }

/**
 * Each column as wide as its longest line if there is room for that. If not, columns that may join
 * another do so; and if that is not enough, the widest give way, down to their minimum.
 */
export function tableLayout(table: Table, width: number): TableLayout {
  const plain = { columns: table.columns, rows: table.rows }
  for (const { columns, rows } of [plain, joined(table)]) {
    const natural = columns.map((column, i) => naturalWidth(column, i, rows))
    const available = width - gap * (columns.length - 1)
    if (sum(natural) <= available) return { kind: 'columns', columns, rows, widths: natural }
    if (columns === plain.columns && columns.some(({ joins }) => joins)) continue
    for (const unbroken of unbrokenWidths) {
      const least = columns.map((column, i) =>
        Math.min(natural[i] ?? 0, leastWidth(column, i, rows, unbroken)),
      )
      if (sum(least) <= available)
        return { kind: 'columns', columns, rows, widths: share(columns, natural, least, available) }
    }
  }
  return { kind: 'stacked' }
}

type Rows = readonly (readonly Cell[])[]

function naturalWidth({ title }: Column, i: number, rows: Rows): number {
  return rows.reduce((most, row) => Math.max(most, widest(row[i]?.text ?? '')), widthOf(title))
}

/** Columns without which a word would be broken, where words wider than `unbroken` may be. */
function leastWidth({ title, min = 6, whole }: Column, i: number, rows: Rows, unbroken: number) {
  const limit = whole ? Number.POSITIVE_INFINITY : unbroken
  return rows.reduce(
    (most, row) => Math.max(most, Math.min(limit, longestWord(row[i]?.text ?? ''))),
    Math.max(min, longestWord(title)),
  )
}

/** The room beyond the minimum, shared by what each column lacks and by how much it may grow. */
function share(
  columns: readonly Column[],
  natural: readonly number[],
  least: readonly number[],
  available: number,
): number[] {
  const widths = [...least]
  for (let left = available - sum(widths); left > 0; left--) {
    let neediest = -1
    for (let i = 0; i < widths.length; i++) {
      if ((widths[i] ?? 0) >= (natural[i] ?? 0)) continue
      if (neediest < 0 || need(i) > need(neediest)) neediest = i
    }
    if (neediest < 0) break
    widths[neediest] = (widths[neediest] ?? 0) + 1
  }
  return widths
  function need(i: number): number {
    return (Math.min(natural[i] ?? 0, readableWidth) / (widths[i] || 1)) * (columns[i]?.grow ?? 1)
  }
}

function joined({ columns, rows }: Table): { columns: readonly Column[]; rows: Rows } {
  const guests = columns.map(({ joins }) =>
    joins === undefined ? -1 : columns.findIndex(({ key }) => key === joins),
  )
  if (guests.every((host) => host < 0)) return { columns, rows }
  const kept = columns.map((_, i) => i).filter((i) => (guests[i] ?? -1) < 0)
  return {
    columns: kept.map((i) => columns[i] as Column),
    rows: rows.map((row) =>
      kept.map((i) => {
        const host = row[i] as Cell
        const above = guests.flatMap((to, from) => (to === i ? [(row[from] as Cell).text] : []))
        return above.length === 0 ? host : { ...host, text: [...above, host.text].join('\n') }
      }),
    ),
  }
}

function widest(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, widthOf(line)), 0)
}

function longestWord(text: string): number {
  const words = text.split('\n').flatMap(lineWords)
  const parts = words.flatMap((word) => word.split(/[/-]/))
  return parts.reduce((most, part) => Math.max(most, widthOf(part)), 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

/** Two csv formats: one for Excel in countries with a decimal comma, one plain. */
import { amended } from '../amended.ts'
import type { Cell, Column, Report, Table } from '../report.ts'
import { sheetCell } from './escape.ts'
import type { TextFormat } from './format.ts'
import { marked } from './marked.ts'
import { oneTable } from './one-table.ts'
import { plainSheetOf } from './plain-facts.ts'
import { keptAsText } from './sheet-text.ts'

interface Profile {
  start: string
  separator: string
  head: (column: Column) => string
  cell: (cell: Cell) => string
  /** Files that are missing from the answer; if there are any, an extra column names them. */
  missing: readonly string[]
}

/**
 * Byte order mark, semicolons, headings in the reader's language; a text that a spreadsheet would
 * read as a date stays a text.
 */
export const csv: TextFormat = (report, { words }) => {
  const { missing = [] } = report
  const warning = missing.length === 0 ? '' : `${sheetCell(words.incompleteSheet(missing))}\r\n`
  return sheet(marked(report, words, 'rows'), {
    start: `\ufeff${warning}`,
    separator: ';',
    head: ({ title }) => title,
    cell: ({ text }) => keptAsText(text),
    missing: [],
  })
}

/**
 * No byte order mark, commas, stable English headings; ids, codes and periods instead of words. An
 * extra column names missing files, if any.
 */
export const csvPlain: TextFormat = (report) =>
  sheet(amended(report, { sheet: plainSheetOf(report) }), {
    start: '',
    separator: ',',
    head: ({ key }) => key,
    cell: ({ text, value = text }) => value,
    missing: report.missing ?? [],
  })

function sheet(
  report: Pick<Report, 'blocks'> & { sheet?: Table | undefined },
  { start, separator, head, cell, missing }: Profile,
): string {
  const table = oneTable(report)
  if (!table) return start
  const line = (cells: readonly string[]) => cells.map(sheetCell).join(separator)
  const [heads, names] = missing.length > 0 ? [['missing'], [missing.join(' ')]] : [[], []]
  const rows = table.rows.map((row) => line([...row.map(cell), ...names]))
  return `${start}${[line([...table.columns.map(head), ...heads]), ...rows].join('\r\n')}\r\n`
}

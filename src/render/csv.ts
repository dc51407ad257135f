/** For sheets: one for Excel as it is set up where figures have a comma, one plain. */
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
  /** Files that the answer is without: named in a column of their own, if there are any. */
  missing: readonly string[]
}

/**
 * Byte order mark, semicolons, heads in the reader's language; words stay words where a sheet would
 * make a date of them.
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
 * No mark, commas, stable English heads; ids, codes and periods where a cell has them. A column
 * more names the files that are missing, if any.
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

/** For sheets: one for Excel as it is set up in Belgium, one plain. */
import type { Cell, Column, Report, Table } from '../report.ts'
import { sheetCell } from './escape.ts'
import type { Format } from './format.ts'

interface Profile {
  start: string
  separator: string
  head: (column: Column) => string
  cell: (cell: Cell) => string
  /** Files that the answer is without: named in a column of their own, if there are any. */
  missing: readonly string[]
}

/** Byte order mark, semicolons, heads in the reader's language. */
export const csv: Format = (report, { words }) => {
  const { missing = [] } = report
  const warning = missing.length === 0 ? '' : `${sheetCell(words.incompleteSheet(missing))}\r\n`
  return sheet(report, {
    start: `\ufeff${warning}`,
    separator: ';',
    head: ({ title }) => title,
    cell: ({ text }) => text,
    missing: [],
  })
}

/**
 * No mark, commas, stable English heads; ids, codes and periods where a cell has them. A column
 * more names the files that are missing, if any.
 */
export const csvPlain: Format = (report) =>
  sheet(
    { ...report, sheet: report.plainSheet ?? report.sheet },
    {
      start: '',
      separator: ',',
      head: ({ key }) => key,
      cell: ({ text, value = text }) => value,
      missing: report.missing ?? [],
    },
  )

/**
 * The tables of a report as one sheet; where there is one per group, the group is the first column.
 */
function sheet(
  { blocks, sheet: own }: Pick<Report, 'blocks'> & { sheet?: Table | undefined },
  { start, separator, head, cell, missing }: Profile,
): string {
  const tables = own ? [own] : blocks.filter((block) => block.kind === 'table')
  const [first] = tables
  if (!first) return start
  const grouped = first.group !== undefined
  const line = (cells: readonly string[]) => cells.map(sheetCell).join(separator)
  const columns = grouped
    ? [head({ key: 'group', title: first.group?.title ?? '' }), ...first.columns.map(head)]
    : first.columns.map(head)
  const [heads, names] = missing.length > 0 ? [['missing'], [missing.join(' ')]] : [[], []]
  const rows = tables.flatMap(({ rows: list, group }) =>
    list.map((row: readonly Cell[]) =>
      line([...(grouped ? [group?.name ?? group?.text ?? ''] : []), ...row.map(cell), ...names]),
    ),
  )
  return `${start}${[line([...columns, ...heads]), ...rows].join('\r\n')}\r\n`
}

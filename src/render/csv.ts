/** For sheets: one for Excel as it is set up in Belgium, one plain. */
import type { Cell, Column, Report, Table } from '../report.ts'
import { sheetCell } from './escape.ts'
import type { Format } from './look.ts'

interface Profile {
  start: string
  separator: string
  head: (column: Column) => string
}

/** Byte order mark, semicolons, heads in the reader's language. */
export const csv: Format = (report) => sheet(report, { start: '\ufeff', separator: ';', head: ({ title }) => title })

/** No mark, commas, stable English heads. */
export const csvPlain: Format = (report) => sheet(report, { start: '', separator: ',', head: ({ key }) => key })

/** The tables of a report as one sheet; where there is one per group, the group is the first column. */
function sheet({ blocks }: Report, { start, separator, head }: Profile): string {
  const tables = blocks.filter((block): block is Table => block.kind === 'table')
  const [first] = tables
  if (!first) return start
  const grouped = first.group !== undefined
  const line = (cells: readonly string[]) => cells.map(sheetCell).join(separator)
  const columns = grouped ? [head({ key: 'group', title: first.group?.title ?? '' }), ...first.columns.map(head)] : first.columns.map(head)
  const rows = tables.flatMap(({ rows: list, group }) =>
    list.map((row: readonly Cell[]) => line([...(grouped ? [group?.text ?? ''] : []), ...row.map(({ text }) => text)])),
  )
  return `${start}${[line(columns), ...rows].join('\r\n')}\r\n`
}

/** The table that a spreadsheet shows of a report. */
import type { Report, Table } from '../report.ts'

/**
 * The tables of a report as one; if there is one for each group, the group becomes the first
 * column. Nothing if there is no table.
 */
export function oneTable({
  blocks,
  sheet,
}: Pick<Report, 'blocks'> & { sheet?: Table | undefined }): Table | undefined {
  const tables = sheet ? [sheet] : blocks.filter((block) => block.kind === 'table')
  const [first] = tables
  if (!first?.group) return first && { ...first, rows: tables.flatMap(({ rows }) => rows) }
  return {
    kind: 'table',
    columns: [{ key: 'group', title: first.group.title }, ...first.columns],
    rows: tables.flatMap(({ rows, group }) =>
      rows.map((row) => [
        {
          text: group?.name ?? group?.text ?? '',
          ...(group?.value !== undefined && { value: group.value }),
        },
        ...row,
      ]),
    ),
  }
}

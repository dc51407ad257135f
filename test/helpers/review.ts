/** The review of an import, filled in as a person would. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type LinkKey, linkKeys, type RowKey, rowKeys } from '../../src/analyses/import/review.ts'
import { type NewWorkbook, readWorkbook, writeWorkbook } from '../../src/office/index.ts'

/** The review with cells filled in: by key of its row, then of its column. */
export function filled(
  path: string,
  cells: Readonly<Record<string, Partial<Record<RowKey, string>>>>,
  links: Readonly<Record<string, Partial<Record<LinkKey, string>>>> = {},
  planCells: readonly string[] = [],
): void {
  const workbook = readWorkbook(readFileSync(path))
  if ('problem' in workbook) throw new Error(workbook.problem)
  const written: NewWorkbook = {
    title: '',
    language: 'en',
    creator: '',
    sheets: workbook.sheets.map((sheet, nth) => {
      const keys: readonly string[] = nth === 0 ? rowKeys : linkKeys
      const changes: Record<string, Partial<Record<string, string>>> = nth === 0 ? cells : links
      return {
        name: sheet.name,
        state: sheet.state,
        columns: [],
        rows: Array.from({ length: sheet.rows.at(-1)?.number ?? 0 }, (_, at) => {
          const row = sheet.rows.find(({ number }) => number === at + 1)
          const values: (string | undefined)[] = []
          for (const { column, value } of row?.cells ?? [])
            values[column - 1] = value.type === 'text' ? value.text : undefined
          const change = nth < 2 ? (changes[values[0] ?? ''] ?? {}) : {}
          for (const [key, text] of Object.entries(change)) values[keys.indexOf(key)] = text
          if (nth === 2 && at >= 2) values[1] = planCells[at - 2] ?? values[1]
          return { cells: Array.from(values, (value) => ({ value })) }
        }),
      }
    }),
  }
  writeFileSync(path, writeWorkbook(written))
}

/** The rows of a report as a plain sheet. */
import type { Json, PlainFact, Row, Table } from '../report.ts'

/** A column for each fact, with a row for each row of the report. */
export function factTable(rows: readonly Row[], facts: readonly PlainFact[]): Table {
  return {
    kind: 'table',
    columns: facts.map(([key]) => ({ key, title: key })),
    rows: rows.map((row) =>
      facts.map(([, path]) => ({ text: textOf(valueAt(row, path.split('.'))) })),
    ),
  }
}

/** What stands at a path; of a list of records, of each of them. */
function valueAt(value: Json | undefined, [key, ...rest]: readonly string[]): Json | undefined {
  if (key === undefined || value === null || typeof value !== 'object') return value
  if (Array.isArray(value) && !/^\d+$/.test(key))
    return value.map((one: Json) => valueAt(one, [key, ...rest]) ?? null)
  return valueAt((value as Row)[key], rest)
}

/** Several ids with a space between, as in all plain sheets. */
function textOf(value: Json | undefined): string {
  if (value === undefined || value === null) return ''
  return Array.isArray(value) ? value.map(textOf).join(' ') : String(value)
}

/** The rows of a report as a plain sheet. */
import type { Json, PlainFact, Report, Row, Table } from '../report.ts'

/** The table of a plain sheet: the facts of its rows where a report names them. */
export function plainSheetOf({ rows, plainFacts, plainSheet, sheet }: Report): Table | undefined {
  return plainFacts ? factTable(rows, plainFacts) : (plainSheet ?? sheet)
}

/** A column for each fact, with a row for each row of the report. */
function factTable(rows: readonly Row[], facts: readonly PlainFact[]): Table {
  return {
    kind: 'table',
    columns: facts.map(([key]) => ({ key, title: key })),
    rows: rows.map((row) =>
      facts.map(([, path]) => ({ text: textOf(valueAt(row, path.split('.'))) })),
    ),
  }
}

/** The value at a path; for a list of records, the values of all of them. */
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

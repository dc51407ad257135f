/** Describes the plain tables of a site for programs: a data package (Frictionless). */
import { amended } from '../amended.ts'
import type { Provenance, ReportFile, Table } from '../report.ts'
import { json } from './escape.ts'
import { oneTable } from './one-table.ts'
import { plainSheetOf } from './plain-facts.ts'

/** The text of `datapackage.json`, of the files of a site by their names. */
export function dataPackage(
  files: ReadonlyMap<string, ReportFile>,
  { program, corpus }: Provenance,
): string {
  const tables = [...files].filter(([, { format }]) => format === 'csv-plain')
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'plans',
    ...(corpus?.title !== undefined && { title: corpus.title }),
    description: `Tables of what teh answers, made by ${program.name} ${program.version}.`,
    resources: tables.map(([name, file]) => resourceOf(name, file)),
  }
  return `${json(described)}\n`
}

function resourceOf(name: string, { report, language }: ReportFile) {
  const table = oneTable(amended(report, { sheet: plainSheetOf(report) }))
  return {
    name: name.replace(/\.csv$/, '').replaceAll('/', '-'),
    path: name,
    title: `teh ${report.report}`,
    ...(report.asOf !== undefined && { version: report.asOf }),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    languages: [language],
    schema: { fields: table ? fieldsOf(table) : [], missingValues: [''] },
  }
}

/** A column has numbers if each of its cells that is not empty is one. */
function fieldsOf({ columns, rows }: Table) {
  return columns.map(({ key, title }, i) => {
    const values = rows.map((row) => row[i]?.value ?? row[i]?.text ?? '').filter(Boolean)
    const isNumber = values.length > 0 && values.every((one) => /^-?\d{1,15}$/.test(one))
    return { name: key, title, type: isNumber ? 'integer' : 'string' }
  })
}

/** SARIF 2.1.0 (OASIS), for code scanning. Columns are UTF-16 code units. */
import type { Report } from '../report.ts'
import { json, visibleText } from './escape.ts'
import { adviceOf, findingsOf, fingerprintOf } from './findings-of.ts'
import type { Format } from './format.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

export const sarif: Format = (report: Report): string => {
  const findings = findingsOf(report)
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const seen = new Map<string, number>()
  const region = (line: number, column: number, endLine: number, endColumn: number) => ({
    startLine: line,
    startColumn: column,
    endLine,
    endColumn: endLine === line ? Math.max(endColumn, column + 1) : endColumn,
  })
  const location = (file: string, where: object) => ({
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(file),
        ...(file.startsWith('/') ? {} : { uriBaseId: '%SRCROOT%' }),
      },
      region: where,
    },
  })
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'teh', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.indexOf(finding.rule),
          level: levels[finding.level],
          message: {
            text: visibleText(
              [finding.message, adviceOf(finding)].filter((text) => text !== '').join('\n'),
            ),
          },
          locations: [
            location(
              finding.file,
              region(finding.line, finding.column, finding.endLine, finding.endColumn),
            ),
          ],
          ...(finding.related.length > 0 && {
            relatedLocations: finding.related.map(({ file, line, column, message }, id) => ({
              id,
              ...location(file, { startLine: line, startColumn: column }),
              message: { text: visibleText(message) },
            })),
          }),
          partialFingerprints: { 'teh/v1': fingerprintOf(finding, seen) },
        })),
      },
    ],
  }
  return `${json(log)}\n`
}

/** A path as a URI reference: every step encoded. */
function uriOf(file: string): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return file.startsWith('/') ? `file://${path}` : path
}

/** SARIF 2.1.0 (OASIS), for code scanning. Columns are UTF-16 code units. */
import type { Finding, Report } from '../report.ts'
import { json, visibleText } from './escape.ts'
import { adviceOf, findingsOf, fingerprintOf } from './findings-of.ts'
import type { TextFormat } from './format.ts'

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export const sarif: TextFormat = (report: Report): string => {
  const findings = findingsOf(report)
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const seen = new Map<string, number>()
  const run = {
    tool: { driver: { name: 'teh', rules: rules.map((id) => ({ id })) } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: rules.indexOf(finding.rule),
      ...resultOf(finding),
      partialFingerprints: { 'teh/v1': fingerprintOf(finding, seen) },
    })),
  }
  return `${json({ $schema: schema, version: '2.1.0', runs: [run] })}\n`
}

function resultOf(finding: Finding) {
  const { level, file, related } = finding
  const text = [finding.message, adviceOf(finding)].filter((part) => part !== '').join('\n')
  return {
    level,
    message: { text: visibleText(text) },
    locations: [locationOf(file, regionOf(finding))],
    ...(related.length > 0 && {
      relatedLocations: related.map(({ file, line, column, message }, id) => ({
        id,
        ...locationOf(file, { startLine: line, startColumn: column }),
        message: { text: visibleText(message) },
      })),
    }),
  }
}

/** A region has a character at least. */
function regionOf({ line, column, endLine, endColumn }: Finding) {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn: endLine === line ? Math.max(endColumn, column + 1) : endColumn,
  }
}

function locationOf(file: string, region: object) {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(file),
        ...(file.startsWith('/') ? {} : { uriBaseId: '%SRCROOT%' }),
      },
      region,
    },
  }
}

/** A path as a URI reference: every step encoded. */
function uriOf(file: string): string {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return file.startsWith('/') ? `file://${path}` : path
}

/** SARIF 2.1.0 (OASIS), for code scanning. Columns are UTF-16 code units. */
import type { Finding, Report, RuleText } from '../report.ts'
import { json, visibleText } from './escape.ts'
import { adviceOf, findingsOf, fingerprintOf } from './findings-of.ts'
import type { TextFormat } from './format.ts'

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export const sarif: TextFormat = (report: Report, { words }, { program }): string => {
  const findings = findingsOf(report)
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const texts = new Map(report.rules?.map((rule) => [rule.id, rule]))
  const seen = new Map<string, number>()
  const driver = {
    name: 'teh',
    version: program.version,
    semanticVersion: program.version,
    rules: rules.map((id) => ruleOf(id, texts.get(id))),
  }
  const run = {
    tool: { driver },
    language: words.language,
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: rules.indexOf(finding.rule),
      ...resultOf(finding),
      partialFingerprints: fingerprintsOf(fingerprintOf(finding, seen)),
    })),
  }
  return `${json({ $schema: schema, version: '2.1.0', runs: [run] })}\n`
}

/** Fingerprints under the name that GitHub uses, and under our own. */
function fingerprintsOf(hash: string) {
  return { primaryLocationLineHash: `${hash}:1`, 'teh/v1': hash }
}

/** What GitHub needs for a rule: a line, a text, and what to do. */
function ruleOf(id: string, text: RuleText | undefined) {
  if (text === undefined) return { id }
  const { level, summary, why } = text
  return {
    id,
    name: id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: `${summary}. ${why}`, markdown: `**${summary}**\n\n${why}` },
    defaultConfiguration: { level },
    properties: { tags: [id.slice(0, id.indexOf('/'))] },
  }
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

/** Code Quality report of GitLab. */
import type { Report } from '../report.ts'
import { json, visibleText } from './escape.ts'
import { adviceOf, findingsOf, fingerprintOf } from './findings-of.ts'
import type { TextFormat } from './format.ts'

const severities = { error: 'major', warning: 'minor', note: 'info' } as const

export const gitlab: TextFormat = (report: Report): string => {
  const seen = new Map<string, number>()
  const issues = findingsOf(report).map((finding) => ({
    description: visibleText(
      [finding.message, adviceOf(finding)].filter((text) => text !== '').join('\n'),
    ),
    check_name: finding.rule,
    fingerprint: fingerprintOf(finding, seen),
    severity: severities[finding.level],
    location: { path: finding.file, lines: { begin: finding.line, end: finding.endLine } },
  }))
  return `${json(issues)}\n`
}

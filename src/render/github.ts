/**
 * Annotations of a pull request on GitHub, and a closing line: GitHub shows only the first ten of
 * each level.
 */
import type { Finding, Report } from '../report.ts'
import { annotation, annotationProperty, plainLine } from './escape.ts'
import { adviceOf, findingsOf } from './findings-of.ts'
import type { TextFormat } from './format.ts'

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const

export const github: TextFormat = (report: Report): string => {
  const findings = findingsOf(report)
  const notes = report.blocks.flatMap((block) =>
    block.kind === 'note' ? [plainLine(block.text).replace(/^(::|##)/, ' $1')] : [],
  )
  return `${[...findings.filter(({ level }) => level !== 'note').map(line), ...notes].join('\n')}\n`
}

function line(finding: Finding): string {
  const { level, file, line: row, column, endLine, endColumn, rule, message } = finding
  const properties = {
    file,
    line: row,
    col: column,
    endLine,
    ...(endLine === row && { endColumn }),
    title: rule,
  }
  const told = Object.entries(properties).map(
    ([key, value]) => `${key}=${annotationProperty(String(value))}`,
  )
  const text = annotation([message, adviceOf(finding)].filter(Boolean).join('\n'))
  return `::${commands[level]} ${told.join(',')}::${text}`
}

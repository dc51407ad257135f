/** The findings of a report, for the formats that show nothing else. */
import { hash64 } from '../hash.ts'
import type { Finding, Report } from '../report.ts'

/** The findings of a report: its own, or those of its blocks. */
export function findingsOf({ blocks, findings }: Report): readonly Finding[] {
  return findings ?? blocks.flatMap((block) => (block.kind === 'findings' ? block.findings : []))
}

/** What to do, in one text: what was probably meant, what is allowed. */
export function adviceOf({ suggestion, help }: Pick<Finding, 'suggestion' | 'help'>): string {
  return [suggestion, help].filter(Boolean).join('\n')
}

/**
 * A hash of the rule, the file and the text that a finding is about: it stays the same when lines
 * move, and in every language. `seen` counts those that are alike.
 */
export function fingerprintOf(
  { rule, file, line, column, endLine, endColumn, frame }: Finding,
  seen: Map<string, number>,
): string {
  const { text = '', offset = 0 } = frame.find((one) => one.line === line) ?? {}
  const end = endLine === line ? endColumn - 1 - offset : undefined
  const key = `${rule}\n${file}\n${text.slice(column - 1 - offset, end)}`
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return hash64(`${key}\n${count}`)
}

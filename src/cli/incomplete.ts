/** What is said where files could not be read. */
import { amended } from '../amended.ts'
import { plainLine } from '../render/escape.ts'
import type { Block, Report } from '../report.ts'
import type { Words } from '../words/index.ts'

/** The report with what is missing from it stated first, in every format. */
export function incomplete(report: Report, missing: readonly string[], words: Words): Report {
  const { blocks } = report
  const said: Block = { kind: 'note', tone: 'bad', text: incompleteLine(missing, words) }
  return amended(report, { missing, blocks: [said, ...blocks] })
}

/** How many files a line on standard error names. */
const maxNames = 5

/** One line, with the first few names. */
export function incompleteLine(missing: readonly string[], words: Words): string {
  const names = missing.slice(0, maxNames).join(', ')
  const more = missing.length > maxNames ? ', …' : ''
  return `${words.incomplete(missing.length)} ${plainLine(names)}${more}`
}

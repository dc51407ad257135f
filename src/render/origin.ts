/** The title of a report, and the line about its corpus and program. */
import { amended } from '../amended.ts'
import type { Block, Provenance, Report } from '../report.ts'
import type { Words } from '../words/index.ts'

/** Its first heading, else what the command is for. */
export function titleOf({ report, blocks }: Report, words: Words): string {
  const first = blocks.find((block) => block.kind === 'heading')
  const commands: Readonly<Record<string, string>> = words.help.commands
  return first?.text ?? commands[report] ?? `teh ${report}`
}

/** From which corpus, by which program. */
export function originOf({ program, corpus }: Provenance, words: Words): string {
  const made = words.pages.madeBy(`${program.name} ${program.version}`)
  const parts = [corpus?.title, corpus?.folder, program.name === '' ? undefined : made]
  return parts.filter((part) => part !== undefined).join(' · ')
}

/** Which corpus a text without a foot is about, by its title and folder; empty without any. */
export function corpusLine({ corpus }: Provenance, words: Words): string {
  const parts = [corpus?.title, corpus?.folder].filter((part) => part !== undefined)
  return parts.length === 0 ? '' : `${words.corpus}${words.colon}${parts.join(' · ')}`
}

/** A report with a line about its corpus at its end, whose title may be in another language. */
export function withLine(report: Report, { corpus }: Provenance, text: string): Report {
  if (text === '') return report
  const note: Block = { kind: 'note', text, tone: 'dim' }
  const blocks = [...report.blocks, note]
  const { title, language } = corpus ?? {}
  if (title === undefined || language === undefined) return amended(report, { blocks })
  return amended(report, {
    blocks,
    foreign: new Map([...(report.foreign ?? []), [title, language]]),
  })
}

/** Whether the corpus is around the current folder, or is its `plans/`. */
export function isHere({ corpus }: Provenance): boolean {
  const { folder } = corpus ?? {}
  return folder !== undefined && /^(?:plans|\.|\.\.(?:\/\.\.)*)$/.test(folder)
}

/** What a page and a text of Word say of a report around its blocks. */
import type { Provenance, Report } from '../report.ts'
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

/**
 * One page that needs nothing else: to read on a screen, aloud, or on paper. No script, nothing that
 * is fetched.
 */
import type { Provenance, Report } from '../../report.ts'
import { xml } from '../escape.ts'
import type { Layout, TextFormat } from '../format.ts'
import { drawBlocks } from './blocks.ts'
import { markerOf } from './marks.ts'
import { style } from './style.ts'

export const html: TextFormat = (
  report: Report,
  layout: Layout,
  provenance: Provenance,
): string => {
  const { words } = layout
  const mark = markerOf({ languages: report.foreign ?? new Map(), links: new Map() }, words)
  const first = report.blocks.find((block) => block.kind === 'heading')
  const heading = first?.text ?? headingOf(report, layout)
  const ownHeading = first === undefined ? `<h1>${mark(heading)}</h1>\n` : ''
  // What says that files are missing comes first, and is seen first.
  const isWhole = (report.missing ?? []).length === 0
  const [said, blocks] = isWhole ? ['', report.blocks] : [missingOf(report), report.blocks.slice(1)]
  return `<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${xml(shortened(heading))}</title>
<style>${style}</style>
</head>
<body>
<main>
${said}${ownHeading}${drawBlocks(blocks, { words, mark })}
</main>
<footer><p>${xml(originOf(provenance, layout))}</p></footer>
</body>
</html>
`
}

function missingOf({ blocks: [first] }: Report): string {
  return first?.kind === 'note' ? `<p class="bad missing">${xml(first.text)}</p>\n` : ''
}

/** What the command is for, where the report has no heading of its own. */
function headingOf({ report }: Report, { words }: Layout): string {
  const commands: Readonly<Record<string, string>> = words.help.commands
  return commands[report] ?? `teh ${report}`
}

/** From which corpus, by which program. */
function originOf({ program, corpus }: Provenance, { words }: Layout): string {
  const made = words.pages.madeBy(`${program.name} ${program.version}`)
  const parts = [corpus?.title, corpus?.folder, program.name === '' ? undefined : made]
  return parts.filter((part) => part !== undefined).join(' · ')
}

/** Characters that the title of a window has room for. */
const maxTitle = 60

function shortened(text: string): string {
  if (text.length <= maxTitle) return text
  return `${text.slice(0, maxTitle).replace(/\s+\S*$/, '')}…`
}

/** The findings of lint on a terminal: place, sentence, a frame of the source with a caret. */
import type { Block, Finding } from '../../report.ts'
import { plainLine } from '../escape.ts'
import type { Layout } from '../format.ts'
import type { Paint } from './paint.ts'
import { pad, widthOf, wrap } from './wrap.ts'

const tones = { error: 'bad', warning: 'warn', note: 'dim' } as const
const signs = { error: '✖', warning: '▲', note: '·' } as const
/** Findings of one rule in one file that are shown in full. */
const maxFindings = 5

/** Notes are counted, and shown where they are asked for. */
export function drawFindings(
  { folded: findings, showsNotes }: Block & { kind: 'findings' },
  layout: Layout,
  paint: Paint,
): string {
  const { lint } = layout.words
  const told = findings.filter(({ level }) => showsNotes || level !== 'note')
  const notes = findings.reduce(
    (sum, { level, more = 1 }) => (level === 'note' ? sum + more : sum),
    0,
  )
  const blocks: string[] = []
  const counts = new Map<string, number>()
  for (const finding of told) {
    const key = `${finding.file}\n${finding.rule}`
    const count = (counts.get(key) ?? 0) + (finding.more ?? 1)
    counts.set(key, count)
    if (count <= maxFindings) blocks.push(draw(finding, layout, paint))
  }
  for (const [key, count] of counts) {
    if (count > maxFindings)
      blocks.push(
        `${key.split('\n').map(plainLine).join('  ')}\n  ${lint.more(count - maxFindings)}`,
      )
  }
  if (notes > 0 && !showsNotes) blocks.push(paint(lint.hidden(notes), 'dim'))
  return blocks.join('\n\n')
}

function draw(finding: Finding, layout: Layout, paint: Paint): string {
  const { lint } = layout.words
  const place = `${plainLine(finding.file)}:${finding.line}:${finding.column}`
  const level = `${signs[finding.level]} ${lint.levels[finding.level]}`
  const head = [
    paint(place, 'strong'),
    paint(level, tones[finding.level]),
    paint(finding.rule, 'dim'),
  ].join('  ')
  const sentences = [finding.message, finding.suggestion, finding.help].filter(
    (text): text is string => text !== undefined && text !== '',
  )
  const body = sentences.flatMap((text, i) =>
    wrap(text, Math.max(20, layout.width - 2)).map(
      (line) => `  ${i === 0 ? line : paint(line, 'dim')}`,
    ),
  )
  const related = finding.related.map(({ file, line, column, message }) =>
    paint(`  ${message} ${plainLine(file)}:${line}:${column}`, 'dim'),
  )
  return [head, ...body, ...frame(finding, layout.width, paint), ...related].join('\n')
}

function frame(finding: Finding, width: number, paint: Paint): string[] {
  const { frame: lines, line, level } = finding
  if (lines.every(({ text }) => text.trim() === '')) return []
  const digits = String(lines.at(-1)?.line ?? 0).length
  const maxWidth = Math.max(20, width - digits - 6)
  return lines.flatMap(({ line: number, text, offset = 0 }) => {
    const gutter = paint(`${pad(String(number), digits, 'right')} │ `, 'dim')
    if (number !== line) return [`  ${gutter}${paint(clip(shown(text), 0, maxWidth), 'dim')}`]
    const { seen, blanks, carets } = marked(finding, text, offset, maxWidth)
    const under = `${' '.repeat(digits)} ${paint('│', 'dim')} `
    return [`  ${gutter}${seen}`, `  ${under}${blanks}${paint(carets, tones[level])}`]
  })
}

/** As much of a line as fits, around what was found, and the carets below it. */
function marked(
  { line, column, endLine, endColumn }: Finding,
  text: string,
  from: number,
  maxWidth: number,
) {
  const start = Math.max(0, column - 1 - from)
  const before = widthOf(shown(text.slice(0, start)))
  const isTooWide = widthOf(shown(text)) > maxWidth
  const cut = isTooWide ? Math.max(0, before - Math.floor(maxWidth / 2)) : 0
  const end = endLine > line ? text.length : Math.max(endColumn - 1 - from, start + 1)
  const width = Math.min(widthOf(shown(text.slice(start, end))), maxWidth - before + cut)
  return {
    seen: clip(shown(text), cut, maxWidth),
    blanks: ' '.repeat(Math.max(0, before - cut)),
    carets: '^'.repeat(Math.max(1, width)),
  }
}

/** As it is printed: a tab is four columns, hidden characters are visible. */
function shown(text: string): string {
  return plainLine(text.replace(/\t/g, '    '))
}

function clip(text: string, from: number, maxWidth: number): string {
  if (from === 0 && widthOf(text) <= maxWidth) return text
  let [column, kept] = [0, '']
  for (const character of text) {
    const size = widthOf(character)
    if (column >= from && column + size <= from + maxWidth) kept += character
    column += size
  }
  return kept
}

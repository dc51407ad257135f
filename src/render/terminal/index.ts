/** For people at a terminal, or at the end of a pipe. */
import type { Block, Cell, Report, Table, Tone, TreeNode } from '../../report.ts'
import { patchText, plainText } from '../escape.ts'
import type { Layout, TextFormat } from '../format.ts'
import { areNumbered } from '../line-words.ts'
import { marked } from '../marked.ts'
import { corpusLine, isHere, withLine } from '../origin.ts'
import { barLines, drawBeside, type Unit, unitIn } from './bars.ts'
import { drawEntries, drawEntry } from './entries.ts'
import { drawFindings } from './findings.ts'
import { type Paint, paintOf } from './paint.ts'
import { drawPairs } from './pairs.ts'
import { drawTable, facts } from './table.ts'
import { widthOf, wrap } from './wrap.ts'

/** Columns of a sentence: wider lines are hard to read. */
const maxTextWidth = 110

export const terminal: TextFormat = (report: Report, layout: Layout, provenance): string => {
  // The prompt shows the current folder, and a line on standard error names the shipped plans.
  const isTold = provenance.corpus?.folder === undefined || isHere(provenance)
  const line = isTold ? '' : corpusLine(provenance, layout.words)
  const { blocks } = marked(withLine(report, provenance, line), layout.words, 'entries')
  const paint = paintOf(layout)
  const unit = unitIn(blocks, layout.width)
  const drawn = blocks
    .map((block) => ({ block, text: draw(block, layout, paint, unit) }))
    .filter(({ text }) => text !== '')
  const parts = drawn.map(({ block, text }, i) => {
    if (i === 0) return text
    return `${isClose(drawn[i - 1]?.block, block) ? '\n' : '\n\n'}${text}`
  })
  return `${closed(parts.join(''), report, blocks, layout)}\n`
}

/** Notes follow one another, and what a note closes, without a blank line. */
function isClose(before: Block | undefined, block: Block): boolean {
  if (block.kind !== 'note' || block.isApart || before === undefined) return false
  const isOfId = before.kind === 'heading' && before.id !== undefined
  return before.kind === 'note' || before.kind === 'beside' || isOfId
}

/** Lines beyond which the answer is said once more at the end. */
const maxScreenLines = 24

/** With the answer once more where it has scrolled away, and what people type next. */
function closed(
  text: string,
  { total, next = [] }: Report,
  blocks: Report['blocks'],
  layout: Layout,
): string {
  const { words, width } = layout
  const lines = [
    ...(total !== undefined && text.split('\n').length > maxScreenLines ? [total] : []),
  ]
  if (lines.length === 0 && next.length === 0) return text
  const last = blocks.findLast(({ kind }) => kind !== 'timeline')
  const isOnScreen = (last?.kind === 'note' || last?.kind === 'beside') && total === undefined
  const wrapped = lines.flatMap((line) => wrap(line, Math.min(width, maxTextWidth)))
  const typed = nextLines(next, `${words.next}${words.colon}`, width)
  return `${text}${isOnScreen ? '\n' : '\n\n'}${[...wrapped, ...typed].join('\n')}`
}

/** Columns that commands beside their label have at least; with less they stand below it. */
const minCommandWidth = 30

/**
 * As many commands a line as it has room for: one is broken only where it is longer than that, and
 * goes on two columns further in.
 */
function nextLines(commands: readonly string[], label: string, width: number): string[] {
  if (commands.length === 0) return []
  const isBelow = width - widthOf(label) < minCommandWidth
  const indent = isBelow ? '' : ' '.repeat(widthOf(label))
  const room = width - indent.length
  const lines: string[] = []
  for (const one of commands) {
    const joined = `${lines.at(-1)} · ${one}`
    if (lines.length > 0 && widthOf(joined) <= room) lines.splice(-1, 1, joined)
    else lines.push(one)
  }
  const wrapped = lines.flatMap((line) =>
    widthOf(line) <= room
      ? [line]
      : wrap(line, room - 2).map((part, i) => (i === 0 ? part : `  ${part}`)),
  )
  return isBelow
    ? [label.trimEnd(), ...wrapped]
    : wrapped.map((line, i) => `${i === 0 ? label : indent}${line}`)
}

/** Items that begin with their own numbers have no dash before them. */
function listLines(items: readonly Cell[], width: number, paint: Paint): string[] {
  const dash = areNumbered(items) ? '' : '- '
  return items.flatMap(({ text, tone }) => {
    const indent = dash.length || text.indexOf(' ') + 1
    return wrap(text, width - 2 - indent).map(
      (line, i) => `  ${i === 0 ? dash : ' '.repeat(indent)}${paint(line, tone)}`,
    )
  })
}

function draw(block: Block, layout: Layout, paint: Paint, unit: Unit): string {
  const text = Math.min(layout.width, maxTextWidth)
  switch (block.kind) {
    case 'heading':
      return heading(block, layout.width, paint)
    case 'note':
      return wrap(block.text, text)
        .map((line) => paint(line, block.tone))
        .join('\n')
    case 'facts':
      return drawFacts(block, layout.width, paint)
    case 'code':
      if (block.isFile) return plainText(block.text)
      return plainText(block.text)
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')
    case 'patch':
      return patch(block.text, layout, paint)
    case 'list':
      return [...titled(block.title, text, paint), ...listLines(block.items, text, paint)].join(
        '\n',
      )
    case 'tree':
      return [
        ...titled(block.title, text, paint),
        ...block.nodes.flatMap((node, i) =>
          branch(node, '  ', i === block.nodes.length - 1, text, paint),
        ),
      ].join('\n')
    case 'pairs':
      return drawPairs(block, text, paint)
    case 'findings':
      return drawFindings(block, layout, paint)
    case 'table':
      return table(block, layout.width, paint, unit)
    case 'beside':
      return drawBeside(block.tables, unit, layout.width, paint)
    case 'timeline':
      return ''
  }
}

/** Under their title, if they have one. */
function drawFacts({ title, facts: all }: Block & { kind: 'facts' }, width: number, paint: Paint) {
  const room = Math.min(width, maxTextWidth + 20)
  if (title === undefined) return facts(all, room, paint)
  const drawn = facts(all, room - indent.length, paint)
  const below = drawn.split('\n').map((line) => `${indent}${line}`)
  return [...titled(title, room, paint), ...below].join('\n')
}

const indent = '  '

/** Its id is at the right edge, as in a list. */
function heading({ text, id }: Block & { kind: 'heading' }, width: number, paint: Paint): string {
  if (id === undefined) return titled(text, Math.min(width, maxTextWidth), paint).join('\n')
  const entry = { title: { text, tone: 'strong' as const }, about: [], id }
  return drawEntry(entry, { width: Math.min(width, maxTextWidth), margin: 0 }, paint).join('\n')
}

/** As entries where it has them, right below its own title. */
function table(block: Table, width: number, paint: Paint, unit: Unit): string {
  if (block.bars) return barLines(block, unit, width, paint).join('\n')
  const groups = block.entries?.()
  return [
    ...titled(block.group?.text, Math.min(width, maxTextWidth), paint),
    ...(block.group && !groups ? [''] : []),
    groups ? drawEntries(groups, width, paint) : drawTable(block, width, paint),
  ].join('\n')
}

const patchTones: Readonly<Record<string, Tone>> = { '+': 'good', '-': 'bad' }

/** Where hidden characters are shown, a diff is for reading: that is said before it. */
function patch(text: string, { words, width }: Layout, paint: Paint): string {
  const { text: shown, whole } = patchText(text)
  const warning = whole ? [] : wrap(words.lint.notToApply, Math.min(width, maxTextWidth))
  return [
    ...warning.map((line) => paint(line, 'warn')),
    ...shown.split('\n').map((line) => paint(line, patchTones[line.charAt(0)])),
  ].join('\n')
}

function titled(title: string | undefined, width: number, paint: Paint): string[] {
  return title === undefined ? [] : wrap(title, width).map((line) => paint(line, 'strong'))
}

function branch(
  node: TreeNode,
  indent: string,
  last: boolean,
  width: number,
  paint: Paint,
): string[] {
  const lines = nodeLines(node, Math.max(8, width - indent.length - 3), paint)
  const start = `${indent}${last ? '└─ ' : '├─ '}`
  const below = `${indent}${last ? '   ' : '│  '}`
  const children = node.children ?? []
  return [
    ...lines.map((line, i) => `${i === 0 ? start : below}${line}`),
    ...children.flatMap((child, i) =>
      branch(child, below, i === children.length - 1, width, paint),
    ),
  ]
}

/** What has an id is a row of a list, with the id at the right edge. */
function nodeLines({ text, tone, id }: TreeNode, width: number, paint: Paint): string[] {
  if (id === undefined) return wrap(text, width).map((line) => paint(line, tone))
  return drawEntry(
    { title: { text, ...(tone && { tone }) }, about: [], id },
    { width, margin: 0 },
    paint,
  )
}

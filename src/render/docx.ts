/** A Word document to edit, from the same blocks as a page. */
import type { NewRuns, NewText, NewTextBlock, RunStyle } from '../office/index.ts'
import type { Block, Cell, Column, Finding, Pair, Table, Tone, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import { visibleText } from './escape.ts'
import { type Piece, pieces } from './foreign.ts'
import { type Format, nodeText } from './format.ts'
import { glued } from './line-words.ts'
import { originOf, titleOf } from './origin.ts'

/**
 * Makes the format from the function that writes a document, which is loaded only for this format.
 */
export function docxBy(write: (text: NewText) => Uint8Array): Format {
  return (report, { words }, provenance) => {
    const { program } = provenance
    const title = visibleText(titleOf(report, words))
    const piecesOf = pieces(report.foreign ?? new Map())
    const used = new Set<string>()
    const runs: Runs = (text, tone) => runsOf(piecesOf(text), tone, used)
    const body = textOf(report.blocks, { runs, words })
    const legend = used.size === 0 ? [] : [words.pages.marks([...used].sort())]
    const hasHeading = report.blocks.some(({ kind }) => kind === 'heading')
    return write({
      title,
      language: words.locale,
      creator: `${program.name} ${program.version}`,
      footer: title,
      blocks: [
        ...(hasHeading ? [] : [{ is: 'heading' as const, level: 1, runs: runs(title) }]),
        ...body,
        ...legend.map((text) => ({ is: 'paragraph' as const, runs: runs(text, 'dim') })),
        { is: 'paragraph', runs: runs(originOf(provenance, words), 'dim') },
      ],
    })
  }
}

type Runs = (text: string, tone?: Tone) => NewRuns

interface Drawing {
  runs: Runs
  words: Words
}

const styles: Readonly<Record<Tone, RunStyle | undefined>> = {
  plain: undefined,
  strong: 'strong',
  dim: 'soft',
  good: 'good',
  warn: 'warn',
  bad: 'bad',
}

/**
 * A text in another language has a mark for readers, and its language for spelling checkers and
 * screen readers.
 */
function runsOf(all: readonly Piece[], tone: Tone = 'plain', used: Set<string>): NewRuns {
  const style = styles[tone]
  return all.flatMap((piece) => {
    const run = { text: visibleText(glued(piece.text)), ...(style && { style }) }
    const { language } = piece
    if (language === undefined) return [run]
    used.add(language)
    return [
      { ...run, language },
      { text: ` (${language})`, style: 'soft' as const },
    ]
  })
}

/** A title is one level below the heading over it. */
function textOf(blocks: readonly Block[], drawing: Drawing): NewTextBlock[] {
  let level = 1
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') level = block.level
    return draw(block, level + 1, drawing)
  })
}

function draw(block: Block, level: number, drawing: Drawing): NewTextBlock[] {
  const { runs } = drawing
  const titled = (text: string | undefined): NewTextBlock[] =>
    text === undefined ? [] : [{ is: 'heading', level, runs: runs(text) }]
  switch (block.kind) {
    case 'heading':
      return [
        {
          is: 'heading',
          level: block.level,
          runs: runs(block.text),
          ...(block.startsPage && { startsPage: true }),
        },
      ]
    case 'note':
      return [{ is: 'paragraph', runs: runs(block.text, block.tone) }]
    case 'facts':
      return [...titled(block.title), ...factsOf(block, drawing)]
    case 'list':
      return block.items.length === 0
        ? []
        : [...titled(block.title), ...block.items.map((cell) => item(cell, 0, drawing))]
    case 'tree':
      return block.nodes.length === 0
        ? []
        : [...titled(block.title), ...block.nodes.flatMap((node) => branch(node, 0, drawing))]
    case 'code':
    case 'patch':
      return [{ is: 'fixed', runs: runs(block.text) }]
    case 'table':
      return [...titled(block.group?.text), ...tableOf(block, drawing)]
    case 'beside':
      return block.tables.flatMap((table) => [
        ...titled(table.group?.text),
        ...tableOf(table, drawing),
      ])
    case 'pairs':
      return [...titled(block.title), ...pairsOf(block, drawing)]
    case 'findings':
      return block.folded.flatMap((finding) => findingOf(finding, drawing))
    case 'timeline':
      return []
  }
}

function item({ text, tone }: Cell, level: number, { runs }: Drawing): NewTextBlock {
  return { is: 'item', level, runs: runs(text.trim(), tone) }
}

function branch(node: TreeNode, level: number, drawing: Drawing): NewTextBlock[] {
  const below = node.children ?? []
  const whole = { ...node, text: nodeText(node) }
  return [item(whole, level, drawing), ...below.flatMap((one) => branch(one, level + 1, drawing))]
}

function factsOf(block: Block & { kind: 'facts' }, { runs, words }: Drawing): NewTextBlock[] {
  const { facts, isToFill } = block
  if (isToFill) {
    const rows = facts.map(({ label, text }) => ({ label: runs(label), text: runs(text) }))
    return [{ is: 'form', rows }]
  }
  return facts
    .filter(({ text }) => text !== '')
    .map(({ label, text, tone }) => ({
      is: 'paragraph',
      runs: [
        ...(label === '' ? [] : runs(`${label}${words.colon}`, 'strong')),
        ...runs(text, tone),
      ],
    }))
}

/** A column that joins another one is put below its text, as on a page. */
function tableOf(table: Table, { runs }: Drawing): NewTextBlock[] {
  const { columns, rows, maxRows, more } = table
  const isGuest = ({ joins }: Column) => joins !== undefined && columns.some((c) => c.key === joins)
  const own = columns.map((column, index) => ({ column, index })).filter((c) => !isGuest(c.column))
  const guests = (host: Column) =>
    columns.flatMap(({ joins }, index) => (joins === host.key ? [index] : []))
  const cell = (row: readonly Cell[], index: number, host: Column): NewRuns => {
    const below = guests(host).flatMap((guest) => {
      const text = row[guest]?.text ?? ''
      return text === '' ? [] : runs(`\n${text}`, 'dim')
    })
    return [...runs(row[index]?.text ?? '', row[index]?.tone), ...below]
  }
  const shares = sharesOf(
    own.map(({ column, index }) => ({ column, indexes: [index, ...guests(column)] })),
    rows,
  )
  return [
    {
      is: 'table',
      columns: own.map(({ column }, i) => ({
        share: shares[i] ?? 1,
        isNumber: column.align === 'right',
      })),
      head: own.map(({ column }) => runs(column.title, 'strong')),
      rows: rows
        .slice(0, maxRows)
        .map((row) => own.map(({ column, index }) => cell(row, index, column))),
    },
    ...(more ? [{ is: 'paragraph' as const, runs: runs(more, 'dim') }] : []),
  ]
}

/** Widths in characters: of a row on A4, of the space around a cell, and of a readable line. */
const [rowWidth, around, readable] = [98, 2, 60]

/**
 * The width of each column: its longest line. If that is too much, the columns with the most spare
 * room become narrower, so that rows stay low; no word is broken.
 */
function sharesOf(
  columns: readonly { column: Column; indexes: readonly number[] }[],
  rows: Table['rows'],
): number[] {
  const longest = (all: readonly string[]) =>
    all.reduce((most, one) => Math.max(most, one.length), 1)
  const widths = columns.map(({ column, indexes }) => {
    const cells = rows.map((row) => indexes.flatMap((one) => (row[one]?.text ?? '').split('\n')))
    const lines = [column.title, ...cells.flat()]
    const least = longest(lines.flatMap((line) => line.split(/[ -]/))) + around
    const width = Math.min(rowWidth, longest(lines) + around)
    const mean = cells.reduce((sum, cell) => sum + longest(cell), 0) / Math.max(1, cells.length)
    const wanted = (mean + Math.min(readable, width)) / 2
    return { least, width: Math.max(least, width), wanted }
  })
  const excess = () => widths.reduce((sum, { width }) => sum + width, 0) - rowWidth
  for (let left = excess(); left > 0; left--) {
    const loose = widths.filter(({ width, least }) => width > least)
    const [loosest] = loose.sort((a, b) => a.wanted / a.width - b.wanted / b.width)
    if (loosest === undefined) break
    loosest.width--
  }
  return widths.map(({ width }) => width)
}

function pairsOf(block: Block & { kind: 'pairs' }, drawing: Drawing): NewTextBlock[] {
  const { note, pairs } = block
  const explained: NewTextBlock[] =
    note === undefined ? [] : [{ is: 'paragraph', runs: drawing.runs(note, 'dim') }]
  return [...explained, ...pairs.flatMap((pair) => pairOf(pair, drawing))]
}

/** The newer side after the older one, and below them the changes. */
function pairOf({ sign, same, left, right, changes }: Pair, drawing: Drawing): NewTextBlock[] {
  const line = ({ text }: Cell) => text.split('\n').filter(Boolean).join(' · ')
  const sides = [same ? [] : left, right].filter((side) => side.length > 0)
  const text = sides.map((side) => side.map(line).join('\n')).join('\n→ ')
  return [
    item({ text: `${sign === '-' ? '−' : sign} ${text}` }, 0, drawing),
    ...changes.map((change) => item(change, 1, drawing)),
  ]
}

function findingOf(finding: Finding, drawing: Drawing): NewTextBlock[] {
  const { file, line, column, message, rule, level } = finding
  const name = drawing.words.lint.levels[level]
  return [item({ text: `${name} · ${file}:${line}:${column} · ${message} (${rule})` }, 0, drawing)]
}

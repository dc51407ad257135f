/** Adds a mark after each text in another language than the reader's. */
import type { Block, Cell, EntryGroup, Finding, Report, Table, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import { pieces } from './foreign.ts'

/** Whether a format uses the rows or the entries of a table. */
type Way = 'rows' | 'entries'

/**
 * The blocks of a report with a mark behind each text in another language, and at their end what
 * the marks mean; its sheet likewise, where rows are asked for. For formats that have no way of
 * their own to say it.
 */
export function marked(report: Report, words: Words, way: Way): Pick<Report, 'blocks' | 'sheet'> {
  // What a report makes only when it is asked may bring texts in other languages.
  const blocks = way === 'entries' ? report.blocks.map(withEntries) : report.blocks
  const { sheet } = way === 'rows' ? report : {}
  const { foreign } = report
  if (foreign === undefined || foreign.size === 0) return { blocks, ...(sheet && { sheet }) }
  const piecesOf = pieces(foreign)
  const used = new Set<string>()
  const mark = (text: string): string =>
    piecesOf(text)
      .map(({ text: piece, language }) => {
        if (language === undefined) return piece
        used.add(language)
        return piece.replace(/\s*$/, (blank) => `\u00a0(${language})${blank}`)
      })
      .join('')
  const shown = blocks.map((block) => markedBlock(block, mark, way))
  const sheets = sheet && { sheet: markedTable(sheet, mark, way) }
  if (used.size === 0) return { blocks, ...(sheet && { sheet }) }
  const text = words.pages.marks([...used].sort())
  return { blocks: [...shown, { kind: 'note', tone: 'dim', text, isApart: true }], ...sheets }
}

function withEntries(block: Block): Block {
  if (block.kind !== 'table' || !block.entries) return block
  const groups = block.entries()
  return { ...block, entries: () => groups }
}

type Mark = (text: string) => string

function markedBlock(block: Block, mark: Mark, way: Way): Block {
  const cell = (one: Cell): Cell => ({ ...one, text: mark(one.text) })
  switch (block.kind) {
    case 'heading':
    case 'note':
      return { ...block, text: mark(block.text) }
    case 'beside':
      return { ...block, tables: block.tables.map((table) => markedTable(table, mark, way)) }
    case 'facts':
      return { ...block, facts: block.facts.map((one) => ({ ...one, text: mark(one.text) })) }
    case 'list':
      return { ...block, ...titled(block, mark), items: block.items.map(cell) }
    case 'tree':
      return { ...block, ...titled(block, mark), nodes: block.nodes.map((one) => node(one, mark)) }
    case 'pairs':
      return {
        ...block,
        pairs: block.pairs.map((pair) => ({
          ...pair,
          left: pair.left.map(cell),
          right: pair.right.map(cell),
          changes: pair.changes.map(cell),
        })),
      }
    case 'findings':
      return { ...block, folded: block.folded.map((one) => finding(one, mark)) }
    case 'table':
      return markedTable(block, mark, way)
    case 'code':
    case 'patch':
    case 'timeline':
      return block
  }
}

function titled({ title }: { title?: string }, mark: Mark) {
  return title === undefined ? {} : { title: mark(title) }
}

function node({ children, ...own }: TreeNode, mark: Mark): TreeNode {
  return {
    ...own,
    text: mark(own.text),
    ...(children && { children: children.map((one) => node(one, mark)) }),
  }
}

function finding(one: Finding, mark: Mark): Finding {
  return one.suggestion === undefined ? one : { ...one, suggestion: mark(one.suggestion) }
}

function markedTable(table: Table, mark: Mark, way: Way): Table {
  const { entries, group } = table
  const cell = (one: Cell): Cell => ({ ...one, text: mark(one.text) })
  const marks = group && {
    group: {
      ...group,
      text: mark(group.text),
      ...(group.name !== undefined && { name: mark(group.name) }),
    },
  }
  if (entries && way === 'entries') {
    const groups = entries().map((one) => markedGroup(one, cell))
    return { ...table, ...marks, entries: () => groups }
  }
  return { ...table, ...marks, rows: table.rows.map((row) => row.map(cell)) }
}

function markedGroup({ title, entries }: EntryGroup, cell: (one: Cell) => Cell): EntryGroup {
  return {
    ...(title && { title: cell(title) }),
    entries: entries.map((one) => ({
      ...one,
      title: cell(one.title),
      about: one.about.map(cell),
      ...(one.note && { note: cell(one.note) }),
    })),
  }
}

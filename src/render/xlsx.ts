/** A workbook: the table with its filter, and a sheet that says what it is. */
import type { NewCell, NewRow, NewSheet, NewWorkbook } from '../office/index.ts'
import type { Block, Cell, Column, Table, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import { visibleText } from './escape.ts'
import { type Format, nodeText } from './format.ts'
import { marked } from './marked.ts'
import { oneTable } from './one-table.ts'
import { originOf, withLine } from './origin.ts'

/**
 * Makes the format from the function that writes a workbook, which is loaded only for this format.
 */
export function xlsxBy(write: (workbook: NewWorkbook) => Uint8Array): Format {
  return (report, { words }, provenance) => {
    const { program, corpus } = provenance
    const whole = withLine(report, provenance, originOf(provenance, words))
    const shown = marked(whole, words, 'rows')
    const table = oneTable(shown)
    const title = headingOf(report.blocks) ?? corpus?.title ?? report.report
    const sheets = table ? [tableSheet(table, title, words)] : []
    return write({
      title: visible(title),
      language: words.locale,
      creator: `${program.name} ${program.version}`,
      sheets: [...sheets, notesSheet(shown.blocks, words)],
    })
  }
}

function headingOf(blocks: readonly Block[]): string | undefined {
  return blocks.find((block) => block.kind === 'heading')?.text
}

/** Characters that a cell can hold, with room for what is made visible. */
const maxText = 30_000

function visible(text: string): string {
  const whole = visibleText(text)
  return whole.length > maxText ? `${whole.slice(0, maxText)}…` : whole
}

/** The head stays in sight and can be filtered. */
function tableSheet({ columns, rows }: Table, title: string, words: Words): NewSheet {
  const head = columns.map(
    (column): NewCell => ({ value: visible(column.title), style: 'heading' }),
  )
  const body = rows.map(
    (row): NewRow => ({ cells: row.map((cell, i) => typedCell(cell, columns[i])) }),
  )
  return {
    name: words.pages.sheets.table,
    columns: columns.map((column, i) => ({ width: widthOf(column, rows, i) })),
    rows: [{ cells: head }, ...body],
    frozen: { rows: 1, columns: 0 },
    filter: {
      from: { row: 1, column: 1 },
      to: { row: Math.max(2, rows.length + 1), column: Math.max(1, columns.length) },
    },
    print: { repeated: { from: 1, to: 1 }, footer: visible(title) },
  }
}

/** A number where the column has numbers, a day where the fact is one, else its words. */
function typedCell({ text, value }: Cell, column: Column | undefined): NewCell {
  const style = 'locked'
  const figure = value ?? text
  if (column?.align === 'right' && /^-?\d+(\.\d+)?$/.test(figure))
    return { value: Number(figure), style }
  if (value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value))
    return { value: { day: value }, style }
  return { value: visible(text), style }
}

/** In characters. */
const maxWidth = 48

function widthOf({ title, min = 8 }: Column, rows: Table['rows'], index: number): number {
  const longest = rows.reduce((most, row) => {
    const lines = (row[index]?.text ?? '').split('\n')
    return Math.max(most, ...lines.map(({ length }) => length))
  }, title.length + 3)
  return Math.min(maxWidth, Math.max(min, longest + 2))
}

/**
 * The text of the report besides its table: the answer in a sentence, the rule, what is left out,
 * and the corpus.
 */
function notesSheet(blocks: readonly Block[], words: Words): NewSheet {
  const rows = blocks.flatMap((block) => noteRows(block, words))
  return {
    name: words.pages.sheets.notes,
    columns: [{ width: 110 }],
    rows: rows.length > 0 ? rows : [{ cells: [] }],
  }
}

function noteRows(block: Block, words: Words): NewRow[] {
  const row = (text: string, style: NewCell['style'] & string = 'locked'): NewRow => ({
    cells: [{ value: visible(text), style }],
  })
  switch (block.kind) {
    case 'heading':
      return [row(block.text, 'strong')]
    case 'note':
      return [row(block.text)]
    case 'facts':
      return [
        ...(block.title === undefined ? [] : [row(block.title, 'strong')]),
        ...block.facts.map(({ label, text }) =>
          row(label === '' ? text : `${label}${words.colon}${text}`),
        ),
      ]
    case 'list':
      return [
        ...(block.title === undefined ? [] : [row(block.title, 'strong')]),
        ...block.items.map(({ text }) => row(`– ${text}`)),
      ]
    case 'tree':
      return [
        ...(block.title === undefined ? [] : [row(block.title, 'strong')]),
        ...block.nodes.flatMap((node) => treeLines(node, '')).map((line) => row(line)),
      ]
    default:
      return []
  }
}

function treeLines(node: TreeNode, indent: string): string[] {
  const { children = [] } = node
  return [
    `${indent}${nodeText(node)}`,
    ...children.flatMap((child) => treeLines(child, `${indent}   `)),
  ]
}

/** Reads the headings, paragraphs and tables of Markdown. */
import MarkdownIt, { type Token } from 'markdown-it'
import { BlockList, lineOf, linesOf } from './cells.ts'
import { textIn } from './decode.ts'
import { noNotes, type Place, type TableCell, type TableRow, type TextDocument } from './types.ts'

/** Links are read as their words; HTML is left out, but for line breaks. */
export function readMarkdown(bytes: Uint8Array): TextDocument {
  const tokens = new MarkdownIt({ html: true }).parse(textIn(bytes), {})
  const reader = new MarkdownReader()
  for (const token of tokens) reader.take(token)
  return { format: 'markdown', blocks: reader.list.blocks, notes: noNotes() }
}

class MarkdownReader {
  readonly list = new BlockList()
  #heading = 0
  #rows: TableRow[] = []
  #cells: TableCell[] | undefined
  #isHead = false
  #place: Place = {}

  take(token: Token): void {
    const { type, tag, map } = token
    if (map) this.#place = { line: map[0] + 1 }
    if (type === 'heading_open') this.#heading = Number(tag.slice(1))
    else if (type === 'heading_close') this.#heading = 0
    else if (type === 'thead_open') this.#isHead = true
    else if (type === 'thead_close') this.#isHead = false
    else if (type === 'tr_open') this.#cells = []
    else if (type === 'tr_close') this.#endRow()
    else if (type === 'table_close') this.#endTable()
    else if (type === 'inline') this.#text(wordsOf(token))
  }

  #text(text: string): void {
    if (this.#cells) {
      const column = this.#cells.length + 1
      this.#cells.push({ column, width: 1, isContinued: false, lines: linesOf(text) })
    } else if (this.#heading > 0)
      this.list.heading(this.#heading, lineOf(text).text, { ...this.#place })
    else this.list.paragraph(lineOf(text).text, { ...this.#place })
  }

  #endRow(): void {
    const row = { place: { ...this.#place }, isHead: this.#isHead, cells: this.#cells ?? [] }
    this.#rows.push(this.list.row(row))
    this.#cells = undefined
  }

  #endTable(): void {
    this.list.table(this.#rows)
    this.#rows = []
  }
}

function wordsOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => {
      if (type === 'text' || type === 'code_inline') return content
      if (type === 'softbreak') return ' '
      if (type === 'hardbreak' || /^<br\s*\/?>$/i.test(content)) return '\n'
      return ''
    })
    .join('')
}

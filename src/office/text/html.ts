/** Reads the headings, paragraphs and tables of a page; scripts and styles are left out. */
import { Parser } from 'htmlparser2'
import { limits } from '../limits.ts'
import { tooLarge } from '../problem.ts'
import { BlockList, lineOf } from './cells.ts'
import { lineCounter, textIn } from './decode.ts'
import {
  type Line,
  type Notes,
  noNotes,
  type TableCell,
  type TableRow,
  type TextDocument,
} from './types.ts'

export function readHtml(bytes: Uint8Array): TextDocument {
  const text = textIn(bytes)
  const reader = new HtmlReader(lineCounter(text))
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes, parser.startIndex),
    ontext: (words) => reader.text(words, parser.startIndex),
    onclosetag: (name) => reader.close(name),
  })
  parser.end(text)
  return { format: 'html', blocks: reader.end(), notes: reader.notes }
}

const unread = new Set('script style template head noscript del svg iframe object'.split(' '))
const breaks = new Set('p div br li ul ol dl dt dd section article blockquote pre'.split(' '))
const voidElements = new Set(
  'br hr img input meta link col wbr area base embed source track'.split(' '),
)

interface Draft {
  cell: TableCell
  rowspan: number
  lines: Line[]
}

class HtmlReader {
  readonly notes: Notes = noNotes()
  readonly #list = new BlockList()
  readonly #lineAt: (offset: number) => number
  #depth = 0
  #unread = 0
  /** How many tables one is in. */
  #tables = 0
  #rows: TableRow[] = []
  #cells: Draft[] | undefined
  #cell: Draft | undefined
  #isHead = false
  /** Columns that cells above still fill, and for how many rows. */
  #spans = new Map<number, { rows: number; width: number }>()
  #line = 1
  #words = ''
  #wordsLine = 1
  #isItem = false
  #heading = 0

  constructor(lineAt: (offset: number) => number) {
    this.#lineAt = lineAt
  }

  open(name: string, attributes: Readonly<Record<string, string>>, offset: number): void {
    if (!voidElements.has(name) && ++this.#depth > 50 * limits.depth)
      throw tooLarge('depth', 50 * limits.depth)
    if (unread.has(name)) this.#unread++
    if (this.#unread > 0) return
    if (name === 'table') this.#openTable()
    else if (this.#tables === 1 && name === 'tr') this.#openRow(this.#lineAt(offset))
    else if (this.#tables === 1 && name === 'thead') this.#isHead = true
    else if (this.#tables === 1 && (name === 'td' || name === 'th')) this.#openCell(attributes)
    else if (/^h[1-6]$/.test(name)) {
      this.#endLine()
      this.#heading = this.#tables === 0 ? Number(name[1]) : 0
    } else if (breaks.has(name)) {
      this.#endLine()
      this.#isItem = name === 'li'
    }
  }

  text(words: string, offset: number): void {
    if (this.#unread > 0) return
    if (this.#words === '') this.#wordsLine = this.#lineAt(offset)
    this.#words += words
    if (this.#words.length > 2 * limits.text) this.#words = this.#words.replace(/\s+/g, ' ')
    if (this.#words.length > 2 * limits.text) throw tooLarge('text', limits.text)
  }

  close(name: string): void {
    if (!voidElements.has(name)) this.#depth--
    if (unread.has(name)) this.#unread--
    if (this.#unread > 0) return
    if (name === 'table') this.#closeTable()
    else if (this.#tables === 1 && name === 'tr') this.#closeRow()
    else if (this.#tables === 1 && name === 'thead') this.#isHead = false
    else if (this.#tables === 1 && (name === 'td' || name === 'th')) this.#closeCell()
    else if (breaks.has(name) || /^h[1-6]$/.test(name)) {
      this.#endLine()
      this.#heading = 0
    }
  }

  end() {
    this.#endLine()
    return this.#list.blocks
  }

  #openTable(): void {
    this.#endLine()
    if (++this.#tables > 1) this.notes.nestedTables++
    else this.#spans = new Map()
  }

  #closeTable(): void {
    this.#endLine()
    if (--this.#tables > 0) return
    this.#closeRow()
    this.#list.table(this.#rows)
    this.#rows = []
  }

  #openRow(line: number): void {
    this.#closeRow()
    this.#line = line
    this.#cells = []
  }

  #openCell({ colspan, rowspan }: Readonly<Record<string, string>>): void {
    this.#closeCell()
    this.#cells ??= []
    this.#skipSpans()
    const before = this.#cells.at(-1)?.cell
    const column = before ? before.column + before.width : 1
    const cell = { column, width: spanOf(colspan), isContinued: false, lines: [] }
    this.#cell = { cell, rowspan: spanOf(rowspan), lines: [] }
  }

  /** Adds the cells that continue from above before the next one. */
  #skipSpans(): void {
    for (;;) {
      const before = this.#cells?.at(-1)?.cell
      const column = before ? before.column + before.width : 1
      const span = this.#spans.get(column)
      if (!span || span.rows === 0) return
      const cell = { column, width: span.width, isContinued: true, lines: [] }
      this.#cells?.push({ cell, rowspan: 0, lines: [] })
    }
  }

  #closeCell(): void {
    if (!this.#cell) return
    this.#endLine()
    this.#cells?.push(this.#cell)
    this.#cell = undefined
  }

  #closeRow(): void {
    this.#closeCell()
    const cells = this.#cells
    if (!cells) return
    this.#skipSpans()
    for (const span of this.#spans.values()) span.rows = Math.max(0, span.rows - 1)
    for (const { cell, rowspan } of cells)
      if (rowspan > 1) this.#spans.set(cell.column, { rows: rowspan - 1, width: cell.width })
    const row = cells.map(({ cell, lines }) => ({ ...cell, lines }))
    this.#rows.push(
      this.#list.row({ place: { line: this.#line }, isHead: this.#isHead, cells: row }),
    )
    this.#cells = undefined
  }

  #endLine(): void {
    const words = this.#words
    this.#words = ''
    const line = lineOf(words, this.#isItem ? {} : undefined)
    this.#isItem = false
    if (line.text === '') return
    const place = { line: this.#wordsLine }
    if (this.#cell) this.#cell.lines.push(line)
    else if (this.#heading > 0) this.#list.heading(this.#heading, line.text, place)
    else this.#list.paragraph(line.text, place)
  }
}

function spanOf(given = '1'): number {
  const span = Number.parseInt(given, 10)
  return Math.min(Math.max(Number.isNaN(span) ? 1 : span, 1), limits.columns)
}

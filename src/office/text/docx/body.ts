/** Turns the run of elements of a text into blocks. */
import type { Attributes } from '../../container/xml.ts'
import { limits } from '../../limits.ts'
import { tooLarge } from '../../problem.ts'
import { BlockList, lineOf } from '../cells.ts'
import type { Line, Notes, TableCell, TableRow, TextBlock } from '../types.ts'
import type { Counter } from './numbering.ts'
import { headingAt, type ParagraphStyle } from './styles.ts'

interface Paragraph extends ParagraphStyle {
  text: string
  /** Whether its end was deleted, so that the next one goes on with it. */
  goesOn: boolean
}

interface Cell {
  width: number
  isContinued: boolean
  lines: Line[]
}

interface Row {
  before: number
  isHead: boolean
  isDeleted: boolean
  cells: Cell[]
}

export class DocxReader {
  readonly #list = new BlockList()
  readonly #styleOf: (id: string) => ParagraphStyle
  readonly #count: Counter
  readonly #notes: Notes
  /** Elements within which nothing is kept: what was deleted, and words to be replaced. */
  #dropped = 0
  #isPlaceholder: boolean[] = []
  #properties = 0
  /** Properties as they were before a tracked change. */
  #former = 0
  #nested = 0
  #tables = 0
  #rows: TableRow[] | undefined
  #rowNumber = 0
  #row: Row | undefined
  #cell: Cell | undefined
  #paragraph: Paragraph | undefined
  #before = ''
  #isText = false

  constructor(of: { style: (id: string) => ParagraphStyle; count: Counter }, notes: Notes) {
    this.#styleOf = of.style
    this.#count = of.count
    this.#notes = notes
  }

  open(name: string, given: Attributes): void {
    if (name === 'pPr' || name === 'trPr' || name === 'tcPr' || name === 'rPr') this.#properties++
    else if (name.endsWith('PrChange')) this.#openFormer()
    else if (this.#properties > 0) this.#property(name, given)
    else if (name === 'del' || name === 'moveFrom') this.#drop()
    else if (name === 'ins' || name === 'moveTo') this.#notes.changes++
    else if (name === 'sdt') this.#isPlaceholder.push(false)
    else if (name === 'showingPlcHdr') this.#isPlaceholder[this.#isPlaceholder.length - 1] = true
    else if (name === 'sdtContent' && this.#isPlaceholder.at(-1)) this.#dropped++
    else if (this.#dropped === 0) this.#content(name)
  }

  text(text: string): void {
    if (this.#isText && this.#dropped === 0) this.#add(text)
  }

  close(name: string): void {
    if (name === 'pPr' || name === 'trPr' || name === 'tcPr' || name === 'rPr') this.#properties--
    else if (name.endsWith('PrChange')) this.#former--
    else if (this.#properties > 0) return
    else if (name === 'del' || name === 'moveFrom') this.#dropped--
    else if (name === 'sdtContent' && this.#isPlaceholder.at(-1)) this.#dropped--
    else if (name === 'sdt') this.#isPlaceholder.pop()
    else if (name === 't') this.#isText = false
    else if (name === 'p') this.#endParagraph()
    else if (name === 'tbl') this.#endTable()
    else if (this.#nested > 0) return
    else if (name === 'tc') this.#endCell()
    else if (name === 'tr') this.#endRow()
  }

  end(): readonly TextBlock[] {
    return this.#list.blocks
  }

  #drop(): void {
    this.#notes.changes++
    this.#dropped++
  }

  #openFormer(): void {
    this.#notes.changes++
    this.#former++
  }

  #content(name: string): void {
    if (name === 'p') this.#paragraph = { text: '', goesOn: false }
    else if (name === 't') this.#isText = true
    else if (name === 'tab') this.#add('\t')
    else if (name === 'br' || name === 'cr') this.#add('\n')
    else if (name === 'noBreakHyphen') this.#add('\u2011')
    else if (name === 'tbl') this.#openTable()
    else if (this.#nested > 0) return
    else if (name === 'tr') this.#row = { before: 0, isHead: false, isDeleted: false, cells: [] }
    else if (name === 'tc') this.#cell = { width: 1, isContinued: false, lines: [] }
  }

  #property(name: string, { val }: Attributes): void {
    if (this.#former > 0) return
    const isOn = val !== '0' && val !== 'false'
    const [cell, row, paragraph] = [this.#cell, this.#row, this.#paragraph]
    if (paragraph) this.#ofParagraph(paragraph, name, val ?? '')
    else if (this.#nested > 0) return
    else if (cell && name === 'gridSpan') cell.width = widthOf(val)
    else if (cell && name === 'vMerge') cell.isContinued = val !== 'restart'
    else if (cell && (name === 'cellDel' || name === 'cellIns')) this.#notes.changes++
    else if (row && name === 'gridBefore') row.before = widthOf(val)
    else if (row && name === 'tblHeader') row.isHead = isOn
    else if (row && name === 'ins') this.#notes.changes++
    else if (row && name === 'del') {
      this.#notes.changes++
      row.isDeleted = true
    }
  }

  #ofParagraph(paragraph: Paragraph, name: string, val: string): void {
    if (name === 'pStyle') Object.assign(paragraph, this.#styleOf(val))
    else if (name === 'outlineLvl') Object.assign(paragraph, headingAt(val))
    else if (name === 'numId') paragraph.list = val
    else if (name === 'ilvl') paragraph.level = Math.trunc(Number(val)) || 0
    else if (name === 'del' && this.#properties === 2) paragraph.goesOn = true
  }

  #add(text: string): void {
    if (!this.#paragraph) return
    this.#paragraph.text += text
    if (this.#paragraph.text.length > limits.text) throw tooLarge('text', limits.text)
  }

  #openTable(): void {
    if (this.#rows) {
      this.#nested++
      this.#notes.nestedTables++
      return
    }
    this.#tables++
    this.#rowNumber = 0
    this.#rows = []
  }

  #endTable(): void {
    if (this.#nested > 0) {
      this.#nested--
      return
    }
    this.#list.table(this.#rows ?? [])
    this.#rows = undefined
  }

  #endRow(): void {
    const row = this.#row
    this.#row = undefined
    if (!row || !this.#rows || row.isDeleted) return
    this.#rowNumber++
    let column = row.before + 1
    const cells = row.cells.map(({ width, isContinued, lines }): TableCell => {
      const cell = { column, width, isContinued, lines: isContinued ? [] : lines }
      column += width
      return cell
    })
    const place = { table: this.#tables, row: this.#rowNumber }
    this.#rows.push(this.#list.row({ place, isHead: row.isHead, cells }))
  }

  #endCell(): void {
    if (this.#cell) this.#row?.cells.push(this.#cell)
    this.#cell = undefined
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph
    this.#paragraph = undefined
    if (!paragraph) return
    const text = this.#before + paragraph.text
    this.#before = paragraph.goesOn ? text : ''
    if (paragraph.goesOn) return
    const label = this.#labelOf(paragraph, text)
    const number = label?.is === 'number' ? label.number : undefined
    if (this.#cell) this.#linesInto(this.#cell, text, label && { number })
    else if (this.#rows) return
    else if (paragraph.heading !== undefined)
      this.#list.heading(paragraph.heading, lineOf(text).text, this.#place(), number)
    else this.#list.paragraph(lineOf(text).text, this.#place())
  }

  /** Nothing outside lists; empty paragraphs do not count. */
  #labelOf({ list, level = 0 }: Paragraph, text: string) {
    if (list === undefined || list === '0' || text.trim() === '') return undefined
    return this.#count(list, level)
  }

  /** A break within an item goes on with it. */
  #linesInto(cell: Cell, text: string, item: { number: string | undefined } | undefined): void {
    const lines = item ? [lineOf(text, item)] : text.split('\n').map((line) => lineOf(line))
    cell.lines.push(...lines.filter((line) => line.text !== ''))
  }

  /** Word does not number paragraphs, so the place of a text is the next table. */
  #place() {
    return { table: this.#tables + 1 }
  }
}

function widthOf(val: string | undefined): number {
  const width = Math.trunc(Number(val)) || 1
  return Math.min(Math.max(width, 1), limits.columns + 1)
}

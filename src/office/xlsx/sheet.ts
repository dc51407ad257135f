/** Reads the cells of one sheet. */
import { type Attributes, readXml } from '../container/xml.ts'
import { limits } from '../limits.ts'
import { damaged, tooLarge, unsafe } from '../problem.ts'
import { dated, datedText, type Shown } from './dates.ts'
import { placeOf, rangeOf, referenceOf } from './reference.ts'
import { spreadsheet, unescaped } from './spreadsheet.ts'
import { type Part, textCollector } from './strings.ts'
import type { Cell, Range, Row, Sheet, Value } from './types.ts'

/** What the cells of all sheets need from elsewhere in the workbook. */
export interface WorkbookContext {
  is1904: boolean
  strings: readonly string[]
  shownBy: (style: number) => Shown
  /** Called for each cell of the workbook. */
  count: () => void
}

/** Throws a Refusal at the first cell that is too many. */
export function cellCounter(): () => void {
  let cells = 0
  return () => {
    if (++cells > limits.cells) throw tooLarge('cells', limits.cells)
  }
}

/** A cell while it is read. */
interface Draft {
  column: number
  style: number
  type: string
  raw: string
  /** Nothing if it has none; only its beginning is kept. */
  formula: string | undefined
}

/** Reads a sheet. Rows and cells without a number follow the one before. */
export function readSheet(part: Part, context: WorkbookContext): Omit<Sheet, 'name' | 'state'> {
  const reader = new SheetReader(part.name, context)
  readXml(part.bytes, part.name, spreadsheet, reader)
  return reader.sheet()
}

class SheetReader {
  readonly #part: string
  readonly #context: WorkbookContext
  readonly #rows: (Row & { cells: Cell[] })[] = []
  readonly #merged: Range[] = []
  readonly #hiddenColumns: [number, number][] = []
  readonly #filled: Range[] = []
  readonly #text: ReturnType<typeof textCollector>
  #row: { number: number; isHidden: boolean; cells: Cell[] } = none()
  #lastColumn = 0
  #cell: Draft | undefined
  #isRaw = false
  #isFormula = false

  constructor(part: string, context: WorkbookContext) {
    this.#part = part
    this.#context = context
    this.#text = textCollector(part)
  }

  sheet() {
    const rows = this.#filled.length === 0 ? this.#rows : this.#rows.map((row) => this.#marked(row))
    return { rows, merged: this.#merged, hiddenColumns: this.#hiddenColumns }
  }

  open(element: string, given: Attributes): void {
    this.#isRaw = element === 'v'
    if (element === 'c') this.#openCell(given)
    else if (element === 'row') this.#openRow(given)
    else if (element === 'f') this.#openFormula(given)
    else if (element === 'mergeCell') addRange(this.#merged, given.ref, this.#part, limits.ranges)
    else if (element === 'col') this.#openColumns(given)
    else if (this.#cell) this.#text.open(element)
  }

  text(text: string): void {
    if (!this.#cell) return
    this.#text.text(text)
    if (this.#isFormula) this.#cell.formula = `${this.#cell.formula}${text}`.slice(0, 10)
    if (!this.#isRaw) return
    this.#cell.raw += text
    if (this.#cell.raw.length > 7 * limits.text) throw tooLarge('text', limits.text, this.#part)
  }

  close(element: string): void {
    this.#isRaw = false
    this.#isFormula = false
    if (element === 'c') this.#closeCell()
    else if (element === 'row') this.#closeRow()
    else this.#text.close(element)
  }

  #openRow({ r, hidden }: Attributes): void {
    const number = r === undefined ? this.#row.number + 1 : Number(r)
    if (!Number.isInteger(number) || number <= this.#row.number)
      throw damaged(`row ${r} does not follow row ${this.#row.number}`, this.#part)
    this.#row = { number, isHidden: hidden === '1' || hidden === 'true', cells: [] }
    this.#lastColumn = 0
  }

  #closeRow(): void {
    if (this.#row.cells.length === 0) return
    if (this.#row.number > limits.rows) throw tooLarge('rows', limits.rows, this.#part)
    this.#rows.push(this.#row)
  }

  #openCell({ r, s = '0', t = 'n' }: Attributes): void {
    this.#context.count()
    const place = r === undefined ? undefined : placeOf(r)
    if (r !== undefined && place?.row !== this.#row.number)
      throw damaged(`cell ${r} is in row ${this.#row.number}`, this.#part)
    const column = place?.column ?? this.#lastColumn + 1
    if (column <= this.#lastColumn)
      throw unsafe('duplicate-cell', `${this.#part} ${referenceOf(this.#row.number, column)}`)
    this.#lastColumn = column
    this.#text.take()
    this.#cell = { column, style: Number(s), type: t, raw: '', formula: undefined }
  }

  #closeCell(): void {
    const cell = this.#cell
    this.#cell = undefined
    if (!cell) return
    const value = this.#valueOf(cell)
    if (value === undefined) return
    if (cell.column > limits.columns) throw tooLarge('columns', limits.columns, this.#part)
    const reference = referenceOf(this.#row.number, cell.column)
    this.#row.cells.push({ reference, column: cell.column, value })
  }

  /** A formula may fill more cells than its own: those are results too. */
  #openFormula({ t, ref }: Attributes): void {
    if (!this.#cell) return
    this.#cell.formula = ''
    this.#isFormula = true
    const isOneCell = !ref?.includes(':')
    if ((t === 'array' || t === 'dataTable') && !isOneCell)
      addRange(this.#filled, ref, this.#part, limits.filled)
  }

  #openColumns({ min, max, hidden }: Attributes): void {
    if (hidden !== '1' && hidden !== 'true') return
    this.#hiddenColumns.push([Number(min), Number(max)])
    if (this.#hiddenColumns.length > limits.columns)
      throw tooLarge('columns', limits.columns, this.#part)
  }

  #valueOf({ type, raw, style, formula }: Draft): Value | undefined {
    // LibreOffice saves a cell that is true or false so.
    const constant = formula && type === 'b' ? constants.get(formula) : undefined
    if (constant !== undefined) return { type: 'boolean', boolean: constant }
    if (formula !== undefined) return { type: 'formula' }
    if (type === 'inlineStr') return textValue(this.#text.take())
    if (raw === '') return undefined
    if (type === 'str') return textValue(this.#bounded(unescaped(raw)))
    if (type === 's') return textValue(this.#shared(raw))
    if (type === 'b') return { type: 'boolean', boolean: raw === '1' || raw === 'true' }
    if (type === 'e') return { type: 'error', error: raw }
    const shown = this.#context.shownBy(style)
    if (type === 'd') return datedText(raw, shown)
    const number = Number(raw)
    if (type !== 'n' || !Number.isFinite(number))
      throw damaged(`a cell holds ${raw.slice(0, 40)} as ${type}`, this.#part)
    return dated(number, shown, this.#context.is1904)
  }

  #bounded(text: string): string {
    if (text.length > limits.text) throw tooLarge('text', limits.text, this.#part)
    return text
  }

  #shared(raw: string): string {
    const text = /^\d+$/.test(raw) ? this.#context.strings[Number(raw)] : undefined
    if (text === undefined) throw damaged(`there is no shared text ${raw}`, this.#part)
    return text
  }

  #marked(row: Row): Row {
    const ranges = this.#filled.filter(
      ({ from, to }) => from.row <= row.number && row.number <= to.row,
    )
    if (ranges.length === 0) return row
    const isFilled = (column: number) =>
      ranges.some(({ from, to }) => from.column <= column && column <= to.column)
    const cells = row.cells.map(
      (cell): Cell => (isFilled(cell.column) ? { ...cell, value: { type: 'formula' } } : cell),
    )
    return { ...row, cells }
  }
}

const constants = new Map([
  ['TRUE()', true],
  ['FALSE()', false],
])

function none() {
  return { number: 0, isHidden: false, cells: [] }
}

function textValue(text: string): Value | undefined {
  return text === '' ? undefined : { type: 'text', text }
}

function addRange(
  ranges: Range[],
  reference: string | undefined,
  part: string,
  limit: number,
): void {
  const range = rangeOf(reference ?? '')
  if (!range) throw damaged(`${reference?.slice(0, 40)} is no range`, part)
  ranges.push(range)
  if (ranges.length > limit) throw tooLarge('ranges', limit, part)
}

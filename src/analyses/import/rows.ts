/**
 * Reads the rows of a plan from the tables of a document. Everything that is left out is reported.
 */
import type { Line, Place, TableCell, TableRow, TextBlock } from '../../office/index.ts'
import { type Column, type ColumnRole, columnsNamedIn, textOf } from './columns.ts'

/** A heading above a row. */
export interface Section {
  number: string | undefined
  title: string
}

/** Why a row, or a whole table, was not used. */
export type NotTaken = 'no-headings' | 'heading' | 'head-row' | 'above' | 'no-measure'

/** What is not certain about how a row was put together. */
export type RowDoubt = 'merged-below' | 'merged-value' | 'neither' | 'columns-as-before'

export interface PlanRow {
  place: Place
  section: Section | undefined
  number: string | undefined
  /** The words of the measure, as printed, and of them the items of a list. */
  measure: readonly Line[]
  who: string
  partners: string
  when: string
  start: string
  /** Other columns of the row, by their heading. */
  others: readonly { heading: string; text: string }[]
  doubts: ReadonlySet<RowDoubt>
}

export interface Left {
  place: Place
  why: NotTaken
  text: string
}

export interface PlanTable {
  rows: PlanRow[]
  left: Left[]
  /** Tables in the document, and of them those whose columns are known. */
  tables: number
  known: number
}

/** The rows of all tables with known columns. `given` is used for tables without headings. */
export function planRows(blocks: readonly TextBlock[], given?: readonly Column[]): PlanTable {
  const reader = new PlanReader(given)
  for (const block of blocks) reader.take(block)
  return reader.found
}

interface Draft extends Omit<PlanRow, 'measure' | 'others' | 'doubts'> {
  measure: Line[]
  others: { heading: string; text: string }[]
  doubts: Set<RowDoubt>
}

class PlanReader {
  readonly found: PlanTable = { rows: [], left: [], tables: 0, known: 0 }
  readonly #given: readonly Column[] | undefined
  #section: Section | undefined
  /** A number in the header row: it is that of each row without its own. */
  #number: string | undefined
  /** The columns of the previous table, for a table that continues it on the next page. */
  #before: { columns: readonly Column[]; width: number } | undefined

  constructor(given: readonly Column[] | undefined) {
    this.#given = given
  }

  take(block: TextBlock): void {
    if (block.is === 'heading') {
      this.#section = sectionOf(block.text, block.number)
      this.#before = undefined
    } else if (block.is === 'paragraph') {
      const typed = typedSection(block.text)
      if (typed) this.#section = typed
    } else this.#table(block.rows)
  }

  #table(rows: readonly TableRow[]): void {
    this.found.tables++
    this.#number = undefined
    const width = Math.max(...rows.map(({ cells }) => endOf(cells)))
    const head = rows.slice(0, maxHeadRows).findIndex((row) => columnsNamedIn(row) !== undefined)
    const named = head < 0 ? undefined : columnsNamedIn(rows[head] as TableRow)
    const continued =
      named === undefined && this.#before?.width === width ? this.#before.columns : undefined
    const columns = named ?? this.#given ?? continued
    if (columns === undefined) {
      for (const row of rows) this.#leave(row, 'no-headings')
      return
    }
    this.found.known++
    this.#before = { columns, width }
    for (const row of rows.slice(0, Math.max(head, 0))) this.#above(row, width)
    const doubts: RowDoubt[] = named || this.#given ? [] : ['columns-as-before']
    this.#rows(rows.slice(Math.max(head, 0)), { columns, width, doubts })
  }

  #rows(
    rows: readonly TableRow[],
    table: { columns: readonly Column[]; width: number; doubts: readonly RowDoubt[] },
  ): void {
    let current: readonly Column[] = table.columns
    let above: Draft | undefined
    for (const row of rows) {
      const named = columnsNamedIn(row)
      if (named) {
        current = named
        this.#number = named.find(({ heading }) => /^\d+(?:\.\d+)*\.?$/.test(heading))?.heading
        this.#leave(row, 'head-row')
      } else if (isBanner(row, table.width)) this.#above(row, table.width)
      else above = this.#row(row, current, above, table.doubts) ?? above
    }
  }

  /** A row of one cell over the whole table is a heading of what is below it. */
  #above(row: TableRow, width: number): void {
    const isHeading = isBanner(row, width)
    if (isHeading) this.#section = sectionOf(row.cells.map(textOf).join(' ').trim(), undefined)
    this.#leave(row, isHeading ? 'heading' : 'above')
  }

  #row(
    row: TableRow,
    columns: readonly Column[],
    above: Draft | undefined,
    doubts: readonly RowDoubt[],
  ): Draft | undefined {
    const cellOf = (role: ColumnRole) => cellFor(row.cells, columns, role)
    const measure = cellOf('measure')
    if (measure?.isContinued && above) {
      joinBelow(above, row, columns)
      return undefined
    }
    const value = (role: 'who' | 'partners' | 'when' | 'start') => {
      const cell = cellOf(role)
      if (cell?.isContinued && above) return above[role]
      return linesAsText(cell?.lines ?? [])
    }
    const isMerged = (['who', 'partners', 'when', 'start'] as const).some(
      (role) => cellOf(role)?.isContinued && above,
    )
    if (!measure || textOf(measure) === '') {
      this.#leave(row, 'no-measure')
      return undefined
    }
    const { number, lines } = numbered(measure.lines)
    const draft: Draft = {
      place: row.place,
      section: this.#section,
      number: textOf(cellOf('number') ?? { lines: [] }) || (number ?? this.#number),
      measure: lines,
      who: value('who'),
      partners: value('partners'),
      when: value('when'),
      start: value('start'),
      others: othersIn(row.cells, columns),
      doubts: new Set([...doubts, ...(isMerged ? (['merged-value'] as const) : [])]),
    }
    if (draft.who === '' && draft.when === '' && draft.start === '') draft.doubts.add('neither')
    this.found.rows.push(draft)
    return draft
  }

  #leave(row: TableRow, why: NotTaken): void {
    const text = row.cells.map(textOf).filter(Boolean).join(' | ')
    if (text !== '') this.found.left.push({ place: row.place, why, text })
  }
}

/** Head rows stand at the top; above them only titles of the table. */
const maxHeadRows = 10

function endOf(cells: readonly TableCell[]): number {
  const last = cells.at(-1)
  return last ? last.column + last.width - 1 : 0
}

/** Whether one cell fills a row of a table that has several columns. */
function isBanner({ cells }: TableRow, width: number): boolean {
  const [only, ...more] = cells.filter((cell) => textOf(cell) !== '' || cell.isContinued)
  return width > 1 && only !== undefined && more.length === 0 && only.width >= width
}

/** The cell of a column: the one that begins in it, or that fills it from before. */
function cellFor(
  cells: readonly TableCell[],
  columns: readonly Column[],
  role: ColumnRole,
): TableCell | undefined {
  const column = columns.find((one) => one.role === role)
  if (!column) return undefined
  return cells.find(({ column: at, width }) => at <= column.from && column.from < at + width)
}

function othersIn(cells: readonly TableCell[], columns: readonly Column[]) {
  return cells.flatMap((cell) => {
    const column = columns.find(({ from, to }) => from <= cell.column && cell.column <= to)
    if (column && column.role !== 'other') return []
    const text = linesAsText(cell.lines)
    return text === '' ? [] : [{ heading: column?.heading ?? '', text }]
  })
}

/** A row whose measure is merged with the one above: its other cells belong to that one. */
function joinBelow(above: Draft, row: TableRow, columns: readonly Column[]): void {
  above.doubts.add('merged-below')
  for (const role of ['who', 'partners', 'when', 'start'] as const) {
    const cell = cellFor(row.cells, columns, role)
    const text = cell && !cell.isContinued ? linesAsText(cell.lines) : ''
    if (text !== '') above[role] = above[role] === '' ? text : `${above[role]}\n${text}`
  }
  above.others.push(...othersIn(row.cells, columns))
}

function linesAsText(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n')
}

const typedNumber = /^((?:\d{1,3}\.)*\d{1,3}|[A-Z](?:\.\d{1,3})+)[.)]?(?:\s+|\s*[-–]\s+)(?=\S)/u

/** The number before the words of a measure, and the words without it. */
function numbered(lines: readonly Line[]): { number: string | undefined; lines: Line[] } {
  const [first, ...more] = lines
  if (!first) return { number: undefined, lines: [] }
  if (first.number !== undefined && !first.isItem)
    return { number: first.number, lines: [...lines] }
  const [whole, number] = typedNumber.exec(first.text) ?? []
  // A year or an amount is no number of a measure.
  if (whole === undefined || number === undefined || /^\d{3,}$/.test(number))
    return { number: undefined, lines: [...lines] }
  return { number, lines: [{ ...first, text: first.text.slice(whole.length) }, ...more] }
}

function sectionOf(text: string, number: string | undefined): Section {
  const [whole, typed] = typedNumber.exec(text) ?? []
  if (number === undefined && whole !== undefined)
    return { number: typed, title: text.slice(whole.length) }
  return { number: number?.replace(/[.)]\s*$/, ''), title: text }
}

/** A heading that only its number distinguishes from other words: `4.2. Les victimes mineures`. */
function typedSection(text: string): Section | undefined {
  const isShort = text.length <= 120 && !/[.;:]$/.test(text)
  return isShort && /^\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}/u.test(text)
    ? sectionOf(text, undefined)
    : undefined
}

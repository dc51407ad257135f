/** Builds the blocks of a document, within limits; shared by all readers. */
import { limits } from '../limits.ts'
import { tooLarge } from '../problem.ts'
import type { Line, Place, TableCell, TableRow, TextBlock } from './types.ts'

/** Marks of lists that are typed at the beginning of a line. */
const bullet = /^\s*(?:[-–—•·▪▫◦‣●○■□*]|o(?=\s{2,}|\t))\s+/u

/** A line without its mark, if it begins with one. */
export function lineOf(text: string, item?: { number?: string | undefined }): Line {
  const plain = text.replace(/[\s\u00a0]+/gu, ' ').trim()
  if (item) {
    const { number } = item
    return { text: plain, isItem: true, ...(number !== undefined && { number }) }
  }
  const isItem = bullet.test(text)
  return { text: isItem ? plain.replace(bullet, '') : plain, isItem }
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map((line) => lineOf(line))
    .filter((line) => line.text !== '')
}

/** Gathers blocks in their order; throws a Refusal where a document is over a limit. */
export class BlockList {
  readonly blocks: TextBlock[] = []
  #rows = 0
  #cells = 0

  heading(level: number, text: string, place: Place, number?: string): void {
    if (text === '') return
    this.blocks.push({
      is: 'heading',
      level,
      text: bounded(text),
      place,
      ...(number !== undefined && { number }),
    })
  }

  paragraph(text: string, place: Place): void {
    if (text !== '') this.blocks.push({ is: 'paragraph', text: bounded(text), place })
  }

  table(rows: readonly TableRow[]): void {
    if (rows.some(({ cells }) => cells.some(({ lines }) => lines.length > 0)))
      this.blocks.push({ is: 'table', rows })
  }

  /** Counts a row and its cells, and looks at their sizes. */
  row(row: TableRow): TableRow {
    if (++this.#rows > limits.rows) throw tooLarge('rows', limits.rows)
    for (const cell of row.cells) this.#count(cell)
    return row
  }

  #count({ column, width, lines }: TableCell): void {
    if (++this.#cells > limits.cells) throw tooLarge('cells', limits.cells)
    if (column + width - 1 > limits.columns) throw tooLarge('columns', limits.columns)
    let size = 0
    for (const { text } of lines) size += text.length
    if (size > limits.text) throw tooLarge('text', limits.text)
  }
}

function bounded(text: string): string {
  if (text.length > limits.text) throw tooLarge('text', limits.text)
  return text
}

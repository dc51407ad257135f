/** Reads csv and tsv, and plain text whose rows are made by tabs. */
import { type CsvError, parse } from 'csv-parse/sync'
import { limits } from '../limits.ts'
import { damaged } from '../problem.ts'
import { BlockList, linesOf } from './cells.ts'
import { textIn } from './decode.ts'
import { noNotes, type TableRow, type TextDocument } from './types.ts'

/** One table of all that is in the file. */
export function readSeparated(bytes: Uint8Array): TextDocument {
  const text = textIn(bytes)
  const list = new BlockList()
  const rows = recordsOf(text).map(({ record, line }) =>
    list.row({ place: { line }, isHead: false, cells: record.map(cell) }),
  )
  list.table(rows)
  return { format: 'csv', blocks: list.blocks, notes: noNotes() }
}

interface Separated {
  record: string[]
  line: number
}

/** Records with the line on which each ends; its beginning is where the one before ended. */
function recordsOf(text: string): Separated[] {
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: 16 * limits.text,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return records.map(({ record, info }, at) => {
      const end = info.lines
      const breaks = record.join('').split('\n').length - 1
      return { record, line: Math.max(end - breaks, (records[at - 1]?.info.lines ?? 0) + 1) }
    })
  } catch (error) {
    throw damaged((error as CsvError).message)
  }
}

const delimiters = [';', '\t', ',', '|']

/** The character that most often separates words outside quotation marks, in the first lines. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string) => start.split(sign).length
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** A table for each run of lines with tabs. The words of other lines are not put together. */
export function readTabbed(bytes: Uint8Array): TextDocument {
  const list = new BlockList()
  let rows: TableRow[] = []
  const endTable = () => {
    list.table(rows)
    rows = []
  }
  for (const [at, text] of textIn(bytes)
    .split(/\r\n|\n|\r/)
    .entries()) {
    const place = { line: at + 1 }
    const fields = text.split('\t')
    const isRow = fields.filter((field) => field.trim() !== '').length > 1
    if (isRow || (rows.length > 0 && /^[^\t]*\S[^\t]*\t+$/.test(text)))
      rows.push(list.row({ place, isHead: false, cells: fields.map(cell) }))
    else if (text.trim() !== '') {
      endTable()
      list.paragraph(text.trim(), place)
    }
  }
  endTable()
  return { format: 'text', blocks: list.blocks, notes: noNotes() }
}

function cell(text: string, at: number) {
  return { column: at + 1, width: 1, isContinued: false, lines: linesOf(text) }
}

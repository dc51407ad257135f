/** What a text holds that has tables in it, in its order, whatever its format. */

/** The formats that are read. */
export type TextFormat = 'docx' | 'xlsx' | 'csv' | 'html' | 'markdown' | 'text'

/** A place: in a table of a text, on a sheet, or on a line. All count from 1. */
export interface Place {
  table?: number
  sheet?: string
  row?: number
  line?: number
}

/** A line of a cell: a paragraph, or an item of a list with the number that it shows, if any. */
export interface Line {
  text: string
  isItem: boolean
  number?: string
}

export interface TableCell {
  /** The first column that it fills, from 1, and how many. */
  column: number
  width: number
  /** Whether it is merged with the cell above. */
  isContinued: boolean
  lines: readonly Line[]
}

export interface TableRow {
  place: Place
  /** Whether the text itself says that it is a head row. */
  isHead: boolean
  cells: readonly TableCell[]
}

export type TextBlock =
  | { is: 'heading'; level: number; number?: string; text: string; place: Place }
  | { is: 'paragraph'; text: string; place: Place }
  | { is: 'table'; rows: readonly TableRow[] }

/** Things that are not in the blocks, or are in them in another form. */
export interface Notes {
  /** Changes that were tracked: what is kept is the text as if all were accepted. */
  changes: number
  /** Boxes beside the text, whose words are not read. */
  textBoxes: number
  /** Tables within cells, read as the lines of those cells. */
  nestedTables: number
  /** Rows or sheets that are hidden, and read. */
  hidden: number
  /** Formulas, whose results are not read. */
  formulas: number
}

export interface TextDocument {
  format: TextFormat
  blocks: readonly TextBlock[]
  notes: Notes
}

/** Nothing of note. */
export function noNotes(): Notes {
  return { changes: 0, textBoxes: 0, nestedTables: 0, hidden: 0, formulas: 0 }
}

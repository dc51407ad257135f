/** The parts of a Word document that is written. */
import type { Properties } from '../container/pack.ts'

/** How a piece of a text is meant; each is a style of characters in the file. */
export type RunStyle = 'strong' | 'soft' | 'good' | 'warn' | 'bad'

/** Letters that look alike; with a language (BCP 47), it is not that of the file. */
export interface NewRun {
  text: string
  style?: RunStyle
  language?: string
}

/** Runs of one paragraph; a line feed in a run begins a line of it. */
export type NewRuns = readonly NewRun[]

export interface NewTextColumn {
  /** Its part of the width, against the others. */
  share: number
  isNumber?: boolean
}

export type NewTextBlock =
  /** From 1 to 6; with `startsPage` it begins a page. */
  | { is: 'heading'; level: number; runs: NewRuns; startsPage?: boolean }
  | { is: 'paragraph'; runs: NewRuns }
  /** An item of a list, from level 0 to 8. */
  | { is: 'item'; level: number; runs: NewRuns }
  /** Text in letters of one width. */
  | { is: 'fixed'; runs: NewRuns }
  /** The head is repeated on each page, and no row is cut by the end of one. */
  | {
      is: 'table'
      columns: readonly NewTextColumn[]
      head: readonly NewRuns[]
      rows: readonly (readonly NewRuns[])[]
    }
  /** A name for each text, to be filled in by hand where the text is empty. */
  | { is: 'form'; rows: readonly { label: NewRuns; text: NewRuns }[] }

/** Pages of A4, with their numbers and `footer` at their foot. */
export interface NewText extends Properties {
  blocks: readonly NewTextBlock[]
  footer: string
}

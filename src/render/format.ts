/** The type of every format. A format only lays out a report. */
import type { Frame, Provenance, Report, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'

/** How a text is laid out: language, width, colours. */
export interface Layout {
  words: Words
  /** Columns of the terminal; 80 off it. */
  width: number
  /** Levels of chalk; 0 is no colour. */
  colour: 0 | 1 | 2 | 3
  /** For a page of a site: the frame around it. */
  frame?: Frame
  /** For a page without a frame: addresses by name, relative to the page. */
  links?: ReadonlyMap<string, string>
}

/** Makes the text of a report; the text ends with a line feed. */
export type TextFormat = (report: Report, layout: Layout, provenance: Provenance) => string

/** Makes the text of a report, or the bytes of a file. */
export type Format = (report: Report, layout: Layout, provenance: Provenance) => string | Uint8Array

/** A node of a tree on one line. */
export function nodeText({ text, id }: TreeNode): string {
  return id === undefined ? text : `${id} – ${text}`
}

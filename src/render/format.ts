/** What every format is: decided once, at the edge, is only how its text is laid out. */
import type { Frame, Provenance, Report, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'

/** How a text is laid out: in which language, how wide, in how many colours. */
export interface Layout {
  words: Words
  /** Columns of the terminal; 80 off it. */
  width: number
  /** Levels of chalk; 0 is no colour. */
  colour: 0 | 1 | 2 | 3
  /** Of a page of a site: what stands around it. */
  frame?: Frame
  /** Of a page without a frame: by names, addresses from the page itself. */
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

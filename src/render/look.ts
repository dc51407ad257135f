/** How an answer is to look: decided once, at the edge. */

import type { Report } from '../report.ts'
import type { Words } from '../words/index.ts'

export interface Look {
  words: Words
  /** Columns of the terminal; 80 off it. */
  width: number
  /** Levels of chalk: 0 none. */
  colour: 0 | 1 | 2 | 3
}

/** A format: report in, text out, ending with a line feed. */
export type Format = (report: Report, look: Look) => string

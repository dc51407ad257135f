/** For machines: a versioned envelope, complete, the same bytes everywhere. */
import type { Report } from '../report.ts'
import { json as written } from './escape.ts'
import type { Format } from './format.ts'

export const json: Format = ({ report, question, asOf, rows, leftOut, summary }: Report): string =>
  `${written({ teh: 1, report, question, asOf: asOf ?? null, rows, left_out: leftOut, summary })}\n`

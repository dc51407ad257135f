/** For machines: a versioned envelope, complete, the same bytes everywhere. */
import type { Report } from '../report.ts'
import type { Format } from './look.ts'

export const json: Format = ({ report, question, asOf, rows, leftOut, summary }: Report): string =>
  `${JSON.stringify({ teh: 1, report, question, asOf: asOf ?? null, rows, left_out: leftOut, summary }, wellFormed, 2)}\n`

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

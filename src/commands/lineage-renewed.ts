/** Promises that were made again before they were kept. */
import { renewedUndelivered } from '../analyses/lineage/renewed.ts'
import type { Measure } from '../corpus/types.ts'
import type { Report, Row } from '../report.ts'
import { measureRow, promisedRow, stateRow } from './tell/measure-row.ts'
import { type MeasureKey, measureTable } from './tell/measure-table.ts'
import type { Teller } from './tell/teller.ts'

const columns = [
  'promisedSince',
  'id',
  'title',
  'timing',
  'lead',
  'status',
] as const satisfies readonly MeasureKey[]

/** `teh lineage --renewed`. */
export function renewedReport(tell: Teller): Report {
  const { corpus, day, moment, words } = tell
  const found = renewedUndelivered(corpus, moment)
  return {
    report: 'lineage-renewed',
    question: { asOf: day },
    asOf: day,
    rows: found.map(({ measure, promised }) => ({
      ...memberRow(measure, tell),
      promisedSince: promisedRow(promised),
    })),
    leftOut: [],
    totals: { renewed: found.length },
    blocks: [
      {
        kind: 'heading',
        level: 1,
        text: words.lineage.renewed(found.length, tell.period(day)),
      },
      { kind: 'note', text: words.lineage.renewedRule, tone: 'dim' },
      ...(found.length === 0 ? [] : [measureTable(found, columns, tell)]),
    ],
  }
}

/** The row of a measure of a promise. */
export function memberRow(measure: Measure, tell: Teller): Row {
  return {
    ...measureRow(measure, tell),
    follows: measure.follows.map(({ measure: id, match }) => ({ measure: id, match })),
    ...stateRow(tell.state(measure)),
    monthsLate: tell.monthsLate(measure) ?? null,
  }
}

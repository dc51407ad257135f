/** Promises that were made again before they were kept. */
import { type Renewed, renewedUndelivered } from '../../analyses/lineage/renewed.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Block, Report, Row } from '../../report.ts'
import { measureList } from '../tell/measure-entries.ts'
import { measureFacts, measureRow, promisedRow, stateRow } from '../tell/measure-row.ts'
import type { MeasureKey } from '../tell/measure-table.ts'
import type { Teller } from '../tell/teller.ts'

const columns = [
  'promisedSince',
  'id',
  'title',
  'timing',
  'lead',
  'status',
] as const satisfies readonly MeasureKey[]

/** What a plain sheet has of a promise that was made again. */
const renewedFacts = [
  ['promisedSince', 'promisedSince.since'],
  ['renewed', 'promisedSince.renewed'],
  ['monthsLate', 'monthsLate'],
  ['standing', 'standing'],
  ...measureFacts,
] as const

/** `teh lineage --renewed`. */
export function renewedReport(tell: Teller): Report {
  const { corpus, day, moment, words } = tell
  const all = renewedUndelivered(corpus, moment)
  const found = all.filter(({ standing }) => !standing)
  const standing = all.filter((one) => one.standing)
  return {
    report: 'lineage-renewed',
    plainFacts: renewedFacts,
    question: { asOf: day },
    asOf: day,
    rows: all.map((one) => ({
      ...memberRow(one.measure, tell),
      standing: one.standing,
      promisedSince: promisedRow(one.promised),
    })),
    leftOut: [],
    totals: { renewed: found.length, standingTasks: standing.length },
    foreign: tell.foreign,
    blocks: [
      {
        kind: 'heading',
        level: 1,
        text: words.lineage.renewed(found.length, tell.period(day)),
      },
      { kind: 'note', text: words.lineage.renewedRule, tone: 'dim' },
      ...(found.length === 0 ? [] : [measureList(found, columns, tell)]),
      ...standingBlocks(standing, tell),
    ],
  }
}

/** Standing tasks that were carried out, separate from the promises that were not kept. */
function standingBlocks(standing: readonly Renewed[], tell: Teller): Block[] {
  if (standing.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: tell.words.lineage.standing(standing.length) },
    { kind: 'note', text: tell.words.lineage.standingRule, tone: 'dim' },
    measureList(standing, columns, tell),
  ]
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

/** Promises made again before they were kept. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import { addDays } from '../../period.ts'
import { beginOf } from '../editions.ts'
import type { Moment } from '../state/moment.ts'
import { existsFrom, type State, statesAt } from '../state/state.ts'
import { lineageOf, type PromisedSince, promisedSince } from './graph.ts'

export interface Renewed {
  measure: Measure
  promised: PromisedSince
  state: State
}

/**
 * The latest measure of each promise that was made again before it was delivered, if it is not
 * settled at the moment. Those renewed most often come first, then those promised the longest.
 */
export function renewedUndelivered(corpus: Corpus, moment: Moment): Renewed[] {
  const lineage = lineageOf(corpus)
  const stateOf = statesAt(corpus, moment)
  const exists = (measure: Measure) => existsFrom(corpus, measure, moment.today) <= moment.day
  const isRevision = (newer: Measure, older: Measure) =>
    corpus.editions.get(newer.edition)?.revises === older.edition
  return corpus.measures
    .filter(
      (measure) =>
        exists(measure) && !stateOf(measure).settled && !lineage.successorsOf(measure).some(exists),
    )
    .filter((measure) => {
      const eve = addDays(beginOf(corpus, measure.edition), -1)
      const before = statesAt(corpus, { day: eve, today: moment.today })
      return lineage
        .predecessorsOf(measure)
        .some((older) => !isRevision(measure, older) && !before(older).delivered)
    })
    .map((measure) => ({
      measure,
      promised: promisedSince(corpus, lineage, measure, moment),
      state: stateOf(measure),
    }))
    .sort(
      (a, b) =>
        b.promised.renewed - a.promised.renewed ||
        a.promised.since - b.promised.since ||
        (b.promised.slip ?? 0) - (a.promised.slip ?? 0) ||
        byCodeUnit(a.measure.id, b.measure.id),
    )
}

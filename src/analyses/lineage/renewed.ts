/** Promises made again before they were kept. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import type { Day } from '../../period.ts'
import { addDays } from '../../period.ts'
import { beginOf } from '../editions.ts'
import { settledAt } from '../status.ts'
import { lineageOf, type PromisedSince, promisedSince } from './graph.ts'

export interface Renewed {
  measure: Measure
  promised: PromisedSince
}

/**
 * The latest measure of each promise that was made again before it was delivered, if it is not
 * settled by `day`. Those renewed most often come first, then those promised the longest.
 */
export function renewedUndelivered(corpus: Corpus, day: Day): Renewed[] {
  const lineage = lineageOf(corpus)
  const begun = (measure: Measure) => beginOf(corpus, measure.edition) <= day
  return corpus.measures
    .filter(
      (measure) =>
        begun(measure) && !settledAt(measure, day) && !lineage.successorsOf(measure).some(begun),
    )
    .filter((measure) =>
      lineage
        .predecessorsOf(measure)
        .some((older) => !settledAt(older, addDays(beginOf(corpus, measure.edition), -1))),
    )
    .map((measure) => ({ measure, promised: promisedSince(corpus, lineage, measure, day) }))
    .sort(
      (a, b) =>
        b.promised.renewed - a.promised.renewed ||
        a.promised.since - b.promised.since ||
        (b.promised.slip ?? 0) - (a.promised.slip ?? 0) ||
        byCodeUnit(a.measure.id, b.measure.id),
    )
}

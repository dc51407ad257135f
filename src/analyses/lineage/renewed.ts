/** Promises made again before they were kept. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import { addDays, type Day } from '../../period.ts'
import { beginOf } from '../editions.ts'
import type { Moment } from '../state/moment.ts'
import { existsFrom, type State, statesAt } from '../state/state.ts'
import { lineageOf, type PromisedSince, promisedSince } from './graph.ts'

export interface Renewed {
  measure: Measure
  promised: PromisedSince
  state: State
  /** The earlier task has no end and was carried out: it continues, and breaks no promise. */
  standing: boolean
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
  const stateOnEve = memoised((eve: Day) => statesAt(corpus, { day: eve, today: moment.today }))
  return corpus.measures
    .filter(
      (measure) =>
        exists(measure) && !stateOf(measure).settled && !lineage.successorsOf(measure).some(exists),
    )
    .flatMap((measure): Renewed[] => {
      const before = stateOnEve(addDays(beginOf(corpus, measure.edition), -1))
      const undelivered = lineage
        .predecessorsOf(measure)
        .filter((older) => !isRevision(measure, older) && !before(older).delivered)
      if (undelivered.length === 0) return []
      return [
        {
          measure,
          promised: promisedSince(corpus, lineage, measure, moment),
          state: stateOf(measure),
          standing: undelivered.every((older) => isCarriedOn(before(older))),
        },
      ]
    })
    .sort(
      (a, b) =>
        b.promised.renewed - a.promised.renewed ||
        a.promised.since - b.promised.since ||
        (b.promised.slip ?? 0) - (a.promised.slip ?? 0) ||
        byCodeUnit(a.measure.id, b.measure.id),
    )
}

/** Whether a task that has no last day was carried out, by any report on it or on a part of it. */
function isCarriedOn({ deadline, log }: State): boolean {
  const hasEnd = deadline.kind === 'due' || deadline.kind === 'event' || deadline.kind === 'unread'
  return !hasEnd && log.counted.some(({ status }) => status !== undefined && done.has(status))
}

const done: ReadonlySet<string> = new Set(['limited', 'substantial', 'complete'])

function memoised<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => memo(made, key, () => make(key))
}

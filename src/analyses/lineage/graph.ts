/** Where a promise comes from, and what became of it: only `follows` decides. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import { lastDay, monthsBetween, type Period, yearOf } from '../../period.ts'
import { countedLog } from '../state/log.ts'
import type { Moment } from '../state/moment.ts'
import { existsFrom } from '../state/state.ts'
import { deadlineBy, firstDue, firstDueOf } from '../timing/deadline.ts'

/** Links by which a measure renews another; `related` does not. */
const renews = new Set(['exact', 'close', 'broad', 'narrow'])

export interface Lineage {
  /** Measures of earlier editions that this one renews, directly or not. */
  ancestorsOf(measure: Measure): Measure[]
  /** Measures that renew this one directly. */
  successorsOf(measure: Measure): Measure[]
  predecessorsOf(measure: Measure): Measure[]
}

export interface PromisedSince {
  /** First year of the edition in which it was first promised. */
  since: number
  /** In how many later editions it was promised again. */
  renewed: number
  /**
   * Months from the first deadline that a plan printed to this one. Nothing when one of them is not
   * known, or when the measure was promised here first and its deadline did not move.
   */
  slip: number | undefined
  first: Measure
}

/** Reads the graph once; answers in order of ids. */
export function lineageOf(corpus: Corpus): Lineage {
  const byId = new Map(corpus.measures.map((measure) => [measure.id, measure]))
  const successors = new Map<string, Measure[]>()
  // A map, because the predecessors of a measure are needed again for each of its successors.
  const predecessors = new Map(
    corpus.measures.map((measure) => [
      measure,
      measure.follows
        .filter(({ match }) => renews.has(match))
        .flatMap(({ measure: id }) => byId.get(id) ?? []),
    ]),
  )
  const predecessorsOf = (measure: Measure) => predecessors.get(measure) ?? []
  for (const measure of corpus.measures) {
    for (const { id } of predecessorsOf(measure))
      memo(successors, id, () => [] as Measure[]).push(measure)
  }
  return {
    predecessorsOf,
    successorsOf: (measure) => successors.get(measure.id) ?? [],
    ancestorsOf: (measure) => {
      const seen = new Set<Measure>(predecessorsOf(measure))
      for (const ancestor of seen)
        for (const older of predecessorsOf(ancestor)) if (older !== measure) seen.add(older)
      return [...seen]
    },
  }
}

/**
 * Since when a measure has been promised, counting the measures that exist at the moment. A
 * revision of a plan repeats its promises and does not renew them.
 */
export function promisedSince(
  corpus: Corpus,
  lineage: Lineage,
  measure: Measure,
  moment: Moment,
): PromisedSince {
  const exists = (one: Measure) => existsFrom(corpus, one, moment.today) <= moment.day
  const chain = [measure, ...lineage.ancestorsOf(measure).filter(exists)]
  return promisedIn(corpus, chain, measure, moment)
}

/** The same of the measures of one promise, of which this is the last. */
export function promisedIn(
  corpus: Corpus,
  chain: readonly Measure[],
  measure: Measure,
  moment: Moment,
): PromisedSince {
  const existing = (one: Measure) => existsFrom(corpus, one, moment.today)
  const first = chain.reduce((a, b) => (existing(b) < existing(a) ? b : a), measure)
  const dues = chain
    .filter(({ edition }) => edition === first.edition)
    .flatMap((m) => firstDue(m) ?? [])
  const earliest = dues.map(lastDay).sort()[0]
  const own = dueAt(corpus, measure, moment)
  const slip =
    earliest === undefined || own === undefined ? undefined : monthsBetween(earliest, lastDay(own))
  return {
    first,
    since: yearOf(existing(first)),
    renewed: renewals(corpus, chain),
    slip: first === measure && slip === 0 ? undefined : slip,
  }
}

/** In how many editions after the first a promise was made; revisions do not count. */
function renewals(corpus: Corpus, chain: readonly Measure[]): number {
  const editions = new Set(chain.map(({ edition }) => edition))
  const revisions = [...editions].filter((id) => {
    const revised = corpus.editions.get(id)?.revises
    return revised !== undefined && editions.has(revised)
  })
  return editions.size - 1 - revisions.length
}

/** When a measure is due, as known at the moment; for a recurring one, its first occurrence. */
export function dueAt(corpus: Corpus, measure: Measure, moment: Moment): Period | undefined {
  const { counted } = countedLog(measure.log, moment)
  return firstDueOf(deadlineBy(measure, corpus.editions.get(measure.edition), counted))
}

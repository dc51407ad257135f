/** Which editions had begun by a day, and which of them are asked about. */
import type { Corpus, Edition } from '../corpus/types.ts'
import { byCodeUnit, memo } from '../order.ts'
import { type Day, daysOf } from '../period.ts'

const begins = new WeakMap<Edition, Day>()

/** The first day of an edition; of one that the corpus does not hold, a day before all others. */
export function beginOf(corpus: Corpus, edition: string): Day {
  const known = corpus.editions.get(edition)
  if (!known) return '1990-01-01'
  return memo(begins, known, ({ period }) => daysOf(period).first)
}

/**
 * The latest edition of each plan that had begun by `day`; with `all`, every edition that had. They
 * are in order of plan and beginning.
 */
export function editionsInScope(corpus: Corpus, day: Day, all: boolean): Edition[] {
  const begun = [...corpus.editions.values()].filter(({ period }) => daysOf(period).first <= day)
  begun.sort(
    (a, b) =>
      byCodeUnit(a.plan, b.plan) ||
      byCodeUnit(daysOf(a.period).first, daysOf(b.period).first) ||
      byCodeUnit(a.id, b.id),
  )
  return all ? begun : begun.filter((edition, i) => begun[i + 1]?.plan !== edition.plan)
}

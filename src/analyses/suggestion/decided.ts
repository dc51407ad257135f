/** Pairs of measures that somebody decided on already: there is nothing to suggest. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { memo } from '../../order.ts'

/** `follows`, whatever the match · `not_follows`. A pair that both name is linked. */
export type Decision = 'linked' | 'rejected'

/** By either id, then by the other. */
export type Decided = ReadonlyMap<string, ReadonlyMap<string, Decision>>

/** Every decided pair of a corpus, whichever of the two measures says so. */
export function decidedIn(corpus: {
  measures: readonly Pick<Measure, 'id' | 'follows' | 'not_follows'>[]
}): Decided {
  const decided = new Map<string, Map<string, Decision>>()
  const put = (a: string, b: string, decision: Decision) => {
    const known = memo(decided, a, () => new Map<string, Decision>())
    if (known.get(b) !== 'linked') known.set(b, decision)
  }
  for (const { id, follows, not_follows } of corpus.measures) {
    for (const [list, decision] of [
      [follows, 'linked'] as const,
      [not_follows, 'rejected'] as const,
    ]) {
      for (const { measure } of list) {
        put(id, measure, decision)
        put(measure, id, decision)
      }
    }
  }
  return decided
}

/**
 * How many measures of these pairs of editions are linked with each other, and how many links were
 * rejected. With an id, only those of that measure count.
 */
export function countDecided(
  corpus: Corpus,
  pairs: readonly { older: string; newer: string }[],
  of?: string,
): Record<Decision, number> {
  const decided = decidedIn(corpus)
  const editionOf = new Map(corpus.measures.map(({ id, edition }) => [id, edition]))
  const compared = new Set(pairs.map(({ older, newer }) => `${older} ${newer}`))
  const count = { linked: 0, rejected: 0 }
  for (const [newer, others] of decided)
    for (const [older, decision] of others)
      if (
        (of === undefined || of === older || of === newer) &&
        compared.has(`${editionOf.get(older)} ${editionOf.get(newer)}`)
      )
        count[decision]++
  return count
}

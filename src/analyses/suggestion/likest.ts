/**
 * How alike the measures of two sides are: the cosines of what they say, by way of an inverted
 * index.
 */
import { memo } from '../../order.ts'
import { enter, type Podiums, places, podiums } from './podium.ts'
import { type Postings, postingsOf } from './postings.ts'
import type { Weights } from './weigh.ts'

/** The most that all shared acronyms and actors add to a score together. */
const maxLift = 0.15

/** Two measures, one of which at least is among the likest of the other. */
export interface Alike {
  /** Places in the lists of either side. */
  older: number
  newer: number
  /** Cosine and lift together, 0 to 1, three decimals. */
  score: number
  /** 1 to 3: rank of the newer one among those likest to the older. */
  fromOlder: number | undefined
  /** 1 to 3: rank of the older one among those likest to the newer. */
  fromNewer: number | undefined
}

/**
 * The pairs of which one is among the three likest of the other. Each older measure is compared
 * with each newer one, except those that `skip` names for it; of equal scores, the first of a list
 * wins.
 */
export function likest(
  { older, newer, rarity, lift }: Weights,
  skip: (newer: number) => Iterable<number>,
): Alike[] {
  const counts = (term: number) => (rarity[term] as number) > 0 || (lift[term] as number) > 0
  const index = postingsOf(older, rarity.length, counts)
  const sums = {
    cosines: new Float64Array(older.length),
    lifts: new Float64Array(older.length),
  }
  const [ofOlder, ofNewer] = [podiums(older.length), podiums(newer.length)]
  for (const [j, { ids, weights }] of newer.entries()) {
    sums.cosines.fill(0)
    sums.lifts.fill(0)
    for (const [k, term] of ids.entries())
      share(sums, index, term, weights[k] as number, lift[term] as number)
    for (const i of skip(j)) sums.cosines[i] = Number.NEGATIVE_INFINITY
    rank(sums, j, ofOlder, ofNewer)
  }
  return together(ofOlder, ofNewer, newer.length)
}

/** What a newer measure has in common with each older one. */
interface Sums {
  cosines: Float64Array
  lifts: Float64Array
}

/** Adds what sharing a term makes to the sums of all older measures that say it. */
function share(
  { cosines, lifts }: Sums,
  { starts, where, weights }: Postings,
  term: number,
  weight: number,
  lift: number,
): void {
  const end = starts[term + 1] as number
  for (let at = starts[term] as number; at < end; at++) {
    const i = where[at] as number
    cosines[i] = (cosines[i] as number) + weight * (weights[at] as number)
    lifts[i] = (lifts[i] as number) + lift
  }
}

/**
 * Lets all older measures that share a word with the newer measure `j` onto its podium, and back.
 */
function rank({ cosines, lifts }: Sums, j: number, ofOlder: Podiums, ofNewer: Podiums): void {
  for (let i = 0; i < cosines.length; i++) {
    const cosine = cosines[i] as number
    if (cosine <= 0) continue
    const score = 1000 * Math.min(1, cosine + Math.min(maxLift, lifts[i] as number))
    if (score >= (ofOlder.bars[i] as number)) enter(ofOlder, i, j, Math.round(score))
    if (score >= (ofNewer.bars[j] as number)) enter(ofNewer, j, i, Math.round(score))
  }
}

/** Every pair among the best of either side, each once. */
function together(ofOlder: Podiums, ofNewer: Podiums, newers: number): Alike[] {
  const pairs = new Map<number, Alike>()
  for (const [of, side] of [['fromOlder', ofOlder] as const, ['fromNewer', ofNewer] as const]) {
    for (const [at, thousandths] of side.scores.entries()) {
      if (thousandths === 0) continue
      const [who, other] = [Math.floor(at / places), side.others[at] as number]
      const [older, newer] = of === 'fromOlder' ? [who, other] : [other, who]
      const pair = memo(pairs, older * newers + newer, () => ({
        older,
        newer,
        score: thousandths / 1000,
        fromOlder: undefined,
        fromNewer: undefined,
      }))
      pair[of] = (at % places) + 1
    }
  }
  return [...pairs.values()]
}

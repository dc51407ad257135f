/** How alike the measures of two sides are: cosines by an inverted index, the likest of each kept. */
import type { Weighed, Weights } from './weigh.ts'

/** How many of the likest are kept for each measure, from either side. */
export const kept = 3

/** The most that acronyms and actors add to a score together. */
const mostByAll = 0.15

/** Two measures, one of which at least is among the likest of the other. */
export interface Alike {
  /** Places in the lists of either side. */
  older: number
  newer: number
  /** 0 to 1, three decimals: cosine and lift. */
  score: number
  /** 1 to 3: rank of the newer one among those like the older. */
  fromOlder: number | undefined
  /** 1 to 3: rank of the older one among those like the newer. */
  fromNewer: number | undefined
}

/** Compares each with each, but the older ones that `skip` names for a newer one; of equal scores, the first in its list comes first. */
export function likest({ older, newer, lift }: Weights, skip: (newer: number) => Iterable<number>): Alike[] {
  const { starts, where, weights } = postingsOf(older, lift.length)
  const cosine = new Float64Array(older.length)
  const raise = new Float64Array(older.length)
  const [ofOlder, ofNewer] = [podiums(older.length), podiums(newer.length)]
  for (const [j, one] of newer.entries()) {
    cosine.fill(0)
    raise.fill(0)
    for (const [k, id] of one.ids.entries()) {
      const weight = one.weights[k] as number
      const by = lift[id] as number
      const [begin, end] = [starts[id] as number, starts[id + 1] as number]
      for (let p = begin; p < end; p++) (cosine[where[p] as number] as number) += weight * (weights[p] as number)
      if (by > 0) for (let p = begin; p < end; p++) (raise[where[p] as number] as number) += by
    }
    for (const i of skip(j)) cosine[i] = 0
    for (let i = 0; i < cosine.length; i++) {
      const bare = cosine[i] as number
      if (bare === 0) continue
      const score = 1000 * Math.min(1, bare + Math.min(mostByAll, raise[i] as number))
      if (score >= (ofOlder.bars[i] as number)) enter(ofOlder, i, j, Math.round(score))
      if (score >= (ofNewer.bars[j] as number)) enter(ofNewer, j, i, Math.round(score))
    }
  }
  return together(ofOlder, ofNewer, newer.length)
}

/** Which measures say a term, and with what weight: those of term n from `starts[n]` to `starts[n + 1]`. */
function postingsOf(side: readonly Weighed[], terms: number): { starts: Uint32Array; where: Uint32Array; weights: Float64Array } {
  const starts = new Uint32Array(terms + 1)
  for (const { ids } of side) for (const id of ids) (starts[id + 1] as number)++
  for (let n = 0; n < terms; n++) (starts[n + 1] as number) += starts[n] as number
  const next = starts.slice()
  const where = new Uint32Array(starts[terms] as number)
  const weights = new Float64Array(where.length)
  for (const [i, one] of side.entries()) {
    for (const [k, id] of one.ids.entries()) {
      const p = (next[id] as number)++
      where[p] = i
      weights[p] = one.weights[k] as number
    }
  }
  return { starts, where, weights }
}

/** The likest of each measure of a side: three places for each, the best first. */
interface Podiums {
  /** In thousandths; 0 where the place is free. */
  scores: Uint16Array
  /** Who stands there. */
  others: Uint32Array
  /** By measure: the score, in thousandths not yet rounded, from which one comes onto its podium. */
  bars: Float64Array
}

function podiums(size: number): Podiums {
  return { scores: new Uint16Array(size * kept), others: new Uint32Array(size * kept), bars: new Float64Array(size).fill(0.5) }
}

/** Of equal scores, who came first stays before. */
function enter({ scores, others, bars }: Podiums, who: number, other: number, score: number): void {
  const [first, last] = [who * kept, who * kept + kept - 1]
  let at = last
  for (; at > first && score > (scores[at - 1] as number); at--) {
    scores[at] = scores[at - 1] as number
    others[at] = others[at - 1] as number
  }
  scores[at] = score
  others[at] = other
  bars[who] = (scores[last] as number) + 0.5
}

/** Every pair that stands on a podium of either side, each once. */
function together(ofOlder: Podiums, ofNewer: Podiums, newers: number): Alike[] {
  const pairs = new Map<number, Alike>()
  for (const [of, side] of [['fromOlder', ofOlder] as const, ['fromNewer', ofNewer] as const]) {
    for (const [at, thousandths] of side.scores.entries()) {
      if (thousandths === 0) continue
      const [who, other] = [Math.floor(at / kept), side.others[at] as number]
      const [older, newer] = of === 'fromOlder' ? [who, other] : [other, who]
      const pair = pairs.get(older * newers + newer) ?? { older, newer, score: thousandths / 1000, fromOlder: undefined, fromNewer: undefined }
      pair[of] = (at % kept) + 1
      pairs.set(older * newers + newer, pair)
    }
  }
  return [...pairs.values()]
}

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
  const postings = postingsOf(older, lift.length)
  const cosines = new Float64Array(older.length)
  const raises = new Float64Array(older.length)
  const [ofOlder, ofNewer] = [podiums(older.length), podiums(newer.length)]
  for (const [j, { ids, weights }] of newer.entries()) {
    cosines.fill(0)
    raises.fill(0)
    for (const [k, id] of ids.entries()) {
      addUp(cosines, postings, id, weights[k] as number)
      raise(raises, postings, id, lift[id] as number)
    }
    for (const i of skip(j)) cosines[i] = 0
    rank(cosines, raises, j, ofOlder, ofNewer)
  }
  return together(ofOlder, ofNewer, newer.length)
}

/** Adds what sharing a term makes to the cosines of all that say it. */
function addUp(cosines: Float64Array, { starts, where, weights }: Postings, id: number, weight: number): void {
  const end = starts[id + 1] as number
  for (let p = starts[id] as number; p < end; p++) (cosines[where[p] as number] as number) += weight * (weights[p] as number)
}

function raise(raises: Float64Array, { starts, where }: Postings, id: number, by: number): void {
  if (by === 0) return
  const end = starts[id + 1] as number
  for (let p = starts[id] as number; p < end; p++) (raises[where[p] as number] as number) += by
}

/** Lets everyone that shares a word with the newer measure `j` onto its podium, and it onto theirs. */
function rank(cosines: Float64Array, raises: Float64Array, j: number, ofOlder: Podiums, ofNewer: Podiums): void {
  const { bars } = ofOlder
  for (let i = 0; i < cosines.length; i++) {
    const cosine = cosines[i] as number
    if (cosine === 0) continue
    const score = 1000 * Math.min(1, cosine + Math.min(mostByAll, raises[i] as number))
    if (score >= (bars[i] as number)) enter(ofOlder, i, j, Math.round(score))
    if (score >= (ofNewer.bars[j] as number)) enter(ofNewer, j, i, Math.round(score))
  }
}

/** Which measures say a term, and with what weight: those of term n from `starts[n]` to `starts[n + 1]`. */
interface Postings {
  starts: Uint32Array
  where: Uint32Array
  weights: Float64Array
}

function postingsOf(side: readonly Weighed[], terms: number): Postings {
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

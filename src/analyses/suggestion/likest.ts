/**
 * How alike the measures of two sides are: cosines by an inverted index, the likest of each kept.
 */
import { memo } from '../../order.ts'
import { enter, kept, type Podiums, podiums } from './podium.ts'
import { type Postings, postingsOf } from './postings.ts'
import type { Weighed, Weights } from './weigh.ts'

/** The most that acronyms and actors add to a score together. */
const mostByAll = 0.15

/**
 * What more than a fifth of the measures say is not looked up in the index, but counted for the few
 * pairs where it can matter.
 */
const usual = 0.2

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

/**
 * Compares each with each, but the older ones that `skip` names for a newer one; of equal scores,
 * the first in its list comes first.
 */
export function likest(
  { older, newer, lift, spread }: Weights,
  skip: (newer: number) => Iterable<number>,
): Alike[] {
  const often = spread.map((count) => (count > usual * (older.length + newer.length) ? 1 : 0))
  const rare = postingsOf(older, spread.length, (id) => often[id] === 0)
  const lifting = postingsOf(older, spread.length, (id) => (lift[id] as number) > 0)
  const [usualOld, usualNew] = [
    older.map((one) => usualPart(one, often)),
    newer.map((one) => usualPart(one, often)),
  ]
  const lengths = Float64Array.from(usualOld, ({ length }) => length)
  const shared = {
    cosines: new Float64Array(older.length),
    raises: new Float64Array(older.length),
    weightOf: new Float64Array(spread.length),
  }
  const [ofOlder, ofNewer] = [podiums(older.length), podiums(newer.length)]
  for (const [j, { ids, weights }] of newer.entries()) {
    shared.cosines.fill(0)
    shared.raises.fill(0)
    for (const [k, id] of ids.entries()) {
      addUp(shared.cosines, rare, id, weights[k] as number)
      raise(shared.raises, lifting, id, lift[id] as number)
      shared.weightOf[id] = weights[k] as number
    }
    for (const i of skip(j)) shared.cosines[i] = Number.NEGATIVE_INFINITY
    rank(shared, usualOld, lengths, usualNew[j] as UsualPart, j, ofOlder, ofNewer)
    for (const id of ids) shared.weightOf[id] = 0
  }
  return together(ofOlder, ofNewer, newer.length)
}

/** Adds what sharing a term makes to the cosines of all that say it. */
function addUp(
  cosines: Float64Array,
  { starts, where, weights }: Postings,
  id: number,
  weight: number,
): void {
  const end = starts[id + 1] as number
  for (let p = starts[id] as number; p < end; p++)
    (cosines[where[p] as number] as number) += weight * (weights[p] as number)
}

function raise(raises: Float64Array, { starts, where }: Postings, id: number, by: number): void {
  const end = starts[id + 1] as number
  for (let p = starts[id] as number; p < end; p++) (raises[where[p] as number] as number) += by
}

interface Sums {
  /** By older measure, without the usual terms. */
  cosines: Float64Array
  raises: Float64Array
  /** By term: what it weighs in the newer measure. */
  weightOf: Float64Array
}

/**
 * Lets everyone that shares a word with the newer measure `j` onto its podium, and it onto theirs.
 */
function rank(
  { cosines, raises, weightOf }: Sums,
  olders: readonly UsualPart[],
  lengths: Float64Array,
  { length }: UsualPart,
  j: number,
  ofOlder: Podiums,
  ofNewer: Podiums,
): void {
  for (let i = 0; i < cosines.length; i++) {
    const by = Math.min(mostByAll, raises[i] as number)
    // What two vectors share is at most the product of their lengths: most pairs need not be counted to the end.
    const most = 1000 * ((cosines[i] as number) + (lengths[i] as number) * length + by) + 1e-6
    if (most < (ofOlder.bars[i] as number) && most < (ofNewer.bars[j] as number)) continue
    const { ids, weights } = olders[i] as UsualPart
    let cosine = 0
    for (let k = 0; k < ids.length; k++)
      cosine += (weights[k] as number) * (weightOf[ids[k] as number] as number)
    cosine += cosines[i] as number
    if (cosine <= 0) continue
    const score = 1000 * Math.min(1, cosine + by)
    if (score >= (ofOlder.bars[i] as number)) enter(ofOlder, i, j, Math.round(score))
    if (score >= (ofNewer.bars[j] as number)) enter(ofNewer, j, i, Math.round(score))
  }
}

/** What a measure says that many say. */
interface UsualPart {
  ids: Uint32Array
  weights: Float64Array
  /** Length of this part of its vector, 0 to 1. */
  length: number
}

function usualPart({ ids, weights }: Weighed, often: Uint32Array): UsualPart {
  const isUsual = (k: number) => often[ids[k] as number] === 1 && (weights[k] as number) > 0
  const own = weights.filter((_, k) => isUsual(k))
  return {
    ids: ids.filter((_, k) => isUsual(k)),
    weights: own,
    length: Math.sqrt(own.reduce((sum, weight) => sum + weight * weight, 0)),
  }
}

/** Every pair that stands on a podium of either side, each once. */
function together(ofOlder: Podiums, ofNewer: Podiums, newers: number): Alike[] {
  const pairs = new Map<number, Alike>()
  for (const [of, side] of [['fromOlder', ofOlder] as const, ['fromNewer', ofNewer] as const]) {
    for (const [at, thousandths] of side.scores.entries()) {
      if (thousandths === 0) continue
      const [who, other] = [Math.floor(at / kept), side.others[at] as number]
      const [older, newer] = of === 'fromOlder' ? [who, other] : [other, who]
      const pair = memo(pairs, older * newers + newer, () => ({
        older,
        newer,
        score: thousandths / 1000,
        fromOlder: undefined,
        fromNewer: undefined,
      }))
      pair[of] = (at % kept) + 1
    }
  }
  return [...pairs.values()]
}

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
  const index = postingsOf(older, lift.length)
  const cosine = new Float64Array(older.length)
  const raise = new Float64Array(older.length)
  const [ofOlder, ofNewer] = [podiums(older.length), podiums(newer.length)]
  for (const [j, { ids, weights }] of newer.entries()) {
    cosine.fill(0)
    raise.fill(0)
    for (let k = 0; k < ids.length; k++) {
      const id = ids[k] as number
      const weight = weights[k] as number
      const by = lift[id] as number
      const end = index.starts[id + 1] as number
      for (let p = index.starts[id] as number; p < end; p++) {
        const i = index.where[p] as number
        cosine[i] = (cosine[i] as number) + weight * (index.weights[p] as number)
      }
      if (by > 0) for (let p = index.starts[id] as number; p < end; p++) raise[index.where[p] as number] = (raise[index.where[p] as number] as number) + by
    }
    for (const i of skip(j)) cosine[i] = 0
    for (let i = 0; i < cosine.length; i++) {
      const bare = cosine[i] as number
      if (bare === 0) continue
      const score = Math.round(1000 * Math.min(1, bare + Math.min(mostByAll, raise[i] as number)))
      ofOlder.offer(i, j, score)
      ofNewer.offer(j, i, score)
    }
  }
  return together(ofOlder, ofNewer, older.length, newer.length)
}

/** Which measures say a term, and with what weight: those of term n from `starts[n]` to `starts[n + 1]`. */
function postingsOf(side: readonly Weighed[], terms: number): { starts: Uint32Array; where: Uint32Array; weights: Float64Array } {
  const starts = new Uint32Array(terms + 1)
  for (const { ids } of side) for (const id of ids) starts[id + 1] = (starts[id + 1] as number) + 1
  for (let n = 0; n < terms; n++) starts[n + 1] = (starts[n + 1] as number) + (starts[n] as number)
  const next = starts.slice()
  const where = new Uint32Array(starts[terms] as number)
  const weights = new Float64Array(where.length)
  for (const [i, one] of side.entries()) {
    for (const [k, id] of one.ids.entries()) {
      const p = next[id] as number
      next[id] = p + 1
      where[p] = i
      weights[p] = one.weights[k] as number
    }
  }
  return { starts, where, weights }
}

interface Podiums {
  /** Scores in thousandths, `kept` for each, best first; 0 where there is none. */
  scores: Uint16Array
  /** Who has that score. */
  others: Uint32Array
  /** Takes part with a score; equal scores keep the order in which they came. */
  offer(who: number, other: number, score: number): void
}

function podiums(size: number): Podiums {
  const scores = new Uint16Array(size * kept)
  const others = new Uint32Array(size * kept)
  return {
    scores,
    others,
    offer: (who, other, score) => {
      const first = who * kept
      let at = first + kept - 1
      if (score <= (scores[at] as number)) return
      for (; at > first && score > (scores[at - 1] as number); at--) {
        scores[at] = scores[at - 1] as number
        others[at] = others[at - 1] as number
      }
      scores[at] = score
      others[at] = other
    },
  }
}

/** Every pair that stands on a podium of either side, each once. */
function together(ofOlder: Podiums, ofNewer: Podiums, olders: number, newers: number): Alike[] {
  const pairs = new Map<number, Alike>()
  const pairOf = (older: number, newer: number, thousandths: number) => {
    const key = older * newers + newer
    const pair = pairs.get(key) ?? { older, newer, score: thousandths / 1000, fromOlder: undefined, fromNewer: undefined }
    pairs.set(key, pair)
    return pair
  }
  const each = ({ scores, others }: Podiums, size: number, take: (who: number, other: number, score: number, rank: number) => void) => {
    for (let at = 0; at < size * kept; at++) if ((scores[at] as number) > 0) take(Math.floor(at / kept), others[at] as number, scores[at] as number, (at % kept) + 1)
  }
  each(ofOlder, olders, (who, other, score, rank) => {
    pairOf(who, other, score).fromOlder = rank
  })
  each(ofNewer, newers, (who, other, score, rank) => {
    pairOf(other, who, score).fromNewer = rank
  })
  return [...pairs.values()]
}

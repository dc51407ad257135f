/** An inverted index: from a term to the measures that say it. */
import type { Weighed } from './weigh.ts'

/** The measures that say term n, with its weight there: from `starts[n]` up to `starts[n + 1]`. */
export interface Postings {
  starts: Uint32Array
  where: Uint32Array
  weights: Float64Array
}

/** The index of the terms of a side that are wanted; `terms` is the number of all. */
export function postingsOf(
  side: readonly Weighed[],
  terms: number,
  wanted: (id: number) => boolean,
): Postings {
  const starts = new Uint32Array(terms + 1)
  for (const { ids } of side) for (const id of ids) if (wanted(id)) (starts[id + 1] as number)++
  for (let n = 0; n < terms; n++) (starts[n + 1] as number) += starts[n] as number
  const next = starts.slice()
  const where = new Uint32Array(starts[terms] as number)
  const weights = new Float64Array(where.length)
  for (const [i, one] of side.entries()) {
    for (const [k, id] of one.ids.entries()) {
      if (!wanted(id)) continue
      const p = (next[id] as number)++
      where[p] = i
      weights[p] = one.weights[k] as number
    }
  }
  return { starts, where, weights }
}

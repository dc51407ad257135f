/** The weight of each term: the fewer of the compared measures contain it, the more it weighs. */
import { marks, type Said } from './terms.ts'

/** The most that one shared acronym or actor adds to a score, when nobody else has it. */
const maxLiftOfOne = 0.05

/** A term is a stop word when more measures say it than this many, and more than one in three. */
const minStopMeasures = 8
const stopOneIn = 3

export interface Weighed {
  said: Said
  /**
   * The numbers of its terms, ascending. Terms are numbered in order of code units, so that sums do
   * not depend on the order of files.
   */
  ids: Uint32Array
  /** The position of each of them in the text. */
  places: Uint32Array
  /**
   * The weights, as a vector of length 1. A term without rarity weighs 0; responsible bodies only
   * raise the score.
   */
  weights: Float64Array
}

export interface Weights {
  older: readonly Weighed[]
  newer: readonly Weighed[]
  /**
   * By number: ln(1 + measures / measures that say it); 0 for stop words and for those who answer.
   */
  rarity: Float64Array
  /** By number: what sharing it adds to a score; 0 for plain words. */
  lift: Float64Array
}

/** Weighs the terms of both sides over the measures of both. */
export function weigh(older: readonly Said[], newer: readonly Said[]): Weights {
  const all = [...older, ...newer]
  const terms = [...new Set(all.flatMap((said) => said.terms))].sort()
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const spread = new Uint32Array(terms.length)
  for (const said of all)
    for (const term of said.terms) (spread[numbers.get(term) as number] as number)++
  const rare = Float64Array.from(spread, (count) => Math.log(1 + all.length / count))
  const isMarked = (number: number, ...signs: string[]) => signs.includes(terms[number]?.[0] ?? '')
  const common = Math.max(minStopMeasures, all.length / stopOneIn)
  const rarity = rare.map((value, number) =>
    isMarked(number, marks.responsible) || (spread[number] as number) > common ? 0 : value,
  )
  const lift = rare.map((value, number) =>
    isMarked(number, ...Object.values(marks))
      ? (maxLiftOfOne * value) / Math.log(1 + all.length)
      : 0,
  )
  const weighed = (said: Said) => weighedOf(said, numbers, rarity)
  return { older: older.map(weighed), newer: newer.map(weighed), rarity, lift }
}

function weighedOf(
  said: Said,
  numbers: ReadonlyMap<string, number>,
  rarity: Float64Array,
): Weighed {
  const numbered = said.terms
    .map((term, place) => ({ id: numbers.get(term) as number, place }))
    .sort((a, b) => a.id - b.id)
  const weights = Float64Array.from(
    numbered,
    ({ id, place }) => (rarity[id] as number) * (1 + Math.log(said.counts[place] as number)),
  )
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
  return {
    said,
    ids: Uint32Array.from(numbered, ({ id }) => id),
    places: Uint32Array.from(numbered, ({ place }) => place),
    weights: weights.map((weight) => weight / length),
  }
}

export interface Overlap {
  /** The terms that both have and that count, the rarest first, as the newer prints them. */
  shared: { term: string; printed: string }[]
  /** From 0 to 1: how much of the shorter measure, by rarity, is in the other. */
  containment: number
  /** How many terms the shorter one has. */
  shorter: number
}

/** What two measures both say. */
export function overlap(older: Weighed, newer: Weighed, { rarity, lift }: Weights): Overlap {
  const both: { place: number; rare: number }[] = []
  for (let i = 0, j = 0; i < older.ids.length && j < newer.ids.length; ) {
    const [a, b] = [older.ids[i] as number, newer.ids[j] as number]
    if (a === b && ((rarity[b] as number) > 0 || (lift[b] as number) > 0))
      both.push({ place: newer.places[j] as number, rare: rarity[b] as number })
    if (a <= b) i++
    if (b <= a) j++
  }
  const [a, b] = [massOf(older, rarity), massOf(newer, rarity)]
  const { terms, printed } = newer.said
  return {
    containment: both.reduce((sum, { rare }) => sum + rare, 0) / (Math.min(a.mass, b.mass) || 1),
    shorter: Math.min(a.terms, b.terms),
    // The sort keeps the order of the terms among those equally rare.
    shared: both
      .sort((x, y) => y.rare - x.rare)
      .map(({ place }) => ({ term: terms[place] as string, printed: printed[place] as string })),
  }
}

function massOf({ ids }: Weighed, rarity: Float64Array): { mass: number; terms: number } {
  let [mass, terms] = [0, 0]
  for (const id of ids) {
    const rare = rarity[id] as number
    mass += rare
    if (rare > 0) terms++
  }
  return { mass, terms }
}

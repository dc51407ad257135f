/** From what was said to numbers: the rarer a term among the measures compared, the more it weighs. */
import { marks, type Said } from './terms.ts'

/** The most that one shared acronym, named actor or responsible actor adds to a score: what nobody else has adds most. */
const mostByOne = 0.05

/** What more than a third of the measures say, and more than this many, is as a stop word: `c'est fait quand`. */
const fewest = 8

export interface Weighed {
  said: Said
  /** Numbers of its terms, ascending; they follow the order of the terms by code unit, so that sums do not depend on the order of files. */
  ids: Uint32Array
  /** Where each of them stands in what was said. */
  places: Uint32Array
  /** In a vector of length 1; 0 where the rarity is 0: those who answer only lift. */
  weights: Float64Array
}

export interface Weights {
  older: readonly Weighed[]
  newer: readonly Weighed[]
  /** By number: how many measures of either side say it. */
  spread: Uint32Array
  /** By number: ln(1 + measures / measures that say it); 0 for what nearly all say, and for those who answer. */
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
  const starts = (number: number, ...signs: string[]) => signs.includes(terms[number]?.[0] ?? '')
  const common = Math.max(fewest, all.length / 3)
  const rarity = rare.map((value, number) =>
    starts(number, marks.responsible) || (spread[number] as number) > common ? 0 : value,
  )
  const lift = rare.map((value, number) =>
    starts(number, ...Object.values(marks)) ? (mostByOne * value) / Math.log(1 + all.length) : 0,
  )
  const one = (said: Said): Weighed => {
    const numbered = said.terms
      .map((term, place) => ({ id: numbers.get(term) as number, place }))
      .sort((a, b) => a.id - b.id)
    const ids = Uint32Array.from(numbered, ({ id }) => id)
    const places = Uint32Array.from(numbered, ({ place }) => place)
    const weights = Float64Array.from(
      numbered,
      ({ id, place }) => (rarity[id] as number) * (1 + Math.log(said.counts[place] as number)),
    )
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    return { said, ids, places, weights: weights.map((weight) => weight / length) }
  }
  return { older: older.map(one), newer: newer.map(one), spread, rarity, lift }
}

export interface Overlap {
  /** What both say and what counts for something, rarest first: the term, and how the newer prints it. */
  shared: { term: string; printed: string }[]
  /** 0 to 1: how much of what the slighter one says, by rarity, the other says too. */
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

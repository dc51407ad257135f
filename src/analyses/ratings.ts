/** The ratings of a criterion through time, in whatever order its file has them. */
import { type Colour, colours } from '../../schemas/vocabulary.ts'
import type { Scorecard } from '../corpus/types.ts'
import { byCodeUnit } from '../order.ts'
import { type Day, lastDay, laterDay } from '../period.ts'
import { countsFrom, isThereFrom, type Moment } from './state/moment.ts'

export type Rating = Scorecard['criteria'][string]['ratings'][number]

/**
 * `single`: only one year has a rating, or none. `unclear`: two ratings of the first year, or of
 * the last, disagree.
 */
export const ratingChanges = ['better', 'worse', 'same', 'single', 'unclear'] as const
export type RatingChange = (typeof ratingChanges)[number]

/** Years from the oldest to the newest, each once; one that is a part of another comes first. */
export function yearsOf(ratings: readonly Rating[]): string[] {
  const key = (year: string) => `${lastDay(year)} ${year}`
  return [...new Set(ratings.map(({ year }) => year))].sort((a, b) => byCodeUnit(key(a), key(b)))
}

/** Oldest first; those of one year stay in the order of the file. */
export function oldestFirst(ratings: readonly Rating[]): Rating[] {
  return yearsOf(ratings).flatMap((year) => ratings.filter((one) => one.year === year))
}

/**
 * The colours given for a year, each once, the best first. If there are several, ratings disagree.
 */
export function coloursIn(ratings: readonly Rating[], year: string): Colour[] {
  return colours.filter((colour) =>
    ratings.some((one) => one.year === year && one.rating === colour),
  )
}

/**
 * The current colour of a criterion: its newest rating, or the worst of the newest if they
 * disagree.
 */
export function standing(ratings: readonly Rating[]): Colour | undefined {
  return coloursIn(ratings, yearsOf(ratings).at(-1) ?? '').at(-1)
}

/** From the oldest rating to the newest. */
export function changeOf(ratings: readonly Rating[]): RatingChange {
  const years = yearsOf(ratings)
  const [first, last] = [years[0], years.at(-1)].map((year) => coloursIn(ratings, year ?? ''))
  if ((first?.length ?? 0) > 1 || (last?.length ?? 0) > 1) return 'unclear'
  if (years.length < 2) return 'single'
  const steps = colours.indexOf(last?.[0] as Colour) - colours.indexOf(first?.[0] as Colour)
  if (steps === 0) return 'same'
  return steps > 0 ? 'worse' : 'better'
}

/**
 * The first day at whose close a rating counts: that of its year or of its card, whichever is
 * later. Nothing when its year begins after the call.
 */
export function ratingFrom({ date }: Scorecard, { year }: Rating, today: Day): Day | undefined {
  const from = countsFrom(year, today)
  return from && laterDay(from, isThereFrom(date, today))
}

/** A card with those of its ratings that count at a moment. */
export function cardAt(card: Scorecard, { day, today }: Moment): Scorecard {
  const counts = (rating: Rating) => {
    const from = ratingFrom(card, rating, today)
    return from !== undefined && from <= day
  }
  const criteria = Object.entries(card.criteria).map(
    ([key, one]) => [key, { ...one, ratings: one.ratings.filter(counts) }] as const,
  )
  return { ...card, criteria: Object.fromEntries(criteria) }
}

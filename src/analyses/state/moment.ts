/** From when what is dated counts: every answer speaks as of the close of a day. */
import {
  addDays,
  type Day,
  firstDay,
  lastDay,
  laterDay,
  latestDay,
  type Period,
} from '../../period.ts'

/** When an answer holds, and when it is asked for. */
export interface Moment {
  /** The day at whose close the answer holds. */
  readonly day: Day
  /** The day of the call. */
  readonly today: Day
}

/** A moment at which everything in a corpus counts, whatever its date. */
export const whenever: Moment = { day: latestDay, today: latestDay }

/**
 * The first day at whose close something dated so counts: the last day of its period. While the
 * period still runs on the day of the call, it counts from the day before the call; what is dated
 * today counts from today. Nothing when the period has not begun on the day of the call.
 */
export function countsFrom(dated: Period, today: Day): Day | undefined {
  const [first, last] = [firstDay(dated), lastDay(dated)]
  if (first > today) return undefined
  if (last < today || first === last) return last
  return laterDay(first, addDays(today, -1))
}

/**
 * The first day at whose close something with this date exists, even if it begins after the call.
 */
export function isThereFrom(dated: Period, today: Day): Day {
  return countsFrom(dated, today) ?? lastDay(dated)
}

/** Whether something with this date counts at the close of the day. */
export function countsAt(dated: Period, { day, today }: Moment): boolean {
  const from = countsFrom(dated, today)
  return from !== undefined && from <= day
}

/** Whether it counts at the close of the day, and did not at that of an earlier one. */
export function countsBetween(dated: Period, since: Day, { day, today }: Moment): boolean {
  const from = countsFrom(dated, today)
  return from !== undefined && from > since && from <= day
}

/** Whether it counts although its period still runs on the day of the call. */
export function isProvisional(dated: Period, today: Day): boolean {
  return firstDay(dated) <= today && lastDay(dated) >= today && firstDay(dated) !== lastDay(dated)
}

/** When a measure that recurs is due: its first occurrence, and those that its rhythm adds. */
import type { Recurrence } from '../../../schemas/timing.ts'
import {
  addDays,
  type Day,
  lastDay,
  monthsOf,
  type Period,
  type Precision,
  precisionOf,
  shift,
  spanOf,
} from '../../period.ts'

/** From one occurrence to the next; nothing where the plan leaves the rhythm open. */
export interface Step {
  months: number
  days: number
}

/** How far apart occurrences are. */
export function stepOf(every: Recurrence['every']): Step | undefined {
  if (every === 'unspecified') return undefined
  return every === 'year' ? { months: 12, days: 0 } : spanOf(every)
}

/**
 * Whether a rhythm moves a period of this precision by whole ones: P6M moves a semester, not a
 * year.
 */
export function goesBy({ months, days }: Step, precision: Precision): boolean {
  if (months === 0 && days === 0) return false
  return precision === 'day' || (days === 0 && months % monthsOf[precision] === 0)
}

/**
 * Every occurrence from the first to the last that ends by `end`. If the rhythm does not move the
 * first by whole periods of its kind, only that one is known. Each is counted from the first,
 * because counting from the one before would stay at the end of a short month.
 */
export function occurrencesOf(from: Period, every: Recurrence['every'], end: Day): Period[] {
  const step = stepOf(every)
  const found: Period[] = [from]
  if (!step || !goesBy(step, precisionOf(from))) return found
  for (
    let next = later(from, step, 1);
    lastDay(next) <= end;
    next = later(from, step, found.length)
  )
    found.push(next)
  return found
}

/**
 * The period one step before the first occurrence, which is no occurrence itself; nothing when the
 * rhythm does not tell it.
 */
export function occurrenceBefore(from: Period, every: Recurrence['every']): Period | undefined {
  const step = stepOf(every)
  return step && goesBy(step, precisionOf(from)) ? later(from, step, -1) : undefined
}

function later(from: Period, { months, days }: Step, times: number): Period {
  const moved = shift(from, months * times)
  return days === 0 ? moved : addDays(moved, days * times)
}

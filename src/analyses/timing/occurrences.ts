/** When a measure that recurs is due: its first occurrence, and the others as its rhythm counts them from there. */
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

/** Whether a rhythm goes by whole periods of this precision: every six months does by semesters, and not by years. */
export function goesBy({ months, days }: Step, precision: Precision): boolean {
  if (months === 0 && days === 0) return false
  return precision === 'day' || (days === 0 && months % monthsOf[precision] === 0)
}

/**
 * Every occurrence from the first to the last that ends by `end`; each counted from the first, so that the end of a short month draws none nearer.
 * Where the rhythm does not go by whole periods as precise as the first, only that one is known.
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

/** The time one step before the first, which is no occurrence; nothing where the rhythm does not tell. */
export function occurrenceBefore(from: Period, every: Recurrence['every']): Period | undefined {
  const step = stepOf(every)
  return step && goesBy(step, precisionOf(from)) ? later(from, step, -1) : undefined
}

function later(from: Period, { months, days }: Step, times: number): Period {
  const moved = shift(from, months * times)
  return days === 0 ? moved : addDays(moved, days * times)
}

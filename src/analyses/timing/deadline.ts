/** What the timing of a measure means at the close of a day. */
import type { Edition, Measure } from '../../corpus/types.ts'
import { type Day, daysOf, lastDay, monthsIn, type Period, shift } from '../../period.ts'
import { dueAfter } from './read.ts'

export type Deadline =
  | { kind: 'due'; due: Period }
  /** Every known occurrence to the end of the edition, in order. */
  | { kind: 'recurring'; occurrences: readonly Period[] }
  | { kind: 'event'; event: string }
  | { kind: 'start-only'; start: Period }
  /** Comes back, but no first occurrence is printed. */
  | { kind: 'recurring-undated' }
  | { kind: 'none' }

/** The deadline in force at the close of `day`: the printed one, or what the latest entry dated by then moved it to. */
export function deadlineAt(measure: Measure, edition: Edition | undefined, day: Day): Deadline {
  const { timing } = measure
  const moved = measure.log.filter((entry) => entry.deadline && lastDay(entry.date) <= day).at(-1)?.deadline?.to
  if (moved !== undefined) return { kind: 'due', due: moved }
  if (timing.recurs) {
    const { from, until } = timing.recurs
    if (from === undefined) return { kind: 'recurring-undated' }
    const end = until !== undefined ? lastDay(until) : edition ? daysOf(edition.period).last : lastDay(from)
    return { kind: 'recurring', occurrences: occurrencesOf(from, timing.recurs.every, end) }
  }
  if (timing.due !== undefined) return { kind: 'due', due: timing.due }
  if (timing.after) {
    const { event, on, within } = timing.after
    return on === undefined ? { kind: 'event', event } : { kind: 'due', due: dueAfter(on, within) }
  }
  return timing.start === undefined ? { kind: 'none' } : { kind: 'start-only', start: timing.start }
}

/** The first period in which it is due, whatever was reported; nothing when no deadline is known. */
export function firstDue(measure: Measure): Period | undefined {
  const { due, recurs, after } = measure.timing
  if (recurs) return recurs.from
  return due ?? (after?.on === undefined ? undefined : dueAfter(after.on, after.within))
}

function occurrencesOf(from: Period, every: string, end: Day): Period[] {
  const step = every === 'year' ? 12 : every === 'unspecified' ? 0 : monthsIn(every)
  const found: Period[] = [from]
  for (let next = from; step > 0 && found.length < 400; found.push(next)) {
    next = shift(next, step)
    if (lastDay(next) > end) break
  }
  return found
}

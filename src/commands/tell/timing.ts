/** Periods, timings and deadlines in the words of the reader. */
import type { Timing } from '../../../schemas/timing.ts'
import { type Deadline, dueAfter, firstDue } from '../../analyses/timing/deadline.ts'
import { saidIn } from '../../by-language.ts'
import type { Measure } from '../../corpus/types.ts'
import { lastDay, numberOf, type Period, precisionOf, yearOf } from '../../period.ts'
import type { Words } from '../../words/index.ts'

/** A period in words: `2009-Q1` is "1er trimestre 2009". */
export function periodOf(period: Period, words: Words): string {
  const precision = precisionOf(period)
  const day = precision === 'day' ? Number(period.slice(8)) : 1
  return words.period(yearOf(period), precision, numberOf(period), day)
}

/** What the plan prints of a timing, in a sentence. */
export function timingOf(timing: Timing, words: Words): string {
  const say = words.timing
  const period = (p: Period) => periodOf(p, words)
  if (timing.recurs) {
    const { every, from, until } = timing.recurs
    return say.recurs(rhythmOf(every, words), from && period(from), until && period(until))
  }
  if (timing.due !== undefined) return dueOf(timing.start, timing.due, words)
  if (timing.after) {
    const { event, within, date } = timing.after
    const hangs = say.after(
      saidIn(event, [words.language], '')?.text ?? '',
      within && say.span(within),
      date && period(date),
    )
    return date === undefined
      ? hangs
      : `${hangs}, ${dueOf(undefined, dueAfter(date, within), words)}`
  }
  return timing.start === undefined ? say.none : say.start(period(timing.start))
}

/** How often: `year`, `unspecified` or a duration. */
export function rhythmOf(every: string, words: Words): string {
  return words.every(every.startsWith('P') ? words.timing.span(every) : every)
}

/**
 * The deadline in force, in a sentence; what the log moved is told beside
 * what the plan prints.
 */
export function deadlineOf(measure: Measure, deadline: Deadline, words: Words): string {
  const say = words.timing
  const printed = timingOf(measure.timing, words)
  if (deadline.kind === 'due' && deadline.moved && deadline.due !== firstDue(measure))
    return say.moved(dueOf(measure.timing.start, deadline.due, words), printed)
  const moves = movesOf(deadline, words)
  return moves === '' ? printed : `${printed}${words.semicolon}${say.occurrencesMoved(moves)}`
}

/**
 * The deadline in force, in a few characters for a table; when the log moved
 * it, what was printed stands behind it.
 */
export function shortTiming(measure: Measure, deadline: Deadline, words: Words): string {
  const say = words.timing.short
  switch (deadline.kind) {
    case 'due':
      return shortDue(measure, deadline, words)
    case 'recurring': {
      const { from } = measure.timing.recurs ?? {}
      const moves = movesOf(deadline, words)
      return say.recurs(from && periodOf(from, words)) + (moves === '' ? '' : ` (${moves})`)
    }
    case 'recurring-undated':
      return say.recurs(undefined)
    case 'event':
      return say.event
    case 'start-only':
      return say.start(periodOf(deadline.start, words))
    case 'unread':
      return say.unread
    case 'none':
      return say.none
  }
}

function shortDue(
  measure: Measure,
  { due, moved }: Deadline & { kind: 'due' },
  words: Words,
): string {
  const say = words.timing.short
  const { start, recurs, after } = measure.timing
  const end = periodOf(due, words)
  const now = start === undefined ? end : `${periodOf(start, words)} – ${end}`
  const printed = firstDue(measure)
  if (!moved || printed === due) return now
  if (printed !== undefined) return say.moved(now, periodOf(printed, words))
  // What the plan prints without a date it prints all the same.
  if (recurs) return `${say.recurs(undefined)} (${now})`
  return after ? `${say.event} (${now})` : say.set(now)
}

function dueOf(start: Period | undefined, due: Period, words: Words): string {
  const { timing: say } = words
  const last = periodOf(lastDay(due), words)
  return start === undefined
    ? say.due(periodOf(due, words), last)
    : say.window(periodOf(start, words), periodOf(due, words), last)
}

/** The occurrences that are not due when they were planned. */
function movesOf(deadline: Deadline, words: Words): string {
  if (deadline.kind !== 'recurring') return ''
  const moved = deadline.occurrences.filter(({ planned, due }) => planned !== due)
  return moved
    .map(({ planned, due }) => `${periodOf(planned, words)} → ${periodOf(due, words)}`)
    .join(', ')
}

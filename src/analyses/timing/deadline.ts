/** What the timing of a measure means at the close of a day. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Recurrence } from '../../../schemas/timing.ts'
import type { Corpus, Edition, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import {
  addDays,
  contains,
  type Day,
  daysOf,
  firstDay,
  lastDay,
  type Period,
} from '../../period.ts'
import { occurrenceBefore, occurrencesOf } from './occurrences.ts'
import { dueAfter } from './read.ts'

/** One of the times at which a measure that recurs is due. */
export interface Occurrence {
  /** When its rhythm has it. */
  planned: Period
  /** When it is due: as planned, or where the log moved it. */
  due: Period
  /** The first day on which it can be reported: the day after the one before, where the rhythm is known. */
  opens: Day
}

export type Deadline =
  /** `moved`: by the log, which may also have set what the plan left open. */
  | { kind: 'due'; due: Period; moved: boolean }
  /** Every known occurrence to the end of the edition, in order of when it is due. */
  | { kind: 'recurring'; occurrences: readonly Occurrence[] }
  | { kind: 'event'; event: string }
  | { kind: 'start-only'; start: Period }
  /** Comes back, but no first occurrence is printed. */
  | { kind: 'recurring-undated' }
  | { kind: 'none' }

/** The deadline in force at the close of `day`: the printed one, or what the entries dated by then made of it. Of what recurs, an entry moves the one occurrence that it names. */
export function deadlineAt(measure: Measure, edition: Edition | undefined, day: Day): Deadline {
  const { recurs, due, after, start } = measure.timing
  const moves = measure.log.flatMap(({ deadline, date }) =>
    deadline && lastDay(date) <= day ? [deadline] : [],
  )
  if (recurs?.from !== undefined) {
    const planned = plannedIn(recurs.from, recurs, edition)
    return {
      kind: 'recurring',
      occurrences: moves.length === 0 ? planned : moves.reduce(withMove, planned).sort(inOrder),
    }
  }
  const moved = moves.at(-1)?.to
  if (moved !== undefined) return { kind: 'due', due: moved, moved: true }
  if (recurs) return { kind: 'recurring-undated' }
  if (due !== undefined) return { kind: 'due', due, moved: false }
  if (after)
    return after.date === undefined
      ? { kind: 'event', event: after.event }
      : { kind: 'due', due: dueAfter(after.date, after.within), moved: false }
  return start === undefined ? { kind: 'none' } : { kind: 'start-only', start }
}

/** The deadlines in force at the close of `day`: one, that of every occurrence, or none that is known. */
export function duesOf(corpus: Corpus, measure: Measure, day: Day): readonly Period[] {
  const deadline = deadlineAt(measure, corpus.editions.get(measure.edition), day)
  if (deadline.kind === 'due') return [deadline.due]
  return deadline.kind === 'recurring' ? deadline.occurrences.map(({ due }) => due) : []
}

/** The first period in which it is due as the plan prints it, whatever was reported; nothing when no deadline is known. */
export function firstDue(measure: Measure): Period | undefined {
  const { due, recurs, after } = measure.timing
  if (recurs) return recurs.from
  return due ?? (after?.date === undefined ? undefined : dueAfter(after.date, after.within))
}

/** The period in which it is due, and of what recurs the first occurrence, wherever the log moved it; nothing when no deadline is known. */
export function firstDueOf(deadline: Deadline): Period | undefined {
  if (deadline.kind === 'due') return deadline.due
  if (deadline.kind !== 'recurring') return undefined
  return deadline.occurrences.reduce((a, b) => (firstDay(b.planned) < firstDay(a.planned) ? b : a))
    .due
}

type Move = NonNullable<LogEntry['deadline']>

/** The occurrence that a changed deadline names: where it stands by then, when it was planned, or the only one that falls in that time. An only occurrence needs no name. */
function occurrenceMoved(
  occurrences: readonly Occurrence[],
  { from }: Move,
): Occurrence | undefined {
  if (from === undefined) return occurrences.length === 1 ? occurrences[0] : undefined
  const exact =
    occurrences.find(({ due }) => due === from) ??
    occurrences.find(({ planned }) => planned === from)
  const near = exact
    ? [exact]
    : occurrences.filter(({ due }) => contains(from, due) || contains(due, from))
  return near.length === 1 ? near[0] : undefined
}

/** The entries of a measure that recurs whose changed deadline names none of its occurrences, with those that there are. */
export function unknownMoves(
  { timing: { recurs }, log }: Measure,
  edition: Edition | undefined,
): { entry: number; from: Period | undefined; known: Period[] }[] {
  if (recurs?.from === undefined) return []
  let occurrences = plannedIn(recurs.from, recurs, edition)
  return log.flatMap(({ deadline }, entry) => {
    if (!deadline) return []
    if (occurrenceMoved(occurrences, deadline) === undefined)
      return [{ entry, from: deadline.from, known: occurrences.map(({ due }) => due) }]
    occurrences = withMove(occurrences, deadline)
    return []
  })
}

function plannedIn(
  from: Period,
  { every, until }: Recurrence,
  edition: Edition | undefined,
): Occurrence[] {
  const end =
    until !== undefined ? lastDay(until) : edition ? daysOf(edition.period).last : lastDay(from)
  const before = occurrenceBefore(from, every)
  return occurrencesOf(from, every, end).map((one, i, all) => {
    const previous = all[i - 1] ?? before
    return {
      planned: one,
      due: one,
      opens: previous === undefined ? firstDay(one) : addDays(lastDay(previous), 1),
    }
  })
}

function withMove(occurrences: Occurrence[], move: Move): Occurrence[] {
  const one = occurrenceMoved(occurrences, move)
  return one
    ? occurrences.map((other) => (other === one ? { ...one, due: move.to } : other))
    : occurrences
}

function inOrder(a: Occurrence, b: Occurrence): number {
  const [x, y] = [
    `${lastDay(a.due)} ${firstDay(a.planned)}`,
    `${lastDay(b.due)} ${firstDay(b.planned)}`,
  ]
  return byCodeUnit(x, y)
}

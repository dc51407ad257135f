/**
 * The occurrences of a measure that recurs: when its rhythm has them, and where the log moved them.
 */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Recurrence } from '../../../schemas/timing.ts'
import type { Edition, Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
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

/** One of the times at which a measure that recurs is due. */
export interface Occurrence {
  /** When its rhythm has it. */
  planned: Period
  /** When it is due: as planned, or where the log moved it. */
  due: Period
  /**
   * The first day on which it can be reported: the day after the occurrence before, or its own
   * first day when the rhythm does not tell the one before.
   */
  opens: Day
}

/** Those without moves, by rhythm: one day after another for a century is 40,000 of them. */
const schedules = new Map<string, readonly Occurrence[]>()
const maxSchedules = 100

/** What a log entry says of a changed deadline. */
export type Move = NonNullable<LogEntry['deadline']>

/** A rhythm whose first occurrence is known. */
export type DatedRecurrence = Recurrence & { from: Period }

/**
 * Every known occurrence until the end of the edition, moved where `moves` say so, the first due
 * first.
 */
export function scheduleOf(
  recurs: DatedRecurrence,
  edition: Edition | undefined,
  moves: readonly Move[],
): readonly Occurrence[] {
  const planned = plannedOccurrences(recurs, edition)
  return moves.length === 0 ? planned : moves.reduce(withMove, planned).toSorted(byDue)
}

/**
 * The entries whose changed deadline names no occurrence of a measure that recurs, with those it
 * has.
 */
export function unknownMoves(
  { timing: { recurs }, log }: Measure,
  edition: Edition | undefined,
): { entry: number; from: Period | undefined; known: Period[] }[] {
  if (!isDated(recurs)) return []
  let occurrences = plannedOccurrences(recurs, edition)
  return log.flatMap(({ deadline }, entry) => {
    if (!deadline) return []
    if (occurrenceMoved(occurrences, deadline) === undefined)
      return [{ entry, from: deadline.from, known: occurrences.map(({ due }) => due) }]
    occurrences = withMove(occurrences, deadline)
    return []
  })
}

/** Whether the first occurrence of a rhythm is known. */
export function isDated(recurs: Recurrence | undefined): recurs is DatedRecurrence {
  return recurs?.from !== undefined
}

function plannedOccurrences(
  { from, every, until }: DatedRecurrence,
  edition: Edition | undefined,
): readonly Occurrence[] {
  const end = endOf(from, until, edition)
  if (schedules.size > maxSchedules) schedules.clear()
  return memo(schedules, `${from} ${every} ${end}`, () => occurrencesBetween(from, every, end))
}

function occurrencesBetween(from: Period, every: Recurrence['every'], end: Day): Occurrence[] {
  const before = occurrenceBefore(from, every)
  return occurrencesOf(from, every, end).map((planned, i, all) => {
    const previous = all[i - 1] ?? before
    const opens = previous === undefined ? firstDay(planned) : addDays(lastDay(previous), 1)
    return { planned, due: planned, opens }
  })
}

/** The day by which the last occurrence ends. */
function endOf(from: Period, until: Period | undefined, edition: Edition | undefined): Day {
  if (until !== undefined) return lastDay(until)
  return edition ? daysOf(edition.period).last : lastDay(from)
}

function withMove(occurrences: readonly Occurrence[], move: Move): readonly Occurrence[] {
  const moved = occurrenceMoved(occurrences, move)
  return moved
    ? occurrences.map((one) => (one === moved ? { ...one, due: move.to } : one))
    : occurrences
}

/**
 * The occurrence that a changed deadline names by its `from`: the one that is due then by now, else
 * the one that was planned then, else the only one whose time overlaps it. If there is only one
 * occurrence, it needs no name.
 */
function occurrenceMoved(
  occurrences: readonly Occurrence[],
  { from }: Move,
): Occurrence | undefined {
  if (from === undefined) return onlyOne(occurrences)
  return (
    occurrences.find(({ due }) => due === from) ??
    occurrences.find(({ planned }) => planned === from) ??
    onlyOne(occurrences.filter(({ due }) => contains(from, due) || contains(due, from)))
  )
}

function onlyOne(occurrences: readonly Occurrence[]): Occurrence | undefined {
  return occurrences.length === 1 ? occurrences[0] : undefined
}

/**
 * By the last day of what is due; of two that are due together, the one planned first comes first.
 */
function byDue(a: Occurrence, b: Occurrence): number {
  return (
    byCodeUnit(lastDay(a.due), lastDay(b.due)) ||
    byCodeUnit(firstDay(a.planned), firstDay(b.planned))
  )
}

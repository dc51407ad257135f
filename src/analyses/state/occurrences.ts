/** Which occurrences of a recurring measure have been carried out. */
import { memo } from '../../order.ts'
import { contains, type Day, firstDay, lastDay, type Period } from '../../period.ts'
import type { Occurrence } from '../timing/schedule.ts'
import type { Report } from './log.ts'
import { type AssessorOf, weigh } from './verdict.ts'

export interface Occurrences {
  /** Due by the day, and not after the end of the measure; the first due first. */
  readonly passed: readonly Occurrence[]
  /** Of those, the ones that nobody settled. */
  readonly missed: readonly Occurrence[]
}

/**
 * Weighs the reports of each occurrence that was due by `day`. A report is about the occurrence
 * that it names. One that names none is about one that it can be about by its date: if it says
 * complete, about the first that its assessor has not reported complete yet.
 */
export function occurrencesBy(
  day: Day,
  occurrences: readonly Occurrence[],
  reports: readonly Report[],
  responsible: ReadonlySet<string>,
  assessorOf: AssessorOf,
): Occurrences {
  const passed = occurrences.filter(({ due }) => lastDay(due) <= day)
  const about = reportsByOccurrence(occurrences, reports, assessorOf)
  return {
    passed,
    missed: passed.filter((one) => {
      const own = about.get(one)
      return own === undefined || !weigh(own, responsible, assessorOf).settled
    }),
  }
}

function reportsByOccurrence(
  occurrences: readonly Occurrence[],
  reports: readonly Report[],
  assessorOf: AssessorOf,
): Map<Occurrence, Report[]> {
  const about = new Map<Occurrence, Report[]>()
  const completed = new Map<string, Set<Occurrence>>()
  for (const report of reports) {
    const own = memo(completed, assessorOf(report), () => new Set<Occurrence>())
    const one = occurrenceOf(report, occurrences, own)
    if (one === undefined) continue
    if (report.status === 'complete') own.add(one)
    memo(about, one, () => [] as Report[]).push(report)
  }
  return about
}

function occurrenceOf(
  { occurrence, status, date }: Report,
  occurrences: readonly Occurrence[],
  completed: ReadonlySet<Occurrence>,
): Occurrence | undefined {
  if (occurrence !== undefined) return named(occurrences, occurrence)
  if (status !== 'complete')
    return occurrences.find((one) => canBeAbout(one, date)) ?? onlyIn(occurrences, date)
  const one =
    occurrences.find((other) => !completed.has(other) && canBeAbout(other, date)) ??
    onlyIn(occurrences, date) ??
    lateDeliveryOf(occurrences, date)
  return one && completed.has(one) ? undefined : one
}

/** If only one occurrence is known, a later report must be about it. */
function lateDeliveryOf(occurrences: readonly Occurrence[], date: Period): Occurrence | undefined {
  const [only, other] = occurrences
  return only && other === undefined && firstDay(date) > lastDay(only.due) ? only : undefined
}

/** The occurrence that is due or was planned then, else the only one that falls then. */
export function named(occurrences: readonly Occurrence[], period: Period): Occurrence | undefined {
  return (
    occurrences.find(({ due }) => due === period) ??
    occurrences.find(({ planned }) => planned === period) ??
    onlyIn(occurrences, period)
  )
}

/**
 * Whether a report dated so can be about an occurrence: it begins after the occurrence before has
 * ended, and ends by the end of this one. If the log moved this one, its old end or its new one
 * will do, and so will a report that begins in its new time.
 */
function canBeAbout({ planned, due, opens }: Occurrence, date: Period): boolean {
  const after = opens <= firstDay(date) || firstDay(due) <= firstDay(date)
  return after && (lastDay(date) <= lastDay(planned) || lastDay(date) <= lastDay(due))
}

/**
 * The only occurrence that falls within a period, if there is exactly one. A report dated by a
 * whole year may begin before its occurrence opens and end after it.
 */
function onlyIn(occurrences: readonly Occurrence[], date: Period): Occurrence | undefined {
  const [one, other] = occurrences.filter(
    ({ planned, due }) => contains(date, planned) || contains(date, due),
  )
  return other === undefined ? one : undefined
}

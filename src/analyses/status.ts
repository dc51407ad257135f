/** What the log of a measure says at the close of a day. */
import type { LogEntry, Status } from '../../schemas/log.ts'
import type { Measure } from '../corpus/types.ts'
import { memo } from '../order.ts'
import { contains, type Day, firstDay, lastDay, type Period } from '../period.ts'
import type { Occurrence } from './timing/schedule.ts'

/**
 * The last entry of the log that has a status and is dated on or before `day`. An entry dated by a
 * year, a semester, a quarter or a month counts from the last day of it.
 */
export function reportAt(measure: Measure, day: Day): (LogEntry & { status: Status }) | undefined {
  return measure.log
    .filter(
      (entry): entry is LogEntry & { status: Status } =>
        entry.status !== undefined && lastDay(entry.date) <= day,
    )
    .at(-1)
}

/** The state reported last by the close of `day`: `no-report` is not the same as not started. */
export function statusAt(measure: Measure, day: Day): Status | 'no-report' {
  return reportAt(measure, day)?.status ?? 'no-report'
}

/** Whether the last report dated on or before `day` says that it is complete or withdrawn. */
export function finishedAt(measure: Measure, day: Day): boolean {
  const status = reportAt(measure, day)?.status
  return status === 'complete' || status === 'withdrawn'
}

/** Whether any report dated on or before `day` says that it is complete or withdrawn. */
export function settledAt(measure: Measure, day: Day): boolean {
  return measure.log.some(
    (entry) =>
      (entry.status === 'complete' || entry.status === 'withdrawn') && lastDay(entry.date) <= day,
  )
}

/**
 * The occurrences of a recurring measure that are settled by `day`: all if it is withdrawn, else
 * those reported complete. One report settles one occurrence: of those that it can be about and
 * that its assessor has not reported yet, the one that is due first.
 */
export function settledOccurrences(
  { log }: Measure,
  occurrences: readonly Occurrence[],
  day: Day,
): ReadonlySet<Occurrence> {
  const settled = new Set<Occurrence>()
  const reported = new Map<string | undefined, Set<Occurrence>>()
  for (const { status, date, by } of log) {
    if (lastDay(date) > day) continue
    if (status === 'withdrawn') return new Set(occurrences)
    if (status !== 'complete') continue
    const own = memo(reported, by, () => new Set<Occurrence>())
    const one =
      occurrences.find((occurrence) => !own.has(occurrence) && canBeAbout(occurrence, date)) ??
      onlyIn(occurrences, date)
    if (!one || own.has(one)) continue
    own.add(one)
    settled.add(one)
  }
  return settled
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
 * The only occurrence that falls within the period of a report, if there is exactly one. A report
 * dated by a whole year may begin before its occurrence opens and end after it.
 */
function onlyIn(occurrences: readonly Occurrence[], date: Period): Occurrence | undefined {
  const [one, other] = occurrences.filter(
    ({ planned, due }) => contains(date, planned) || contains(date, due),
  )
  return other === undefined ? one : undefined
}

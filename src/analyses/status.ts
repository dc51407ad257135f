/** What the log of a measure says at the close of a day. */
import type { LogEntry, Status } from '../../schemas/log.ts'
import type { Measure } from '../corpus/types.ts'
import { memo } from '../order.ts'
import { contains, type Day, firstDay, lastDay, type Period } from '../period.ts'
import type { Occurrence } from './timing/deadline.ts'

/** The last entry with a status dated on or before `day`; an entry dated by a coarse period counts from its last day. */
export function reportAt(measure: Measure, day: Day): (LogEntry & { status: Status }) | undefined {
  return measure.log
    .filter(
      (entry): entry is LogEntry & { status: Status } =>
        entry.status !== undefined && lastDay(entry.date) <= day,
    )
    .at(-1)
}

/** Whether the last report dated on or before `day` says that it is complete or withdrawn. */
export function finishedAt(measure: Measure, day: Day): boolean {
  const status = reportAt(measure, day)?.status
  return status === 'complete' || status === 'withdrawn'
}

/** Whether an entry dated on or before `day` says that it is complete or withdrawn, whatever others say. */
export function settledAt(measure: Measure, day: Day): boolean {
  return measure.log.some(
    (entry) =>
      (entry.status === 'complete' || entry.status === 'withdrawn') && lastDay(entry.date) <= day,
  )
}

/**
 * The occurrences of a recurring measure that are settled by `day`: all when it is withdrawn; else those reported complete.
 * A report settles one: of those that it can be about, and that its assessor has not reported yet, the one due first.
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

/** A report is about an occurrence when it is dated after the one before and by its end; of one that was moved, also between the old time and the new. */
function canBeAbout({ planned, due, opens }: Occurrence, date: Period): boolean {
  const after = opens <= firstDay(date) || firstDay(due) <= firstDay(date)
  return after && (lastDay(date) <= lastDay(planned) || lastDay(date) <= lastDay(due))
}

/** The one that falls within the time of a report: the year of a report may have more days before it and after. */
function onlyIn(occurrences: readonly Occurrence[], date: Period): Occurrence | undefined {
  const [one, other] = occurrences.filter(
    ({ planned, due }) => contains(date, planned) || contains(date, due),
  )
  return other === undefined ? one : undefined
}

/** What the log of a measure says at the close of a day. */
import type { Entry, Status } from '../../schemas/log.ts'
import type { Measure } from '../corpus/types.ts'
import { contains, type Day, lastDay, type Period } from '../period.ts'

/** The last entry with a status dated on or before `day`; an entry dated by a coarse period counts from its last day. */
export function reportAt(measure: Measure, day: Day): (Entry & { status: Status }) | undefined {
  return measure.log.filter((entry): entry is Entry & { status: Status } => entry.status !== undefined && lastDay(entry.date) <= day).at(-1)
}

/** Whether an entry dated on or before `day` says that it is complete or withdrawn. */
export function settledAt(measure: Measure, day: Day): boolean {
  return measure.log.some((entry) => (entry.status === 'complete' || entry.status === 'withdrawn') && lastDay(entry.date) <= day)
}

/** Whether one occurrence of a recurring measure was reported complete, or the measure withdrawn, by `day`. */
export function occurrenceSettled(measure: Measure, occurrence: Period, day: Day): boolean {
  return measure.log.some(
    (entry) => lastDay(entry.date) <= day && (entry.status === 'withdrawn' || (entry.status === 'complete' && contains(occurrence, entry.date))),
  )
}

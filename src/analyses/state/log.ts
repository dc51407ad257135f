/** Which entries of a log count at a moment, in which order. */
import type { Evidence, Source } from '../../../schemas/common.ts'
import type { LogEntry, Status } from '../../../schemas/log.ts'
import { byCodeUnit } from '../../order.ts'
import { type Day, firstDay, lastDay } from '../../period.ts'
import { countsAt, countsFrom, type Moment } from './moment.ts'

/** An entry with a state. */
export type Report = LogEntry & { readonly status: Status }

export interface CountedLog {
  /** Oldest first: by last day, then by first day, then by place in the file. */
  readonly counted: readonly LogEntry[]
  /**
   * Entries that do not count yet, with the first day at whose close they will, if that is known.
   */
  readonly waiting: readonly { readonly entry: LogEntry; readonly from: Day | undefined }[]
  /** Entries that a later one of the same assessor takes out of every answer. */
  readonly retracted: ReadonlySet<LogEntry>
}

const nothing: CountedLog = { counted: [], waiting: [], retracted: new Set() }

/** Separates the entries of a log by whether they count at a moment. */
export function countedLog(log: readonly LogEntry[], moment: Moment): CountedLog {
  if (log.length === 0) return nothing
  const retracted = retractedIn(log)
  const standing = standingEntries(log, retracted)
  return {
    counted: standing.filter(({ date }) => countsAt(date, moment)),
    waiting: standing
      .filter(({ date }) => !countsAt(date, moment))
      .map((entry) => ({ entry, from: countsFrom(entry.date, moment.today) })),
    retracted,
  }
}

/** Oldest first: by last day, then by first day, then by place in the list. */
export function inOrder<T extends { readonly date: string }>(log: readonly T[]): T[] {
  return [...log].sort(
    (a, b) =>
      byCodeUnit(lastDay(a.date), lastDay(b.date)) ||
      byCodeUnit(firstDay(a.date), firstDay(b.date)),
  )
}

/** The entries that no other retracts, oldest first, whenever they are dated. */
export function standingEntries(
  log: readonly LogEntry[],
  retracted: ReadonlySet<LogEntry> = retractedIn(log),
): LogEntry[] {
  return inOrder(log).filter((entry) => !retracted.has(entry))
}

/** The entries that another of the same assessor retracts by their date. */
export function retractedIn(log: readonly LogEntry[]): ReadonlySet<LogEntry> {
  const retracted = new Set<LogEntry>()
  for (const entry of log) {
    if (entry.retracts === undefined) continue
    for (const other of log)
      if (other !== entry && other.by === entry.by && other.date === entry.retracts)
        retracted.add(other)
  }
  return retracted
}

export function isReport(entry: LogEntry): entry is Report {
  return entry.status !== undefined
}

/** Whether the evidence is a document, not something that was only heard. */
export function isCited(evidence: Evidence | undefined): evidence is Source {
  return evidence !== undefined && 'document' in evidence
}

/** Whether an entry cites a document. */
export function isFrom({ source }: LogEntry, document: string): boolean {
  return isCited(source) && source.document === document
}

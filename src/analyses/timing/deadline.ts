/** What the timing of a measure means at the close of a day. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Edition, Measure } from '../../corpus/types.ts'
import { addDuration, firstDay, lastDay, type Period } from '../../period.ts'
import { isDated, type Occurrence, scheduleOf } from './schedule.ts'

export type Deadline =
  /** `moved`: the log moved the deadline of the plan, or set what the plan left open. */
  | { kind: 'due'; due: Period; moved: boolean }
  /** Every known occurrence until the end of the edition, the first due first. */
  | { kind: 'recurring'; occurrences: readonly Occurrence[] }
  | { kind: 'event' }
  | { kind: 'start-only'; start: Period }
  /** It recurs, but no first occurrence is printed. */
  | { kind: 'recurring-undated' }
  /** Words are printed, and nothing could be read from them. */
  | { kind: 'unread' }
  | { kind: 'none' }

/**
 * The deadline that is in force by the entries of a log: the printed one, or what they made of it.
 * If the measure recurs, an entry moves the one occurrence that it names. The deadline of a part
 * moves that of the measure once no open part is left behind it.
 */
export function deadlineBy(
  { timing, parts }: Pick<Measure, 'timing' | 'parts'>,
  edition: Edition | undefined,
  entries: readonly LogEntry[],
): Deadline {
  const moves = entries.flatMap(({ deadline }) => deadline ?? [])
  if (isDated(timing.recurs))
    return { kind: 'recurring', occurrences: scheduleOf(timing.recurs, edition, moves) }
  const moved = movedTo(parts.length, entries)
  return moved === undefined ? printedDeadline(timing) : { kind: 'due', due: moved, moved: true }
}

/** The deadline after these entries; nothing if it is still the printed one. */
function movedTo(parts: number, entries: readonly LogEntry[]): Period | undefined {
  const ofWhole = entries.flatMap(({ deadline, part }) =>
    part === undefined && deadline ? [deadline.to] : [],
  )
  const since = entries.findLastIndex(({ deadline, part }) => part === undefined && deadline)
  const open = Array.from({ length: parts }, (_, i) => i + 1).filter(
    (part) => !isDone(entries.findLast((one) => one.part === part && one.status)),
  )
  const ofParts = open.map(
    (part) =>
      entries.slice(since + 1).findLast((one) => one.part === part && one.deadline)?.deadline,
  )
  const dues = ofParts.flatMap((one) => one?.to ?? [])
  const isWhole = dues.length > 0 && dues.length === open.length
  return isWhole
    ? dues.reduce((first, one) => (lastDay(one) < lastDay(first) ? one : first))
    : ofWhole.at(-1)
}

function isDone(entry: LogEntry | undefined): boolean {
  return entry?.status === 'complete' || entry?.status === 'withdrawn'
}

/** The deadline of a measure whose occurrences are not known, as the plan prints it. */
function printedDeadline({ as_printed, recurs, due, after, start }: Measure['timing']): Deadline {
  if (recurs) return { kind: 'recurring-undated' }
  if (due !== undefined) return { kind: 'due', due, moved: false }
  if (after?.date !== undefined)
    return { kind: 'due', due: dueAfter(after.date, after.within), moved: false }
  if (after) return { kind: 'event' }
  if (start !== undefined) return { kind: 'start-only', start }
  return { kind: hasWord(as_printed) ? 'unread' : 'none' }
}

/**
 * Nearly every word has one of the first letters, and most cells without one have no letter of any
 * script: those are a long class.
 */
function hasWord(text: string): boolean {
  return (
    /[A-Za-z0-9]/.test(text) ||
    (/[^\0-\u00a9\u2000-\u206f]/.test(text) && /[\p{L}\p{N}]/u.test(text))
  )
}

/** When it is due: one deadline, that of each occurrence, or none. */
export function duesOf(deadline: Deadline): readonly Period[] {
  if (deadline.kind === 'due') return [deadline.due]
  return deadline.kind === 'recurring' ? deadline.occurrences.map(({ due }) => due) : []
}

/**
 * The deadline that the plan prints, or its first occurrence, whatever the log says; if any is
 * known.
 */
export function firstDue({ timing }: Measure): Period | undefined {
  const { due, recurs, after } = timing
  if (recurs) return recurs.from
  return due ?? (after?.date === undefined ? undefined : dueAfter(after.date, after.within))
}

/** When a measure is due, if that is known; for a recurring one, the first planned occurrence. */
export function firstDueOf(deadline: Deadline): Period | undefined {
  if (deadline.kind === 'due') return deadline.due
  if (deadline.kind !== 'recurring') return undefined
  return deadline.occurrences.reduce((a, b) => (firstDay(b.planned) < firstDay(a.planned) ? b : a))
    .due
}

/**
 * When a measure is due that depends on an event of this date: the last day of the event plus the
 * printed span, or the time of the event itself if no span is printed.
 */
export function dueAfter(event: Period, within: string | undefined): Period {
  return within === undefined ? event : addDuration(lastDay(event), within)
}

/**
 * How a measure stands at the close of a day: who answers for it, what is reported, when it is due.
 */
import type { LogEntry, Status } from '../../../schemas/log.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import { type Day, earlierDay, lastDay, laterDay } from '../../period.ts'
import { beginOf } from '../editions.ts'
import { bodiesOf } from '../successions.ts'
import { type Deadline, deadlineBy } from '../timing/deadline.ts'
import { type CountedLog, countedLog, isReport, type Report } from './log.ts'
import { countsAt, isProvisional, isThereFrom, type Moment } from './moment.ts'
import { type Occurrences, occurrencesBy } from './occurrences.ts'
import { type AssessorOf, byPart, isDone, type Verdict, weigh } from './verdict.ts'

/** `no-report` is not the same as not started. `closed`: no longer owed, and not delivered. */
export type StateCode = Status | 'no-report' | 'closed'

export interface State {
  readonly status: StateCode
  /** The report that gives the status, if one does. */
  readonly report: Report | undefined
  /** The latest reports of other assessors that give another status, oldest first. */
  readonly differing: readonly Report[]
  /** Neither owed nor awaited any more: delivered, withdrawn or closed. */
  readonly settled: boolean
  /** Settled by its reports, and not merely closed. */
  readonly delivered: boolean
  /** The period of what gives the status still runs on the day of the call. */
  readonly provisional: boolean
  /** Who is responsible: those named in the plan, or those to whom the log moved it. */
  readonly lead: readonly string[]
  readonly log: CountedLog
  readonly deadline: Deadline
  /** For a measure with dated occurrences: those that were due. */
  readonly occurrences: Occurrences | undefined
  /** For a measure with reports on its parts: the numbers, from 1, of the settled parts. */
  readonly settledParts: readonly number[] | undefined
}

/** The state of a measure at one moment; worked out once for each. */
export type StateOf = (measure: Measure) => State

/** How the measures of a corpus stand at a moment. */
export function statesAt(corpus: Corpus, moment: Moment): StateOf {
  const { currentBody } = bodiesOf([corpus])
  const known = new Map<Measure, State>()
  return (measure) => memo(known, measure, () => stateOf(corpus, measure, moment, currentBody))
}

/** The first day of a measure: that of its edition, or the one on which a decision added it. */
export function existsFrom(corpus: Corpus, { edition, added }: Measure, today: Day): Day {
  const begin = beginOf(corpus, edition)
  if (added === undefined) return begin
  return laterDay(begin, isThereFrom(added.date, today))
}

function stateOf(
  corpus: Corpus,
  measure: Measure,
  moment: Moment,
  currentBody: (actor: string) => string,
): State {
  const log = countedLog(measure.log, moment)
  const lead = leadBy(measure, log.counted)
  const deadline = deadlineBy(measure, corpus.editions.get(measure.edition), log.counted)
  const assessorOf: AssessorOf = ({ by }) => (by === undefined ? '' : currentBody(by))
  const responsible = (ids: readonly string[]) => new Set(ids.map(currentBody))
  const reports = log.counted.filter(isReport)
  const whole = weigh(
    reports.filter(({ part }) => part === undefined),
    responsible(lead),
    assessorOf,
  )
  const parts = partVerdicts(measure, reports, lead, responsible, assessorOf)
  const closed = measure.closed !== undefined && countsAt(measure.closed.date, moment)
  const end = endOf(whole, closed ? measure.closed?.date : undefined)
  const occurrences =
    deadline.kind === 'recurring'
      ? occurrencesBy(
          end === undefined ? moment.day : earlierDay(end, moment.day),
          deadline.occurrences,
          reports.filter(({ part }) => part === undefined),
          responsible(lead),
          assessorOf,
        )
      : undefined
  const delivered = isDelivered(whole, parts, occurrences)
  const report = whole.report ?? (delivered ? parts?.at(-1)?.report : undefined)
  const status = statusOf(report, closed, delivered)
  return {
    status,
    report: status === 'closed' ? undefined : report,
    differing: whole.differing,
    settled: delivered || closed || (end !== undefined && occurrences !== undefined),
    delivered,
    provisional: report !== undefined && isProvisional(report.date, moment.today),
    lead,
    log,
    deadline,
    occurrences,
    settledParts: parts?.flatMap(({ settled }, i) => (settled ? [i + 1] : [])),
  }
}

/** Who is responsible for a measure by the entries of its log. */
export function leadBy({ lead }: Measure, entries: readonly LogEntry[]): readonly string[] {
  return entries.reduce<readonly string[]>((now, { responsibility }) => {
    if (responsibility === undefined) return now
    const { from, to } = responsibility
    const kept = from === undefined ? [] : now.filter((id) => !from.includes(id))
    return [...new Set([...kept, ...to])]
  }, lead)
}

/** For a measure with reports on parts, the verdict on each part. */
function partVerdicts(
  { parts }: Measure,
  reports: readonly Report[],
  lead: readonly string[],
  responsible: (ids: readonly string[]) => ReadonlySet<string>,
  assessorOf: AssessorOf,
): readonly Verdict[] | undefined {
  if (parts.length === 0 || reports.every(({ part }) => part === undefined)) return undefined
  return byPart(reports, parts.length).map((own, i) =>
    weigh(own, responsible(parts[i]?.lead ?? lead), assessorOf),
  )
}

/**
 * The last day on which a recurring measure was still owed: that of its withdrawal or of its
 * closing.
 */
function endOf({ report, settled }: Verdict, closed: string | undefined): Day | undefined {
  const ends = [
    ...(settled && report?.status === 'withdrawn' ? [lastDay(report.date)] : []),
    ...(closed === undefined ? [] : [lastDay(closed)]),
  ]
  return ends.sort()[0]
}

/**
 * Whether nothing is owed by the reports. Where some are about parts, every part must be settled;
 * of what recurs, every occurrence that was due, and one report at least says so.
 */
function isDelivered(
  whole: Verdict,
  parts: readonly Verdict[] | undefined,
  occurrences: Occurrences | undefined,
): boolean {
  if (occurrences !== undefined)
    return occurrences.missed.length === 0 && (occurrences.passed.length > 0 || whole.settled)
  return parts === undefined ? whole.settled : parts.every(({ settled }) => settled)
}

function statusOf(report: Report | undefined, closed: boolean, delivered: boolean): StateCode {
  if (closed && !(delivered && report !== undefined && isDone(report))) return 'closed'
  return report?.status ?? 'no-report'
}

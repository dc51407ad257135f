/** What is late at the close of a day. */
import type { Status } from '../../schemas/log.ts'
import type { Corpus, Edition, Measure } from '../corpus/types.ts'
import { byCodeUnit } from '../order.ts'
import { type Day, lastDay, monthsBetween, type Period } from '../period.ts'
import { beginOf, editionsInScope } from './editions.ts'
import { lineageOf, type PromisedSince, promisedSince } from './lineage/graph.ts'
import { reportAt, settledAt, settledOccurrences } from './status.ts'
import { deadlineAt } from './timing/deadline.ts'

export interface Late {
  measure: Measure
  /** The deadline that passed; of a recurring measure the first occurrence that nobody reported. */
  due: Period
  /** Whole months from the last day of the deadline to the day asked. */
  monthsLate: number
  /** Occurrences that passed unreported; 1 for a single deadline. */
  missed: number
  status: Status | undefined
  promised: PromisedSince
}

/** Why a measure in scope is not in the table. */
export const reasonsLeftOut = [
  'settled',
  'not-yet-due',
  'no-deadline',
  'start-only',
  'event',
  'recurring-undated',
  'renewed',
] as const
export type ReasonLeftOut = (typeof reasonsLeftOut)[number]

export interface Overdue {
  late: Late[]
  leftOut: Record<ReasonLeftOut, Measure[]>
  /** Editions in scope, by id. */
  editions: Edition[]
  /** How many measures were looked at. */
  considered: number
}

export interface OverdueQuestion {
  day: Day
  allEditions: boolean
  /** Keeps only these measures. */
  only?: (measure: Measure) => boolean
}

/**
 * A measure is overdue at the close of day D when the last day of its deadline is on or before D
 * and no log entry dated on or before D says complete or withdrawn.
 */
export function overdue(
  corpus: Corpus,
  { day, allEditions, only = () => true }: OverdueQuestion,
): Overdue {
  const lineage = lineageOf(corpus)
  const editions = editionsInScope(corpus, day, allEditions)
  const inScope = new Set(editions.map(({ id }) => id))
  const leftOut = Object.fromEntries(
    reasonsLeftOut.map((reason) => [reason, [] as Measure[]]),
  ) as Record<ReasonLeftOut, Measure[]>
  const late: Late[] = []
  let considered = 0
  for (const measure of corpus.measures) {
    if (!inScope.has(measure.edition) || !only(measure)) continue
    considered++
    const successorBegun = lineage
      .successorsOf(measure)
      .some(({ edition }) => beginOf(corpus, edition) <= day)
    const state = successorBegun
      ? 'renewed'
      : stateAt(measure, corpus.editions.get(measure.edition), day)
    if (typeof state === 'string') leftOut[state].push(measure)
    else
      late.push({
        measure,
        ...state,
        status: reportAt(measure, day)?.status,
        promised: promisedSince(corpus, lineage, measure, day),
      })
  }
  late.sort(
    (a, b) => byCodeUnit(lastDay(a.due), lastDay(b.due)) || byCodeUnit(a.measure.id, b.measure.id),
  )
  return { late, leftOut, editions, considered }
}

/** Months by which a measure is late at the close of `day`; nothing when it is not. */
export function latenessAt(corpus: Corpus, measure: Measure, day: Day): number | undefined {
  const state = stateAt(measure, corpus.editions.get(measure.edition), day)
  return typeof state === 'string' ? undefined : state.monthsLate
}

/** Late since when, or why not. */
function stateAt(
  measure: Measure,
  edition: Edition | undefined,
  day: Day,
): { due: Period; monthsLate: number; missed: number } | ReasonLeftOut {
  const deadline = deadlineAt(measure, edition, day)
  if (deadline.kind === 'recurring') {
    const passed = deadline.occurrences.filter(({ due }) => lastDay(due) <= day)
    const settled = settledOccurrences(measure, deadline.occurrences, day)
    const missed = passed.filter((occurrence) => !settled.has(occurrence))
    const [first] = missed
    if (first === undefined)
      return passed.length > 0 || settledAt(measure, day) ? 'settled' : 'not-yet-due'
    return {
      due: first.due,
      missed: missed.length,
      monthsLate: monthsBetween(lastDay(first.due), day),
    }
  }
  if (settledAt(measure, day)) return 'settled'
  if (deadline.kind === 'due') {
    if (lastDay(deadline.due) > day) return 'not-yet-due'
    return { due: deadline.due, missed: 1, monthsLate: monthsBetween(lastDay(deadline.due), day) }
  }
  return deadline.kind === 'none' ? 'no-deadline' : deadline.kind
}

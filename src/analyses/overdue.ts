/** What is late at the close of a day. */
import type { LogEntry } from '../../schemas/log.ts'
import type { Corpus, Edition, Measure } from '../corpus/types.ts'
import { byCodeUnit } from '../order.ts'
import { addDays, type Day, firstDay, lastDay, monthsBetween, type Period } from '../period.ts'
import {
  type EditionDocument,
  editionsBegun,
  editionsInScope,
  editionsNotHeld,
} from './editions.ts'
import { type Lineage, lineageOf, type PromisedSince, promisedSince } from './lineage/graph.ts'
import type { Moment } from './state/moment.ts'
import { existsFrom, type State, type StateOf, statesAt } from './state/state.ts'
import { firstDue } from './timing/deadline.ts'

export interface Late {
  measure: Measure
  state: State
  /** The deadline that passed; of a recurring measure the first occurrence that nobody reported. */
  due: Period
  /** Whole months from the last day of the deadline to the day asked. */
  monthsLate: number
  /** Occurrences that passed unreported; 1 for a single deadline. */
  missed: number
  promised: PromisedSince
  /**
   * `left-over`: its edition is no longer in scope, and no later edition that has begun renews it.
   */
  scope: 'in-scope' | 'left-over'
}

/** Why a measure is in no table. */
export const reasonsLeftOut = [
  'settled',
  'closed',
  'not-yet-due',
  'moved',
  'no-deadline',
  'unread',
  'start-only',
  'event',
  'recurring-undated',
  'renewed',
  'renewed-undated',
  'renewed-in-part',
] as const
export type ReasonLeftOut = (typeof reasonsLeftOut)[number]

export interface Overdue {
  /** Those in scope first; within each scope the longest late first. */
  late: Late[]
  /** Of the editions in scope. */
  leftOut: Record<ReasonLeftOut, Measure[]>
  /** Editions in scope, by plan and beginning. */
  editions: Edition[]
  /** Editions that had begun and are not held. */
  notHeld: EditionDocument[]
  /** How many measures of the editions in scope were looked at. */
  considered: number
  /** Reports whose period has begun by the day and that do not count yet. */
  waiting: { measure: Measure; entry: LogEntry; from: Day | undefined }[]
}

/** `in-scope`: no table of what is left over · `all`: every edition that had begun is in scope. */
export type OverdueScope = 'usual' | 'in-scope' | 'all'

export interface OverdueQuestion {
  moment: Moment
  scope: OverdueScope
  /** Keeps only these measures. */
  only?: (measure: Measure, state: State) => boolean
}

interface Context {
  corpus: Corpus
  moment: Moment
  lineage: Lineage
  stateOf: StateOf
}

/**
 * A measure is overdue at the close of day D when the last day of its deadline is on or before D
 * and it is not settled: neither closed by D, nor complete or withdrawn by the latest reports of
 * those responsible.
 */
export function overdue(
  corpus: Corpus,
  { moment, scope, only = () => true }: OverdueQuestion,
): Overdue {
  const { day, today } = moment
  const context = { corpus, moment, lineage: lineageOf(corpus), stateOf: statesAt(corpus, moment) }
  const begun = editionsBegun(corpus, day)
  const editions = scope === 'all' ? begun : editionsInScope(corpus, day)
  const [inScope, all] = [editions, begun].map((list) => new Set(list.map(({ id }) => id)))
  const leftOut = Object.fromEntries(
    reasonsLeftOut.map((reason) => [reason, [] as Measure[]]),
  ) as Record<ReasonLeftOut, Measure[]>
  const late: Late[] = []
  const waiting: Overdue['waiting'] = []
  let considered = 0
  for (const measure of corpus.measures) {
    if (!all?.has(measure.edition) || existsFrom(corpus, measure, today) > day) continue
    const isInScope = inScope?.has(measure.edition) === true
    if (!isInScope && scope === 'in-scope') continue
    const state = context.stateOf(measure)
    if (!only(measure, state)) continue
    const place = placeOf(measure, state, context)
    if (typeof place !== 'string')
      late.push({ ...place, scope: isInScope ? 'in-scope' : 'left-over' })
    if (!isInScope) continue
    considered++
    waiting.push(...waitingFor(measure, state, day))
    if (typeof place === 'string') leftOut[place].push(measure)
  }
  late.sort(longestLateFirst)
  return { late, leftOut, editions, notHeld: editionsNotHeld(corpus, day), considered, waiting }
}

function longestLateFirst(a: Late, b: Late): number {
  return (
    byCodeUnit(a.scope, b.scope) ||
    byCodeUnit(lastDay(a.due), lastDay(b.due)) ||
    byCodeUnit(a.measure.id, b.measure.id)
  )
}

function waitingFor(measure: Measure, { log }: State, day: Day): Overdue['waiting'] {
  return log.waiting
    .filter(({ entry }) => entry.status !== undefined && firstDay(entry.date) <= day)
    .map(({ entry, from }) => ({ measure, entry, from }))
}

function placeOf(
  measure: Measure,
  state: State,
  context: Context,
): Omit<Late, 'scope'> | ReasonLeftOut {
  const { corpus, lineage, moment } = context
  const told = toldBySuccessor(measure, context)
  if (told !== undefined) return told
  const lateness = latenessOf(measure, state, moment.day)
  if (typeof lateness === 'string') return lateness
  return {
    measure,
    state,
    ...lateness,
    promised: promisedSince(corpus, lineage, measure, moment),
  }
}

/** Why the measures that renew this one are listed instead, if any of them exists by the day. */
function toldBySuccessor(
  measure: Measure,
  { corpus, lineage, moment, stateOf }: Context,
): ReasonLeftOut | undefined {
  const successors = lineage
    .successorsOf(measure)
    .filter((one) => existsFrom(corpus, one, moment.today) <= moment.day)
  if (successors.length === 0) return undefined
  const dated = successors.filter((one) => {
    const { kind } = stateOf(one).deadline
    return kind === 'due' || kind === 'recurring'
  })
  if (dated.length === 0) return 'renewed-undated'
  return dated.every((one) => matchOf(one, measure) === 'broad') ? 'renewed-in-part' : 'renewed'
}

/** The `match` of the link from the newer measure to the older one. */
function matchOf(newer: Measure, older: Measure): string | undefined {
  return newer.follows.find(({ measure }) => measure === older.id)?.match
}

export type Lateness = Pick<Late, 'due' | 'monthsLate' | 'missed'>

/** Since when a measure is late at the close of a day, or why it is not. */
export function latenessOf(measure: Measure, state: State, day: Day): Lateness | ReasonLeftOut {
  if (state.settled) return state.status === 'closed' ? 'closed' : 'settled'
  const { deadline, occurrences } = state
  if (occurrences !== undefined) {
    const [first] = occurrences.missed
    if (first === undefined) return 'not-yet-due'
    return late(first.due, occurrences.missed.length, day)
  }
  if (deadline.kind === 'due') {
    if (lastDay(deadline.due) <= day) return late(deadline.due, 1, day)
    const printed = firstDue(measure)
    const isMoved = deadline.moved && printed !== undefined && lastDay(printed) <= day
    return isMoved ? 'moved' : 'not-yet-due'
  }
  if (deadline.kind === 'none') return 'no-deadline'
  return deadline.kind === 'recurring' ? 'not-yet-due' : deadline.kind
}

function late(due: Period, missed: number, day: Day): Lateness {
  return { due, missed, monthsLate: monthsBetween(lastDay(due), day) }
}

/** Yesterday: what is overdue at its close is overdue already. */
export function yesterdayOf({ today }: Moment): Moment {
  return { day: addDays(today, -1), today }
}

/** What a meeting needs to know: what is late, what changed since the last one, what to decide. */
import type { LogEntry } from '../../schemas/log.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { byCodeUnit } from '../order.ts'
import { addDuration, type Day, lastDay, type Period } from '../period.ts'
import { askedBy, type LastAsked } from './asked.ts'
import { editionsInScope } from './editions.ts'
import { type Late, type Overdue, overdue } from './overdue.ts'
import { countedUnder } from './roles.ts'
import { isReport, type Report } from './state/log.ts'
import { countsBetween, type Moment } from './state/moment.ts'
import { type State, type StateOf, statesAt } from './state/state.ts'
import { duesOf } from './timing/deadline.ts'

export interface BriefQuestion {
  moment: Moment
  /** The close of the day of the last meeting; if absent, nothing is shown as new. */
  since: Day | undefined
  /** Keeps only these measures. */
  only?: (measure: Measure, state: State) => boolean
}

export interface Brief {
  overdue: Overdue
  /** Of what is late: that of editions in scope. */
  late: Late[]
  /** Of what is late: that of editions before, which no later one took up. */
  leftOver: Late[]
  /** Late, in scope, and not late yet at the last meeting. */
  newlyLate: Late[]
  /** Complete or withdrawn, or closed, and not so at the last meeting. */
  done: Measure[]
  /** Reports that count since then, oldest first. */
  reported: { measure: Measure; report: Report }[]
  /** Measures in scope that were asked about in their last round, without an answer. */
  silent: { measure: Measure; asked: LastAsked }[]
  /** How many measures in scope were asked about at all. */
  askedAbout: number
  /** In scope, not settled, due within six months after the day, the first due first. */
  dueSoon: { measure: Measure; due: Period }[]
  /** Deadlines that reports moved, and how often, the most often first. */
  moved: { measure: Measure; moves: readonly LogEntry[] }[]
  /** Where assessors give different states. */
  disagreeing: { measure: Measure; state: State }[]
  /** What meetings decided since the last one, that one included, the first decided first. */
  decided: Decided[]
  points: Late[]
}

/** A measure of which a meeting decided something. */
export interface Decided {
  measure: Measure
  /** What was recorded of it, as heard at a meeting. */
  entries: readonly LogEntry[]
  /** Whether something was reported after that, or it is settled. */
  isFollowed: boolean
}

/** So many points are decided in one meeting. */
export const maxPoints = 7

const halfYear = 'P6M'

export function briefOf(corpus: Corpus, question: BriefQuestion): Brief {
  const { moment, since, only = () => true } = question
  const { day, today } = moment
  const stateOf = statesAt(corpus, moment)
  const now = overdue(corpus, { moment, scope: 'usual', only })
  const inScope = new Set(editionsInScope(corpus, day).map(({ id }) => id))
  const measures = corpus.measures.filter(
    (one) => inScope.has(one.edition) && only(one, stateOf(one)),
  )
  const late = now.late.filter(({ scope }) => scope === 'in-scope')
  return {
    overdue: now,
    late,
    leftOver: now.late.filter(({ scope }) => scope === 'left-over'),
    ...sinceThen(corpus, { measures, late, since, moment, stateOf }),
    ...askedIn(corpus, measures, moment),
    dueSoon: dueSoonIn(measures, stateOf, day),
    moved: movedIn(measures, stateOf),
    disagreeing: measures
      .map((measure) => ({ measure, state: stateOf(measure) }))
      .filter(({ state }) => state.differing.length > 0),
    decided: since === undefined ? [] : decidedIn(measures, stateOf, since),
    points: pointsOf(corpus, late, { day, today }),
  }
}

/** The day of the meeting at which something was heard; nothing if it was heard otherwise. */
function meetingOf({ source, date }: LogEntry): Day | undefined {
  if (source === undefined || !('communication' in source)) return undefined
  if (source.communication !== 'meeting') return undefined
  return lastDay(source.date ?? date)
}

function decidedIn(measures: readonly Measure[], stateOf: StateOf, since: Day): Decided[] {
  const all = measures.flatMap((measure) => {
    const { log, settled } = stateOf(measure)
    const entries = log.counted.filter((entry) => (meetingOf(entry) ?? '') >= since)
    const [first] = entries.map(meetingOf)
    if (first === undefined) return []
    const isLater = (entry: LogEntry) =>
      meetingOf(entry) === undefined && lastDay(entry.date) > first
    return [{ measure, entries, first, isFollowed: settled || log.counted.some(isLater) }]
  })
  return all.sort((a, b) => byCodeUnit(a.first, b.first) || byCodeUnit(a.measure.id, b.measure.id))
}

interface Since {
  measures: readonly Measure[]
  late: readonly Late[]
  since: Day | undefined
  moment: Moment
  stateOf: StateOf
}

function sinceThen(
  corpus: Corpus,
  { measures, late, since, moment, stateOf }: Since,
): Pick<Brief, 'newlyLate' | 'done' | 'reported'> {
  if (since === undefined) return { newlyLate: [], done: [], reported: [] }
  const then = { day: since, today: moment.today }
  const stateThen = statesAt(corpus, then)
  const lateThen = new Set(
    overdue(corpus, { moment: then, scope: 'all' }).late.map(({ measure }) => measure),
  )
  const reported = measures.flatMap((measure) =>
    stateOf(measure)
      .log.counted.filter(isReport)
      .filter(({ date }) => countsBetween(date, since, moment))
      .map((report) => ({ measure, report })),
  )
  return {
    newlyLate: late.filter(({ measure }) => !lateThen.has(measure)),
    done: measures.filter((one) => stateOf(one).settled && !stateThen(one).settled),
    reported: reported.sort((a, b) => byCodeUnit(lastDay(a.report.date), lastDay(b.report.date))),
  }
}

function askedIn(
  corpus: Corpus,
  measures: readonly Measure[],
  moment: Moment,
): Pick<Brief, 'silent' | 'askedAbout'> {
  const askedOf = askedBy(corpus, moment)
  const all = measures.flatMap((measure) => {
    const asked = askedOf(measure)
    return asked ? [{ measure, asked }] : []
  })
  return { silent: all.filter(({ asked }) => !asked.isAnswered), askedAbout: all.length }
}

function dueSoonIn(measures: readonly Measure[], stateOf: StateOf, day: Day): Brief['dueSoon'] {
  const end = addDuration(day, halfYear)
  return measures
    .filter((one) => !stateOf(one).settled)
    .flatMap((measure) => {
      const due = duesOf(stateOf(measure).deadline).find(
        (one) => lastDay(one) > day && lastDay(one) <= end,
      )
      return due === undefined ? [] : [{ measure, due }]
    })
    .sort((a, b) => byCodeUnit(lastDay(a.due), lastDay(b.due)))
}

function movedIn(measures: readonly Measure[], stateOf: StateOf): Brief['moved'] {
  return measures
    .map((measure) => ({
      measure,
      moves: stateOf(measure).log.counted.filter(({ deadline }) => deadline !== undefined),
    }))
    .filter(({ moves }) => moves.length > 0)
    .sort((a, b) => b.moves.length - a.moves.length)
}

/**
 * The points to decide: what was promised most often, then what is overdue for longest, then what
 * several bodies are responsible for; one point for each body, and at most seven.
 */
function pointsOf(corpus: Corpus, late: readonly Late[], { day }: Moment): Late[] {
  const bodiesOf = ({ measure, state }: Late) => countedUnder(corpus, measure, state, [], day)
  const inOrder = late.toSorted(
    (a, b) =>
      b.promised.renewed - a.promised.renewed ||
      b.monthsLate - a.monthsLate ||
      bodiesOf(b).length - bodiesOf(a).length ||
      byCodeUnit(a.measure.id, b.measure.id),
  )
  const named = new Set<string>()
  const points: Late[] = []
  for (const one of inOrder) {
    const bodies = bodiesOf(one)
    if (points.length === maxPoints) break
    if (bodies.some((body) => named.has(body))) continue
    for (const body of bodies) named.add(body)
    points.push(one)
  }
  return points
}

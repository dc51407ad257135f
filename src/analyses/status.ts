/** How a plan stands at the close of a day. */
import { type Status, statuses } from '../../schemas/vocabulary.ts'
import type { Corpus, Edition, Measure } from '../corpus/types.ts'
import { byCodeUnit, memo } from '../order.ts'
import { addDays, type Day, daysOf, firstDay, lastDay, type Period, yearOf } from '../period.ts'
import { editionsBegun, editionsInScope, editionsNotHeld } from './editions.ts'
import { type Late, overdue, type ReasonLeftOut } from './overdue.ts'
import { countedUnder } from './roles.ts'
import { isReport } from './state/log.ts'
import { countsBetween, countsFrom, type Moment } from './state/moment.ts'
import { type StateCode, type StateOf, statesAt } from './state/state.ts'

/** How many measures, and how many of them are late. */
export interface Counts {
  measures: number
  late: number
}

/** Why those that are not late are not. */
export const restKeys = ['settled', 'not-yet-due', 'undated', 'renewed'] as const
export type RestKey = (typeof restKeys)[number]

export interface Standing {
  edition: Edition
  measures: readonly Measure[]
  late: readonly Late[]
  rest: Readonly<Record<RestKey, number>>
  states: ReadonlyMap<StateCode, number>
  /** Measures on which something was reported in the twelve months before the close of the day. */
  reportedLastYear: number
  /** The date of the latest report, if there is one. */
  lastReport: Period | undefined
  /** By actor, an empty id for those without any; most late first. */
  actors: ReadonlyMap<string, Counts>
  themes: ReadonlyMap<string, Counts>
  /** Years in which plans first made promises that are late in this one, oldest first. */
  promisedBefore: { count: number; years: readonly number[] }
  /** The plan that begins after this one, if one is known to have begun. */
  next: string | undefined
  others: readonly Other[]
}

/** Another edition: late in scope, or left over from one that is not. */
export interface Other extends Counts {
  edition: Edition
  isInScope: boolean
}

/** The edition that began last by the day; of several the one whose id comes first. */
export function latestEdition(corpus: Corpus, day: Day): Edition | undefined {
  return editionsBegun(corpus, day).sort(
    (a, b) => byCodeUnit(daysOf(b.period).first, daysOf(a.period).first) || byCodeUnit(a.id, b.id),
  )[0]
}

/** Counts as teh overdue and teh query do, with the same rules. */
export function standingOf(corpus: Corpus, edition: Edition, moment: Moment): Standing {
  const { day, today } = moment
  const all = overdue(corpus, { moment, scope: 'all' })
  const stateOf = statesAt(corpus, moment)
  const measures = corpus.measures.filter((one) => one.edition === edition.id)
  const isOwn = (one: Measure) => one.edition === edition.id
  const late = all.late.filter(({ measure }) => isOwn(measure))
  const isLate = new Set(late.map(({ measure }) => measure))
  const counts = (keysOf: (measure: Measure) => readonly string[]) =>
    countsBy(measures, isLate, keysOf)
  const reports = measures.flatMap((one) => stateOf(one).log.counted.filter(isReport))
  const yearAgo = `${yearOf(day) - 1}${day.slice(4)}`
  return {
    edition,
    measures,
    late,
    rest: restOf(all.leftOut, isOwn),
    states: statesOf(measures, stateOf),
    reportedLastYear: measures.filter((one) =>
      stateOf(one).log.counted.some(
        (entry) => isReport(entry) && (countsFrom(entry.date, today) ?? '') > yearAgo,
      ),
    ).length,
    lastReport: reports
      .map(({ date }) => date)
      .sort((a, b) => byCodeUnit(lastDay(a), lastDay(b)))
      .at(-1),
    actors: counts((one) => countedUnder(corpus, one, stateOf(one), [], day)),
    themes: counts(({ themes }) => themes),
    promisedBefore: {
      count: late.filter(({ promised }) => promised.renewed > 0).length,
      years: [
        ...new Set(
          late.filter(({ promised }) => promised.renewed > 0).map(({ promised }) => promised.since),
        ),
      ].sort(),
    },
    next: nextOf(corpus, edition, day),
    others: othersOf(corpus, edition, moment),
  }
}

function restOf(
  leftOut: Readonly<Record<ReasonLeftOut, readonly Measure[]>>,
  isOwn: (measure: Measure) => boolean,
): Record<RestKey, number> {
  const count = (reasons: readonly ReasonLeftOut[]) =>
    reasons.reduce((sum, reason) => sum + leftOut[reason].filter(isOwn).length, 0)
  return {
    settled: count(['settled', 'closed']),
    'not-yet-due': count(['not-yet-due', 'moved']),
    undated: count(['no-deadline', 'unread', 'start-only', 'event', 'recurring-undated']),
    renewed: count(['renewed', 'renewed-undated', 'renewed-in-part']),
  }
}

/** The count of every state, including 0; `closed` only if there are any. */
function statesOf(measures: readonly Measure[], stateOf: StateOf): Map<StateCode, number> {
  const count = (code: StateCode) => measures.filter((one) => stateOf(one).status === code).length
  const usual: readonly Status[] = [...statuses].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const codes: readonly StateCode[] = [...usual, 'closed', 'no-report']
  return new Map(
    codes
      .map((code) => [code, count(code)] as const)
      .filter(([code, found]) => code !== 'closed' || found > 0),
  )
}

const order: readonly Status[] = ['complete', 'substantial', 'limited', 'not-started', 'withdrawn']

function countsBy(
  measures: readonly Measure[],
  isLate: ReadonlySet<Measure>,
  keysOf: (measure: Measure) => readonly string[],
): Map<string, Counts> {
  const found = new Map<string, Counts>()
  for (const one of measures) {
    const keys = keysOf(one)
    for (const key of keys.length > 0 ? keys : ['']) {
      const counts = memo(found, key, () => ({ measures: 0, late: 0 }))
      counts.measures++
      if (isLate.has(one)) counts.late++
    }
  }
  return new Map(
    [...found].sort(
      ([a, x], [b, y]) => y.late - x.late || y.measures - x.measures || byCodeUnit(a, b),
    ),
  )
}

/** The edition of the same plan that had begun next, held or not. */
function nextOf(corpus: Corpus, { plan, period }: Edition, day: Day): string | undefined {
  const { first } = daysOf(period)
  const known = [
    ...editionsBegun(corpus, day)
      .filter((one) => one.plan === plan)
      .map(({ id, period: own }) => ({ id, begin: daysOf(own).first })),
    ...editionsNotHeld(corpus, day)
      .filter(({ edition_of: of }) => of.plan === plan)
      .map(({ id, edition_of: of }) => ({ id, begin: daysOf(of.period).first })),
  ]
  return known.filter(({ begin }) => begin > first).sort((a, b) => byCodeUnit(a.begin, b.begin))[0]
    ?.id
}

/** What is overdue in editions in scope, and what is left over from the others. */
function othersOf(corpus: Corpus, edition: Edition, moment: Moment): Other[] {
  const { late } = overdue(corpus, { moment, scope: 'usual' })
  const inScope = new Set(editionsInScope(corpus, moment.day))
  return editionsBegun(corpus, moment.day)
    .filter((one) => one !== edition)
    .map((one) => ({
      edition: one,
      isInScope: inScope.has(one),
      measures: corpus.measures.filter((measure) => measure.edition === one.id).length,
      late: late.filter(({ measure }) => measure.edition === one.id).length,
    }))
    .sort((a, b) => byCodeUnit(b.edition.period, a.edition.period))
}

/** What happened after the close of one day and by that of another. */
export interface Happened {
  reports: number
  deadlinesMoved: number
  newlyLate: number
}

/** What happened in one edition between two days; on its first day nothing is overdue yet. */
export function happenedSince(
  corpus: Corpus,
  { id }: Edition,
  since: Day,
  moment: Moment,
): Happened {
  const stateOf = statesAt(corpus, moment)
  const entries = corpus.measures
    .filter((one) => one.edition === id)
    .flatMap((one) =>
      stateOf(one).log.counted.filter(({ date }) => countsBetween(date, since, moment)),
    )
  const before = new Set(lateAt(corpus, id, { day: since, today: moment.today }))
  return {
    reports: entries.filter(isReport).length,
    deadlinesMoved: entries.filter(({ deadline }) => deadline?.from !== undefined).length,
    newlyLate: lateAt(corpus, id, moment).filter((one) => !before.has(one)).length,
  }
}

function lateAt(corpus: Corpus, edition: string, moment: Moment): Measure[] {
  return overdue(corpus, { moment, scope: 'all' })
    .late.map(({ measure }) => measure)
    .filter((one) => one.edition === edition)
}

/** One quarter of a trend: late at its close, and what happened in it. */
export interface Quarter extends Happened {
  quarter: Period
  late: number
}

/** Quarter by quarter, as far as they are over at the close of the day. */
export function trendOf(
  corpus: Corpus,
  edition: Edition,
  [first, last]: readonly [number, number],
  { day, today }: Moment,
): Quarter[] {
  const quarters = Array.from({ length: (last - first + 1) * 4 }, (_, i) => {
    const quarter = `${first + Math.floor(i / 4)}-Q${(i % 4) + 1}`
    return { quarter, before: addDays(firstDay(quarter), -1), end: lastDay(quarter) }
  })
  return quarters
    .filter(({ end }) => end <= day)
    .map(({ quarter, before, end }) => ({
      quarter,
      late: lateAt(corpus, edition.id, { day: end, today }).length,
      ...happenedSince(corpus, edition, before, { day: end, today }),
    }))
}

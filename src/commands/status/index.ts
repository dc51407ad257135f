import {
  type Counts,
  happenedSince,
  latestEdition,
  type Quarter,
  restKeys,
  type Standing,
  standingOf,
  trendOf,
} from '../../analyses/status.ts'
import type { Edition } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import { type Day, daysOf, lastDay, yearOf } from '../../period.ts'
import type { Block, Report, Row } from '../../report.ts'
import { inCorpus } from '../call-next.ts'
import { type Command, momentOf, oneValue, type Request } from '../command.ts'
import { editionId } from '../resolve.ts'
import { notHeldName } from '../tell/not-held.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { deadlinesTimeline } from '../tell/timelines.ts'
import { actorsTable, sheetOf, statesTable, themesTable, trendTable } from './tables.ts'

/** `teh status`: how a plan stands, on one screen. */
export const command: Command = {
  name: 'status',
  arguments: [{ name: 'edition', required: false }],
  flags: [
    { name: 'year', kind: 'year', describedAs: 'overdue-year' },
    { name: 'as-of', kind: 'day' },
    { name: 'since', kind: 'day', describedAs: 'status-since' },
    { name: 'trend', kind: 'text', value: 'years' },
  ],
  conflicts: { year: ['as-of'] },
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html', 'xlsx'],
  corpus: 'plans',
  examples: ['teh status', 'teh status --since 2023-06-30', 'teh status --trend 2021..2025'],
  run: (request: Request): Report => {
    const { corpus, words, flags } = request
    const year = oneValue(flags, 'year')
    const moment =
      year === undefined ? momentOf(request) : { day: `${year}-12-31`, today: request.today }
    const tell = tellerOf(corpus, moment, words)
    const edition = editionIn(request, tell)
    const standing = standingOf(corpus, edition, moment)
    const late = standing.late.map(({ due }) => ({ due, isLate: true }))
    const since = oneValue(flags, 'since')
    const years = yearsIn(oneValue(flags, 'trend'))
    const trend = years === undefined ? [] : trendOf(corpus, edition, years, moment)
    return {
      report: 'status',
      question: {
        edition: edition.id,
        asOf: moment.day,
        sinceDay: since ?? null,
        trend: years === undefined ? null : { fromYear: years[0], toYear: years[1] },
      },
      asOf: moment.day,
      rows: rowsOf(standing, trend),
      leftOut: [],
      totals: totalsOf(standing, since, tell),
      foreign: tell.foreign,
      blocks: [
        ...screenOf(standing, since, tell),
        ...(trend.length === 0 ? [] : [trendTable(trend, tell)]),
        ...deadlinesTimeline(late, tell),
      ],
      sheet: sheetOf(standing, trend, tell),
      next: ['teh overdue', 'teh overdue --group-by actor', 'teh ask'].map((line) =>
        inCorpus(line, request),
      ),
    }
  },
}

/** The one that is named, else the one that began last. */
function editionIn({ corpus, arguments: [typed] }: Request, { day, period }: Teller): Edition {
  const edition =
    typed === undefined ? latestEdition(corpus, day) : corpus.editions.get(editionId(corpus, typed))
  const begins = [...corpus.editions.values()].map((one) => daysOf(one.period).first).sort()
  const first = edition ? daysOf(edition.period).first : (begins[0] ?? day)
  if (edition === undefined || first > day)
    throw new TehError('nothing-yet', { day: period(day), first: period(first) })
  return edition
}

/** Years of which a trend may tell. */
const maxYears = 30

/** `2021..2025`, or one year. */
function yearsIn(typed: string | undefined): [number, number] | undefined {
  if (typed === undefined) return undefined
  const [, from = '', to = from] = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(typed) ?? []
  const [first, last] = [Number(from), Number(to)]
  if (from === '' || last < first || last - first >= maxYears)
    throw new TehError('invalid-years', { flag: '--trend', seen: typed, most: maxYears })
  return [first, last]
}

/** The blocks of one screen of 24 lines. */
function screenOf(standing: Standing, since: Day | undefined, tell: Teller): Block[] {
  const { edition } = standing
  return [
    { kind: 'heading', level: 1, text: tell.text(edition.title), id: edition.id },
    { kind: 'note', text: whenText(standing, tell) },
    { kind: 'note', text: lateText(standing, tell), isApart: true },
    { kind: 'note', text: secondText(standing, since, tell) },
    statesTable(standing, tell),
    { kind: 'beside', tables: [actorsTable(standing, tell), themesTable(standing, tell)] },
    ...closingNotes(standing, tell),
  ]
}

function whenText({ edition, next }: Standing, { corpus, day, words, period }: Teller): string {
  const end = daysOf(edition.period).last
  // An edition that is not in the corpus only has the id of its document, which people do not know.
  const document = next === undefined ? undefined : corpus.documents.get(next)?.edition_of
  const after = document ? notHeldName(document) : next
  return words.statusOf.when({
    day: period(day),
    end: period(end),
    hasEnded: end <= day,
    next: after,
  })
}

/** How many are late, and why the others are not. */
function lateText({ late, measures, rest }: Standing, { words }: Teller): string {
  const { statusOf: say, semicolon } = words
  const others = restKeys.filter((key) => rest[key] > 0).map((key) => say.rest[key](rest[key]))
  return `${[say.late(late.length, measures.length), others.join(', ')].filter(Boolean).join(semicolon)}.`
}

function secondText(standing: Standing, since: Day | undefined, tell: Teller): string {
  const { statusOf: say } = tell.words
  const { edition, states, lastReport, reportedLastYear } = standing
  if (since !== undefined) {
    const { reports, deadlinesMoved, newlyLate } = happenedSince(
      tell.corpus,
      edition,
      since,
      tell.moment,
    )
    return say.since(tell.period(since), reports, deadlinesMoved, newlyLate)
  }
  const last = lastReport && String(yearOf(lastReport))
  return say.unreported(states.get('no-report') ?? 0, last, reportedLastYear)
}

function closingNotes(standing: Standing, tell: Teller): Block[] {
  const { statusOf: say } = tell.words
  const { promisedBefore, late, edition, others } = standing
  const year = yearOf(daysOf(edition.period).first)
  const elsewhere = others
    .filter((one) => one.isInScope || one.late > 0)
    .map((one) =>
      one.isInScope
        ? say.other(one.edition.id, one.late, one.measures)
        : say.leftOver(one.edition.id, one.late),
    )
  return [
    ...(promisedBefore.count > 0
      ? [say.promised(promisedBefore.count, late.length, year, promisedBefore.years.map(String))]
      : []),
    ...(elsewhere.length > 0 ? [say.others(elsewhere)] : []),
  ].map((text) => ({ kind: 'note', text }))
}

/** One row for each state, body, theme and quarter. */
function rowsOf({ states, actors, themes }: Standing, trend: readonly Quarter[]): Row[] {
  const counts = (by: string, all: ReadonlyMap<string, Counts>): Row[] =>
    [...all].map(([group, { measures, late }]) => ({
      by,
      group: group || 'none',
      measureCount: measures,
      overdue: late,
    }))
  return [
    ...[...states].map(([group, measures]) => ({
      by: 'state',
      group,
      measureCount: measures,
      overdue: null,
    })),
    ...counts('actor', actors),
    ...counts('theme', themes),
    ...trend.map(({ quarter, late, newlyLate, reports, deadlinesMoved }) => ({
      quarter,
      overdue: late,
      newlyOverdue: newlyLate,
      reports,
      deadlinesMoved,
    })),
  ]
}

function totalsOf(standing: Standing, since: Day | undefined, tell: Teller): Row {
  const { edition, measures, late, rest, states, others, promisedBefore } = standing
  const happened = since && happenedSince(tell.corpus, edition, since, tell.moment)
  return {
    measureCount: measures.length,
    overdue: late.length,
    dueThatDay: late.filter(({ due }) => lastDay(due) === tell.day).length,
    settledCount: rest.settled,
    notYetDue: rest['not-yet-due'],
    undated: rest.undated,
    renewed: rest.renewed,
    withoutReport: states.get('no-report') ?? 0,
    reportedLastYear: standing.reportedLastYear,
    lastReport: standing.lastReport ?? null,
    promisedBefore: promisedBefore.count,
    next: standing.next ?? null,
    sinceThen: happened
      ? {
          reports: happened.reports,
          deadlinesMoved: happened.deadlinesMoved,
          newlyOverdue: happened.newlyLate,
        }
      : null,
    others: others.map(({ edition: { id }, isInScope, measures: all, late: count }) => ({
      edition: id,
      scope: isInScope ? 'in-scope' : 'left-over',
      measureCount: all,
      overdue: count,
    })),
  }
}

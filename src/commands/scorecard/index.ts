import { type Colour, colours } from '../../../schemas/vocabulary.ts'
import {
  cardAt,
  changeOf,
  oldestFirst,
  type RatingChange,
  ratingFrom,
  standing,
  yearsOf,
} from '../../analyses/ratings.ts'
import { isThereFrom } from '../../analyses/state/moment.ts'
import { closest } from '../../analyses/text/nearest.ts'
import type { Corpus, Measure, Scorecard } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import { byCodeUnit } from '../../order.ts'
import type { Day } from '../../period.ts'
import type { Block, Report, Row } from '../../report.ts'
import { callAgain, inCorpus } from '../call-next.ts'
import { type Command, momentOf, type Request } from '../command.ts'
import { entryOf } from '../tell/measure-entries.ts'
import { leftOutFor } from '../tell/measure-row.ts'
import { type MeasureKey, measureTable } from '../tell/measure-table.ts'
import { answeringOf, type Teller, tellerOf } from '../tell/teller.ts'
import { deadlinesTimeline, duesIn } from '../tell/timelines.ts'
import { allYearsOf, sheetOf, tablesOf } from './tables.ts'

/** `teh scorecard`: the progress card, year by year. */
export const command: Command = {
  name: 'scorecard',
  arguments: [{ name: 'card', required: false }],
  flags: [{ name: 'as-of', kind: 'day', describedAs: 'query-as-of' }],
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html', 'xlsx'],
  corpus: 'readable',
  examples: ['teh scorecard', 'teh scorecard council-card --lang nl'],
  run: (request: Request): Report => {
    const {
      corpus,
      arguments: [typed],
      flags,
      today,
      words,
    } = request
    const tell = tellerOf(corpus, momentOf({ flags, today }), words)
    const dated = datedBy(cardsOf(corpus, typed), tell)
    const cards = dated.map((card) => cardAt(card, tell.moment))
    const waiting = dated.map((card) => waitingIn(card, tell))
    return {
      report: 'scorecard',
      question: { cards: cards.map(({ id }) => id), asOf: tell.day },
      asOf: tell.day,
      rows: cards.flatMap((card) => rowsOf(card, tell)),
      leftOut: [
        leftOutFor(
          'not-yet-counted',
          waiting.flat().map(({ id }) => id),
        ),
      ],
      totals: { counts: cards.flatMap(totalsOf) },
      foreign: tell.foreign,
      ...(cards.length > 0 && {
        total: cards.map((card) => answerOf(card, tell)).join('\n'),
        next: [
          inCorpus('teh coverage', request),
          callAgain(command, request, '--format html --output scorecard.html'),
        ],
      }),
      sheet: sheetOf(cards, tell),
      blocks:
        cards.length === 0
          ? [{ kind: 'note', text: words.scorecard.noCard }]
          : cards.flatMap((card, i) => cardBlocks(card, waiting[i] ?? [], tell)),
    }
  },
}

function cardsOf(corpus: Corpus, typed: string | undefined): Scorecard[] {
  if (typed === undefined) return [...corpus.scorecards.values()]
  const card = corpus.scorecards.get(typed)
  if (card) return [card]
  const allowed = [...corpus.scorecards.keys()]
  throw new TehError('unknown-card', { seen: typed, suggestions: closest(typed, allowed), allowed })
}

/** The cards that were there at the close of the day. */
function datedBy(cards: readonly Scorecard[], { day, moment, period }: Teller): Scorecard[] {
  const begin = ({ date }: Scorecard) => isThereFrom(date, moment.today)
  const dated = cards.filter((card) => begin(card) <= day)
  const [first] = cards.map(begin).sort()
  if (dated.length === 0 && first !== undefined)
    throw new TehError('nothing-yet', { day: period(day), first: period(first) })
  return dated
}

/** A rating that does not count yet, and from when it does; nothing if its year begins later. */
interface Waiting {
  id: string
  year: string
  from: Day | undefined
}

function waitingIn(card: Scorecard, { moment }: Teller): Waiting[] {
  const counted = cardAt(card, moment)
  return Object.entries(card.criteria).flatMap(([key, { ratings }]) =>
    ratings
      .filter((rating) => !counted.criteria[key]?.ratings.includes(rating))
      .map((rating) => ({
        id: `${card.id}/${key}/${rating.year}`,
        year: rating.year,
        from: ratingFrom(card, rating, moment.today),
      })),
  )
}

/** One row for each criterion of a card. */
function rowsOf(card: Scorecard, tell: Teller): Row[] {
  const answering = answeringOf(tell)
  return Object.entries(card.criteria).map(([key, { title, indicator, ratings }]) => ({
    id: `${card.id}/${key}`,
    indicator,
    title: tell.text(title),
    ratings: oldestFirst(ratings).map(({ year, rating, reason }) => ({
      year,
      rating,
      reason: reason === undefined ? null : tell.text(reason),
    })),
    change: changeOf(ratings),
    answeredBy: (answering.get(`${card.id}/${key}`) ?? []).map(({ measure }) => measure.id),
  }))
}

/** Of each year of a card, how many criteria have each colour. */
function totalsOf(card: Scorecard): Row[] {
  return allYearsOf(card).map((year) => ({ card: card.id, year, ...countsOf(card, year) }))
}

function countsOf({ criteria }: Scorecard, year: string): Record<Colour, number> {
  const of = (colour: Colour) =>
    Object.values(criteria).filter(({ ratings }) =>
      ratings.some((one) => one.year === year && one.rating === colour),
    ).length
  return { green: of('green'), yellow: of('yellow'), red: of('red') }
}

function cardBlocks(card: Scorecard, waiting: readonly Waiting[], tell: Teller): Block[] {
  const { scorecard: say } = tell.words
  const demands: Block = {
    kind: 'list',
    title: say.demands,
    items: card.demands.map(({ title }) => ({ text: tell.text(title) })),
  }
  return [
    { kind: 'heading', level: 1, text: tell.text(card.title) },
    { kind: 'note', tone: 'strong', text: answerOf(card, tell) },
    { kind: 'note', text: say.assessedBy(tell.actors(card.assessor)) },
    {
      kind: 'facts',
      facts: allYearsOf(card).map((year) => ({
        label: tell.period(year),
        text: say.counts(countsOf(card, year)),
      })),
    },
    ...waitingNotes(waiting, tell),
    ...deadlinesTimeline(duesIn(answeringIn(card, tell), tell), tell),
    ...tablesOf(card, tell),
    ...reasons(card, tell),
    ...(card.demands.length > 0 ? [demands] : []),
  ]
}

/** The change from the first year to the last, and how many criteria no measure answers. */
function answerOf({ id, criteria }: Scorecard, tell: Teller): string {
  const { scorecard: say } = tell.words
  const all = Object.entries(criteria)
  const years = yearsOf(all.flatMap(([, { ratings }]) => ratings)).map(tell.period)
  const count = (wanted: RatingChange) =>
    all.filter(([, { ratings }]) => changeOf(ratings) === wanted).length
  const answers = answeringOf(tell)
  const behind = all.filter(([, { ratings }]) => standing(ratings) !== 'green')
  const open = behind.filter(([key]) => (answers.get(`${id}/${key}`) ?? []).length === 0)
  const [first, last] = [years[0], years.at(-1)]
  return [
    ...(first !== undefined && last !== undefined && first !== last
      ? [say.moved(all.length, count('worse'), count('better'), first, last)]
      : []),
    say.open(behind.length, open.length),
  ].join(' ')
}

/** The measures that answer any of its criteria, each once. */
function answeringIn({ id, criteria }: Scorecard, tell: Teller): Measure[] {
  const answers = answeringOf(tell)
  const all = Object.keys(criteria).flatMap((key) => answers.get(`${id}/${key}`) ?? [])
  return [...new Set(all.map(({ measure }) => measure))]
}

/** Ratings that are left out because they do not count yet, a line for each year. */
function waitingNotes(waiting: readonly Waiting[], { words, period }: Teller): Block[] {
  const years = [...new Set(waiting.map(({ year }) => year))].sort(byCodeUnit)
  return years.map((year) => {
    const ofYear = waiting.filter((one) => one.year === year)
    const from = ofYear[0]?.from
    const text = words.scorecard.waiting(ofYear.length, period(year), from && period(from))
    return { kind: 'note', text }
  })
}

/** The reason for the colour of each criterion, and what answers it; red first. */
function reasons(card: Scorecard, tell: Teller): Block[] {
  const entries = Object.entries(card.criteria).map(([key, criterion]) => ({
    id: `${card.id}/${key}`,
    criterion,
    last: standing(criterion.ratings),
  }))
  return [...colours.toReversed(), undefined]
    .flatMap((colour) => entries.filter(({ last }) => last === colour))
    .flatMap((one) => criterionBlocks(one, tell))
}

interface Standing {
  id: string
  criterion: Scorecard['criteria'][string]
  last: Colour | undefined
}

function criterionBlocks({ id, criterion, last }: Standing, tell: Teller): Block[] {
  const { scorecard: say } = tell.words
  const { ratings, title } = criterion
  const change = say.changes[changeOf(ratings)]
  const stands = last ? `${say.colours[last]}, ${change}` : say.unrated
  const facts: Block = {
    kind: 'facts',
    facts: oldestFirst(ratings).map(({ year, rating, reason }) => ({
      label: tell.period(year),
      text: [say.colours[rating], tell.text(reason)].filter(Boolean).join(tell.words.colon),
    })),
  }
  return [
    { kind: 'heading', level: 2, text: `${tell.text(title)} – ${stands}` },
    ...(ratings.length > 0 ? [facts] : []),
    ...answerBlocks(id, last, tell),
  ]
}

const columns = ['id', 'title', 'lead', 'timing', 'status'] as const satisfies readonly MeasureKey[]

/** What answers a criterion; that nothing does is said unless it is green. */
function answerBlocks(id: string, last: Colour | undefined, tell: Teller): Block[] {
  const measures = (answeringOf(tell).get(id) ?? []).map(({ measure }) => measure)
  if (measures.length === 0) {
    const none: Block = { kind: 'note', text: tell.words.scorecard.nothing, tone: 'bad' }
    return last === 'green' ? [] : [none]
  }
  const lines = measures.map((measure) => ({ measure, monthsLate: tell.monthsLate(measure) }))
  const entries = () => lines.map((line) => ({ ...entryOf(line, columns, tell), number: '·' }))
  return [{ ...measureTable(lines, columns, tell), entries: () => [{ entries: entries() }] }]
}

import { type Colour, colours } from '../../schemas/vocabulary.ts'
import { answersById } from '../analyses/coverage.ts'
import { changeOf, coloursIn, oldestFirst, standing, yearsOf } from '../analyses/ratings.ts'
import { reportAt } from '../analyses/status.ts'
import { closest } from '../analyses/text/nearest.ts'
import type { Corpus, Scorecard } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import type { Day } from '../period.ts'
import type { Block, Json, Report, Tone, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import { type Command, oneValue, type Request } from './command.ts'
import { actorsOf, periodOf, textOf } from './tell/measures.ts'

const tones: Record<Colour, Tone> = { green: 'good', yellow: 'warn', red: 'bad' }

/** `teh scorecard`: the progress card, year beside year. */
export const command: Command = {
  name: 'scorecard',
  arguments: [{ name: 'card', required: false }],
  flags: [{ name: 'as-of', kind: 'day', describedAs: 'query-as-of' }],
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown'],
  corpus: 'sound',
  examples: ['teh scorecard', 'teh scorecard ecpat-be --lang nl'],
  run: ({ corpus, arguments: [typed], flags, today, words }: Request): Report => {
    const day = oneValue(flags, 'as-of') ?? today
    const cards = cardsOf(corpus, typed)
    return {
      report: 'scorecard',
      question: { cards: cards.map(({ id }) => id), asOf: day },
      asOf: day,
      rows: cards.flatMap((card) =>
        Object.entries(card.criteria).map(([key, { title, indicator, ratings }]) => ({
          id: `${card.id}/${key}`,
          indicator,
          title: textOf(title, words),
          ratings: oldestFirst(ratings).map(({ year, rating, reason }) => ({
            year,
            rating,
            reason: (reason ?? null) as Json,
          })),
          change: changeOf(ratings),
          answers: (answersById(corpus).get(`${card.id}/${key}`) ?? []).map(
            ({ measure }) => measure.id,
          ),
        })),
      ),
      leftOut: {},
      summary: Object.fromEntries(
        cards.map((card) => [
          card.id,
          Object.fromEntries(allYearsOf(card).map((year) => [year, countsOf(card, year)])),
        ]),
      ),
      blocks: cards.flatMap((card) => blocksOf(corpus, card, day, words)),
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

function allYearsOf({ criteria }: Scorecard): string[] {
  return yearsOf(Object.values(criteria).flatMap(({ ratings }) => ratings))
}

function countsOf({ criteria }: Scorecard, year: string): Record<Colour, number> {
  const of = (colour: Colour) =>
    Object.values(criteria).filter(({ ratings }) =>
      ratings.some((one) => one.year === year && one.rating === colour),
    ).length
  return { green: of('green'), yellow: of('yellow'), red: of('red') }
}

function blocksOf(corpus: Corpus, card: Scorecard, day: Day, words: Words): Block[] {
  const { scorecard: say } = words
  const years = allYearsOf(card)
  return [
    { kind: 'heading', level: 1, text: textOf(card.title, words) },
    { kind: 'note', text: say.assessedBy(actorsOf(corpus, card.assessor, words)) },
    {
      kind: 'facts',
      facts: years.map((year) => ({
        label: periodOf(year, words),
        text: say.counts(countsOf(card, year)),
      })),
    },
    ...Object.entries(card.indicators).map(([key, { label }]) =>
      indicatorTable(card, key, textOf(label, words), years, words),
    ),
    { kind: 'tree', title: say.why, nodes: reasons(corpus, card, day, words) },
    ...(card.demands.length > 0
      ? [
          {
            kind: 'list' as const,
            title: say.demands,
            items: card.demands.map(({ title }) => ({ text: textOf(title, words) })),
          },
        ]
      : []),
  ]
}

function indicatorTable(
  card: Scorecard,
  indicator: string,
  label: string,
  years: readonly string[],
  words: Words,
): Block {
  const { scorecard: say } = words
  const criteria = Object.values(card.criteria).filter(
    (criterion) => criterion.indicator === indicator,
  )
  return {
    kind: 'table',
    group: { title: say.indicator, text: label },
    columns: [
      { key: 'criterion', title: say.criterion, min: 24 },
      ...years.map((year) => ({ key: year, title: periodOf(year, words), min: 6 })),
      { key: 'change', title: say.change, min: 8 },
    ],
    rows: criteria.map(({ title, ratings }) => {
      const change = changeOf(ratings)
      return [
        { text: textOf(title, words) },
        ...years.map((year) => {
          const found = coloursIn(ratings, year)
          const worst = found.at(-1)
          return worst
            ? { text: found.map((colour) => say.colours[colour]).join(' / '), tone: tones[worst] }
            : { text: words.none }
        }),
        {
          text: say.changes[change],
          tone:
            change === 'worse'
              ? ('bad' as const)
              : change === 'better'
                ? ('good' as const)
                : ('plain' as const),
        },
      ]
    }),
  }
}

/** Why each criterion stands where it stands, and what answers the red and yellow ones; red first. */
function reasons(corpus: Corpus, card: Scorecard, day: Day, words: Words): TreeNode[] {
  const { scorecard: say } = words
  const answering = answersById(corpus)
  const entries = Object.entries(card.criteria).map(([key, criterion]) => ({
    key,
    criterion,
    last: standing(criterion.ratings) ?? 'green',
  }))
  const sorted = colours
    .toReversed()
    .flatMap((colour) => entries.filter(({ last }) => last === colour))
  return sorted.map(({ key, criterion, last }) => {
    const answers = answering.get(`${card.id}/${key}`) ?? []
    return {
      text: `${say.colours[last]} – ${textOf(criterion.title, words)}`,
      tone: tones[last],
      children: [
        ...oldestFirst(criterion.ratings).map(({ year, rating, reason }) => ({
          text: `${periodOf(year, words)} ${say.colours[rating]}${reason === undefined ? '' : `${words.colon}${textOf(reason, words)}`}`,
        })),
        ...(last === 'green' && answers.length === 0
          ? []
          : answers.length === 0
            ? [{ text: say.nothing, tone: 'bad' as const }]
            : answers.map(({ measure }) => ({
                text: say.answeredBy(
                  measure.id,
                  textOf(measure.title, words),
                  words.status[reportAt(measure, day)?.status ?? 'no-report'],
                ),
              }))),
      ],
    }
  })
}

import {
  type Answering,
  type Coverage,
  coverage,
  isRecorded,
  type Verdict,
} from '../analyses/coverage.ts'
import { latenessAt } from '../analyses/overdue.ts'
import { reportAt } from '../analyses/status.ts'
import { closest } from '../analyses/text/nearest.ts'
import { duesOf } from '../analyses/timing/deadline.ts'
import type { Corpus, RecommendationSet } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import type { Day } from '../period.ts'
import type { Block, Cell, Column, Json, Report, Row, Table, Tone } from '../report.ts'
import type { Words } from '../words/index.ts'
import { type Command, oneValue, type Request } from './command.ts'
import {
  actorsOf,
  dayOf,
  fullActorOf,
  periodOf,
  shortTiming,
  sourceOf,
  textOf,
} from './tell/measures.ts'

/** `teh coverage`: which recommendations are answered, by what, in which state; which by nothing. */
export const command: Command = {
  name: 'coverage',
  arguments: [{ name: 'set', required: false }],
  flags: [
    { name: 'as-of', kind: 'day', describedAs: 'query-as-of' },
    { name: 'exit-code', kind: 'switch' },
  ],
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown'],
  corpus: 'sound',
  examples: [
    'teh coverage cp-2018-4',
    'teh coverage cp-2018-4 --format markdown',
    'teh coverage --as-of 2022-12-31',
  ],
  run: ({ corpus, arguments: [typed], flags, today, words }: Request): Report => {
    const day = oneValue(flags, 'as-of') ?? today
    const sets = setsOf(corpus, typed)
    const told = sets.map((set) => ({ set, items: coverage(corpus, set) }))
    const all = told.flatMap(({ items }) => items)
    return {
      report: 'coverage',
      question: { sets: sets.map(({ id }) => id), asOf: day },
      asOf: day,
      rows: all.flatMap((item) => rowsOf(corpus, item, day, words)),
      leftOut: {},
      summary: Object.fromEntries(
        (['answered', 'partly', 'recorded', 'unanswered'] as const).map((state) => [
          state,
          all.filter((item) => item.state === state).length,
        ]),
      ),
      blocks: told.flatMap(({ set, items }) => blocksOf(corpus, set, items, day, words)),
      sheet: sheetOf(corpus, all, day, words),
      ...(flags['exit-code'] === true && {
        found: all.some((item) => item.state === 'unanswered' || openParts(item).length > 0),
      }),
    }
  },
}

function setsOf(corpus: Corpus, typed: string | undefined): RecommendationSet[] {
  if (typed === undefined) return [...corpus.recommendations.values()]
  const set = corpus.recommendations.get(typed)
  if (set) return [set]
  const allowed = [...corpus.recommendations.keys()]
  throw new TehError('unknown-set', { seen: typed, suggestions: closest(typed, allowed), allowed })
}

function blocksOf(
  corpus: Corpus,
  set: RecommendationSet,
  items: readonly Coverage[],
  day: Day,
  words: Words,
): Block[] {
  const { coverage: say } = words
  const unanswered = items.filter(({ state }) => state === 'unanswered')
  const recorded = items.filter(({ state }) => state === 'recorded')
  const parts = items.flatMap((item) => (item.state === 'unanswered' ? [] : openParts(item)))
  const titled =
    (tone: Tone) =>
    ({ number, recommendation }: Coverage) => ({
      text: `${number}. ${textOf(recommendation.title, words)}`,
      tone,
    })
  return [
    { kind: 'heading', level: 1, text: textOf(set.title, words) },
    {
      kind: 'note',
      text: say.asked(
        items.length,
        unanswered.length,
        recorded.length,
        parts.length,
        dayOf(day, words),
      ),
      tone: unanswered.length > 0 ? 'bad' : 'plain',
    },
    ...listOf(say.nothing, unanswered.map(titled('bad'))),
    ...listOf(say.recorded, recorded.map(titled('plain'))),
    ...listOf(
      say.partsNothing,
      parts.map(({ id, part }) => ({
        text: `${id.slice(set.id.length + 1)} ${textOf(part.title, words)}`,
        tone: 'warn',
      })),
    ),
    { kind: 'facts', facts: factsOf(corpus, set, words) },
    ...items.flatMap((item) => recommendationBlocks(corpus, item, day, words)),
  ]
}

/** Parts that no measure answers, and of which nothing is written. */
function openParts({ parts }: Coverage): Coverage['parts'] {
  return parts.filter(({ state }) => state === 'unanswered')
}

function listOf(title: string, items: readonly Cell[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items }]
}

/** Why no measure is due, and to whom it went, as far as it is written. */
function verdictOf(
  corpus: Corpus,
  { declined, forwarded_to: forwarded }: Verdict,
  words: Words,
): string[] {
  const { coverage: say } = words
  return [
    ...(declined ? [say.declined(textOf(declined.because, words))] : []),
    ...(forwarded && forwarded.length > 0
      ? [say.forwarded(forwarded.map((id) => fullActorOf(corpus, id, words)))]
      : []),
  ]
}

function factsOf(
  corpus: Corpus,
  set: RecommendationSet,
  words: Words,
): { label: string; text: string }[] {
  const { coverage: say } = words
  return [
    { label: say.by, text: fullActorOf(corpus, set.body, words) },
    { label: say.adopted, text: periodOf(set.date, words) },
    ...(set.report_due === undefined
      ? []
      : [{ label: say.reportDue, text: periodOf(set.report_due, words) }]),
    ...set.requests.map(({ summary }) => ({ label: say.request, text: textOf(summary, words) })),
  ]
}

function recommendationBlocks(corpus: Corpus, item: Coverage, day: Day, words: Words): Block[] {
  const { number, recommendation, answers, parts, state } = item
  const { coverage: say } = words
  const answering = [
    ...answers.map((answer) => ({ letter: '', answer })),
    ...parts.flatMap(({ letter, answers: own }) => own.map((answer) => ({ letter, answer }))),
  ]
  const open = openParts(item)
  // What was said of the whole need not be said again of each part, unless a measure answers another one.
  const recorded = parts.filter(
    ({ state: own, part }) => own === 'recorded' && (isRecorded(part) || answering.length > 0),
  )
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${number}. ${textOf(recommendation.title, words)} – ${say.states[state]}`,
    },
    { kind: 'note', text: textOf(recommendation.summary, words) },
    { kind: 'note', tone: 'dim', text: sourceOf(corpus, recommendation.source, words) },
    ...verdictOf(corpus, recommendation, words).map((text) => ({ kind: 'note' as const, text })),
    ...(answering.length > 0
      ? [answersTable(corpus, number, answering, day, words)]
      : [
          {
            kind: 'note' as const,
            text: say.none,
            tone: state === 'unanswered' ? ('bad' as const) : ('plain' as const),
          },
        ]),
    ...listOf(
      say.recordedParts,
      recorded.map(({ letter, part }) => ({
        text: [
          `${number}/${letter} ${textOf(part.title, words)}`,
          ...verdictOf(corpus, part, words),
        ].join('\n'),
      })),
    ),
    ...listOf(
      say.open,
      answering.length + recorded.length > 0
        ? open.map(({ letter, part }) => ({
            text: `${number}/${letter} ${textOf(part.title, words)}`,
            tone: 'warn',
          }))
        : [],
    ),
  ]
}

/** One row for each measure that answers a recommendation or a part of one, and one for each that none answers. */
function sheetOf(corpus: Corpus, items: readonly Coverage[], day: Day, words: Words): Table {
  const { columns, coverage: say } = words
  const asked = items.flatMap(({ id, recommendation, answers, state, parts }) => [
    { id, of: recommendation, answers, state },
    ...parts.map(({ id: own, part, answers: others, state: how }) => ({
      id: own,
      of: part,
      answers: others,
      state: how,
    })),
  ])
  const none = measureColumns(words).map(() => ({ text: '' }))
  return {
    kind: 'table',
    columns: [
      { key: 'recommendation', title: say.columns.recommendation },
      { key: 'asked', title: columns.title },
      { key: 'answer', title: say.columns.answer },
      { key: 'why', title: say.columns.why },
      ...measureColumns(words),
    ],
    rows: asked.flatMap(({ id, of, answers, state }) => {
      const head = [
        { text: id },
        { text: textOf(of.title, words) },
        { text: say.states[state] },
        { text: verdictOf(corpus, of, words).join('\n') },
      ]
      return answers.length === 0
        ? [[...head, ...none]]
        : answers.map((answer) => [...head, ...measureCells(corpus, answer, day, words)])
    }),
  }
}

function measureColumns({ columns }: Words): Column[] {
  return [
    { key: 'id', title: columns.id, min: 20, joins: 'title' },
    { key: 'title', title: columns.measure, min: 20, grow: 2.5 },
    { key: 'lead', title: columns.lead, min: 12 },
    { key: 'timing', title: columns.timing, min: 9 },
    { key: 'status', title: columns.status, min: 9, whole: true },
  ]
}

function measureCells(corpus: Corpus, { measure }: Answering, day: Day, words: Words): Cell[] {
  const late = latenessAt(corpus, measure, day)
  return [
    { text: measure.id, tone: 'dim' },
    { text: textOf(measure.title, words) },
    { text: measure.lead.length > 0 ? actorsOf(corpus, measure.lead, words) : words.nobody },
    { text: shortTiming(corpus, measure, day, words) },
    {
      text:
        words.status[reportAt(measure, day)?.status ?? 'no-report'] +
        (late === undefined ? '' : `\n${words.lineage.late(late)}`),
      ...(late !== undefined && { tone: 'warn' }),
    },
  ]
}

function answersTable(
  corpus: Corpus,
  number: string,
  answering: readonly { letter: string; answer: Answering }[],
  day: Day,
  words: Words,
): Block {
  const { coverage: say } = words
  const lettered = answering.some(({ letter }) => letter !== '')
  return {
    kind: 'table',
    columns: [
      ...(lettered ? [{ key: 'part', title: say.part, min: 4 }] : []),
      ...measureColumns(words),
    ],
    rows: answering.map(({ letter, answer }) => [
      ...(lettered ? [{ text: letter === '' ? number : `${number}/${letter}` }] : []),
      ...measureCells(corpus, answer, day, words),
    ]),
  }
}

function rowsOf(
  corpus: Corpus,
  { id, recommendation, answers, parts, state }: Coverage,
  day: Day,
  words: Words,
): Row[] {
  const row = (
    of: string,
    kind: string,
    title: string,
    own: readonly Answering[],
    how: string,
    { declined, forwarded_to: forwarded }: Verdict,
  ): Row => ({
    id: of,
    kind,
    title,
    state: how,
    declined: (declined?.because ?? null) as Json,
    forwardedTo: forwarded ?? [],
    measures: own.map(({ measure, because }) => ({
      id: measure.id,
      edition: measure.edition,
      status: reportAt(measure, day)?.status ?? null,
      due: duesOf(corpus, measure, day),
      monthsLate: latenessAt(corpus, measure, day) ?? null,
      because: (because ?? null) as Json,
    })),
  })
  return [
    row(id, 'recommendation', textOf(recommendation.title, words), answers, state, recommendation),
    ...parts.map((part) =>
      row(part.id, 'part', textOf(part.part.title, words), part.answers, part.state, part.part),
    ),
  ]
}

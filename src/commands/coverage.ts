import {
  type Answering,
  type Coverage,
  coverage,
  isRecorded,
  type PartCoverage,
  type Verdict,
} from '../analyses/coverage.ts'
import { latenessAt } from '../analyses/overdue.ts'
import { statusAt } from '../analyses/status.ts'
import { closest } from '../analyses/text/nearest.ts'
import { duesOf } from '../analyses/timing/deadline.ts'
import type { Corpus, RecommendationSet } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import type { Block, Cell, Report, Row, Tone } from '../report.ts'
import { type Command, oneValue, type Request } from './command.ts'
import { answersSheet, answersTable, verdictOf } from './coverage-tables.ts'
import { type Teller, tellerOf } from './tell/teller.ts'

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
    const tell = tellerOf(corpus, oneValue(flags, 'as-of') ?? today, words)
    const sets = setsOf(corpus, typed)
    const covered = sets.map((set) => ({ set, items: coverage(corpus, set) }))
    const all = covered.flatMap(({ items }) => items)
    return {
      report: 'coverage',
      question: { sets: sets.map(({ id }) => id), asOf: tell.day },
      asOf: tell.day,
      rows: all.flatMap((item) => rowsOf(item, tell)),
      leftOut: [],
      totals: Object.fromEntries(
        (['answered', 'partly', 'recorded', 'unanswered'] as const).map((state) => [
          state,
          all.filter((item) => item.state === state).length,
        ]),
      ),
      blocks: covered.flatMap(({ set, items }) => setBlocks(set, items, tell)),
      sheet: answersSheet(all, tell),
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

function setBlocks(set: RecommendationSet, items: readonly Coverage[], tell: Teller): Block[] {
  const { coverage: say } = tell.words
  const unanswered = items.filter(({ state }) => state === 'unanswered')
  const recorded = items.filter(({ state }) => state === 'recorded')
  const parts = items.flatMap((item) => (item.state === 'unanswered' ? [] : openParts(item)))
  const titled = (list: readonly Coverage[], tone: Tone): Cell[] =>
    list.map(({ number, recommendation }) => ({
      text: `${number}. ${tell.text(recommendation.title)}`,
      tone,
    }))
  const asked = say.asked(
    items.length,
    unanswered.length,
    recorded.length,
    parts.length,
    tell.period(tell.day),
  )
  return [
    { kind: 'heading', level: 1, text: tell.text(set.title) },
    { kind: 'note', text: asked, tone: unanswered.length > 0 ? 'bad' : 'plain' },
    ...listBlock(say.nothing, titled(unanswered, 'bad')),
    ...listBlock(say.recorded, titled(recorded, 'plain')),
    ...listBlock(
      say.partsNothing,
      parts.map(({ id, part }) => ({
        text: `${id.slice(set.id.length + 1)} ${tell.text(part.title)}`,
        tone: 'warn',
      })),
    ),
    { kind: 'facts', facts: factsOf(set, tell) },
    ...items.flatMap((item) => recommendationBlocks(item, tell)),
  ]
}

/** Parts that no measure answers, and of which nothing is written. */
function openParts({ parts }: Coverage): PartCoverage[] {
  return parts.filter(({ state }) => state === 'unanswered')
}

function listBlock(title: string, items: readonly Cell[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', title, items }]
}

function factsOf(set: RecommendationSet, tell: Teller): { label: string; text: string }[] {
  const { coverage: say } = tell.words
  return [
    { label: say.by, text: tell.fullActor(set.body) },
    { label: say.adopted, text: tell.period(set.date) },
    ...(set.report_due === undefined
      ? []
      : [{ label: say.reportDue, text: tell.period(set.report_due) }]),
    ...set.requests.map(({ summary }) => ({ label: say.request, text: tell.text(summary) })),
  ]
}

function recommendationBlocks(item: Coverage, tell: Teller): Block[] {
  const { number, recommendation, answers, parts, state } = item
  const { coverage: say } = tell.words
  const isAnswered = answers.length > 0 || parts.some(({ answers: own }) => own.length > 0)
  const none: Block = {
    kind: 'note',
    text: say.none,
    tone: state === 'unanswered' ? 'bad' : 'plain',
  }
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${number}. ${tell.text(recommendation.title)} – ${say.states[state]}`,
    },
    { kind: 'note', text: tell.text(recommendation.summary) },
    { kind: 'note', tone: 'dim', text: tell.source(recommendation.source) },
    ...verdictOf(recommendation, tell).map((text): Block => ({ kind: 'note', text })),
    isAnswered ? answersTable(item, tell) : none,
    ...partsBlocks(item, isAnswered, tell),
  ]
}

/** The parts that no measure answers: those of which it is written why, then the others. */
function partsBlocks(item: Coverage, isAnswered: boolean, tell: Teller): Block[] {
  const { coverage: say } = tell.words
  const titled = ({ letter, part }: PartCoverage) =>
    `${item.number}/${letter} ${tell.text(part.title)}`
  // What was said of the whole is not said again of each part, unless a measure answers another one.
  const recorded = item.parts.filter(
    ({ state, part }) => state === 'recorded' && (isRecorded(part) || isAnswered),
  )
  const open = isAnswered || recorded.length > 0 ? openParts(item) : []
  return [
    ...listBlock(
      say.recordedParts,
      recorded.map((one) => ({ text: [titled(one), ...verdictOf(one.part, tell)].join('\n') })),
    ),
    ...listBlock(
      say.open,
      open.map((one) => ({ text: titled(one), tone: 'warn' })),
    ),
  ]
}

/** One row for a recommendation, and one for each of its parts. */
function rowsOf({ id, recommendation, answers, parts, state }: Coverage, tell: Teller): Row[] {
  const row = (
    { title, declined, forwarded_to: forwarded }: Verdict & Pick<typeof recommendation, 'title'>,
    own: { id: string; kind: string; answers: readonly Answering[]; state: string },
  ): Row => ({
    id: own.id,
    kind: own.kind,
    title: tell.text(title),
    state: own.state,
    declined: declined ? tell.text(declined.because) : null,
    forwardedTo: forwarded ?? [],
    measures: own.answers.map((answer) => answerRow(answer, tell)),
  })
  return [
    row(recommendation, { id, kind: 'recommendation', answers, state }),
    ...parts.map((one) => row(one.part, { ...one, kind: 'part' })),
  ]
}

function answerRow({ measure, because }: Answering, { corpus, day, text }: Teller): Row {
  return {
    id: measure.id,
    edition: measure.edition,
    status: statusAt(measure, day),
    deadlines: duesOf(corpus, measure, day),
    monthsLate: latenessAt(corpus, measure, day) ?? null,
    because: because === undefined ? null : text(because),
  }
}

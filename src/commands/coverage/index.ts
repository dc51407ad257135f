import {
  type Answering,
  type Coverage,
  coverage,
  coverageClasses,
  leavesOf,
  type Verdict,
} from '../../analyses/coverage.ts'
import { isThereFrom } from '../../analyses/state/moment.ts'
import { closest } from '../../analyses/text/nearest.ts'
import { duesOf } from '../../analyses/timing/deadline.ts'
import type { Corpus, Measure, RecommendationSet } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Block, Cell, Report, Row } from '../../report.ts'
import { callAgain } from '../call-next.ts'
import { type Command, momentOf, type Request } from '../command.ts'
import { answersSheet, answersTable, classesTable, tones, verdictOf } from './tables.ts'
import { stateRow } from '../tell/measure-row.ts'
import { answeringOf, type Teller, tellerOf } from '../tell/teller.ts'
import { deadlinesTimeline, duesIn } from '../tell/timelines.ts'

/** `teh coverage`: how far recommendations are answered, and by which measures. */
export const command: Command = {
  name: 'coverage',
  arguments: [{ name: 'set', required: false }],
  flags: [
    { name: 'as-of', kind: 'day', describedAs: 'query-as-of' },
    { name: 'unanswered', kind: 'switch' },
    { name: 'exit-code', kind: 'switch' },
  ],
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html', 'xlsx', 'docx'],
  corpus: 'readable',
  goesBy: () => ['recommendation'],
  examples: [
    'teh coverage council-2023',
    'teh coverage council-2023 --unanswered',
    'teh coverage --as-of 2024-12-31',
  ],
  run: (request: Request): Report => {
    const {
      corpus,
      arguments: [typed],
      flags,
      words,
    } = request
    const tell = tellerOf(corpus, momentOf(request), words)
    const sets = setsOf(typed, tell)
    const onlyOpen = flags.unanswered === true
    const covered = sets.map((set) => ({ set, items: coverage(set, answeringOf(tell)) }))
    const all = covered.flatMap(({ items }) => items)
    const open = all.filter(isOpen)
    const shown = onlyOpen ? open : all
    return {
      report: 'coverage',
      question: { sets: sets.map(({ id }) => id), asOf: tell.day, unanswered: onlyOpen },
      asOf: tell.day,
      rows: shown.flatMap((item) => rowsOf(item, tell)),
      leftOut: [],
      totals: {
        recommendations: countsOf(all),
        parts: countsOf(all.flatMap(leavesOf)),
      },
      foreign: tell.foreign,
      blocks:
        covered.length === 0
          ? [{ kind: 'note', text: words.coverage.noSet }]
          : covered.flatMap(({ set, items }) => setBlocks(set, items, onlyOpen, tell)),
      sheet: answersSheet(shown, tell),
      ...(all.length > 0 && {
        total: answerOf(all, tell),
        next: [
          ...(onlyOpen ? [] : [callAgain(command, request, '--unanswered', ['exit-code'])]),
          callAgain(command, request, '--format docx --output coverage.docx', ['exit-code']),
        ],
      }),
      ...(flags['exit-code'] === true && { found: open.length > 0 }),
    }
  },
}

/** Whether nothing answers it, or one of its parts. */
function isOpen(item: Coverage): boolean {
  return leavesOf(item).some((leaf) => leaf.class === 'unanswered')
}

/** Every class with how many there are of it; parts that differ only where there are any. */
function countsOf(items: readonly { class: Coverage['class'] }[]): Row[] {
  const keys: readonly Coverage['class'][] = [...coverageClasses, 'mixed']
  return keys
    .map((key) => ({ class: key, count: items.filter((item) => item.class === key).length }))
    .filter((row) => row.class !== 'mixed' || row.count > 0)
}

/** The set that is named, or every set that had been adopted by the day. */
function setsOf(typed: string | undefined, { corpus, day, moment, period }: Teller) {
  const adopted = ({ date }: RecommendationSet) => isThereFrom(date, moment.today)
  const asked = typed === undefined ? [...corpus.recommendations.values()] : [named(corpus, typed)]
  const known = asked.filter((set) => adopted(set) <= day)
  const [first] = asked.map(adopted).sort()
  if (known.length === 0 && first !== undefined)
    throw new TehError('nothing-yet', { day: period(day), first: period(first) })
  return known
}

function named({ recommendations }: Corpus, typed: string): RecommendationSet {
  const set = recommendations.get(typed)
  if (set) return set
  const allowed = [...recommendations.keys()]
  throw new TehError('unknown-set', { seen: typed, suggestions: closest(typed, allowed), allowed })
}

function setBlocks(
  set: RecommendationSet,
  items: readonly Coverage[],
  onlyOpen: boolean,
  tell: Teller,
): Block[] {
  const { coverage: say } = tell.words
  const leaves = items.flatMap(leavesOf)
  return [
    { kind: 'heading', level: 1, text: tell.text(set.title) },
    {
      kind: 'note',
      text: answerOf(items, tell),
      tone: items.some(isOpen) ? 'bad' : 'plain',
    },
    classesTable(leaves, tell),
    { kind: 'list', title: say.overview, items: items.map((item) => overviewCell(item, tell)) },
    { kind: 'note', tone: 'dim', text: say.rule },
    { kind: 'facts', facts: factsOf(set, tell) },
    ...deadlinesTimeline(duesIn(answeringIn(items), tell), tell),
    ...items
      .filter((item) => !onlyOpen || isOpen(item))
      .flatMap((item) => recommendationBlocks(item, tell)),
  ]
}

/** How much is asked, and how much of it nothing answers. */
function answerOf(items: readonly Coverage[], { words, day, period }: Teller): string {
  const leaves = items.flatMap(leavesOf)
  const open = leaves.filter((leaf) => leaf.class === 'unanswered').length
  return words.coverage.asked(items.length, leaves.length, open, period(day))
}

/** The measures that answer any of it, each once. */
function answeringIn(items: readonly Coverage[]): Measure[] {
  const answers = items.flatMap((item) => [item, ...item.parts].flatMap((one) => one.answers))
  return [...new Set(answers.map(({ measure }) => measure))]
}

function overviewCell(item: Coverage, tell: Teller): Cell {
  const { number, recommendation } = item
  return {
    text: `${number}. ${tell.text(recommendation.title)}${tell.words.colon}${classText(item, tell)}`,
    tone: tones[item.class],
  }
}

/** Its class; of parts that differ, how many are in each. */
function classText(item: Coverage, { words }: Teller): string {
  const { coverage: say } = words
  if (item.class !== 'mixed') return say.classes[item.class]
  return coverageClasses
    .map((key) => [key, item.parts.filter((part) => part.class === key).length] as const)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => say.ofParts(count, item.parts.length, say.classes[key]))
    .join(', ')
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
  const { number, recommendation, answers, parts } = item
  const { coverage: say } = tell.words
  const isAnswered = answers.length > 0 || parts.some(({ answers: own }) => own.length > 0)
  const none: Block = {
    kind: 'note',
    text: say.none,
    tone: tones[item.class],
  }
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${number}. ${tell.text(recommendation.title)} – ${classText(item, tell)}`,
    },
    { kind: 'note', text: tell.text(recommendation.summary) },
    { kind: 'note', tone: 'dim', text: tell.source(recommendation.source) },
    ...verdictOf(recommendation, tell).map((text): Block => ({ kind: 'note', text })),
    ...partsBlock(item, tell),
    isAnswered ? answersTable(item, tell) : none,
  ]
}

/** Its points one by one, how far each is answered, and why there is no measure. */
function partsBlock({ number, parts }: Coverage, tell: Teller): Block[] {
  const { words } = tell
  const items = parts.map(({ letter, part, class: found }): Cell => {
    const line = `${number}/${letter} ${tell.text(part.title)}${words.colon}${words.coverage.classes[found]}`
    return { text: [line, ...verdictOf(part, tell)].join('\n'), tone: tones[found] }
  })
  return items.length === 0 ? [] : [{ kind: 'list', title: words.coverage.parts, items }]
}

/** One row for a recommendation, and one for each of its parts. */
function rowsOf(item: Coverage, tell: Teller): Row[] {
  const { id, recommendation, answers, parts } = item
  const row = (
    { title, declined, forwarded_to: forwarded }: Verdict & Pick<typeof recommendation, 'title'>,
    own: { id: string; kind: string; answers: readonly Answering[]; class: string },
  ): Row => ({
    id: own.id,
    kind: own.kind,
    title: tell.text(title),
    class: own.class,
    declined: declined ? tell.text(declined.because) : null,
    forwardedTo: forwarded ?? [],
    measures: own.answers.map((answer) => answerRow(answer, tell)),
  })
  return [
    row(recommendation, { id, kind: 'recommendation', answers, class: item.class }),
    ...parts.map((one) => row(one.part, { ...one, kind: 'part' })),
  ]
}

function answerRow({ measure, state, match, because }: Answering, tell: Teller): Row {
  return {
    id: measure.id,
    edition: measure.edition,
    match,
    ...stateRow(state),
    deadlines: duesOf(state.deadline),
    monthsLate: tell.monthsLate(measure) ?? null,
    because: because === undefined ? null : tell.text(because),
  }
}

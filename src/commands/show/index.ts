import type { LogEntry } from '../../../schemas/log.ts'
import { beginOf } from '../../analyses/editions.ts'
import { type Lineage, lineageOf, promisedSince } from '../../analyses/lineage/graph.ts'
import { isReport } from '../../analyses/state/log.ts'
import { existsFrom } from '../../analyses/state/state.ts'
import type { Measure } from '../../corpus/types.ts'
import { yearOf } from '../../period.ts'
import type { Block, Report, Row } from '../../report.ts'
import { inCorpus } from '../call-next.ts'
import { type Command, momentOf, type Request } from '../command.ts'
import { begunBy, measuresNamed, newestOf } from '../resolve.ts'
import { numberOf } from '../tell/changes.ts'
import { askedRow, measureRow, stateRow } from '../tell/measure-row.ts'
import { notBegunBlock } from '../tell/not-begun.ts'
import { otherReports } from '../tell/other-reports.ts'
import { recordRow } from '../tell/record-row.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { promiseTimeline } from '../tell/timelines.ts'
import { timingOf } from '../tell/timing.ts'
import { answersBlock, linkBlocks } from './links.ts'
import { entryLine, logBlock } from './log.ts'

/** `teh show`: everything about one measure, or about several. */
export const command: Command = {
  name: 'show',
  arguments: [{ name: 'measure', required: true, many: true }],
  flags: [
    { name: 'full', kind: 'switch' },
    { name: 'as-of', kind: 'day', describedAs: 'query-as-of' },
  ],
  formats: ['table', 'json', 'markdown', 'html'],
  corpus: 'readable',
  examples: [
    'teh show climate-2024/heat-pumps',
    'teh show climate-2024/course-for-fitters --lang nl',
    'teh show "action 20" --as-of 2020-12-31',
  ],
  run: (request: Request): Report => {
    const { corpus, arguments: given, flags, today, words } = request
    const tell = tellerOf(corpus, momentOf({ flags, today }), words)
    const lineage = lineageOf(corpus)
    const isDated = flags['as-of'] !== undefined
    const isFull = isFullFor(flags)
    const asked = namesIn(given).map((typed) => askedFor(typed, isDated, lineage, tell))
    const shown = [...new Map(asked.map((one) => [one.measure, one])).values()]
    const [only] = shown.length === 1 ? shown : []
    return {
      report: 'show',
      question: { ids: shown.map(({ measure }) => measure.id), asOf: tell.day },
      asOf: tell.day,
      rows: shown.map((one) => rowOf(one, tell)),
      leftOut: [],
      totals: { shown: shown.length },
      foreign: tell.foreign,
      blocks: shown.flatMap((one) => blocksOf(one, { lineage, isFull }, tell)),
      ...(only && {
        next: ['lineage', 'record'].map((name) =>
          inCorpus(`teh ${name} ${only.measure.id}`, request),
        ),
      }),
    }
  },
}

/** A measure, the other ones with the typed name, and what takes it up. */
interface Shown {
  typed: string
  measure: Measure
  others: readonly Measure[]
  successors: readonly Measure[]
}

/** The typed names; a word before a number is joined to it: `décision 20` without quotes. */
function namesIn(given: readonly string[]): string[] {
  return given.flatMap((word, i) => {
    const [before = '', after = ''] = [given[i - 1], given[i + 1]]
    const joins = (one: string, number: string) => /^[\p{L}°.]+$/u.test(one) && /^\d/.test(number)
    if (joins(word, after)) return [`${word} ${after}`]
    return joins(before, word) ? [] : [word]
  })
}

/** The measures with the typed name; with a day, only those that exist by then. */
function askedFor(typed: string, isDated: boolean, lineage: Lineage, tell: Teller): Shown {
  const { corpus, day, moment, words } = tell
  const all = measuresNamed(corpus, typed, words.language)
  const named = isDated ? begunBy(all, tell) : all
  const measure = newestOf(corpus, typed, named, words.language)
  const exists = (one: Measure) => !isDated || existsFrom(corpus, one, moment.today) <= day
  return {
    typed,
    measure,
    others: named.filter((one) => one !== measure),
    successors: lineage.successorsOf(measure).filter(exists),
  }
}

/** Pages and files show everything; a screen shows less important facts only if asked. */
function isFullFor({ full, format }: Request['flags']): boolean {
  return full === true || (format !== undefined && format !== 'table')
}

/** State, lateness and history come before the texts. */
function blocksOf(shown: Shown, { lineage, isFull }: How, tell: Teller): Block[] {
  const { typed, measure, others, successors } = shown
  const { show } = tell.words
  const number = numberOf(measure, tell) || (measure.reference ?? '')
  const since = sinceText(measure, lineage, tell)
  return [
    ...(others.length > 0 ? [{ kind: 'note' as const, text: alsoText(typed, others, tell) }] : []),
    {
      kind: 'heading',
      level: 1,
      text: (number === '' ? '' : `${number} – `) + tell.text(measure.title),
      id: measure.id,
    },
    ...notBegunBlock(measure, tell),
    ...standingBlocks(measure, tell),
    { kind: 'facts', facts: factsOf(measure, isFull, tell) },
    ...linkBlocks(shown, { since, isFull }, tell),
    ...promiseTimeline([...lineage.ancestorsOf(measure), measure, ...successors], tell),
    {
      kind: 'facts',
      title: show.promised,
      facts: [{ label: '', text: tell.text(measure.summary) }],
    },
    ...partsBlock(measure, tell),
    logBlock(measure, isFull, tell),
    ...answersBlock(measure, isFull, tell),
    ...(isFull
      ? noteBlock(measure, tell)
      : [{ kind: 'note' as const, tone: 'dim' as const, text: show.more(measure.id) }]),
  ]
}

interface How {
  lineage: Lineage
  isFull: boolean
}

/** The older measures that bear the name that was typed, and how to see them. */
function alsoText(typed: string, others: readonly Measure[], tell: Teller): string {
  const { corpus, words } = tell
  const all = others.map((other) => {
    const number = numberOf(other, tell)
    const begin = yearOf(beginOf(corpus, other.edition))
    return words.show.alsoOf(begin, [...(number === '' ? [] : [number]), `teh show ${other.id}`])
  })
  return words.show.alsoNamed(words.quote(typed), all)
}

/** How late it is, in what state and by whom; who says something else. */
function standingBlocks(measure: Measure, tell: Teller): Block[] {
  const { words, period, actor } = tell
  const { show, status } = words
  const { report, provisional, status: code } = tell.state(measure)
  const late = tell.lateness(measure)
  const says = (one: Pick<LogEntry, 'status' | 'by' | 'date'>) =>
    show.says(status[one.status ?? 'no-report'], one.by && actor(one.by), period(one.date))
  const standing = [
    ...(late ? [show.late(late.monthsLate, late.missed)] : []),
    report && code === report.status ? says(report) : tell.status(measure),
    ...(provisional && report ? [show.provisional(period(report.date))] : []),
    ...missedText(measure, tell),
  ]
  return [
    {
      kind: 'note',
      ...(late && { tone: late.monthsLate >= 12 ? ('bad' as const) : ('warn' as const) }),
      text: show.standing(standing.join(' · '), period(tell.day)),
    },
    ...otherReports(measure, tell).map((text): Block => ({ kind: 'note', text })),
  ]
}

/** The occurrences that were missed before a measure ended. */
function missedText(measure: Measure, { state, period, words }: Teller): string[] {
  const { settled, occurrences } = state(measure)
  const missed = occurrences?.missed ?? []
  if (!settled || missed.length === 0) return []
  return [words.show.missed(missed.map(({ due }) => period(due)))]
}

/** Since when it has been promised; empty where it was not promised before. */
function sinceText(measure: Measure, lineage: Lineage, tell: Teller): string {
  const { since, renewed, slip } = promisedSince(tell.corpus, lineage, measure, tell.moment)
  if (renewed === 0 && slip === undefined) return ''
  return tell.words.show.promisedSince(since, renewed, slip)
}

function rowOf({ measure, successors }: Shown, tell: Teller): Row {
  const { waiting, retracted } = tell.state(measure).log
  const places = (isOne: (entry: LogEntry) => boolean) =>
    measure.log.flatMap((entry, i) => (isOne(entry) ? [i + 1] : []))
  return {
    ...measureRow(measure, tell),
    ...stateRow(tell.state(measure)),
    ...askedRow(measure, tell),
    monthsLate: tell.monthsLate(measure) ?? null,
    summary: tell.text(measure.summary),
    responsibilityAsPrinted: measure.responsibility_as_printed,
    parts: recordRow(measure.parts, tell),
    log: recordRow(measure.log, tell),
    waitingEntries: places((entry) => waiting.some((one) => one.entry === entry)),
    retractedEntries: places((entry) => retracted.has(entry)),
    follows: recordRow(measure.follows, tell),
    followedBy: successors.map(({ id }) => id),
    answers: recordRow(measure.answers, tell),
    alsoPrinted: recordRow(measure.also_printed, tell),
    closed: recordRow(measure.closed ?? null, tell),
    note: tell.text(measure.note) || null,
    file: measure.file.path,
  }
}

function factsOf(
  measure: Measure,
  isFull: boolean,
  tell: Teller,
): { label: string; text: string }[] {
  const { words } = tell
  const { show, columns } = words
  const { partners, closed, timing, responsibility_as_printed: responsibility } = measure
  const because = closed && tell.text(closed.because)
  const all: [string, string][] = [
    [show.timing, `${tell.deadline(measure)} ${printedText(timing.as_printed, tell)}`],
    [show.lead, `${tell.lead(measure)} ${printedText(responsibility, tell)}`],
    [show.partners, tell.actors(partners)],
    [show.closed, closed ? `${tell.period(closed.date)}${words.colon}${because}` : ''],
    [show.themes, tell.themes(measure.themes)],
    [show.source, isFull ? tell.source(measure.source) : tell.shortSource(measure.source)],
    ...measure.also_printed.map((one): [string, string] => [
      show.alsoPrinted,
      alsoPrinted(one, isFull, tell),
    ]),
  ]
  const more: [string, string][] = [
    [show.origin, words.origin[measure.origin]],
    [show.edition, tell.text(tell.corpus.editions.get(measure.edition)?.title) || measure.edition],
    [columns.id, measure.id],
    [show.file, measure.file.path],
  ]
  return [...all, ...(isFull ? more : [])]
    .filter(([, text]) => text !== '')
    .map(([label, text]) => ({ label, text }))
}

/** The words of the plan, after their meaning. */
function printedText(text: string, { words }: Teller): string {
  return words.show.printed(text && words.quote(text))
}

/** Where else it is printed, with other words on who and when. */
function alsoPrinted(
  { section, lines, responsibility_as_printed, timing, note }: Measure['also_printed'][number],
  isFull: boolean,
  tell: Teller,
): string {
  const { show, colon, quote } = tell.words
  const said = (label: string, text: string | undefined) =>
    `${label}${colon}${text ? quote(text) : show.emptyCell}`
  const all = [
    show.where('', section, lines).replace(/^, /, ''),
    said(show.printedTiming, timing?.as_printed),
    said(show.printedResponsibility, responsibility_as_printed),
  ]
  const event = isFull && timing?.after ? tell.text(timing.after.event) : ''
  const more = [event === '' ? '' : `→ ${event}`, isFull ? tell.text(note) : '']
  return [all.join(' · '), ...more].filter((text) => text !== '').join('\n')
}

function noteBlock({ note }: Measure, tell: Teller): Block[] {
  const text = tell.text(note)
  return text === '' ? [] : [{ kind: 'facts', facts: [{ label: tell.words.show.note, text }] }]
}

function partsBlock(measure: Measure, tell: Teller): Block[] {
  const { parts } = measure
  if (parts.length === 0) return []
  const { show, semicolon } = tell.words
  const { log, settledParts = [] } = tell.state(measure)
  const items = parts.map(({ title, lead, timing, note }, i) => {
    const report = log.counted.findLast((entry) => entry.part === i + 1 && isReport(entry))
    const more = [
      lead && tell.actors(lead),
      timing && `${timingOf(timing, tell.words)} ${printedText(timing.as_printed, tell)}`,
      report && entryLine(report, tell),
      !report && settledParts.includes(i + 1) && show.settledWithWhole,
      tell.text(note),
    ].filter(Boolean)
    return { text: tell.text(title) + (more.length > 0 ? ` (${more.join(semicolon)})` : '') }
  })
  return [{ kind: 'list', title: show.parts, items }]
}

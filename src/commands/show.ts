import type { LogEntry } from '../../schemas/log.ts'
import { beginOf } from '../analyses/editions.ts'
import { type Lineage, lineageOf, promisedSince } from '../analyses/lineage/graph.ts'
import { isReport } from '../analyses/state/log.ts'
import { existsFrom } from '../analyses/state/state.ts'
import type { Measure } from '../corpus/types.ts'
import { yearOf } from '../period.ts'
import type { Block, Report, Row, TreeNode } from '../report.ts'
import { type Command, momentOf, type Request } from './command.ts'
import { begunBy, measuresNamed, newestOf } from './resolve.ts'
import { answersBlock, linkBlocks } from './show-links.ts'
import { entryLine, logBlock } from './show-log.ts'
import { numberOf } from './tell/changes.ts'
import { askedRow, measureRow, stateRow } from './tell/measure-row.ts'
import { notBegunBlock } from './tell/not-begun.ts'
import { otherReports } from './tell/other-reports.ts'
import { recordRow } from './tell/record-row.ts'
import { type Teller, tellerOf } from './tell/teller.ts'
import { promiseTimeline } from './tell/timelines.ts'
import { timingOf } from './tell/timing.ts'

/** `teh show`: everything about one measure, or about several. */
export const command: Command = {
  name: 'show',
  arguments: [{ name: 'measure', required: true, many: true }],
  flags: [{ name: 'as-of', kind: 'day', describedAs: 'query-as-of' }],
  formats: ['table', 'json', 'markdown', 'html'],
  corpus: 'readable',
  examples: [
    'teh show climate-2024/heat-pumps',
    'teh show climate-2024/course-for-fitters --lang nl',
    'teh show "action 20" --as-of 2020-12-31',
  ],
  run: ({ corpus, arguments: given, flags, today, words }: Request): Report => {
    const tell = tellerOf(corpus, momentOf({ flags, today }), words)
    const lineage = lineageOf(corpus)
    const isDated = flags['as-of'] !== undefined
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
      blocks: shown.flatMap((one) => blocksOf(one, lineage, tell)),
      ...(only && { next: [`teh lineage ${only.measure.id}`, `teh record ${only.measure.id}`] }),
    }
  },
}

/** A measure, the others that bear the name by which it was asked for, and what takes it up. */
interface Shown {
  typed: string
  measure: Measure
  others: readonly Measure[]
  successors: readonly Measure[]
}

/** What was typed, a word that goes before a number joined to it: `décision 20` without quotes. */
function namesIn(given: readonly string[]): string[] {
  return given.flatMap((word, i) => {
    const [before = '', after = ''] = [given[i - 1], given[i + 1]]
    const joins = (one: string, number: string) => /^[\p{L}°.]+$/u.test(one) && /^\d/.test(number)
    if (joins(word, after)) return [`${word} ${after}`]
    return joins(before, word) ? [] : [word]
  })
}

/** With a day, of what exists by then. */
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

/** State, lateness and history come before the texts. */
function blocksOf(
  { typed, measure, others, successors }: Shown,
  lineage: Lineage,
  tell: Teller,
): Block[] {
  const { show } = tell.words
  const number = numberOf(measure, tell) || (measure.reference ?? '')
  const summary = tell.text(measure.summary)
  return [
    ...(others.length > 0 ? [{ kind: 'note' as const, text: alsoText(typed, others, tell) }] : []),
    {
      kind: 'heading',
      level: 1,
      text: (number === '' ? '' : `${number} – `) + tell.text(measure.title),
    },
    ...notBegunBlock(measure, tell),
    ...standingBlocks(measure, tell),
    { kind: 'facts', facts: factsOf(measure, tell) },
    ...historyBlocks(measure, lineage, tell),
    ...promiseTimeline([...lineage.ancestorsOf(measure), measure, ...successors], tell),
    ...linkBlocks(measure, successors, tell),
    { kind: 'facts', facts: [{ label: show.promised, text: summary }] },
    ...partsBlock(measure, tell),
    logBlock(measure, tell),
    ...silenceBlock(measure, tell),
    ...answersBlock(measure, tell),
    ...printingsBlock(measure, tell),
    ...noteBlock(measure, tell),
  ]
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

/** That nothing is known since the year of the last entry, where years have passed. */
function silenceBlock(measure: Measure, { state, day, words }: Teller): Block[] {
  const last = state(measure).log.counted.at(-1)
  if (last === undefined || yearOf(last.date) >= yearOf(day)) return []
  return [{ kind: 'note', text: words.show.silentSince(yearOf(last.date)) }]
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

/** The times that a measure that ended was not carried out before. */
function missedText(measure: Measure, { state, period, words }: Teller): string[] {
  const { settled, occurrences } = state(measure)
  const missed = occurrences?.missed ?? []
  if (!settled || missed.length === 0) return []
  return [words.show.missed(missed.map(({ due }) => period(due)))]
}

/** Since when it has been promised, where it was promised before. */
function historyBlocks(measure: Measure, lineage: Lineage, tell: Teller): Block[] {
  const { since, renewed, slip } = promisedSince(tell.corpus, lineage, measure, tell.moment)
  if (renewed === 0 && slip === undefined) return []
  return [{ kind: 'note', text: tell.words.show.promisedSince(since, renewed, slip) }]
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

function factsOf(measure: Measure, tell: Teller): { label: string; text: string }[] {
  const { words } = tell
  const { show, columns } = words
  const { partners, closed, timing, responsibility_as_printed: responsibility } = measure
  const printed = (text: string) => show.printed(text && words.quote(text))
  const because = closed && tell.text(closed.because)
  const all: [string, string][] = [
    [show.timing, `${tell.deadline(measure)} ${printed(timing.as_printed)}`],
    [show.lead, `${tell.lead(measure)} ${printed(responsibility)}`],
    [show.partners, tell.actors(partners)],
    [show.closed, closed ? `${tell.period(closed.date)}${words.colon}${because}` : ''],
    [show.themes, tell.themes(measure.themes)],
    [show.source, tell.source(measure.source)],
    [show.origin, words.origin[measure.origin]],
    [show.edition, tell.text(tell.corpus.editions.get(measure.edition)?.title) || measure.edition],
    [columns.id, measure.id],
    [show.file, measure.file.path],
  ]
  return all.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text }))
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
      timing && timingOf(timing, tell.words),
      report && entryLine(report, tell),
      !report && settledParts.includes(i + 1) && show.settledWithWhole,
      tell.text(note),
    ].filter(Boolean)
    return { text: tell.text(title) + (more.length > 0 ? ` (${more.join(semicolon)})` : '') }
  })
  return [{ kind: 'list', title: show.parts, items }]
}

function printingsBlock({ also_printed }: Measure, tell: Teller): Block[] {
  if (also_printed.length === 0) return []
  const { show, colon } = tell.words
  const line = (label: string, text: string | undefined) => ({
    text: `${label}${colon}${text || show.emptyCell}`,
  })
  const nodes = also_printed.map(
    ({ section, lines, responsibility_as_printed, timing, note }): TreeNode => ({
      text: show.where('', section, lines).replace(/^, /, ''),
      children: [
        line(show.printedResponsibility, responsibility_as_printed),
        line(show.printedTiming, timing?.as_printed),
        ...(note === undefined ? [] : [{ text: tell.text(note) }]),
      ],
    }),
  )
  return [{ kind: 'tree', title: show.alsoPrinted, nodes }]
}

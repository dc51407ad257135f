/**
 * Shows what a report on a measure changes, in the reader's language: the effect first, the YAML
 * last.
 */
import type { LogEntry } from '../../../schemas/log.ts'
import { latenessOf, overdue, yesterdayOf } from '../../analyses/overdue.ts'
import { countsFrom, type Moment } from '../../analyses/state/moment.ts'
import { existsFrom, statesAt } from '../../analyses/state/state.ts'
import { bodiesOf } from '../../analyses/successions.ts'
import { firstDueOf } from '../../analyses/timing/deadline.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { lastDay, monthsBetween, yearOf } from '../../period.ts'
import type { Block } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import type { Planned } from '../writing.ts'
import type { NewEntry } from './entry.ts'

/** Everything that is printed about what would be written. */
export interface Effect {
  newEntries: readonly NewEntry[]
  plan: Planned
  before: Teller
  after: Teller
  words: Words
}

export function effectOf(
  newEntries: readonly NewEntry[],
  plan: Planned,
  corpus: Corpus,
  today: string,
  words: Words,
): Effect {
  const moment: Moment = { day: today, today }
  const before = tellerOf(corpus, moment, words)
  return { newEntries, plan, before, after: tellerOf(plan.after, moment, words), words }
}

/** The content and effect of each report, then the effect of all of them. */
export function effectBlocks(effect: Effect): Block[] {
  const { newEntries, words } = effect
  const isOne = newEntries.length === 1
  return [
    ...(isOne
      ? []
      : [
          {
            kind: 'heading' as const,
            level: 1 as const,
            text: words.record.many(newEntries.length),
          },
        ]),
    ...newEntries.flatMap((newEntry) => newEntryBlocks(newEntry, effect, isOne ? 1 : 2)),
    ...changesBlocks(effect),
  ]
}

function newEntryBlocks(newEntry: NewEntry, effect: Effect, level: 1 | 2): Block[] {
  const { before, after, words } = effect
  const { record: say } = words
  const { measure, entry, dated } = newEntry
  const due = firstDueOf(before.state(measure).deadline)
  const under = [
    measure.id,
    before.lead(measure),
    ...(due === undefined ? [] : [say.deadline(before.period(due))]),
  ]
  const remark = say.dated[dated](after.period(entry.date))
  const title = [measure.reference, before.text(measure.title)].filter(Boolean).join('  ')
  const others = othersIn(measure, entry, effect)
  return [
    { kind: 'heading', level, text: title },
    { kind: 'note', tone: 'dim', text: under.join(' · ') },
    {
      kind: 'facts',
      facts: [
        { label: say.before, text: stateText(measure, before, words) },
        { label: say.after, text: afterText(measure, entry, effect) },
      ],
    },
    ...(remark === '' ? [] : [{ kind: 'note' as const, text: remark }]),
    ...(others.length === 0
      ? []
      : [{ kind: 'note' as const, text: say.others(before.actors(others)) }]),
  ]
}

/** `aucun état rapporté, en retard de 46 mois`. */
function stateText(measure: Measure, tell: Teller, words: Words): string {
  const { record: say, query } = words
  const { status, report } = tell.state(measure)
  const dated = report && say.state(words.status[status], query.during(tell.period(report.date)))
  const months = tell.monthsLate(measure)
  return [dated ?? words.status[status], ...(months === undefined ? [] : [say.late(months)])].join(
    ', ',
  )
}

/** The state after, what the entry says besides, and who says it. */
function afterText(measure: Measure, entry: LogEntry, { after, words }: Effect): string {
  const { record: say } = words
  const now = measureIn(after.corpus, measure)
  const state = after.state(now)
  const due = firstDueOf(state.deadline)
  const slip =
    state.report && state.settled && due !== undefined
      ? monthsBetween(lastDay(due), lastDay(state.report.date))
      : 0
  const first = [stateText(now, after, words), ...(slip > 0 ? [say.afterDeadline(slip)] : [])]
  return [
    first.join(', '),
    ...saidBesides(entry, after),
    ...(entry.by === undefined
      ? []
      : [say.according(after.actor(entry.by), sourceText(entry, after))]),
  ].join('\n')
}

function saidBesides(entry: LogEntry, { words, period, actors }: Teller): string[] {
  const { record: say, show } = words
  const { deadline, responsibility, part, occurrence, retracts } = entry
  return [
    ...(deadline
      ? [show.deadlineMoved(deadline.from && period(deadline.from), period(deadline.to))]
      : []),
    ...(responsibility
      ? [say.responsible(actors(responsibility.from ?? []), actors(responsibility.to))]
      : []),
    ...(part === undefined ? [] : [say.part(part)]),
    ...(occurrence === undefined ? [] : [say.occurrence(period(occurrence))]),
    ...(retracts === undefined ? [] : [say.retracts(period(retracts))]),
  ]
}

function sourceText({ source }: LogEntry, tell: Teller): string {
  if (source === undefined) return ''
  if (!('communication' in source) || source.date === undefined) return tell.source(source)
  const { communication, record } = tell.words
  return record.heard(communication[source.communication], tell.period(source.date))
}

/** In a few words: `achevée en mai 2024`, or what else the entry says. */
export function shortText(entry: LogEntry, tell: Teller): string {
  const { words, period } = tell
  if (entry.status !== undefined)
    return words.record.state(words.status[entry.status], words.query.during(period(entry.date)))
  return saidBesides(entry, tell)[0] ?? words.record.noted
}

/** Other responsible bodies without a report. */
function othersIn(measure: Measure, entry: LogEntry, { after }: Effect): string[] {
  if (entry.status === undefined) return []
  const { currentBody } = bodiesOf([after.corpus])
  const { lead, log } = after.state(measureIn(after.corpus, measure))
  const told = new Set(
    log.counted.flatMap(({ by, status }) => (by && status ? [currentBody(by)] : [])),
  )
  const isAlone = entry.by === undefined || !lead.map(currentBody).includes(currentBody(entry.by))
  return isAlone ? [] : lead.filter((id) => !told.has(currentBody(id)))
}

function changesBlocks(effect: Effect): Block[] {
  const { words } = effect
  const facts = [...countFacts(effect), ...yearFacts(effect)]
  if (facts.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.record.changes },
    { kind: 'facts', facts },
  ]
}

/** How many measures are overdue before and after, by scope. */
export function overdueCounts({ before, after }: Effect) {
  const moment = yesterdayOf(before.moment)
  const count = (corpus: Corpus) => {
    const { late } = overdue(corpus, { moment, scope: 'usual' })
    const inScope = late.filter(({ scope }) => scope === 'in-scope')
    return { late, inScope: inScope.length, leftOver: late.length - inScope.length }
  }
  return { before: count(before.corpus), after: count(after.corpus) }
}

function countFacts(effect: Effect): { label: string; text: string }[] {
  const { newEntries, words, before: tell } = effect
  const { record: say } = words
  const { before, after } = overdueCounts(effect)
  const ids = new Set(newEntries.map(({ measure }) => measure.id))
  const isTouched = before.late.some(({ measure }) => ids.has(measure.id))
  const label = 'teh overdue'
  const [only] = newEntries
  const from = only && countsFrom(only.entry.date, tell.moment.today)
  const isTooLate = newEntries.length === 1 && from !== undefined && from >= tell.moment.today
  if (isTouched && isTooLate) return [{ label, text: say.nothing(tell.period(from)) }]
  const changed = before.inScope !== after.inScope
  const leftOver = before.leftOver !== after.leftOver
  return [
    ...(changed || (isTouched && !leftOver)
      ? [{ label, text: say.overdue(before.inScope, after.inScope) }]
      : []),
    ...(leftOver ? [{ label, text: say.leftOver(before.leftOver, after.leftOver) }] : []),
  ]
}

/** The last year whose answer does not change, because the report counts only after it. */
function yearFacts({ newEntries, before }: Effect): { label: string; text: string }[] {
  const [only, ...more] = newEntries
  const { moment, corpus, words } = before
  const from = only && countsFrom(only.entry.date, moment.today)
  if (!only || more.length > 0 || from === undefined || from >= moment.today) return []
  const day = `${yearOf(from) - 1}-12-31`
  const then = { day, today: moment.today }
  const isThere = existsFrom(corpus, only.measure, moment.today) <= day
  const lateness = isThere && latenessOf(only.measure, statesAt(corpus, then)(only.measure), day)
  if (typeof lateness !== 'object') return []
  return [
    { label: `teh overdue --year ${yearOf(day)}`, text: words.record.nothing(before.period(from)) },
  ]
}

/** What would be added to which file. */
export function yamlBlocks({ plan, words }: Effect): Block[] {
  return plan.added.flatMap((added): Block[] => {
    if (added.is === 'present') return []
    const { path, below, text } = added
    const isWhole = plan.writes.some(
      ({ name, before }) => name === added.name && before === undefined,
    )
    const title = isWhole ? words.record.newFile(path) : words.record.below(path, below)
    return [
      { kind: 'note', text: title },
      { kind: 'code', text: text.replace(/\r\n/g, '\n').replace(/^\n+|\n+$/g, '') },
    ]
  })
}

function measureIn({ measures }: Corpus, { id }: Measure): Measure {
  return measures.find((one) => one.id === id) as Measure
}

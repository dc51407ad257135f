/** A measure that changed between two revisions, in the words of the reader. */
import type { MeasureDelta } from '../../analyses/diff/revisions.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Cell, Pair } from '../../report.ts'
import { changeCell, changeFact, type Fact, factText, sideOf, textChange } from './changes.ts'
import type { Teller } from './teller.ts'

/** Of the older state, and of the newer. */
type Tellers = readonly [Teller, Teller]

export const deltaSigns = { removed: '-', added: '+', renamed: '~', changed: '~' } as const

/** Both sides, each by the teller of its state, and what changed. */
export function deltaPair(delta: MeasureDelta, older: Teller, newer: Teller): Pair {
  const { kind, before, after } = delta
  return {
    sign: deltaSigns[kind],
    same: before !== undefined && after !== undefined && kind === 'changed',
    left: before ? [sideOf(before, older)] : [],
    right: after ? [sideOf(after, newer)] : [],
    changes:
      before && after
        ? changesOf(delta, before, after, [older, newer])
        : listedCells(listedFacts(delta, newer), newer),
  }
}

function changesOf(
  delta: MeasureDelta,
  before: Measure,
  after: Measure,
  [older, newer]: readonly [Teller, Teller],
): Cell[] {
  return [
    ...delta.changes.map((change) => changeCell(change, older, newer)),
    ...listedCells(listedFacts(delta, newer), newer),
    ...textCells(before, after, [older, newer]),
    ...otherFields(delta, [older, newer]),
  ]
}

/** The same for a sheet: each fact apart, a text that changed before and after. */
export function deltaFacts(delta: MeasureDelta, older: Teller, newer: Teller): Fact[] {
  const { before, after } = delta
  const listed = listedFacts(delta, newer).map(({ fact }) => fact)
  if (!before || !after) return listed
  const { fields } = newer.words.diff
  const texts: Fact[] = [
    { what: fields.title, before: older.text(before.title), after: newer.text(after.title) },
    { what: fields.summary, before: older.text(before.summary), after: newer.text(after.summary) },
    { what: fields.timing, before: before.timing.as_printed, after: after.timing.as_printed },
  ]
  return [
    ...delta.changes.map((change) => changeFact(change, older, newer)),
    ...listed,
    ...texts.filter((fact) => fact.before !== fact.after),
    ...fieldsNotTold(delta, [older, newer]).map((what) => ({ what, after: '' })),
  ]
}

/** Something that came is good, and something that went is bad. */
type Listed = { fact: Fact; tone: 'good' | 'bad' }

function listedCells(listed: readonly Listed[], { words }: Teller): Cell[] {
  return listed.map(({ fact, tone }) => ({ text: factText(fact, words), tone }))
}

/** The entries of the log and the answers that came or went. */
function listedFacts(delta: MeasureDelta, tell: Teller): Listed[] {
  const { entriesAdded, entriesRemoved, answersAdded, answersRemoved } = delta
  const { diff: say } = tell.words
  const facts = (what: string, all: readonly string[], tone: Listed['tone']) =>
    all.map((after): Listed => ({ fact: { what, after }, tone }))
  const told = (entries: readonly LogEntry[]) => entries.map((entry) => entryText(entry, tell))
  const isOnBothSides = delta.before !== undefined && delta.after !== undefined
  return [
    ...facts(say.entryAdded, told(entriesAdded), 'good'),
    ...facts(say.entryRemoved, told(entriesRemoved), 'bad'),
    ...facts(say.answersAdded, isOnBothSides ? answersAdded : [], 'good'),
    ...facts(say.answersRemoved, isOnBothSides ? answersRemoved : [], 'bad'),
  ]
}

type LogEntry = MeasureDelta['entriesAdded'][number]

function entryText(entry: LogEntry, tell: Teller): string {
  const { colon, show, status } = tell.words
  const { date, by, deadline } = entry
  const head = show.entry(
    tell.period(date),
    entry.status && status[entry.status],
    by && tell.actor(by),
  )
  const moved = deadline
    ? ` · ${show.deadlineMoved(deadline.from && tell.period(deadline.from), tell.period(deadline.to))}`
    : ''
  const note = tell.text(entry.note)
  return `${head}${moved}${note === '' ? '' : `${colon}${note}`}`
}

/** Its texts, as the reader's language has them. */
function textCells(before: Measure, after: Measure, [older, newer]: Tellers): Cell[] {
  const { fields } = newer.words.diff
  const [was, is] = [before.timing.as_printed, after.timing.as_printed]
  return [
    ...textChange(fields.title, older.text(before.title), newer.text(after.title), newer),
    ...textChange(fields.summary, older.text(before.summary), newer.text(after.summary), newer),
    ...textChange(fields.timing, was, is, newer),
  ]
}

/** Changed fields that no sentence describes: at least they are named. */
function otherFields(delta: MeasureDelta, tellers: Tellers): Cell[] {
  const names = fieldsNotTold(delta, tellers)
  return names.length === 0 ? [] : [{ text: tellers[1].words.diff.alsoChanged(names), tone: 'dim' }]
}

function fieldsNotTold(delta: MeasureDelta, tellers: Tellers): string[] {
  const names: Readonly<Record<string, string>> = tellers[1].words.diff.fields
  return delta.fields
    .filter(({ field }) => !isTold(field, delta, tellers))
    .map(({ field }) => names[field] ?? field)
}

/** The prefixes of the kinds of changes that describe a field. */
const kindsOfField: Readonly<Record<string, readonly string[]>> = {
  lead: ['lead-'],
  partners: ['partner-', 'lead-became-'],
  themes: ['themes-'],
  origin: ['moved'],
  source: ['moved'],
  timing: ['deadline-', 'start-', 'rhythm-', 'until-', 'became-', 'no-longer-'],
}

/** Whether one of the changes describes the field. */
export function isToldBy(changes: MeasureDelta['changes'], field: string): boolean {
  const begins = kindsOfField[field] ?? []
  return changes.some(({ kind }) => begins.some((begin) => kind.startsWith(begin)))
}

/**
 * Whether a sentence describes the change of a field; none does, for example, for a title in
 * another language than the reader's.
 */
function isTold(field: string, delta: MeasureDelta, [older, newer]: Tellers): boolean {
  const { before, after, changes } = delta
  if (isToldBy(changes, field)) return true
  switch (field) {
    case 'title':
    case 'summary':
      return older.text(before?.[field]) !== newer.text(after?.[field])
    case 'timing':
      return before?.timing.as_printed !== after?.timing.as_printed
    case 'log':
      return delta.entriesAdded.length + delta.entriesRemoved.length > 0
    case 'answers':
      return delta.answersAdded.length + delta.answersRemoved.length > 0
    default:
      return false
  }
}

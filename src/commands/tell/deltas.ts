/** A measure that changed between two revisions, in the words of the reader. */
import type { MeasureDelta } from '../../analyses/diff/revisions.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Cell, Pair } from '../../report.ts'
import { changeCell, sideOf, textChange } from './changes.ts'
import type { Teller } from './teller.ts'

export const deltaSigns = { removed: '-', added: '+', renamed: '~', changed: '~' } as const

/** Both sides, each told as the state that it belongs to, and what changed. */
export function deltaPair(delta: MeasureDelta, older: Teller, newer: Teller): Pair {
  const { kind, before, after } = delta
  return {
    sign: deltaSigns[kind],
    same: before !== undefined && after !== undefined && kind === 'changed',
    left: before ? [sideOf(before, older)] : [],
    right: after ? [sideOf(after, newer)] : [],
    changes:
      before && after ? changesOf(delta, before, after, [older, newer]) : entryCells(delta, newer),
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
    ...entryCells(delta, newer),
    ...answerCells(delta, newer),
    ...textCells(before, after, newer),
    ...otherFields(delta, newer),
  ]
}

/** The entries of the log that came or went. */
function entryCells({ entriesAdded, entriesRemoved }: MeasureDelta, tell: Teller): Cell[] {
  const { diff: say } = tell.words
  return [
    ...entriesAdded.map(
      (entry): Cell => ({
        text: entryText(say.entryAdded, entry, tell),
        tone: 'good',
      }),
    ),
    ...entriesRemoved.map(
      (entry): Cell => ({
        text: entryText(say.entryRemoved, entry, tell),
        tone: 'bad',
      }),
    ),
  ]
}

type LogEntry = MeasureDelta['entriesAdded'][number]

function entryText(label: string, entry: LogEntry, tell: Teller): string {
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
  return `${label}${colon}${head}${moved}${note === '' ? '' : `${colon}${note}`}`
}

/** The recommendations that it answers now, or no longer. */
function answerCells({ answersAdded, answersRemoved }: MeasureDelta, { words }: Teller): Cell[] {
  const { diff: say, colon } = words
  return [
    ...answersAdded.map((id): Cell => ({ text: `${say.answersAdded}${colon}${id}`, tone: 'good' })),
    ...answersRemoved.map(
      (id): Cell => ({
        text: `${say.answersRemoved}${colon}${id}`,
        tone: 'bad',
      }),
    ),
  ]
}

/** Its texts, as the reader's language has them. */
function textCells(before: Measure, after: Measure, { text, words }: Teller): Cell[] {
  const { fields } = words.diff
  const [was, is] = [before.timing.as_printed, after.timing.as_printed]
  return [
    ...textChange(fields.title, text(before.title), text(after.title), words),
    ...textChange(fields.summary, text(before.summary), text(after.summary), words),
    ...textChange(fields.timing, was, is, words),
  ]
}

/** The fields that changed and of which no sentence tells: they are named at least. */
function otherFields(delta: MeasureDelta, tell: Teller): Cell[] {
  const names: Readonly<Record<string, string>> = tell.words.diff.fields
  const fieldsNotTold = delta.fields.filter(({ field }) => !isTold(field, delta, tell))
  if (fieldsNotTold.length === 0) return []
  const text = tell.words.diff.alsoChanged(fieldsNotTold.map(({ field }) => names[field] ?? field))
  return [{ text, tone: 'dim' }]
}

/** How the kinds of the changes begin that tell of a field. */
const kindsOfField: Readonly<Record<string, readonly string[]>> = {
  lead: ['lead-'],
  partners: ['partner-', 'lead-became-'],
  themes: ['themes-'],
  origin: ['moved'],
  source: ['moved'],
  timing: ['deadline-', 'start-', 'rhythm-', 'until-', 'became-', 'no-longer-'],
}

/** Whether one of the changes is a change of the field. */
export function isToldBy(changes: MeasureDelta['changes'], field: string): boolean {
  const begins = kindsOfField[field] ?? []
  return changes.some(({ kind }) => begins.some((begin) => kind.startsWith(begin)))
}

/**
 * Whether a sentence tells that a field changed: none does, for example, of a title in another
 * language than the reader's.
 */
function isTold(field: string, delta: MeasureDelta, { text }: Teller): boolean {
  const { before, after, changes } = delta
  if (isToldBy(changes, field)) return true
  switch (field) {
    case 'title':
    case 'summary':
      return text(before?.[field]) !== text(after?.[field])
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

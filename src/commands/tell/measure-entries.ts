/** Measures as a list for people: what they share is printed once, above them. */
import type { Measure } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import { lastDay } from '../../period.ts'
import type { Cell, Entry, EntryGroup, Table } from '../../report.ts'
import { type MeasureKey, type MeasureLine, measureTable } from './measure-table.ts'
import type { Teller } from './teller.ts'

/** What several measures may share: their deadline, or their plan. */
export type SharedKey = 'due' | 'edition'

export interface ListOptions {
  shared?: SharedKey
  /** Numbers have the word of their plan, because another list has bare ones. */
  worded?: boolean
}

/** How many rows must share something, on average, for it to become a heading. */
const minSharing = 2

/** A table of these columns, with entries for whoever reads it row by row. */
export function measureList(
  lines: readonly MeasureLine[],
  keys: readonly MeasureKey[],
  tell: Teller,
  options: ListOptions = {},
): Table {
  return {
    ...measureTable(lines, keys, tell),
    entries: () => groupsOf(lines, keys, tell, options),
  }
}

function groupsOf(
  lines: readonly MeasureLine[],
  keys: readonly MeasureKey[],
  tell: Teller,
  { shared, worded }: ListOptions,
): EntryGroup[] {
  const numberOf = numbersIn(lines, tell, worded)
  const { groups, keyOf } = sharing(lines, shared)
  const isSaidAbove = groups.length > 1 || shared === 'due'
  const entries = (some: readonly MeasureLine[]) =>
    some.map((line) => ({
      ...entryOf(line, keys, tell, keyOf(line)),
      number: numberOf(line.measure),
    }))
  return groups.map((some) => ({
    ...(isSaidAbove &&
      shared !== undefined && {
        title: { text: titleOf(some, shared, keyOf, tell), tone: 'strong' as const },
      }),
    entries: entries(some),
  }))
}

/** Groups that share a plan or a deadline; if few share the same deadline, its year. */
function sharing(lines: readonly MeasureLine[], shared: SharedKey | undefined) {
  const by = (keyOf: (line: MeasureLine) => string) => {
    const groups = new Map<string, MeasureLine[]>()
    for (const line of lines) memo(groups, keyOf(line), () => []).push(line)
    return { groups: [...groups.values()], keyOf }
  }
  if (shared !== 'due') return by(({ measure }) => (shared === 'edition' ? measure.edition : ''))
  const exact = by(({ due = '' }) => due)
  const isShared = lines.length >= exact.groups.length * minSharing
  return isShared ? exact : by(({ due = '' }) => due.slice(0, 4))
}

function titleOf(
  lines: readonly MeasureLine[],
  shared: SharedKey,
  keyOf: (line: MeasureLine) => string,
  tell: Teller,
): string {
  const { words, corpus, text, period } = tell
  const key = keyOf(lines[0] as MeasureLine)
  if (shared === 'due')
    return words.overdue.groupDue(period(key), lateIn(lines, tell), lines.length)
  const title = text(corpus.editions.get(key)?.title) || key
  return `${title} · ${words.query.total(lines.length)}`
}

/** By how much they are late: from the least to the most, where that differs. */
function lateIn(lines: readonly MeasureLine[], { words, day }: Teller): string {
  const months = lines.map(({ monthsLate = 0 }) => monthsLate)
  const [least, most] = [Math.min(...months), Math.max(...months)]
  const areThatDay = lines.every(({ due }) => due !== undefined && lastDay(due) === day)
  if (areThatDay) return words.overdue.thatDay(lines.length)
  return words.overdue.lateBy(least, most)
}

/** The facts of a measure in a list: those of these keys that the heading does not give. */
export function entryOf(
  line: MeasureLine,
  keys: readonly MeasureKey[],
  tell: Teller,
  saidAbove = '',
): Entry {
  const { measure } = line
  return {
    title: { text: tell.text(measure.title) },
    about: [
      leadCell(measure, tell),
      ...(keys.includes('timing') ? [timingCell(measure, tell)] : []),
      ...(keys.includes('due') ? [dueCell(line, saidAbove, tell)] : []),
      ...statusCells(line, keys, tell),
      ...rareCells(line, tell),
    ],
    id: measure.id,
  }
}

function leadCell(measure: Measure, tell: Teller): Cell {
  const text = tell.lead(measure)
  return tell.state(measure).lead.length === 0 ? { text, tone: 'warn' } : { text }
}

function timingCell(measure: Measure, tell: Teller): Cell {
  return { text: timingIn(measure, tell) }
}

/** Its deadline in a few characters; nothing where it has none. */
export function timingIn(measure: Measure, { timing, words }: Teller): string {
  const text = timing(measure)
  return text === words.timing.short.none ? '' : text
}

/** What its title does not say of its deadline. */
function dueCell(line: MeasureLine, saidAbove: string, tell: Teller): Cell {
  const { due = '', monthsLate = 0 } = line
  if (due === saidAbove) return { text: '' }
  if (saidAbove !== '') return { text: tell.period(due) }
  const text = tell.words.overdue.dueLate(tell.period(due), lateIn([line], tell))
  return { text, tone: monthsLate >= 12 ? 'bad' : 'warn' }
}

/** The state, if one is reported or asked for; otherwise it is left out. */
function statusCells(
  { measure, monthsLate }: MeasureLine,
  keys: readonly MeasureKey[],
  tell: Teller,
): Cell[] {
  const { words } = tell
  const { differing } = tell.state(measure)
  const status = tell.status(measure)
  const late = keys.includes('due') || monthsLate === undefined
  return [
    { text: status === words.status['no-report'] ? '' : status },
    ...(differing.length > 0 ? [{ text: words.othersDiffer, tone: 'warn' as const }] : []),
    ...(late ? [] : [{ text: words.lineage.late(monthsLate), tone: 'warn' as const }]),
  ]
}

/** Rare facts: occurrences without a report, a promise that was made before. */
function rareCells({ missed = 1, promised }: MeasureLine, { words }: Teller): Cell[] {
  const { overdue: say } = words
  const { since = 0, renewed = 0 } = promised ?? {}
  return [
    { text: missed > 1 ? say.missedTimes(missed) : '' },
    { text: renewed > 0 ? say.promised(since) : '', tone: 'bad' },
  ]
}

/** The number of each; with the word of its plan if two plans share a number. */
function numbersIn(
  lines: readonly MeasureLine[],
  { corpus, text }: Teller,
  worded = false,
): (measure: Measure) => string {
  const editions = new Map<string, string>()
  const isShared = lines.some(({ measure: { reference, edition } }) =>
    reference === undefined ? false : memo(editions, reference, () => edition) !== edition,
  )
  return ({ reference, edition }) => {
    if (reference === undefined) return '·'
    const word = worded || isShared ? text(corpus.editions.get(edition)?.numbered) : ''
    return word === '' ? reference : `${word} ${reference}`
  }
}

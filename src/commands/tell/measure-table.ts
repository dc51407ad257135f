/** The columns of a measure, each described once: tables and sheets pick theirs by key. */
import type { PromisedSince } from '../../analyses/lineage/graph.ts'
import { closest } from '../../analyses/text/nearest.ts'
import { firstDueOf } from '../../analyses/timing/deadline.ts'
import type { Measure } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Period } from '../../period.ts'
import type { Cell, Column, Table } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import type { Teller } from './teller.ts'

/** Columns that every measure has. */
export const measureKeys = [
  'timing',
  'id',
  'title',
  'lead',
  'partners',
  'status',
  'themes',
  'edition',
  'reference',
  'origin',
  'source',
  'printed',
] as const
/** Columns of a measure that is late as well. */
export const lateKeys = ['due', 'monthsLate', 'promisedSince', ...measureKeys] as const
export type MeasureKey = (typeof lateKeys)[number]

/** The columns that were typed, with a comma between them; nothing where none were. */
export function keysIn(
  typed: string | undefined,
  allowed: readonly MeasureKey[],
): readonly MeasureKey[] | undefined {
  return typed?.split(',').map((name) => {
    const seen = name.trim().toLowerCase()
    const key = allowed.find((known) => known.toLowerCase() === seen)
    if (key !== undefined) return key
    throw new TehError('unknown-column', {
      seen: name.trim(),
      suggestions: closest(name, allowed),
      allowed,
    })
  })
}

/** A measure, and what a report found out about it. */
export interface MeasureLine {
  measure: Measure
  /** The deadline that passed; of what recurs the first occurrence that nobody reported. */
  due?: Period
  /** Occurrences that passed without a report. */
  missed?: number
  /** Months since the deadline; without a column of its own it stands below the state. */
  monthsLate?: number | undefined
  promised?: PromisedSince
}

/** A table of these columns, one line for each measure. */
export function measureTable(
  lines: readonly MeasureLine[],
  keys: readonly MeasureKey[],
  tell: Teller,
): Table {
  return {
    kind: 'table',
    columns: columnsOf(keys, tell.words),
    rows: lines.map((line) => cellsOf(line, keys, tell)),
  }
}

export function columnsOf(keys: readonly MeasureKey[], words: Words): Column[] {
  return keys.map((key) => {
    const { head, ...column } = columns[key]
    return { key, title: words.columns[head], ...column }
  })
}

export function cellsOf(line: MeasureLine, keys: readonly MeasureKey[], tell: Teller): Cell[] {
  return keys.map((key) =>
    key === 'status' && !keys.includes('monthsLate')
      ? statusAndLate(line, tell)
      : cells[key](line, tell),
  )
}

/** `head`: the key of its title in the words. */
const columns: Readonly<
  Record<MeasureKey, Omit<Column, 'key' | 'title'> & { head: keyof Words['columns'] }>
> = {
  timing: { head: 'timing', min: 9 },
  id: { head: 'id', min: 20, joins: 'title' },
  title: { head: 'measure', min: 20, grow: 2.5 },
  lead: { head: 'lead', min: 14 },
  partners: { head: 'partners', min: 14 },
  status: { head: 'status', min: 8, whole: true },
  themes: { head: 'themes', min: 14 },
  edition: { head: 'edition', min: 10 },
  reference: { head: 'reference', min: 5 },
  origin: { head: 'origin', min: 8 },
  source: { head: 'source', min: 16 },
  printed: { head: 'printed', min: 14 },
  due: { head: 'due', min: 8 },
  monthsLate: { head: 'late', align: 'right', min: 6 },
  promisedSince: { head: 'promised', min: 8 },
}

const cells: Readonly<Record<MeasureKey, (line: MeasureLine, tell: Teller) => Cell>> = {
  timing: ({ measure }, tell) => ({
    text: tell.timing(measure),
    value: firstDueOf(tell.state(measure).deadline) ?? '',
  }),
  id: ({ measure }) => ({ text: measure.id, tone: 'dim' }),
  title: ({ measure }, tell) => ({ text: tell.text(measure.title) }),
  lead: ({ measure }, tell) => ({
    text: tell.lead(measure),
    value: tell.state(measure).lead.join(' '),
    ...(measure.lead.length === 0 && { tone: 'warn' }),
  }),
  partners: ({ measure }, tell) => ({
    text: tell.actors(measure.partners),
    value: measure.partners.join(' '),
  }),
  status: ({ measure }, tell) => ({
    text: [
      tell.status(measure),
      ...(tell.state(measure).differing.length > 0 ? [tell.words.othersDiffer] : []),
    ].join('\n'),
    value: tell.state(measure).status,
  }),
  themes: ({ measure }, tell) => ({
    text: tell.themes(measure.themes),
    value: measure.themes.join(' '),
  }),
  edition: ({ measure }) => ({ text: measure.edition }),
  reference: ({ measure }) => ({ text: measure.reference ?? '' }),
  origin: ({ measure }, { words }) => ({
    text: words.origin[measure.origin],
    value: measure.origin,
  }),
  source: ({ measure }, tell) => ({ text: tell.source(measure.source) }),
  printed: ({ measure }, { words }) => ({ text: measure.timing.as_printed || words.none }),
  due: ({ due, missed = 1 }, tell) => ({
    text:
      (due === undefined ? '' : tell.period(due)) +
      (missed > 1 ? `\n${tell.words.overdue.missed(missed)}` : ''),
    value: due ?? '',
  }),
  monthsLate: ({ monthsLate = 0 }) => ({
    text: String(monthsLate),
    tone: monthsLate >= 12 ? 'bad' : 'warn',
  }),
  promisedSince: ({ promised }, { words }) =>
    promised
      ? {
          text: words.overdue.since(promised.since, promised.renewed, promised.slip),
          value: String(promised.since),
          ...(promised.renewed > 0 && { tone: 'bad' }),
        }
      : { text: '' },
}

function statusAndLate({ measure, monthsLate }: MeasureLine, tell: Teller): Cell {
  const cell = cells.status({ measure }, tell)
  if (monthsLate === undefined) return cell
  return { ...cell, text: `${cell.text}\n${tell.words.lineage.late(monthsLate)}`, tone: 'warn' }
}

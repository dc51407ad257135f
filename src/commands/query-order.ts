/** How the measures of a query are sorted and grouped. */
import { type Status, statuses } from '../../schemas/vocabulary.ts'
import { duesOf } from '../analyses/timing/deadline.ts'
import type { Measure } from '../corpus/types.ts'
import { byCodeUnit, memo } from '../order.ts'
import { firstDay, lastDay } from '../period.ts'
import type { Teller } from './tell/teller.ts'

export const sortKeys = ['id', 'due', 'reference', 'status', 'title'] as const
export type SortKey = (typeof sortKeys)[number]
export const groupKeys = ['actor', 'theme', 'edition', 'status', 'year'] as const
export type GroupKey = (typeof groupKeys)[number]

/** In the order of a key, then of ids. */
export function sortBy(measures: readonly Measure[], key: SortKey, tell: Teller): Measure[] {
  const keyed = measures.map((measure) => ({ measure, key: sortKeyOf[key](measure, tell) }))
  keyed.sort((a, b) => byCodeUnit(a.key, b.key) || byCodeUnit(a.measure.id, b.measure.id))
  return keyed.map(({ measure }) => measure)
}

const order = [...statuses, 'closed', 'no-report']

const sortKeyOf: Readonly<Record<SortKey, (measure: Measure, tell: Teller) => string>> = {
  id: ({ id }) => id,
  // What has only a start comes after every deadline, and what has neither comes last.
  due: (measure, tell) => {
    const [due] = duesOf(tell.state(measure).deadline)
    if (due !== undefined) return lastDay(due)
    const { start } = measure.timing
    return start === undefined ? '9999' : `9998${firstDay(start)}`
  },
  reference: ({ reference = '~' }) =>
    reference.replace(/\d+/g, (digits) => digits.padStart(6, '0')),
  status: (measure, tell) => String(order.indexOf(tell.state(measure).status)),
  title: ({ title }, tell) => tell.text(title),
}

export interface Group {
  /** Id, code or year; empty for what has none. */
  key: string
  name: string
  measures: Measure[]
}

/** Groups in the order of their names; a measure stands in each that it belongs to. */
export function groupsOf(measures: readonly Measure[], by: GroupKey, tell: Teller): Group[] {
  const groups = new Map<string, Measure[]>()
  for (const measure of measures) {
    const keys = groupKeysOf[by](measure, tell)
    for (const key of keys.length > 0 ? keys : [''])
      memo(groups, key, () => [] as Measure[]).push(measure)
  }
  return [...groups]
    .map(([key, list]) => ({ key, name: groupName(key, by, tell), measures: list }))
    .sort((x, y) => byCodeUnit(x.name, y.name))
}

const groupKeysOf: Readonly<
  Record<GroupKey, (measure: Measure, tell: Teller) => readonly string[]>
> = {
  actor: (measure, tell) => tell.state(measure).lead,
  theme: ({ themes }) => themes,
  edition: ({ edition }) => [edition],
  status: (measure, tell) => [tell.state(measure).status],
  year: (measure, tell) => [
    ...new Set(duesOf(tell.state(measure).deadline).map((due) => due.slice(0, 4))),
  ],
}

function groupName(key: string, by: GroupKey, tell: Teller): string {
  const { words } = tell
  if (by === 'actor') return key === '' ? words.nobody : tell.fullActor(key)
  if (by === 'theme') return tell.themes([key])
  if (by === 'status') return words.status[key as Status]
  return key === '' ? words.none : key
}

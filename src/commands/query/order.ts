/** How the measures of a query are sorted and grouped. */
import { statuses } from '../../../schemas/vocabulary.ts'
import { type AskedActor, countedUnder, type Role, roleOf, roles } from '../../analyses/roles.ts'
import { duesOf } from '../../analyses/timing/deadline.ts'
import type { Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import { firstDay, lastDay } from '../../period.ts'
import type { Teller } from '../tell/teller.ts'

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
  // Measures with only a start come after all deadlines, and those with neither come last.
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

/**
 * Groups sorted by name; a measure is in each group to which it belongs. If actors are asked for,
 * measures of which they are only members or partners follow in a group of their own.
 */
export function groupsOf(
  measures: readonly Measure[],
  by: GroupKey,
  asked: readonly AskedActor[],
  tell: Teller,
): Group[] {
  if (by === 'actor' && asked.length > 0) return actorGroups(measures, asked, tell)
  const groups = new Map<string, Group>()
  const none = { key: '', name: () => (by === 'actor' ? tell.words.nobody : tell.words.none) }
  for (const measure of measures) {
    const all = groupsFor[by](measure, tell)
    for (const { key, name } of all.length > 0 ? all : [none])
      memo(groups, key, () => ({ key, name: name(), measures: [] })).measures.push(measure)
  }
  return [...groups.values()].sort((x, y) => byCodeUnit(x.name, y.name))
}

function actorGroups(
  measures: readonly Measure[],
  asked: readonly AskedActor[],
  tell: Teller,
): Group[] {
  const { corpus, day, state, words } = tell
  const keysOf = (measure: Measure) => countedUnder(corpus, measure, state(measure), asked, day)
  const own = asked.map(({ id }) => ({
    key: id,
    name: tell.fullActor(id),
    measures: measures.filter((measure) => keysOf(measure).includes(id)),
  }))
  const others = roles
    .filter((role) => role !== 'lead')
    .map((role) => ({
      key: role,
      name: words.overdue.role[role],
      measures: measures.filter((measure) => roleFor(measure, asked, tell) === role),
    }))
  return [...own.sort((x, y) => byCodeUnit(x.name, y.name)), ...others].filter(
    (group) => group.measures.length > 0,
  )
}

/** The closest role that any of the actors has in a measure. */
export function roleFor(
  measure: Measure,
  asked: readonly AskedActor[],
  { corpus, state }: Teller,
): Role | undefined {
  const found = asked.map(({ ids }) => roleOf(corpus, measure, state(measure), ids))
  return roles.find((role) => found.includes(role))
}

/** A group to which a measure belongs; its name is asked for once. */
interface NamedGroup {
  key: string
  name(): string
}

type GroupsFor = (measure: Measure, tell: Teller) => readonly NamedGroup[]

const groupsFor: Readonly<Record<GroupKey, GroupsFor>> = {
  actor: (measure, { corpus, state, day, fullActor }) =>
    countedUnder(corpus, measure, state(measure), [], day).map((key) => ({
      key,
      name: () => fullActor(key),
    })),
  theme: ({ themes }, tell) => themes.map((key) => ({ key, name: () => tell.themes([key]) })),
  edition: ({ edition }) => [{ key: edition, name: () => edition }],
  status: (measure, { state, words }) => {
    const { status } = state(measure)
    return [{ key: status, name: () => words.status[status] }]
  },
  year: (measure, tell) => {
    const years = duesOf(tell.state(measure).deadline).map((due) => due.slice(0, 4))
    return [...new Set(years)].map((key) => ({ key, name: () => key }))
  },
}

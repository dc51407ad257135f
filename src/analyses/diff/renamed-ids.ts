/** Ids of registries that were renamed everywhere: told once, and no change of what bears them. */
import type { Actor, Corpus, Measure, Theme } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import { nameKey } from '../text/fold.ts'
import { recordOf } from './record.ts'

/** The newer id of each older one. */
export interface RenamedIds {
  readonly actors: ReadonlyMap<string, string>
  readonly themes: ReadonlyMap<string, string>
}

/** What has another id and the same French name on both sides, where only one on each side has it. */
export function renamedIds(before: Corpus, after: Corpus): RenamedIds {
  return {
    actors: pairs(before.actors, after.actors, ({ name }) => name.fr),
    themes: pairs(before.themes, after.themes, ({ label }) => label.fr),
  }
}

/** The older state as if it had borne the newer ids already. */
export function withNewIds(corpus: Corpus, ids: RenamedIds): Corpus {
  if (ids.actors.size + ids.themes.size === 0) return corpus
  const each = <T extends object>(items: ReadonlyMap<string, T>) =>
    new Map([...items].map(([id, item]) => [id, { ...item, ...withIds(dataOf(item), ids) }]))
  return {
    ...corpus,
    measures: corpus.measures.map((measure) => measureWithIds(measure, ids)),
    editions: each(corpus.editions),
    actors: rekeyed<Actor>(each(corpus.actors), ids.actors),
    themes: rekeyed<Theme>(each(corpus.themes), ids.themes),
    documents: each(corpus.documents),
    recommendations: each(corpus.recommendations),
    scorecards: each(corpus.scorecards),
  }
}

/** A value of the corpus with the newer ids in place of the older ones. */
export function withIds<T>(value: T, ids: RenamedIds): T {
  return converted(value, '', ids) as T
}

function measureWithIds(measure: Measure, ids: RenamedIds): Measure {
  return { ...measure, ...withIds(recordOf(measure), ids) }
}

function dataOf<T extends object>(item: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => !['id', 'file', 'path'].includes(key)),
  ) as Partial<T>
}

function rekeyed<T extends { id: string }>(
  items: ReadonlyMap<string, T>,
  ids: ReadonlyMap<string, string>,
): Map<string, T> {
  return new Map(
    [...items].map(([id, item]) => {
      const now = ids.get(id) ?? id
      return [now, { ...item, id: now }]
    }),
  )
}

function pairs<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  nameOf: (item: T) => string | undefined,
): Map<string, string> {
  const named = (items: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>) => {
    const found = new Map<string, string[]>()
    for (const [id, item] of items)
      if (!others.has(id)) memo(found, nameKey(nameOf(item) ?? ''), () => [] as string[]).push(id)
    found.delete('')
    return found
  }
  const [went, came] = [named(before, after), named(after, before)]
  return new Map(
    [...went].flatMap(([name, from]) => {
      const to = came.get(name) ?? []
      return from.length === 1 && to.length === 1 ? [[from[0] ?? '', to[0] ?? ''] as const] : []
    }),
  )
}

/** The keys under which the corpus names actors and themes. */
const actorKeys = new Set([
  'lead',
  'partners',
  'by',
  'from',
  'to',
  'body',
  'addressee',
  'assessor',
  'publisher',
  'part_of',
  'succeeds',
  'members',
  'forwarded_to',
])
const themeKeys = new Set(['themes', 'broader'])

function converted(value: unknown, key: string, ids: RenamedIds): unknown {
  if (typeof value === 'string') {
    if (actorKeys.has(key)) return ids.actors.get(value) ?? value
    return themeKeys.has(key) ? (ids.themes.get(value) ?? value) : value
  }
  if (Array.isArray(value)) return value.map((item) => converted(item, key, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([inner, one]) => [inner, converted(one, inner, ids)]),
  )
}

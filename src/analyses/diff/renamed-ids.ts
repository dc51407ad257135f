/**
 * Ids that were renamed everywhere: reported once, and not as a change of every file that has them.
 */
import type { Text } from '../../../schemas/common.ts'
import type { Corpus, Edition, Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import { nameKey } from '../text/fold.ts'
import { recordOf } from './record.ts'

/** Things with an id, besides measures: entries of registries, folders and other files. */
export type Renamable =
  | 'actors'
  | 'themes'
  | 'documents'
  | 'editions'
  | 'recommendations'
  | 'scorecards'

/** Of each kind, the newer id of each older one. */
export type RenamedIds = Readonly<Record<Renamable, ReadonlyMap<string, string>>>

/** Things that have another id and the same name in both states, if the name is unique in each. */
export function renamedIds(before: Corpus, after: Corpus): RenamedIds {
  return {
    actors: pairs(before.actors, after.actors, ({ name }) => nameIn(name)),
    themes: pairs(before.themes, after.themes, ({ label }) => nameIn(label)),
    documents: pairs(before.documents, after.documents, ({ title }) => nameIn(title)),
    editions: pairs(before.editions, after.editions, ({ title }) => nameIn(title), termOf),
    recommendations: pairs(before.recommendations, after.recommendations, ({ title }) =>
      nameIn(title),
    ),
    scorecards: pairs(before.scorecards, after.scorecards, ({ title }) => nameIn(title)),
  }
}

/** The older state with the newer ids. */
export function withNewIds(corpus: Corpus, ids: RenamedIds): Corpus {
  if (Object.values(ids).every(({ size }) => size === 0)) return corpus
  const each = <T extends { id: string }>(items: ReadonlyMap<string, T>, kind: Renamable) =>
    new Map(
      [...items].map(([id, item]) => {
        const now = ids[kind].get(id) ?? id
        return [now, { ...item, ...withIds(dataOf(item), ids), id: now }]
      }),
    )
  return {
    ...corpus,
    measures: corpus.measures
      .map((measure) => measureWithIds(measure, ids))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    editions: each(corpus.editions, 'editions'),
    actors: each(corpus.actors, 'actors'),
    themes: each(corpus.themes, 'themes'),
    documents: each(corpus.documents, 'documents'),
    recommendations: each(corpus.recommendations, 'recommendations'),
    scorecards: each(corpus.scorecards, 'scorecards'),
  }
}

/** A value of the corpus with the newer ids in place of the older ones. */
export function withIds<T>(value: T, ids: RenamedIds): T {
  return converted(value, '', ids) as T
}

/** The id of a measure in the folder that its edition has now. */
export function measureIdNow(id: string, { editions }: RenamedIds): string {
  return inFolder(id, editions)
}

function measureWithIds(measure: Measure, ids: RenamedIds): Measure {
  return {
    ...measure,
    ...withIds(recordOf(measure), ids),
    id: measureIdNow(measure.id, ids),
    edition: ids.editions.get(measure.edition) ?? measure.edition,
  }
}

function dataOf<T extends object>(item: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => !['id', 'file', 'path'].includes(key)),
  ) as Partial<T>
}

/** The name in the first language that a title is written in. */
function nameIn(name: Text): string {
  return nameKey(typeof name === 'string' ? name : (Object.values(name)[0] ?? ''))
}

/** What an edition is, whatever its title. */
function termOf({ plan, period, document }: Edition): string {
  return JSON.stringify([plan, period, document])
}

/** Pairs by the first key, and what is left by the next ones. */
function pairs<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  ...keysOf: readonly ((item: T) => string)[]
): Map<string, string> {
  const found = new Map<string, string>()
  const taken = new Set<string>()
  for (const keyOf of keysOf) {
    const bearers = (items: ReadonlyMap<string, T>, isOut: (id: string) => boolean) => {
      const ids = new Map<string, string[]>()
      for (const [id, item] of items)
        if (!isOut(id)) memo(ids, keyOf(item), () => [] as string[]).push(id)
      ids.delete('')
      return ids
    }
    const came = bearers(after, (id) => before.has(id) || taken.has(id))
    for (const [key, went] of bearers(before, (id) => after.has(id) || found.has(id))) {
      const [from, to] = [went, came.get(key) ?? []].map((ids) =>
        ids.length === 1 ? ids[0] : undefined,
      )
      if (from === undefined || to === undefined) continue
      found.set(from, to)
      taken.add(to)
    }
  }
  return found
}

/** What the keys of the corpus name. */
const kindOfKey: Readonly<Record<string, Renamable>> = {
  lead: 'actors',
  partners: 'actors',
  by: 'actors',
  from: 'actors',
  to: 'actors',
  body: 'actors',
  addressee: 'actors',
  assessor: 'actors',
  publisher: 'actors',
  part_of: 'actors',
  succeeds: 'actors',
  members: 'actors',
  forwarded_to: 'actors',
  themes: 'themes',
  broader: 'themes',
  document: 'documents',
  previous: 'editions',
  revises: 'editions',
}

function converted(value: unknown, key: string, ids: RenamedIds): unknown {
  if (typeof value === 'string') return idNow(value, key, ids)
  if (Array.isArray(value)) return value.map((item) => converted(item, key, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([inner, one]) => [inner, converted(one, inner, ids)]),
  )
}

function idNow(value: string, key: string, ids: RenamedIds): string {
  if (key === 'measure') return inFolder(value, ids.editions)
  if (key === 'recommendation')
    return inFolder(inFolder(value, ids.recommendations), ids.scorecards)
  const kind = Object.hasOwn(kindOfKey, key) ? kindOfKey[key] : undefined
  if (kind === undefined) return value
  const now = ids[kind].get(value)
  // An edition that the corpus does not hold is a document.
  return now ?? (kind === 'editions' ? ids.documents.get(value) : undefined) ?? value
}

/** An id whose first part names what was renamed. */
function inFolder(id: string, renamed: ReadonlyMap<string, string>): string {
  const [first = ''] = id.split('/')
  const now = renamed.get(first)
  return now === undefined ? id : now + id.slice(first.length)
}

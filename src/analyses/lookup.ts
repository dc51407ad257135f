/** From what a person typed to what the corpus calls it. */

import { exactlyIn, textsOf } from '../by-language.ts'
import type { Actor, Corpus, Measure } from '../corpus/types.ts'
import { memo } from '../order.ts'
import { nameKey } from './text/fold.ts'
import {
  areOfDifferentBodies,
  joinedKey,
  type LongForms,
  longFormsIn,
  wordsKey,
} from './text/names.ts'
import { closest } from './text/nearest.ts'

/** Found, or what was probably meant. */
export type Found<T> = { found: T } | { suggestions: string[]; among?: string[] }

/** Every way to name an actor, in every language. */
export function namesOf(actor: Actor): string[] {
  const { name, abbreviation, aliases } = actor
  return [...textsOf(name), ...textsOf(abbreviation), ...aliases]
}

/** Actors by every name they bear, read once for each registry. */
const byName = new WeakMap<Corpus['actors'], Map<string, Actor[]>>()

/**
 * The actor with this id; if there is none, all with this id, name, abbreviation or alias, whatever
 * case and accents. Several actors may share a name.
 */
export function actorsNamed({ actors }: Corpus, typed: string): readonly Actor[] {
  const exact = actors.get(typed)
  if (exact) return [exact]
  return memo(byName, actors, indexed).get(nameKey(typed)) ?? []
}

function indexed(actors: Corpus['actors']): Map<string, Actor[]> {
  return indexedBy(actors, nameKey)
}

function indexedBy(
  actors: Corpus['actors'],
  keyOf: (name: string) => string,
): Map<string, Actor[]> {
  const names = new Map<string, Actor[]>()
  for (const actor of actors.values()) {
    for (const key of new Set([actor.id, ...namesOf(actor)].map(keyOf)))
      memo(names, key, () => [] as Actor[]).push(actor)
  }
  names.delete('')
  return names
}

/** Actors by the words of their names, read once for each registry. */
const byWords = new WeakMap<Corpus['actors'], (typed: string) => readonly Actor[]>()

/**
 * The actors with a name of the same words in any order, small words aside, or with one that
 * differs in hyphens and spaces only.
 */
function actorsWithWords({ actors }: Corpus, typed: string): readonly Actor[] {
  return memo(byWords, actors, () => {
    const forms = longFormsOf(actors)
    const words = indexedBy(actors, (name) => wordsKey(name, forms))
    const joined = indexedBy(actors, joinedKey)
    return (name) => words.get(wordsKey(name, forms)) ?? joined.get(joinedKey(name)) ?? []
  })(typed)
}

function longFormsOf(actors: Corpus['actors']): LongForms {
  const pairs = [...actors.values()].flatMap(({ name, abbreviation }) =>
    Object.entries(typeof name === 'string' ? { '': name } : name).flatMap(([tag, long]) => {
      const short = exactlyIn(abbreviation, tag)
      return short === undefined ? [] : [[long, short] as const]
    }),
  )
  return longFormsIn(pairs)
}

/**
 * The actor that is named so, or what was probably meant: never one with another word in its name.
 */
export function findActor(corpus: Corpus, typed: string): Found<Actor> {
  const exact = actorsNamed(corpus, typed)
  const [found, ...others] = exact.length > 0 ? exact : actorsWithWords(corpus, typed)
  if (found && others.length === 0) return { found }
  if (found) return { suggestions: [], among: [found, ...others].map(({ id }) => id) }
  const candidates = [...corpus.actors.values()]
    .flatMap((actor) => [actor.id, ...namesOf(actor)].map((name) => ({ id: actor.id, name })))
    .filter(({ name }) => !areOfDifferentBodies(typed, name))
  return {
    suggestions: closest(
      typed,
      candidates.map(({ name }) => name),
    )
      .map((name) => candidates.find((c) => c.name === name)?.id ?? name)
      .filter(unique),
  }
}

/** The id in a registry whose id, label or alias was typed. */
export function findTheme(corpus: Corpus, typed: string): Found<string> {
  if (corpus.themes.has(typed)) return { found: typed }
  const key = nameKey(typed)
  const labels = [...corpus.themes.values()].flatMap(({ id, label, aliases }) =>
    [id, ...textsOf(label), ...aliases].map((text) => ({ id, text })),
  )
  const exact = labels.find(({ text }) => nameKey(text) === key)
  if (exact) return { found: exact.id }
  return {
    suggestions: closest(
      typed,
      labels.map(({ text }) => text),
    )
      .map((text) => labels.find((l) => l.text === text)?.id ?? text)
      .filter(unique),
  }
}

/** The document with this id, title or number, or what was probably meant. */
export function findDocument({ documents }: Corpus, typed: string): Found<string> {
  if (documents.has(typed)) return { found: typed }
  const key = nameKey(typed)
  const named = [...documents.values()].flatMap(({ id, title, number }) =>
    [id, ...textsOf(title), number ?? ''].map((text) => ({ id, text })),
  )
  const exact = named.filter(({ text }) => key !== '' && nameKey(text) === key)
  const ids = exact.map(({ id }) => id).filter(unique)
  const [only] = ids
  if (only !== undefined && ids.length === 1) return { found: only }
  if (ids.length > 1) return { suggestions: [], among: ids }
  const near = closest(
    typed,
    named.map(({ text }) => text),
  )
  return {
    suggestions: near
      .map((text) => named.find((one) => one.text === text)?.id ?? text)
      .filter(unique),
  }
}

/**
 * The measure with this id, the path of its file, this slug or this printed number, where only one
 * has it. A number may stand behind the word of its plan or a common one: *décision 20*, *n° 20*.
 */
export function findMeasure(corpus: Corpus, typed: string): Found<Measure> {
  const { wanted, isMeant } = meantBy(typed)
  const exact = corpus.measures.find(({ id }) => isMeant(id))
  if (exact) return { found: exact }
  const isNamed = namedBy(corpus, wanted)
  const alike = corpus.measures.filter(isNamed)
  const [only] = alike
  if (only && alike.length === 1) return { found: only }
  if (alike.length > 1) return { suggestions: [], among: alike.map(({ id }) => id) }
  const candidates = corpus.measures.flatMap((measure) => [measure.id, slugOf(measure)])
  const close = closest(wanted, candidates).flatMap((name) =>
    corpus.measures
      .filter((measure) => measure.id === name || slugOf(measure) === name)
      .map(({ id }) => id),
  )
  return { suggestions: close.filter(unique) }
}

/** The typed text as an id, and whether it was the id or the path of a measure. */
function meantBy(typed: string): { wanted: string; isMeant: (id: string) => boolean } {
  const path = typed.trim().replaceAll('\\', '/')
  const wanted = path.replace(/^(?:\.\/)?plans\//, '').replace(/\.yaml$/, '')
  const isMeant = (id: string) =>
    id === wanted || path.endsWith(`/${id}.yaml`) || path === `${id}.yaml`
  return { wanted, isMeant }
}

/**
 * Ids of unreadable measures with this id, path or slug; nothing if the id of another measure was
 * typed.
 */
export function unreadMeasuresNamed({ measures, unreadable }: Corpus, typed: string): string[] {
  if (unreadable.size === 0) return []
  const { wanted, isMeant } = meantBy(typed)
  if (measures.some(({ id }) => isMeant(id))) return []
  const key = nameKey(wanted)
  const present = new Set(measures.map(({ id }) => id))
  const lost = [...unreadable].filter((id) => !present.has(id))
  return lost.filter(
    (id) => isMeant(id) || (key !== '' && nameKey(id.slice(id.indexOf('/') + 1)) === key),
  )
}

/** The last part of the id of a measure. */
export function slugOf({ id, edition }: Measure): string {
  return id.slice(edition.length + 1)
}

/** Words that may go before any printed number. */
const numberWords = new Set(
  'mesure maatregel measure n no nr numero nummer number section punt point'.split(' '),
)

function namedBy({ editions }: Corpus, wanted: string): (measure: Measure) => boolean {
  const key = nameKey(wanted)
  const [, before = '', number = ''] = /^(\D*)(?<=[\s°.])(\d\S*)$/.exec(wanted) ?? []
  const word = nameKey(before)
  const isWordOf = (edition: string) =>
    numberWords.has(word) ||
    textsOf(editions.get(edition)?.numbered).some((text) => nameKey(text) === word)
  return (measure) => {
    const { edition, reference } = measure
    if (key !== '' && nameKey(slugOf(measure)) === key) return true
    if (reference === undefined) return false
    if (reference === wanted || `${edition}/${reference}` === wanted) return true
    return number !== '' && reference === number && isWordOf(edition)
  }
}

/** The actor and everyone it took over from, as ids. */
export function withPredecessors(corpus: Corpus, id: string): Set<string> {
  return closure(id, (current) => corpus.actors.get(current)?.succeeds ?? [])
}

/**
 * The actor, the bodies that are part of it, and everyone that any of them took over from, as ids.
 */
export function withUnits(corpus: Corpus, id: string): Set<string> {
  return closure(id, (current) => [
    ...(corpus.actors.get(current)?.succeeds ?? []),
    ...[...corpus.actors.values()]
      .filter((actor) => actor.part_of === current)
      .map((actor) => actor.id),
  ])
}

/** The theme and the narrower ones. */
export function withNarrower(corpus: Corpus, id: string): Set<string> {
  return closure(id, (current) =>
    [...corpus.themes.values()]
      .filter((theme) => theme.broader === current)
      .map((theme) => theme.id),
  )
}

function closure(start: string, next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set([start])
  for (const id of seen) for (const more of next(id)) seen.add(more)
  return seen
}

function unique(item: string, index: number, list: readonly string[]): boolean {
  return list.indexOf(item) === index
}

/** The ids of a corpus, each with its meaning, for an editor or a shell. */
import { type ByLanguage, saidIn } from '../by-language.ts'
import type { Corpus } from '../corpus/types.ts'
import { byCodeUnit } from '../order.ts'
import { answerable } from './answerable.ts'

export interface KnownId {
  id: string
  /** Its name, title or label. */
  about: string
}

/** `set` and `card`: of recommendations, of ratings. `level`: of actors. */
export const idKinds = [
  ...(['actor', 'theme', 'document', 'edition', 'measure', 'recommendation'] as const),
  ...(['plan', 'level', 'language', 'set', 'card'] as const),
]
export type IdKind = (typeof idKinds)[number]

/** The ids of one kind, in order; texts in the first of the languages wished for that they have. */
export function idsOf(kind: IdKind, corpus: Corpus, wishes: readonly string[]): KnownId[] {
  return givers[kind](corpus, (text) => {
    const { languages } = corpus.settings
    return saidIn(text, [...wishes, ...languages], languages[0])?.text ?? ''
  })
}

/**
 * Whether `idsOf` gives all ids of a kind: not if a file that may contain others could not be read
 * in full, nor if corpus.yaml allows any.
 */
export function isWhole(kind: IdKind, { settings, unreadable }: Corpus): boolean {
  const lost = [...unreadable]
  const ofCorpus = !unreadable.has('corpus')
  switch (kind) {
    case 'actor':
    case 'theme':
    case 'document':
      return !unreadable.has(`${kind}s`)
    case 'edition':
      return lost.every((id) => id.includes('/') || atRoot.includes(id))
    case 'recommendation':
    case 'set':
    case 'card':
      return !lost.some((id) => /^(?:recommendations|scorecards)\//.test(id))
    case 'plan':
      return ofCorpus && settings.plans !== undefined
    case 'language':
      return ofCorpus && settings.said.has('languages')
    case 'level':
      return ofCorpus
    case 'measure':
      return true
  }
}

/** Files whose ids cannot be those of editions. */
const atRoot = ['corpus', 'actors', 'themes']

/** Ids of all measures that have a file, even one that could not be read. */
export function measureIds({ files, unreadable }: Corpus): Set<string> {
  const ids = new Set(
    files
      .filter(({ kind }) => kind === 'measure')
      .map(({ name }) => name.slice(0, -'.yaml'.length)),
  )
  for (const id of unreadable) if (id.includes('/')) ids.add(id)
  return ids
}

type Tell = (text: ByLanguage | undefined) => string

const givers: Readonly<Record<IdKind, (corpus: Corpus, tell: Tell) => KnownId[]>> = {
  actor: ({ actors, settings }, tell) =>
    [...actors.values()].map(({ id, name, abbreviation }) => ({
      id,
      about: inAll([abbreviation, name], settings.languages, tell),
    })),
  theme: ({ themes, settings }, tell) =>
    [...themes.values()].map(({ id, label }) => ({
      id,
      about: inAll([label], settings.languages, tell),
    })),
  document: ({ documents }, tell) => listed(documents, ({ title }) => tell(title)),
  edition: ({ editions, documents }, tell) =>
    [
      ...listed(editions, ({ title }) => tell(title)),
      ...listed(documents, ({ title }) => tell(title)).filter(
        ({ id }) => documents.get(id)?.held === false && !editions.has(id),
      ),
    ].sort((a, b) => byCodeUnit(a.id, b.id)),
  measure: (corpus, tell) => {
    const read = new Map(corpus.measures.map((one) => [one.id, one]))
    return [...measureIds(corpus)].sort(byCodeUnit).map((id) => {
      const { reference, title } = read.get(id) ?? {}
      return { id, about: [reference, tell(title)].filter(Boolean).join(' ') }
    })
  },
  recommendation: (corpus, tell) =>
    [...answerable(corpus).values()].map(({ id, title }) => ({ id, about: tell(title) })),
  plan: ({ settings: { plans }, editions }, tell) =>
    plans
      ? [...plans].map(([id, { title }]) => ({ id, about: tell(title) }))
      : [...new Set([...editions.values()].map(({ plan }) => plan))].map((id) => ({
          id,
          about: '',
        })),
  level: ({ settings: { levels, written } }, tell) =>
    levels.map((id) => ({ id, about: tell(written?.levels?.[id]) })),
  language: ({ settings: { languages } }) => languages.map((id) => ({ id, about: '' })),
  set: ({ recommendations }, tell) => listed(recommendations, ({ title }) => tell(title)),
  card: ({ scorecards }, tell) => listed(scorecards, ({ title }) => tell(title)),
}

function listed<T extends { id: string }>(
  registry: ReadonlyMap<string, T>,
  about: (one: T) => string,
): KnownId[] {
  return [...registry.values()].map((one) => ({ id: one.id, about: about(one) }))
}

/** Its names in every language of the corpus, because a reader may know any of them. */
function inAll(
  texts: readonly (ByLanguage | undefined)[],
  languages: readonly string[],
  tell: Tell,
): string {
  const inOrder = languages.flatMap((tag) => texts.flatMap((text) => textIn(text, tag)))
  return [...new Set([...texts.map(tell), ...inOrder])].filter(Boolean).join(' · ')
}

function textIn(text: ByLanguage | undefined, tag: string): string[] {
  const said = saidIn(text, [tag], tag)
  return said?.language === tag ? [said.text] : []
}

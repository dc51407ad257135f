/** Measures that may be missing from an answer, because they name something unknown. */
import type { Corpus, Measure } from '../corpus/types.ts'
import { answerable } from './answerable.ts'

/** Kinds of ids in a measure that an answer may depend on. */
export type Named = 'actor' | 'theme' | 'measure' | 'recommendation'

/**
 * Ids of the measures that name something unknown of these kinds, in order: it may be a misspelt
 * name that the answer depends on. A name that may be in an unreadable file is not unknown.
 */
export function measuresNamingUnknown(corpus: Corpus, kinds: readonly Named[]): string[] {
  if (kinds.length === 0) return []
  const isKnown = knownIn(corpus)
  return corpus.measures
    .filter((measure) => kinds.some((kind) => !namesIn[kind](measure).every(isKnown[kind])))
    .map(({ id }) => id)
}

const namesIn: Readonly<Record<Named, (measure: Measure) => readonly string[]>> = {
  actor: ({ lead, partners, parts, log }) => [
    ...lead,
    ...partners,
    ...parts.flatMap((part) => part.lead ?? []),
    ...log.flatMap(({ responsibility }) => responsibility?.to ?? []),
  ],
  theme: ({ themes }) => themes,
  measure: ({ follows }) => follows.map(({ measure }) => measure),
  recommendation: ({ answers }) => answers.map(({ recommendation }) => recommendation),
}

function knownIn(corpus: Corpus): Readonly<Record<Named, (id: string) => boolean>> {
  const { actors, themes, unreadable } = corpus
  const measures = new Set([...corpus.measures.map(({ id }) => id), ...unreadable])
  const asked = answerable(corpus)
  const isUnread = (id: string) => unreadable.has(id)
  return {
    actor: (id) => actors.has(id) || isUnread('actors'),
    theme: (id) => themes.has(id) || isUnread('themes'),
    measure: (id) => measures.has(id) || isUnread(ownerOf(id)),
    recommendation: (id) =>
      asked.has(id) ||
      isUnread(`recommendations/${ownerOf(id)}`) ||
      isUnread(`scorecards/${ownerOf(id)}`),
  }
}

/** The first step of an id: an edition, a set of recommendations, a scorecard. */
function ownerOf(id: string): string {
  return id.split('/')[0] ?? ''
}

/** Measures that a row may take up, and recommendations that it may answer: suggestions only. */
import type { Corpus, Edition, Measure } from '../../corpus/types.ts'
import { beginOf } from '../editions.ts'
import { type Suggestion, suggestLineage } from '../suggestion/suggest.ts'
import type { ReadBodies } from './bodies.ts'

/** Something that a row is like, and the words and bodies that both have. */
export interface Candidate {
  /** Of a measure, or `<set>/<recommendation>`. */
  id: string
  tier: Suggestion['tier']
  words: readonly string[]
  actors: readonly string[]
}

export interface Candidates {
  follows: readonly Candidate[]
  answers: readonly Candidate[]
}

export interface Rows {
  edition: string
  language: string
  texts: readonly string[]
  bodies: readonly ReadBodies[]
}

/** At most so many are shown for a row. */
const most = 2

/**
 * One for each text. Looks at the latest measures that the corpus holds, each by its last edition.
 */
export function candidatesOf(corpus: Corpus, rows: Rows): Candidates[] {
  const drafts = rows.texts.map((text, at) => draftOf(rows, text, at))
  const follows = likest(corpus, drafts, rows, editionsOf(corpus, rows.edition))
  const asked = askedIn(corpus)
  const answers = likest(asked.corpus, drafts, rows, asked.editions)
  return drafts.map(({ id }) => ({
    follows: follows.get(id) ?? [],
    answers: answers.get(id) ?? [],
  }))
}

/** A measure as far as likeness looks at one. */
function draftOf({ edition, bodies }: Rows, text: string, at: number): Measure {
  const { lead = [], partners = [] } = bodies[at] ?? {}
  return asMeasure({ id: `${edition}/${at}`, edition, summary: text, lead, partners })
}

type Likened = Pick<Measure, 'id' | 'edition' | 'summary'> &
  Partial<Pick<Measure, 'title' | 'lead' | 'partners'>>

function asMeasure(likened: Likened): Measure {
  const none = {
    title: {},
    lead: [],
    partners: [],
    follows: [],
    not_follows: [],
    answers: [],
    log: [],
  }
  return { ...none, ...likened } as unknown as Measure
}

/** The editions of the corpus, the latest first, but for the one that is being read. */
function editionsOf(corpus: Corpus, edition: string): string[] {
  return [...corpus.editions.keys()]
    .filter((id) => id !== edition)
    .sort((a, b) => (beginOf(corpus, a) < beginOf(corpus, b) ? 1 : -1))
}

function likest(
  corpus: Corpus,
  drafts: readonly Measure[],
  { edition, language }: Rows,
  older: readonly string[],
): Map<string, Candidate[]> {
  const draft = { id: edition, language, period: '9999' } as unknown as Edition
  const measures = [...corpus.measures.filter((one) => one.edition !== edition), ...drafts]
  const virtual: Corpus = {
    ...corpus,
    editions: new Map([...corpus.editions, [edition, draft]]),
    measures,
  }
  const found = new Map<string, Candidate[]>()
  for (const id of older)
    for (const one of suggestLineage(virtual, [{ older: id, newer: edition }])) {
      if (one.tier === 'possible') continue
      const candidates = found.get(one.newer.id) ?? []
      found.set(one.newer.id, candidates)
      const { words, acronyms, actors } = one.why
      if (candidates.length < most)
        candidates.push({
          id: one.older.id,
          tier: one.tier,
          words: [...words, ...acronyms],
          actors,
        })
    }
  return found
}

/** Recommendations in the shape of measures, each set as an edition. */
function askedIn(corpus: Corpus): { corpus: Corpus; editions: string[] } {
  const measures = [...corpus.recommendations.values()].flatMap(({ id, recommendations }) =>
    Object.entries(recommendations).map(([number, { title, summary }]) =>
      asMeasure({ id: `${id}/${number}`, edition: id, title, summary }),
    ),
  )
  const { languages } = corpus.settings
  const editions = [...corpus.recommendations.values()].map(
    ({ id, date }) => [id, { id, language: languages[0], period: date } as never] as const,
  )
  return {
    corpus: { ...corpus, measures, editions: new Map(editions) },
    editions: editions.map(([id]) => id),
  }
}

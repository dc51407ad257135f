/** Measures that a row may take up, and recommendations that it may answer: suggestions only. */
import type { Corpus } from '../../corpus/types.ts'
import { beginOf } from '../editions.ts'
import { type Suggestion, suggestLineage } from '../suggestion/suggest.ts'
import type { Likened, LikenedCorpus } from '../suggestion/terms.ts'
import type { ReadBodies } from './bodies.ts'

/** Something similar to a row, with the words and bodies that both have. */
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

/** The candidates of each text. Only the latest measures of the corpus are compared. */
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

/** A row in the shape of a measure, for the comparison. */
function draftOf({ edition, bodies }: Rows, text: string, at: number): Likened {
  const { lead = [], partners = [] } = bodies[at] ?? {}
  return { ...bare, id: `${edition}/${at}`, edition, summary: text, lead, partners }
}

const bare = { title: {}, lead: [], partners: [], follows: [], not_follows: [] }

/** The editions of the corpus, the latest first, without the one that is being imported. */
function editionsOf(corpus: Corpus, edition: string): string[] {
  return [...corpus.editions.keys()]
    .filter((id) => id !== edition)
    .sort((a, b) => (beginOf(corpus, a) < beginOf(corpus, b) ? 1 : -1))
}

function likest(
  corpus: LikenedCorpus,
  drafts: readonly Likened[],
  { edition, language }: Rows,
  older: readonly string[],
): Map<string, Candidate[]> {
  const measures = [...corpus.measures.filter((one) => one.edition !== edition), ...drafts]
  const editions = new Map([...corpus.editions, [edition, { language }]])
  const virtual = { ...corpus, editions, measures }
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
function askedIn(corpus: Corpus): { corpus: LikenedCorpus; editions: string[] } {
  const measures = [...corpus.recommendations.values()].flatMap(({ id, recommendations }) =>
    Object.entries(recommendations).map(([number, { title, summary }]) => ({
      ...bare,
      id: `${id}/${number}`,
      edition: id,
      title,
      summary,
    })),
  )
  const { languages } = corpus.settings
  const editions = [...corpus.recommendations.keys()]
  return {
    corpus: {
      ...corpus,
      measures,
      editions: new Map(editions.map((id) => [id, { language: languages[0] }])),
    },
    editions,
  }
}

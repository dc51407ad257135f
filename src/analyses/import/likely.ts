/** Proposes likely values of cells, which a person only has to confirm. */
import type { Corpus } from '../../corpus/types.ts'
import type { Proposal } from './propose.ts'
import { stemsOf } from './stems.ts'

export interface LikelyCells {
  title: string
  themes: string
  lead: string
  start: string
  due: string
}

/** The mark of a proposed value: it counts once a person confirms the row, or removes the mark. */
export const proposedMark = '(?)'

/** A title longer than this has to be thought of. */
const maxTitle = 90

const minSharedWords = 2

/** The values of cells: certain ones as they are, likely ones with the mark, else nothing. */
export function likelyCells(corpus: Corpus, proposal: Proposal): LikelyCells {
  const { row, parts, bodies, when } = proposal
  const { start, due } = when.timing
  const [first = ''] = row.measure.map(({ text }) => text.trim().replace(/[.;:]$/, ''))
  const isTitle = parts.length === 0 && row.measure.length === 1 && first.length <= maxTitle
  const likelyBodies = bodies.doubts.flatMap(({ why, among = [] }) =>
    why === 'partly' && among.length === 1 && !bodies.lead.includes(among[0] ?? '') ? among : [],
  )
  return {
    title: isTitle ? marked(first) : '',
    themes: likelyThemes(corpus, proposal).map(marked).join('; '),
    lead: [...bodies.lead, ...[...new Set(likelyBodies)].map(marked)].join('; '),
    start: start ?? marked(when.timing.due ? '' : (when.rest.start ?? '')),
    due: due ?? marked(when.timing.start ? '' : (when.rest.due ?? '')),
  }
}

function marked(text: string): string {
  return text === '' ? '' : `${text} ${proposedMark}`
}

/** The themes of the most similar earlier measure; else those whose name is in the words. */
function likelyThemes(corpus: Corpus, { candidates, words }: Proposal): string[] {
  // A body alone, or one word, makes nothing alike.
  const likest = candidates.follows.find((one) => one.words.length >= minSharedWords)
  const earlier = corpus.measures.find(({ id }) => id === likest?.id)
  if (earlier) return [...earlier.themes]
  const stems = stemsOf(words)
  const isNamed = (name: string) => {
    const own = [...stemsOf(name)]
    return own.length > 0 && own.every((stem) => stems.has(stem))
  }
  return [...corpus.themes.values()]
    .filter(({ label, short, aliases }) => namesOf([label, short, ...aliases]).some(isNamed))
    .map(({ id }) => id)
    .slice(0, 2)
}

type Named = string | Readonly<Record<string, string | undefined>> | undefined

function namesOf(texts: readonly Named[]): string[] {
  return texts.flatMap((text) =>
    typeof text === 'object' ? Object.values(text).map((one) => one ?? '') : [text ?? ''],
  )
}

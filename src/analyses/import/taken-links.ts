/** The links of a reviewed row: which measure it follows, and which recommendation it answers. */
import { matches } from '../../../schemas/vocabulary.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { CellTroubles, Row } from './cell-troubles.ts'

/** The measure that a row follows, if it names one: at most one link. */
export function followsOf(row: Row, corpus: Corpus, troubles: CellTroubles): unknown[] {
  const { follows, match, because } = row.links
  if (!follows?.text) return []
  const { measures } = corpus
  const isKnown = measures.some(({ id }) => id === follows.text)
  if (!isKnown) troubles.tell(row, 'follows', 'unknown-measure', follows)
  const isMatch = matches.some((one) => one === match?.text)
  if (!isMatch) troubles.tell(row, 'match', match?.text ? 'match' : 'missing', match)
  if (!because?.text)
    troubles.tell(row, 'because', 'link-reason', undefined, { sheet: follows.sheet })
  return [{ measure: follows.text, match: match?.text, because: because?.text }]
}

/** The recommendation that a row answers, if it names one: at most one link. */
export function answersOf(row: Row, corpus: Corpus, troubles: CellTroubles): unknown[] {
  const { answers, because } = row.links
  if (!answers?.text) return []
  const [set = '', number = ''] = answers.text.split('/')
  const isKnown = corpus.recommendations.get(set)?.recommendations[number] !== undefined
  if (!isKnown) troubles.tell(row, 'answers', 'unknown-recommendation', answers)
  if (!because?.text)
    troubles.tell(row, 'because', 'link-reason', undefined, { sheet: answers.sheet })
  return [{ recommendation: answers.text, because: because?.text }]
}

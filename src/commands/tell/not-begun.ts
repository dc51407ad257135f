/** A measure of a plan that has not begun is marked as such wherever it is shown without a day. */
import { beginOf } from '../../analyses/editions.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Block } from '../../report.ts'
import type { Teller } from './teller.ts'

export function notBegunBlock({ id, edition }: Measure, tell: Teller): Block[] {
  const { corpus, day, words, period } = tell
  const begin = beginOf(corpus, edition)
  if (begin <= day) return []
  return [{ kind: 'note', tone: 'warn', text: words.show.notBegun(id, period(begin)) }]
}

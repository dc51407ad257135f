import type { Corpus, Edition } from '../../../../corpus/types.ts'
import { memo } from '../../../../order.ts'
import { beginOf } from '../../../editions.ts'
import { mentionsIn } from '../../../lineage/dropped.ts'
import { lineageOf } from '../../../lineage/graph.ts'
import { statesAt } from '../../../state/state.ts'
import type { Rule } from '../../rule.ts'
import { unreadWords } from '../../sites/unread.ts'

/**
 * Not settled, not closed, and no later edition of its plan takes it up or speaks of it: what
 * `teh diff` calls dropped without a word.
 */
export const droppedSilently: Rule<'lineage/dropped-silently', { later: readonly string[] }> = {
  id: 'lineage/dropped-silently',
  level: 'note',
  *check(corpus, today) {
    const lineage = lineageOf(corpus)
    const unread = unreadWords(corpus)
    // If a file could not be read at all, nobody knows what it takes up.
    if (!unread) return
    const stateOf = statesAt(corpus, { day: today, today })
    const { isMentioned } = mentionsIn(corpus)
    const laterThan = new Map<string, Edition[]>()
    const laterOf = (edition: string) =>
      memo(laterThan, edition, () => laterEditions(corpus, edition))
    for (const measure of corpus.measures) {
      const later = laterOf(measure.edition)
      if (
        later.length === 0 ||
        measure.closed ||
        lineage.successorsOf(measure).length > 0 ||
        unread.has(measure.id) ||
        isMentioned(measure, later) ||
        stateOf(measure).settled
      )
        continue
      const data = { later: later.map(({ id }) => id) }
      yield { rule: this.id, place: measure.file.place(), data }
    }
  },
}

/** Editions of the same plan that begin after an edition. */
function laterEditions(corpus: Corpus, edition: string): Edition[] {
  const plan = corpus.editions.get(edition)?.plan
  const begin = beginOf(corpus, edition)
  return [...corpus.editions.values()].filter(
    (other) => other.plan === plan && beginOf(corpus, other.id) > begin,
  )
}

import type { Corpus } from '../../../../corpus/types.ts'
import { beginOf } from '../../../editions.ts'
import { lineageOf } from '../../../lineage/graph.ts'
import { finishedAt } from '../../../status.ts'
import type { Rule } from '../../rule.ts'
import { unreadWords } from '../../sites/unread.ts'

/** Not finished, not closed, and no later edition of its plan takes it up. */
export const droppedSilently: Rule<'lineage/dropped-silently', { later: readonly string[] }> = {
  id: 'lineage/dropped-silently',
  level: 'note',
  *check(corpus, today) {
    const lineage = lineageOf(corpus)
    const unread = unreadWords(corpus)
    // If a file could not be read at all, nobody knows what it takes up.
    if (!unread) return
    const laterThan = new Map<string, string[]>()
    const laterOf = (edition: string) => {
      const known = laterThan.get(edition) ?? laterEditions(corpus, edition)
      laterThan.set(edition, known)
      return known
    }
    for (const measure of corpus.measures) {
      if (
        measure.closed ||
        finishedAt(measure, today) ||
        lineage.successorsOf(measure).length > 0 ||
        unread.has(measure.id)
      )
        continue
      const later = laterOf(measure.edition)
      if (later.length > 0) yield { rule: this.id, place: measure.file.place(), data: { later } }
    }
  },
}

/** Editions of the same plan that begin after an edition. */
function laterEditions(corpus: Corpus, edition: string): string[] {
  const plan = corpus.editions.get(edition)?.plan
  const begin = beginOf(corpus, edition)
  return [...corpus.editions.values()]
    .filter((other) => other.plan === plan && beginOf(corpus, other.id) > begin)
    .map(({ id }) => id)
}

import { beginOf, lineageOf } from '../../../lineage.ts'
import { settledAt } from '../../../status.ts'
import type { Rule } from '../../rule.ts'

/** Not finished, not closed, and no later edition of its plan takes it up. */
export const droppedSilently: Rule = {
  id: 'lineage/dropped-silently',
  severity: 'info',
  *check(corpus, today) {
    const lineage = lineageOf(corpus)
    for (const measure of corpus.measures) {
      const plan = corpus.editions.get(measure.edition)?.plan
      const later = [...corpus.editions.values()].filter((edition) => edition.plan === plan && beginOf(corpus, edition.id) > beginOf(corpus, measure.edition))
      if (later.length === 0 || measure.closed || settledAt(measure, today) || lineage.successorsOf(measure).length > 0) continue
      yield { rule: this.id, place: measure.file.place(), data: { later: later.map(({ id }) => id) } }
    }
  },
}

import { beginOf } from '../../../editions.ts'
import type { Rule } from '../../rule.ts'

/** A measure follows one of a later edition. */
export const backwards: Rule<'lineage/backwards', { seen: string }> = {
  id: 'lineage/backwards',
  level: 'error',
  *check(corpus) {
    for (const { edition, follows, file } of corpus.measures) {
      // If its own edition could not be read, another rule says so.
      if (!corpus.editions.has(edition)) continue
      for (const [i, { measure }] of follows.entries()) {
        const other = measure.slice(0, measure.indexOf('/'))
        if (
          !corpus.editions.has(other) ||
          other === edition ||
          beginOf(corpus, other) <= beginOf(corpus, edition)
        )
          continue
        yield {
          rule: this.id,
          place: file.place(['follows', i, 'measure']),
          data: { seen: measure },
        }
      }
    }
  },
}

import { measureIds } from '../../../ids.ts'
import { closest } from '../../../text/nearest.ts'
import { limited } from '../../few-suggestions.ts'
import type { Rule } from '../../rule.ts'

/** A measure follows one that the corpus does not have. */
export const unknownPredecessor: Rule<
  'lineage/unknown-predecessor',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'lineage/unknown-predecessor',
  level: 'error',
  *check(corpus) {
    const known = measureIds(corpus)
    const suggest = limited((id) => closest(id, known))
    for (const { id, follows, file } of corpus.measures) {
      for (const [i, { measure }] of follows.entries()) {
        if (known.has(measure)) continue
        const suggestions = suggest(file, measure, id)
        yield {
          rule: this.id,
          place: file.place(['follows', i, 'measure']),
          data: { seen: measure, suggestions },
        }
      }
    }
  },
}

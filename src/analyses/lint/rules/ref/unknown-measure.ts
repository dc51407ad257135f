import { closest } from '../../../suggest.ts'
import { measureIds, references } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** A measure that the corpus does not have; a predecessor is for `lineage/unknown-predecessor`. */
export const unknownMeasure: Rule = {
  id: 'ref/unknown-measure',
  severity: 'error',
  *check(corpus) {
    const known = measureIds(corpus)
    for (const { target, id, file, path } of references(corpus).doubtful) {
      if (target !== 'measure' || path[0] === 'follows' || known.has(id)) continue
      yield { rule: this.id, place: file.place(path), data: { seen: id, suggestions: closest(id, known) } }
    }
  },
}

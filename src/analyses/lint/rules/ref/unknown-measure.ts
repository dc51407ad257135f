import { closest } from '../../../suggest.ts'
import { references } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** A measure that the corpus does not have; a predecessor is for `lineage/unknown-predecessor`. */
export const unknownMeasure: Rule = {
  id: 'ref/unknown-measure',
  severity: 'error',
  *check(corpus) {
    const known = new Set(corpus.files.filter(({ kind }) => kind === 'measure').map(({ name }) => name.slice(0, -5)))
    for (const { id, file, path } of references(corpus, (target, id) => target === 'measure' && !known.has(id))) {
      if (path[0] === 'follows') continue
      yield { rule: this.id, place: file.place(path), data: { seen: id, suggestions: closest(id, known) } }
    }
  },
}

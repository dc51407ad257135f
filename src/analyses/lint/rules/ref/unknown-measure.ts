import { measureIds } from '../../../ids.ts'
import { closest } from '../../../text/nearest.ts'
import { limited } from '../../few-suggestions.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

/** A measure that the corpus does not have; a predecessor is for `lineage/unknown-predecessor`. */
export const unknownMeasure: Rule<
  'ref/unknown-measure',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'ref/unknown-measure',
  level: 'error',
  *check(corpus) {
    const known = measureIds(corpus)
    const suggest = limited((id) => closest(id, known))
    for (const { target, id, file, path, owner } of references(corpus).doubtful) {
      if (target !== 'measure' || path[0] === 'follows' || known.has(id)) continue
      yield {
        rule: this.id,
        place: file.place(path),
        data: { seen: id, suggestions: suggest(file, id, owner) },
      }
    }
  },
}

import { answerable } from '../../../answerable.ts'
import { closest } from '../../../text/nearest.ts'
import { limited } from '../../few-suggestions.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

/** A recommendation or criterion that the corpus does not have. */
export const unknownRecommendation: Rule<
  'ref/unknown-recommendation',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'ref/unknown-recommendation',
  level: 'error',
  *check(corpus) {
    const known = new Set(answerable(corpus).keys())
    const suggest = limited((id) => closest(id, known))
    for (const { target, id, file, path } of references(corpus).doubtful) {
      if (target !== 'recommendation' || known.has(id)) continue
      yield {
        rule: this.id,
        place: file.place(path),
        data: { seen: id, suggestions: suggest(file, id) },
      }
    }
  },
}

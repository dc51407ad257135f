import { closest } from '../../../text/nearest.ts'
import { limited } from '../../few-suggestions.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

/** A document that the registry does not have. */
export const unknownDocument: Rule<
  'ref/unknown-document',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'ref/unknown-document',
  level: 'error',
  *check(corpus) {
    const suggest = limited((id) => closest(id, corpus.documents.keys()))
    for (const { target, id, file, path } of references(corpus).doubtful) {
      if (target !== 'document' || corpus.documents.has(id)) continue
      yield {
        rule: this.id,
        place: file.place(path),
        data: { seen: id, suggestions: suggest(file, id) },
      }
    }
  },
}

import { closest } from '../../../suggest.ts'
import { references } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** A document that the registry does not have. */
export const unknownDocument: Rule = {
  id: 'ref/unknown-document',
  severity: 'error',
  *check(corpus) {
    for (const { target, id, file, path } of references(corpus).doubtful) {
      if (target !== 'document' || corpus.documents.has(id)) continue
      const suggestions = closest(id, corpus.documents.keys())
      yield { rule: this.id, place: file.place(path), data: { seen: id, suggestions } }
    }
  },
}

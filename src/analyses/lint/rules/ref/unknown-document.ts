import { closest } from '../../../suggest.ts'
import { references } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** A document that the registry does not have. */
export const unknownDocument: Rule = {
  id: 'ref/unknown-document',
  severity: 'error',
  *check(corpus) {
    for (const { id, file, path } of references(corpus, (target, id) => target === 'document' && !corpus.documents.has(id))) {
      const suggestions = closest(id, corpus.documents.keys())
      yield { rule: this.id, place: file.place(path), data: { seen: id, suggestions } }
    }
  },
}

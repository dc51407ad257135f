import { closest } from '../../../suggest.ts'
import { references, type Target } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** An edition that is neither a folder of the corpus nor a document that is not held. */
export const unknownEditionReference: Rule = {
  id: 'ref/unknown-edition',
  severity: 'error',
  *check(corpus) {
    const isUnknown = (target: Target, id: string) => target === 'edition' && !corpus.editions.has(id) && corpus.documents.get(id)?.held !== false
    for (const { id, file, path } of references(corpus, isUnknown)) {
      yield { rule: this.id, place: file.place(path), data: { seen: id, suggestions: closest(id, [...corpus.editions.keys(), ...corpus.documents.keys()]) } }
    }
  },
}

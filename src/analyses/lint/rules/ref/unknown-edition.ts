import { closest } from '../../../text/nearest.ts'
import { limited } from '../../few-suggestions.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

/** An edition that is neither a folder of the corpus nor a document that is not held. */
export const unknownEditionReference: Rule<
  'ref/unknown-edition',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'ref/unknown-edition',
  level: 'error',
  *check(corpus) {
    const suggest = limited((id) =>
      closest(id, [...corpus.editions.keys(), ...corpus.documents.keys()]),
    )
    for (const { target, id, file, path, owner } of references(corpus).doubtful) {
      if (
        target !== 'edition' ||
        corpus.editions.has(id) ||
        corpus.documents.get(id)?.held === false
      )
        continue
      yield {
        rule: this.id,
        place: file.place(path),
        data: { seen: id, suggestions: suggest(file, id, owner) },
      }
    }
  },
}

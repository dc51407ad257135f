import { findActor } from '../../../names.ts'
import { references } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** An actor that the registry does not have, under any name. */
export const unknownActor: Rule = {
  id: 'ref/unknown-actor',
  severity: 'error',
  *check(corpus) {
    for (const { target, id, file, path } of references(corpus).doubtful) {
      if (target !== 'actor' || corpus.actors.has(id)) continue
      const answer = findActor(corpus, id)
      if ('found' in answer) continue
      const suggestions = answer.suggestions.map((known) => `${known} (${corpus.actors.get(known)?.name.fr ?? known})`)
      yield { rule: this.id, place: file.place(path), data: { seen: id, suggestions } }
    }
  },
}

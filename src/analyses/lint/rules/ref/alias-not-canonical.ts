import { actorNamed } from '../../../names.ts'
import { references } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** An actor is named by one of its names instead of its id. */
export const aliasNotCanonical: Rule = {
  id: 'ref/alias-not-canonical',
  severity: 'warning',
  fixable: true,
  *check(corpus) {
    for (const { target, id, file, path } of references(corpus).doubtful) {
      if (target !== 'actor' || corpus.actors.has(id)) continue
      const actor = actorNamed(corpus, id)
      if (!actor) continue
      const range = file.range(path)
      const fix = range && { start: range[0], end: range[1], text: actor.id }
      yield { rule: this.id, place: file.place(path), data: { seen: id, id: actor.id }, ...(fix && { fix }) }
    }
  },
}

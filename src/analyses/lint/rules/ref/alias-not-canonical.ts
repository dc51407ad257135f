import { actorsNamed } from '../../../lookup.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

const idLike = /^[a-z0-9]+(?:-[a-z0-9]+)+$/

/** An actor is named by one of its names instead of its id. */
export const aliasNotCanonical: Rule<
  'ref/alias-not-canonical',
  { seen: string; ids: readonly string[] }
> = {
  id: 'ref/alias-not-canonical',
  level: 'warning',
  fixable: true,
  *check(corpus) {
    // If an entry of the registry could not be read, it may bear the same name.
    const isSure = !corpus.unreadable.has('actors')
    for (const { target, id, file, path } of references(corpus).doubtful) {
      if (target !== 'actor' || corpus.actors.has(id)) continue
      const [actor, ...others] = actorsNamed(corpus, id)
      if (!actor) continue
      // What is written like an id may be the id of an entry that was removed.
      const range = isSure && others.length === 0 && !idLike.test(id) ? file.range(path) : undefined
      const fix = range && { start: range[0], end: range[1], text: actor.id }
      yield {
        rule: this.id,
        place: file.place(path),
        data: { seen: id, ids: [actor, ...others].map((one) => one.id) },
        ...(fix && { fix }),
      }
    }
  },
}

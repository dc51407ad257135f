import type { Actor } from '../../../../corpus/types.ts'
import { namesOf } from '../../../lookup.ts'
import { nameKey } from '../../../text/fold.ts'
import type { Rule } from '../../rule.ts'
import { inFileOrder } from '../../sites/references.ts'

/** One name for two actors: asking for it could find the wrong one. */
export const aliasCollision: Rule<'registry/alias-collision', { seen: string; other: string }> = {
  id: 'registry/alias-collision',
  level: 'error',
  alone: true,
  *check(corpus) {
    if (!isShared(corpus.actors.values())) return
    const owners = new Map<string, Actor>()
    const actors = inFileOrder(corpus.actors)
    // An id belongs to its own actor, even if an earlier one has it as a name.
    for (const actor of actors) owners.set(nameKey(actor.id), actor)
    for (const actor of actors) {
      for (const name of new Set(namesOf(actor))) {
        const key = nameKey(name)
        const owner = owners.get(key)
        if (owner && owner !== actor) {
          const at = actor.aliases.indexOf(name)
          const place =
            at >= 0
              ? actor.file.place([actor.id, 'aliases', at])
              : actor.file.place([actor.id], 'key')
          yield {
            rule: this.id,
            place,
            data: { seen: name, other: owner.id },
            related: [owner.file.place([owner.id], 'key')],
          }
        } else owners.set(key, actor)
      }
    }
  },
}

/** Whether any name is that of more than one actor. */
function isShared(actors: Iterable<Actor>): boolean {
  const owners = new Map<string, Actor>()
  for (const actor of actors) {
    for (const key of [actor.id, ...namesOf(actor)].map(nameKey)) {
      const owner = owners.get(key)
      if (owner && owner !== actor) return true
      owners.set(key, actor)
    }
  }
  return false
}

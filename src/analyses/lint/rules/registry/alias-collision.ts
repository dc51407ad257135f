import type { Actor } from '../../../../corpus/types.ts'
import { nameKey } from '../../../fold.ts'
import { namesOf } from '../../../names.ts'
import { asWritten } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** One name for two actors: asking for it could find the wrong one. */
export const aliasCollision: Rule = {
  id: 'registry/alias-collision',
  severity: 'error',
  *check(corpus) {
    if (sharedKeys(corpus.actors.values()).size === 0) return
    const owners = new Map<string, Actor>()
    for (const actor of asWritten(corpus.actors)) {
      for (const name of new Set(namesOf(actor))) {
        const key = nameKey(name)
        const owner = owners.get(key)
        if (owner && owner !== actor) {
          const at = actor.aliases.indexOf(name)
          const place = at >= 0 ? actor.file.place([actor.id, 'aliases', at]) : actor.file.place([actor.id], 'key')
          yield { rule: this.id, place, data: { seen: name, other: owner.id }, related: [owner.file.place([owner.id], 'key')] }
        } else owners.set(key, actor)
      }
    }
  },
}

/** Names that more than one actor bears. */
function sharedKeys(actors: Iterable<Actor>): Set<string> {
  const owners = new Map<string, Actor>()
  const shared = new Set<string>()
  for (const actor of actors) {
    for (const key of namesOf(actor).map(nameKey)) {
      if ((owners.get(key) ?? actor) === actor) owners.set(key, actor)
      else shared.add(key)
    }
  }
  return shared
}

import { actorsNamed, findActor } from '../../../lookup.ts'
import { limited } from '../../few-suggestions.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

/** An actor that the registry does not have, under any name. */
export const unknownActor: Rule<
  'ref/unknown-actor',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'ref/unknown-actor',
  level: 'error',
  *check(corpus) {
    const suggest = limited((id) => {
      const answer = findActor(corpus, id)
      return 'found' in answer ? [answer.found.id] : (answer.among ?? answer.suggestions)
    })
    for (const { target, id, file, path, owner } of references(corpus).doubtful) {
      if (target !== 'actor' || actorsNamed(corpus, id).length > 0) continue
      yield {
        rule: this.id,
        place: file.place(path),
        data: {
          seen: id,
          suggestions: suggest(file, id, file.kind === 'actors' ? owner : undefined),
        },
      }
    }
  },
}

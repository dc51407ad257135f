import type { Corpus } from '../../../../corpus/types.ts'
import { cycles } from '../../cycles.ts'
import type { Rule } from '../../rule.ts'

/** A ring of actors, each part of the next or its successor, or of themes, each under the next. */
export const registryCycle: Rule<'registry/cycle', { key: string; chain: readonly string[] }> = {
  id: 'registry/cycle',
  level: 'error',
  alone: true,
  *check(corpus) {
    for (const { key, file, next, ids } of relations(corpus)) {
      for (const cycle of cycles(ids, next)) {
        const [first = ''] = cycle
        const place = file(first)?.place([first, key])
        if (cycle.length > 1 && place)
          yield { rule: this.id, place, data: { key, chain: [...cycle, first] } }
      }
    }
  },
}

function relations({ actors, themes }: Corpus) {
  return [
    {
      key: 'part_of',
      ids: [...actors.keys()],
      file: (id: string) => actors.get(id)?.file,
      next: (id: string) => [actors.get(id)?.part_of ?? []].flat(),
    },
    {
      key: 'succeeds',
      ids: [...actors.keys()],
      file: (id: string) => actors.get(id)?.file,
      next: (id: string) => actors.get(id)?.succeeds ?? [],
    },
    {
      key: 'broader',
      ids: [...themes.keys()],
      file: (id: string) => themes.get(id)?.file,
      next: (id: string) => [themes.get(id)?.broader ?? []].flat(),
    },
  ]
}

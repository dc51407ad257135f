import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

/** Something names itself: a measure that follows itself, an actor that is part of itself. */
export const selfReference: Rule<'ref/self', { seen: string }> = {
  id: 'ref/self',
  level: 'error',
  alone: true,
  *check(corpus) {
    for (const { target, id, owner, file, path } of references(corpus).doubtful) {
      const same =
        id === owner &&
        (target === 'measure' ||
          target === 'edition' ||
          ((target === 'actor' || target === 'theme') && ['actors', 'themes'].includes(file.kind)))
      if (same) yield { rule: this.id, place: file.place(path), data: { seen: id } }
    }
  },
}

import type { SourceFile } from '../../../../corpus/types.ts'
import { references, type Target } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** Something names itself: a measure that follows itself, an actor that is part of itself. */
export const selfReference: Rule = {
  id: 'ref/self',
  severity: 'error',
  *check(corpus) {
    const isSelf = (target: Target, id: string, owner: string, file: SourceFile) =>
      id === owner && (target === 'measure' || target === 'edition' || ((target === 'actor' || target === 'theme') && ['actors', 'themes'].includes(file.kind)))
    for (const { id, file, path } of references(corpus, isSelf)) yield { rule: this.id, place: file.place(path), data: { seen: id } }
  },
}

import type { Corpus } from '../../../../corpus/types.ts'
import type { Rule } from '../../rule.ts'

/** A document is said to be an edition of a plan of which the corpus has no edition. */
export const unknownPlan: Rule<'ref/unknown-plan', { seen: string; known: readonly string[] }> = {
  id: 'ref/unknown-plan',
  level: 'warning',
  *check(corpus) {
    if (hasUnreadEdition(corpus)) return
    const known = [
      ...new Set([...corpus.editions.values()].map(({ plan }) => plan as string)),
    ].sort()
    for (const { id, file, edition_of } of corpus.documents.values()) {
      if (edition_of === undefined || known.includes(edition_of.plan)) continue
      yield {
        rule: this.id,
        place: file.place([id, 'edition_of', 'plan']),
        data: { seen: edition_of.plan, known },
      }
    }
  },
}

/** Whether an edition could not be read: nobody knows then of which plan it is. */
function hasUnreadEdition({ unreadable }: Corpus): boolean {
  return [...unreadable].some((id) => !id.includes('/') && !registries.includes(id))
}

const registries = ['actors', 'themes', 'documents']

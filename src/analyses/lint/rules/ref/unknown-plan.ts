import type { Corpus, Path, SourceFile } from '../../../../corpus/types.ts'
import { closest } from '../../../text/nearest.ts'
import { limited } from '../../few-suggestions.ts'
import type { Rule } from '../../rule.ts'

/**
 * A line of plans that corpus.yaml does not have. If that names none, those of the editions are
 * known, and only documents can name another.
 */
export const unknownPlan: Rule<
  'ref/unknown-plan',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'ref/unknown-plan',
  level: 'error',
  *check(corpus) {
    const { plans } = corpus.settings
    if (!plans && hasUnreadEdition(corpus)) return
    const ofEditions = [...corpus.editions.values()]
    const known = new Set(plans?.keys() ?? ofEditions.map(({ plan }) => plan))
    const suggest = limited((plan) => closest(plan, known))
    const named: { file: SourceFile; path: Path; plan: string }[] = [
      ...ofEditions.map(({ file, plan }) => ({ file, path: ['plan'], plan })),
      ...[...corpus.documents.values()].flatMap(({ id, file, edition_of }) =>
        edition_of ? [{ file, path: [id, 'edition_of', 'plan'], plan: edition_of.plan }] : [],
      ),
    ]
    for (const { file, path, plan } of named) {
      if (known.has(plan)) continue
      const data = { seen: plan, suggestions: suggest(file, plan) }
      yield { rule: this.id, place: file.place(path), data }
    }
  },
}

/** Whether an edition could not be read: nobody knows then of which plan it is. */
function hasUnreadEdition({ unreadable }: Corpus): boolean {
  return [...unreadable].some((id) => !id.includes('/') && !atRoot.includes(id))
}

const atRoot = ['corpus', 'actors', 'themes', 'documents']

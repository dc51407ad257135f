/** In what way bodies have to do with a measure at the close of a day. */
import type { Corpus, Measure } from '../corpus/types.ts'
import type { State } from './state/state.ts'

/**
 * `lead`: responsible for the measure or for a part of it · `member`: of a group that is ·
 * `partner`: named beside those responsible.
 */
export const roles = ['lead', 'member', 'partner'] as const
export type Role = (typeof roles)[number]

/** The closest way in which any of these bodies has to do with a measure, if one does. */
export function roleOf(
  corpus: Corpus,
  measure: Measure,
  state: State,
  ids: ReadonlySet<string>,
): Role | undefined {
  const leads = [...state.lead, ...measure.parts.flatMap(({ lead }) => lead ?? [])]
  if (leads.some((id) => ids.has(id))) return 'lead'
  const members = leads.flatMap((id) => corpus.actors.get(id)?.members ?? [])
  if (members.some((id) => ids.has(id))) return 'member'
  return measure.partners.some((id) => ids.has(id)) ? 'partner' : undefined
}

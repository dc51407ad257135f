/** The roles of bodies in a measure at the close of a day. */
import type { Corpus, Measure } from '../corpus/types.ts'
import type { Day } from '../period.ts'
import type { State } from './state/state.ts'
import { bodyAt } from './successions.ts'

/**
 * `lead`: responsible for the measure or for a part of it · `member`: of a group that is ·
 * `partner`: named beside those responsible.
 */
export const roles = ['lead', 'member', 'partner'] as const
export type Role = (typeof roles)[number]

/** The closest role that any of these bodies has in a measure, if any. */
export function roleOf(
  corpus: Corpus,
  measure: Measure,
  state: State,
  ids: ReadonlySet<string>,
): Role | undefined {
  const leads = leadsOf(measure, state)
  if (leads.some((id) => ids.has(id))) return 'lead'
  const members = leads.flatMap((id) => corpus.actors.get(id)?.members ?? [])
  if (members.some((id) => ids.has(id))) return 'member'
  return measure.partners.some((id) => ids.has(id)) ? 'partner' : undefined
}

/** Who answers for a measure or for a part of it. */
export function leadsOf({ parts }: Measure, { lead }: State): string[] {
  return [...new Set([...lead, ...parts.flatMap((part) => part.lead ?? [])])]
}

/** An actor that is asked for, by its id, and the ids that stand for it. */
export interface AskedActor {
  readonly id: string
  readonly ids: ReadonlySet<string>
}

/**
 * The actors under which a measure is counted as responsible: those asked for, or all of them as
 * the bodies that they were on that day. So a group has the same figure as a call with `--actor`.
 */
export function countedUnder(
  corpus: Corpus,
  measure: Measure,
  state: State,
  asked: readonly AskedActor[],
  day: Day,
): string[] {
  const leads = leadsOf(measure, state)
  if (asked.length === 0) return [...new Set(leads.map((id) => bodyAt(corpus, id, day)))]
  return asked.filter(({ ids }) => leads.some((id) => ids.has(id))).map(({ id }) => id)
}

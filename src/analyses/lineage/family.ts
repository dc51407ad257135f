/** The measures that one promise went through, as a forest from the oldest to the newest. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import { lastDay, monthsBetween } from '../../period.ts'
import { beginOf } from '../editions.ts'
import type { Moment } from '../state/moment.ts'
import { existsFrom } from '../state/state.ts'
import { dueAt, type Lineage } from './graph.ts'

type Follows = Measure['follows'][number]
type Link = Pick<Follows, 'match' | 'because'> & { older: string }

export interface Branch {
  measure: Measure
  /** How it takes up the measure above; nothing for a root. */
  link: Link | undefined
  /** Months from the deadline of the one above to its own, where both are known. */
  slip: number | undefined
  /** Whether it is already shown under another predecessor; if so, it has no branches here. */
  seen: boolean
  branches: Branch[]
}

export interface Family {
  roots: Branch[]
  /** Every member, oldest edition first. */
  members: Measure[]
  /** `related` links between a member and another measure. */
  related: { from: Measure; to: Measure; because: Follows['because'] }[]
}

/**
 * The history of a measure at the moment: the measures that it takes up and those that take it up,
 * directly or not. Others that were merged with it, or came from the same promise, are not in it.
 */
export function familyOf(
  corpus: Corpus,
  lineage: Lineage,
  measure: Measure,
  moment: Moment,
): Family {
  const begun = (one: Measure) => existsFrom(corpus, one, moment.today) <= moment.day
  const members = new Set([
    ...closure(measure, (one) => lineage.predecessorsOf(one).filter(begun)),
    ...closure(measure, (one) => lineage.successorsOf(one).filter(begun)),
  ])
  const sorted = [...members].sort(
    (a, b) =>
      byCodeUnit(beginOf(corpus, a.edition), beginOf(corpus, b.edition)) || byCodeUnit(a.id, b.id),
  )
  const placed = new Set<string>()
  const branch = (one: Measure, above: Measure | undefined): Branch => {
    const found = above && one.follows.find(({ measure: id }) => id === above.id)
    const seen = placed.has(one.id)
    placed.add(one.id)
    return {
      measure: one,
      link: found && { older: found.measure, match: found.match, because: found.because },
      slip: above && slipBetween(corpus, above, one, moment),
      seen,
      branches: seen
        ? []
        : lineage
            .successorsOf(one)
            .filter((next) => members.has(next))
            .map((next) => branch(next, one)),
    }
  }
  const roots = sorted
    .filter((one) => lineage.predecessorsOf(one).every((older) => !members.has(older)))
    .map((root) => branch(root, undefined))
  return { roots, members: sorted, related: relatedOf(corpus, members, begun) }
}

function closure(start: Measure, next: (one: Measure) => Measure[]): Set<Measure> {
  const found = new Set([start])
  for (const one of found) for (const more of next(one)) found.add(more)
  return found
}

/** Months from the deadline of one measure to that of another, as known at the moment. */
function slipBetween(
  corpus: Corpus,
  older: Measure,
  newer: Measure,
  moment: Moment,
): number | undefined {
  const [from, to] = [dueAt(corpus, older, moment), dueAt(corpus, newer, moment)]
  return from === undefined || to === undefined
    ? undefined
    : monthsBetween(lastDay(from), lastDay(to))
}

function relatedOf(
  corpus: Corpus,
  members: ReadonlySet<Measure>,
  begun: (one: Measure) => boolean,
): Family['related'] {
  const byId = new Map(corpus.measures.map((one) => [one.id, one]))
  return corpus.measures.filter(begun).flatMap((from) =>
    from.follows
      .filter(({ match }) => match === 'related')
      .flatMap(({ measure: id, because }) => {
        const to = byId.get(id)
        return to && members.has(from) !== members.has(to) ? [{ from, to, because }] : []
      }),
  )
}

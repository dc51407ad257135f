/** What changed between two states of a corpus, besides its measures. */
import type { Corpus } from '../../corpus/types.ts'
import { answersById, type Coverage, type CoverageClass, coverage } from '../coverage.ts'
import { whenever } from '../state/moment.ts'
import { statesAt } from '../state/state.ts'
import { same } from './record.ts'

/** What there is beside measures, and where a corpus has it. */
export const otherKinds = [
  ['actor', 'actors'],
  ['theme', 'themes'],
  ['document', 'documents'],
  ['edition', 'editions'],
  ['recommendations', 'recommendations'],
  ['scorecard', 'scorecards'],
] as const

/** A registry, an edition, a set or a card whose data changed. */
export interface OtherDelta {
  kind: 'removed' | 'added' | 'changed' | 'renamed'
  what: (typeof otherKinds)[number][0]
  id: string
  /** Its id before, where it was renamed. */
  from?: string
}

/**
 * A recommendation or a part whose coverage changed; if one state does not have it, that side is
 * absent.
 */
export interface CoverageDelta {
  id: string
  before: CoverageClass | 'mixed' | undefined
  after: CoverageClass | 'mixed' | undefined
}

export function othersBetween(before: Corpus, after: Corpus): OtherDelta[] {
  return otherKinds.flatMap(([what, kind]) => {
    const old: ReadonlyMap<string, object> = before[kind]
    const now: ReadonlyMap<string, object> = after[kind]
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): OtherDelta[] => {
      const [from, to] = [old.get(id), now.get(id)]
      if (from && to) return same(dataOf(from), dataOf(to)) ? [] : [{ kind: 'changed', what, id }]
      return [{ kind: from ? 'removed' : 'added', what, id }]
    })
  })
}

function dataOf<T extends object>(item: T): object {
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => key !== 'file' && key !== 'path'),
  )
}

export function coverageBetween(before: Corpus, after: Corpus): CoverageDelta[] {
  const states = (corpus: Corpus) => {
    const answering = answersById(corpus, whenever, statesAt(corpus, whenever))
    return new Map<string, Coverage['class']>(
      [...corpus.recommendations.values()].flatMap((set) =>
        coverage(set, answering).flatMap((item) => [
          [item.id, item.class] as const,
          ...item.parts.map((part) => [part.id, part.class] as const),
        ]),
      ),
    )
  }
  const [old, now] = [states(before), states(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) =>
    old.get(id) === now.get(id) ? [] : [{ id, before: old.get(id), after: now.get(id) }],
  )
}

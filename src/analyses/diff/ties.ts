/**
 * Which measures of two editions are the same promise: `follows` ties them, if necessary through
 * editions in between.
 */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import type { Lineage } from '../lineage/graph.ts'
import type { StateOf } from '../state/state.ts'
import { bodiesOf } from '../successions.ts'
import { type Change, changesBetween } from './changes.ts'

/** A newer measure beside one of the older ones that it takes up. */
export interface Tie {
  older: Measure
  newer: Measure
  /** The link from the newer to the older; `null` if only editions in between tie them. */
  link: Measure['follows'][number] | null
  changes: Change[]
}

/** An edition with all its measures. */
export interface Side {
  edition: string
  measures: readonly Measure[]
}

/** The ties between two editions; an edition beside itself ties every measure to itself. */
export function tiesBetween(
  corpus: Corpus,
  lineage: Lineage,
  older: Side,
  newer: Side,
  stateOf: StateOf,
): Tie[] {
  const bodies = bodiesOf([corpus])
  const withDeadline = (measure: Measure) => ({
    measure,
    deadline: stateOf(measure).deadline,
  })
  const tie = (from: Measure, to: Measure): Tie => ({
    older: from,
    newer: to,
    link: linkBetween(from, to),
    changes: changesBetween(withDeadline(from), withDeadline(to), { bodies, onePlan: false }),
  })
  if (older.edition === newer.edition)
    return newer.measures.map((one) => ({ older: one, newer: one, link: null, changes: [] }))
  return [
    ...newer.measures.flatMap((measure) =>
      ancestorsIn(lineage, measure, older.edition).map((ancestor) => tie(ancestor, measure)),
    ),
    ...older.measures.flatMap((measure) =>
      ancestorsIn(lineage, measure, newer.edition).map((ancestor) => tie(measure, ancestor)),
    ),
  ]
}

function linkBetween(older: Measure, newer: Measure): Tie['link'] {
  return (
    newer.follows.find(({ measure }) => measure === older.id) ??
    older.follows.find(({ measure }) => measure === newer.id) ??
    null
  )
}

/**
 * The measures of `edition` that a measure of a newer one renews, the nearest first: directly, or
 * through measures of other editions.
 */
function ancestorsIn(lineage: Lineage, measure: Measure, edition: string): Measure[] {
  const found: Measure[] = []
  const seen = new Set<Measure>()
  const open = [...lineage.predecessorsOf(measure)]
  for (let next = open.shift(); next; next = open.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (next.edition === edition) found.push(next)
    else open.push(...lineage.predecessorsOf(next))
  }
  return found
}

/**
 * Measures that ties connect, directly or indirectly. Each side is sorted by id, and the ties by
 * the newer measure; for one newer measure, the nearest older one comes first.
 */
export interface Component {
  older: Measure[]
  newer: Measure[]
  ties: Tie[]
}

/** Every measure of both sides, each in exactly one component. */
export function componentsOf(
  older: readonly Measure[],
  newer: readonly Measure[],
  ties: readonly Tie[],
): Component[] {
  // The two sides apart: an edition beside itself has every measure on both.
  const homes = {
    older: new Map(older.map((one): [string, Component] => [one.id, component([one], [])])),
    newer: new Map(newer.map((one): [string, Component] => [one.id, component([], [one])])),
  }
  const components = new Set([...homes.older.values(), ...homes.newer.values()])
  for (const tie of ties) {
    const [home, other] = [homes.older.get(tie.older.id), homes.newer.get(tie.newer.id)]
    if (!home || !other) continue
    home.ties.push(tie)
    if (home === other) continue
    home.older.push(...other.older)
    home.newer.push(...other.newer)
    home.ties.push(...other.ties)
    for (const { id } of other.older) homes.older.set(id, home)
    for (const { id } of other.newer) homes.newer.set(id, home)
    components.delete(other)
  }
  for (const one of components) {
    one.older.sort(byId)
    one.newer.sort(byId)
    one.ties.sort((a, b) => byId(a.newer, b.newer))
  }
  return [...components]
}

function component(older: Measure[], newer: Measure[]): Component {
  return { older, newer, ties: [] }
}

function byId(a: Measure, b: Measure): number {
  return byCodeUnit(a.id, b.id)
}

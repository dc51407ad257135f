/** How many findings of a file are listed one by one. The others are counted, rule by rule. */
import { memo } from '../../order.ts'
import type { Judged } from './rule.ts'

/** The most findings of one file that are listed one by one: of each rule, and of all rules. */
export interface Bounds {
  maxPerRule: number
  maxPerFile: number
}

/** As much as a person reads about one file before fixing some of it. */
export const forPeople: Bounds = { maxPerRule: 20, maxPerFile: 60 }
/** No file written in good faith has as many, and a hostile one cannot fill more memory. */
export const forPrograms: Bounds = { maxPerRule: 1000, maxPerFile: 5000 }

/** A finding that is listed, or the first of those that are only counted. */
export type Bounded<C extends Judged = Judged> = C & {
  /** How many findings of its rule in its file it represents, itself included. */
  more?: number
}

/**
 * Lists at most so many findings of each file, errors first. The others of each rule become one
 * finding that counts them.
 */
export function bounded<C extends Judged>(found: readonly C[], bounds: Bounds): Bounded<C>[] {
  const files = new Map<string, C[]>()
  for (const item of found) memo(files, item.place.file, () => [] as C[]).push(item)
  return [...files.values()].flatMap((list) => boundedInFile(list, bounds))
}

/** How many findings these represent. */
export function countOf(found: readonly Bounded[]): number {
  return found.reduce((sum, { more = 1 }) => sum + more, 0)
}

/** How many of them are counted and not listed. */
export function unlisted(found: readonly Bounded[]): number {
  return found.reduce((sum, { more = 0 }) => sum + more, 0)
}

function boundedInFile<C extends Judged>(found: readonly C[], bounds: Bounds): Bounded<C>[] {
  const listed = listedOf(found, bounds)
  const rest = new Map<string, Bounded<C> & { more: number }>()
  for (const item of found) {
    if (listed.has(item)) continue
    const first = rest.get(item.rule)
    if (first) first.more += standsFor(item)
    else rest.set(item.rule, { ...item, more: standsFor(item) })
  }
  return found.flatMap((item): Bounded<C>[] => {
    if (listed.has(item)) return [item]
    // The finding that counts the others of a rule has the place of the first of them.
    const counted = rest.get(item.rule)
    rest.delete(item.rule)
    return counted ? [counted] : []
  })
}

function listedOf(found: readonly Judged[], { maxPerRule, maxPerFile }: Bounds): Set<Judged> {
  const listed = new Set<Judged>()
  const counts = new Map<string, number>()
  for (const level of ['error', 'warning', 'note'])
    for (const item of found) {
      if (item.level !== level || standsFor(item) > 1 || listed.size >= maxPerFile) continue
      const count = (counts.get(item.rule) ?? 0) + 1
      counts.set(item.rule, count)
      if (count <= maxPerRule) listed.add(item)
    }
  return listed
}

/** How many findings a complaint represents: reading a file may have counted some already. */
function standsFor({ data }: Judged): number {
  return 'more' in data && typeof data.more === 'number' ? data.more : 1
}

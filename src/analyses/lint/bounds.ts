/** What is told of each file: everything, unless it is more than anybody would read or any program should be given. */
import { memo } from '../../order.ts'
import type { Judged } from './rule.ts'

/** Findings that are told one by one: of one rule in one file, and of one file. */
export interface Bounds {
  ofRule: number
  ofFile: number
}

/** What people read of one file before they mend some of it. */
export const forPeople: Bounds = { ofRule: 20, ofFile: 60 }
/** All that a file written in good faith can hold; one that is not costs no more memory than this. */
export const forPrograms: Bounds = { ofRule: 1000, ofFile: 5000 }

/** A finding that is told, or the first of those that are only counted. */
export interface Told extends Judged {
  /** How many of its rule in its file it stands for, itself included. */
  more?: number
}

/** Bounds what is told of one file, errors first; the rest of each rule is one finding that counts them. */
export function told(found: readonly Judged[], bounds: Bounds): Told[] {
  const files = new Map<string, Judged[]>()
  for (const item of found) memo(files, item.place.file, () => [] as Judged[]).push(item)
  return [...files.values()].flatMap((list) => ofFile(list, bounds))
}

/** How many findings these stand for. */
export function countOf(told: readonly Told[]): number {
  return told.reduce((sum, { more = 1 }) => sum + more, 0)
}

/** How many of them are not told one by one. */
export function untold(told: readonly Told[]): number {
  return told.reduce((sum, { more = 0 }) => sum + more, 0)
}

function ofFile(found: readonly Judged[], most: Bounds): Told[] {
  const kept = new Set<Judged>()
  const counts = new Map<string, number>()
  for (const level of ['error', 'warning', 'info'])
    for (const item of found) {
      if (item.severity !== level || standsFor(item) > 1 || kept.size >= most.ofFile) continue
      const count = (counts.get(item.rule) ?? 0) + 1
      counts.set(item.rule, count)
      if (count <= most.ofRule) kept.add(item)
    }
  const rest = new Map<string, Told & { more: number }>()
  for (const item of found) {
    if (kept.has(item)) continue
    const first = rest.get(item.rule)
    if (first) first.more += standsFor(item)
    else rest.set(item.rule, { ...item, more: standsFor(item) })
  }
  const standing = new Set<string>()
  return found.flatMap((item): Told[] => {
    if (kept.has(item)) return [item]
    if (standing.has(item.rule)) return []
    standing.add(item.rule)
    return [rest.get(item.rule) as Told]
  })
}

/** Reading stops telling one by one, too. */
function standsFor({ data }: Judged): number {
  return typeof data.more === 'number' ? data.more : 1
}

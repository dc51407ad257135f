/** What remains of values when what is wrong with them is left out. */
import type { z } from 'zod'
import type { Path } from '../types.ts'

type Issue = z.core.$ZodIssue
type Loose = Record<string, unknown>

const placeholder = '?'
/** What is used for a missing required key, so that the rest of the file can still be checked. */
const neutral: Loose = {
  title: placeholder,
  label: placeholder,
  name: placeholder,
  summary: '?',
  themes: [placeholder],
  lead: [],
  origin: 'table',
  timing: { as_printed: '' },
  responsibility_as_printed: '',
}

/** A copy that may be changed, without prototypes. */
export function structuredCloneOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCloneOf)
  if (typeof value !== 'object' || value === null) return value
  const copy: Loose = Object.create(null)
  for (const key of Object.keys(value)) copy[key] = structuredCloneOf((value as Loose)[key])
  return copy
}

/**
 * The data without the theme that was put in place of a missing one, because it is no reference.
 */
export function withoutNeutral(data: unknown): unknown {
  const themes = (data as Loose).themes
  return Array.isArray(themes) && themes[0] === placeholder
    ? { ...(data as Loose), themes: [] }
    : data
}

/** The value at a place; nothing where there is none. */
export function at(value: unknown, path: Path): unknown {
  let node = value
  for (const step of path)
    node = typeof node === 'object' && node !== null ? (node as Loose)[String(step)] : undefined
  return node
}

/** Writes another value at a place. */
export function put(value: unknown, path: Path, replacement: unknown): void {
  const parent = at(value, path.slice(0, -1)) as Loose | undefined
  if (parent) parent[String(path.at(-1))] = replacement
}

/** For each list that lost an entry: the original index of each remaining entry. */
export type Origins = WeakMap<object, number[]>

/** Where a value stood before entries of lists were left out. */
export function originOf(value: unknown, path: Path, origins: Origins): (string | number)[] {
  let node = value
  return path.map((step) => {
    const origin = Array.isArray(node) ? origins.get(node)?.[Number(step)] : undefined
    node = at(node, [step])
    return origin ?? step
  })
}

/**
 * Entries to remove from their lists, by index. They are removed only after all faults are
 * reported, so that no index changes before.
 */
export type Leaving = Map<unknown[], Set<number>>

/**
 * Leaves out what is wrong: the value, the unknown keys, or the parent of what is missing; an entry
 * of a list is only noted.
 */
export function drop(value: unknown, path: Path, issue: Issue, leaving: Leaving): void {
  if (issue.code === 'unrecognized_keys') {
    const parent = at(value, path)
    // It may have been removed together with a parent.
    if (typeof parent === 'object' && parent !== null)
      for (const key of issue.keys) delete (parent as Loose)[key]
    return
  }
  const last = path.at(-1)
  const parent = at(value, path.slice(0, -1))
  if (last === undefined || typeof parent !== 'object' || parent === null) return
  if (
    !Object.hasOwn(parent, String(last)) ||
    (path.length === 1 && Object.hasOwn(neutral, String(last)))
  ) {
    if (path.length === 1 && Object.hasOwn(neutral, String(last)))
      (parent as Loose)[String(last)] = structuredClone(neutral[String(last)])
    else drop(value, path.slice(0, -1), { ...issue, code: 'custom' } as Issue, leaving)
  } else if (Array.isArray(parent)) {
    const entries = leaving.get(parent) ?? new Set()
    leaving.set(parent, entries.add(Number(last)))
  } else delete (parent as Loose)[String(last)]
}

/** Removes these entries from their lists. */
export function takeOut(leaving: Leaving, origins: Origins): void {
  for (const [list, entries] of leaving) {
    const stays = (_: unknown, i: number) => !entries.has(i)
    origins.set(list, (origins.get(list) ?? list.map((_, i) => i)).filter(stays))
    list.splice(0, list.length, ...list.filter(stays))
  }
}

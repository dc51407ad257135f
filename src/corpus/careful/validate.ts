/** Checks the values of a file against its schema, and keeps what can be used. */
import { type Kind, schemas } from '../../../schemas/index.ts'
import type { ValueFault } from '../fault.ts'
import type { Path } from '../types.ts'
import { explain, type Issue } from './explain.ts'
import {
  drop,
  type Leaving,
  type Origins,
  originOf,
  put,
  structuredCloneOf,
  takeOut,
  withoutNeutral,
} from './salvage.ts'
import { type Schema, schemaAt } from './schema.ts'

export interface Validated {
  /**
   * The data that the schema accepts, after what is wrong was left out; nothing when too little
   * remains.
   */
  data: unknown
  faults: ValueFault[]
  /** False when anything was left out. */
  whole: boolean
  /**
   * From a path in the data to the one of the same value in the file: where an entry of a list was
   * left out, those after it have moved up.
   */
  asWritten: (path: Path) => Path
}

type Loose = Record<string, unknown>

/** How many places of one rule are reported singly; the last one represents the rest. */
const maxFaultsOfRule = 1000

/**
 * Checks a file against the schema of its kind. `plainSource` gives a scalar that was written
 * without quotes, as written.
 */
export function validate(
  kind: Kind,
  raw: unknown,
  plainSource: (path: Path) => string | undefined,
): Validated {
  const schema = schemas[kind]
  const faults: ValueFault[] = []
  const counts = new Map<string, { count: number; last: ValueFault }>()
  const add = (fault: ValueFault, isFixed: boolean) => {
    const known = counts.get(fault.rule) ?? { count: 0, last: fault }
    counts.set(fault.rule, known)
    if (!isFixed && ++known.count > maxFaultsOfRule)
      known.last.data = { ...known.last.data, more: known.count - maxFaultsOfRule + 1 }
    else {
      known.last = fault
      faults.push(fault)
    }
  }
  let value = raw
  const origins: Origins = new WeakMap()
  const asWritten = (path: Path) => originOf(value, path, origins)
  const sourceOf = (path: Path) => plainSource(asWritten(path))
  const reported = new Reported()
  let whole = true
  for (const path of prototypesIn(raw, schema, [])) {
    add(
      {
        rule: 'schema/invalid-format',
        path,
        at: 'key',
        data: { key: '__proto__', seen: '__proto__', expected: 'slug' },
      },
      false,
    )
    whole = false
  }
  for (let round = 0; round < 5; round++) {
    const result = schema.safeParse(value, { reportInput: true })
    if (result.success) return { data: withoutNeutral(result.data), faults, whole, asWritten }
    if (round === 0) value = structuredCloneOf(raw)
    const issues = firstOfEach(result.error.issues.flatMap((issue) => flatten(issue, [])))
    const leaving: Leaving = new Map()
    for (const { issue, path } of deepestFirst(issues)) {
      const found = explain(issue, path, value, schema, sourceOf)
      const faults = found.faults.map((fault) =>
        placed(fault, originOf(value, fault.path, origins)),
      )
      if (round === 0 || !reported.covers(asWritten(path)))
        for (const fault of faults) add(fault, found.fixed !== undefined)
      for (const { path: where } of faults) reported.add(where)
      if (found.fixed === undefined) {
        whole &&= found.faults.every(({ rule }) => rule === 'schema/empty-value')
        drop(value, path, issue, leaving)
      } else put(value, path, found.fixed)
    }
    takeOut(leaving, origins)
  }
  return { data: undefined, faults, whole: false, asWritten }
}

/**
 * Entries named `__proto__`, which the schemas silently drop from a registry; elsewhere this is an
 * ordinary unknown key.
 */
function prototypesIn(
  value: unknown,
  schema: Schema,
  path: (string | number)[],
): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((item, i) => prototypesIn(item, schema, [...path, i]))
  return Object.keys(value).flatMap((key) => {
    const here = [...path, key]
    return key === '__proto__' && isRegistry(schema, path)
      ? [here]
      : prototypesIn((value as Loose)[key], schema, here)
  })
}

function isRegistry(schema: Schema, path: Path): boolean {
  return (schemaAt(schema, path)?._zod.def as { type?: string } | undefined)?.type === 'record'
}

/**
 * Places that were reported. A fault at the same place, or around or below it, is only a
 * consequence.
 */
class Reported {
  readonly #paths = new Set<string>()
  readonly #above = new Set<string>()

  add(path: Path): void {
    this.#paths.add(JSON.stringify(path))
    for (let length = 1; length <= path.length; length++)
      this.#above.add(JSON.stringify(path.slice(0, length)))
  }

  covers(path: Path): boolean {
    return (
      this.#above.has(JSON.stringify(path)) ||
      path.some((_, i) => this.#paths.has(JSON.stringify(path.slice(0, i + 1))))
    )
  }
}

/**
 * The issue of a union is replaced by those of the branch that fits the kind of value, because they
 * are more precise.
 */
function flatten(
  issue: Issue,
  above: readonly PropertyKey[],
): { issue: Issue; path: (string | number)[] }[] {
  const path = [...above, ...issue.path].map((step) =>
    typeof step === 'symbol' ? String(step) : step,
  )
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }]
  const branches = issue.errors.filter((branch) =>
    branch.every((inner) => inner.path.length > 0 || inner.code !== 'invalid_type'),
  )
  const best = branches[0] ?? undefined
  return best ? best.flatMap((inner) => flatten(inner as Issue, path)) : [{ issue, path }]
}

/** Only the first issue of each value is reported. */
function firstOfEach(issues: { issue: Issue; path: (string | number)[] }[]) {
  const seen = new Set<string>()
  return issues.filter(({ issue, path }) => {
    const key = JSON.stringify(path)
    const again = issue.code !== 'unrecognized_keys' && seen.has(key)
    if (issue.code !== 'unrecognized_keys') seen.add(key)
    return !again
  })
}

/**
 * Deeper values first, then later entries of a list, so that removing one does not move another.
 */
function deepestFirst(issues: { issue: Issue; path: (string | number)[] }[]) {
  return issues
    .map((item, order) => ({ ...item, order }))
    .sort((a, b) => comparePaths(a.path, b.path) || a.order - b.order)
}

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]]
    if (x === y) continue
    if (typeof x === 'number' && typeof y === 'number') return y - x
    return String(x) < String(y) ? -1 : 1
  }
  return b.length - a.length
}

function placed(fault: ValueFault, path: (string | number)[]): ValueFault {
  const isMissing =
    fault.rule === 'source/missing' ||
    (fault.rule === 'schema/missing-key' && fault.data.empty === undefined)
  const isOfKey = /^schema\/(?:unknown|renamed|missing)-key$/.test(fault.rule)
  if (isMissing) return { ...fault, path, node: path }
  return { ...fault, path, node: isOfKey ? path.slice(0, -1) : undefined }
}

/** From values to data: what the schemas say of a file, and what can be kept of it. */
import type { z } from 'zod'
import { type Kind, schemas } from '../../../schemas/index.ts'
import { renamedKeys } from '../../../schemas/vocabulary.ts'
import { earliestYear, latestYear } from '../../period.ts'
import type { ValueFault } from '../fault.ts'
import type { Path } from '../types.ts'
import {
  at,
  drop,
  type Leaving,
  type Origins,
  originOf,
  put,
  structuredCloneOf,
  takeOut,
  withoutNeutral,
} from './salvage.ts'
import {
  choicesOf,
  formatName,
  isOptional,
  isPeriod,
  keyFormatOf,
  keysOf,
  nameOf,
  type Schema,
  schemaAt,
  takesText,
  typeWanted,
} from './schema.ts'

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

type Issue = z.core.$ZodIssue
type Loose = Record<string, unknown>

/**
 * Places of one rule that are told one by one: nobody reads more, and the last stands for the rest.
 */
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
 * Entries named `__proto__`, which the schemas leave out of a registry without a word; elsewhere it
 * is an unknown key like another.
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
 * Places that were told: what is found around or below one of them, once it is left out, follows
 * from it.
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

/** A union says little: the branch that fits the kind of value says what is wrong with it. */
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

/** A value that breaks several demands is told once. */
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
 * What stands deeper first, then what stands later in a list, so that leaving one out does not move
 * another.
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

interface Explained {
  faults: ValueFault[]
  /** What is read in its place, if that leaves no doubt. */
  fixed?: unknown
}

function explain(
  issue: Issue,
  path: (string | number)[],
  value: unknown,
  schema: Schema,
  plainSource: (path: Path) => string | undefined,
): Explained {
  const { key, ...entry } = nameOf(path)
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysOf(schemaAt(schema, path))
    const faultOf = (unknown: string) => {
      if (/[ A-Z]/.test(unknown) && at(value, [...path, unknown]) === null)
        return faultAt([...path, unknown], ...restOfText(unknown), 'key')
      const now = Object.hasOwn(renamedKeys, unknown) ? renamedKeys[unknown] : undefined
      const isRenamed = now !== undefined && allowed.includes(now) && !exists(value, [...path, now])
      return isRenamed
        ? faultAt([...path, unknown], 'schema/renamed-key', { key: unknown, now }, 'key')
        : faultAt([...path, unknown], 'schema/unknown-key', { key: unknown, allowed }, 'key')
    }
    return { faults: issue.keys.map(faultOf) }
  }
  if (!exists(value, path)) {
    const rule = key === 'source' ? 'source/missing' : 'schema/missing-key'
    return { faults: [faultAt(path.slice(0, -1), rule, { key }, 'key')] }
  }
  const seen = at(value, path)
  const one = (...[rule, data, at]: [string, ValueFault['data'], ('key' | 'value')?]) => ({
    faults: [faultAt(path, rule, data, at)],
  })
  if (issue.code === 'invalid_key' && at(value, path) === null)
    return one(...restOfText(key), 'key')
  if (issue.code === 'invalid_key') {
    const expected = keyFormatOf(schemaAt(schema, path.slice(0, -1)))
    return one('schema/invalid-format', { key, seen: key, expected }, 'key')
  }
  if (seen === null || (typeof seen === 'string' && seen.trim() === '')) {
    return isOptional(schema, path)
      ? one('schema/empty-value', { key, ...entry }, 'key')
      : one('schema/missing-key', { key, empty: 'yes' }, 'key')
  }
  const expected = schemaAt(schema, path)
  if (isPeriod(expected)) return { faults: [faultOfPeriod(path, key, seen)] }
  const choices = choicesOf(expected)
  if (choices) return one('schema/invalid-enum', { key, seen: shown(seen), allowed: choices })
  const source = plainSource(path)
  const isScalar = typeof seen === 'number' || typeof seen === 'boolean'
  if (isScalar && source !== undefined && takesText(expected, source)) {
    const data = { key, seen: source, read: String(seen) }
    return { ...one('yaml/ambiguous-scalar', data), fixed: source }
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    const types = { seen: typeName(seen), expected: typeWanted(expected, issue) }
    return one('schema/wrong-type', { key, ...entry, ...types })
  }
  if (issue.code === 'too_small' && Array.isArray(seen) && seen.length === 0)
    return one('schema/empty-value', { key }, 'key')
  return one('schema/invalid-format', { key, seen: shown(seen), expected: formatName(expected) })
}

/** In `{en: Science, Technology and Innovation}` the words behind the comma are read as a key. */
function restOfText(key: string): [rule: string, data: ValueFault['data']] {
  return ['schema/invalid-format', { key, seen: key, expected: 'comma' }]
}

function faultAt(
  path: (string | number)[],
  rule: string,
  data: ValueFault['data'],
  at: 'key' | 'value' = 'value',
): ValueFault {
  return { rule, path, at, data }
}

/** A year that no plan can mean is another slip than what is no period. */
function faultOfPeriod(path: (string | number)[], key: string, seen: unknown): ValueFault {
  const written = typeof seen === 'object' ? '' : String(seen)
  const year = /^-?(\d+)\b/.exec(written)?.[1]
  const isImplausible =
    year !== undefined &&
    /^-?\d+(-.*)?$/.test(written) &&
    (Number(year) < earliestYear || Number(year) > latestYear)
  const bounds = { earliest: earliestYear, latest: latestYear }
  return faultAt(path, isImplausible ? 'timing/implausible-year' : 'timing/unparseable', {
    key,
    seen: shown(seen),
    ...bounds,
  })
}

function typeName(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'object') return 'map'
  return typeof value === 'string' ? 'text' : typeof value
}

function shown(value: unknown): string {
  const text = typeof value === 'object' ? typeName(value) : String(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function exists(value: unknown, path: Path): boolean {
  const parent = at(value, path.slice(0, -1))
  return (
    path.length === 0 ||
    (typeof parent === 'object' && parent !== null && Object.hasOwn(parent, String(path.at(-1))))
  )
}

function placed(fault: ValueFault, path: (string | number)[]): ValueFault {
  const isMissing =
    fault.rule === 'source/missing' ||
    (fault.rule === 'schema/missing-key' && fault.data.empty === undefined)
  const isOfKey = /^schema\/(?:unknown|renamed|missing)-key$/.test(fault.rule)
  if (isMissing) return { ...fault, path, node: path }
  return { ...fault, path, node: isOfKey ? path.slice(0, -1) : undefined }
}

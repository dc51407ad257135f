/** Turns an issue of the schemas into the rule of lint that reports it. */
import type { z } from 'zod'
import { renamedKeys } from '../../../schemas/vocabulary.ts'
import { earliestYear, latestYear } from '../../period.ts'
import type { ValueFault } from '../fault.ts'
import type { Path } from '../types.ts'
import { at } from './salvage.ts'
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

export type Issue = z.core.$ZodIssue

/** What is wrong with a value, and what may be read in its place. */
interface Explained {
  faults: ValueFault[]
  /** What is read in its place, if that leaves no doubt. */
  fixed?: unknown
}

/** What an issue of the schemas says of a value, in the rules of lint. */
export function explain(
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

/** In `{en: Science, Technology and Innovation}` the words after the comma are parsed as a key. */
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

/** A year outside the range of plans has its own rule; anything else is not a period. */
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

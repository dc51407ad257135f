/**
 * A quick check of values against the schemas, written down as plain data (shapes.json, generated
 * from them). What it accepts, the schemas accept with the same result; on the first doubt it gives
 * up, and the schemas say what is wrong. It is an accelerator, never a second truth: a differential
 * test holds the two equal.
 */
import { isInterval, parsePeriod } from '../../period.ts'

export type Shape =
  | { is: 'text'; patterns?: string[]; max?: number; min?: number }
  | { is: 'whole'; min?: number; max?: number }
  | { is: 'flag' }
  | { is: 'period' }
  | { is: 'interval' }
  | { is: 'one-of'; words: string[] }
  | { is: 'list'; of: Shape; min?: number }
  | { is: 'row'; of: Shape[] }
  | { is: 'map'; keys: Record<string, { shape: Shape; optional?: true; default?: unknown }> }
  | { is: 'registry'; key: Shape; of: Shape }
  | { is: 'any-of'; of: Shape[] }

const doubt = Symbol('doubt')
const patterns = new Map<string, RegExp>()

/** The data that the schema makes of a value, or nothing when there is any doubt. */
export function conform(shape: Shape, value: unknown): { data: unknown } | undefined {
  const data = read(shape, value)
  return data === doubt ? undefined : { data }
}

function read(shape: Shape, value: unknown): unknown {
  switch (shape.is) {
    case 'text':
      return typeof value === 'string' &&
        value.length <= (shape.max ?? value.length) &&
        value.length >= (shape.min ?? 0) &&
        (shape.patterns === undefined || isLike(shape.patterns, value))
        ? value
        : doubt
    case 'whole':
      return typeof value === 'number' &&
        Number.isSafeInteger(value) &&
        value >= (shape.min ?? value) &&
        value <= (shape.max ?? value)
        ? value
        : doubt
    case 'flag':
      return typeof value === 'boolean' ? value : doubt
    case 'period': {
      const text = typeof value === 'number' ? String(value) : value
      return typeof text === 'string' && parsePeriod(text) !== undefined ? text : doubt
    }
    case 'interval':
      return typeof value === 'string' && isInterval(value) ? value : doubt
    case 'one-of':
      return typeof value === 'string' && shape.words.includes(value) ? value : doubt
    case 'list':
      return Array.isArray(value) && value.length >= (shape.min ?? 0)
        ? list(shape.of, value)
        : doubt
    case 'row':
      return Array.isArray(value) && value.length === shape.of.length ? row(shape.of, value) : doubt
    case 'map':
      return isMap(value) ? map(shape.keys, value) : doubt
    case 'registry':
      return isMap(value) ? registry(shape, value) : doubt
    case 'any-of':
      for (const option of shape.of) {
        const data = read(option, value)
        if (data !== doubt) return data
      }
      return doubt
  }
}

function list(of: Shape, values: readonly unknown[]): unknown {
  // A copy has the room it needs, where one that grows has room for seventeen.
  const data = values.slice()
  for (let i = 0; i < data.length; i++) {
    const item = read(of, data[i])
    if (item === doubt) return doubt
    data[i] = item
  }
  return data
}

function row(of: readonly Shape[], values: readonly unknown[]): unknown {
  const data = values.slice()
  for (let i = 0; i < data.length; i++) {
    const item = read(of[i] as Shape, data[i])
    if (item === doubt) return doubt
    data[i] = item
  }
  return data
}

type Loose = Record<string, unknown>

function map(keys: Keys, value: Loose): unknown {
  const data: Loose = {}
  let known = 0
  for (const { key, shape, optional, standing } of entriesOf(keys)) {
    // No key of a schema is one that every object has, and no value read is undefined.
    const own = value[key]
    if (own !== undefined) {
      known++
      const item = read(shape, own)
      if (item === doubt) return doubt
      data[key] = item
    } else if (standing !== undefined) data[key] = Array.isArray(standing) ? [] : {}
    else if (!optional) return doubt
  }
  return known === Object.keys(value).length ? data : doubt
}

type Keys = (Shape & { is: 'map' })['keys']
interface Listed {
  key: string
  shape: Shape
  optional: boolean
  standing: unknown
}
const listed = new Map<Keys, readonly Listed[]>()

function entriesOf(keys: Keys): readonly Listed[] {
  const known = listed.get(keys)
  if (known) return known
  const made = Object.entries(keys).map(
    ([key, { shape, optional = false, default: standing }]) => ({ key, shape, optional, standing }),
  )
  listed.set(keys, made)
  return made
}

function registry({ key, of }: Shape & { is: 'registry' }, value: Loose): unknown {
  const data: Loose = {}
  for (const name of Object.keys(value)) {
    if (name === '__proto__' || read(key, name) === doubt) return doubt
    const item = read(of, value[name])
    if (item === doubt) return doubt
    data[name] = item
  }
  return data
}

function isMap(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isLike(sources: readonly string[], value: string): boolean {
  for (const source of sources) if (!matcher(source).test(value)) return false
  return true
}

function matcher(source: string): RegExp {
  const known = patterns.get(source)
  if (known) return known
  const made = new RegExp(source)
  patterns.set(source, made)
  return made
}

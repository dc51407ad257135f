/**
 * The schemas as the plain data that the quick check of values reads. Whatever it does not know
 * stops the generation.
 */
import type * as z from 'zod'
import { interval, period } from '../../schemas/common.ts'
import { schemas } from '../../schemas/index.ts'
import type { Shape } from '../../src/corpus/quick/shape.ts'

type Schema = z.core.$ZodType
// biome-ignore lint/suspicious/noExplicitAny: definitions of the library have no types
type Definition = any

export function quickShapes(): string {
  return `${JSON.stringify(Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, shapeOf(schema)])))}\n`
}

function shapeOf(schema: Schema): Shape {
  if (schema === (period as Schema)) return { is: 'period' }
  if (schema === (interval as Schema)) return { is: 'interval' }
  const def: Definition = schema._zod.def
  switch (def.type) {
    case 'string':
      return text(def)
    case 'number':
    case 'int':
      return whole(def)
    case 'boolean':
      return { is: 'flag' }
    case 'enum':
      return { is: 'one-of', words: Object.values(def.entries) }
    case 'array':
      return { is: 'list', of: shapeOf(def.element), ...limits(def, { min_length: 'min' }) }
    case 'tuple':
      return { is: 'row', of: def.items.map(shapeOf) }
    case 'object':
      if (def.catchall?._zod.def.type !== 'never')
        throw new Error('a map that lets unknown keys in')
      return {
        is: 'map',
        keys: Object.fromEntries(
          Object.entries(def.shape).map(([key, inner]) => [key, member(inner as Schema)]),
        ),
      }
    case 'record':
      return { is: 'registry', key: shapeOf(def.keyType), of: shapeOf(def.valueType) }
    case 'union':
      return { is: 'any-of', of: def.options.map(shapeOf) }
    default:
      throw new Error(`the quick check knows no ${def.type}`)
  }
}

function member(schema: Schema): { shape: Shape; optional?: true; default?: unknown } {
  const def: Definition = schema._zod.def
  if (def.type === 'optional') return { shape: shapeOf(def.innerType), optional: true }
  if (def.type === 'default') return { shape: shapeOf(def.innerType), default: def.defaultValue }
  return { shape: shapeOf(schema) }
}

function text(def: Definition): Shape {
  const patterns: string[] = []
  for (const check of def.checks ?? []) {
    const { check: name, format, pattern } = check._zod.def
    if (name === 'string_format' && format === 'regex') {
      if (pattern.flags !== '') throw new Error(`a pattern with flags: ${pattern}`)
      patterns.push(pattern.source)
    } else if (name !== 'max_length' && name !== 'min_length')
      throw new Error(`the quick check knows no ${name} of a text`)
  }
  return {
    is: 'text',
    ...(patterns.length > 0 && { patterns }),
    ...limits(def, { max_length: 'max', min_length: 'min' }, ['string_format']),
  }
}

function whole(def: Definition): Shape {
  return {
    is: 'whole',
    ...limits(def, { greater_than: 'min', less_than: 'max' }, ['number_format']),
  }
}

/** The limits among the checks, by their names here. */
function limits(
  def: Definition,
  names: Record<string, string>,
  others: readonly string[] = [],
): Record<string, number> {
  const found: Record<string, number> = {}
  for (const check of def.checks ?? []) {
    const { check: name, value, minimum, maximum, inclusive } = check._zod.def
    const limit = names[name]
    if (limit === undefined && !others.includes(name))
      throw new Error(`the quick check knows no ${name}`)
    if (inclusive === false) throw new Error('a limit that is not included')
    if (limit !== undefined) found[limit] = value ?? minimum ?? maximum
  }
  return found
}

/** Looks up what a schema expects of a node, to say what is wrong with it. */
import type { z } from 'zod'
import { period } from '../../../schemas/common.ts'
import type { Path } from '../types.ts'

export type Schema = z.core.$ZodType
type Loose = Record<string, unknown>

/**
 * The schema of a node, through optional, default and record; the branch of a union that has the
 * key.
 */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let node: Schema | undefined = bare(schema)
  for (const step of path) {
    if (!node) return undefined
    const def = node._zod.def as unknown as Loose
    if (def.type === 'union') node = branchWith(def.options as Schema[], step)
    const inner = node?._zod.def as unknown as Loose | undefined
    if (inner?.type === 'object')
      node = Object.hasOwn(inner.shape as object, step)
        ? (inner.shape as Record<string, Schema>)[String(step)]
        : undefined
    else if (inner?.type === 'array') node = inner.element as Schema
    else if (inner?.type === 'record') node = inner.valueType as Schema
    else if (inner?.type === 'tuple') node = (inner.items as Schema[])[Number(step)]
    else return undefined
    if (node) node = bare(node)
  }
  return node
}

/** The branch of a union that has a step of a path, else the first that could have it. */
function branchWith(options: readonly Schema[], step: string | number): Schema | undefined {
  const wanted = typeof step === 'number' ? ['array'] : ['object', 'record']
  const able = options
    .map(bare)
    .filter((option) => wanted.includes(String((option._zod.def as unknown as Loose).type)))
  return able.find((option) => keysOf(option).includes(String(step))) ?? able[0]
}

function bare(schema: Schema): Schema {
  let node = schema
  for (;;) {
    const def = node._zod.def as unknown as Loose
    if (def.innerType) node = def.innerType as Schema
    else if (def.type === 'pipe') node = def.in as Schema
    else return node
  }
}

/** The keys that a map may have. */
export function keysOf(schema: Schema | undefined): string[] {
  const def = schema?._zod.def as unknown as Loose | undefined
  if (def?.type === 'union') return (def.options as Schema[]).map(bare).flatMap(keysOf)
  return def?.type === 'object' ? Object.keys(def.shape as object) : []
}

/** The allowed values, if the schema is a closed list. */
export function choicesOf(schema: Schema | undefined): string[] | undefined {
  const def = schema?._zod.def as unknown as Loose | undefined
  if (def?.type === 'enum') return Object.values(def.entries as Record<string, string>)
  if (def?.type === 'union')
    return (def.options as Schema[])
      .map(bare)
      .map(choicesOf)
      .find((choices) => choices !== undefined)
  return undefined
}

/** Whether a span of days is wanted. */
export function isPeriod(schema: Schema | undefined): boolean {
  return schema === bare(period)
}

/** Whether a key may be left out, because it is optional or has a value of its own then. */
export function mayBeAbsent(schema: Schema, path: Path): boolean {
  return propertyAt(schema, path)?._zod.optin !== undefined
}

/** Whether an empty value means the same as an absent one; an empty entry of a list does too. */
export function isOptional(schema: Schema, path: Path): boolean {
  return propertyAt(schema, path) === undefined || mayBeAbsent(schema, path)
}

/** The schema of a node in its parent, with the information whether it may be absent. */
function propertyAt(schema: Schema, path: Path): Schema | undefined {
  const parent = schemaAt(schema, path.slice(0, -1))
  const def = parent?._zod.def as unknown as Loose | undefined
  return def?.type === 'object'
    ? (def.shape as Record<string, Schema>)[String(path.at(-1))]
    : undefined
}

/** Whether the schema would accept the scalar as text, as it was written. */
export function takesText(schema: Schema | undefined, source: string): boolean {
  return (
    schema !== undefined &&
    (schema as Schema & { safeParse(value: unknown): { success: boolean } }).safeParse(source)
      .success
  )
}

/** What kind of value is wanted, by the name that the catalogue has for it. */
export function typeWanted(schema: Schema | undefined, issue: z.core.$ZodIssue): string {
  const type = (schema?._zod.def as unknown as Loose | undefined)?.type
  if (type === 'array' || type === 'tuple') return 'list'
  if (type === 'object' || type === 'record') return 'map'
  if (type === 'union') return 'text'
  if (type === 'number' || type === 'int') return 'number'
  if (type === 'boolean') return 'boolean'
  return issue.code === 'invalid_type' && issue.expected === 'number' ? 'number' : 'text'
}

/** What the keys of a registry, or of a text by language, have to be. */
export function keyFormatOf(schema: Schema | undefined): string {
  const def = schema?._zod.def as unknown as Loose | undefined
  if (def?.type === 'union')
    return keyFormatOf((def.options as Schema[]).map(bare).find(({ _zod }) => isRecord(_zod.def)))
  return def?.type === 'record' ? formatName(def.keyType as Schema) : 'slug'
}

function isRecord(def: object): boolean {
  return (def as Loose).type === 'record'
}

/** Which of the named formats the value had to follow: the title that the schema bears. */
export function formatName(schema: Schema | undefined): string {
  const meta = (
    schema as (Schema & { meta?(): { id?: string; title?: string } | undefined }) | undefined
  )?.meta?.()
  return meta?.id ?? (meta?.title?.toLowerCase() || 'text')
}

/** The key of a value; of one in a list the key of the list, and which entry it is, from 1. */
export function nameOf(path: Path): { key: string; entry?: number } {
  const last = path.at(-1)
  if (typeof last !== 'number') return { key: last ?? '' }
  return { key: String(path.findLast((step) => typeof step === 'string') ?? ''), entry: last + 1 }
}

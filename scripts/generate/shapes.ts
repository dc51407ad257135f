/**
 * The schemas of the corpus as plain data, the same for the JSON Schemas and for the page about the
 * format.
 */
import { z } from 'zod'
import { type Kind, schemas } from '../../schemas/index.ts'
import { meanings, valueMeanings } from './meanings.ts'

/** As much of JSON Schema as the corpus uses. */
export interface Node {
  $ref?: string
  title?: string
  description?: string
  type?: string
  enum?: string[]
  markdownEnumDescriptions?: string[]
  properties?: Record<string, Node>
  required?: string[]
  items?: Node | false
  prefixItems?: Node[]
  additionalProperties?: Node | false
  propertyNames?: Node
  anyOf?: Node[]
  pattern?: string
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  default?: unknown
}

/** The shape of one kind of file, with every named shape that it uses. */
export interface Shape {
  kind: Kind
  node: Node
  named: Readonly<Record<string, Node>>
}

const used = new Set<string>()

export const kinds = Object.keys(schemas) as Kind[]

/**
 * Reads a schema, and gives every key its meaning. Throws when one is missing, so that none can be
 * forgotten.
 */
export function shapeOf(kind: Kind): Shape {
  const {
    $ref,
    $defs = {},
    ...rest
  } = z.toJSONSchema(schemas[kind], { io: 'input' }) as unknown as Node & {
    $defs?: Record<string, Node>
  }
  const own = $ref?.slice('#/$defs/'.length)
  const named = Object.fromEntries(
    Object.entries($defs).map(([name, node]) => [name, tidy(node, name)]),
  )
  const node = own === undefined ? tidy(rest, kind) : (named[own] as Node)
  return {
    kind,
    node,
    named: Object.fromEntries(Object.entries(named).filter(([name]) => name !== own)),
  }
}

/** Meanings that no key asked for, once every kind was read: they are of a key that is gone. */
export function unusedMeanings(): string[] {
  const known = [
    ...Object.entries(meanings).flatMap(([owner, keys]) =>
      Object.keys(keys).map((key) => `${owner}.${key}`),
    ),
    ...Object.keys(valueMeanings),
  ]
  return known.filter((name) => !used.has(name))
}

/** The name of a named shape that a node refers to. */
export function nameOf(node: Node): string | undefined {
  return node.$ref?.slice('#/$defs/'.length)
}

/** A map of keys that has no name of its own is called after its owner: `entry.deadline`. */
function tidy(node: Node, name: string): Node {
  const { maximum, propertyNames, ...kept } = node
  const one: Node = kept
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) one.maximum = maximum
  if (propertyNames && nameOf(propertyNames) !== undefined) one.propertyNames = propertyNames
  if (name === 'duration' && one.pattern) one.pattern = one.pattern.replace('^P', '^P(?=\\d)')
  if (one.properties)
    one.properties = Object.fromEntries(
      Object.entries(one.properties).map(([key, value]) => [key, keyed(value, name, key)]),
    )
  if (one.items) one.items = tidy(one.items, name)
  if (one.additionalProperties) one.additionalProperties = tidy(one.additionalProperties, name)
  if (one.prefixItems) one.prefixItems = one.prefixItems.map((item) => tidy(item, name))
  if (one.anyOf) one.anyOf = one.anyOf.map((option) => tidy(option, name))
  const said = valueMeanings[name]
  if (one.enum) used.add(name)
  if (one.enum && said)
    one.markdownEnumDescriptions = one.enum.map(
      (value) => said[value] ?? missing(`${name}: ${value}`),
    )
  else if (one.enum) missing(`the values of ${name}`)
  return one
}

function keyed(node: Node, owner: string, key: string): Node {
  used.add(`${owner}.${key}`)
  const description = meanings[owner]?.[key] ?? missing(`${owner}.${key}`)
  return { ...tidy(node, `${owner}.${key}`), description }
}

function missing(what: string): never {
  throw new Error(`scripts/generate/meanings.ts does not say what ${what} means`)
}

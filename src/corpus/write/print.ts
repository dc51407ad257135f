/**
 * Values as YAML in the style of the corpus: the keys in the order of the format, long texts
 * folded.
 */
import { type Kind, schemas } from '../../../schemas/index.ts'
import { isPeriod, keysOf, mayBeAbsent, schemaAt } from '../careful/schema.ts'
import type { Path } from '../types.ts'
import { asBlock, inQuotes, isPlain, maxColumns, onOneLine } from './scalar.ts'

/** A value as written in a file, before any schema. */
export type Raw =
  | string
  | number
  | boolean
  | null
  | readonly Raw[]
  | { readonly [key: string]: Raw }

/** Maps that stand on one line if they fit there. */
const onOneLineIfShort = new Set(['source', 'deadline', 'name', 'label', 'abbreviation'])
/** Texts that look like numbers but are not. */
const alwaysQuoted = new Set(['reference', 'section'])

/**
 * The value that reading the printed file gives back: keys in the order of the format, without
 * empty ones, and a year as a number.
 */
export function rawOf(value: unknown, kind: Kind, path: Path): Raw {
  if (Array.isArray(value)) return value.map((item, i) => rawOf(item, kind, [...path, i]))
  if (typeof value === 'object' && value !== null) return rawMap(value, kind, path)
  if (typeof value === 'string')
    return /^\d{4}$/.test(value) && isPeriod(schemaAt(schemas[kind], path)) ? Number(value) : value
  return value as number | boolean | null
}

function rawMap(map: object, kind: Kind, path: Path): Raw {
  const order = keysOf(schemaAt(schemas[kind], path))
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const said = Object.entries(map).filter(
    ([key, value]) =>
      value !== undefined &&
      !(Array.isArray(value) && value.length === 0 && mayBeAbsent(schemas[kind], [...path, key])),
  )
  const raw: Record<string, Raw> = Object.create(null)
  for (const [key, value] of said.sort(([a], [b]) => rank(a) - rank(b)))
    raw[key] = rawOf(value, kind, [...path, key])
  return raw
}

/** Prints a whole file; the value comes from `rawOf`. */
export function printFile(value: Raw, kind: Kind): string {
  return `${printMap(value as RawMap, { kind, path: [], indent: 0 }).join('\n')}\n`
}

/** Where a value is printed: what it is by its path, and how many columns it is indented. */
export interface Spot {
  kind: Kind
  path: Path
  indent: number
}

type RawMap = { readonly [key: string]: Raw }

/** The lines of a map, each indented. */
export function printMap(map: RawMap, { kind, path, indent }: Spot): string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    printPair(key, value, { kind, path: [...path, key], indent }),
  )
}

/**
 * The lines of a key and its value, each indented; `spot` is that of the value, but for its indent.
 */
export function printPair(key: string, value: Raw, spot: Spot): string[] {
  const head = `${' '.repeat(spot.indent)}${onOneLine(key)}:`
  const inner = { ...spot, indent: spot.indent + 2 }
  if (!isNested(value)) return printScalar(head, value, key, inner)
  const line = `${head} ${inFlow(value, spot)}`
  const isShort = [...line].length <= maxColumns
  if (Array.isArray(value)) {
    const isFlow = !value.some(isNested)
    return value.length === 0 || (isFlow && isShort) ? [line] : [head, ...printItems(value, inner)]
  }
  if (isShort && onOneLineIfShort.has(key)) return [line]
  return [head, ...printMap(value as RawMap, inner)]
}

/**
 * The lines of the items of a list, each behind a dash at the indent, and blanks up to its value.
 */
export function printItems(items: readonly Raw[], spot: Spot, width = 2): string[] {
  const dash = `${' '.repeat(spot.indent)}${'-'.padEnd(width - 1)}`
  return items.flatMap((item, i) => {
    const inner = { ...spot, path: [...spot.path, i], indent: spot.indent + width }
    if (!isNested(item)) return printScalar(dash, item, '', inner)
    if (Array.isArray(item)) return [`${dash} ${inFlow(item, inner)}`]
    const [first = '', ...rest] = printMap(item as RawMap, inner)
    return [`${dash} ${first.trimStart()}`, ...rest]
  })
}

function printScalar(
  head: string,
  value: Exclude<Raw, object>,
  key: string,
  { kind, path, indent }: Spot,
): string[] {
  if (typeof value !== 'string') return [`${head} ${value}`]
  const line = `${head} ${scalarOf(value, key, { kind, path, indent })}`
  if ([...line].length <= maxColumns && !value.includes('\n')) return [line]
  const block = asBlock(value, indent)
  if (!block) return [line]
  const lines = block.lines.map((one) => (one === '' ? '' : `${' '.repeat(indent)}${one}`))
  return [`${head} ${block.head}`, ...lines]
}

function scalarOf(text: string, key: string, { kind, path }: Spot, flow = false): string {
  if (alwaysQuoted.has(key)) return inQuotes(text)
  if (!isPlain(text, flow) && isPeriod(schemaAt(schemas[kind], path))) return text
  return onOneLine(text, flow)
}

function inFlow(value: Raw, spot: Spot, key = ''): string {
  if (typeof value === 'string') return scalarOf(value, key, spot, true)
  if (!isNested(value)) return String(value)
  if (Array.isArray(value)) {
    const items = value.map((item, i) => inFlow(item, { ...spot, path: [...spot.path, i] }))
    return `[${items.join(', ')}]`
  }
  const pairs = Object.entries(value as RawMap).map(
    ([name, item]) =>
      `${onOneLine(name, true)}: ${inFlow(item, { ...spot, path: [...spot.path, name] }, name)}`,
  )
  return `{${pairs.join(', ')}}`
}

function isNested(value: Raw): value is readonly Raw[] | RawMap {
  return typeof value === 'object' && value !== null
}

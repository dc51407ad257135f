/**
 * Inserts new entries into files of the corpus: every existing byte stays, and the result is read
 * again before it may be written.
 */
import { schemas } from '../../../schemas/index.ts'
import { TehError } from '../../errors.ts'
import { byCodeUnit } from '../../order.ts'
import { lastDay, parsePeriod } from '../../period.ts'
import { keysOf, schemaAt } from '../careful/schema.ts'
import { maxFileBytes } from '../files/walk.ts'
import type { Path } from '../types.ts'
import { aboveKey, belowKey, columnOf, dashesOf, endsOf, listIn } from './layout.ts'
import {
  hiddenCharacter,
  lineOf,
  type OpenText,
  openText,
  ruleBroken,
  type Target,
} from './open.ts'
import { printItems, printPair, type Raw, rawOf } from './print.ts'

/** What there is to write, or why there is nothing. */
export type Insertion =
  | {
      is: 'new'
      /** Where the text is added (UTF-16 offset in the text of the file), and what. */
      start: number
      text: string
      /** The line of the file, from 1, below which it is added; 0 above the first. */
      below: number
      /** The whole text of the file with it. */
      after: string
    }
  /** The file already has exactly this, on this line. */
  | { is: 'present'; line: number }
  | { is: 'refused'; problem: TehError }

/** What is to be added to the text of an open file, and the value that the file then has. */
export interface Plan {
  /** Offsets where it may be added, the likeliest first. */
  offsets: readonly number[]
  lines: readonly string[]
  expected: Raw
}

/** A map as written in a file. */
export type Loose = { readonly [key: string]: Raw }

/**
 * Adds an entry to the log of a measure or an edition: after the last one whose day is not later. A
 * missing log is inserted in the order of the keys.
 */
export function insertLogEntry(target: Target, entry: object): Insertion {
  return insertion(target, entry, ['log', 0], (file) => planLogEntry(file, entry))
}

/**
 * Adds an entry to a registry: at its alphabetical place if the registry is sorted, else at its
 * end.
 */
export function insertRegistryEntry(target: Target, id: string, entry: object): Insertion {
  return insertion(target, { [id]: entry }, [], (file) => planEntry(file, [], id, entry))
}

/** Adds a key to an entry of a registry that does not have it, at its place among the others. */
export function insertEntryKey(
  target: Target,
  id: string,
  { key, value }: { key: string; value: string },
): Insertion {
  return insertion(target, { [key]: value }, [id], (file) => {
    const raw = rawOf(value, file.kind, [id, key])
    const entry = valueAt(file.value, [id])
    if (!Object.hasOwn(entry, key))
      return planPair(file, [id], { key, value: raw, at: placeOf(file, [id], key) })
    const line = lineAt(file, [id, key])
    if (entry[key] === raw) return { present: line }
    throw new TehError('insert-exists', { path: file.path, line, id: `${id}/${key}` })
  })
}

/** Carries out a plan; throws if that is not possible. `at` is the path of the new value. */
export function insertion(
  target: Target,
  added: object,
  at: Path,
  plan: (file: OpenText) => Plan | { present: number },
): Insertion {
  try {
    const hidden = hiddenCharacter(added, at)
    if (hidden) throw new TehError('insert-hidden', { path: target.path, ...hidden })
    const file = openText(target)
    const planned = plan(file)
    return 'present' in planned
      ? { is: 'present', line: planned.present }
      : carriedOut(target, file, planned)
  } catch (error) {
    if (error instanceof TehError) return { is: 'refused', problem: error }
    throw error
  }
}

/**
 * The text with the addition at the first possible offset; the file must then have exactly the
 * value that was meant.
 */
function carriedOut(target: Target, file: OpenText, { offsets, lines, expected }: Plan): Insertion {
  const { path, kind } = target
  const broken = ruleBroken(kind, expected)
  if (broken) throw new TehError('insert-invalid', { path, ...broken })
  const wanted = JSON.stringify(expected)
  const comments = JSON.stringify(file.comments)
  for (const offset of offsets) {
    const text = framed(file.text, offset, lines)
    const after = file.text.slice(0, offset) + text + file.text.slice(offset)
    if (Buffer.byteLength(after) > maxFileBytes[kind === 'measure' ? 'measure' : 'registry'])
      throw new TehError('insert-too-long', { path })
    const read = reread({ path, kind, text: after })
    if (
      read === undefined ||
      JSON.stringify(read.value) !== wanted ||
      JSON.stringify(read.comments) !== comments
    )
      continue
    const start = offset + file.mark.length
    const below = offset === 0 ? 0 : lineOf(file.text, offset - 1)
    return { is: 'new', start, text, below, after: file.mark + after }
  }
  throw new TehError('insert-layout', { path, line: lineOf(file.text, offsets[0] ?? 0) })
}

function reread(target: Target): OpenText | undefined {
  try {
    return openText(target)
  } catch (error) {
    if (error instanceof TehError) return undefined
    throw error
  }
}

/**
 * The lines, with line ends like that of the line above; if the last line of the file has no line
 * end, none is added at the end.
 */
function framed(text: string, offset: number, lines: readonly string[]): string {
  const end =
    text.slice(0, offset).match(/\r?\n(?=[^\n]*$)/)?.[0] ?? /\r?\n/.exec(text)?.[0] ?? '\n'
  const isAfterOpenLine = offset > 0 && text[offset - 1] !== '\n'
  return isAfterOpenLine ? end + lines.join(end) : lines.join(end) + end
}

function planLogEntry(file: OpenText, entry: object): Plan | { present: number } {
  const raw = rawOf(entry, file.kind, ['log', 0])
  const root = file.value as Loose
  if (!Object.hasOwn(root, 'log')) return planLog(file, raw)
  const log = listIn(file, 'log')
  const text = JSON.stringify(raw)
  const known = log.findIndex((one) => JSON.stringify(rawOf(one, file.kind, ['log', 0])) === text)
  if (known >= 0) return { present: lineAt(file, ['log', known]) }
  const { indent, width } = dashesOf(file, ['log'], log.length)
  const day = dayOf(raw)
  const at = log.findLastIndex((one) => dayOf(one) <= day) + 1
  const expected = { ...root, log: log.toSpliced(at, 0, raw) }
  return {
    // Above the first: below the key, so that a comment above an entry stays above it.
    offsets: at === 0 ? [belowKey(file, ['log'])] : endsOf(file, ['log', at - 1], indent),
    lines: printItems([raw], { kind: file.kind, path: ['log'], indent }, width),
    expected,
  }
}

function planLog(file: OpenText, raw: Raw): Plan {
  return planPair(file, [], { key: 'log', value: [raw], at: placeOf(file, [], 'log') })
}

/** The index of a key among those of the map at a path, in the order of the format. */
export function placeOf(file: OpenText, map: Path, key: string): number {
  const order = keysOf(schemaAt(schemas[file.kind], map))
  const before = new Set(order.slice(0, order.indexOf(key)))
  const keys = keysIn(file, map)
  const at = keys.findLastIndex((one) => before.has(one))
  return (at < 0 ? keys.length - 1 : at) + 1
}

/**
 * Plans an entry of the map at a path: at its alphabetical place if it is sorted, else at its end.
 */
export function planEntry(
  file: OpenText,
  map: Path,
  id: string,
  entry: object,
): Plan | { present: number } {
  const raw = rawOf(entry, file.kind, [...map, id])
  const entries = valueAt(file.value, map)
  if (Object.hasOwn(entries, id)) {
    const line = lineAt(file, [...map, id])
    if (JSON.stringify(entries[id]) === JSON.stringify(raw)) return { present: line }
    throw new TehError('insert-exists', { path: file.path, line, id })
  }
  const keys = keysIn(file, map)
  const isSorted = keys.every((key, i) => i === 0 || byCodeUnit(keys[i - 1] ?? '', key) < 0)
  const later = isSorted ? keys.findIndex((key) => byCodeUnit(key, id) > 0) : -1
  const at = later < 0 ? keys.length : later
  return planPair(file, map, { key: id, value: raw, at })
}

/** Plans a pair of the map at a path, with this index among its keys. */
export function planPair(
  file: OpenText,
  map: Path,
  { key, value, at }: { key: string; value: Raw; at: number },
): Plan {
  const keys = keysIn(file, map)
  const entries = valueAt(file.value, map)
  const indent = columnOf(file, [...map, keys[0] ?? ''])
  const whole: Record<string, Raw> = Object.create(null)
  for (const one of keys.toSpliced(at, 0, key))
    whole[one] = one === key ? value : (entries[one] as Raw)
  return {
    offsets:
      at === 0
        ? [aboveKey(file, [...map, keys[0] ?? ''])]
        : endsOf(file, [...map, keys[at - 1] ?? ''], indent),
    lines: printPair(key, value, { kind: file.kind, path: [...map, key], indent }),
    expected: withValueAt(file.value, map, whole),
  }
}

/** The keys of the map at a path, in the order of the text. */
export function keysIn(file: OpenText, map: Path): string[] {
  const startOf = (key: string) => file.range([...map, key], 'key')[0]
  return Object.keys(valueAt(file.value, map)).sort((a, b) => startOf(a) - startOf(b))
}

export function valueAt(value: Raw, path: Path): Loose {
  return path.reduce<Raw>((inner, key) => (inner as Loose)[key] as Raw, value) as Loose
}

/** The value with another at a path of maps; the order of keys stays. */
export function withValueAt(value: Raw, path: Path, inner: Raw): Raw {
  const [first, ...rest] = path
  if (first === undefined) return inner
  const map: Loose = value as Loose
  return { ...map, [first]: withValueAt(map[first] as Raw, rest, inner) }
}

/** The day from which an entry counts: the last of its period. */
function dayOf(entry: Raw): string {
  const date = String((entry as Loose).date)
  return parsePeriod(date) === undefined ? '' : lastDay(date)
}

function lineAt(file: OpenText, path: Path): number {
  return lineOf(file.text, file.range(path)[0])
}

/** Opens a file for an insertion, with the careful reader; throws if any of it is faulty. */
import type { Kind } from '../../../schemas/index.ts'
import { TehError } from '../../errors.ts'
import { control } from '../../hidden.ts'
import { validate } from '../careful/validate.ts'
import { parseYaml } from '../careful/yaml.ts'
import { codePoint, hiddenIn } from '../decode.ts'
import { maxPieces } from '../size.ts'
import type { Path } from '../types.ts'
import type { Raw } from './print.ts'

/** A file that something is to be added to. */
export interface Target {
  /** As shown to people. */
  path: string
  kind: Kind
  /** As it was read, with its byte order mark if it has one. */
  text: string
}

export interface OpenText {
  path: string
  kind: Kind
  /** The byte order mark, or nothing. */
  mark: string
  /** What comes after the mark. */
  text: string
  /** The values as they stand in the text. */
  value: Raw
  /** The keys of the outermost map, in the order of the text. */
  keys: readonly string[]
  comments: readonly string[]
  /** Start and end of a value, or of its key (UTF-16 offsets). Throws if there is none. */
  range(path: Path, at?: 'key' | 'value'): readonly [number, number]
}

/** Throws if the file has faults, or if its layout is one that nothing is added to. */
export function openText({ path, kind, text: whole }: Target): OpenText {
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : ''
  const text = whole.slice(mark.length)
  const stop = (offset: number) =>
    new TehError('insert-unreadable', { path, line: lineOf(text, offset) })
  const character = text.search(control)
  if (character >= 0) throw stop(character)
  const parsed = parseYaml(text, maxPieces[kind === 'measure' ? 'measure' : 'registry'])
  if (!parsed.usable) {
    const { rule = '', start = 0, data } = parsed.faults[0] ?? {}
    throw unsafe.has(rule)
      ? new TehError('insert-unsafe', {
          path,
          line: lineOf(text, start),
          seen: String(data?.seen ?? '---'),
        })
      : stop(start)
  }
  const find = (at: Path, of: 'key' | 'value' = 'value') => parsed.find(at, of)
  const { whole: isSound, faults } = validate(kind, parsed.value, parsed.plainSource)
  if (!isSound) throw stop(nearest(find, faults[0]?.path ?? []))
  const range = (at: Path, of: 'key' | 'value' = 'value') => {
    const found = find(at, of)
    if (!found) throw new TehError('insert-layout', { path, line: 1 })
    return found
  }
  if (text[range([])[0]] === '{')
    throw new TehError('insert-flow', { path, line: lineOf(text, range([])[0]) })
  const keys = Object.keys(parsed.value as object)
  const startOf = (key: string) => range([key], 'key')[0]
  return {
    path,
    kind,
    mark,
    text,
    value: parsed.value as Raw,
    keys: keys.sort((a, b) => startOf(a) - startOf(b)),
    comments: parsed.comments.comments.map((comment) => comment.text),
    range,
  }
}

/** Syntax by which one place of a text refers to another. */
const unsafe: ReadonlySet<string> = new Set([
  'yaml/anchors',
  'yaml/unresolved-alias',
  'yaml/custom-tag',
  'yaml/multiple-documents',
])

/** The start of a value, or of its nearest parent. */
function nearest(find: (at: Path) => readonly [number, number] | undefined, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const range = find(path.slice(0, length))
    if (range) return range[0]
  }
  return 0
}

/** The line of an offset, from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** The first rule that a value of a whole file breaks, and where. */
export function ruleBroken(kind: Kind, value: Raw): { rule: string; at: string } | undefined {
  const { whole, faults } = validate(kind, value, () => undefined)
  const [{ rule, path } = { rule: '', path: [] }] = faults
  return whole ? undefined : { rule, at: path.join('.') }
}

/**
 * The first character of a value that no file may have, and where. A CR is one: texts end lines
 * with LF.
 */
export function hiddenCharacter(
  value: unknown,
  path: Path = [],
): { seen: string; at: string } | undefined {
  if (typeof value === 'string') {
    const cr = value.includes('\r') ? codePoint('\r') : undefined
    const seen = cr ?? hiddenIn(value)[0]?.data?.seen
    return seen === undefined ? undefined : { seen: String(seen), at: path.join('.') }
  }
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, inner] of Object.entries(value)) {
    const found = hiddenCharacter(key, path) ?? hiddenCharacter(inner, [...path, key])
    if (found) return found
  }
  return undefined
}

/** Finds where something may be inserted into the text of a file, by its layout. */
import { TehError } from '../../errors.ts'
import type { Path } from '../types.ts'
import { lineOf, type OpenText } from './open.ts'
import type { Raw } from './print.ts'

/** How the items of a list are set. */
export interface Dashes {
  /** Columns before the dash. */
  indent: number
  /** Columns from the dash to what comes behind it. */
  width: number
}

/** The items of a list in block style. Throws if it is empty or in brackets. */
export function listIn(file: OpenText, key: string): readonly Raw[] {
  const list = (file.value as { [key: string]: Raw })[key]
  const [start] = file.range([key])
  const where = { path: file.path, line: lineOf(file.text, start), key }
  if (!Array.isArray(list) || list.length === 0) throw new TehError('insert-empty', where)
  if (file.text[start] === '[') throw new TehError('insert-flow', where)
  return list
}

/** The layout of the items of a list, taken from the first. Throws if another item differs. */
export function dashesOf(file: OpenText, list: Path, count: number): Dashes {
  const all = Array.from({ length: count }, (_, i) => {
    const [start] = file.range([...list, i])
    const [, before = '', dash] = /^( *)(- +)$/.exec(lineBefore(file.text, start)) ?? []
    if (dash === undefined) throw layout(file, start)
    return { indent: before.length, width: dash.length }
  })
  return all[0] ?? { indent: 2, width: 2 }
}

/** Columns before a key. Throws if they are not blank. */
export function columnOf(file: OpenText, path: Path): number {
  const [start, end] = file.range(path, 'key')
  const before = lineBefore(file.text, start)
  if (!/^ *$/.test(before) || !/^[ \t]*:/.test(file.text.slice(end))) throw layout(file, start)
  return before.length
}

/**
 * The offsets at which something may be inserted below a value: after its last line with content
 * and the comments that are indented more than `indent`, or else at its very end, where blank lines
 * belong to the text.
 */
export function endsOf(file: OpenText, path: Path, indent: number): number[] {
  const { text } = file
  const [start, end] = file.range(path)
  const said = start + text.slice(start, end).trimEnd().length
  let offset = lineEnd(text, said)
  const comments = /(?:[ \t]*\r?\n)*( *)#[^\n]*(?:\n|$)/y
  for (;;) {
    comments.lastIndex = offset
    const found = comments.exec(text)
    if (!found || (found[1] ?? '').length <= indent) break
    offset = comments.lastIndex
  }
  return [...new Set([offset, lineEnd(text, end)])]
}

/** Below the line of a key whose value begins on a later one. */
export function belowKey(file: OpenText, path: Path): number {
  const [, end] = file.range(path, 'key')
  return lineEnd(file.text, end)
}

/**
 * The offset above a key and the comments right above it. A comment about the file, at its top or
 * followed by a blank line, stays above the insertion.
 */
export function aboveKey(file: OpenText, path: Path): number {
  const { text } = file
  const [start] = file.range(path, 'key')
  let offset = start - lineBefore(text, start).length
  while (offset > 0) {
    const above = text.lastIndexOf('\n', offset - 2) + 1
    const line = text.slice(above, offset).trim()
    if (!line.startsWith('#') || ofFile.test(line)) break
    offset = above
  }
  return offset
}

/** Comments for programs that are about the whole file. */
const ofFile = /^#\s*(?:yaml-language-server:|teh-disable-file\b)/

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
}

/** Just after the end of a line; an offset at the beginning of a line stays. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function layout({ path, text }: OpenText, offset: number): TehError {
  return new TehError('insert-layout', { path, line: lineOf(text, offset) })
}

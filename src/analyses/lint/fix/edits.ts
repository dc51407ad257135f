/** Fixes of lists: each replaces a range of the text, and everything else of the file stays. */
import type { Path, SourceFile } from '../../../corpus/types.ts'
import type { Fix } from '../../../findings.ts'
import { byCodeUnit } from '../../../order.ts'

/**
 * Removes an item from a list: its lines or, if the list is on one line, its part of the line; if
 * it is the only item, the key too. Nothing if that would remove a comment, or move it above
 * something else.
 */
export function removal(file: SourceFile, path: Path): Fix | undefined {
  const fix = removed(file, path)
  return fix &&
    (mayComment.test(file.text.slice(fix.start, fix.end)) || hasCommentAbove(file.text, fix.start))
    ? undefined
    : fix
}

/** Where a comment may begin. A `#` in quotes matches too; then a person must decide. */
const mayComment = /(?:^|\s)#/

function removed(file: SourceFile, path: Path): Fix | undefined {
  const here = file.asWritten(path)
  const rangeOf = (where: Path) => file.range(where, 'value', 'raw')
  const range = rangeOf(here)
  const index = here.at(-1)
  if (!range || typeof index !== 'number') return undefined
  const { text } = file
  const item = blockItem(text, range)
  const [before, after] = [
    rangeOf([...here.slice(0, -1), index - 1]),
    rangeOf([...here.slice(0, -1), index + 1]),
  ]
  if (!before && !after) return lines(file, path.slice(0, -1))
  if (item) return { ...item, text: '' }
  if (before) return { start: before[1], end: range[1], text: '' }
  return after ? { start: range[0], end: after[0], text: '' } : undefined
}

/**
 * Puts the entries of a log in the order of their days, each with the comments right above it.
 * Nothing if the list is on one line, or if it is not certain which entry a comment belongs to.
 */
export function inDateOrder(
  file: SourceFile,
  path: Path,
  days: readonly string[],
): Fix | undefined {
  const { text } = file
  const items = days.map((_, i) => {
    const range = file.range([...path, i])
    return range && blockItem(text, range)
  })
  const [first, last, key] = [items[0], items.at(-1), file.range(path, 'key')]
  if (!first || !last || !key || items.some((item) => item === undefined)) return undefined
  const indent = /^ */.exec(text.slice(first.start))?.[0] ?? ''
  if (belowOf(text, last.end).some((line) => line.indexOf('#') > columnOf(text, key[0])))
    return undefined
  const entries = items.map((item, i) => {
    const above = i === 0 ? aboveOf(text, first.start) : text.slice(items[i - 1]?.end, item?.start)
    return entryOf(above, text.slice(item?.start, item?.end), indent)
  })
  if (entries.some((entry) => entry === undefined)) return undefined
  const order = days
    .map((day, i) => ({ day, i }))
    .sort((a, b) => byCodeUnit(a.day, b.day) || a.i - b.i)
  // Blank lines stay where they are; they do not move with an entry.
  const pieces = order.map(
    ({ i }, at) =>
      `${at === 0 ? '' : entries[at]?.blank}${entries[i]?.comments}${entries[i]?.lines}`,
  )
  return {
    start: first.start - (entries[0]?.comments.length ?? 0),
    end: last.end,
    text: pieces.join(''),
  }
}

/** An entry of a list: the blank lines above it, the comments right above it, its own lines. */
interface EntryLines {
  blank: string
  comments: string
  lines: string
}

/** Nothing if a comment is not indented like the entry, or is not right above it. */
function entryOf(above: string, lines: string, indent: string): EntryLines | undefined {
  const read = gap.exec(above)
  if (!read) return undefined
  const [, blank = '', comments = ''] = read
  const isAboutIt = (line: string) => line === '' || line.startsWith(`${indent}#`)
  if (!comments.split('\n').every(isAboutIt)) return undefined
  return { blank, comments, lines: ensureLineEnd(lines) }
}

/** What may stand between two entries: blank lines, then comments. */
const gap = /^((?:[ \t]*\r?\n)*)((?:[ \t]*#[^\n]*\n)*)$/

/** The blank lines and comments above a line. */
function aboveOf(text: string, start: number): string {
  let from = start
  for (
    let line = lineAbove(text, from);
    line !== undefined && /^\s*(?:#|$)/.test(line);
    line = lineAbove(text, from)
  )
    from -= line.length
  return text.slice(from, start)
}

/** The comments below a line, up to what is none. */
function belowOf(text: string, start: number): string[] {
  const lines = /^(?:[ \t]*(?:#[^\n]*)?(?:\r?\n|$))*/.exec(text.slice(start))?.[0] ?? ''
  return lines.split('\n').filter((line) => line.includes('#'))
}

/** Whether the first thing above what begins a line is a comment. */
function hasCommentAbove(text: string, offset: number): boolean {
  let from = text.lastIndexOf('\n', offset - 1) + 1
  if (!/^[\s-]*$/.test(text.slice(from, offset))) return false
  for (let line = lineAbove(text, from); line !== undefined; line = lineAbove(text, from)) {
    if (line.trim() !== '') return line.trimStart().startsWith('#')
    from -= line.length
  }
  return false
}

/** The line that ends at an offset, with its end. */
function lineAbove(text: string, offset: number): string | undefined {
  if (offset === 0) return undefined
  return text.slice(offset === 1 ? 0 : text.lastIndexOf('\n', offset - 2) + 1, offset)
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

/** The complete lines of an item that follows its own dash. */
function blockItem(
  text: string,
  [start, end]: readonly [number, number],
): { start: number; end: number } | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (!/^\s*- +$/.test(text.slice(lineStart, start))) return undefined
  return { start: lineStart, end: lineEnd(text, end) }
}

/** The complete lines of a key and its value. */
function lines(file: SourceFile, path: Path): Fix | undefined {
  const [key, value] = [file.range(path, 'key'), file.range(path)]
  if (!key || !value) return undefined
  const start = file.text.lastIndexOf('\n', key[0] - 1) + 1
  return file.text.slice(start, key[0]).trim() === ''
    ? { start, end: lineEnd(file.text, value[1]), text: '' }
    : undefined
}

/** Just after the line end at or after an offset; an offset that already begins a line stays. */
function lineEnd(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function ensureLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

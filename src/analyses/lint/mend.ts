/** Mends as splices of bytes: everything else of a file stays as it is. */
import type { Path, SourceFile } from '../../corpus/types.ts'
import type { Fix } from '../../findings.ts'

/** Takes an item out of a list: its lines, or its place in a list on one line; the key too when it was the only one. None that would take a comment along. */
export function removal(file: SourceFile, path: Path): Fix | undefined {
  const fix = removed(file, path)
  return fix && mayComment.test(file.text.slice(fix.start, fix.end)) ? undefined : fix
}

/** Where a comment may begin; in a text in quotes it may be none, but a person can look. */
const mayComment = /(?:^|\s)#/

function removed(file: SourceFile, path: Path): Fix | undefined {
  const range = file.range(path)
  const index = path.at(-1)
  if (!range || typeof index !== 'number') return undefined
  const { text } = file
  const item = blockItem(text, range)
  const [before, after] = [file.range([...path.slice(0, -1), index - 1]), file.range([...path.slice(0, -1), index + 1])]
  if (!before && !after) return lines(file, path.slice(0, -1))
  if (item) return { ...item, text: '' }
  if (before) return { start: before[1], end: range[1], text: '' }
  return after ? { start: range[0], end: after[0], text: '' } : undefined
}

/** Puts the entries of a log in the order of their days; nothing for a list on one line. */
export function inDateOrder(file: SourceFile, path: Path, days: readonly string[]): Fix | undefined {
  const items = days.map((_, i) => {
    const range = file.range([...path, i])
    return range && blockItem(file.text, range)
  })
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || items.some((item) => item === undefined)) return undefined
  const ends = items.map((item, i) => items[i + 1]?.start ?? item?.end ?? 0)
  const pieces = items.map((item, i) => ensureLineEnd(file.text.slice(item?.start, ends[i])))
  const order = days.map((day, i) => ({ day, i })).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.i - b.i))
  return { start: first.start, end: last.end, text: order.map(({ i }) => pieces[i]).join('') }
}

/** The whole lines of an item that stands behind a dash of its own. */
function blockItem(text: string, [start, end]: readonly [number, number]): { start: number; end: number } | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (!/^\s*- +$/.test(text.slice(lineStart, start))) return undefined
  return { start: lineStart, end: lineEnd(text, end) }
}

/** The whole lines of a key and its value. */
function lines(file: SourceFile, path: Path): Fix | undefined {
  const [key, value] = [file.range(path, 'key'), file.range(path)]
  if (!key || !value) return undefined
  const start = file.text.lastIndexOf('\n', key[0] - 1) + 1
  return file.text.slice(start, key[0]).trim() === '' ? { start, end: lineEnd(file.text, value[1]), text: '' } : undefined
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

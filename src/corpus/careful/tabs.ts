/** Replaces tabs in indents by spaces, only if the rest of the file leaves no doubt how many. */
import type { Fix } from '../../findings.ts'
import type { Fault } from '../fault.ts'

/** Columns between tab stops. */
const widths = [2, 4, 8]
/** The longest text that is parsed again for each width. */
const maxChars = 100_000

/**
 * The fix of each line, by its offset; none at all if the fixed text cannot be read, or can be read
 * in two ways. `faults`: those of the text. `read`: gives the values of a text, or nothing if it
 * cannot be read.
 */
export function tabFixes(
  text: string,
  faults: readonly Fault[],
  read: (text: string) => unknown,
): ReadonlyMap<number, Fix> {
  const none = new Map<number, Fix>()
  const tabs = faults.filter(({ rule }) => rule === 'yaml/tab-indent')
  const starts = [...new Set(tabs.map(({ start }) => text.lastIndexOf('\n', start - 1) + 1))].sort(
    (a, b) => a - b,
  )
  const indents = starts.map((start) => ({
    start,
    indent: /^[ \t]*/.exec(text.slice(start))?.[0] ?? '',
  }))
  if (text.length > maxChars || indents.some(({ indent }) => !indent.includes('\t'))) return none
  const readings = new Map<string, { fixes: ReadonlyMap<number, Fix>; value: string }>()
  for (const [width, toStop] of widths.flatMap((width) => [
    [width, false] as const,
    [width, true] as const,
  ])) {
    const fixes = new Map(
      indents.map(({ start, indent }) => [
        start,
        { start, end: start + indent.length, text: inSpaces(indent, width, toStop) },
      ]),
    )
    const fixed = spliced(text, [...fixes.values()])
    if (readings.has(fixed)) continue
    const value = read(fixed)
    if (value !== undefined) readings.set(fixed, { fixes, value: JSON.stringify(value) })
  }
  const [first, ...others] = readings.values()
  return first && others.every(({ value }) => value === first.value) ? first.fixes : none
}

/** Replaces each tab by `width` spaces or, with `toStop`, by the spaces up to the next tab stop. */
function inSpaces(indent: string, width: number, toStop: boolean): string {
  let spaces = ''
  for (const one of indent)
    spaces += one === '\t' ? ' '.repeat(toStop ? width - (spaces.length % width) : width) : one
  return spaces
}

function spliced(text: string, fixes: readonly Fix[]): string {
  let [out, at] = ['', 0]
  for (const { start, end, text: spaces } of fixes) {
    out += text.slice(at, start) + spaces
    at = end
  }
  return out + text.slice(at)
}

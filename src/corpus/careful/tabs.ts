/**
 * Tabs that indent, written as spaces: only where the rest of the file leaves no doubt how many.
 */
import type { Fix } from '../../findings.ts'
import type { Fault } from '../fault.ts'

/** Columns between tab stops. */
const widths = [2, 4, 8]
/** Characters of a text that is read again for each of them. */
const maxChars = 100_000

/**
 * The fix of each line, by its beginning; none at all when the text could not be read after, or
 * could be read in two ways. `faults`: what was found in it. `read`: the values of a text, nothing
 * when it cannot be read.
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

/** Each tab as so many spaces, or as those that are left up to the next stop. */
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

import type { Path, SourceFile } from '../../../../corpus/types.ts'
import type { Rule } from '../../rule.ts'
import { textsWith } from '../../sites/texts.ts'

/** What a build service obeys at the beginning of a line, and what it obeys anywhere. */
const atStart = '::[a-z-]+[ :]'
const anywhere = '##(?:\\[|vso\\[)'
/** In a line of a file a value begins after its key, after a dash, or after spaces. */
const inFile = new RegExp(`^[ \\t"'-]*(?:\\w[\\w-]*: +["']?)?(${atStart})|(${anywhere})`, 'gim')
const inText = new RegExp(`^[^\\S\\n]*(${atStart})`, 'gim')

/** What a build service would take for a command, once it is printed: `::error …`, `##[…]`. */
export const workflowCommand: Rule<'text/workflow-command', { seen: string }> = {
  id: 'text/workflow-command',
  level: 'warning',
  alone: true,
  *check(corpus) {
    for (const file of textsWith(corpus, 'workflow'))
      for (const [start, end] of commandsIn(file))
        yield {
          rule: this.id,
          place: file.placeAt(start, end),
          data: { seen: file.text.slice(start, end) },
        }
  },
}

/** The end of each command by its start, as offsets in the text of the file. */
function commandsIn(file: SourceFile): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const match of file.text.matchAll(inFile)) {
    const end = match.index + match[0].length
    found.set(end - (match[1] ?? match[2] ?? '').length, end)
  }
  for (const { text, path, at } of textsOf(file.raw, [])) {
    if (!text.includes('::')) continue
    const [first, last] = file.range(path, at, 'raw') ?? [0, 0]
    let from = first
    for (const [, seen = ''] of text.matchAll(inText)) {
      const start = file.text.indexOf(seen, from)
      // A command that is written with escapes cannot be found, so its whole text is the place.
      if (start < 0 || start >= last) found.set(first, last)
      else {
        from = start + seen.length
        found.set(start, from)
      }
    }
  }
  return found
}

/** Every text of a value, and every key: each may be printed at the beginning of a line. */
function* textsOf(
  value: unknown,
  path: Path,
): Generator<{ text: string; path: Path; at: 'key' | 'value' }> {
  if (typeof value === 'string') yield { text: value, path, at: 'value' }
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* textsOf(item, [...path, i])
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      yield { text: key, path: [...path, key], at: 'key' }
      yield* textsOf(item, [...path, key])
    }
}

/** Which key or item each comment of a file belongs to. */
import type { Path, SourceFile } from '../../../corpus/types.ts'
import { byCodeUnit } from '../../../order.ts'

/** A comment, and its home: the key, and the item of a list, that it is above or beside. */
export interface HomedComment {
  home: string
  text: string
}

/** The comments of a file, sorted by home; in the order of the file where they share one. */
export function commentHomes(file: SourceFile): HomedComment[] {
  const comments = file.comments()
  if (comments.length === 0) return []
  const lines = file.text.split('\n')
  const items = itemsOf(file).filter(({ first, column }) =>
    /^[\s-]*$/.test((lines[first - 1] ?? '').slice(0, column - 1)),
  )
  const homed = comments.map(({ text, place: { line } }) => {
    let at = line
    if (isBlank(lines[line - 1])) while (at < lines.length && isBlank(lines[at - 1])) at++
    // Of items within each other, the innermost comes last.
    const item = items.findLast(({ first, last }) => first <= at && at <= last)
    const [, key = ''] = /^\s*(?:- +)*([^\s:#]+):(?:\s|$)/.exec(lines[at - 1] ?? '') ?? []
    return { home: JSON.stringify([key, item?.value]), text }
  })
  return homed.sort((a, b) => byCodeUnit(a.home, b.home))
}

/** Whether a line has nothing, or a comment alone. */
function isBlank(line = ''): boolean {
  return /^\s*(?:#|$)/.test(line)
}

interface Item {
  /** The first line, counted from 1; `last` and `column` likewise. */
  first: number
  last: number
  column: number
  value: string
}

/** The items of all lists, those within others after them. */
function itemsOf(file: SourceFile): Item[] {
  const items: Item[] = []
  const visit = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key]
      if (Array.isArray(value)) {
        const { line, endLine, column } = file.place(here, 'value', 'raw')
        items.push({ first: line, last: endLine, column, value: JSON.stringify(inner) })
      }
      visit(inner, here)
    }
  }
  visit(file.raw, [])
  return items
}

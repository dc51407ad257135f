/** Finds renamed measures by their content, as git does. */
import type { Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import { recordOf } from './record.ts'

/** Share of what both say together that must be alike. */
const leastAlike = 0.5
/** Content that more measures share than this identifies none of them. */
const mostBearers = 24

/**
 * For each added measure of an edition the removed one that it was: with the same data, the same
 * lines, the same title (`titleOf`), or at least half the content. Time grows linearly with the
 * number of measures.
 */
export function renamesAmong(
  removed: readonly Measure[],
  added: readonly Measure[],
  titleOf: (measure: Measure) => string | undefined,
): Map<Measure, Measure> {
  const titleKey = (measure: Measure) => {
    const title = titleOf(measure)
    return title && JSON.stringify([measure.edition, title])
  }
  const renames = new Map<Measure, Measure>()
  const free = new Set(removed)
  const pair = (from: Measure, to: Measure) => {
    renames.set(to, from)
    free.delete(from)
  }
  for (const keyOf of [contentKey, linesKey, titleKey]) {
    const known = new Map<string, Measure[]>()
    for (const from of free) {
      const key = keyOf(from)
      if (key !== undefined) memo(known, key, () => [] as Measure[]).push(from)
    }
    for (const to of added) {
      const key = renames.has(to) ? undefined : keyOf(to)
      const from = key === undefined ? undefined : known.get(key)?.shift()
      if (from) pair(from, to)
    }
  }
  const open = added.filter((to) => !renames.has(to))
  for (const { from, to } of likest([...free], open))
    if (free.has(from) && !renames.has(to)) pair(from, to)
  return renames
}

function contentKey(measure: Measure): string {
  return JSON.stringify([measure.edition, recordOf(measure)])
}

function linesKey({ edition, source }: Measure): string | undefined {
  return source.lines && JSON.stringify([edition, source])
}

interface Likeness {
  from: Measure
  to: Measure
  share: number
}

/** Pairs with enough content in common, the most similar first. */
function likest(removed: readonly Measure[], added: readonly Measure[]): Likeness[] {
  if (removed.length === 0 || added.length === 0) return []
  const bearers = new Map<string, Measure[]>()
  const sizes = new Map<Measure, number>()
  for (const from of removed) {
    const pieces = piecesOf(from)
    sizes.set(from, sizeOf(pieces))
    for (const piece of pieces) memo(bearers, piece, () => [] as Measure[]).push(from)
  }
  const pairs = added.flatMap((to) => {
    const pieces = piecesOf(to)
    const shared = new Map<Measure, number>()
    for (const piece of pieces) {
      const known = bearers.get(piece) ?? []
      if (known.length > mostBearers) continue
      for (const from of known) shared.set(from, (shared.get(from) ?? 0) + piece.length)
    }
    const size = sizeOf(pieces)
    return [...shared].map(([from, length]): Likeness => {
      const share = length / Math.max(size, sizes.get(from) ?? 0)
      return { from, to, share }
    })
  })
  return pairs
    .filter(({ share }) => share >= leastAlike)
    .sort(
      (a, b) =>
        b.share - a.share || byCodeUnit(a.to.id, b.to.id) || byCodeUnit(a.from.id, b.from.id),
    )
}

/** The words of a measure, three by three, and its other values with their keys; in its edition. */
function piecesOf(measure: Measure): ReadonlySet<string> {
  const pieces = new Set<string>()
  const read = (value: unknown, key: string): void => {
    if (typeof value === 'object' && value !== null)
      for (const [inner, one] of Object.entries(value))
        read(one, Array.isArray(value) ? key : `${key}.${inner}`)
    else if (typeof value === 'string' && value.includes(' '))
      for (const run of runsOf(value)) pieces.add(`${measure.edition} ${key} ${run}`)
    else if (value !== undefined) pieces.add(`${measure.edition} ${key} ${value}`)
  }
  read(recordOf(measure), '')
  return pieces
}

function runsOf(text: string): string[] {
  const words = text.split(/\s+/)
  return words.map((_, i) => words.slice(i, i + 3).join(' '))
}

function sizeOf(pieces: ReadonlySet<string>): number {
  let size = 0
  for (const piece of pieces) size += piece.length
  return size
}

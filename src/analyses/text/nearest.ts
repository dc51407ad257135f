/** Finds, for a mistyped word, the most similar known words. */
import { byCodeUnit, memo } from '../../order.ts'
import { nameKey } from './fold.ts'

const maxNearest = 3

/**
 * At most three candidates that differ little from what was typed, or that have a word for each
 * word of it. The nearest comes first; equally near ones are in order of code units.
 */
export function closest(typed: string, candidates: Iterable<string>): string[] {
  const key = nameKey(typed)
  if (key === '') return []
  const near = [...new Set(candidates)].flatMap((candidate) => {
    const distance = distanceTo(key, keyOf(candidate))
    return distance === undefined ? [] : [{ candidate, distance }]
  })
  near.sort((a, b) => a.distance - b.distance || byCodeUnit(a.candidate, b.candidate))
  return near.slice(0, maxNearest).map(({ candidate }) => candidate)
}

/** Keys of candidates; the same candidates recur. */
const keys = new Map<string, string>()
const maxKeys = 100_000

function keyOf(candidate: string): string {
  if (keys.size > maxKeys) keys.clear()
  return memo(keys, candidate, nameKey)
}

/**
 * In edits; a candidate that only begins its words alike is farther than any other that is near.
 */
function distanceTo(key: string, other: string): number | undefined {
  const limit = maxEdits(key.length)
  if (Math.abs(other.length - key.length) <= limit) {
    const distance = editDistance(key, other, limit)
    if (distance <= limit) return distance
  }
  const [words, others] = [key.split(' '), other.split(' ')]
  const isBeginning =
    key.length >= 3 && words.every((word) => others.some((one) => one.startsWith(word)))
  return isBeginning ? limit + others.length - words.length : undefined
}

/** How many edits a typing error has at most, by the length of the typed text. */
function maxEdits(length: number): number {
  if (length <= 4) return 1
  return length <= 7 ? 2 : Math.floor(length / 3)
}

/** Insertions, deletions, replacements and swaps of neighbours; it stops counting above `limit`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + cost,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1)
      current.push(value)
      best = Math.min(best, value)
    }
    if (best > limit) return best
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}

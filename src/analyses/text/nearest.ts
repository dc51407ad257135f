/** Did you mean: the nearest of the words that would have been right. */
import { byCodeUnit, memo } from '../../order.ts'
import { nameKey } from './fold.ts'

/** Keys of candidates: the same ones are asked for again and again. */
const keys = new Map<string, string>()

function keyOf(candidate: string): string {
  if (keys.size > 100_000) keys.clear()
  return memo(keys, candidate, nameKey)
}

/** At most three candidates that differ by little, or hold every word typed; the nearest first, ties by code unit. */
export function closest(typed: string, candidates: Iterable<string>): string[] {
  const key = nameKey(typed)
  if (key === '') return []
  const limit = key.length <= 3 ? 1 : key.length <= 7 ? 2 : Math.floor(key.length / 3)
  const words = key.split(' ')
  const scored: { candidate: string; distance: number }[] = []
  for (const candidate of new Set(candidates)) {
    const other = keyOf(candidate)
    if (Math.abs(other.length - key.length) <= limit) {
      const distance = editDistance(key, other, limit)
      if (distance <= limit) {
        scored.push({ candidate, distance })
        continue
      }
    }
    const otherWords = other.split(' ')
    if (key.length >= 3 && words.every((word) => otherWords.some((o) => o.startsWith(word))))
      scored.push({ candidate, distance: limit + otherWords.length - words.length })
  }
  scored.sort((a, b) => a.distance - b.distance || byCodeUnit(a.candidate, b.candidate))
  return scored.slice(0, 3).map(({ candidate }) => candidate)
}

/** Insertions, deletions, replacements and swaps of neighbours; stops counting above `limit`. */
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

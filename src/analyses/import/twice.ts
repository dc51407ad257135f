/** Rows that a document prints twice, perhaps in other words. */
import { stemsOf } from './stems.ts'

/** So much of the words of the shorter must be in the longer, and so many words at least. */
const bars = { contained: 0.75, words: 5 }

/** For each text the first one before it that says nearly the same, by its index. */
export function earlierPrintings(texts: readonly string[]): (number | undefined)[] {
  const words = texts.map(stemsOf)
  const byWord = new Map<string, number[]>()
  return words.map((mine, at) => {
    const shared = new Map<number, number>()
    for (const word of mine) {
      const known = byWord.get(word) ?? []
      // A word in nearly every row is useless, and would make the work quadratic.
      if (known.length <= maxRows)
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1)
      byWord.set(word, known)
      known.push(at)
    }
    const alike = [...shared].filter(([other, count]) => {
      const shorter = Math.min(mine.size, words[other]?.size ?? 0)
      return shorter >= bars.words && count / shorter >= bars.contained
    })
    return alike.length === 0 ? undefined : Math.min(...alike.map(([other]) => other))
  })
}

const maxRows = 500

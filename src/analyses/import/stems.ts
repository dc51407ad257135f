/** What two texts may have in common, whatever their endings. */
import { stem } from '../suggestion/stem.ts'
import { nameKey } from '../text/fold.ts'

/** Shorter words are ignored. */
const minLetters = 4

/** The stems of the words of a text that say something, each once. */
export function stemsOf(text: string): ReadonlySet<string> {
  const words = nameKey(text).split(' ')
  return new Set(words.filter(({ length }) => length >= minLetters).map(stem))
}

/** Every spelling of an actor, to be met again in a text as one term. */
import type { Corpus } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import { namesOf } from '../lookup.ts'
import { bodiesOf } from '../successions.ts'

/** A word of a text: as printed, and as it is compared. */
export interface Word {
  printed: string
  /** Lower case, without accents. */
  key: string
  stem: string
  stop: boolean
  /** All in capitals. */
  upper: boolean
  /** Begins with a capital. */
  capital: boolean
}

interface Spelling {
  words: readonly Word[]
  /** The body of today, after successions. */
  actor: string
}

export interface Met {
  actor: string
  /** How many words the name has. */
  length: number
}

/**
 * Gives a function that finds the longest name of an actor at a place in a list of words. A name of
 * one word is found only if it is capitalised as in the registry.
 */
export function spellingsOf(
  corpus: Pick<Corpus, 'actors'>,
  wordsOf: (text: string) => Word[],
): (words: readonly Word[], at: number) => Met | undefined {
  const bodies = bodiesOf([corpus])
  const byFirst = new Map<string, Spelling[]>()
  for (const id of [...corpus.actors.keys()].sort()) {
    const actor = corpus.actors.get(id)
    for (const name of actor ? namesOf(actor) : []) {
      const words = wordsOf(name)
      const [first] = words
      if (!first) continue
      const spellings = memo(byFirst, first.key, () => [] as Spelling[])
      spellings.push({ words, actor: bodies.currentBody(id) })
    }
  }
  for (const spellings of byFirst.values())
    spellings.sort((a, b) => b.words.length - a.words.length)
  return (words, at) => {
    const candidates = byFirst.get(words[at]?.key ?? '')
    const found = candidates?.find(
      ({ words: name }) =>
        name.every((word, i) => word.key === words[at + i]?.key) &&
        (name.length > 1 || sameCase(name[0], words[at])),
    )
    return found && { actor: found.actor, length: found.words.length }
  }
}

/** `Bureau` is the Bureau, a `bureau` is not; `CE` is the Commission, `Ce` is not. */
function sameCase(name: Word | undefined, word: Word | undefined): boolean {
  if (!name || !word) return false
  return name.upper ? word.upper : !name.capital || word.capital
}

/** Names of bodies compared by their words: order, small words, hyphens and long forms are free. */
import { nameKey } from './fold.ts'
import { closest } from './nearest.ts'

/** Words that tell no body from another, in three languages. */
const smallWords = new Set(
  (
    'a au aux d de des du en et l la le les pour sur ' +
    'de der den en het inzake over te ter ten tot van voor ' +
    'and at for in of on the to'
  ).split(' '),
)

/** Long forms of what abbreviations begin with: `federal department of` is `fd`. */
export type LongForms = ReadonlyMap<string, string>

/**
 * The long forms that the names of a registry show together with their short ones: *Federal
 * Department of Water* is abbreviated to *FD Water*. At least two bodies must show the same.
 */
export function longFormsIn(pairs: Iterable<readonly [name: string, short: string]>): LongForms {
  const seen = new Map<string, { short: string; count: number }>()
  for (const [name, short] of pairs) {
    const [long, brief] = [nameKey(name).split(' '), nameKey(short).split(' ')]
    const [first = '', ...rest] = brief
    const at = long.indexOf(rest[0] ?? '')
    if (at < 2 || rest.some((word, i) => long[at + i] !== word)) continue
    const key = long.slice(0, at).join(' ')
    const known = seen.get(key)
    if (known === undefined) seen.set(key, { short: first, count: 1 })
    else if (known.short === first) known.count++
  }
  const shared = [...seen].filter(([, { count }]) => count > 1)
  return new Map(shared.map(([long, { short }]) => [long, short]))
}

/** Equal for names with the same words in any order. */
export function wordsKey(name: string, forms: LongForms): string {
  return wordsOf(name, forms).sort().join(' ')
}

/** Equal for names that differ in hyphens and spaces only. */
export function joinedKey(name: string): string {
  return nameKey(name).replaceAll(' ', '')
}

function wordsOf(name: string, forms: LongForms): string[] {
  let key = nameKey(name)
  for (const [long, short] of forms)
    if (key.startsWith(`${long} `)) key = short + key.slice(long.length)
  return key.split(' ').filter((word) => !smallWords.has(word))
}

/** Letters with which two forms of one word begin alike: *nation* and *national*. */
const alike = 4

/**
 * Whether each of two names has a word of which the other has no form and no misspelling: *national
 * council* and *regional council*. Then neither can be meant by the other.
 */
export function areOfDifferentBodies(a: string, b: string): boolean {
  const [words, others] = [a, b].map((name) => wordsOf(name, new Map()))
  const lacks = (some: readonly string[] = [], among: readonly string[] = []) =>
    some.some((word) => word.length > alike && !among.some((other) => areForms(word, other)))
  return lacks(words, others) && lacks(others, words)
}

function areForms(a: string, b: string): boolean {
  return a.slice(0, alike) === b.slice(0, alike) || closest(a, [b]).length > 0
}

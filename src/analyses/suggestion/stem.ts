/**
 * A light French stemmer, which makes words of one family equal. Words of other languages lose an
 * ending as well, but always the same one.
 */

/**
 * An ending, what replaces it, and how many letters must be left before it. Longer ones come first,
 * because the first that fits is taken.
 */
const endings: readonly (readonly [ending: string, instead: string, left: number])[] = [
  ['issement', '', 4],
  ['atrice', '', 4],
  ['ateur', '', 4],
  ['ation', '', 4],
  ['ition', '', 4],
  ['ement', '', 5],
  ['eront', '', 4],
  ['ance', '', 5],
  ['ence', '', 5],
  ['able', '', 5],
  ['isme', '', 5],
  ['iste', '', 5],
  ['elle', 'el', 4],
  ['iere', '', 5],
  ['era', '', 4],
  ['eur', '', 5],
  ['ion', '', 5],
  ['ite', '', 5],
  ['ive', '', 5],
  ['ier', '', 5],
  ['if', '', 5],
  ['ee', '', 4],
  ['er', '', 4],
  ['ir', '', 4],
  ['e', '', 4],
]

/** The stem of a folded word: those of `évaluation`, `évaluées` and `évaluer` are all `evalu`. */
export function stem(word: string): string {
  const one = word.length <= 4 ? word : word.replace(/aux$/, 'al').replace(/[sx]$/, '')
  const found = endings.find(
    ([ending, , left]) => one.length - ending.length >= left && one.endsWith(ending),
  )
  const bare = found ? one.slice(0, one.length - found[0].length) + found[1] : one
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
}

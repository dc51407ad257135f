/** Which parts of a text stand in another language than that of the reader. */

/** A part of a text; `language` (BCP 47) where it is not the reader's. */
export interface Piece {
  text: string
  language?: string
}

/** From this many words on, a text is not in a sentence by chance. */
const minWords = 3
const before = /(?:^|[\n,;:·–—↔→−+([«“"'.!?…]\s*| {2}|\d )$/u
const after = /^(?:$|\s*[\n,;:·–—↔→)\]»”"'.!?…])/u

/** Makes a function that splits a text into pieces of one language each. */
export function pieces(languages: ReadonlyMap<string, string>): (text: string) => Piece[] {
  const longestFirst = [...languages.keys()]
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length)
    .map((text) => ({ text, isLong: text.split(/\s+/, minWords).length === minWords }))
  const piecesOf = (text: string): Piece[] => {
    if (text === '') return []
    const language = languages.get(text)
    if (language !== undefined) return [{ text, language }]
    for (const one of longestFirst) {
      if (one.text.length >= text.length) continue
      const at = placeOf(one, text)
      if (at === -1) continue
      const end = at + one.text.length
      return [...piecesOf(text.slice(0, at)), ...piecesOf(one.text), ...piecesOf(text.slice(end))]
    }
    return [{ text }]
  }
  return piecesOf
}

/** The position of a text within another, if it is neither a part of a word nor there by chance. */
function placeOf({ text, isLong }: { text: string; isLong: boolean }, whole: string): number {
  for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) {
    const end = at + text.length
    const isApart = isLong
      ? !isLetter(whole.charAt(at - 1)) && !isLetter(whole.charAt(end))
      : before.test(whole.slice(0, at)) && after.test(whole.slice(end))
    if (isApart) return at
  }
  return -1
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

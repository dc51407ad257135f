/** Which parts of a text stand in another language than that of the reader. */

/** A part of a text, with its language (BCP 47) where it is not the reader's. */
export interface Piece {
  text: string
  language?: string
}

/** Gives a function from a text to its parts, in their order, by texts of known language. */
export function pieces(languages: ReadonlyMap<string, string>): (text: string) => Piece[] {
  const foreign = [...languages.keys()].sort((a, b) => b.length - a.length)
  const piecesOf = (text: string): Piece[] => {
    const whole = languages.get(text)
    if (whole !== undefined) return [{ text, language: whole }]
    const part = foreign.find((one) => one.length < text.length && standsIn(text, one))
    if (part === undefined) return [{ text }]
    const [before = '', ...after] = text.split(part)
    const language = languages.get(part) ?? ''
    return [...piecesOf(before), { text: part, language }, ...piecesOf(after.join(part))]
  }
  return foreign.length === 0 ? (text) => [{ text }] : piecesOf
}

/** Whether a text contains another that is not a part of a word. */
function standsIn(text: string, part: string): boolean {
  const at = text.indexOf(part)
  if (at === -1) return false
  const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character)
  return !isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + part.length))
}

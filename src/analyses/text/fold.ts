/** Texts made comparable: accents, case, typographic quotes and spaces make no difference. */

/** Lower case, no accents, straight quotes. If the text is NFC, its length in characters stays. */
export function fold(text: string): string {
  if (isAscii.test(text)) return text.toLowerCase()
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[–—]/g, '–')
    .replace(/[^\0-\x7f]/gu, bare)
    .toLowerCase()
}

/**
 * As `fold`, but only letters and figures, with one space between words: alike names have one key.
 */
export function nameKey(text: string): string {
  const folded = fold(text.normalize('NFC'))
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
  // Letters of all scripts are a long class; most texts have no other than these.
  const others = isAscii.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu
  return folded.replace(others, ' ').trim()
}

const isAscii = /^[\0-\x7f]*$/

function bare(character: string): string {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.length === character.length ? plain : character
}

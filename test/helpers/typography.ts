/** The French with : ; ! ? without a no-break space before; the others with any space before. */
export function badlySpaced(texts: readonly string[], language: string): string[] {
  const bad =
    language === 'fr'
      ? /[^\u00a0\u202f\s:/] ?[;!?](?:\s|$)| :(?:\s|$)/
      : /[\u00a0\u202f ][:;!?](?:\s|$)/
  return texts.filter((text) => bad.test(text))
}

/** The French texts in which a word keeps its last vowel before another word: *de un*. */
export function badlyElided(texts: readonly string[]): string[] {
  const bad = /(?<![\p{L}-])(?:[dljmnst]e|que|la) [aeiouéèêà]\p{L}/iu
  return texts.filter((text) => bad.test(text))
}

/** Of the lines of a text those that begin with `:`, `?`, `»` or the like, or end with `«`. */
export function lostIn(lines: readonly string[], text: string): string[] {
  const whole = text.split('\n').map((line) => line.trim())
  return lines
    .map((line) => line.trim())
    .filter((line, i) => !whole.includes(line) && (/«$/.test(line) || (i > 0 && lost.test(line))))
}

const lost = /^(?:»|[:;!?%€·]+(?=[\s.,;:)»]|$))/

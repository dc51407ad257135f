/** Text into lines of a width, measured as it is seen: accents, wide characters, emoji. */
import stringWidth from 'fast-string-width'
import { wrapAnsi } from 'fast-wrap-ansi'
import { plainText } from '../escape.ts'

export const widthOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text))

/**
 * Lines no wider than `width`. A word that is wider breaks after a hyphen or a slash if it has one,
 * else where it must. Nothing is lost.
 */
export function wrap(text: string, width: number): string[] {
  return plainText(text)
    .split('\n')
    .flatMap((line) => {
      if (widthOf(line) <= width) return [line]
      const isWide = isPlain(line)
        ? (word: string) => word.length > width
        : (word: string) => widthOf(word) > width
      const words = line
        .split(' ')
        .flatMap((word) => (isWide(word) ? breakWord(word, width) : [word]))
      return wrapAnsi(words.join(' '), width, { hard: true, trim: true }).split('\n')
    })
}

/** The text filled up with spaces to a width. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blank = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? blank + text : text + blank
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let rest = word
  while (widthOf(rest) > width) {
    let at = 0
    for (const found of rest.matchAll(/[-/_.,:;](?=.)/g))
      if (widthOf(rest.slice(0, found.index + 1)) <= width) at = found.index + 1
    if (at === 0) break
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...pieces, rest]
}

/** Every character is one column wide: the common case, without a look at each. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e\u00a0-\u024f\u2013-\u2026\u20ac]*$/.test(text) && !text.includes('\u00ad')
}

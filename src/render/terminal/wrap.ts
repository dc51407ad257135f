/** Text into lines of a width, measured as it is seen: accents, wide characters, emoji. */
import stringWidth from 'fast-string-width'
import { plainText } from '../escape.ts'
import { isLostInFront, lineWords } from '../line-words.ts'

export const widthOf = (text: string): number => (isPlain(text) ? text.length : stringWidth(text))

/**
 * Lines no wider than `width`. A word that is wider breaks at a no-break space, else after a hyphen
 * or a slash if it has one, else where it must. Nothing is lost.
 */
export function wrap(text: string, width: number): string[] {
  return plainText(text)
    .split('\n')
    .flatMap((line) => (widthOf(line) <= width ? [line] : wrapLine(line, width)))
}

/** The text filled up with spaces to a width. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const blank = ' '.repeat(Math.max(0, width - widthOf(text)))
  return align === 'right' ? blank + text : text + blank
}

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = []
  let left = 0
  for (const word of lineWords(line).flatMap((one) => fitting(one, width))) {
    const size = widthOf(word)
    if (lines.length > 0 && size < left) {
      lines[lines.length - 1] += ` ${word}`
      left -= size + 1
    } else if (word !== '') {
      lines.push(word)
      left = width - size
    }
  }
  return lines.map((one) => one.trimEnd())
}

/** A no-break space at which a word may break all the same: not one of a sign that stands alone. */
const inner = /(?<!«)[\u00a0\u202f](?![:;!?%€»])/

function fitting(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word]
  return word
    .split(inner)
    .flatMap((part) => (widthOf(part) <= width ? [part] : breakWord(part, width)))
}

function breakWord(word: string, width: number): string[] {
  const pieces: string[] = []
  let rest = word
  while (widthOf(rest) > width) {
    const at = breakIn(rest, width)
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...pieces, rest]
}

/** Where to break a word that is wider than the line: at least one character from its beginning. */
function breakIn(word: string, width: number): number {
  let at = 0
  for (const { index } of word.matchAll(/[-/_.,:;](?=.)/g)) {
    if (widthOf(word.slice(0, index + 1)) > width) break
    if (!isLostInFront(word.slice(index + 1))) at = index + 1
  }
  if (at > 0) return at
  const ends: number[] = []
  let columns = 0
  for (const character of word) {
    columns += widthOf(character)
    if (columns > width && ends.length > 0) break
    ends.push((ends.at(-1) ?? 0) + character.length)
  }
  return ends.findLast((one) => !isLostInFront(word.slice(one))) ?? (ends.at(-1) as number)
}

/** Every character is one column wide: the common case, without a look at each. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e\u00a0-\u024f\u2013-\u2026\u20ac]*$/.test(text) && !text.includes('\u00ad')
}

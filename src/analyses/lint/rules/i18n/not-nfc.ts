import type { SourceFile } from '../../../../corpus/types.ts'
import type { Complaint } from '../../../../findings.ts'
import type { Rule } from '../../rule.ts'
import { textsWith } from '../../sites/texts.ts'

/** `more`: of this place and those after it, which are not listed. */
type Data = { seen: string; form: 'accent' | 'other'; more?: number }

/** How many places of one file are listed singly; one more represents the others. */
const maxPlacesPerFile = 20

/** What composing may change: characters beyond the Latin ones, and the one before them. */
const changeable = /[\0-\u02ff]?[^\0-\u02ff]+/gu

/** Letters that are not written as Unicode composes them, such as é as two characters. */
export const notNfc: Rule<'i18n/not-nfc', Data> = {
  id: 'i18n/not-nfc',
  level: 'warning',
  fixable: true,
  alone: true,
  *check(corpus) {
    for (const file of textsWith(corpus, 'mark')) {
      if (hasHeap(file.text) || file.text === file.text.normalize('NFC')) continue
      const found = [...uncomposed(file.text)]
      for (const one of found.slice(0, maxPlacesPerFile)) yield complaint(file, one)
      const [next, last] = [found[maxPlacesPerFile], found.at(-1)]
      if (next && last) yield complaint(file, next, last, found.length - maxPlacesPerFile)
    }
  },
}

/**
 * More marks on one letter than any language has. The file is left alone then, because composing
 * takes the square of their number.
 */
function hasHeap(text: string): boolean {
  return /\p{M}{31}/u.test(text)
}

/** Offsets of what composing changes. */
interface Uncomposed {
  start: number
  end: number
}

/** Each letter that composing changes; if it only changes several together, all of them as one. */
function* uncomposed(text: string): Generator<Uncomposed> {
  for (const { 0: some, index } of text.matchAll(changeable)) {
    if (isComposed(some)) continue
    let one = false
    for (const { 0: seen, index: at } of some.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      if (isComposed(seen)) continue
      one = true
      yield { start: index + at, end: index + at + seen.length }
    }
    if (!one)
      yield { start: index + (some[0] && some[0] < '\u0300' ? 1 : 0), end: index + some.length }
  }
}

function complaint(
  file: SourceFile,
  { start, end }: Uncomposed,
  last = { start, end },
  more = 1,
): Complaint<'i18n/not-nfc', Data> {
  const seen = file.text.slice(start, end)
  const form = [...seen.normalize('NFC')].length === 1 && /\p{M}/u.test(seen) ? 'accent' : 'other'
  return {
    rule: notNfc.id,
    place: file.placeAt(start, end),
    data: { seen, form, ...(more > 1 && { more }) },
    fix: { start, end: last.end, text: file.text.slice(start, last.end).normalize('NFC') },
  }
}

function isComposed(text: string): boolean {
  return text === text.normalize('NFC')
}

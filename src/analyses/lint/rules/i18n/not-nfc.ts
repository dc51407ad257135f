import type { SourceFile } from '../../../../corpus/types.ts'
import type { Complaint } from '../../../../findings.ts'
import type { Rule } from '../../rule.ts'
import { textsWith } from '../../sites/texts.ts'

/** More marks on one letter than any language has: composing them takes the square of their number. */
const heap = /\p{M}{31}/u
/** What composing may change: characters beyond the Latin ones, and the one before them. */
const stretch = /[\0-\u02ff]?[^\0-\u02ff]+/gu
const letter = /\P{M}\p{M}*|\p{M}+/gu
/** Places of one file that are told one by one; one more stands for the rest. */
const most = 20

/** Letters that are not written as Unicode composes them, such as é as two characters: the text looks alike and is not found. */
export const notNfc: Rule = {
  id: 'i18n/not-nfc',
  severity: 'warning',
  fixable: true,
  alone: true,
  *check(corpus) {
    for (const file of textsWith(corpus, 'mark')) {
      if (heap.test(file.text) || file.text === file.text.normalize('NFC')) continue
      const found = [...uncomposed(file.text)]
      for (const one of found.slice(0, most)) yield complaint(file, one)
      const [next, last] = [found[most], found.at(-1)]
      if (next && last) yield complaint(file, next, last, found.length - most)
    }
  },
}

interface Stretch {
  start: number
  end: number
}

/** Each letter that composing changes; where it takes several together, all of them. */
function* uncomposed(text: string): Generator<Stretch> {
  for (const { 0: some, index } of text.matchAll(stretch)) {
    if (isComposed(some)) continue
    let one = false
    for (const { 0: seen, index: at } of some.matchAll(letter)) {
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
  { start, end }: Stretch,
  last = { start, end },
  more = 1,
): Complaint {
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

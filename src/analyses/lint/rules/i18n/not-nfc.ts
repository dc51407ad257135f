import type { Rule } from '../../rule.ts'
import { textsWith } from '../../texts.ts'

/** More marks on one letter than any language has: composing them takes the square of their number. */
const heap = /\p{M}{31}/u

/** Accents written as two characters: the text looks alike and is not found. */
export const notNfc: Rule = {
  id: 'i18n/not-nfc',
  severity: 'warning',
  fixable: true,
  *check(corpus) {
    for (const file of textsWith(corpus, 'mark')) {
      // Only letters that carry a combining mark can be written otherwise.
      const found = /.?\p{M}+/u.exec(file.text)
      if (!found || heap.test(file.text) || file.text === file.text.normalize('NFC')) continue
      const end = found.index + found[0].length
      yield {
        rule: this.id,
        place: file.placeAt(found.index, end),
        data: { seen: found[0] },
        fix: { start: 0, end: file.text.length, text: file.text.normalize('NFC') },
      }
    }
  },
}

import type { Rule } from '../../rule.ts'
import { textsWith } from '../../texts.ts'

/** Begins where a word begins, so that a long text without any is read once. */
const mail = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Belgian numbers, fixed and mobile, with or without the prefix of the country. */
const phone = /(?<![\d/.-])(?:\+32|0032|0)[ ./]?(?:4\d{2}|[1-9]\d?)(?:[ ./]\d{2,3}){2,4}(?![\d/-])/g

/** An e-mail address or a phone number: a corpus names bodies, not people. */
export const privateData: Rule = {
  id: 'text/private-data',
  severity: 'warning',
  *check(corpus) {
    for (const [kind, pattern] of [
      ['mail', mail],
      ['phone', phone],
    ] as const) {
      for (const file of textsWith(corpus, kind)) {
        for (const found of file.text.matchAll(pattern)) {
          yield { rule: this.id, place: file.placeAt(found.index, found.index + found[0].length), data: { kind } }
        }
      }
    }
  },
}

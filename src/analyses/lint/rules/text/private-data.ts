import type { Rule } from '../../rule.ts'
import { textsWith } from '../../sites/texts.ts'

/** Begins where a word begins, so that a long text without any is read once. */
const mail =
  /(?<![\p{L}\p{M}\p{N}_.+-])[\p{L}\p{M}\p{N}_.+-]+@[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+/gu

/** Between groups of figures, and after the code of a country or an area. */
const gap = '(?: ?[./-] ?|[ \\u00a0\\u202f])'
const grouped = (...sizes: number[]) => sizes.map((size) => `\\d{${size}}`).join(gap)
/** Belgian numbers without their first zero, fixed and mobile, by how people group them; an enterprise number (0475.123.456) is none, and 0800 leads to no person. */
const national = [
  `4[5-9]\\d\\)?${gap}?(?:\\d{6}|${grouped(2, 2, 2)}|(?!\\d{3}\\.\\d{3}(?!\\d))${grouped(3, 3)})`,
  `4${gap}[5-9]\\d${gap}${grouped(2, 2, 2)}`,
  `[2349]\\)?${gap}?(?:\\d{7}|${grouped(3, 4)}|${grouped(3, 2, 2)})`,
  `[15678]\\d\\)?${gap}?(?:\\d{6}|${grouped(2, 2, 2)}|${grouped(3, 3)})`,
].join('|')
const phone = new RegExp(
  `(?<![\\p{L}\\d_+/=]|\\d[./-]|BE[ .]?)(?:\\(?(?:\\+|00 ?)32\\)?${gap}?(?:\\(0\\))?${gap}?|\\(?0)(?![89]00)(?:${national})(?!\\d)`,
  'gu',
)

/** An e-mail address or a phone number: a corpus names bodies, not people. */
export const privateData: Rule<'text/private-data', { kind: 'mail' | 'phone' }> = {
  id: 'text/private-data',
  level: 'warning',
  alone: true,
  *check(corpus) {
    for (const [kind, pattern] of [
      ['mail', mail],
      ['phone', phone],
    ] as const) {
      for (const file of textsWith(corpus, kind)) {
        for (const found of file.text.matchAll(pattern)) {
          yield {
            rule: this.id,
            place: file.placeAt(found.index, found.index + found[0].length),
            data: { kind },
          }
        }
      }
    }
  },
}

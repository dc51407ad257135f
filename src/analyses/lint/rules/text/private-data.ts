import { memo } from '../../../../order.ts'
import type { Rule } from '../../rule.ts'
import { textsWith } from '../../sites/texts.ts'

const local = '[\\p{L}\\p{M}\\p{N}_.+-]'
const host = '[\\p{L}\\p{M}\\p{N}_-]+'
/** It begins only where a word begins, so that a long text without any address is read once. */
const mail = (): RegExp => new RegExp(`(?<!${local})${local}+@${host}(?:\\.${host})+`, 'gu')

/** What may stand between groups of figures, and after the code of a country or an area. */
const gap = '(?: ?[./-] ?|[ \\u00a0\\u202f])'
const grouped = (...sizes: number[]) => sizes.map((size) => `\\d{${size}}`).join(gap)
/**
 * Phone numbers of eight or nine figures without their first zero, by how people group them:
 * mobile, then fixed. Of three groups with points (0475.123.456) an enterprise is the likelier
 * owner.
 */
const national = [
  `4[5-9]\\d\\)?${gap}?(?:\\d{6}|${grouped(2, 2, 2)}|(?!\\d{3}\\.\\d{3}(?!\\d))${grouped(3, 3)})`,
  `4${gap}[5-9]\\d${gap}${grouped(2, 2, 2)}`,
  `[2349]\\)?${gap}?(?:\\d{7}|${grouped(3, 4)}|${grouped(3, 2, 2)})`,
  `[15678]\\d\\)?${gap}?(?:\\d{6}|${grouped(2, 2, 2)}|${grouped(3, 3)})`,
].join('|')
/** Behind the code of a country with its plus, as many other countries group them. */
const abroad = [
  `\\d{1,4}${gap}\\d{6,8}`,
  `\\d{2,3}${gap}${grouped(3, 4)}`,
  `\\d{2}${gap}${grouped(4, 4)}`,
  `\\d${gap}${grouped(2, 2, 2, 2)}`,
].join('|')
const code = `[1-9]\\d{0,2}\\)?${gap}?(?:\\(0\\))?${gap}?`
const prefix = `(?:\\(?(?:\\+|00 ?)${code}|\\(?0)`
/** 0800 and 0900 lead to no person. */
const phone = (): RegExp =>
  new RegExp(`(?:${prefix}(?![89]00)(?:${national})|\\+${code}(?:${abroad}))(?!\\d)`, 'g')
/** What ends so is part of something else: no number begins behind it. */
const notBefore = /(?:[\p{L}\d_+/=]|\d[./-]|BE[ .]?)$/u

/** An e-mail address or a phone number: a corpus names bodies, not people. */
export const privateData: Rule<'text/private-data', { kind: 'mail' | 'phone' }> = {
  id: 'text/private-data',
  level: 'warning',
  alone: true,
  *check(corpus) {
    for (const kind of ['mail', 'phone'] as const)
      for (const file of textsWith(corpus, kind))
        for (const [start, end] of spansIn(file.text, kind))
          yield { rule: this.id, place: file.placeAt(start, end), data: { kind } }
  },
}

/** Made once, where there is something to find: the letters of all scripts are a long class. */
const patterns = new Map<keyof typeof made, RegExp>()
const made = { mail, phone }

function spansIn(text: string, kind: keyof typeof made): [start: number, end: number][] {
  const pattern = memo(patterns, kind, () => made[kind]())
  const spans: [number, number][] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const { index } = found
    const isPart = kind === 'phone' && notBefore.test(text.slice(Math.max(0, index - 4), index))
    if (isPart) pattern.lastIndex = index + 1
    else spans.push([index, index + found[0].length])
  }
  return spans
}

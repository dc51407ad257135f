import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbered, withoutNumbers } from '../../../src/analyses/text/document-text.ts'

describe('a text with numbers', () => {
  it('has them at one width', () => {
    const text = `${'a\n'.repeat(9)}b`
    expect(numbered(text).split('\n').slice(8)).toEqual([' 9\ta', '10\tb'])
  })

  it('is, without them, the text that it was', () => {
    const line = fc.string({ unit: 'grapheme-ascii' }).map((one) => one.replace(/\n/g, '\r'))
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), (lines, isEnded) => {
        const text = lines.join('\n') + (isEnded ? '\n' : '')
        expect(withoutNumbers(numbered(text))).toBe(text)
      }),
    )
  })

  it('is left as it is where a number is another', () => {
    for (const text of ['1\ta\n3\tb\n', 'a\n', '', '1 a\n']) expect(withoutNumbers(text)).toBe(text)
  })
})

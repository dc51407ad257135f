import { describe, expect, it } from 'vitest'
import { quote as inEnglish, some } from '../../src/words/shared/en.ts'
import { quote as inFrench } from '../../src/words/shared/fr.ts'
import { quote as inDutch } from '../../src/words/shared/nl.ts'

describe('what is quoted', () => {
  it('names a blank at its edge that looks like another, or like none', () => {
    expect(inEnglish('prose\u00a0')).toBe('“prose\\u{a0}”')
    expect(inDutch('\u202fproza')).toBe('“\\u{202f}proza”')
    expect(inFrench('prose\u00a0')).toBe('«\u00a0prose\\u{a0}\u00a0»')
  })

  it('keeps an ordinary blank, and those within', () => {
    expect(inEnglish('prose ')).toBe('“prose ”')
    expect(inFrench('deux\u00a0: trois')).toBe('«\u00a0deux\u00a0: trois\u00a0»')
  })

  it('is counted, where only some of it is there', () => {
    expect(some(['a', 'b', 'c', 'd', 'e'], 200)).toBe('a, b, c and 197 more')
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hash64 } from '../src/hash.ts'

it('is FNV-1a of 64 bits', () => {
  // From the page of its authors.
  expect(hash64('')).toBe('cbf29ce484222325')
  expect(hash64('a')).toBe('af63dc4c8601ec8c')
  expect(hash64('foobar')).toBe('85944171f73967e8')
})

it('is what big integers say it is', () => {
  const plain = (text: string) => {
    let hash = 0xcbf29ce484222325n
    for (const byte of new TextEncoder().encode(text))
      hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn
    return hash.toString(16).padStart(16, '0')
  }
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (text) => hash64(text) === plain(text),
    ),
  )
})

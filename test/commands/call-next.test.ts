/** What people may type next is a whole command, with what they typed before. */
import { describe, expect, it } from 'vitest'
import { callAgain, shellWord } from '../../src/commands/call-next.ts'
import type { Flag, Flags } from '../../src/commands/command.ts'

const flags: Flag[] = [
  { name: 'year', kind: 'year' },
  { name: 'actor', kind: 'text', many: true },
  { name: 'units', kind: 'switch' },
  { name: 'sort', kind: 'text' },
]

function again(given: Flags, given2: readonly string[] = [], without: readonly string[] = []) {
  const call = { flags: given, arguments: given2 }
  return callAgain({ name: 'overdue', flags }, call, '--count', without)
}

describe('a call with more flags', () => {
  it('keeps what was typed, and where the corpus is, but not the format', () => {
    const typed: Flags = {
      year: '2023',
      actor: ['a', 'b'],
      units: true,
      format: 'json',
      corpus: 'my plans',
    }
    expect(again(typed, ['x'])).toBe(
      'teh overdue x --year 2023 --actor a --actor b --units --count --corpus "my plans"',
    )
  })
  it('leaves out the flags that it replaces', () => {
    expect(again({ year: '2023', sort: 'id' }, [], ['sort'])).toBe(
      'teh overdue --year 2023 --count',
    )
  })
})

describe('a word for a shell', () => {
  it.each([
    ['retours/*.xlsx', 'retours/*.xlsx'],
    ['Égalité', 'Égalité'],
    ['SPF Emploi', '"SPF Emploi"'],
    ['a "b" c', `'a "b" c'`],
    ["l'$1", `'l'\\''$1'`],
    [String.raw`C:\plans\a-b`, String.raw`"C:\plans\a-b"`],
    [String.raw`\\share\plans`, String.raw`'\\share\plans'`],
    ['', '""'],
  ])('%s', (word, typed) => {
    expect(shellWord(word)).toBe(typed)
  })
})

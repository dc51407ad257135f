/** Words that nothing asks for; dead-by-types.test.ts asks the compiler, too. */
import { describe, expect, it } from 'vitest'
import { flagsOf } from '../../src/commands/flags.ts'
import { commands } from '../../src/commands/index.ts'
import { loadWords } from '../../src/words/index.ts'
import { textsBelow } from './texts.ts'

describe('no member of a catalogue is dead', () => {
  it('by what the commands take: every flag, argument and placeholder that has a word', async () => {
    const { flags, arguments: described, placeholders } = (await loadWords('en')).help
    const all = await Promise.all(Object.values(commands).map((load) => load()))
    const everywhere = [
      'corpus',
      'lang',
      'today',
      'format',
      'no-cache',
      'no-color',
      'no-pager',
      'output-file',
    ]
    const taken = all.flatMap((one) =>
      one.flags
        .filter(({ isHidden }) => !isHidden)
        .map(({ name, describedAs }) => describedAs ?? name),
    )
    expect(Object.keys(flags).sort()).toEqual([...new Set([...taken, ...everywhere])].sort())
    const named = all.flatMap((one) => one.arguments.map(({ name }) => name))
    expect(Object.keys(described).sort()).toEqual([...new Set(named)].sort())
    const shown = all.flatMap((one) => [
      ...flagsOf(one).flatMap(({ name, kind, value }) =>
        kind === 'switch' ? [] : [value ?? (/^(?:text|choice)$/.test(kind) ? name : kind)],
      ),
      ...one.arguments.map(({ name }) => name),
    ])
    const inUsage = ['options', 'command']
    expect(Object.keys(placeholders).sort()).toEqual([...new Set([...shown, ...inUsage])].sort())
  })

  it('by what stops a call: every problem is met somewhere', async () => {
    const sources = textsBelow('src', /^words|^errors\.ts$/)
    const { problems } = await loadWords('en')
    const isMet = (problem: string) => sources.some((text) => text.includes(`'${problem}'`))
    expect(Object.keys(problems).filter((problem) => !isMet(problem))).toEqual([])
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flagsOf } from '../../src/commands/flags.ts'
import { commands } from '../../src/commands/index.ts'
import { loadWords } from '../../src/words/index.ts'
import { root } from '../helpers/program.ts'
import { unusedMembers } from './members.ts'

const catalogue = {
  root: `${root}/`,
  file: 'src/words/en.ts',
  name: 'en',
  isUser: (path: string) => path.startsWith('src/') && !path.startsWith('src/words/'),
}

const isOfForms = (path: string) => path.startsWith('form.')

function textsBelow(folder: string, without = /says\.ts$/): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !without.test(path))
    .map((path) => readFileSync(`${root}/${folder}/${path}`, 'utf8'))
}

describe('no member of a catalogue is dead', () => {
  it('by the types, and one that is added is found, also under a name that is used elsewhere', () => {
    const text = readFileSync(`${root}/${catalogue.file}`, 'utf8').replace(
      /^ {2}query: \{$/m,
      "  level: 'level',\n  query: {\n    summary: String,",
    )
    const unused = unusedMembers({ ...catalogue, texts: { [catalogue.file]: text } })
    const [ofForms, others] = [unused.filter(isOfForms), unused.filter((one) => !isOfForms(one))]
    expect(others).toEqual(['level', 'query.summary'])
    // What makes forms is handed its words, under names of its own that are the same.
    const sources = textsBelow('src/form')
    expect(ofForms.length).toBeGreaterThan(0)
    const isAsked = (name: string) => sources.some((text) => new RegExp(`\\b${name}\\b`).test(text))
    expect(ofForms.filter((path) => !isAsked(path.slice(path.lastIndexOf('.') + 1)))).toEqual([])
  })

  it('nor by what the commands take: every flag, argument and placeholder that has a word', async () => {
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

  it('nor by what stops a call: every problem is met somewhere', async () => {
    const sources = textsBelow('src', /^words|^errors\.ts$/)
    const { problems } = await loadWords('en')
    const isMet = (problem: string) => sources.some((text) => text.includes(`'${problem}'`))
    expect(Object.keys(problems).filter((problem) => !isMet(problem))).toEqual([])
  })
})

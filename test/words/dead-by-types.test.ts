/** Dead words, told by the types: the compiler takes its time, and a dead word harms nobody. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from '../helpers/program.ts'
import { unusedMembers } from './members.ts'
import { textsBelow } from './texts.ts'

const catalogue = {
  root: `${root}/`,
  file: 'src/words/en.ts',
  name: 'en',
  isUser: (path: string) => path.startsWith('src/') && !path.startsWith('src/words/'),
}

const isOfForms = (path: string) => path.startsWith('form.')

it('no member of a catalogue is dead by the types, and one that is added is found, also under a name that is used elsewhere', () => {
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

it.each(['brief', 'import', 'init', 'new'])('nor of those of %s', (folder) => {
  const unused = unusedMembers({ ...catalogue, file: `src/words/${folder}/en.ts` })
  // What makes reviews is handed these.
  expect(unused.filter((path) => !/^(?:rows|links|plan|review)\./.test(path))).toEqual([])
})

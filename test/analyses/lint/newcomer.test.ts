/** What somebody meets who begins a corpus by hand. */
import { describe, expect, it } from 'vitest'
import { common, type Files, measure } from '../../helpers/corpus.ts'
import { folderOf } from '../../helpers/folder.ts'
import { teh } from '../../helpers/program.ts'

const { 'actors.yaml': actors, ...others } = common
async function said(files: Files) {
  const cwd = folderOf(files, { alone: true })
  return teh(['lint', '--today', '2026-01-15', '--rule', 'registry/unused-entry=off'], { cwd })
}
const withActors = (text: string): Files => ({ ...others, 'actors.yaml': text })

describe('a comma in a text between braces', () => {
  it.each([
    ['Innovation, Science and Economic Development', 'Science and Economic Development'],
    ['health, safety', 'safety'],
  ])('is told to be quoted: %s', async (name, rest) => {
    const { stdout } = await said(withActors(`gamma:\n  name: {fr: ${name}}\n  level: federal\n`))
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `“${rest}” stands behind a comma, which ends a text in {…}`,
    )
    expect(stdout).toContain('put the whole text in quotes')
  })

  it('in any map', async () => {
    const text = 'gamma: {name: {fr: Gamma}, level: federal, note: un, Deux mots}\n'
    expect((await said(withActors(text))).stdout).toContain('“Deux mots” stands behind a comma')
  })
})

describe('a registry', () => {
  it('that is missing is told, with what to write', async () => {
    const { stdout, code } = await said(others)
    expect(code).toBe(1)
    expect(stdout).toContain('every corpus has it, even if it is empty')
  })

  it.each(['', '# none yet\n', '{}\n', '---\n'])('may be empty: %j', async (text) => {
    const empty = { 'actors.yaml': text, 'themes.yaml': text, 'documents.yaml': text }
    const { stdout, code } = await said({ 'corpus.yaml': { languages: ['fr'] }, ...empty })
    expect([stdout, code]).toEqual([expect.stringContaining('no errors, no warnings'), 0])
  })
})

it('a first measure alone is no corpus, and beside one registry is told what it wants', async () => {
  const first = { 'climate-2024/first.yaml': { title: 'A first' } }
  const alone = await said(first)
  expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('teh init')])
  const { stdout, code } = await said({ ...first, 'actors.yaml': '{}\n' })
  expect(code).toBe(1)
  for (const wanted of ['edition.yaml', 'themes.yaml', 'summary', 'lead', 'no source'])
    expect(stdout).toContain(wanted)
})

it('nobody is told that a measure follow itself', async () => {
  const follows = [{ measure: 'two-2008/hotline', match: 'close', because: 'x' }]
  const { stdout } = await said({
    ...common,
    'two-2021/hotline.yaml': measure({ follows }),
    'two-2021/hotlin.yaml': measure(),
  })
  expect(stdout).toContain('“two-2008/hotline”, which is not in the corpus')
  expect(stdout).not.toContain('mean two-2021/hotline')
})

const words = { fr: 'X', nl: 'X', en: 'X' }

it.each([
  ['a body', 'actors.yaml', 'alphb', 'alphx', { part_of: 'alphx', level: 'federal', name: words }],
  ['a theme', 'themes.yaml', 'minort', 'minorx', { broader: 'minorx', label: words }],
])('nobody is told that %s stand in itself', async (_, file, id, seen, entry) => {
  const registry = { ...(common[file] as object), [id]: entry }
  const { stdout } = await said({ ...common, [file]: registry })
  expect(stdout).toContain(`“${seen}”`)
  expect(stdout).not.toMatch(new RegExp(`mean [^?]*\\b${id}\\b`))
})

it.each(['previous', 'revises'])(
  'nobody is told that an edition name itself as %s',
  async (key) => {
    const edition = common['two-2021/edition.yaml'] as object
    const { stdout } = await said({
      ...common,
      'two-2021/edition.yaml': { ...edition, [key]: 'two-2022' },
    })
    expect(stdout).toContain('“two-2022”')
    expect(stdout).not.toMatch(/mean [^?]*\btwo-2021\b/)
  },
)

it('a card may have the id of who made it, and is told of a slip in that', async () => {
  const source = { document: 'text', section: '1' }
  const card = {
    title: words,
    assessor: ['alphaa'],
    document: 'text',
    date: '2012',
    indicators: { a: { label: words } },
    criteria: { b: { title: words, indicator: 'a', source, ratings: [] } },
  }
  const { stdout } = await said({ ...common, 'scorecards/alpha.yaml': card })
  expect(stdout).toMatch(/“alphaa”[\s\S]*mean alpha/)
})

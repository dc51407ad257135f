/** Schemas for editors: nothing that lint accepts is refused, and an id that is not known is. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../schemas/index.ts'
import { idKinds, idsOf } from '../../src/analyses/ids.ts'
import { lint } from '../../src/analyses/lint/index.ts'
import { knownIds } from '../../src/commands/schema/index.ts'
import { kinds, schemaOf, textOf } from '../../src/commands/schema/made.ts'
import { loadCareful } from '../../src/corpus/careful/load.ts'
import { walk } from '../../src/corpus/files/walk.ts'
import { corpusOf as readCorpus } from '../../src/corpus/index.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { en } from '../../src/words/editor/en.ts'
import { corpusOf, entriesOf, measure, readings } from '../helpers/corpus.ts'
import { emptyFolder, folderOf } from '../helpers/folder.ts'
import { root, teh } from '../helpers/program.ts'
import { inCi, runs } from '../helpers/runs.ts'

const folders = ['belgium', 'canada', 'waterstad'].map((name) => `test/corpora/${name}/plans`)
const corpusIn = (folder: string) =>
  readCorpus(() => walk(join(root, folder)), 'plans', { places: true, quick: false })

/** Whether a value may stand in a file of a kind, as an editor would say. */
function editorOf(corpus: Corpus): (kind: Kind, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, strictRequired: true, allErrors: true })
  for (const word of ['enumDescriptions', 'errorMessage', 'patternErrorMessage'])
    ajv.addKeyword(word)
  const known = knownIds(corpus, ['en'])
  const checks = new Map<Kind, ValidateFunction>(
    kinds.map((kind) => [kind, ajv.compile(JSON.parse(textOf(schemaOf(kind, known, en))))]),
  )
  return (kind, value) => checks.get(kind)?.(value) === true
}

describe('the schemas of a corpus', () => {
  it.each([...folders, ...(inCi ? ['plans'] : [])])('take every file of %s', async (folder) => {
    const corpus = await corpusIn(folder)
    const accepts = editorOf(corpus)
    expect(corpus.files.length).toBeGreaterThan(10)
    expect(
      corpus.files.filter(({ kind, raw }) => !accepts(kind, raw)).map(({ path }) => path),
    ).toEqual([])
  })

  it.each(folders.slice(1))(
    'of %s refuse an id that lint refuses, and nothing that lint accepts',
    async (folder) => {
      await loadCareful()
      const corpus = await corpusIn(folder)
      const accepts = editorOf(corpus)
      const texts = Object.fromEntries(corpus.files.map(({ name, text }) => [name, text]))
      const ids = idKinds.flatMap((kind) => idsOf(kind, corpus, ['en']).map(({ id }) => id))
      const leaves = corpus.files.flatMap((file) =>
        pathsTo(file.raw, (leaf) => ids.includes(leaf)).map((path) => ({ file, path })),
      )
      expect(leaves.length).toBeGreaterThan(60)
      const values = fc.oneof(
        fc.constantFrom(...ids),
        fc.constantFrom('nobody', 'x/y', 'Justice Canada', 'no', '', 'a b', 'EN'),
      )
      fc.assert(
        fc.property(fc.constantFrom(...leaves), values, ({ file, path }, value) => {
          const raw = structuredClone(file.raw)
          put(raw, path, value)
          const entries = entriesOf({ ...texts, [file.name]: raw as object })
          const after = loadCorpus(entries, 'plans', { readings })
          const found = lint(after, '2026-11-24').found.filter(
            ({ place, level }) => place.file === file.path && level !== 'note',
          )
          const isTaken = accepts(file.kind, raw)
          const seen = `${file.name} ${path.join('.')}: ${value}`
          if (found.length === 0) expect(isTaken, seen).toBe(true)
          const isUnknown = found.some(({ rule }) => /^(?:ref|lineage)\/unknown-/.test(rule))
          if (isUnknown) expect(isTaken, seen).toBe(false)
        }),
        { numRuns: runs(40) },
      )
    },
  )

  it('know the languages, and the rules of lint', async () => {
    const corpus = await corpusOf({})
    const accepts = editorOf(corpus)
    const { raw } = corpus.files.find(({ kind }) => kind === 'themes') as { raw: object }
    expect(accepts('themes', raw)).toBe(true)
    expect(accepts('themes', { a: { label: { de: 'A' } } })).toBe(false)
    expect(accepts('corpus', { lint: { 'i18n/missing-translation': 'off' } })).toBe(true)
    expect(accepts('corpus', { lint: { 'i18n/missing': 'off' } })).toBe(false)
    // Whoever adds a language writes it there first.
    expect(accepts('corpus', { languages: ['fr', 'de'], title: { fr: 'A', de: 'A' } })).toBe(true)
  })

  it('leave open what a registry that is not read whole may hold', async () => {
    const corpus = await corpusOf({
      'actors.yaml': { alpha: { name: 'Alpha' } },
      'two-2021/m.yaml': measure(),
    })
    expect(corpus.unreadable).toContain('actors')
    const accepts = editorOf(corpus)
    expect(accepts('measure', measure({ lead: ['gamma'] }))).toBe(true)
    expect(accepts('measure', measure({ themes: ['gamma'] }))).toBe(false)
  })

  it('take no id where there is none, and rows of what there is', async () => {
    const accepts = editorOf(
      await corpusOf({ 'themes.yaml': '{}\n', 'two-2021/m.yaml': measure() }),
    )
    expect(accepts('measure', measure({ themes: ['training'] }))).toBe(false)
    const round = (row: string) => ({
      asked: '2021-01-01',
      reply_by: '2021-02-01',
      bodies: { alpha: { rows: [row] } },
    })
    expect(accepts('round', round('two-2021/m'))).toBe(true)
    expect(accepts('round', round('two-2021/m#2'))).toBe(true)
    expect(accepts('round', round('two-2021/m@2025-S1'))).toBe(true)
    expect(accepts('round', round('two-2021/n'))).toBe(false)
  })
})

const folderWith = () => folderOf({ 'two-2021/m.yaml': measure() })
const filesIn = (folder: string) => readdirSync(folder).sort()

describe('teh schema', () => {
  it('prints one as it is, in which nothing is hidden', async () => {
    const { stdout, code } = await teh(['schema', 'measure'], { cwd: folderWith() })
    expect([code, JSON.parse(stdout).$id]).toEqual([0, 'urn:teh-plans:schema:measure:ids'])
    const about = 'Formation\u202e\u200b\u009b\u{e0041}\n::error::'
    const text = textOf(schemaOf('themes', { theme: [{ id: 'a', about }] }, en))
    expect(/[\u202e\u200b\u009b\u{e0041}]/u.test(text)).toBe(false)
    expect(JSON.parse(text).$defs.themeId.enumDescriptions).toEqual([about])
  })

  it('writes all of them, and again over its own', async () => {
    const cwd = folderWith()
    const { stdout, code } = await teh(['schema', '--output', 'schemas'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('# yaml-language-server: $schema=../../schemas/measure.schema.json')
    expect(filesIn(join(cwd, 'schemas'))).toEqual(kinds.map((k) => `${k}.schema.json`).sort())
    cpSync(join(cwd, 'plans/two-2021/m.yaml'), join(cwd, 'plans/two-2021/other.yaml'))
    const inPlans = { cwd: join(cwd, 'plans') }
    expect((await teh(['schema', '--output', '../schemas'], inPlans)).code).toBe(0)
    const made = readFileSync(join(cwd, 'schemas/measure.schema.json'), 'utf8')
    expect(JSON.parse(made).$defs.measureId.enum).toEqual(['two-2021/m', 'two-2021/other'])
  })

  it('writes over nothing else, and into no corpus', async () => {
    const cwd = folderWith()
    mkdirSync(join(cwd, 'schemas'))
    writeFileSync(join(cwd, 'schemas/round.schema.json'), '{}')
    const foreign = await teh(['schema', '--output', 'schemas'], { cwd })
    expect(foreign.code).toBe(2)
    expect(foreign.stderr).toMatch(/“schemas\/round\.schema\.json” was not made by teh schema/)
    expect(filesIn(join(cwd, 'schemas'))).toEqual(['round.schema.json'])
    const within = await teh(['schema', '--output', 'plans/schemas'], { cwd })
    expect([within.code, existsSync(join(cwd, 'plans/schemas'))]).toEqual([2, false])
  })

  it('is of a corpus of one’s own, and says when it is not whole', async () => {
    const { code, stderr } = await teh(['schema'], { cwd: emptyFolder() })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^teh: there is no folder plans\//)])
    const broken = folderOf({ 'actors.yaml': { alpha: {} } })
    expect((await teh(['schema'], { cwd: broken })).code).toBe(3)
    expect((await teh(['schema', 'mesure'], { cwd: broken })).stderr).toMatch(/mean measure\?/)
  })

  it('tells where the files of a corpus look for theirs', async () => {
    const line = '# yaml-language-server: $schema=../../editor/measure.schema.json\n'
    const cwd = folderOf({ 'two-2021/m.yaml': `${line}${JSON.stringify(measure())}` })
    const { stdout } = await teh(['schema'], { cwd: join(cwd, 'plans') })
    expect(stdout.replace(/\s+/g, ' ')).toContain('teh schema --output ../editor')
  })
})

/** Ways from the root of a value to each text in it that is wanted. */
function pathsTo(
  value: unknown,
  wants: (leaf: string) => boolean,
  path: (string | number)[] = [],
): (string | number)[][] {
  if (typeof value === 'string') return wants(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsTo(inner, wants, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function put(value: unknown, path: readonly (string | number)[], leaf: string): void {
  const last = path.at(-1) as string
  const owner = path.slice(0, -1).reduce((node, key) => (node as never)[key], value) as never
  ;(owner as Record<string, string>)[last] = leaf
}

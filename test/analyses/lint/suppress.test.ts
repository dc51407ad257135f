import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Found, lint } from '../../../src/analyses/lint/index.ts'
import { type RuleId, rules } from '../../../src/analyses/lint/rules/index.ts'
import { cases, findingsIn, findingsOf } from '../../helpers/cases.ts'
import { corpusOf, type Files } from '../../helpers/corpus.ts'
import { entry } from '../../helpers/fixtures.ts'
import { folderOf } from '../../helpers/folder.ts'
import { teh } from '../../helpers/program.ts'

const today = '2026-01-15'
const edition = (period: string, more = '') =>
  `plan: teh\ntitle: {fr: P, nl: P, en: P}\nperiod: ${period}\nlanguage: fr\ndocument: text\n${more}`
/** A measure of `two-2021` without fault, with these lines before its source. */
const site = (lines: string) => `title: {fr: Un site, nl: Een site, en: A website}
summary: Un site.
origin: table
themes: [training]
lead: [alpha]
responsibility_as_printed: Alpha
timing: {as_printed: ""}
${lines}source: {document: text, section: "1"}
`
const early = site(
  'log:\n  # teh-disable-next-line log/before-edition -- an earlier report\n  - {date: 2019, status: limited, by: alpha}\n',
)
const found = async (files: Files, levels = new Map<RuleId, 'off'>()) =>
  lint(await corpusOf(files), today, levels)
    .found.filter(({ level, rule }) => level !== 'note' && !rule.startsWith('registry/'))
    .map(({ rule, place }) => `${place.file.replace('plans/', '')}:${place.line} ${rule}`)
/** What `lint --fix` leaves of a file. */
const fixed = async (files: Files, name: string, ...argv: string[]) => {
  const folder = folderOf(files)
  await teh(['lint', '--fix', '--today', today, ...argv], { cwd: folder })
  return readFileSync(join(folder, 'plans', name), 'utf8')
}

describe('a comment that turns a rule off', () => {
  it.each<[string, string, string]>([
    [
      'a key that stands twice',
      `${site('')}# teh-disable-next-line yaml/duplicate-key -- x\nsummary: Autre.\n`,
      '10 yaml/duplicate-key',
    ],
    ['a file without anything', '# teh-disable-file yaml/empty-file -- x\n', '1 yaml/empty-file'],
    [
      'a file of another kind',
      '# teh-disable-file schema/wrong-type -- x\n- a\n',
      '1 schema/wrong-type',
    ],
    [
      'a value that is left out',
      site('# teh-disable-next-line schema/invalid-enum -- x\n').replace(
        'origin: table',
        'origin: x',
      ),
      '3 schema/invalid-enum',
    ],
  ])('does not hide that a measure is in no answer: %s', async (_, text, expected) => {
    expect(
      (
        await found({ 'two-2021/m.yaml': text.replace('-next-line schema', '-file schema') })
      ).filter((one) => !one.includes('meta/')),
    ).toEqual([`two-2021/m.yaml:${expected}`])
  })

  it('is told, and taken away, when nothing needs it', async () => {
    const idle = early.replace('2019', '2022')
    expect(await found({ 'two-2021/m.yaml': early })).toEqual([])
    expect(await found({ 'two-2021/m.yaml': idle })).toEqual([
      'two-2021/m.yaml:9 meta/unused-suppression',
    ])
    expect(await fixed({ 'two-2021/m.yaml': idle }, 'two-2021/m.yaml')).not.toContain('teh-disable')
  })

  it.each<[string, Files]>([
    [
      'an edition has no period that can be read',
      { 'two-2021/edition.yaml': edition('2021-2025') },
    ],
    ['an edition cannot be read', { 'two-2021/edition.yaml': 'plan: [' }],
    ['another file cannot be read', { 'two-2021/n.yaml': 'x: [' }],
    ['a registry is missing', { 'documents.yaml': Uint8Array.of(0xff) }],
  ])('is left alone where %s', async (_, broken) => {
    const files = { 'two-2021/m.yaml': early.replace('{date: 2019', '{date: 2022'), ...broken }
    expect((await found(files)).filter((one) => one.endsWith('suppression'))).toEqual([])
    expect(await fixed(files, 'two-2021/m.yaml')).toBe(files['two-2021/m.yaml'])
  })

  it('is left alone where what it allows for could not be looked up', async () => {
    const text = edition(
      '2021/2025',
      '# teh-disable-next-line ref/unknown-edition -- the plan of 2012 is to be added\nprevious: plan-2012\n',
    )
    expect(await found({ 'two-2021/edition.yaml': text })).toEqual([])
    const files = { 'two-2021/edition.yaml': text, 'documents.yaml': 'x: [' }
    expect(await fixed(files, 'two-2021/edition.yaml')).toBe(text)
  })

  it('is left alone where the edition has no file', async () => {
    const files = { 'three-2030/m.yaml': early }
    expect(await found(files)).toEqual(['three-2030/edition.yaml:1 file/unknown-edition'])
    expect(await fixed(files, 'three-2030/m.yaml')).toBe(early)
  })

  it('is left alone when its rule is off, or breaks', async () => {
    expect(
      await found({ 'two-2021/m.yaml': early }, new Map([['log/before-edition', 'off']])),
    ).toEqual([])
    expect(
      await fixed(
        { 'two-2021/m.yaml': early },
        'two-2021/m.yaml',
        '--rule',
        'log/before-edition=off',
      ),
    ).toBe(early)
    const corpus = await corpusOf({ 'two-2021/m.yaml': early })
    const broken = {
      ...corpus,
      get editions(): never {
        throw new TypeError('no editions')
      },
    }
    const { found: told, crashed } = lint(broken, today)
    expect(crashed).toContain('log/before-edition')
    expect(told.map(({ rule }) => rule)).not.toContain('meta/unused-suppression')
  })

  it('is kept when the fix of a name makes it wanted', async () => {
    const text = site('').replace(
      'lead: [alpha]',
      '# teh-disable-next-line ref/inactive-actor -- as printed\nlead: [Ancien Bêta]',
    )
    expect(await found({ 'two-2021/m.yaml': text })).toEqual([
      'two-2021/m.yaml:6 ref/alias-not-canonical',
    ])
    expect(await fixed({ 'two-2021/m.yaml': text }, 'two-2021/m.yaml')).toBe(
      text.replace('Ancien Bêta', 'old-beta'),
    )
  })

  it('is kept when another fix makes it wanted', async () => {
    const text = site(
      '# teh-disable-next-line text/private-data -- a help line\nnote: Tél. 02 1\u200b23 45 67\n',
    )
    expect(await found({ 'two-2021/m.yaml': text })).toEqual([
      'two-2021/m.yaml:9 text/invisible-char',
    ])
    expect(await fixed({ 'two-2021/m.yaml': text }, 'two-2021/m.yaml')).toBe(
      text.replace('\u200b', ''),
    )
  })

  it('is told beside faults of other files, when its rule looks at its own alone', async () => {
    const text = site('# teh-disable-next-line source/no-section -- one page\n')
    expect(await found({ 'two-2021/m.yaml': text, 'two-2021/n.yaml': 'x: [' })).toEqual([
      'two-2021/m.yaml:8 meta/unused-suppression',
      'two-2021/n.yaml:1 yaml/syntax',
    ])
  })

  const alone = new Set<string>(rules.filter((one) => one.alone).map(({ id }) => id))
  it.each(cases.filter(({ rule }) => alone.has(rule)))(
    '$rule looks at each file alone ($from)',
    async (one) => {
      const places = (found: readonly Found[]) =>
        found.flatMap(({ rule, place }) =>
          rule === one.rule && one.own.has(place.file.replace('plans/', ''))
            ? [`${place.file}:${place.line}:${place.column}`]
            : [],
        )
      const broken = one.files.map((file) =>
        one.own.has(file.name) ? file : entry(file.name, 'x: ['),
      )
      expect(places(await findingsIn(broken, one))).toEqual(places(await findingsOf(one)))
    },
  )
})

describe('a file that cannot be read', () => {
  const phone = '# teh-disable-file text/private-data -- a public help line\n'
  it.each([
    ['an anchor', site('').replace('lead: [', 'lead: &x ['), 'yaml/anchors'],
    ['a tab', site('note:\n\tfr: x\n'), 'yaml/tab-indent'],
    ['a second document', `${site('')}---\nx: y\n`, 'yaml/multiple-documents'],
    ['an unfinished merge', site('<<<<<<< ours\n'), 'yaml/syntax'],
  ])('because of %s keeps its comments', async (_, text, rule) => {
    const told = async (head: string) =>
      (await found({ 'two-2021/m.yaml': `${head}${text}note: Tél. 02 123 45 67.\n` })).map((one) =>
        one.replace(/^.* /, ''),
      )
    expect((await told('# \n')).sort()).toEqual([rule, 'text/private-data'].sort())
    expect(await told(phone)).toEqual([rule])
    // What keeps it from being read is told all the same.
    expect(await told(`${phone}# teh-disable-file ${rule} -- no\n`)).toEqual([rule])
  })
})

describe('for the next line', () => {
  const off = '# teh-disable-next-line text/private-data -- a public help line\n'
  it.each([
    ['folded', 'note: >-\n  Un\n  tél. 02 123 45 67\n  public.\n'],
    ['literal, with a remark', 'note: |2 # tel quel\n  Un\n\n  # tél. 02 123 45 67\n'],
    ['plain', 'note: Un\n  tél. 02 123 45 67\n  public.\n'],
    ['plain below its key', 'note:\n  Un\n  tél. 02 123 45 67\n'],
    ['in double quotes', 'note: "Un\n  tél. 02 123 45 67\n  public"\n'],
    ['in single quotes', "note: 'Un\n\n  tél. 02 123 45 67'\n"],
    ['by language', 'note: {fr: "Un\n  tél. 02 123 45 67"}\n'],
  ])('holds for a whole text: %s', async (_, note) => {
    expect(await found({ 'two-2021/m.yaml': site(note) })).toEqual([
      expect.stringMatching(/:(?:9|10|11) text\/private-data$/),
    ])
    expect(await found({ 'two-2021/m.yaml': site(`${off}${note}`) })).toEqual([])
  })

  it('holds for an item of a list', async () => {
    const log = (comment: string) =>
      site(
        `log:\n  - date: 2022\n    by: alpha\n    status: limited\n${comment}    note: >-\n      Un\n      tél. 02 123 45 67\n`,
      )
    expect(await found({ 'two-2021/m.yaml': log('') })).toEqual([
      'two-2021/m.yaml:14 text/private-data',
    ])
    expect(await found({ 'two-2021/m.yaml': log(`    ${off}`) })).toEqual([])
  })

  it('holds no further: not for the keys below another, not for the next text', async () => {
    const twice = site(`${off}note: >-\n  Un\n  tél. 02 123 45 67\n`).replace(
      '"1"',
      '"02 123 45 68"',
    )
    expect(await found({ 'two-2021/m.yaml': twice })).toEqual([
      'two-2021/m.yaml:12 text/private-data',
    ])
    const below = site(`${off}note:\n  fr: 02 123 45 67\n`)
    expect(await found({ 'two-2021/m.yaml': below })).toEqual([
      'two-2021/m.yaml:8 meta/unused-suppression',
      'two-2021/m.yaml:10 text/private-data',
    ])
  })
})

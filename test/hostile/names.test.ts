import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../helpers/runs.ts'
import { folderWith, mark, measure, witness } from './base.ts'
import {
  ask,
  expectBounded,
  expectPlain,
  expectRefused,
  findingsOf,
  placeOf,
  type Run,
} from './run.ts'
import { type Case, sharedCorpus } from './shared.ts'

const today = ['--today', '2026-01-15']
const led = (name: string) => measure({ lead: `lead: [alpha, ${mark}${name}]` })

/** Names that are nobody's, written as YAML; hidden characters have rules of their own. */
const nobody = [
  '../actors',
  '..',
  '/etc/passwd',
  'C:alpha',
  '"C:\\\\Windows"',
  '"--help"',
  'аlpha',
  'ａｌｐｈａ',
  'alp‍ha',
  '"alpha\\nbeta"',
  '"alpha\\tbeta"',
  'alpha.yaml',
  'CON',
  'nul',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '"[object Object]"',
  '"*"',
  '".*"',
  '"$(id)"',
  '"%2e%2e"',
  '"😀"',
  'teh-2021',
  'training',
  'plan-2021',
  'x'.repeat(200),
]

const alike = ['./alpha', 'alpha/', '"-alpha"', 'ALPHA', 'Alpha', '"alpha "', 'Service.Alpha']

const references: readonly Case[] = [
  ...nobody.map(
    (name): Case => [`${name.slice(0, 40)} as an actor`, led(name), 'ref/unknown-actor'],
  ),
  // Signs and capitals make no other name: it is understood, and written as it should be by --fix.
  ...alike.map((name): Case => [`${name} as an actor`, led(name), 'ref/alias-not-canonical']),
  ['a null byte in a name', led('"al\\0pha"'), 'text/control-char', 'ref/unknown-actor'],
  [
    'a zero-width space in a name',
    measure({ lead: `lead: [alpha, al${mark}\u200bpha]` }),
    'text/invisible-char',
    'ref/unknown-actor',
  ],
  [
    'a name turned round',
    measure({ lead: `lead: [alpha, ${mark}\u202eahpla]` }),
    'text/bidi-override',
    'ref/unknown-actor',
  ],
  ['a name of 201 letters', led('x'.repeat(201)), 'schema/invalid-format'],
  ['a name that is blank', led('" "'), 'schema/empty-value', 'schema/missing-key'],
  ['an actor as a theme', measure({ themes: `themes: [${mark}alpha]` }), 'ref/unknown-theme'],
  [
    'a prototype as a theme',
    measure({ themes: `themes: [${mark}__proto__]` }),
    'ref/unknown-theme',
  ],
  [
    'a theme as a document',
    measure({ source: `source: {document: ${mark}training, section: "9"}` }),
    'ref/unknown-document',
  ],
  [
    'a way out of the corpus as a document',
    measure({ source: `source: {document: ${mark}../../etc/passwd, section: "9"}` }),
    'ref/unknown-document',
  ],
  [
    'a measure as a recommendation',
    measure({}, `answers: [{recommendation: ${mark}teh-2021/hotline, because: x}]\n`),
    'ref/unknown-recommendation',
  ],
  [
    'a recommendation as a measure',
    measure({}, `follows: [{measure: ${mark}asked-2018/1, match: exact, because: x}]\n`),
    'lineage/unknown-predecessor',
  ],
  [
    'an edition as a measure',
    measure({}, `follows: [{measure: ${mark}teh-2008, match: exact, because: x}]\n`),
    'lineage/unknown-predecessor',
  ],
  [
    'a file as a measure',
    measure({}, `follows: [{measure: ${mark}teh-2008/hotline.yaml, match: exact, because: x}]\n`),
    'lineage/unknown-predecessor',
  ],
  [
    'a way round to a measure',
    measure(
      {},
      `follows: [{measure: ${mark}teh-2021/../teh-2008/hotline, match: exact, because: x}]\n`,
    ),
    'lineage/unknown-predecessor',
    'lineage/same-edition',
  ],
  [
    'another case of a measure',
    measure({}, `follows: [{measure: ${mark}TEH-2008/Hotline, match: exact, because: x}]\n`),
    'lineage/unknown-predecessor',
  ],
  [
    'an observer that is none',
    measure({}, `log: [{date: 2022, status: limited, by: ${mark}constructor}]\n`),
    'ref/unknown-actor',
  ],
]

describe('references', () => {
  sharedCorpus(references)
})

/** Names of files that no measure may have. */
const slugs = [
  '-x',
  '--help',
  'Mesure',
  'MESURE-X',
  'a b',
  ' a',
  'a ',
  'a.b',
  'a..b',
  'a--b',
  'a-',
  'a_b',
  'a\nb',
  'a\rb',
  'a\tb',
  'a\u001b[31mb',
  'a\u0007',
  'a\u007f',
  'a\u0085b',
  'a\u200bb',
  'a\u202eb',
  'a\ufeffb',
  'a\u2028b',
  'cafe\u0301',
  'caf\u00e9',
  'а',
  '漢字',
  '😀',
  'con',
  'nul',
  'com1',
  'lpt9',
  'CON',
  'a\\b',
  "a'b",
  'a"b',
  'a`b`',
  '$(id)',
  'a;id',
  'a|b',
  '<b>a',
  'a&b',
  '=1+1',
  '@a',
  '::error::a',
  '##[error]a',
  'a%0Ab',
  '__proto__',
  'constructor.prototype',
  '[a](javascript:b)',
  'x'.repeat(65),
  'x'.repeat(240),
]

describe.concurrent('names of files', () => {
  let folder: string
  let answer: Run
  beforeAll(async () => {
    folder = folderWith(
      Object.fromEntries([
        ...slugs.map((slug) => [`teh-2021/${slug}.yaml`, measure()]),
        ['Bad Edition/x.yaml', measure()],
      ]),
    )
    // A name that is not UTF-8.
    writeFileSync(
      Buffer.concat([
        Buffer.from(join(folder, 'plans/teh-2021/')),
        Buffer.from([0x61, 0xff, 0xfe]),
        Buffer.from('.yaml'),
      ]),
      measure(),
    )
    answer = await ask(folder, ['lint', '--format', 'json', '--lang', 'en', ...today])
  })

  it.each(slugs.map((slug) => [JSON.stringify(slug).slice(0, 40), slug] as const))(
    '%s',
    (_, slug) => {
      const own = findingsOf(answer).filter(({ file }) => file === `plans/teh-2021/${slug}.yaml`)
      expect(own.map(placeOf)).toContain('1:1 file/slug-format')
      expect(
        own
          .filter(
            ({ level, rule }) =>
              level === 'error' && !/^file\/(slug-format|case-collision)$/.test(rule),
          )
          .map(placeOf),
      ).toEqual([])
    },
  )

  it('a name that is not UTF-8, and a folder', () => {
    const all = findingsOf(answer)
    expect(all.filter(({ file }) => file.includes('a\ufffd')).map(({ rule }) => rule)).toContain(
      'file/unreadable',
    )
    expect(
      all.filter(({ file }) => file.startsWith('plans/Bad Edition/')).map(({ rule }) => rule),
    ).toEqual(expect.arrayContaining(['file/slug-format', 'file/unknown-edition']))
  })

  it.each(sample(['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown']))(
    'as %s: nothing hidden stands as itself, and nothing is written',
    async (format) => {
      const shown =
        format === 'json' ? answer : await ask(folder, ['lint', '--format', format, ...today])
      expect([shown.code, shown.stderr]).toEqual([1, ''])
      expectBounded(shown)
      expectPlain(shown.stdout, format)
      expect(shown.stdout).toContain('witness.yaml')
    },
  )

  it.each(sample(['table', 'json', 'csv', 'csv-plain', 'markdown']))(
    'query as %s: no more',
    async (format) => {
      const shown = await ask(folder, [
        'query',
        '--columns',
        'id,title,source',
        '--format',
        format,
        ...today,
      ])
      expectBounded(shown)
      expect(shown.code).toBe(3)
      expectPlain(shown.stdout, format)
      expectPlain(shown.stderr, 'a message')
    },
  )
})

describe.concurrent('keys of registries', () => {
  const keys = [
    '../x',
    '/etc/passwd',
    '-x',
    'X',
    'x y',
    'é',
    'а',
    '__proto__',
    '',
    ' ',
    'x'.repeat(65),
    '[object Object]',
    '😀',
  ]
  it.each(['actors', 'themes', 'documents'])('of %s', async (registry) => {
    const entry = {
      actors: '{name: {fr: F}, level: federal}',
      themes: '{label: {fr: F}}',
      documents: '{title: {fr: F}, held: true, cited_for: x}',
    }[registry]
    const folder = folderWith({
      [`${registry}.yaml`]: keys
        .map((key, i) => `${JSON.stringify(key)}: ${entry?.replaceAll('F', `F${i}`)}\n`)
        .join(''),
    })
    const answer = await ask(folder, ['lint', '--format', 'json', ...today])
    expectBounded(answer)
    const found = findingsOf(answer).filter(
      ({ file, level }) => file === `plans/${registry}.yaml` && level === 'error',
    )
    expect(found.map(placeOf)).toEqual(keys.map((_, i) => `${i + 1}:1 schema/invalid-format`))
    expectPlain(answer.stdout, 'json')
  })
})

describe.concurrent('links', () => {
  const follows = (id: string) =>
    measure({}, `follows: [{measure: ${id}, match: exact, because: x}]\n`)
  const slug = (i: number) => `m-${String(i).padStart(4, '0')}`
  /** Measures that follow one another, the last one the first, or nothing. */
  const chain = (count: number, closed: boolean) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `teh-2021/${slug(i)}.yaml`,
        i < count - 1 || closed ? follows(`teh-2021/${slug((i + 1) % count)}`) : measure(),
      ]),
    )

  it('to itself', async () => {
    const answer = await ask(folderWith({ 'teh-2021/self.yaml': follows('teh-2021/self') }), [
      'lint',
      '--format',
      'json',
      ...today,
    ])
    expect(
      findingsOf(answer)
        .filter(({ file, level }) => file === 'plans/teh-2021/self.yaml' && level !== 'note')
        .map(({ rule }) => rule),
    ).toEqual(['ref/self'])
  })

  it.each([
    ['a ring of 2', 2, true],
    ['a ring of 100', 100, true],
    ['a chain of 120', 120, false],
  ])('%s: told once, and every command ends', async (_, count, closed) => {
    const folder = folderWith(chain(count, closed))
    const answer = await ask(folder, ['lint', '--format', 'json', ...today])
    expectBounded(answer, 10_000)
    expect(findingsOf(answer).filter(({ rule }) => rule === 'lineage/cycle').length).toBe(
      closed ? 1 : 0,
    )
    for (const argv of [
      ['lineage', `teh-2021/${slug(0)}`],
      ['lineage', `teh-2021/${slug(count - 1)}`, '--format', 'json'],
      ['lineage', '--renewed', '--format', 'csv'],
      ['diff', 'teh-2008', 'teh-2021', '--format', 'html'],
    ]) {
      const asked = await ask(folder, [...argv, ...today])
      expectBounded(asked, 10_000)
      expect([asked.code, asked.stderr], argv.join(' ')).toEqual([0, ''])
    }
  })

  it('rings and chains of actors and themes', async () => {
    const many = (count: number, text: (i: number) => string) =>
      Array.from({ length: count }, (_, i) => text(i)).join('')
    const folder = folderWith({
      'actors.yaml': many(
        500,
        (i) =>
          `a${i}: {name: {fr: Acteur ${i}}, level: federal${i < 499 ? `, part_of: a${i + 1}` : ''}}\n`,
      ).concat(
        `alpha: {name: {fr: Service Alpha}, level: federal, part_of: alpha}\nbeta: {name: {fr: Beta}, level: federal, part_of: gamma}\ngamma: {name: {fr: Gamma}, level: federal, part_of: beta}\n`,
      ),
      'themes.yaml': `training: {label: {fr: Formation}, broader: t0}\n${many(300, (i) => `t${i}: {label: {fr: Thème ${i}}, broader: t${(i + 1) % 300}}\n`)}`,
    })
    const answer = await ask(folder, ['lint', '--format', 'json', ...today])
    expectBounded(answer)
    expect(
      findingsOf(answer)
        .filter(({ rule }) => rule === 'registry/cycle' || rule === 'ref/self')
        .map(({ file }) => file),
    ).toEqual(expect.arrayContaining(['plans/actors.yaml', 'plans/themes.yaml']))
    for (const argv of [
      ['query', '--actor', 'a499', '--units', '--count'],
      ['query', '--actor', 'beta', '--units', '--count'],
      ['query', '--theme', 't5', '--count'],
      ['query', '--group-by', 'actor'],
      ['overdue', '--year', '2023', '--actor', 'alpha', '--units'],
    ]) {
      const asked = await ask(folder, [...argv, ...today])
      expectBounded(asked)
      // The registries are replaced: what the measures named of them is gone.
      expect([0, 3], argv.join(' ')).toContain(asked.code)
    }
  })
})

/**
 * Answered: whole, or, where it goes by the names of actors, without the witness that names nobody.
 */
function expectAnswered({ code, stderr }: Run, argv: readonly string[]): void {
  const goesByActors = argv.includes('--actor') || argv.includes('actor')
  expect([code, stderr.includes('teh-2021/witness')], argv.join(' ')).toEqual(
    goesByActors ? [3, true] : [0, false],
  )
}

describe.concurrent('on the command line', () => {
  const folder = () => folderWith({})
  let one: string
  beforeAll(() => {
    one = folder()
    mkdirSync(join(one, 'elsewhere'))
  })
  const odd = [
    '../actors',
    '../plans/teh-2021/hotline',
    '/etc/passwd',
    'teh-2021/../../etc/passwd',
    'a\nb',
    'a\u001b[31mb',
    '\u001b]52;c;cm0gLXJmIC8=\u0007',
    'a\u0085\u009b31m',
    '\u202etxt',
    'hot\u200bline',
    'hоtline-х',
    'e\u0301',
    '__proto__',
    'constructor',
    'toString',
    'CON',
    '::error::x',
    '##[error]x',
    '=1+1',
    '%s%n',
    '\ud83d',
    'x'.repeat(100_000),
    '(a+)+$',
  ]
  it.each(sample(odd).map((typed) => [JSON.stringify(typed).slice(0, 30), typed] as const))(
    '%s is refused by show, in a line',
    async (_, typed) => {
      const answer = await ask(one, ['show', typed, ...today])
      // What says the right thing but for a sign that does not show is understood.
      if (answer.code === 0) expect(answer.stdout).toContain('hotline')
      else expectRefused(answer, /measure/)
    },
  )

  const askers: readonly (readonly string[])[] = [
    ['lineage'],
    ['query', '--actor'],
    ['query', '--lead'],
    ['query', '--theme'],
    ['query', '--edition'],
    ['query', '--status'],
    ['query', '--year'],
    ['query', '--due'],
    ['query', '--columns'],
    ['query', '--sort'],
    ['query', '--format'],
    ['overdue', '--actor'],
    ['overdue', '--as-of'],
    ['overdue', '--today'],
    ['coverage'],
    ['scorecard'],
    ['explain'],
    ['diff', 'teh-2008'],
    ['diff', '--within'],
    ['lint'],
    ['lint', '--rule'],
    ['lint', '--max-warnings'],
    ['query', '--corpus'],
    [],
  ]
  it.each(sample(askers).map((argv) => [`teh ${argv.join(' ')}`, argv] as const))(
    '%s refuses them',
    async (_, argv) => {
      for (const typed of [
        ...(argv.length === 1 ? ['__proto__'] : []),
        `../a\nb\u001b[31m\u202e::error::${'x'.repeat(50_000)}`,
      ])
        expectRefused(await ask(one, [...argv, typed, ...(argv.includes('--today') ? [] : today)]))
    },
  )

  it.each([
    ['show', '-x'],
    ['show', '--', '-x'],
    ['show', '--', '--help'],
    ['show', ''],
    ['show', ' '],
    ['show'],
    ['show', 'a', 'b'],
    ['show', '--frobnicate'],
    ['query', '--year', '2022', '--year', ''],
    ['lint', '--', '--fix'],
    ['lint', ''],
    ['diff', '--git', '-x'],
  ])('%j is refused', async (...argv) => {
    expectRefused(await ask(one, [...argv, ...(argv.includes('--') ? [] : today)]))
  })

  it.each([
    [['show', 'hotlin'], 'hotline'],
    [['show', 'HOTLINE-X'], 'hotline'],
    [['lineage', 'teh-2021/hotlin'], 'teh-2021/hotline'],
    [['query', '--actor', 'alpah'], 'alpha'],
    [['query', '--theme', 'trainnig'], 'training'],
    [['query', '--edition', 'teh-2012'], 'teh-2021'],
    [['explain', 'ref/unknow-actor'], 'ref/unknown-actor'],
    [['lint', '--rule', 'ref/slef=off'], 'ref/self'],
    [['quary'], 'query'],
  ])('%j is asked back with what was probably meant', async (argv, meant) => {
    expectRefused(await ask(one, [...argv, ...today]), new RegExp(meant))
  })

  it.each([
    ['query', '--text', '(a+)+$'],
    ['query', '--text', '\u001b[31m::error::x'],
    ['query', '--text', '__proto__'],
    ['query', '--actor', 'Dienst Alfa'],
    ['query', '--actor', 'SERVICE ALPHA'],
    ['query', '--actor', 'Institut Be\u0302ta'],
  ])('%j is answered', async (...argv) => {
    for (const format of ['table', 'csv']) {
      const answer = await ask(one, [...argv, '--format', format, ...today])
      expectBounded(answer)
      expectAnswered(answer, argv)
      expectPlain(answer.stdout, format)
    }
  })
})

it('the witness is where the others say it is', async () => {
  const answer = await ask(folderWith({}), ['lint', '--format', 'json', ...today])
  expect(
    findingsOf(answer)
      .filter(({ level }) => level === 'error')
      .map((one) => `${one.file} ${placeOf(one)}`),
  ).toEqual([`plans/${witness.name} ${witness.place} ${witness.rule}`])
})

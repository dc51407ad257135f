import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../../src/analyses/lint/fix/apply.ts'
import { lint } from '../../../src/analyses/lint/index.ts'
import { type RuleId, rules } from '../../../src/analyses/lint/rules/index.ts'
import type { FileEntry } from '../../../src/corpus/files/walk.ts'
import type { Complaint } from '../../../src/findings.ts'
import { type Case, cases, described, findingsIn } from '../../helpers/cases.ts'
import {
  corpusOver,
  entriesOver,
  entry,
  findingsOver,
  markedRules,
  marksOf,
  ofRule,
  overlayOf,
  today,
  type Unmarked,
} from '../../helpers/fixtures.ts'
import { emptyFolder } from '../../helpers/folder.ts'
import { root, teh } from '../../helpers/program.ts'

/** A measure without fault; what is given replaces a line of it, or is put before its source. */
const lines = {
  title: 'title: {fr: Un site, nl: Een site, en: A website}',
  summary: 'summary: Mettre un site en ligne.',
  origin: 'origin: prose',
  themes: 'themes: [training]',
  lead: 'lead: [alpha]',
  responsibility: 'responsibility_as_printed: Service Alpha',
  timing: 'timing: {as_printed: "2022", due: 2022}',
  more: '',
  source: 'source: {document: plan-2021, section: "3"}',
}
const site = (given: Partial<typeof lines> = {}) =>
  `${Object.values({ ...lines, ...given })
    .filter((line) => line !== '')
    .join('\n')}\n`
const at = ({ rule, place }: Complaint) => `${place.file}:${place.line}:${place.column} ${rule}`

/** Faults of bytes and of names. */
const unmarked: readonly Unmarked[] = [
  {
    rule: 'yaml/encoding',
    bad: [
      entry(
        'teh-2021/latin.yaml',
        Uint8Array.from([
          ...Buffer.from('title: {fr: x}\nsummary: R'),
          0xe9,
          ...Buffer.from('valuer\n'),
        ]),
      ),
      entry('teh-2021/wide.yaml', Uint8Array.from([0xff, 0xfe, 0x74, 0x00])),
    ],
    found: [
      'plans/teh-2021/latin.yaml:2:1 yaml/encoding',
      'plans/teh-2021/wide.yaml:1:1 yaml/encoding',
    ],
    good: [entry('teh-2021/utf8.yaml', site({ summary: 'summary: Réévaluer.' }))],
  },
  {
    rule: 'yaml/bom-or-crlf',
    bad: [
      entry('teh-2021/mark.yaml', `\ufeff${site()}`),
      entry('teh-2021/windows.yaml', site().replaceAll('\n', '\r\n')),
    ],
    found: [
      'plans/teh-2021/mark.yaml:1:1 yaml/bom-or-crlf',
      `plans/teh-2021/windows.yaml:1:${lines.title.length + 1} yaml/bom-or-crlf`,
    ],
    good: [entry('teh-2021/site.yaml', site())],
  },
  {
    rule: 'text/control-char',
    bad: [entry('teh-2021/site.yaml', site({ summary: 'summary: "Un\u001b[31m site\u0007"' }))],
    found: [
      'plans/teh-2021/site.yaml:2:13 text/control-char',
      'plans/teh-2021/site.yaml:2:23 text/control-char',
    ],
    good: [entry('teh-2021/site.yaml', site({ summary: 'summary: "Un\u00a0site"' }))],
  },
  {
    rule: 'file/case-collision',
    bad: [
      entry('teh-2021/hotlin\u00e9.yaml', site()),
      entry('teh-2021/hotlin\u0065\u0301.yaml', site()),
    ],
    // The names are no slugs either.
    found: [
      'plans/teh-2021/hotlin\u00e9.yaml:1:1 file/case-collision',
      'plans/teh-2021/hotlin\u0065\u0301.yaml:1:1 file/slug-format',
      'plans/teh-2021/hotlin\u00e9.yaml:1:1 file/slug-format',
    ].sort(),
    good: [entry('teh-2021/hotline-2.yaml', site())],
  },
  {
    rule: 'file/unreadable',
    bad: [
      { name: 'teh-2021/closed.yaml', skipped: 'unreadable', detail: 'EACCES' },
      { name: 'teh-2021/link.yaml', skipped: 'symlink', detail: '' },
      { name: 'teh-2021/site.yml', skipped: 'ending', detail: '' },
      entry('teh-2021/more/site.yaml', site()),
    ],
    found: [
      'plans/teh-2021/closed.yaml:1:1 file/unreadable',
      'plans/teh-2021/link.yaml:1:1 file/unreadable',
      'plans/teh-2021/more/site.yaml:1:1 file/unreadable',
      'plans/teh-2021/site.yml:1:1 file/unreadable',
    ],
    good: [entry('teh-2021/site.yaml', site())],
  },
]

const marked = markedRules()
/** Fixtures that have this side. */
const ofKind = (kind: 'bad' | 'good') =>
  marked
    .map((rule) => [rule as RuleId, overlayOf(rule, kind)] as const)
    .filter(([, overlay]) => overlay.length > 0)

describe('the common corpus', () => {
  it('has nothing to be found', async () => {
    expect((await findingsOver([])).map(at)).toEqual([])
  })
})

describe('every rule', () => {
  it('has an example, or a fixture where no example can show it; no fixture is of no rule', () => {
    const known = [...marked, ...unmarked.map(({ rule }) => rule)]
    expect(known.filter((rule) => !rules.some(({ id }) => id === rule))).toEqual([])
    // Found when another rule breaks: below.
    expect(described.filter((rule) => !known.includes(rule))).toEqual(['meta/rule-crashed'])
  })

  it.each(ofKind('bad'))('%s finds what is marked, and nothing else', async (rule, overlay) => {
    const marks = marksOf(rule, overlay)
    expect(
      marks.filter((mark) => mark.endsWith(` ${rule}`)).length,
      `no mark for ${rule}`,
    ).toBeGreaterThan(0)
    const found = (await findingsIn(entriesOver(overlay), { rule, from: 'fixture' })).map(
      ({ rule: id, place }) => `${place.file}:${place.line} ${id}`,
    )
    expect(found.sort()).toEqual(marks.sort())
  })

  it.each(ofKind('good'))('%s finds nothing in what is right', async (rule, overlay) => {
    const found = await findingsIn(entriesOver(overlay), { rule, from: 'fixture' })
    expect(found.map(at)).toEqual([])
  })

  it.each(unmarked)(
    '$rule finds its bytes or its name, exactly',
    async ({ rule, bad, found, good }) => {
      expect(found.some((one) => one.endsWith(` ${rule}`))).toBe(true)
      expect((await findingsOver(bad)).map(at).sort()).toEqual([...found].sort())
      expect((await findingsOver(good)).map(at)).toEqual([])
    },
  )

  it('that breaks is told, and does not stop the others', async () => {
    const corpus = await corpusOver(overlayOf('source/no-section', 'bad'))
    const broken = {
      ...corpus,
      get themes(): never {
        throw new TypeError('no themes')
      },
    }
    const { found, crashed } = lint(broken, today)
    expect(crashed).toContain('ref/unknown-theme')
    expect(
      ofRule(found, 'meta/rule-crashed')
        .map(({ data }) => data.rule)
        .sort(),
    ).toEqual([...crashed].sort())
    expect(found.map(({ rule }) => rule)).toContain('source/no-section')
  })
})

describe('the place of a finding', () => {
  const where = async (text: string, name = 'teh-2021/site.yaml') => {
    const found = (await findingsOver([entry(name, text)])).filter(({ level }) => level !== 'note')
    return found.map(
      ({ rule, place }) =>
        `${place.line}:${place.column}-${place.endLine === place.line ? '' : `${place.endLine}:`}${place.endColumn} ${rule}`,
    )
  }

  it.each<[string, Partial<typeof lines>, string[]]>([
    ['a wrong value at the value', { origin: 'origin: tableau' }, ['3:9-16 schema/invalid-enum']],
    ['in quotes, with the quotes', { origin: "origin: 'tableau'" }, ['3:9-18 schema/invalid-enum']],
    ['a wrong kind of value at the value', { lead: 'lead: alpha' }, ['5:7-12 schema/wrong-type']],
    ['an unknown key at the key', { more: 'remarque: rien' }, ['8:1-9 schema/unknown-key']],
    [
      'an unknown key deep down at the key',
      { timing: 'timing: {as_printed: "2022", due: 2022, deu: 2022}' },
      ['7:41-44 schema/unknown-key'],
    ],
    [
      'a missing key at the key of its parent',
      { timing: 'timing:\n  due: 2022' },
      ['7:1-7 schema/missing-key'],
    ],
    ['a missing key of the file at its beginning', { summary: '' }, ['1:1-1 schema/missing-key']],
    [
      'a missing key of an item at the item',
      { more: 'follows:\n  - measure: teh-2008/hotline\n    because: Suite.' },
      ['9:5-10:20 schema/missing-key'],
    ],
    [
      'a required key without a value at the key',
      { summary: 'summary:' },
      ['2:1-8 schema/missing-key'],
    ],
    ['an empty key at the key', { more: 'note:' }, ['8:1-5 schema/empty-value']],
    ['a key twice at the second', { more: 'note: Un.\nnote: Deux.' }, ['9:1-5 yaml/duplicate-key']],
    [
      'one of a list at the item',
      { lead: 'lead: [alpha, gamma-ray]' },
      ['5:15-24 ref/unknown-actor'],
    ],
    [
      'one of a list in block at the item',
      { lead: 'lead:\n  - alpha\n  - "gamma-ray"' },
      ['7:5-16 ref/unknown-actor'],
    ],
    [
      'the next of a list at itself, after one at fault',
      { lead: 'lead: [{a: b}, [c], gamma-ray]' },
      ['5:8-14 schema/wrong-type', '5:16-19 schema/wrong-type', '5:21-30 ref/unknown-actor'],
    ],
    [
      'an entry of the log at itself, after one at fault',
      {
        more: 'log:\n  - {date: 2023, status: limited, by: assessor, reasons: [other], colour: red}\n  - rien\n  - {date: 2024, status: limted, by: nobody}',
      },
      [
        '9:67-73 schema/unknown-key',
        '10:5-9 schema/wrong-type',
        '11:26-32 schema/invalid-enum',
        '11:38-44 ref/unknown-actor',
      ],
    ],
    [
      'all that is wrong with an entry at that entry, and the next one judged for itself',
      {
        more: 'follows:\n  - mesure: teh-2008/hotline\n    match: exact\n    because: 1\n  - measure: teh-2008/nope\n    match: exact\n    because: Suite.',
      },
      [
        '9:5-11 schema/unknown-key',
        '11:14-15 yaml/ambiguous-scalar',
        '12:14-27 lineage/unknown-predecessor',
      ],
    ],
    [
      'a second mention at the second',
      { lead: 'lead: [alpha, beta, alpha]' },
      ['5:21-26 ref/duplicate-entry'],
    ],
    [
      'a period at the period',
      { timing: 'timing: {as_printed: Fin 2022, due: fin 2022}' },
      ['7:37-45 timing/unparseable'],
    ],
    [
      'a deadline before its start at the deadline',
      { timing: 'timing: {as_printed: à revoir, start: 2023, due: 2022}' },
      ['7:50-54 timing/due-before-start'],
    ],
    [
      'what is printed at what is printed',
      { timing: 'timing: {as_printed: "2023", due: 2022}' },
      ['7:22-28 timing/as-printed-disagrees'],
    ],
    [
      'a document at its id',
      { source: 'source: {document: plan-2012, section: "3"}' },
      ['8:20-29 ref/unknown-document'],
    ],
    [
      'a number that is a text, as written',
      { more: 'reference: 2.10' },
      ['8:12-16 yaml/ambiguous-scalar'],
    ],
    ['an alias at the alias', { more: 'note: *rien' }, ['8:7-12 yaml/unresolved-alias']],
    ['an anchor at the anchor', { lead: 'lead: &a [alpha]' }, ['5:7-9 yaml/anchors']],
    ['a tag at the tag', { more: 'note: !oui Oui.' }, ['8:7-11 yaml/custom-tag']],
    [
      'after accents and wide characters, in UTF-16 units',
      { title: 'title: {fr: "é𝒳漢", nl: Een site, en: A website, de: x}' },
      ['1:50-52 i18n/unknown-language'],
    ],
    [
      'an invisible character at the character',
      { more: 'note: Le\u200b site.' },
      ['8:9-10 text/invisible-char'],
    ],
    [
      'lines the wrong way round at the lines',
      { source: 'source: {document: plan-2021, lines: [34, 30]}' },
      ['8:38-46 source/lines-out-of-order'],
    ],
  ])('is exact: %s', async (_, given, expected) => {
    expect(await where(site(given))).toEqual(expected)
  })

  it('comes with the place that explains it', async () => {
    const related = async (given: Partial<typeof lines>, rule: string) => {
      const finding = (await findingsOver([entry('teh-2021/site.yaml', site(given))])).find(
        (one) => one.rule === rule,
      )
      return finding?.related?.map(({ file, line, column }) => `${file}:${line}:${column}`)
    }
    expect(await related({ more: 'note: Un.\nnote: Deux.' }, 'yaml/duplicate-key')).toEqual([
      'plans/teh-2021/site.yaml:8:1',
    ])
    expect(await related({ lead: 'lead: [alpha, beta, alpha]' }, 'ref/duplicate-entry')).toEqual([
      'plans/teh-2021/site.yaml:5:8',
    ])
    expect(
      await related(
        { timing: 'timing: {as_printed: x, start: 2023, due: 2022}' },
        'timing/due-before-start',
      ),
    ).toEqual(['plans/teh-2021/site.yaml:7:32'])
    expect(
      await related(
        {
          origin: 'origin: table',
          source: 'source: {document: plan-2021, section: "2", lines: [20, 24]}',
        },
        'source/duplicate-locator',
      ),
    ).toEqual(['plans/teh-2021/hotline.yaml:40:52'])
  })
})

describe('a letter that could be written as one character', () => {
  const seen = async (note: string) => {
    const text = site({ more: `note: "${note}"` })
    const found = ofRule(await findingsOver([entry('teh-2021/site.yaml', text)]), 'i18n/not-nfc')
    const fixed = applyFixes(
      text,
      found.flatMap(({ fix }) => fix ?? []),
    )
    expect(fixed).toBe(text.normalize('NFC'))
    return found.map(
      ({ place, data }) =>
        `${place.column - 7}-${place.endColumn - 7} ${data.form}${data.more ? ` ${data.more}` : ''}`,
    )
  }

  it.each<[string, string[]]>([
    ['x\u0304 and then e\u0301te\u0301', ['13-15 accent', '16-18 accent']],
    ['x\u0304 alone, and q\u0323\u0307', []],
    ['d\u0307\u0323', ['1-4 other']],
    ['a\u0323\u0308', ['1-4 other']],
    ['10 \u212b, 5 \u2126', ['4-5 other', '9-10 other']],
    ['\u1100\u1161', ['1-3 other']],
    ['\u00e9t\u00e9', []],
  ])('is found where it stands: %j', async (note, expected) => {
    expect(await seen(note)).toEqual(expected)
  })

  it('is told twenty times, and then counted', async () => {
    const found = await seen('e\u0301 '.repeat(50))
    expect(found).toHaveLength(21)
    expect(found.at(-1)).toBe('61-63 accent 30')
  })
})

describe('what leads to a person', () => {
  const seen = async (text: string) => {
    const [line = ''] = text.split('\n')
    const found = (
      await findingsOver([entry('teh-2021/site.yaml', site({ more: `note: "${text}"` }))])
    ).filter(({ rule }) => rule === 'text/private-data')
    return found.map(({ place }) => line.slice(place.column - 8, place.endColumn - 8))
  }

  it.each([
    '0475123456',
    '0475 12 34 56',
    '0475/12.34.56',
    '0475 123 456',
    '04 75 12 34 56',
    '+32475123456',
    '+32 475 12 34 56',
    '0032 475 12 34 56',
    '02 542 65 11',
    '02/542.65.11',
    '02-542-65-11',
    '02 542 6511',
    '025426511',
    '(02) 542 65 11',
    '+32 2 542 65 11',
    '+32 (0)2 542 65 11',
    '+32(0)2/542.65.11',
    '+32-2-542-65-11',
    '02\u00a0542\u00a065\u00a011',
    '065 12 34 56',
    '+32 65 123 456',
    '+1 613 555 0123',
    '+44 20 7946 0958',
    '+33 1 23 45 67 89',
    '+49 30 901820',
    'hélène@just.fgov.be',
    'jean.dupont+plan@example.org',
  ])('is found, all of it: %s', async (text) => {
    expect(await seen(`Voir ${text}, ou non.`)).toEqual([text])
    expect(await seen(`${text} 2021`)).toEqual([text])
  })

  it.each([
    'le 05/12/21',
    'le 01.02.20',
    'le 02-03-2021 12 sites',
    'du 01/02/2021 au 30/06/2022',
    '04-05-2021 1 site',
    '2021-2025',
    '2021-02-03, 2021-02-04',
    '2.10.4 et 02.10.4',
    'L. 13/04/1995',
    'COL 01/2015',
    'lignes 1196-1202',
    'M.B. 2013/02030',
    'le compte 001-1234567-89 ou 063-1234567-89',
    "l'entreprise 0475.123.456",
    'TVA BE 0475 123 456',
    'https://example.be/02/123/45/67',
    'https://example.be/?id=0475123456',
    'le numéro 0800 12 345, 080012345, 0900/12345 ou 090012345',
    'le numéro 116 000',
    'BE68 5390 0754 7034',
    'n2013203053',
    'a@b',
  ])('is not: %s', async (text) => {
    expect(await seen(text)).toEqual([])
  })
})

describe('what is told of one fault', () => {
  const rulesOf = async (given: Partial<typeof lines>) =>
    (await findingsOver([entry('teh-2021/site.yaml', site(given))])).map(({ rule }) => rule)

  it('is told once: what follows from it is left out', async () => {
    expect(await rulesOf({ timing: 'timing:\n  as_printed: "2022"\n  deu: 2022' })).toEqual([
      'schema/unknown-key',
    ])
    expect(await rulesOf({ timing: 'timing:\n  as_printed: "2022"\n  due: 20222' })).toEqual([
      'timing/implausible-year',
    ])
    expect(await rulesOf({ timing: 'timming: {as_printed: "2022", due: 2022}' })).toEqual([
      'schema/unknown-key',
    ])
    expect(await rulesOf({ themes: '' })).toEqual(['schema/missing-key'])
  })

  it('does not hide another, in the file or beside it', async () => {
    expect(
      await rulesOf({
        origin: 'origin: tableau',
        lead: 'lead: [nobody]',
        timing: 'timing: {as_printed: "2022", due: 2012}',
      }),
    ).toEqual([
      'schema/invalid-enum',
      'ref/unknown-actor',
      'timing/as-printed-disagrees',
      'timing/outside-period',
    ])
    const both = await findingsOver([
      entry('teh-2021/a.yaml', 'title: ['),
      entry('teh-2021/b.yaml', site({ lead: 'lead: [nobody]' })),
    ])
    expect(both.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
      'plans/teh-2021/a.yaml yaml/syntax',
      'plans/teh-2021/b.yaml ref/unknown-actor',
    ])
  })

  it('of a file that others name is told at those', async () => {
    const actors = readFileSync(join(root, 'test/fixtures/base/actors.yaml'), 'utf8').replace(
      /^beta:\n(?: .*\n)*/m,
      '',
    )
    const found = (await findingsOver([entry('actors.yaml', actors)])).filter(
      ({ rule }) => rule === 'ref/unknown-actor',
    )
    expect(found.map(at)).toEqual(['plans/teh-2021/hotline.yaml:12:12 ref/unknown-actor'])
  })

  it('suggests what was meant: keys, values, ids, names', async () => {
    expect(await suggested({ more: 'parners: [beta]' })).toEqual(['did you mean partners?'])
    expect(await suggested({ origin: 'origin: pros' })).toEqual(['did you mean prose?'])
    expect(await suggested({ lead: 'lead: [alhpa]' })).toEqual([
      'did you mean alpha (Alpha Service)?',
    ])
    expect(await suggested({ themes: 'themes: [minosr]' })).toEqual(['did you mean minors?'])
    expect(await suggested({ source: 'source: {document: plan-2020, section: "3"}' })).toEqual([
      expect.stringContaining('plan-2021'),
    ])
  })

  it('suggests with the name that the reader knows it by', async () => {
    const actors = `${readFileSync(join(root, 'test/fixtures/base/actors.yaml'), 'utf8')}spf-essai:
  name: {fr: Service public fédéral Essai, nl: Federale Overheidsdienst Proef, en: Federal Public Service Trial}
  abbreviation: {fr: SPF Essai, nl: FOD Proef}
  level: federal
`
    const lead = (lang: string) =>
      suggested(
        { lead: 'lead: [spf-essay, spf-essai]' },
        [entry('actors.yaml', actors)],
        '--lang',
        lang,
      )
    expect(await lead('fr')).toEqual(['vouliez-vous dire spf-essai (SPF Essai)\u00a0?'])
    expect(await lead('nl')).toEqual(['bedoelde u spf-essai (FOD Proef)?'])
    expect(await lead('en')).toEqual(['did you mean spf-essai (Federal Public Service Trial)?'])
    expect(await suggested({ themes: 'themes: [minosr]' }, [], '--lang', 'fr')).toEqual([
      'vouliez-vous dire minors (Mineurs)\u00a0?',
    ])
    expect(await suggested({ themes: 'themes: [minosr]' }, [], '--lang', 'nl')).toEqual([
      'bedoelde u minors (Minderjarigen)?',
    ])
  })

  const suggested = async (
    given: Partial<typeof lines>,
    more: readonly FileEntry[] = [],
    ...flags: string[]
  ) => {
    const folder = onDisk([entry('teh-2021/site.yaml', site(given)), ...more])
    const { stdout } = await teh([
      'lint',
      '--corpus',
      folder,
      '--today',
      today,
      '--format',
      'json',
      '--rule',
      'registry/unused-entry=off',
      ...flags,
    ])
    return (JSON.parse(stdout).rows as { suggestion?: string }[]).map(
      ({ suggestion }) => suggestion,
    )
  }

  it('names the key of what stands in a list, and which entry it is', async () => {
    const told = async (given: Partial<typeof lines>, lang: string) => {
      const folder = onDisk([entry('teh-2021/site.yaml', site(given))])
      const { stdout } = await teh([
        'lint',
        '--corpus',
        folder,
        '--today',
        today,
        '--format',
        'json',
        '--lang',
        lang,
      ])
      return (JSON.parse(stdout).rows as { rule: string; message: string }[]).flatMap(
        ({ rule, message }) => (rule.startsWith('schema/') ? [message] : []),
      )
    }
    expect(await told({ lead: 'lead: [alpha, {a: b}]' }, 'en')).toEqual([
      'entry 2 of “lead” must be a text; found: a map of keys',
    ])
    expect(await told({ lead: 'lead: [alpha, {a: b}]' }, 'fr')).toEqual([
      "l'élément 2 de «\u00a0lead\u00a0» doit être un texte\u00a0; trouvé\u00a0: un groupe de clés",
    ])
    expect(await told({ lead: 'lead: [alpha, {a: b}]' }, 'nl')).toEqual([
      'element 2 van “lead” moet een tekst zijn; gevonden: een groep sleutels',
    ])
    expect(await told({ themes: 'themes:\n  - training\n  -' }, 'en')).toEqual([
      'entry 2 of “themes” is empty',
    ])
    expect(await told({ lead: 'lead: alpha' }, 'en')).toEqual([
      '“lead” must be a list; found: a text',
    ])
  })
})

describe('levels', () => {
  const overlay = [entry('teh-2021/site.yaml', site({ source: 'source: {document: plan-2021}' }))]
  it('can be changed or turned off, by rule', async () => {
    const corpus = await corpusOver(overlay)
    const levelOf = (level: 'off' | 'note' | 'error') =>
      lint(corpus, today, new Map([['source/no-section', level]])).found.map(({ level }) => level)
    expect(lint(corpus, today).found.map(({ level }) => level)).toEqual(['warning'])
    expect([levelOf('off'), levelOf('note'), levelOf('error')]).toEqual([[], ['note'], ['error']])
  })

  it('settle the exit code', async () => {
    const folder = onDisk(overlay)
    const code = async (...argv: string[]) =>
      (await teh(['lint', '--corpus', folder, '--today', today, ...argv])).code
    expect(await code()).toBe(0)
    expect(await code('--max-warnings', '0')).toBe(1)
    expect(await code('--max-warnings', '1')).toBe(0)
    expect(await code('--rule', 'source/no-section=error')).toBe(1)
    expect(await code('--rule', 'source/no-section=off', '--max-warnings', '0')).toBe(0)
  })
})

describe('the report', () => {
  it('is sorted, and the same in any order of reading', async () => {
    const overlay = [
      'ref/unknown-actor',
      'timing/outside-period',
      'text/workflow-command',
      'log/unknown-part',
    ].flatMap((rule, i) =>
      overlayOf(rule, 'bad').map((one) => ({
        ...one,
        name: one.name.replace('site', `site-${i}`),
      })),
    )
    const found = await findingsOver(overlay)
    expect(found.length).toBeGreaterThan(8)
    const key = ({ place, rule }: Complaint) =>
      [
        place.file,
        String(place.line).padStart(6, '0'),
        String(place.column).padStart(6, '0'),
        rule,
      ].join('\n')
    expect(found.map(key)).toEqual(found.map(key).sort())
  })

  it('is of the paths asked for, and of the whole graph behind them', async () => {
    const folder = onDisk([
      entry('teh-2021/a.yaml', site({ lead: 'lead: [nobody]' })),
      entry('teh-2021/b.yaml', site({ lead: 'lead: [nobody]' })),
    ])
    const files = async (...paths: string[]) => {
      const { stdout } = await teh(['lint', '--today', today, '--format', 'json', ...paths], {
        cwd: dirname(folder),
      })
      return (JSON.parse(stdout).rows as { file: string }[]).map(({ file }) => file)
    }
    expect(await files()).toEqual(['plans/teh-2021/a.yaml', 'plans/teh-2021/b.yaml'])
    expect(await files('plans/teh-2021/b.yaml')).toEqual(['plans/teh-2021/b.yaml'])
    expect(await files('./plans/teh-2021/')).toEqual([
      'plans/teh-2021/a.yaml',
      'plans/teh-2021/b.yaml',
    ])
    expect(await files('plans/teh-2008')).toEqual([])
  })

  describe('of many findings in one file', () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `nobody-${i}`)
    const folderWith = (count: number) =>
      onDisk([entry('teh-2021/site.yaml', site({ lead: `lead: [${names(count).join(', ')}]` }))])
    const as = async (folder: string, format: string) =>
      (await teh(['lint', '--corpus', folder, '--today', today, '--format', format])).stdout

    it('lists every one for programs, and counts the rest for people', async () => {
      const folder = folderWith(30)
      const { rows, leftOut, totals } = JSON.parse(await as(folder, 'json'))
      expect([
        rows.length,
        rows.some((row: object) => 'more' in row),
        leftOut,
        totals.errors,
      ]).toEqual([30, false, [{ reason: 'unlisted', count: 0, ids: [] }], 30])
      expect(JSON.parse(await as(folder, 'sarif')).runs[0].results.length).toBe(30)
      expect(JSON.parse(await as(folder, 'gitlab')).length).toBe(30)
      const github = await as(folder, 'github')
      expect(github.match(/^::error /gm)?.length).toBe(30)
      expect((await as(folder, 'junit')).match(/<testcase /g)?.length).toBe(30)
      const markdown = await as(folder, 'markdown')
      expect(markdown.match(/^- \*\*error\*\*/gm)?.length).toBe(21)
      expect(markdown).toContain('and 10 more of this rule in this file')
      const pretty = await as(folder, 'pretty')
      expect(pretty.match(/✖ error/g)?.length).toBe(5)
      expect(pretty).toContain('and 25 more of this rule in this file')
      for (const text of [markdown, pretty, github]) expect(text).toContain('30 errors, 0 warnings')
    })

    it('lists a thousand of a rule, and says how many it leaves out', async () => {
      const folder = folderWith(1200)
      const { rows, leftOut, totals } = JSON.parse(await as(folder, 'json'))
      const more = rows.filter((row: object) => 'more' in row)
      expect([
        rows.length,
        more.map((row: { more: number }) => row.more),
        leftOut,
        totals.errors,
      ]).toEqual([1001, [200], [{ reason: 'unlisted', count: 200, ids: [] }], 1200])
      expect(
        (await as(folder, 'github')).match(/and 200 more of this rule in this file/g)?.length,
      ).toBe(1)
    })

    it('lists characters that do not show one by one, too', async () => {
      const folder = onDisk([
        entry('teh-2021/site.yaml', site({ more: `note: a${'\u200bb'.repeat(40)}` })),
      ])
      expect(JSON.parse(await as(folder, 'json')).rows.length).toBe(40)
    })
  })

  it('shows the line with a caret under what is wrong', async () => {
    const folder = onDisk([entry('teh-2021/site.yaml', site({ lead: 'lead: [alpha, gamma-ray]' }))])
    const { stdout } = await teh(['lint', '--today', today], { cwd: dirname(folder) })
    expect(stdout).toContain('plans/teh-2021/site.yaml:5:15')
    expect(stdout).toContain(' 5 │ lead: [alpha, gamma-ray]\n    │               ^^^^^^^^^\n')
  })

  it('lets nothing of a text act on what shows it', async () => {
    const evil = '::error file=x::boom \u001b[31m\u202e\u0007'
    const folder = onDisk([
      entry(
        'teh-2021/site.yaml',
        site({ more: `"${evil}": x`, lead: `lead: ["::warning::\u202e<b>"]` }),
      ),
    ])
    for (const format of ['pretty', 'github', 'markdown', 'sarif', 'gitlab', 'junit', 'json']) {
      const { stdout } = await teh([
        'lint',
        '--corpus',
        folder,
        '--today',
        today,
        '--format',
        format,
      ])
      const raw = format === 'json' || format === 'sarif' || format === 'gitlab' ? '' : stdout
      expect(raw, format).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
      expect(
        stdout
          .split('\n')
          .filter(
            (line) =>
              /^::(?!(?:error|warning|notice) file=)/.test(line) || /^::error file=x/.test(line),
          ),
        format,
      ).toEqual([])
    }
  })
})

describe('suppressions', () => {
  const found = async (
    comment: string,
    given: Partial<typeof lines> = { source: 'source: {document: plan-2021}' },
  ) =>
    (await findingsOver([entry('teh-2021/site.yaml', site({ more: comment, ...given }))])).map(
      ({ rule, place }) => `${place.line} ${rule}`,
    )

  it('hold for the next line that says something, or for the file, of the rules they name', async () => {
    expect(
      await found('# teh-disable-next-line source/no-section -- le document tient en une page'),
    ).toEqual([])
    expect(
      await found('# teh-disable-next-line source/no-section -- une page\n# autre remarque\n'),
    ).toEqual([])
    expect(await found('# teh-disable-file source/no-section -- une page')).toEqual([])
    expect(
      await found('# teh-disable-next-line source/no-section, ref/unknown-document -- les deux', {
        source: 'source: {document: plan-2012}',
      }),
    ).toEqual([])
    expect(
      await found('# teh-disable-next-line source/no-section -- trop tôt\nnote: Un site.'),
    ).toEqual(['8 meta/unused-suppression', '10 source/no-section'])
  })

  it('are comments: in a text they are text', async () => {
    expect(await found('note: "# teh-disable-file source/no-section -- non"')).toEqual([
      '9 source/no-section',
    ])
  })

  it('cannot silence what they are told about themselves', async () => {
    expect(await found('# teh-disable-file meta/unused-suppression -- non')).toEqual([
      '8 meta/unused-suppression',
      '9 source/no-section',
    ])
  })
})

describe('--fix', () => {
  const fixable = rules.filter(({ fixable: safe }) => safe).map(({ id }) => id)
  /** Of its fixture without marks: they are comments, and no fix takes one along. */
  const badOf = (rule: string): Pick<Case, 'files' | 'own'> => {
    const bytes = unmarked.find((one) => one.rule === rule)?.bad
    if (bytes) return { files: entriesOver(bytes), own: new Set(bytes.map(({ name }) => name)) }
    const { files = [], own = new Set<string>() } = cases.findLast((one) => one.rule === rule) ?? {}
    return { files: files.map(withoutMarks), own }
  }

  it.each(fixable)(
    'fixes %s: nothing of it is found any more, and a second time changes nothing',
    async (rule) => {
      const { files, own } = badOf(rule)
      const folder = written(files)
      const left = async () =>
        (
          JSON.parse(
            (await teh(['lint', '--corpus', folder, '--today', today, '--format', 'json'])).stdout,
          ).rows as { rule: string; fixable: boolean }[]
        ).filter((row) => row.rule === rule && row.fixable)
      expect((await left()).length, 'nothing to fix').toBeGreaterThan(0)
      const dry = await teh(['lint', '--corpus', folder, '--today', today, '--fix', '--dry-run'])
      expect(dry.code).toBe(1)
      expect((await left()).length, 'the dry run wrote').toBeGreaterThan(0)
      await teh(['lint', '--corpus', folder, '--today', today, '--fix'])
      expect(await left()).toEqual([])
      const once = textsOf(folder, own)
      await teh(['lint', '--corpus', folder, '--today', today, '--fix'])
      expect(textsOf(folder, own)).toEqual(once)
      expect(
        (await teh(['lint', '--corpus', folder, '--today', today, '--fix', '--dry-run'])).code,
      ).toBe(0)
    },
  )

  it.each([
    ['ref/duplicate-entry', { lead: 'lead:\n  - alpha\n  - beta\n  - alpha # encore' }],
    ['log/duplicate-entry', { more: `log:${'\n  - date: 2022 # un\n    note: Rien.'.repeat(2)}` }],
  ])(
    'fixes no %s that would take a comment along, and does not say that it could',
    async (rule, given) => {
      const text = site(given)
      const folder = onDisk([entry('teh-2021/site.yaml', text)])
      const found = JSON.parse(
        (await teh(['lint', '--corpus', folder, '--today', today, '--format', 'json'])).stdout,
      ).rows as {
        rule: string
        fixable: boolean
      }[]
      expect(found.filter((row) => row.rule === rule).map(({ fixable: safe }) => safe)).toContain(
        false,
      )
      await teh(['lint', '--corpus', folder, '--today', today, '--fix'])
      expect(readFileSync(join(folder, 'teh-2021/site.yaml'), 'utf8')).toBe(text)
    },
  )

  it('touches only the bytes it fixes', async () => {
    const text = `# en tête\n\n${site({ lead: 'lead:   [ "Les Alphas" ,beta ]  # fin', more: '\nnote: >-\n  Deux\n  lignes.\n\n' })}# à la fin\n`
    const folder = onDisk([entry('teh-2021/site.yaml', text)])
    await teh(['lint', '--corpus', folder, '--today', today, '--fix'])
    expect(readFileSync(join(folder, 'teh-2021/site.yaml'), 'utf8')).toBe(
      text.replace('"Les Alphas"', 'alpha'),
    )
  })

  it('fixes the entry that is meant, and not one at fault beside it', async () => {
    const fixed = async (lead: string) => {
      const folder = onDisk([entry('teh-2021/site.yaml', site({ lead }))])
      await teh(['lint', '--corpus', folder, '--today', today, '--fix'])
      return readFileSync(join(folder, 'teh-2021/site.yaml'), 'utf8').split('\n')[4]
    }
    expect(await fixed('lead: [{a: b}, Les Alphas]')).toBe('lead: [{a: b}, alpha]')
    expect(await fixed('lead: [alpha, {a: b}, beta, alpha]')).toBe('lead: [alpha, {a: b}, beta]')
    expect(await fixed('lead: [alpha, {a: b}, alpha, {c: d}]')).toBe(
      'lead: [alpha, {a: b}, {c: d}]',
    )
  })

  it('writes nothing unless asked', async () => {
    const { files, own } = badOf('ref/alias-not-canonical')
    const folder = written(files)
    const before = textsOf(folder, own)
    for (const format of ['pretty', 'json', 'sarif'])
      await teh(['lint', '--corpus', folder, '--today', today, '--format', format])
    expect(textsOf(folder, own)).toEqual(before)
  })
})

function withoutMarks(one: FileEntry): FileEntry {
  return 'bytes' in one
    ? entry(one.name, new TextDecoder().decode(one.bytes).replace(/ *# ! [a-z0-9/ -]+$/gm, ''))
    : one
}

/** The common corpus with an overlay, in a folder of its own named plans. */
const onDisk = (overlay: readonly FileEntry[]) => written(entriesOver(overlay))

function written(files: readonly FileEntry[]): string {
  const plans = join(emptyFolder(), 'plans')
  for (const one of files) {
    if (!('bytes' in one)) continue
    mkdirSync(dirname(join(plans, one.name)), { recursive: true })
    writeFileSync(join(plans, one.name), one.bytes)
  }
  return plans
}

function textsOf(folder: string, names: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    [...names].map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

import { describe, expect, it } from 'vitest'
import { folderWith, mark, measure } from './base.ts'
import { ask, expectBounded, findingsOf, placeOf } from './run.ts'
import { type Case, type Sound, sharedCorpus } from './shared.ts'

const titled = (fr: string) =>
  measure({ title: `title: {fr: ${fr}, nl: Een maatregel, en: A measure}` })
const due = (period: string) =>
  measure({ timing: `timing:\n  as_printed: ""\n  due: ${mark}${period}` })
const timed = (timing: string) => measure({ timing: `timing: {as_printed: "", ${timing}}` })
const source = (more: string) =>
  measure({ source: `source: {document: plan-2021, section: "9", ${more}}` })

const cases: readonly Case[] = [
  // Where text is meant.
  ...[
    '12',
    '1.10',
    '012',
    '0x1F',
    '0o17',
    '1e3',
    '-5',
    '+7',
    '.5',
    '.inf',
    '-.Inf',
    '.nan',
    'true',
    'False',
    '12345678901234567890',
  ].map(
    (value): Case => [
      `${value} for a text`,
      titled(`${mark}${value}`),
      'yaml/ambiguous-scalar',
      // The other languages do not say the figure.
      'i18n/figures-differ',
    ],
  ),
  ['a list for a text', titled(`${mark}[a, b]`), 'schema/wrong-type'],
  ['a map for a text', titled(`${mark}{a: b}`), 'schema/wrong-type'],
  [
    'null for a text that is required',
    measure({ title: `${mark}title: {fr: null, nl: x, en: x}` }),
    'i18n/first-language',
    'schema/empty-value',
  ],
  [
    '~ for a text that is required',
    measure({ title: `${mark}title: {fr: ~, nl: x, en: x}` }),
    'i18n/first-language',
    'schema/empty-value',
  ],
  [
    'nothing for a text that is required',
    measure({ summary: `${mark}summary:` }),
    'schema/missing-key',
  ],
  ['an empty text', measure({ summary: `${mark}summary: ""` }), 'schema/missing-key'],
  ['blanks', measure({ summary: `${mark}summary: "   "` }), 'schema/missing-key'],
  ['no-break spaces', measure({ summary: `${mark}summary: "\u00a0\u00a0"` }), 'schema/missing-key'],
  ['an empty text that may be left out', measure({}, `${mark}note: ""\n`), 'schema/empty-value'],
  ['a text for a map', measure({ timing: `timing: ${mark}2022` }), 'schema/wrong-type'],
  ['a list for a map', measure({ title: `title: ${mark}[Une mesure]` }), 'schema/wrong-type'],
  ['a text for a list', measure({ lead: `lead: ${mark}alpha` }), 'schema/wrong-type'],
  ['a map for a list', measure({ lead: `lead: ${mark}{alpha: true}` }), 'schema/wrong-type'],
  ['null for a list', measure({ lead: `${mark}lead:` }), 'schema/missing-key'],
  ['a list in a list', measure({ lead: `lead: [${mark}[alpha]]` }), 'schema/wrong-type'],
  ['null in a list', measure({ lead: `lead: [alpha, ${mark}null]` }), 'schema/empty-value'],
  ['a map in a list', measure({ lead: `lead: [${mark}{id: alpha}]` }), 'schema/wrong-type'],
  [
    'an empty list that must hold something',
    measure({ themes: `${mark}themes: []` }),
    'schema/empty-value',
  ],
  [
    'a text of 2,001 characters where a line is meant',
    titled(`${mark}${'x'.repeat(2001)}`),
    'schema/invalid-format',
  ],
  [
    'a text of 200,000 characters',
    titled(`${mark}${'x'.repeat(200_000)}`),
    'schema/invalid-format',
  ],
  [
    'a reference of 21 characters',
    measure({ reference: `reference: ${mark}"${'1'.repeat(21)}"` }),
    'schema/invalid-format',
  ],
  [
    'a reference without its quotes',
    measure({ reference: `reference: ${mark}2.10` }),
    'yaml/ambiguous-scalar',
  ],
  [
    'a text where true or false is meant',
    measure({ origin: `origin: ${mark}yes` }),
    'schema/invalid-enum',
  ],
  ['a word in another case', measure({ origin: `origin: ${mark}Table` }), 'schema/invalid-enum'],
  [
    'a status in another case',
    measure({}, `log: [{date: 2022, status: ${mark}Complete}]\n`),
    'schema/invalid-enum',
  ],
  [
    'a status that is a map',
    measure({}, `log: [{date: 2022, status: ${mark}{complete: 1}}]\n`),
    'schema/invalid-enum',
  ],
  [
    'a theme twice',
    measure({ themes: `themes: [training, ${mark}training]` }),
    'ref/duplicate-entry',
  ],
  // Periods.
  ...[
    '2023-02-29',
    '2022-13',
    '2022-00',
    '2022-01-32',
    '2022-06-31',
    '2022-Q5',
    '2022-Q0',
    '2022-S3',
    '2022-q1',
    '2022-1',
    '2022-01-01T00:00:00Z',
    '"2022 "',
  ].map((value): Case => [`${value} for a period`, due(value), 'timing/unparseable']),
  ...[
    '2022/01/01',
    '-2022',
    '２０２２',
    '12:30:00',
    'soon',
    '2_022',
    'MMXXII',
    '2022-Ｑ1',
    'true',
    '[2022]',
    '{year: 2022}',
    '2022.5',
  ].map((value): Case => [`${value} for a period`, due(value), 'timing/unparseable']),
  ...[
    '0',
    '1',
    '9999',
    '01-02-2022',
    '20222',
    '1989',
    '2101',
    '1e3',
    '"0000"',
    '9999-12-31',
    '99999999999999999999',
  ].map(
    (value): Case => [
      `${value} for a year`,
      due(value),
      'timing/implausible-year',
      'timing/unparseable',
    ],
  ),
  [
    'a deadline before its start',
    timed(`start: 2023, due: ${mark}2022`),
    'timing/due-before-start',
  ],
  [
    'an end before its beginning',
    timed(`recurs: {every: year, from: 2023, until: ${mark}2022}`),
    'timing/due-before-start',
  ],
  ...['P', 'P0', 'PT1H', '-P1Y', 'P1.5Y', 'P9999Y', '1Y', 'p1y', 'P1W'].map(
    (value): Case => [
      `${value} for a span of time`,
      timed(`recurs: {every: ${mark}${value}, from: 2022}`),
      'schema/invalid-enum',
      'schema/invalid-format',
      'schema/missing-key',
    ],
  ),
  [
    'a repetition of no length',
    timed(`recurs: {every: ${mark}P0Y, from: 2022, until: 2100}`),
    'timing/rhythm-mismatch',
    'timing/outside-period',
  ],
  [
    'a repetition finer than its beginning',
    timed(`recurs: {every: P999Y999M, from: ${mark}2022, until: 2100}`),
    'timing/rhythm-mismatch',
    'timing/outside-period',
  ],
  // Where a fact stands.
  ['lines out of order', source(`lines: ${mark}[5, 1]`), 'source/lines-out-of-order'],
  ['line 0', source(`lines: [${mark}0, 1]`), 'schema/invalid-format'],
  ['one line', source(`lines: ${mark}[1]`), 'schema/invalid-format', 'schema/wrong-type'],
  ['three lines', source(`lines: ${mark}[1, 2, 3]`), 'schema/invalid-format', 'schema/wrong-type'],
  ['half a line', source(`lines: [${mark}1.5, 2]`), 'schema/wrong-type'],
  ['a line written as text', source(`lines: [${mark}"1", 2]`), 'schema/wrong-type'],
  ['an endless line', source(`lines: [${mark}1e400, 2]`), 'schema/wrong-type'],
  ['page 0', source(`page: ${mark}0`), 'schema/invalid-format'],
  ['page null', source(`${mark}page: null`), 'schema/empty-value'],
  ['a link that is a script', source(`url: ${mark}"javascript:alert(1)"`), 'schema/invalid-format'],
  ['a link to a file', source(`url: ${mark}file:///etc/passwd`), 'schema/invalid-format'],
  ['a link to nothing', source(`url: ${mark}https://`), 'schema/invalid-format'],
  ['a link without a host', source(`url: ${mark}https:///x`), 'schema/invalid-format'],
  ['a link with a blank', source(`url: ${mark}https://x.org/a b`), 'schema/invalid-format'],
  ['a link over two lines', source(`url: ${mark}"https://x\\ny.org"`), 'schema/invalid-format'],
  ['a link that ends a line', source(`url: ${mark}"https://x.org\\n"`), 'schema/invalid-format'],
  ['a link that ends a tag', source(`url: ${mark}'https://x.org/">'`), 'schema/invalid-format'],
  [
    'a link with a script on a second line',
    source(`url: ${mark}"x\\nhttps://example.org"`),
    'schema/invalid-format',
  ],
]

const sound: readonly Sound[] = [
  ['a link in capitals', source('url: HTTPS://Example.ORG/A')],
  ['a link to a host with accents', source('url: https://münchen.example/é?a=b')],
  ['a link to a number', source('url: "http://[::1]:8080/x?y=1#z"')],
  ['29 February 2024', due('2024-02-29').replace(mark, '')],
  ['31 December 2100', due('2100-12-31').replace(mark, '')],
  ['a semester', due('2022-S2').replace(mark, '')],
  ['a title that looks like a formula', titled('"=1+1"')],
  ['a title that looks like HTML', titled('"<b onclick=alert(1)>x</b>"')],
  ['a title that looks like Markdown', titled('"[x](javascript:alert(1)) | `y` | **z**"')],
  ['a title in quotes with signs of every kind', titled(`"a, 'b' {c} [d] & e: #f ! | > %g @h"`)],
  [
    'a repetition of every day for a century',
    timed('recurs: {every: P1D, from: 1990-01-01, until: 2100-12-31}'),
  ],
  ['a repetition of 999 years', timed('recurs: {every: P999Y996M, from: 2022, until: 2100}')],
  [
    '999 years after an event',
    timed('after: {event: x, within: P999Y999M9999D, date: 2100-12-31}'),
  ],
]

describe('values', () => {
  sharedCorpus(cases, sound)
})

describe('the period of an edition', () => {
  it.each([
    '2021-13/2025',
    '2021/2025-02-30',
    '2025/2021',
    '2021',
    '2021/',
    '2021/2025/2026',
    '0000/9999',
    '2021-02-29/2025',
  ])('%s', async (period) => {
    const text = `plan: teh\ntitle: {fr: Plan, nl: Plan, en: Plan}\nperiod: ${period}\nlanguage: fr\ndocument: plan-2021\n`
    const folder = folderWith({ 'teh-2021/edition.yaml': text })
    const answer = await ask(folder, ['lint', '--format', 'json', '--today', '2026-01-15'])
    expectBounded(answer)
    expect(answer.code).toBe(1)
    expect(
      findingsOf(answer)
        .filter(({ file }) => file === 'plans/teh-2021/edition.yaml')
        .map(placeOf),
    ).toEqual([expect.stringMatching(/^3:9 schema\/(invalid-format|wrong-type)$/)])
    const asked = await ask(folder, ['overdue', '--year', '2023', '--format', 'json'])
    expectBounded(asked)
    expect(asked.code).toBe(3)
  })
})

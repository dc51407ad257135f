/** Files that cost more than others of their size, and what is promised of each. */
import { beforeAll, describe, expect, it } from 'vitest'
import { folderWith, mark, measure, treeOf, unmarked, witness } from './base.ts'
import {
  ask,
  bounds,
  expectBounded,
  expectPlain,
  findingsOf,
  placeOf,
  type Run,
  run,
  type Told,
} from './run.ts'

/**
 * What it is, its text with a mark where a finding is due, the rule, its name where it is no
 * measure.
 */
type Heavy = readonly [
  name: string,
  content: () => string | Uint8Array,
  rule: string,
  file?: string,
]

export const many = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('')
export const noted = (note: string) => measure({}, `note: ${note}\n`)
export const today = ['--today', '2026-01-15']

/** Nearly as large as a measure may be, unless it says otherwise. */
export const cases: readonly Heavy[] = [
  // Brackets, levels, signs.
  [
    'brackets that close nothing',
    () => `${']'.repeat(24)}${mark}${']'.repeat(250_000)}`,
    'yaml/syntax',
  ],
  [
    'brackets that are never closed',
    () => `${'['.repeat(23)}${mark}${'['.repeat(250_000)}`,
    'yaml/syntax',
  ],
  [
    'braces that are never closed',
    () => `${'{a: '.repeat(23)}${mark}${'{a: '.repeat(60_000)}`,
    'yaml/syntax',
  ],
  [
    'a hundred thousand levels of lists on one line',
    () => `${'- '.repeat(24)}${mark}${'- '.repeat(100_000)}x`,
    'yaml/syntax',
  ],
  [
    'a hundred thousand explicit keys on one line',
    () => `${'? '.repeat(24)}${mark}${'? '.repeat(100_000)}x`,
    'yaml/syntax',
  ],
  [
    'lists and explicit keys by turns',
    () => `${'? - '.repeat(12)}${mark}${'? - '.repeat(50_000)}x`,
    'yaml/syntax',
  ],
  [
    'colons that follow nothing',
    () => `${': '.repeat(24)}${mark}${': '.repeat(100_000)}x`,
    'yaml/syntax',
  ],
  [
    'seven hundred levels of maps',
    () => many(700, (i) => `${' '.repeat(i)}${i === 24 ? mark : ''}a:\n`),
    'yaml/syntax',
  ],
  [
    'levels of maps with a text at each',
    () =>
      many(
        300,
        (i) =>
          `${' '.repeat(i)}${i === 24 ? mark : ''}b: |\n${' '.repeat(i + 1)}x\n${' '.repeat(i)}a:\n`,
      ),
    'yaml/syntax',
  ],
  ['nothing but double quotes', () => '"'.repeat(250_000), 'yaml/syntax'],
  ['nothing but ampersands', () => `${mark}${'&'.repeat(250_000)}`, 'yaml/anchors'],
  ['nothing but asterisks', () => `${mark}${'*'.repeat(250_000)}`, 'yaml/unresolved-alias'],
  ['nothing but exclamation marks', () => `${mark}${'!'.repeat(250_000)}`, 'yaml/custom-tag'],
  ['nothing but commas', () => `[${','.repeat(250_000)}]`, 'yaml/syntax'],
  ['nothing but hyphens', () => `${mark}${'-'.repeat(250_000)}`, 'schema/wrong-type'],
  ['nothing but colons', () => `${mark}${':'.repeat(250_000)}`, 'yaml/syntax'],
  ['nothing but at signs', () => `${mark}${'@'.repeat(250_000)}`, 'yaml/syntax'],
  ['quotes and hyphens', () => `# '${`'-"`.repeat(80_000)}\n`, 'yaml/empty-file'],
  // Blanks.
  ['nothing but spaces', () => `${mark}${' '.repeat(250_000)}`, 'yaml/empty-file'],
  ['nothing but tabs', () => `${mark}${'\t'.repeat(250_000)}`, 'yaml/empty-file'],
  ['nothing but line feeds', () => '\n'.repeat(250_000), 'yaml/syntax'],
  ['lines of one blank', () => ' \n'.repeat(120_000), 'yaml/syntax'],
  ['an indent of seventy-eight', () => `${measure()}${mark}${' '.repeat(78)}x: 1\n`, 'yaml/syntax'],
  ['an indent of 200,000', () => `${measure()}${mark}${' '.repeat(200_000)}x: 1\n`, 'yaml/syntax'],
  [
    'two hundred thousand blanks in a list',
    () => measure({ lead: `lead: [${mark}a${' '.repeat(200_000)}b]` }),
    'schema/invalid-format',
  ],
  [
    'comments after blank lines',
    () => `a: 1\n${'\n'.repeat(9_000)}${'  #\n'.repeat(3_000)}${mark}a: 2\n`,
    'yaml/duplicate-key',
  ],
  // Many of one thing.
  [
    '100,000 blank lines in a text with colons',
    () => noted(`${mark}|\n  voir A::B\n${'\n'.repeat(100_000)}  fin`),
    'schema/invalid-format',
  ],
  [
    '3,000 comments above a text of 10,000 lines',
    () =>
      `${measure()}${'# teh-disable-next-line text/private-data text/bidi-override -- x\n'.repeat(2_000)}note: ${mark}>-\n${'  aaa\n'.repeat(10_000)}`,
    'schema/invalid-format',
  ],
  ['16,000 keys', () => many(16_000, (i) => `k${i}: 1\n`), 'yaml/syntax'],
  [
    '3,800 unknown keys',
    () => measure({}, `${mark}${many(3_800, (i) => `kk${i}: x\n`)}`),
    'schema/unknown-key',
  ],
  [
    '20,000 anchors',
    () => many(20_000, (i) => `- ${i === 0 ? mark : ''}&a${i} x\n`),
    'yaml/anchors',
  ],
  ['30,000 aliases', () => `a: ${mark}&x [1]\n${'b: *x\n'.repeat(30_000)}`, 'yaml/anchors'],
  [
    '50,000 aliases of nothing',
    () => `- ${mark}*a\n${'- *a\n'.repeat(50_000)}`,
    'yaml/unresolved-alias',
  ],
  [
    '10,000 tags',
    () => `- ${mark}!!js/function x\n${'- !!js/function x\n'.repeat(10_000)}`,
    'yaml/custom-tag',
  ],
  ['100,000 documents', () => `---\n${mark}${'---\n'.repeat(63_000)}`, 'yaml/multiple-documents'],
  ['50,000 directives', () => `${mark}${'%FOO x\n'.repeat(35_000)}`, 'yaml/syntax'],
  [
    '2,000 merges',
    () => `<<: {a: 1}\n${mark}${'<<: {a: 1}\n'.repeat(1_500)}`,
    'yaml/duplicate-key',
  ],
  ['2,400 syntax errors', () => `a: ${mark}b: c\n${'a: b: c\n'.repeat(2_400)}`, 'yaml/syntax'],
  ['3,000 tabs that indent', () => `a:\n${mark}${'\tb: c\n'.repeat(3_000)}`, 'yaml/tab-indent'],
  [
    '1,800 numbers where text is meant',
    () =>
      measure(
        {},
        `parts:\n  - {title: ${mark}1.10}\n${many(1_800, (i) => `  - {title: 1.${i}0}\n`)}`,
      ),
    'yaml/ambiguous-scalar',
  ],
  [
    '4,000 unknown actors',
    () => measure({ lead: `lead: [${mark}${many(4_000, (i) => `alfa${i}, `)}]` }),
    'ref/unknown-actor',
  ],
  [
    '1,200 unknown actors with long names',
    () => measure({ lead: `lead: [${mark}${many(1_200, (i) => `${'a'.repeat(190)}${i}, `)}]` }),
    'ref/unknown-actor',
  ],
  [
    '4,000 times one actor',
    () => measure({ lead: `lead: [alpha, ${mark}${'alpha, '.repeat(4_000)}]` }),
    'ref/duplicate-entry',
  ],
  [
    '1,200 reports, the newest first',
    () =>
      measure(
        {},
        `log:\n${many(1_200, (i) => `  - {date: ${i === 1 ? mark : ''}${2100 - (i % 70)}, by: assessor}\n`)}`,
      ),
    'log/order',
  ],
  [
    '900 reports that go back',
    () =>
      measure(
        {},
        `log:\n  - {date: 2022, status: complete}\n  - {date: 2022, status: ${mark}limited}\n${many(900, () => '  - {date: 2022, status: limited}\n')}`,
      ),
    'log/regress',
  ],
  [
    '240 KB of comments that turn rules off',
    () =>
      `${mark}# teh-disable-file a/b -- x\n${many(4_000, (i) => `# teh-disable-next-line ref/self, a/b${i}, c/d -- x\n`)}${measure()}`,
    'meta/unknown-rule',
  ],
  [
    '4,500 comments that turn a rule off',
    () =>
      `${mark}# teh-disable-next-line a/b -- x\n${'# teh-disable-next-line a/b -- x\n'.repeat(4_500)}${measure()}`,
    'meta/unknown-rule',
  ],
  ['36,000 addresses', () => noted(`${mark}${'a@b.cc '.repeat(36_000)}`), 'text/private-data'],
  [
    '10,000 commands of a build service',
    () =>
      measure({}, `note: |\n${many(10_000, (i) => `  ${i === 0 ? mark : ''}::error file=x::y\n`)}`),
    'text/workflow-command',
  ],
  // One enormous thing.
  [
    'a word of 250,000 letters',
    () => noted(`${mark}${'a'.repeat(250_000)}`),
    'schema/invalid-format',
  ],
  [
    'a number of 200,000 figures',
    () => measure({ title: `title: {fr: ${mark}${'9'.repeat(200_000)}, nl: x, en: x}` }),
    'schema/wrong-type',
  ],
  ['a key of 250,000 letters', () => `${mark}${'k'.repeat(250_000)}: 1\n`, 'yaml/syntax'],
  [
    'a quoted explicit key of 250,000 letters',
    () => measure({}, `? ${mark}"${'k'.repeat(240_000)}"\n: 1\n`),
    'schema/unknown-key',
  ],
  [
    'a head of a text that never ends',
    () => noted(`|9${mark}${'9'.repeat(200_000)}`),
    'yaml/syntax',
  ],
  [
    'a quoted text of 120,000 lines',
    () => measure({}, `note: "x\n${'y\n'.repeat(120_000)}${mark}`),
    'yaml/syntax',
  ],
  [
    'a plain text of 60,000 lines',
    () => measure({}, `note: ${mark}b\n${'  c\n'.repeat(60_000)}`),
    'schema/invalid-format',
  ],
  ['backslashes', () => noted(`"${'\\'.repeat(240_000)}`), 'yaml/syntax'],
  [
    'accents on one letter',
    () => noted(`${mark}e${'\u0316\u0301'.repeat(60_000)}`),
    'schema/invalid-format',
  ],
  [
    'accents on one letter of a key',
    () => measure({}, `? ${mark}e${'\u0316\u0301'.repeat(50_000)}\n: x\n`),
    'schema/unknown-key',
  ],
  // Bytes.
  ['nothing but null bytes', () => `${mark}${'\0'.repeat(250_000)}`, 'text/control-char'],
  ['nothing but carriage returns', () => `a: b${mark}${'\r'.repeat(250_000)}`, 'text/control-char'],
  [
    '80,000 invisible characters',
    () => noted(`a${mark}${'\u200b'.repeat(80_000)}b`),
    'text/invisible-char',
  ],
  ['80,000 overrides', () => noted(`a${mark}${'\u202e'.repeat(80_000)}b`), 'text/bidi-override'],
  ['40,000 escapes', () => noted(`${mark}"${'\\u200b'.repeat(40_000)}"`), 'text/invisible-char'],
  [
    'Latin-1 on the last of 240,000 lines',
    () => Buffer.from(`${'\n'.repeat(240_000)}\u00e9`, 'latin1'),
    'yaml/encoding',
  ],
  ['nothing but bytes of Latin-1', () => Buffer.alloc(250_000, 0xe9), 'yaml/encoding'],
  // Registries may be larger.
  [
    'a registry of four megabytes of comments',
    () => `${'# x\n'.repeat(1_000_000)}`,
    'yaml/syntax',
    'documents.yaml',
  ],
  [
    'a registry of four megabytes of blank lines, and a second document',
    () => `${'\n'.repeat(4_000_000)}---\n---\n`,
    'yaml/syntax',
    'documents.yaml',
  ],
  [
    'a registry with a word of four megabytes',
    () => `plan-2021:\n  title: {fr: x}\n  held: true\n  note: ${'a'.repeat(4_000_000)}\n`,
    'schema/invalid-format',
    'documents.yaml',
  ],
  [
    'a registry of 80,000 entries',
    () => `${many(10_000, (i) => `e${i}: {}\n`)}${mark}${many(70_000, (i) => `f${i}: {}\n`)}`,
    'yaml/syntax',
    'actors.yaml',
  ],
  [
    'a registry with 150,000 aliases of one actor',
    () => `e:\n  aliases: [${many(150_000, (i) => `a${i}, `)}b]\n`,
    'yaml/syntax',
    'actors.yaml',
  ],
  [
    'a registry of 9,000 entries that lack everything',
    () => many(9_000, (i) => `e${i}: {}\n`),
    'schema/missing-key',
    'actors.yaml',
  ],
  [
    'a registry of 2,500 actors of one name',
    () => many(2_500, (i) => `e${i}:\n  name: {fr: Service}\n  level: federal\n`),
    'registry/alias-collision',
    'actors.yaml',
  ],
  [
    'a ring of 2,000 actors',
    () =>
      many(
        2_000,
        (i) =>
          `e${i}:\n  name: {fr: Service ${i}}\n  level: federal\n  succeeds: [e${(i + 1) % 2_000}]\n`,
      ),
    'registry/cycle',
    'actors.yaml',
  ],
  [
    'a registry of four megabytes of accents',
    () => `e:\n  name: {fr: "e${'\u0316\u0301'.repeat(990_000)}"}\n  level: federal\n`,
    'schema/invalid-format',
    'actors.yaml',
  ],
]

/** One of each kind, which always run. */
export const few: ReadonlySet<string> = new Set([
  'brackets that are never closed',
  'nothing but spaces',
  '30,000 aliases',
  '4,000 unknown actors',
  'a word of 250,000 letters',
  'accents on one letter',
  '80,000 invisible characters',
  'nothing but bytes of Latin-1',
])

/** Measures are tried several at once: what they cost together bounds what each of them costs. */
const together = 4

function batchesOf(cases: readonly Heavy[]): Heavy[][] {
  const batches: Heavy[][] = []
  for (const one of cases) {
    const last = batches.at(-1)
    if (last && last.length < together && one[3] === undefined && last[0]?.[3] === undefined)
      last.push(one)
    else batches.push([one])
  }
  return batches
}

/** Tests of these cases: each finding at its place, little spent, the others still read. */
export function tryHeavy(cases: readonly Heavy[]): void {
  describe.each(
    batchesOf(cases).map(
      (batch, i) => [batch.map(([name]) => name).join(' · '), batch, i] as const,
    ),
  )('%s', (_, batch, at) => {
    let folder: string
    let before: string[]
    let answer: Run
    let forPeople: Run
    const nameOf = (i: number) => batch[i]?.[3] ?? `teh-2021/bad-${i}.yaml`
    const given = batch
      .map(([, content]) => content())
      .map((content) =>
        typeof content === 'string' ? unmarked(content) : { text: content, place: undefined },
      )
    beforeAll(async () => {
      folder = folderWith(Object.fromEntries(given.map(({ text }, i) => [nameOf(i), text])))
      before = treeOf(folder)
      answer = await run(folder, ['lint', '--format', 'json', '--lang', 'en', ...today])
      // Either of them would show a text that is not bounded: they take turns.
      const format = at % 2 === 0 ? 'pretty' : 'markdown'
      forPeople = await ask(folder, ['lint', '--format', format, '--lang', 'en', ...today])
    }, 60_000)

    it.each(batch.map(([name, , rule], i) => [name, rule, i] as const))('%s', (_, rule, i) => {
      expect(answer.code, answer.stderr).toBe(1)
      const own = findingsOf(answer).filter(({ file }) => file === `plans/${nameOf(i)}`)
      const place = given[i]?.place
      if (place === undefined) expect(own.map((one) => one.rule)).toContain(rule)
      else expect(own.map(placeOf)).toContain(`${place} ${rule}`)
      for (const id of new Set(own.map((one) => one.rule))) {
        const listed = own.filter((one) => one.rule === id)
        // One more row stands for the rest.
        expect(
          listed.filter(({ more }) => more === undefined).length,
          `findings of ${id}`,
        ).toBeLessThanOrEqual(bounds.listed.ofRule)
        expect(
          listed.filter(({ more }) => more !== undefined).length,
          `rows for the rest of ${id}`,
        ).toBeLessThanOrEqual(1)
      }
      expect(own.filter(({ more }) => more === undefined).length, 'findings').toBeLessThanOrEqual(
        bounds.listed.ofFile,
      )
    })

    it('little is spent, nothing is written, the others are still read', () => {
      expectBounded(answer, batch.length === 1 ? bounds.milliseconds : 1.25 * bounds.milliseconds)
      expectPlain(answer.stdout, 'json')
      expectBounded(
        forPeople,
        batch.length === 1 ? bounds.milliseconds : 1.25 * bounds.milliseconds,
      )
      expect(Buffer.byteLength(forPeople.stdout), 'bytes said about them').toBeLessThanOrEqual(
        batch.length * bounds.said,
      )
      expect(treeOf(folder)).toEqual(before)
      const { rows, leftOut, totals } = JSON.parse(answer.stdout) as {
        rows: Told[]
        leftOut: { count: number }[]
        totals: Record<string, number>
      }
      const single = rows.filter(({ more }) => more === undefined).length
      expect(single + (leftOut[0]?.count ?? 0), 'all of them are counted').toBe(
        (totals.errors ?? 0) + (totals.warnings ?? 0) + (totals.notes ?? 0),
      )
      const found = findingsOf(answer).filter(({ file }) => file === `plans/${witness.name}`)
      if (nameOf(0) !== 'actors.yaml')
        expect(found.map(placeOf)).toEqual([`${witness.place} ${witness.rule}`])
    })
  })
}

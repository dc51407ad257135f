import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixChangesOnly } from '../../../../src/analyses/lint/fix/guard.ts'
import { fixCorpus } from '../../../../src/analyses/lint/fix/rounds.ts'
import { lint } from '../../../../src/analyses/lint/index.ts'
import { loadCorpus } from '../../../../src/corpus/load.ts'
import type { SourceFile } from '../../../../src/corpus/types.ts'
import { common, corpusOf, entriesOf, type Files } from '../../../helpers/corpus.ts'
import { ofRule } from '../../../helpers/fixtures.ts'
import { folderOf } from '../../../helpers/folder.ts'
import { teh } from '../../../helpers/program.ts'
import { runs } from '../../../helpers/runs.ts'

const today = '2026-01-15'
const name = 'two-2021/m.yaml'
/** A measure without fault, with these lines before its source. */
const site = (lines = '') => `title: {fr: Un site, nl: Een site, en: A website}
summary: Un site.
origin: table
themes: [training]
lead: [alpha]
responsibility_as_printed: Alpha
timing: {as_printed: ""}
${lines}source: {document: text, section: "1"}
`

/** The texts that a fix changes, and what is still found in the measure. */
async function fix(files: Files): Promise<{ text: string; found: string[] }> {
  const corpus = await corpusOf(files)
  const reread = (texts: ReadonlyMap<string, string>) =>
    loadCorpus(entriesOf({ ...common, ...files, ...Object.fromEntries(texts) }), 'plans')
  const { corpus: after, changes } = fixCorpus(corpus, () => true, {
    find: (one) => lint(one, today).found,
    reread,
  })
  const found = lint(after, today).found.filter(
    ({ place, level }) => place.file === `plans/${name}` && level !== 'note',
  )
  return {
    text: changes.find((change) => change.name === name)?.after ?? String(files[name]),
    found: found.map(({ rule, place, fix }) => `${place.line} ${rule}${fix ? ' *' : ''}`),
  }
}

describe('log/order', () => {
  const old = '  - date: 2021\n    by: alpha\n    status: not-started\n'
  const late = '  - date: 2023\n    by: beta\n    status: limited\n'

  it('takes the comments above an entry along, and what turns a rule off', async () => {
    const [newest, middle, oldest] = [
      `  # Of 2023.\n${late}`,
      '  # teh-disable-next-line log/complete-without-source -- confidential\n  - {date: 2022, status: complete, by: alpha} # 2022\n',
      '  # Of 2021,\n  # by the unit.\n  - date: 2021 # the year\n    # who\n    by: alpha\n    status: not-started\n',
    ]
    expect(await fix({ [name]: site(`log:\n${newest}${middle}${oldest}`) })).toEqual({
      text: site(`log:\n${oldest}${middle}${newest}`),
      found: [],
    })
  })

  it('leaves blank lines, and what stands beside the key, where they are', async () => {
    const lines = (first: string, second: string) =>
      site(`log: # Of the log.\n\n${first}\n${second}\n# Of the source.\n`)
    expect(await fix({ [name]: lines(`  # Of 2023.\n${late}`, `  # Of 2021.\n${old}`) })).toEqual({
      text: lines(`  # Of 2021.\n${old}`, `  # Of 2023.\n${late}`),
      found: [],
    })
  })

  it.each([
    ['below the last line of an entry, as deep as it', `log:\n${late}    # Of 2023.\n${old}`],
    ['apart from both', `log:\n${late}  # Of 2023?\n\n${old}`],
    ['apart from the first', `log:\n  # Of the log.\n\n${late}${old}`],
    ['of another depth', `log:\n${late}# - date: 2022\n${old}`],
    ['below the last entry', `log:\n${late}${old}  # The end.\n`],
    ['below the last entry, after a blank line', `log:\n${late}${old}\n    # The end.\n`],
    ['of two depths above the first', `log:\n# Here\n  # it begins.\n${late}${old}`],
  ])('fixes nothing where a comment stands %s', async (_, lines) => {
    const { text, found } = await fix({ [name]: site(lines) })
    expect(text).toBe(site(lines))
    expect(found).toEqual([expect.stringMatching(/^\d+ log\/order$/)])
  })

  interface Generated {
    lines: string[]
    date: string
  }
  const dates = ['2021', '2021-06', '2022', '2022-03-01', '2023-Q2', '2023']
  const some = (texts: readonly string[]) =>
    fc.option(fc.constantFrom(...texts), { nil: undefined, freq: 2 })
  const entryOf = (n: number) =>
    fc
      .record({
        date: fc.constantFrom(...dates),
        isFlow: fc.boolean(),
        blank: fc.boolean(),
        above: fc.array(fc.constantFrom('  # ', '  # ', '  # ', '  # ', '    # ', '# '), {
          maxLength: 2,
        }),
        apart: fc.constantFrom(false, false, false, false, false, true),
        beside: some([' # beside']),
        within: some(['    # within', '# within']),
        text: some([
          '    reasons:\n      - funding # why',
          '    because: >-\n      # no comment\n\n      deux\n',
        ]),
      })
      .map(({ date, isFlow, blank, above, apart, beside = '', within, text }): Generated => {
        const note = `note: ${n}e`
        const own = isFlow
          ? [`  - {${note}, date: ${date}, by: alpha}${beside && `${beside} ${n}`}`]
          : [
              `  - ${note}${beside && `${beside} ${n}`}`,
              ...(within ? [`${within} ${n}`] : []),
              ...(text?.startsWith('    reasons') ? [text] : []),
              `    date: ${date}`,
            ]
        return {
          date,
          lines: [
            ...(blank ? [''] : []),
            ...above.map((mark, i) => `${mark}above ${n}.${i}`),
            ...(apart && above.length > 0 ? [''] : []),
            ...own,
          ],
        }
      })
  const log = fc
    .integer({ min: 2, max: 5 })
    .chain((count) =>
      fc.tuple(
        fc.tuple(...Array.from({ length: count }, (_, i) => entryOf(i))),
        some(['  # end', '# end']),
        fc.boolean(),
      ),
    )
    .map(([entries, end, isLast]) => {
      const lines = `log:\n${[...entries.flatMap((one) => one.lines), ...(end ? [end] : [])].join('\n')}\n`
      return isLast ? `${site()}${lines}`.replace(/\n$/, end ? '\n' : '') : site(lines)
    })
  /** For each comment what it stands above, or beside: the first line below that is more. */
  const standing = (text: string) => {
    const lines = text.split('\n')
    return lines
      .flatMap((line, i) => {
        if (!line.includes('#')) return []
        const at = line.trimStart().startsWith('#')
          ? lines.findIndex(
              (below, j) => j > i && below.trim() !== '' && !below.trimStart().startsWith('#'),
            )
          : i
        return [`${line.trim()} | ${lines[at]}`]
      })
      .sort()
  }

  it('keeps every comment where it belongs, and does in one go what can be done', async () => {
    let fixed = 0
    await fc.assert(
      fc.asyncProperty(log, async (text) => {
        const once = await fix({ [name]: text })
        expect(standing(once.text)).toEqual(standing(text))
        expect(once.found.filter((one) => one.endsWith('*'))).toEqual([])
        expect((await fix({ [name]: once.text })).text).toBe(once.text)
        if (once.text !== text) fixed++
      }),
      { numRuns: runs(90) },
    )
    expect(fixed).toBeGreaterThan(3)
  })
})

describe('what is taken away', () => {
  it.each([
    [
      'log/duplicate-entry',
      'log:\n  - date: 2021\n    note: a\n  # Of the second.\n  - date: 2021\n    note: a\n  - date: 2022\n    note: b\n',
    ],
    [
      'ref/duplicate-entry',
      'partners:\n  - beta\n  # Twice as printed.\n\n  - beta\n  - alpha-unit\n',
    ],
    ['ref/lead-also-partner', '# As printed.\npartners: [alpha]\n'],
  ])('leaves no comment above something else: %s', async (rule, lines) => {
    const { text, found } = await fix({ [name]: site(lines) })
    expect(text).toBe(site(lines))
    expect(found).toEqual([expect.stringMatching(new RegExp(`^\\d+ ${rule}$`))])
    expect((await fix({ [name]: site(lines.replace(/ *# .*\n/, '')) })).found).toEqual([])
  })
})

describe('a fix is refused that', () => {
  const entry = (day: string) => `  - date: ${day}\n    by: alpha\n`
  it.each([
    [
      'leaves a comment above another entry',
      'log/order',
      `log:\n  # a\n${entry('2022')}  # b\n${entry('2021')}`,
      `log:\n  # a\n${entry('2021')}  # b\n${entry('2022')}`,
    ],
    [
      'changes the order of comments of an entry',
      'log/order',
      `log:\n  # a\n  # b\n${entry('2022')}`,
      `log:\n  # b\n  # a\n${entry('2022')}`,
    ],
    [
      'leaves a comment beside another entry',
      'log/order',
      `log:\n  - date: 2022 # a\n  - date: 2021\n`,
      `log:\n  - date: 2021 # a\n  - date: 2022\n`,
    ],
    [
      'leaves a comment above another key',
      'ref/lead-also-partner',
      '# a\npartners: [alpha]\n',
      '# a\n',
    ],
    [
      'changes the order of comments',
      'ref/alias-not-canonical',
      '# a\n# b\nnote: x\n',
      '# b\n# a\nnote: x\n',
    ],
    [
      'takes another comment away',
      'meta/unused-suppression',
      '# a\n# teh-disable-file x -- y\n',
      '',
    ],
    [
      'leaves a file that cannot be read',
      'yaml/tab-indent',
      'note:\n\tfr: a: b\n',
      'note:\n  fr: a: b\n',
    ],
    ['changes a file that cannot be read', 'log/order', 'note: [\n', 'note: {\n'],
  ])('%s', async (_, rule, before, after) => {
    const read = async (lines: string) =>
      (await corpusOf({ [name]: site(lines) })).files.find(
        (file) => file.name === name,
      ) as SourceFile
    expect(fixChangesOnly(rule, await read(before), await read(after))).toBe(false)
  })
})

describe('yaml/tab-indent', () => {
  const entry = 'log:\n  - date: 2021\n    status: not-started\n    by: alpha\n'
  it.each([
    ['as deep as the lines around', entry.replace('    status', '\tstatus'), entry],
    ['after spaces', entry.replace('    status', '  \tstatus'), entry],
    ['the only line below', 'note:\n\tfr: Un.\n', 'note:\n  fr: Un.\n'],
  ])('is fixed where there is no doubt: %s', async (_, bad, good) => {
    expect(await fix({ [name]: site(bad) })).toEqual({ text: site(good), found: [] })
  })

  it.each([
    ['the file can be read in two ways', 'partners:\n  - beta\n\t- old-beta\n'],
    ['the file could not be read after', 'partners: &x [beta]\nnote:\n\tfr: Un.\n'],
    ['no number of spaces fits', 'note:\n   fr: Un.\n\tnl: Een.\n'],
    ['a text would change', 'note: |\n  Un.\n\tDeux.\n'],
  ])('is left alone where %s', async (_, bad) => {
    const { text, found } = await fix({ [name]: site(bad) })
    expect(text).toBe(site(bad))
    expect(found.filter((one) => one.endsWith('*'))).toEqual([])
    expect(found.join()).toContain('yaml/tab-indent')
  })
})

describe('a name of two actors', () => {
  const actors = common['actors.yaml'] as Record<string, object>
  const naming = (aliases: string[], more: object = {}) => ({
    ...actors,
    'old-beta': { ...actors['old-beta'], aliases },
    ...more,
  })
  const led = (by: string) => site().replace('[alpha]', `[${by}]`)

  it.each([
    ['that reads as the id of another', 'Alpha Unit'],
    ['that is the id of another', 'alpha-unit'],
    ['that is an alias of another', 'Alphas'],
    ['that is an abbreviation of another', 'ib'],
  ])('is told in the registry: one %s', async (_, alias) => {
    const corpus = await corpusOf({ 'actors.yaml': naming([alias]) })
    const found = ofRule(lint(corpus, today).found, 'registry/alias-collision')
    expect(found.map(({ data }) => data.seen)).toEqual([alias])
    expect(
      corpus.files.find(({ kind }) => kind === 'actors')?.text.split('\n')[
        (found[0]?.place.line ?? 0) - 1
      ],
    ).toContain(alias)
  })

  it.each([
    ['Alpha Unit', naming(['Alpha Unit'])],
    ['Alphas', naming(['Alphas'])],
    // Who else bears it is not known.
    ['Alphas', naming([], { broken: { name: { fr: 'Rompu' }, aliases: 'Alphas' } })],
  ])('is never written as the id of one: %s', async (by, registry) => {
    const files = { 'actors.yaml': registry, [name]: led(by) }
    const { text, found } = await fix(files)
    expect(text).toBe(led(by))
    expect(found).toEqual(['5 ref/alias-not-canonical'])
  })

  it('is no answer on the command line; an id is', async () => {
    const folder = folderOf({ 'actors.yaml': naming(['Alpha Unit', 'alpha']), [name]: site() })
    const ask = (by: string) =>
      teh(['query', '--actor', by, '--count', '--today', today], { cwd: folder })
    expect(await ask('Alpha Unit')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'teh: “Alpha Unit” is a name of 2 actors; give the id: alpha-unit, old-beta\n',
    })
    expect((await ask('ALPHA')).code).toBe(2)
    expect((await ask('alpha')).code).toBe(0)
    expect((await ask('old-beta')).code).toBe(0)
  })
})

describe('--fix --dry-run', () => {
  const hidden = site('note: Le\u200b site.\n')
  const run = (files: Files, ...argv: string[]) =>
    teh(['lint', '--fix', '--dry-run', '--today', today, ...argv], { cwd: folderOf(files) })

  it.each(['sarif', 'gitlab', 'junit', 'github'])(
    'tells in %s what would be fixed',
    async (format) => {
      const files = {
        [name]: site('log:\n  - {date: 2022, by: alpha}\n  - {date: 2021, by: alpha}\n'),
        'two-2021/n.yaml': site().replace('alpha', 'Alphas'),
      }
      const { code, stdout } = await run(files, '--format', format)
      expect(code).toBe(1)
      for (const rule of ['log/order', 'ref/alias-not-canonical']) expect(stdout).toContain(rule)
      // What a fix does not touch is not part of the answer.
      expect(stdout).not.toContain('registry/unused-entry')
      expect((await run({ [name]: site() }, '--format', format)).code).toBe(0)
    },
  )

  it('shows hidden characters, and says that such a diff is not to be applied', async () => {
    for (const format of ['pretty', 'markdown']) {
      const { stdout } = await run({ [name]: hidden }, '--format', format)
      expect(stdout).not.toContain('\u200b')
      expect(stdout).toContain('u{200b}')
      expect(stdout.split('\n').slice(0, 2).join(' ')).toContain('cannot be applied')
    }
    const { stdout } = await run({ [name]: site('note: "a\u001b[31m"\n') })
    expect(stdout).toBe('Nothing to fix.\n')
  })
})

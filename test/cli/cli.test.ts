import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { flagWords } from '../../src/cli/meant.ts'
import { flagsOf, offs } from '../../src/commands/flags.ts'
import { commands } from '../../src/commands/index.ts'
import { emptyFolder } from '../helpers/folder.ts'
import { belgium, root, teh } from '../helpers/program.ts'

it('words of flags are of flags that there are', async () => {
  const loaded = await Promise.all(Object.values(commands).map((load) => load()))
  const names = new Set(['help', ...loaded.flatMap(flagsOf).map(({ name }) => name), ...offs])
  expect(Object.keys(flagWords).filter((name) => !names.has(name))).toEqual([])
})

describe('exit codes, and what goes where', () => {
  it.each<[string[], number]>([
    [['overdue', '--year', '2022'], 0],
    [['overdue', '--year', '2022', '--exit-code'], 1],
    [['overdue', '--as-of', '2008-01-01', '--exit-code'], 0],
    [['query', '--text', 'licorne'], 0],
    [['lint', '--rule', 'timing/outside-period=off', '--max-warnings', '99999'], 0],
    [['lint', '--rule', 'timing/no-deadline=error'], 1],
    [['lint', '--rule', 'timing/no-deadline=warning', '--max-warnings', '0'], 1],
    [['explain', 'ref/self'], 0],
    [['show', 'teh-2021/ciatteh'], 0],
    [['--version'], 0],
    [['--help'], 0],
    [['overdue', '--help'], 0],
  ])('%j answers on stdout, and ends with %i', async (argv, code) => {
    const day = argv[0]?.startsWith('-') ? [] : ['--today', '2024-07-01']
    // A small corpus is checked as a large one is.
    const cwd = argv[0] === 'lint' ? `${root}/test/corpora/waterstad` : belgium
    const answer = await teh([...argv, ...day], { cwd })
    expect({ code: answer.code, stderr: answer.stderr }).toEqual({ code, stderr: '' })
    expect(answer.stdout.endsWith('\n')).toBe(true)
  })

  it.each<[string[], RegExp]>([
    [['overdu'], /did you mean overdue\?/],
    [['retard'], /did you mean overdue\?/],
    [['te laat'], /did you mean overdue\?/],
    [['formulaires'], /did you mean ask\?/],
    [['vergadering'], /did you mean brief\?/],
    [['beginnen'], /did you mean init\?/],
    [['aide'], /did you mean help\?/],
    [['help', 'achterstallig'], /did you mean overdue\?/],
    [['overdue', '--yaer', '2023'], /did you mean --year\?/],
    [['overdue', '--année', '2023'], /did you mean --year\?/],
    [['query', '--thema=opleiding'], /did you mean --theme\?/],
    [['--taal', 'nl'], /did you mean --lang\?/],
    [['new', 'og/a', '--printed', 'x'], /did you mean --printed-lead or --printed-timing\?/],
    [['overdue', '-y', '2023'], /did you mean --year\?/],
    [['overdue', '--zz', '2023'], /unknown flag “--zz” \(/],
    [['overdue', '--count=3'], /--count takes no value/],
    [['overdue', '--year', '23'], /“23” is not a year/],
    [['overdue', '--as-of', '03/04/2024'], /may mean 2024-04-03 or 2024-03-04/],
    [['overdue', '--as-of', 'mars 2024'], /not a day/],
    [['query', '--status', 'en cours'], /may mean limited or substantial/],
    [['frobnicate'], /commands: .*overdue/],
    [['overdue', '--yaer', '2023'], /did you mean --year\?/],
    [['overdue', '--year', '1885'], /1990 to 2100/],
    [['overdue', '--year', '2023-01'], /1990 to 2100/],
    [['overdue', '--year=x'], /1990 to 2100/],
    [['query', '--actor', 'SPF Justise'], /did you mean spf-justice\?/],
    [['query', '--theme', 'trainings'], /did you mean training\?/],
    [['query', '--edition', 'teh-2012'], /teh-2021/],
    [['query', '--status', 'complet'], /did you mean complete or/],
    [['query', '--format', 'jsn'], /did you mean json\?/],
    [['query', '--columns', 'titel'], /did you mean title\?/],
    [['query', '--lang', 'de'], /fr, nl, en/],
    [['query', '--today', '2024-13-01'], /not a day/],
    [['show'], /<measure>/],
    [['show', 'ciateh'], /did you mean/],
    [['show', '../../etc/passwd'], /unknown measure/],
    [['query', 'extra'], /: too many arguments: “extra” \(teh query --help/],
    [['explain', 'a', 'b', 'c'], /: too many arguments: “b” and “c” \(teh explain --help/],
    [
      ['query', 'extra', '--lang', 'fr'],
      /: trop d'arguments\u00a0: «\u00a0extra\u00a0» \(teh query --help/,
    ],
    [['query', 'extra', '--lang', 'nl'], /: te veel argumenten: “extra” \(teh query --help/],
    [
      ['overdue', '--year', '2023', '--year', '2021'],
      /--year takes one value, and was given two: “2023” and “2021”/,
    ],
    [['--lang', 'fr', 'query', '--lang', 'en'], /--lang prend une seule valeur et en a reçu deux/],
    [['lineage', 'teh-2021/ciatteh', '--renewed'], /<measure> and --renewed do not go together/],
    [['lineage', '--suggest', '--as-of', '2010-12-31'], /--suggest and --as-of do not go together/],
    [['lineage', '--suggest', '--renewed'], /--renewed and --suggest do not go together/],
    [
      ['diff', '--within', 'teh-2008', '--as-of', '2010-12-31'],
      /--within and --as-of do not go together/,
    ],
    [['diff', '--git', 'HEAD', '--as-of', '2010-12-31'], /--git and --as-of do not go together/],
    [['query', '--count', '--columns', 'id'], /--count and --columns do not go together/],
    [['query', '--units'], /--units goes only with --actor or --lead/],
    [['overdue', '--units'], /--units goes only with --actor/],
    [['explain', '--list', 'log/order'], /<rule> and --list do not go together/],
    [
      ['diff', 'teh-2021', 'teh-2008'],
      /“teh-2021” begins after “teh-2008”: name the older edition first \(teh diff teh-2008 teh-2021\)/,
    ],
    [['explain', 'ref/unknown-aktor'], /did you mean ref\/unknown-actor/],
    [['lint', 'plans/none.yaml'], /matches no file/],
    [['lint', '--max-warnings', 'many'], /whole number/],
    [['query', '--text'], /needs a value/],
  ])('%j is a wrong call: one line on stderr, nothing on stdout, 2', async (argv, expected) => {
    const { code, stdout, stderr } = await teh(argv)
    expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      lines: 2,
    })
    expect(stderr).toMatch(/^teh: /)
    expect(stderr).toMatch(expected)
  })

  it.each<[string[], string[]]>([
    [
      ['overdue', '--as-of', '15/03/2024'],
      ['overdue', '--as-of', '2024-03-15'],
    ],
    [
      ['overdue', '--as-of', '15.3.2024', '--lang', 'nl'],
      ['overdue', '--as-of', '2024-03-15', '--lang', 'nl'],
    ],
    [
      ['query', '--due', 'T2 2022'],
      ['query', '--due', '2022-Q2'],
    ],
    [
      ['query', '--due', 'juin 2022', '--due', '2023'],
      ['query', '--due', '2022-06', '--due', '2023'],
    ],
    [
      ['query', '--status', 'achevée'],
      ['query', '--status', 'complete'],
    ],
    [
      ['query', '--status', 'niet gestart'],
      ['query', '--status', 'not-started'],
    ],
    [
      ['query', '--status', 'geen status gemeld'],
      ['query', '--status', 'no-report'],
    ],
    [
      ['query', '--status', 'closed'],
      ['query', '--status', 'closed'],
    ],
    [
      ['query', '--edition', '2021'],
      ['query', '--edition', 'teh-2021'],
    ],
    [
      ['diff', '2008', '2021'],
      ['diff', 'teh-2008', 'teh-2021'],
    ],
    [
      ['overdue', '--today', '13/07/2022'],
      ['overdue', '--today', '2022-07-13'],
    ],
    [
      ['overdue', '--as-of', 'hier'],
      ['overdue', '--as-of', '2024-06-30'],
    ],
    [['help'], ['--help']],
    [['help', 'help'], ['--help']],
    [
      ['help', 'overdue'],
      ['overdue', '--help'],
    ],
    [
      ['--lang', 'fr', 'help', 'show'],
      ['show', '--help', '--lang', 'fr'],
    ],
  ])('%j is understood as %j', async (said, written) => {
    const [one, other] = [await teh(said), await teh(written)]
    expect(one).toEqual(other)
    expect(one.code).toBe(0)
  })

  it('takes the value of a flag for what it is, also where it is the name of a command', async () => {
    const folder = emptyFolder()
    cpSync(join(belgium, 'plans'), join(folder, 'show'), { recursive: true })
    const today = ['--today', '2024-07-01']
    const expected = await teh(['query', '--count', ...today])
    for (const argv of [
      ['--corpus', 'show', 'query', '--count'],
      ['--corpus=show', 'query', '--count'],
      ['query', '--count', '--corpus', 'show'],
      ['--corpus', 'show', '--', 'query'],
    ]) {
      const { code, stdout, stderr } = await teh([...today, ...argv], { cwd: folder })
      expect({ argv, code, stderr }).toEqual({ argv, code: 0, stderr: '' })
      const told = stdout.replace(/Corpus: [\s\S]+ · show\n$/, '')
      if (argv.includes('--count')) expect(told).toBe(expected.stdout)
    }
    expect((await teh(['query', '--text', 'lint', ...today])).stderr).toBe('')
  })

  it('hears a flag twice where it says the same', async () => {
    expect((await teh(['overdue', '--year', '2023', '--year', '2023'])).code).toBe(0)
    expect(
      (await teh(['query', '--year', '2022', '--year', '2023', '--count', '--today', '2024-07-01']))
        .code,
    ).toBe(0)
  })

  it('says on one line what a wrong call holds, whatever it holds', async () => {
    const { code, stderr } = await teh(['show', 'a\nb\u001b[31m\u202e\u0007'])
    expect(code).toBe(2)
    expect(stderr.split('\n').length).toBe(2)
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  })
})

describe('help', () => {
  it.each(Object.keys(commands))('%s says what it takes, in three languages', async (name) => {
    const command = await commands[name as keyof typeof commands]()
    const texts = await Promise.all(
      (['en', 'fr', 'nl'] as const).map(
        async (lang) => (await teh([name, '--help', '--lang', lang])).stdout,
      ),
    )
    const readsNoCorpus = /^(?:explain|init)$/.test(name)
    for (const text of texts) {
      for (const flag of [
        ...command.flags.filter(({ isHidden }) => !isHidden).map((one) => one.name),
        'format',
        'lang',
        'no-color',
      ])
        expect(text).toContain(`--${flag}`)
      for (const flag of ['corpus', 'today', 'no-cache'])
        expect(text.includes(`--${flag} `), flag).toBe(!readsNoCorpus)
      for (const line of command.examples) expect(text.replace(/\s+/g, ' ')).toContain(line)
      expect(text).not.toMatch(/undefined|\[object/)
      expect(text.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([])
      expect(text, 'a mark stays with the word before it').not.toMatch(/^\s+[:;?!»]/m)
      if (!command.flags.some((flag) => flag.name === 'output'))
        expect(text.includes('.html')).toBe(command.formats.includes('html'))
    }
    expect(new Set(texts).size).toBe(3)
  })
})

describe('colour', () => {
  const call = ['overdue', '--year', '2022']
  const escapes = /\u001b\[/
  it('is for terminals only, and never with NO_COLOR or --no-color', async () => {
    expect((await teh(call, { colourDepth: 8 })).stdout).toMatch(escapes)
    expect((await teh(call, { colourDepth: 1 })).stdout).not.toMatch(escapes)
    expect((await teh(call, { colourDepth: 8, env: { NO_COLOR: '1' } })).stdout).not.toMatch(
      escapes,
    )
    expect((await teh([...call, '--no-color'], { colourDepth: 8 })).stdout).not.toMatch(escapes)
    expect((await teh(['--no-color', ...call], { colourDepth: 8 })).stdout).not.toMatch(escapes)
    expect((await teh(call, { colourDepth: 8, env: { TERM: 'dumb' } })).stdout).not.toMatch(escapes)
    expect((await teh(call, { colourDepth: 1, env: { FORCE_COLOR: '1' } })).stdout).toMatch(escapes)
    expect((await teh(call, { colourDepth: 8, env: { NO_COLOR: '' } })).stdout).toMatch(escapes)
  })

  it('says nothing that the words do not say', async () => {
    const plain = (await teh(call, { colourDepth: 1 })).stdout
    for (const colourDepth of [4, 8, 24]) {
      const coloured = (await teh(call, { colourDepth })).stdout
      // biome-ignore lint/complexity/useRegexLiterals: the escape is easier to see
      expect(coloured.replace(new RegExp('\\u001b\\[[0-9;]*m', 'g'), '').replace(/ +$/gm, '')).toBe(
        plain,
      )
    }
  })
})

describe('width', () => {
  const calls: string[][] = [
    ['overdue', '--year', '2022'],
    ['overdue', '--year', '2023', '--group-by', 'actor', '--lang', 'fr'],
    ['query', '--edition', 'teh-2021', '--today', '2024-07-01', '--lang', 'nl'],
    [
      'query',
      '--edition',
      'teh-2008',
      '--today',
      '2024-07-01',
      '--columns',
      'reference,title,printed,source,themes,partners',
    ],
    ['show', 'teh-2021/ciatteh', '--today', '2024-07-01', '--lang', 'fr'],
    ['explain'],
  ]
  const others = [
    ['diff', 'teh-2008', 'teh-2021', '--today', '2024-07-01'],
    ['diff', '--within', 'teh-2008', '--lang', 'fr'],
    ['coverage', '--today', '2024-07-01'],
    ['scorecard', '--today', '2024-07-01', '--lang', 'nl'],
    ['lineage', 'teh-2021/ciatteh', '--today', '2024-07-01'],
  ]
  it.each([...calls, ...others])('%s: no line is wider, every letter is there', async (...call) => {
    // A sheet repeats the name of a group on each row.
    const isTold = calls.includes(call) && !call.includes('--group-by')
    const wanted = isTold ? Object.entries(lettersOf(await wholeOf(call))) : []
    // Golden screens have 80; `shown.test.ts` has others.
    for (const columns of [20, 40, 120]) {
      const { stdout } = await teh(call, { env: { COLUMNS: String(columns) } })
      expect(stdout.split('\n').filter((line) => stringWidth(line) > columns)).toEqual([])
      const seen = lettersOf(stdout)
      const missing = wanted.filter(([letter, count]) => (seen[letter] ?? 0) < count)
      expect(missing, `${columns} columns`).toEqual([])
    }
  })

  /** The sheet holds the cells whole; where there is none, nothing is broken at 500 columns. */
  async function wholeOf(call: string[]): Promise<string> {
    const sheet = await teh([...call, '--format', 'csv'])
    if (sheet.code !== 0) return (await teh(call, { env: { COLUMNS: '500' } })).stdout
    return (
      sheet.stdout
        .split('\r\n')
        .slice(1)
        .join('\n')
        // Which of the two tables a row stands in is a column of the sheet alone.
        .replace(/;"(in scope|left over)"$/gm, '')
        .replace(/^"'|(?<=;)"'/gm, '"')
        .replace(/"(;"|$|\n)|^"/gm, '')
    )
  }

  it('holds every word of every title', async () => {
    const rows = JSON.parse(
      (await teh(['query', '--format', 'json', '--today', '2024-07-01'])).stdout,
    ).rows as { title: string }[]
    const { stdout } = await teh(['query', '--today', '2024-07-01'], { env: { COLUMNS: '100' } })
    const seen = new Set(stdout.split(/\s+/))
    const words = rows.flatMap(({ title }) => title.split(' ')).filter((word) => word.length <= 16)
    expect(words.filter((word) => !seen.has(word))).toEqual([])
  })

  it('is the terminal’s, else COLUMNS, else 80', async () => {
    const widest = async (setting: object) =>
      Math.max(
        ...(await teh(['overdue', '--year', '2023'], setting)).stdout
          .split('\n')
          .map((line) => stringWidth(line)),
      )
    expect(await widest({})).toBeLessThanOrEqual(80)
    expect(await widest({ columns: 60 })).toBeLessThanOrEqual(60)
    expect(await widest({ columns: 60, env: { COLUMNS: '120' } })).toBeLessThanOrEqual(60)
    expect(await widest({ env: { COLUMNS: '120' } })).toBeGreaterThan(80)
    expect(await widest({ env: { COLUMNS: 'wide' } })).toBeLessThanOrEqual(80)
  })
})

describe('language', () => {
  const first = async (argv: string[], env: Record<string, string>) =>
    (await teh(['overdue', '--year', '2022', ...argv], { env })).stdout.split('\n')[0]
  it.each<[Record<string, string>, string[], RegExp]>([
    [{}, [], /overdue/],
    [{ LANG: 'fr_BE.UTF-8' }, [], /retard/],
    [{ LANG: 'nl_BE.UTF-8' }, [], /achterstallig/],
    [{ LANG: 'de_DE.UTF-8' }, [], /overdue/],
    [{ LANG: 'C' }, [], /overdue/],
    [{ LANG: 'nl_BE.UTF-8', LC_ALL: 'fr_BE.UTF-8' }, [], /retard/],
    [{ LANG: 'nl_BE.UTF-8', LC_MESSAGES: 'fr_BE.UTF-8' }, [], /retard/],
    [{ LANG: 'nl_BE.UTF-8', TEH_LANG: 'fr' }, [], /retard/],
    [{ LANG: 'nl_BE.UTF-8', TEH_LANG: 'fr' }, ['--lang', 'en'], /overdue/],
    [{ LANG: 'nl_BE.UTF-8' }, ['--lang=fr'], /retard/],
  ])('%j %j', async (env, argv, expected) => {
    expect(await first(argv, env)).toMatch(expected)
  })

  it('changes words only: ids, codes and dates of the json are the same', async () => {
    const bare = (text: string) =>
      JSON.stringify(JSON.parse(text), (key, value) =>
        ['title', 'message', 'help', 'group'].includes(key) ? undefined : value,
      )
    const [en, fr, nl] = await Promise.all(
      ['en', 'fr', 'nl'].map(async (lang) =>
        bare((await teh(['overdue', '--year', '2022', '--format', 'json', '--lang', lang])).stdout),
      ),
    )
    expect(fr).toBe(en)
    expect(nl).toBe(en)
  })
})

describe('the day', () => {
  it('is the one in Brussels, and overdue is asked for yesterday', async () => {
    const asOf = async (now: string) =>
      JSON.parse((await teh(['overdue', '--format', 'json'], { now })).stdout).asOf
    expect(await asOf('2024-01-01T12:00:00Z')).toBe('2023-12-31')
    expect(await asOf('2023-12-31T22:59:59Z')).toBe('2023-12-30')
    expect(await asOf('2023-12-31T23:00:00Z')).toBe('2023-12-31')
    expect(await asOf('2024-06-30T21:59:59Z')).toBe('2024-06-29')
    expect(await asOf('2024-06-30T22:00:00Z')).toBe('2024-06-30')
  })

  it('can be set by TEH_TODAY, and by --today before it', async () => {
    const asOf = async (argv: string[], TEH_TODAY: string) =>
      JSON.parse(
        (await teh(['overdue', '--format', 'json', ...argv], { env: { TEH_TODAY } })).stdout,
      ).asOf
    expect(await asOf([], '2022-01-01')).toBe('2021-12-31')
    expect(await asOf(['--today', '2023-01-01'], '2022-01-01')).toBe('2022-12-31')
    expect(await asOf([], '')).toBe('2024-06-30')
  })

  it.each(['yesterday', '2024', '2024-02-30', '2024-1-1'])(
    'TEH_TODAY=%s is refused with its name',
    async (TEH_TODAY) => {
      const { code, stderr } = await teh(['overdue'], { env: { TEH_TODAY } })
      expect(code).toBe(2)
      expect(stderr).toContain('TEH_TODAY')
    },
  )
})

describe('json', () => {
  it('names its corpus from where they stand, and the plans of the program by no path', async () => {
    const corpusIn = async (argv: string[], setting: object = {}) =>
      JSON.parse((await teh([...argv, '--format', 'json'], setting)).stdout).corpus
    const [overdue, plans] = [['overdue', '--year', '2022'], `${belgium}/plans`]
    expect(await corpusIn(overdue)).toEqual({
      folder: 'plans',
      commit: null,
      title: 'Belgian action plans against trafficking in and smuggling of human beings',
    })
    expect(await corpusIn(overdue, { cwd: `${plans}/teh-2008` })).toMatchObject({ folder: '..' })
    expect(await corpusIn([...overdue, '--corpus', plans], { cwd: `${root}/src` })).toMatchObject({
      folder: '../test/corpora/belgium/plans',
    })
    expect(await corpusIn(overdue, { cwd: '/' })).toMatchObject({ folder: null })
    expect(await corpusIn(['explain'])).toBe(null)
  })

  it('leaves nobody out: rows and leftOut are all that was looked at', async () => {
    const { rows, leftOut, totals } = JSON.parse(
      (await teh(['overdue', '--year', '2022', '--format', 'json'])).stdout,
    )
    expect(rows.length).toBe(totals.overdue + totals.leftOver)
    expect(totals.overdue + (leftOut as { ids: string[] }[]).flatMap(({ ids }) => ids).length).toBe(
      totals.considered,
    )
    expect(Object.keys(rows[0])).toEqual(
      expect.arrayContaining([
        'id',
        'edition',
        'reference',
        'title',
        'lead',
        'due',
        'lastDay',
        'monthsLate',
        'status',
        'promisedSince',
      ]),
    )
  })
})

describe('sheets', () => {
  it('has its headings where nothing is found', async () => {
    const rows = async (...call: string[]) =>
      (await teh([...call, '--format', 'csv-plain'])).stdout
        .split('\r\n')
        .filter((line) => line !== '')
    for (const call of [
      ['query'],
      ['query', '--group-by', 'status'],
      ['query', '--group-by', 'status', '--count'],
    ]) {
      const [head] = await rows(...call)
      expect(await rows(...call, '--text', 'xyzzy'), call.join(' ')).toEqual([head])
    }
    expect(await rows('query', '--count', '--text', 'xyzzy')).toEqual(['"count"', '"0"'])
    for (const call of [['overdue'], ['overdue', '--group-by', 'actor']]) {
      const [head] = await rows(...call, '--year', '2022')
      expect(await rows(...call, '--as-of', '2008-01-01'), call.join(' ')).toEqual([head])
    }
  })

  it('go to standard output where --output names it', async () => {
    const cwd = `${root}/test/corpora/waterstad`
    for (const call of ['query --format csv-plain', 'lint --format json --today 2024-07-01']) {
      const argv = call.split(' ')
      const named = await teh([...argv, '--output', '-'], { cwd })
      expect(named, call).toEqual(await teh(argv, { cwd }))
      expect(existsSync(join(cwd, '-'))).toBe(false)
    }
  })

  it('are in the format that the name of the file asks for, if no other is', async () => {
    const cwd = emptyFolder()
    const written = async (file: string, ...more: string[]) => {
      const argv = ['brief', '--corpus', join(belgium, 'plans'), '--output', file, ...more]
      const { code, stderr } = await teh(argv, { cwd })
      return code === 0 ? readFileSync(join(cwd, file), 'latin1').slice(0, 15) : stderr
    }
    expect(await written('a.html')).toBe('<!DOCTYPE html>')
    expect(await written('a.DOCX')).toMatch(/^PK/)
    expect(await written('a.json')).toMatch(/^\{/)
    expect(await written('b.json', '--format', 'html')).toBe('<!DOCTYPE html>')
    expect(await written('a.csv')).toMatch(/^Dossier/)
    expect(await written('a.xlsx')).toMatch(/--format “xlsx” is not known.*html, docx/)
    expect(existsSync(join(cwd, 'a.xlsx'))).toBe(false)
  })

  it('are for Excel as it is set up here, or plain', async () => {
    const excel = (await teh(['overdue', '--year', '2022', '--format', 'csv'])).stdout
    const plain = (await teh(['overdue', '--year', '2022', '--format', 'csv-plain'])).stdout
    expect(excel.startsWith('\ufeff"Due";')).toBe(true)
    expect(plain.startsWith('"due","lastDay","monthsLate",')).toBe(true)
    const rows = JSON.parse((await teh(['overdue', '--year', '2022', '--format', 'json'])).stdout)
      .rows as { id: string }[]
    for (const text of [excel, plain]) {
      expect(text.split('\r\n').length).toBe(rows.length + 2)
      for (const { id } of rows) expect(text).toContain(`"${id}"`)
    }
  })

  it.each([
    'overdue --group-by actor',
    'query',
    'query --group-by theme',
    'query --count',
    'query --count --group-by theme',
    'lineage teh-2021/ciatteh',
    'lineage --renewed',
    'coverage',
    'scorecard',
    'diff teh-2008 teh-2021',
    'diff --within teh-2008',
  ])('of %s have a cell under each heading', async (line) => {
    const call = async (...more: string[]) =>
      (await teh([...line.split(' '), '--today', '2024-07-01', ...more])).stdout
    const rows = cellsOf(await call('--format', 'csv-plain'))
    expect(rows.length).toBeGreaterThan(1)
    expect([...new Set(rows.map(({ length }) => length))]).toEqual([rows[0]?.length])
    const heads = await Promise.all(
      ['en', 'fr', 'nl'].map(
        async (lang) => (await call('--format', 'csv', '--lang', lang)).split('\r\n')[0],
      ),
    )
    expect(new Set(heads).size).toBe(3)
  })
})

/** Rows of a plain sheet. */
function cellsOf(sheet: string): string[][] {
  const rows = sheet.trimEnd().split('\r\n')
  return rows.map((row) => [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell))
}

/**
 * How often each letter stands in a text. Lines may break anywhere, and columns mix them: spaces
 * and rules do not count.
 */
function lettersOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const character of text.replace(/[\s─│├└-]/g, ''))
    counts[character] = (counts[character] ?? 0) + 1
  return counts
}

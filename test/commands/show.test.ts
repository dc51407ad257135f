import { describe, expect, it } from 'vitest'
import { widthOf } from '../../src/render/terminal/wrap.ts'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { type Answer, belgium, teh } from '../helpers/program.ts'

const source = { document: 'text', section: '1' }
const title = (fr: string) => ({ fr, nl: fr, en: fr })
const follows = (id: string, match = 'close') => [{ measure: id, match, because: 'Même promesse.' }]

const cwd = folderOf({
  'one-2008/edition.yaml': {
    plan: 'teh',
    title: title('Plan 2008'),
    period: '2008/2011',
    language: 'fr',
    document: 'text',
    numbered: { fr: 'décision', nl: 'beslissing', en: 'decision' },
  },
  'three-2026/edition.yaml': {
    plan: 'teh',
    title: title('Plan 2026'),
    period: '2026/2030',
    language: 'fr',
    document: 'text',
    previous: 'two-2021',
  },
  'one-2008/centre.yaml': measure({
    reference: '20',
    title: title('Ouvrir le centre'),
    timing: { as_printed: '2009', due: 2009 },
  }),
  'two-2021/centre.yaml': measure({
    title: title('Rouvrir le centre'),
    timing: { as_printed: 'fin 2022', due: 2022 },
    follows: follows('one-2008/centre', 'broad'),
    parts: [{ title: 'Le lieu' }, { title: 'Les gens' }],
    log: [
      { date: 2021, status: 'not-started', by: 'alpha', source },
      { date: '2022-03', status: 'complete', by: 'beta', part: 1, note: 'Loué.', source },
      { date: '2022-05', status: 'complete', by: 'alpha', note: 'Erreur.', source },
      { date: '2022-06', by: 'alpha', retracts: '2022-05', note: 'Autre mesure.', source },
      { date: '2023-02', status: 'limited', by: 'beta', source },
      { date: 2024, status: 'complete', by: 'alpha', source },
    ],
  }),
  'three-2026/centre.yaml': measure({
    title: title('Garder le centre ouvert'),
    timing: { as_printed: '2028', due: 2028 },
    follows: follows('two-2021/centre'),
  }),
  'one-2008/alone.yaml': measure({ title: title('Seule en 2008') }),
  'two-2021/alone.yaml': measure({ title: title('Seule en 2021') }),
})
const show = (...argv: string[]): Promise<Answer> =>
  teh(['show', ...argv, '--today', '2024-07-01'], { cwd })
const idsOf = async (...argv: string[]) => {
  const { stdout } = await show(...argv, '--format', 'json')
  return JSON.parse(stdout || '{}').question?.ids
}

describe('what is shown', () => {
  it.each([
    [['20'], ['one-2008/centre']],
    [['décision 20'], ['one-2008/centre']],
    [['décision', '20'], ['one-2008/centre']],
    [['beslissing 20'], ['one-2008/centre']],
    [['n° 20'], ['one-2008/centre']],
    [['one-2008/20'], ['one-2008/centre']],
    [['plans/one-2008/centre.yaml'], ['one-2008/centre']],
    [['./plans/one-2008/centre.yaml'], ['one-2008/centre']],
    [['/home/somebody/plans/one-2008/centre.yaml'], ['one-2008/centre']],
    [['CENTRE'], ['three-2026/centre']],
    [['centre', '--as-of', '2022-12-31'], ['two-2021/centre']],
    [['centre', '--as-of', '2010-12-31'], ['one-2008/centre']],
    [
      ['centre', 'two-2021/alone', '20', 'three-2026/centre'],
      ['three-2026/centre', 'two-2021/alone', 'one-2008/centre'],
    ],
  ])('%j is %j', async (argv, ids) => {
    expect(await idsOf(...argv)).toEqual(ids)
  })

  it('is said in the first line where older measures bear the name', async () => {
    const { stdout } = await show('centre', '--as-of', '2022-12-31', '--lang', 'fr')
    expect(stdout).toMatch(
      /^«\scentre\s» désigne aussi une mesure de 2008 \(décision 20\s: teh\sshow\s+one-2008\/centre\)/,
    )
    expect(stdout).not.toContain('three-2026')
  })

  it('is nothing where a name means several promises, which are told, the latest first', async () => {
    const { code, stderr } = await show('alone')
    expect(code).toBe(2)
    expect(stderr).toBe(
      'teh: “alone” names 2 measures: two-2021/alone – Seule en 2021 (2021); one-2008/alone – Seule en 2008 (2008). Type the whole id, for instance two-2021/alone\n',
    )
  })

  it.each([[['show', 'three-2026/centre']], [['lineage', 'three-2026/centre']]])(
    'marks a plan that has not begun, and refuses it with a day: %j',
    async (argv) => {
      const open = await teh([...argv, '--today', '2024-07-01'], { cwd })
      expect(open.code).toBe(0)
      expect(open.stdout).toContain('three-2026/centre belongs to a plan that has not begun')
      const dated = await teh([...argv, '--as-of', '2024-06-30', '--today', '2024-07-01'], { cwd })
      expect(dated.code).toBe(2)
      expect(dated.stderr).toContain('three-2026 begins on 1 January 2026')
    },
  )
})

describe('what is told of a measure', () => {
  it('begins with how late it is, in what state, by whom, and who differs', async () => {
    const { stdout } = await show('two-2021/centre', '--as-of', '2023-12-31')
    const [head = '', state] = stdout.split('\n')
    expect(head).toMatch(/^Rouvrir le centre {5,}two-2021\/centre$/)
    expect(state).toBe(
      'Late by 12 months · not started according to Service Alpha (2021) · at the close',
    )
    expect(stdout).toContain('otherwise: carried out in part (February 2023, says Institut Bêta)')
    expect(stdout.indexOf('Promised since')).toBeLessThan(stdout.indexOf('What is promised'))
    expect(stdout).toMatch(/Promised since 2008, renewed once, deadline put off by 156 months/)
  })

  it.each([
    [
      '2023-12-31',
      /2024 +complete · according to Service Alpha · does not count yet: it\s+does from 30 June 2024/,
    ],
    [
      '2023-12-31',
      /May 2022 +complete · according to Service Alpha · retracted, and counted\s+nowhere/,
    ],
    ['2023-12-31', /retracts its report of May 2022/],
    ['2023-12-31', /Le lieu \(March 2022 · complete · says Institut Bêta\)/],
    ['2023-12-31', /about part 1/],
    ['2024-06-30', /complete according to Service Alpha \(2024\) · provisional: dated 2024/],
    [
      '2024-06-30',
      /2008 {2}Ouvrir le centre +one-2008\/centre\s+broader than this one · .* · 2009 · 174 months late/,
    ],
  ])('at the close of %s: %s', async (day, text) => {
    const { stdout } = await show('two-2021/centre', '--as-of', day)
    expect(stdout).toMatch(text)
  })

  it('says since when nothing is known, and what was missed before it ended', async () => {
    const cwd = folderOf({
      'two-2021/often.yaml': measure({
        timing: { as_printed: 'par an', recurs: { every: 'year', from: 2021 } },
        log: [{ date: 2022, status: 'withdrawn', by: 'alpha', source }],
      }),
    })
    const call = async (day: string) =>
      (await teh(['show', 'often', '--as-of', day, '--today', '2026-11-21'], { cwd })).stdout
    expect(await call('2022-12-31')).toMatch(/withdrawn .* · missed before: 2021 ·/)
    expect(await call('2022-12-31')).not.toContain('Nothing is known')
    expect(await call('2024-12-31')).toContain('Nothing is known since 2022.')
  })

  it('is in JSON by place in the log', async () => {
    const argv = ['two-2021/centre', '--as-of', '2023-12-31', '--format', 'json']
    const [row] = JSON.parse((await show(...argv)).stdout).rows
    expect(row).toMatchObject({
      status: 'not-started',
      monthsLate: 12,
      waitingEntries: [6],
      retractedEntries: [3],
      followedBy: [],
    })
  })

  it('gives the class of what it answers, and nothing adopted after the day', async () => {
    const call = (day: string) =>
      teh(['show', 'teh-2021/ciatteh', '--as-of', day, '--today', '2026-11-21'], { cwd: belgium })
    expect((await call('2025-12-31')).stdout).toMatch(
      /Answers\n {2}cp-2018-4\/1 {2}.* · differs\s+from\s+part\s+to\s+part/,
    )
    const older = await teh(['show', 'teh-2008/ciatteh', '--as-of', '2010-12-31'])
    expect(older.stdout).not.toContain('cp-2018-4')
  })
})

/** What people wrote in the corpus, wherever it stands in a row. */
const textKeys = ['title', 'summary', 'note', 'because', 'event', 'asPrinted', 'file']

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return textKeys.includes(key) ? [value] : []
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name))
}

describe('all that JSON has of a measure', () => {
  it.each([
    ['fr', 80],
    ['en', 40],
    ['nl', 200],
  ])('stands on the screen with --full, in %s at %i columns', async (lang, width) => {
    const all = JSON.parse((await teh(['query', '--format', 'json'])).stdout).rows
    // In French, in which they were printed, all of them; else a third.
    const ids = all
      .map(({ id }: { id: string }) => id)
      .filter((_: string, i: number) => lang === 'fr' || i % 3 === 0)
    const call = ['show', ...ids, '--lang', lang]
    const { rows } = JSON.parse((await teh([...call, '--format', 'json'])).stdout)
    const { stdout } = await teh([...call, '--full'], { env: { COLUMNS: String(width) } })
    const longest = Math.max(...stdout.split('\n').map(widthOf))
    expect(longest).toBeLessThanOrEqual(width)
    const seen = seenIn(stdout)
    const missing = textsIn(rows).filter((text) => !seen.includes(seenIn(text)))
    expect(missing).toEqual([])
  })

  it('stands there without --full but for what weighs less, which is said', async () => {
    const call = ['show', 'teh-2021/ciatteh', '--lang', 'fr']
    const [short, full] = [(await teh(call)).stdout, (await teh([...call, '--full'])).stdout]
    const [row] = JSON.parse((await teh([...call, '--format', 'json'])).stdout).rows
    for (const text of [row.title, row.summary, row.log[0].note])
      expect(seenIn(short)).toContain(seenIn(text))
    expect(seenIn(short)).not.toContain(seenIn(row.follows[0].because))
    expect(short).toContain('teh show teh-2021/ciatteh --full')
    expect(full).not.toContain('--full')
  })
})

/** Without blanks, and without the bars and points of a list. */
function seenIn(text: string): string {
  return text.replace(/[\s·]/g, '')
}

/** `teh scorecard`: years decide, not the order of the file. */
import { describe, expect, it } from 'vitest'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const source = { document: 'text', section: '1' }
const card = (date: number, ratings: object[]) => ({
  'scorecards/card.yaml': {
    title: { fr: 'Carte' },
    assessor: ['alpha'],
    document: 'text',
    date,
    indicators: { first: { label: { fr: 'Premier' } } },
    criteria: { one: { title: { fr: 'Un' }, indicator: 'first', ratings, source } },
  },
})
const rated = (...pairs: [string | number, string][]) =>
  pairs.map(([year, rating]) => ({ year, rating, source }))

async function told(ratings: object[], ...argv: string[]) {
  const folder = folderOf(card(2012, ratings))
  const run = (...more: string[]) =>
    teh(['scorecard', ...argv, ...more, '--today', '2024-07-01'], { cwd: folder })
  const { rows } = JSON.parse((await run('--format', 'json')).stdout) as {
    rows: { change: string; ratings: { year: string; rating: string }[] }[]
  }
  const lint = await teh(['lint', '--today', '2024-07-01'], { cwd: folder })
  return {
    change: rows[0]?.change,
    years: rows[0]?.ratings.map(({ year }) => year),
    text: (await run()).stdout.replace(/ +/g, ' '),
    lint: lint.stdout,
  }
}

describe('the change', () => {
  it.each<[string, [string | number, string][], string]>([
    [
      'oldest first',
      [
        [2010, 'green'],
        [2012, 'red'],
      ],
      'worse',
    ],
    [
      'newest first',
      [
        [2012, 'red'],
        [2010, 'green'],
      ],
      'worse',
    ],
    [
      'in any order',
      [
        [2012, 'yellow'],
        [2014, 'green'],
        [2010, 'red'],
      ],
      'better',
    ],
    [
      'within a year',
      [
        ['2012-S2', 'yellow'],
        ['2012-S1', 'green'],
      ],
      'worse',
    ],
    [
      'the year after its first half',
      [
        [2012, 'yellow'],
        ['2012-S1', 'green'],
      ],
      'worse',
    ],
    [
      'one year, twice the same',
      [
        [2012, 'yellow'],
        [2012, 'yellow'],
      ],
      'single',
    ],
    [
      'one year, two colours',
      [
        [2012, 'yellow'],
        [2012, 'red'],
      ],
      'unclear',
    ],
    [
      'the newest year in two colours',
      [
        [2012, 'green'],
        [2010, 'red'],
        [2012, 'red'],
      ],
      'unclear',
    ],
    [
      'a year between in two colours',
      [
        [2010, 'red'],
        [2011, 'green'],
        [2011, 'red'],
        [2012, 'green'],
      ],
      'better',
    ],
  ])('%s', async (_, pairs, change) => {
    expect((await told(rated(...pairs))).change).toBe(change)
  })

  it('and what stands in the list follow the years', async () => {
    const { text, years } = await told(rated([2012, 'red'], [2010, 'green']))
    expect(years).toEqual(['2010', '2012'])
    expect(text).toContain('\nUn\u00a0(fr) green red worse')
    expect(text).toMatch(/Un\s\(fr\) – red, worse\n\n2010 green\n2012 red/)
  })

  it('is unclear where ratings of one year disagree, which lint finds', async () => {
    const { text, lint } = await told(rated([2010, 'yellow'], [2012, 'red'], [2012, 'green']))
    expect(text).toContain('\nUn\u00a0(fr) yellow green / red unclear')
    expect(text).toContain('Un\u00a0(fr) – red, unclear')
    expect(lint).toContain('log/rating-twice')
  })
})

describe('the day from which a rating counts', () => {
  it.each<[string, number, [string | number, string][], string, string[]]>([
    [
      'its own year, after the card',
      2012,
      [
        [2010, 'red'],
        [2014, 'green'],
      ],
      '2014-12-30',
      ['2010'],
    ],
    [
      '… from its last day',
      2012,
      [
        [2010, 'red'],
        [2014, 'green'],
      ],
      '2014-12-31',
      ['2010', '2014'],
    ],
    ['the year of its card, after its own', 2012, [[2010, 'red']], '2012-12-31', ['2010']],
    ['a year to come never counts', 2012, [[2025, 'red']], '2026-12-31', []],
    [
      'a year that runs, from the day before the call',
      2012,
      [[2024, 'red']],
      '2024-06-30',
      ['2024'],
    ],
  ])('is that of %s', async (_, date, pairs, day, years) => {
    const cwd = folderOf(card(date, rated(...pairs)))
    const argv = ['scorecard', '--today', '2024-07-01', '--as-of', day]
    const { rows, leftOut } = JSON.parse((await teh([...argv, '--format', 'json'], { cwd })).stdout)
    expect(rows[0].ratings.map(({ year }: { year: string }) => year)).toEqual(years)
    expect(leftOut[0]).toMatchObject({
      reason: 'not-yet-counted',
      count: pairs.length - years.length,
    })
    const text = (await teh(argv, { cwd })).stdout
    if (day === '2014-12-30')
      expect(text).toContain('1 rating of 2014 counts only from 31 December')
    if (years.length === 0) expect(text).toContain('1 rating of 2025 counts only later.')
    if (years.length === 0) expect(text).toContain('Un\u00a0(fr) – no rating')
  })

  it('is never before the day of the card: that is refused', async () => {
    const cwd = folderOf(card(2012, rated([2010, 'red'])))
    const argv = ['scorecard', '--today', '2024-07-01', '--as-of', '2012-12-30']
    const { code, stderr } = await teh(argv, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('31 December 2012')
  })

  it('holds where show tells what a measure answers', async () => {
    const cwd = folderOf({
      ...card(2012, rated([2010, 'red'], [2014, 'green'])),
      'one-2008/m.yaml': measure({ answers: [{ recommendation: 'card/one' }] }),
    })
    const show = async (day: string) =>
      (await teh(['show', 'one-2008/m', '--as-of', day, '--today', '2024-07-01'], { cwd })).stdout
    expect(await show('2014-12-31')).toMatch(/card\/one {2}Un\u00a0\(fr\) · green \(2014\)/)
    expect(await show('2014-12-30')).toMatch(/card\/one {2}Un\u00a0\(fr\) · red \(2010\)/)
    expect(await show('2012-12-30')).not.toContain('card/one')
  })
})

describe('the sheet', () => {
  const sheet = async (files: object) => {
    const cwd = folderOf(files as Parameters<typeof folderOf>[0])
    const { stdout } = await teh(['scorecard', '--format', 'csv'], { cwd, now: '2024-07-01' })
    return stdout.replace('\ufeff', '').trimEnd().split(/\r?\n/)
  }

  it('of cards of other years has each rating under its year', async () => {
    const two = card(2012, rated([2012, 'green']))['scorecards/card.yaml']
    const [head, ...rows] = await sheet({
      'scorecards/old.yaml': two,
      'scorecards/young.yaml': {
        ...two,
        date: 2020,
        criteria: { one: { ...two.criteria.one, ratings: rated([2020, 'red']) } },
      },
    })
    expect(head).toBe('"Indicator";"Criterion";"2012";"2020";"Change"')
    expect(rows.map((row) => row.split(';').slice(2, 4))).toEqual([
      ['"green"', '"–"'],
      ['"–"', '"red"'],
    ])
  })

  it('of no card has its headings', async () => {
    expect(await sheet({})).toEqual(['"Indicator";"Criterion";"Change"'])
  })
})

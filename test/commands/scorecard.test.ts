/** `teh scorecard`: years decide, not the order of the file. */
import { describe, expect, it } from 'vitest'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'

const source = { document: 'text', section: '1' }
const rated = (...pairs: [string | number, string][]) =>
  pairs.map(([year, rating]) => ({ year, rating, source }))

async function told(ratings: object[], ...argv: string[]) {
  const folder = folderOf({
    'scorecards/card.yaml': {
      title: { fr: 'Carte' },
      assessor: ['alpha'],
      document: 'text',
      date: 2012,
      indicators: { first: { label: { fr: 'Premier' } } },
      criteria: { one: { title: { fr: 'Un' }, indicator: 'first', ratings, source } },
    },
  })
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
    expect(text).toContain('\nUn green red worse')
    expect(text).toMatch(/└─ red – Un\n +├─ 2010 green\n +├─ 2012 red/)
  })

  it('is unclear where ratings of one year disagree, which lint finds', async () => {
    const { text, lint } = await told(rated([2010, 'yellow'], [2012, 'red'], [2012, 'green']))
    expect(text).toContain('\nUn yellow green / red unclear')
    expect(text).toContain('└─ red – Un')
    expect(lint).toContain('log/rating-twice')
  })
})

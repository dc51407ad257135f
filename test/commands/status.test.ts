import { describe, expect, it, test } from 'vitest'
import { teh } from '../helpers/program.ts'

const json = async (call: string) =>
  JSON.parse((await teh([...call.split(' '), '--format', 'json'])).stdout)

interface Row {
  by?: string
  group: string
  measureCount: number
  overdue: number
}

/** By its key, how many a report with --count has in each group. */
const counted = ({ rows }: { rows: { group: string; count: number }[] }) =>
  new Map(rows.map(({ group, count }) => [group, count]))

describe.each([
  ['teh-2021', '2023-12-31'],
  ['teh-2021', '2024-06-30'],
  ['trafic-2019', '2023-12-31'],
  ['teh-2008', '2010-12-31'],
])('the figures of %s at the close of %s', (edition, day) => {
  it('are those of query and overdue', async () => {
    const status = await json(`status ${edition} --as-of ${day}`)
    const rows = status.rows as Row[]
    const of = (by: string, key: 'measureCount' | 'overdue') =>
      new Map(rows.filter((row) => row.by === by).map((row) => [row.group, row[key]]))
    const nonZero = (map: Map<string, number>) => new Map([...map].filter(([, n]) => n > 0))

    for (const [by, flag] of [
      ['state', 'status'],
      ['actor', 'actor'],
      ['theme', 'theme'],
    ] as const) {
      const query = await json(
        `query --edition ${edition} --as-of ${day} --group-by ${flag} --count`,
      )
      expect(nonZero(of(by, 'measureCount')), by).toEqual(counted(query))
    }
    const late = await json(`overdue --as-of ${day} --all-editions`)
    const own = late.rows.filter((row: { edition: string }) => row.edition === edition)
    expect(status.totals.overdue).toBe(own.length)
    for (const [group, count] of of('theme', 'overdue'))
      expect(count, group).toBe(
        own.filter(({ themes }: { themes: string[] }) => themes.includes(group)).length,
      )
    const { measureCount, overdue, settledCount, notYetDue, undated, renewed } = status.totals
    expect(overdue + settledCount + notYetDue + undated + renewed).toBe(measureCount)
    for (const other of status.totals.others) {
      const usual = await json(`overdue --as-of ${day}`)
      expect(other.overdue, other.edition).toBe(
        usual.rows.filter((row: { edition: string }) => row.edition === other.edition).length,
      )
    }
  })
})

it('counts by body as overdue does', async () => {
  const status = await json('status teh-2021 --year 2023')
  const overdue = counted(await json('overdue --year 2023 --in-scope --group-by actor --count'))
  const others = await json('status trafic-2019 --year 2023')
  const late = new Map<string, number>()
  for (const { by, group, overdue: count } of [...status.rows, ...others.rows] as Row[])
    if (by === 'actor' && count > 0) late.set(group, (late.get(group) ?? 0) + count)
  expect(late).toEqual(overdue)
})

test.each(['fr', 'nl', 'en'])('stands on one screen, %s', async (lang) => {
  for (const more of [[], ['--since', '2023-06-30'], ['teh-2008'], ['trafic-2019']]) {
    const { stdout } = await teh(['status', ...more, '--lang', lang])
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length, stdout).toBeLessThanOrEqual(23)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  }
})

it('tells what happened since a day, as two answers of overdue do', async () => {
  const { totals } = await json('status teh-2021 --year 2023 --since 2022-12-31')
  const ids = async (year: string) =>
    new Set(
      (await json(`overdue --year ${year} --all-editions`)).rows
        .filter(({ edition }: { edition: string }) => edition === 'teh-2021')
        .map(({ id }: { id: string }) => id),
    )
  const [before, after] = [await ids('2022'), await ids('2023')]
  expect(totals.sinceThen.newlyOverdue).toBe([...after].filter((id) => !before.has(id)).length)
  expect(totals.sinceThen.newlyOverdue).toBeGreaterThan(5)
})

it('tells quarter by quarter, as far as they are over', async () => {
  const { rows } = await json('status teh-2021 --as-of 2023-05-15 --trend 2021..2025')
  const quarters = rows.filter(({ quarter }: { quarter?: string }) => quarter !== undefined)
  expect(quarters.length).toBe(9)
  expect(quarters.at(-1).quarter).toBe('2023-Q1')
  expect(quarters.map(({ overdue }: Row) => overdue)).toEqual(
    [...quarters.map(({ overdue }: Row) => overdue)].sort((a, b) => a - b),
  )
})

it('tells of the edition that began last, and of none before the first', async () => {
  expect((await json('status --as-of 2020-01-01')).question.edition).toBe('trafic-2019')
  expect((await teh(['status', '--as-of', '1999-01-01'])).code).toBe(2)
  expect((await teh(['status', 'teh-2021', '--as-of', '2010-01-01'])).code).toBe(2)
  expect((await teh(['status', '--trend', '2025..2021'])).code).toBe(2)
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overdue } from '../../../src/analyses/overdue.ts'
import { statesAt } from '../../../src/analyses/state/state.ts'
import { type Deadline, duesOf } from '../../../src/analyses/timing/deadline.ts'
import { goesBy, occurrencesOf, stepOf } from '../../../src/analyses/timing/occurrences.ts'
import type { Corpus, Measure } from '../../../src/corpus/types.ts'
import { addDays, firstDay, lastDay, type Period, precisionOf, write } from '../../../src/period.ts'
import { closeOf, oneMeasure } from '../../helpers/corpus.ts'
import { runs } from '../../helpers/runs.ts'

describe('how often, from when', () => {
  it.each<[string, Period, Period, Period[]]>([
    ['year', '2021', '2023', ['2021', '2022', '2023']],
    ['P1Y', '2021', '2023', ['2021', '2022', '2023']],
    ['P12M', '2021', '2023', ['2021', '2022', '2023']],
    ['P2Y', '2021', '2025', ['2021', '2023', '2025']],
    ['year', '2021-S2', '2023', ['2021-S2', '2022-S2', '2023-S2']],
    ['year', '2021-Q4', '2023-09', ['2021-Q4', '2022-Q4']],
    ['year', '2021-03', '2023', ['2021-03', '2022-03', '2023-03']],
    [
      'year',
      '2020-02-29',
      '2024',
      ['2020-02-29', '2021-02-28', '2022-02-28', '2023-02-28', '2024-02-29'],
    ],
    ['P6M', '2021-S1', '2022', ['2021-S1', '2021-S2', '2022-S1', '2022-S2']],
    ['P6M', '2021-Q2', '2022', ['2021-Q2', '2021-Q4', '2022-Q2', '2022-Q4']],
    ['P6M', '2021-11', '2022', ['2021-11', '2022-05', '2022-11']],
    ['P18M', '2021-S1', '2024', ['2021-S1', '2022-S2', '2024-S1']],
    ['P1Y6M', '2021-S1', '2024', ['2021-S1', '2022-S2', '2024-S1']],
    ['P3M', '2021-Q3', '2022-S1', ['2021-Q3', '2021-Q4', '2022-Q1', '2022-Q2']],
    ['P1M', '2021-11', '2022-02', ['2021-11', '2021-12', '2022-01', '2022-02']],
    [
      'P1M',
      '2021-01-31',
      '2021-06',
      ['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-30', '2021-05-31', '2021-06-30'],
    ],
    ['P1M', '2023-12-30', '2024-03', ['2023-12-30', '2024-01-30', '2024-02-29', '2024-03-30']],
    ['P14D', '2021-01-15', '2021-03-01', ['2021-01-15', '2021-01-29', '2021-02-12', '2021-02-26']],
    ['P1Y14D', '2021-01-15', '2023-12', ['2021-01-15', '2022-01-29', '2023-02-12']],
    ['P1M1D', '2021-01-31', '2021-04', ['2021-01-31', '2021-03-01', '2021-04-02']],
    // The plan does not say which half, quarter, month or day: only the first time is known.
    ['P6M', '2021', '2025', ['2021']],
    ['P18M', '2021', '2025', ['2021']],
    ['P3M', '2021-S1', '2025', ['2021-S1']],
    ['P9M', '2021-S1', '2025', ['2021-S1']],
    ['P1M', '2021-S1', '2025', ['2021-S1']],
    ['P1M', '2021-Q1', '2025', ['2021-Q1']],
    ['P14D', '2021', '2025', ['2021']],
    ['P14D', '2021-01', '2025', ['2021-01']],
    ['P1Y14D', '2021', '2025', ['2021']],
    ['P0M', '2021', '2025', ['2021']],
    ['P0D', '2021-01-15', '2025', ['2021-01-15']],
    ['unspecified', '2021', '2025', ['2021']],
    // The first is printed, and stands wherever the last may be.
    ['year', '2026', '2025', ['2026']],
  ])('every %s from %s until %s', (every, from, until, expected) => {
    expect(occurrencesOf(from, every, lastDay(until))).toEqual(expected)
  })

  it('has no bound but the last', () => {
    const days = occurrencesOf('2021-01-01', 'P1D', '2025-12-31')
    expect([days.length, days.at(-1)]).toEqual([1826, '2025-12-31'])
  })

  const period = fc.oneof(
    fc.integer({ min: 2000, max: 2030 }).map(String),
    fc
      .tuple(
        fc.integer({ min: 2000, max: 2030 }),
        fc.constantFrom('S1', 'S2', 'Q1', 'Q4', '02', '12', '02-28', '01-31', '12-31'),
      )
      .map(([y, p]) => `${y}-${p}`),
  )
  const duration = fc
    .record({ years: fc.nat(3), months: fc.nat(30), days: fc.nat(40) })
    .map(({ years, months, days }) => `P${years}Y${months}M${days}D`)

  it('strictly goes on, by the same kind of period, up to the last, and misses none', () => {
    fc.assert(
      fc.property(
        period,
        fc.oneof(duration, fc.constantFrom('year', 'P6M', 'P3M', 'P1M', 'P14D')),
        fc.integer({ min: 2000, max: 2040 }),
        (from, every, end) => {
          const found = occurrencesOf(from, every, `${end}-12-31`)
          expect(found[0]).toBe(from)
          for (const [i, one] of found.slice(1).entries()) {
            expect(precisionOf(one)).toBe(precisionOf(from))
            expect(
              firstDay(one) > firstDay(found[i] as string) &&
                lastDay(one) > lastDay(found[i] as string),
            ).toBe(true)
            expect(lastDay(one) <= `${end}-12-31`).toBe(true)
          }
          const step = stepOf(every)
          if (step && goesBy(step, precisionOf(from))) {
            const more = occurrencesOf(from, every, `${end + 60}-12-31`)
            expect(more.slice(0, found.length)).toEqual(found)
            expect(lastDay(more[found.length] ?? '') > `${end}-12-31`).toBe(true)
          }
        },
      ),
    )
  })
})

const yearly = (log: readonly object[], recurs: object = { every: 'year', from: 2021 }) =>
  oneMeasure({ timing: { as_printed: '', recurs }, log })
const the = ({ measures: [only] }: Corpus) => only as Measure
const moved = (
  from: number | string | undefined,
  to: number | string,
  date: number | string = 2022,
) => ({
  date,
  deadline: { ...(from !== undefined && { from }), to },
})

/** The deadline in force at the close of a day. */
function deadlineAt(corpus: Corpus, day: string): Deadline {
  return statesAt(corpus, closeOf(day))(the(corpus)).deadline
}

/** What is late at the close of each day: the first missed, the months, how many. */
function fates(corpus: Corpus, ...days: string[]): string[] {
  return days.map((day) => {
    const { late, leftOut } = overdue(corpus, { moment: closeOf(day), scope: 'in-scope' })
    const [one] = late
    return one
      ? `${one.due} +${one.monthsLate} ×${one.missed}`
      : Object.entries(leftOut)
          .flatMap(([reason, list]) => (list.length > 0 ? [reason] : []))
          .join()
  })
}

describe('moving the deadline of one occurrence', () => {
  it('leaves the others due', async () => {
    const corpus = await yearly([
      { date: 2021, status: 'complete' },
      { ...moved(2022, '2023-06', '2022-12') },
    ])
    expect(duesOf(deadlineAt(corpus, '2022-12-30'))).toEqual([
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ])
    expect(duesOf(deadlineAt(corpus, '2022-12-31'))).toEqual([
      '2021',
      '2023-06',
      '2023',
      '2024',
      '2025',
    ])
    expect(
      fates(
        corpus,
        '2022-12-31',
        '2023-06-29',
        '2023-06-30',
        '2023-12-31',
        '2024-12-31',
        '2025-12-31',
      ),
    ).toEqual([
      'settled',
      'settled',
      '2023-06 +0 ×1',
      '2023-06 +6 ×2',
      '2023-06 +18 ×3',
      '2023-06 +30 ×4',
    ])
  })

  it.each<[string, object[], string[]]>([
    [
      'again, from where it stands',
      [moved(2022, '2023-06'), moved('2023-06', '2024-03')],
      ['2021', '2023', '2024-03', '2024', '2025'],
    ],
    [
      'again, from where it was planned',
      [moved(2022, '2023-06'), moved(2022, '2024-03')],
      ['2021', '2023', '2024-03', '2024', '2025'],
    ],
    [
      'named more exactly than it is',
      [moved('2022-12-31', '2023-06')],
      ['2021', '2023-06', '2023', '2024', '2025'],
    ],
    ['earlier', [moved(2023, '2022-06')], ['2021', '2022-06', '2022', '2024', '2025']],
    [
      'to when the next is due, and that one on',
      [moved(2022, 2023), moved(2023, 2024)],
      ['2021', '2023', '2024', '2024', '2025'],
    ],
    ['beyond the last', [moved(2025, 2027)], ['2021', '2022', '2023', '2024', '2027']],
    ['of none that there is', [moved(2026, 2027)], ['2021', '2022', '2023', '2024', '2025']],
    ['without saying which', [moved(undefined, 2027)], ['2021', '2022', '2023', '2024', '2025']],
  ])('%s', async (_, log, expected) => {
    const corpus = await yearly(log)
    expect(duesOf(deadlineAt(corpus, '2022-12-31'))).toEqual(expected)
  })

  it('of what is due once needs no name', async () => {
    const corpus = await yearly([moved(undefined, 2023)], { every: 'unspecified', from: 2021 })
    expect(duesOf(deadlineAt(corpus, '2022-12-31'))).toEqual(['2023'])
    expect(fates(corpus, '2022-12-31', '2023-12-31')).toEqual(['not-yet-due', '2023 +0 ×1'])
  })

  it.each<[string, string, string]>([
    ['before its day', '2022-06-15', 'settled'],
    ['on its day', '2022-06-30', 'settled'],
    ['just after the one before', '2021-07-01', 'settled'],
    ['of the one before', '2021-06-30', '2022-06-30 +0 ×1'],
    ['after its day: that is the next one', '2022-07-01', '2022-06-30 +0 ×1'],
    ['of a year, which may be after its day', '2022', '2022-06-30 +0 ×1'],
  ])('that is due on a day is settled by a report %s', async (_, date, expected) => {
    const first = { date: '2021-06-20', status: 'complete' }
    expect(
      fates(
        await yearly([first, { date, status: 'complete' }], { every: 'year', from: '2021-06-30' }),
        '2022-06-30',
      ),
    ).toEqual([expected])
  })

  it('that is due on a day is settled by a report of its year, once that is over', async () => {
    const reports = [2021, 2022].map((date) => ({ date, status: 'complete' }))
    const corpus = await yearly(reports, { every: 'year', from: '2021-06-30' })
    expect(fates(corpus, '2022-06-30', '2022-12-31', '2023-06-30')).toEqual([
      '2022-06-30 +0 ×1',
      'settled',
      '2023-06-30 +0 ×1',
    ])
  })

  it('gives one to what comes back from nobody knows when', async () => {
    expect(
      fates(
        await yearly([moved(undefined, 2023)], { every: 'year' }),
        '2022-12-30',
        '2022-12-31',
        '2023-12-31',
      ),
    ).toEqual(['recurring-undated', 'not-yet-due', '2023 +0 ×1'])
  })

  it.each<[string, object[], string]>([
    ['within the time it was planned for', [{ date: '2022-11', status: 'complete' }], '2023 +0 ×1'],
    [
      'by the time it was moved to, and not the next as well',
      [{ date: '2023-05', status: 'complete' }],
      '2023 +0 ×1',
    ],
    ['later: that is the next one', [{ date: '2023-11', status: 'complete' }], '2023-06 +6 ×1'],
    [
      'and the next by the next report',
      [
        { date: '2023-05', status: 'complete' },
        { date: '2023-11', status: 'complete' },
      ],
      'settled',
    ],
    [
      'of its own time, and the next by a report before it was due again',
      [
        { date: '2022-11', status: 'complete' },
        { date: '2023-05', status: 'complete' },
      ],
      'settled',
    ],
    [
      'once by two who say the same',
      [
        { date: '2023-04', status: 'complete', by: 'alpha' },
        { date: '2023-05', status: 'complete', by: 'beta' },
      ],
      '2023 +0 ×1',
    ],
  ])('is settled by a report %s', async (_, reports, expected) => {
    const corpus = await yearly([
      { date: 2021, status: 'complete' },
      { ...moved(2022, '2023-06') },
      ...reports,
    ])
    expect(fates(corpus, '2023-12-31')).toEqual([expected])
  })

  const year = fc.integer({ min: 2021, max: 2025 })

  it('changes only that one', async () => {
    await fc.assert(
      fc.asyncProperty(
        year,
        fc.integer({ min: 2019, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        async (from, y, m) => {
          const to = write(y, 'month', m)
          const at = async (log: object[]) => {
            const deadline = deadlineAt(await yearly(log), '2022-12-31')
            return deadline.kind === 'recurring' ? deadline.occurrences : []
          }
          const [before, after] = [await at([]), await at([moved(from, to)])]
          expect(after.find(({ planned }) => planned === String(from))?.due).toBe(to)
          const others = (list: readonly { planned: Period; due: Period }[]) =>
            list.filter(({ planned }) => planned !== String(from))
          expect(others(after)).toEqual(others(before))
          expect(after.map(({ due }) => lastDay(due))).toEqual(
            after.map(({ due }) => lastDay(due)).sort(),
          )
        },
      ),
      { numRuns: runs(15) },
    )
  })

  it('makes nothing less late as days go by, when nothing is reported', async () => {
    await fc.assert(
      fc.asyncProperty(
        year,
        fc.integer({ min: 2021, max: 2027 }),
        fc.nat(2000),
        fc.nat(900),
        async (from, to, start, more) => {
          const corpus = await yearly([moved(from, to, '2021-01-01')])
          const missed = (day: string) =>
            overdue(corpus, { moment: closeOf(day), scope: 'all' }).late[0]?.missed ?? 0
          const day = addDays('2021-01-01', start)
          expect(missed(addDays(day, more))).toBeGreaterThanOrEqual(missed(day))
        },
      ),
      { numRuns: runs(15) },
    )
  })
})

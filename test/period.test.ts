import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addDuration,
  contains,
  daysOf,
  earliestYear,
  firstDay,
  lastDay,
  latestYear,
  monthsBetween,
  numberOf,
  type Precision,
  parsePeriod,
  precisionOf,
  shift,
  spanOf,
  write,
  yearOf,
} from '../src/period.ts'

const year = fc.integer({ min: earliestYear, max: latestYear })
const lengths = (y: number) => [
  31,
  y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28,
  31,
  30,
  31,
  30,
  31,
  31,
  30,
  31,
  30,
  31,
]
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => write(y, 'day', m, Math.min(d, lengths(y)[m - 1] ?? 28)))
const period = fc.oneof(
  year.map((y) => write(y)),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]) => write(y, 'semester', n)),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => write(y, 'quarter', n)),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]) => write(y, 'month', n)),
  day,
)
/** A check of the calendar that shares nothing with the code. */
const next = (d: string) => {
  const [y = 0, m = 0, n = 0] = d.split('-').map(Number)
  const last = lengths(y)[m - 1] ?? 0
  if (n < last) return write(y, 'day', m, n + 1)
  return m < 12 ? write(y, 'day', m + 1, 1) : write(y + 1, 'day', 1, 1)
}

describe('what a period is', () => {
  it.each<[string, Precision, string, string]>([
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2008-S1', 'semester', '2008-01-01', '2008-06-30'],
    ['2008-S2', 'semester', '2008-07-01', '2008-12-31'],
    ['2009-Q1', 'quarter', '2009-01-01', '2009-03-31'],
    ['2009-Q2', 'quarter', '2009-04-01', '2009-06-30'],
    ['2009-Q3', 'quarter', '2009-07-01', '2009-09-30'],
    ['2009-Q4', 'quarter', '2009-10-01', '2009-12-31'],
    ['2021-07', 'month', '2021-07-01', '2021-07-31'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2000-02', 'month', '2000-02-01', '2000-02-29'],
    ['2100-02', 'month', '2100-02-01', '2100-02-28'],
    ['2021-07-15', 'day', '2021-07-15', '2021-07-15'],
  ])('%s is a %s from %s to %s', (text, precision, first, last) => {
    expect(parsePeriod(text)).toBe(text)
    expect(precisionOf(text)).toBe(precision)
    expect([firstDay(text), lastDay(text)]).toEqual([first, last])
    expect(yearOf(text)).toBe(Number(text.slice(0, 4)))
  })

  it.each([
    '',
    '21',
    '1989',
    '2101',
    '0000',
    '9999',
    '20210',
    '2021-',
    '2021-00',
    '2021-13',
    '2021-1',
    '2021-Q0',
    '2021-Q5',
    '2021-S0',
    '2021-S3',
    '2021-q1',
    '2021-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-07-00',
    '2021-07-32',
    '2021-7-15',
    '2021/07/15',
    ' 2021',
    '2021 ',
    '2021\n',
    '-2021',
    '2021-07-15T00:00',
    '２０２１',
  ])('%j is none', (text) => {
    expect(parsePeriod(text)).toBeUndefined()
  })

  it('has one writing, which is read back', () => {
    fc.assert(
      fc.property(period, (text) => {
        expect(parsePeriod(text)).toBe(text)
        const again =
          precisionOf(text) === 'day'
            ? write(yearOf(text), 'day', numberOf(text), Number(text.slice(8)))
            : write(yearOf(text), precisionOf(text), numberOf(text))
        expect(again).toBe(text)
      }),
    )
  })

  it('begins before it ends, in its own year', () => {
    fc.assert(
      fc.property(period, (text) => {
        expect(firstDay(text) <= lastDay(text)).toBe(true)
        expect(firstDay(text).slice(0, 4)).toBe(text.slice(0, 4))
        expect(lastDay(text).slice(0, 4)).toBe(text.slice(0, 4))
        expect(parsePeriod(firstDay(text))).toBe(firstDay(text))
        expect(parsePeriod(lastDay(text))).toBe(lastDay(text))
      }),
    )
  })

  it('cuts a year into parts without a gap', () => {
    fc.assert(
      fc.property(
        year,
        fc.constantFrom<[Precision, number]>(['semester', 2], ['quarter', 4], ['month', 12]),
        (y, [precision, count]) => {
          const parts = Array.from({ length: count }, (_, i) => write(y, precision, i + 1))
          expect(firstDay(parts[0] ?? '')).toBe(firstDay(String(y)))
          expect(lastDay(parts.at(-1) ?? '')).toBe(lastDay(String(y)))
          for (const [i, part] of parts.slice(1).entries())
            expect(firstDay(part)).toBe(next(lastDay(parts[i] ?? '')))
        },
      ),
    )
  })
})

describe('contains', () => {
  it.each([
    ['2021', '2021', true],
    ['2021', '2021-12-31', true],
    ['2021', '2022-01-01', false],
    ['2008-S2', '2008-Q3', true],
    ['2008-S2', '2008-Q2', false],
    ['2008-Q4', '2008-S2', false],
    ['2021-07', '2021', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected)
  })

  it('holds of a period and its own days, and never both ways between two', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(contains(a, a)).toBe(true)
        expect(contains(a, firstDay(a)) && contains(a, lastDay(a))).toBe(true)
        if (contains(a, b) && contains(b, a))
          expect([firstDay(a), lastDay(a)]).toEqual([firstDay(b), lastDay(b)])
      }),
    )
  })
})

describe('months between two days', () => {
  it.each([
    ['2021-12-31', '2021-12-31', 0],
    ['2021-12-31', '2022-01-30', 0],
    ['2021-12-31', '2022-01-31', 1],
    ['2021-12-31', '2022-02-27', 1],
    ['2021-12-31', '2022-02-28', 2],
    ['2021-01-31', '2021-02-28', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2021-02-28', '2021-03-28', 1],
    ['2021-02-28', '2021-03-27', 0],
    ['2008-12-31', '2022-12-31', 168],
    ['2022-12-31', '2008-12-31', -168],
  ])('from %s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  it('is the same backwards with the sign turned', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(monthsBetween(a, b) + monthsBetween(b, a)).toBe(0)
        expect(Object.is(monthsBetween(a, a), 0)).toBe(true)
      }),
    )
  })

  it('never goes down as the second day goes on', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        expect(monthsBetween(from, next(to))).toBeGreaterThanOrEqual(monthsBetween(from, to))
        expect(monthsBetween(from, to)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('counts back what was added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, months) => {
        expect(monthsBetween(from, addDuration(from, `P${months}M`))).toBe(months)
      }),
    )
  })
})

describe('adding to a day', () => {
  it.each([
    ['2021-01-31', 'P1M', '2021-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2021-12-31', 'P6M', '2022-06-30'],
    ['2021-11-30', 'P1Y3M', '2023-02-28'],
    ['2021-12-31', 'P45D', '2022-02-14'],
    ['2021-01-31', 'P1M1D', '2021-03-01'],
    ['2007-06-01', 'P2Y', '2009-06-01'],
  ])('%s and %s: %s', (from, duration, to) => {
    expect(addDuration(from, duration)).toBe(to)
  })

  it.each(['', 'P', '1Y', 'P1', 'P1W', 'PT1H', 'P1D1M', 'p1y', 'P-1Y', 'P1Y '])(
    '%j is no duration',
    (text) => {
      expect(() => addDuration('2021-01-01', text)).toThrow(RangeError)
    },
  )

  it('gives days of the calendar, never earlier', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 12 }))
          .map(([y, m]) => lastDay(write(y, 'month', m))),
        fc.nat(12),
        fc.nat(24),
        fc.nat(400),
        (from, y, m, d) => {
          const to = addDuration(from, `P${y}Y${m}M${d}D`)
          expect(parsePeriod(to)).toBe(to)
          expect(to >= from).toBe(true)
        },
      ),
    )
  })

  it('knows the eve of a day', () => {
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
    expect(addDays('2023-01-01', -1)).toBe('2022-12-31')
    fc.assert(
      fc.property(day, (d) => {
        expect(addDays(next(d), -1)).toBe(d)
      }),
    )
  })

  it('adds up the years and months of a duration, and its days apart', () => {
    expect(
      ['P1Y', 'P6M', 'P1Y6M', 'P45D', 'P1Y14D'].map((duration) => Object.values(spanOf(duration))),
    ).toEqual([
      [12, 0],
      [6, 0],
      [18, 0],
      [0, 45],
      [12, 14],
    ])
  })
})

describe('the same kind of period, later', () => {
  it.each([
    ['2021', 12, '2022'],
    ['2021', 24, '2023'],
    ['2008-S2', 6, '2009-S1'],
    ['2009-Q4', 3, '2010-Q1'],
    ['2009-Q1', 12, '2010-Q1'],
    ['2021-11', 3, '2022-02'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s, %i months on: %s', (from, months, to) => {
    expect(shift(from, months)).toBe(to)
  })

  it.each([
    ['2021', 6],
    ['2021', 18],
    ['2021-S1', 3],
    ['2021-Q1', 1],
  ])('%s does not move by %i months, which are no whole periods of its kind', (from, months) => {
    expect(() => shift(from, months)).toThrow(RangeError)
  })

  it('keeps its kind, and moves its ends by as much', () => {
    fc.assert(
      fc.property(
        period.filter((text) => yearOf(text) < 2060),
        fc.nat(30),
        (text, times) => {
          const unit = { year: 12, semester: 6, quarter: 3, month: 1, day: 1 }[precisionOf(text)]
          const later = shift(text, unit * times)
          expect(precisionOf(later)).toBe(precisionOf(text))
          expect(monthsBetween(firstDay(text), firstDay(later))).toBe(unit * times)
        },
      ),
    )
  })
})

describe('the days of a plan', () => {
  it.each([
    ['2021/2025', '2021-01-01', '2025-12-31'],
    ['2008-07/2011-06-15', '2008-07-01', '2011-06-15'],
  ])('%s', (interval, first, last) => {
    expect(daysOf(interval)).toEqual({ first, last })
  })
})

/**
 * The day in Brussels is taken from the calendar of Node, set to Brussels: it must be what the
 * formatter with a time zone says.
 */
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { dayIn } from '../../bin/day.js'
import { root } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'

const formatter = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const hour = 3_600_000

/** Midnights in Brussels and around them, and the hours at which summer time begins and ends. */
function moments(): number[] {
  const found = new Set<number>()
  const around = (moment: number) => {
    for (const by of [-2 * hour, -hour, -1000, -1, 0, 1, 1000, hour, 2 * hour])
      found.add(moment + by)
  }
  for (let year = 1990; year <= 2050; year++) {
    // Midnight is at 22 or 23 hours in the universal time of the day before.
    for (const [month, day] of [
      [1, 1],
      [2, 28],
      [2, 29],
      [3, 1],
      [6, 30],
      [7, 21],
      [12, 31],
    ] as const)
      around(Date.UTC(year, month - 1, day))
    for (const month of [3, 9, 10]) {
      // The last Sunday, at one o'clock in universal time.
      const last = new Date(Date.UTC(year, month, 0))
      const sunday = last.getTime() - last.getUTCDay() * 24 * hour
      for (const at of [-2, -1, 0, 1, 2, 3, 22, 23, 24]) around(sunday + at * hour)
    }
  }
  return [...found]
}

describe('the day in Brussels', () => {
  it('is that of the formatter, at midnights and when the clocks change', () => {
    const before = process.env.TZ
    try {
      for (const moment of moments())
        expect(dayIn('Europe/Brussels', moment), new Date(moment).toISOString()).toBe(
          formatter.format(moment),
        )
      expect(dayIn('Europe/Brussels', Date.UTC(2026, 2, 28, 22, 59, 59))).toBe('2026-03-28')
      expect(dayIn('Europe/Brussels', Date.UTC(2026, 2, 28, 23))).toBe('2026-03-29')
      expect(dayIn('Europe/Brussels', Date.UTC(2026, 2, 29, 22))).toBe('2026-03-30')
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })

  it.each(
    sample(
      [
        undefined,
        '',
        'UTC',
        'Pacific/Kiritimati',
        'Pacific/Pago_Pago',
        'America/New_York',
        'Asia/Kathmandu',
        'Nowhere/AtAll',
        ':/etc/localtime',
        'CET-1CEST',
        'x'.repeat(5000),
      ],
      3,
    ),
  )('is the same where TZ was %s, also when a date was asked for before', (TZ) => {
    const chosen = moments().filter((_, i) => i % 7 === 0)
    const script = `const { dayIn } = require(${JSON.stringify(`${root}/bin/day.js`)})
        new Date(0).getHours(); new Date().toString()
        console.log(JSON.stringify(JSON.parse(require('node:fs').readFileSync(0, 'utf8')).map((moment) => dayIn('Europe/Brussels', moment))))`
    const answer = execFileSync(process.execPath, ['-e', script], {
      env: TZ === undefined ? {} : { TZ },
      input: JSON.stringify(chosen),
      encoding: 'utf8',
    })
    expect(JSON.parse(answer)).toEqual(chosen.map((moment) => formatter.format(moment)))
  })
})

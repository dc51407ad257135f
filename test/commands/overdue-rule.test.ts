/** The rule that is printed under what is late: each clause of it on a line of the plans. */
import { expect, it } from 'vitest'
import { teh } from '../helpers/program.ts'

interface Row {
  id: string
  due: string
  monthsLate: number
  missedOccurrences: number
  status: string
  scope: string
  promisedSince: { since: number }
}

/** Where a measure is: late, with what is said of it, or the reason why it is not. */
async function placeOf(id: string, day: string): Promise<string> {
  const call = ['overdue', '--as-of', day, '--format', 'json', '--today', '2026-11-21']
  const { rows, leftOut } = JSON.parse((await teh(call)).stdout) as {
    rows: Row[]
    leftOut: { reason: string; ids: string[] }[]
  }
  const row = rows.find((one) => one.id === id)
  if (row === undefined) return leftOut.find(({ ids }) => ids.includes(id))?.reason ?? 'absent'
  const { due, monthsLate, missedOccurrences, status, scope, promisedSince } = row
  const times = missedOccurrences > 1 ? ` ×${missedOccurrences}` : ''
  return `late ${due} +${monthsLate}${times} ${status} ${scope} ${promisedSince.since}`
}

it.each<[string, string, string, string]>([
  ['the last day of the deadline', 'teh-2021/website', '2022-12-30', 'not-yet-due'],
  ['… is on or before D', 'teh-2021/website', '2022-12-31', 'late 2022 +0 no-report in-scope 2021'],
  [
    'not complete before the report of the Government counts',
    'teh-2008/shelters-recognition',
    '2013-04-17',
    'late 2008-S2 +51 no-report in-scope 2008',
  ],
  ['complete from its day', 'teh-2008/shelters-recognition', '2013-04-18', 'settled'],
  [
    'carried out in part is not complete',
    'trafic-2019/conviction-records',
    '2019-12-31',
    'late 2019 +0 limited in-scope 2019',
  ],
  [
    'what recurs is due each time',
    'teh-2021/reception-centres-budget',
    '2023-12-31',
    'late 2021 +24 ×3 limited in-scope 2021',
  ],
  [
    'a later edition that has not begun takes nothing up',
    'teh-2008/ciatteh',
    '2020-12-31',
    'late 2011 +108 no-report in-scope 2008',
  ],
  [
    'one that has tells it, with since when it is promised',
    'teh-2021/ciatteh',
    '2022-12-31',
    'late 2022 +0 no-report in-scope 2008',
  ],
  ['… in its place', 'trafic-2019/ciatteh-canevas', '2022-12-31', 'renewed'],
  [
    'what nothing takes up is left over',
    'teh-2008/hotline',
    '2023-12-31',
    'late 2009 +168 no-report left-over 2008',
  ],
  ['no deadline printed', 'teh-2021/diplomats-circular', '2023-12-31', 'no-deadline'],
  ['printed, and no date', 'trafic-2019/legal-routes-campaign', '2023-12-31', 'unread'],
  ['a start only', 'teh-2021/police-training', '2023-12-31', 'start-only'],
  ['on an event', 'teh-2021/posts-flyer-needs', '2023-12-31', 'event'],
  [
    'recurring without a first date',
    'teh-2021/domestic-staff-wage-scales',
    '2023-12-31',
    'recurring-undated',
  ],
])('%s: %s at the close of %s', async (_, id, day, expected) => {
  expect(await placeOf(id, day)).toBe(expected)
})

/** What a moved deadline of a part does to that of its measure. */
import { describe, expect, it } from 'vitest'
import type { LogEntry } from '../../../schemas/log.ts'
import { deadlineBy } from '../../../src/analyses/timing/deadline.ts'
import type { Measure } from '../../../src/corpus/types.ts'

const measure = {
  timing: { as_printed: '2022', due: '2022' },
  parts: [{ title: { fr: 'Une' } }, { title: { fr: 'Deux' } }],
} as unknown as Measure

const moved = (part: number | undefined, to: string, more: object = {}): LogEntry =>
  ({ date: '2024', ...(part && { part }), deadline: { to }, ...more }) as LogEntry

describe('the deadline of a measure with parts', () => {
  it.each<[string, LogEntry[], string]>([
    ['stays as long as one part is still due then', [moved(1, '2027')], '2022'],
    [
      'is the earliest of its parts once all have moved',
      [moved(1, '2027'), moved(2, '2026')],
      '2026',
    ],
    [
      'is that of the open part once the other is done',
      [moved(1, '2027'), { date: '2025', part: 2, status: 'complete' } as LogEntry],
      '2027',
    ],
    ['moves with the whole', [moved(undefined, '2025')], '2025'],
    [
      'is that of the whole if it moved last',
      [moved(1, '2027'), moved(2, '2027'), moved(undefined, '2028')],
      '2028',
    ],
    [
      'stays with the whole if one part moved after it',
      [moved(undefined, '2025'), moved(1, '2027')],
      '2025',
    ],
  ])('%s', (_, entries, due) => {
    expect(deadlineBy(measure, undefined, entries)).toMatchObject({ kind: 'due', due })
  })
})

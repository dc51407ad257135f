import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Overdue, overdue, reasonsLeftOut } from '../../src/analyses/overdue.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { byCodeUnit } from '../../src/order.ts'
import { addDays, firstDay, lastDay, write } from '../../src/period.ts'
import { measure, oneMeasure, soundCorpusOf } from '../helpers/corpus.ts'
import { runs } from '../helpers/runs.ts'

const ask = (corpus: Corpus, day: string, allEditions = false): Overdue =>
  overdue(corpus, { moment: { day, today: '2090-01-01' }, scope: allEditions ? 'all' : 'in-scope' })

/** Late, or the reason why not, of the only measure looked at. */
function fate(corpus: Corpus, day: string, allEditions = false): string {
  const result = ask(corpus, day, allEditions)
  if (result.late.length > 0)
    return result.late
      .map(
        ({ due, missed, monthsLate }) =>
          `late ${due} +${monthsLate}${missed > 1 ? ` ×${missed}` : ''}`,
      )
      .join(', ')
  return reasonsLeftOut.filter((reason) => result.leftOut[reason].length > 0).join(', ')
}

const due = (text: number | string, more: object = {}) => ({
  timing: { as_printed: '', due: text },
  ...more,
})
const done = (date: number | string, status = 'complete') => ({ log: [{ date, status }] })

describe('the day of the deadline', () => {
  it.each([
    [2022, '2022-12-30', 'not-yet-due'],
    [2022, '2022-12-31', 'late 2022 +0'],
    [2022, '2023-01-01', 'late 2022 +0'],
    [2022, '2023-01-30', 'late 2022 +0'],
    [2022, '2023-01-31', 'late 2022 +1'],
    [2022, '2023-12-31', 'late 2022 +12'],
    ['2022-S1', '2022-06-29', 'not-yet-due'],
    ['2022-S1', '2022-06-30', 'late 2022-S1 +0'],
    ['2022-Q3', '2022-09-29', 'not-yet-due'],
    ['2022-Q3', '2022-09-30', 'late 2022-Q3 +0'],
    ['2024-02', '2024-02-28', 'not-yet-due'],
    ['2024-02', '2024-02-29', 'late 2024-02 +0'],
    ['2022-07-15', '2022-07-14', 'not-yet-due'],
    ['2022-07-15', '2022-07-15', 'late 2022-07-15 +0'],
  ])('due %s, at the close of %s: %s', async (text, day, expected) => {
    expect(fate(await oneMeasure(due(text)), day)).toBe(expected)
  })

  it('is not moved by the start', async () => {
    const corpus = await oneMeasure({ timing: { as_printed: '', start: 2021, due: 2023 } })
    expect(['2021-12-31', '2023-12-30', '2023-12-31'].map((day) => fate(corpus, day))).toEqual([
      'not-yet-due',
      'not-yet-due',
      'late 2023 +0',
    ])
  })
})

describe('what the log says', () => {
  it.each([
    ['complete', '2022-06-30', 'settled'],
    ['withdrawn', '2022-06-30', 'settled'],
    ['substantial', '2022-06-30', 'late 2022 +0'],
    ['limited', '2022-06-30', 'late 2022 +0'],
    ['not-started', '2022-06-30', 'late 2022 +0'],
  ])('%s on %s: %s', async (status, date, expected) => {
    expect(fate(await oneMeasure(due(2022, done(date, status))), '2022-12-31')).toBe(expected)
  })

  it.each([
    ['2023-03-15', '2023-03-14', 'late 2022 +2'],
    ['2023-03-15', '2023-03-15', 'settled'],
    ['2023-03', '2023-03-30', 'late 2022 +2'],
    ['2023-03', '2023-03-31', 'settled'],
    ['2023-Q1', '2023-03-30', 'late 2022 +2'],
    ['2023-S1', '2023-06-29', 'late 2022 +5'],
    ['2023-S1', '2023-06-30', 'settled'],
    [2023, '2023-12-30', 'late 2022 +11'],
    [2023, '2023-12-31', 'settled'],
  ])(
    'an entry dated %s counts from its last day: at the close of %s %s',
    async (date, day, expected) => {
      expect(fate(await oneMeasure(due(2022, done(date))), day)).toBe(expected)
    },
  )

  it('settles early, before the deadline', async () => {
    expect(fate(await oneMeasure(due(2023, done(2021))), '2022-06-30')).toBe('settled')
    expect(fate(await oneMeasure(due(2023, done(2021))), '2024-06-30')).toBe('settled')
  })

  it('an entry without a status says nothing of it', async () => {
    expect(
      fate(
        await oneMeasure(due(2022, { log: [{ date: 2022, note: 'On en parle.' }] })),
        '2022-12-31',
      ),
    ).toBe('late 2022 +0')
  })

  it('tells the last status known on that day, and no later one', async () => {
    const corpus = await oneMeasure(
      due(2022, {
        log: [
          { date: 2021, status: 'not-started' },
          { date: '2023-06', status: 'limited' },
          { date: 2024, status: 'substantial' },
        ],
      }),
    )
    expect(
      ['2022-12-31', '2023-06-29', '2023-06-30', '2024-12-31'].map(
        (day) => ask(corpus, day).late[0]?.state.status,
      ),
    ).toEqual(['not-started', 'not-started', 'limited', 'substantial'])
  })

  it('tells no status where nobody reported', async () => {
    expect(ask(await oneMeasure(due(2022)), '2022-12-31').late[0]?.state.status).toBe('no-report')
  })

  it('what happened at other times of the year does not weigh on the day asked', async () => {
    const corpus = await oneMeasure(
      due(2022, { log: [{ date: '2023-05-01', status: 'complete' }] }),
    )
    expect(fate(corpus, '2022-12-31')).toBe('late 2022 +0')
  })
})

describe('a changed deadline', () => {
  const moved = (date: number | string, to: number | string) =>
    due(2022, { log: [{ date, deadline: { from: 2022, to, because: 'Retard.' } }] })

  it.each([
    ['2022-06', 2024, '2022-06-29', 'not-yet-due'],
    ['2022-06', 2024, '2022-12-31', 'moved'],
    ['2022-06', 2024, '2024-12-30', 'moved'],
    ['2022-06', 2024, '2024-12-31', 'late 2024 +0'],
    ['2023-06', 2024, '2023-06-29', 'late 2022 +5'],
    ['2023-06', 2024, '2023-06-30', 'moved'],
    ['2021-06', 2021, '2021-12-31', 'late 2021 +0'],
  ])('told in %s, moved to %s: at the close of %s %s', async (date, to, day, expected) => {
    expect(fate(await oneMeasure(moved(date, to)), day)).toBe(expected)
  })

  it('counts the last one told', async () => {
    const corpus = await oneMeasure(
      due(2022, {
        log: [
          { date: 2022, deadline: { from: 2022, to: 2023 } },
          { date: 2023, deadline: { from: 2023, to: '2024-S1' } },
        ],
      }),
    )
    expect(['2022-12-31', '2023-12-31', '2024-06-30'].map((day) => fate(corpus, day))).toEqual([
      'moved',
      'moved',
      'late 2024-S1 +0',
    ])
  })

  it('gives one to a measure that had none', async () => {
    const corpus = await oneMeasure({
      timing: { as_printed: '' },
      log: [{ date: 2022, deadline: { to: 2023 } }],
    })
    expect(['2022-12-30', '2022-12-31', '2023-12-31'].map((day) => fate(corpus, day))).toEqual([
      'no-deadline',
      'not-yet-due',
      'late 2023 +0',
    ])
  })
})

describe('a measure that recurs', () => {
  const recurs = (given: object, more: object = {}) => ({
    timing: { as_printed: '', recurs: given },
    ...more,
  })

  it.each([
    ['2020-12-31', ''],
    ['2021-12-30', 'not-yet-due'],
    ['2021-12-31', 'late 2021 +0'],
    ['2022-12-31', 'late 2021 +12 ×2'],
    ['2025-12-31', 'late 2021 +48 ×5'],
    ['2030-12-31', 'late 2021 +108 ×5'],
  ])(
    'every year from 2021, at the close of %s: %s (not beyond the end of its edition)',
    async (day, expected) => {
      expect(fate(await oneMeasure(recurs({ every: 'year', from: 2021 })), day)).toBe(expected)
    },
  )

  it('has each occurrence settled by the report of that one', async () => {
    const log = [
      { date: '2021-05', status: 'complete' },
      { date: 2022, status: 'limited' },
      { date: '2023-11-02', status: 'complete' },
    ]
    const corpus = await oneMeasure(recurs({ every: 'year', from: 2021 }, { log }))
    expect(
      ['2021-12-31', '2022-12-31', '2023-12-31', '2024-12-31'].map((day) => fate(corpus, day)),
    ).toEqual(['settled', 'late 2022 +0', 'late 2022 +12', 'late 2022 +24 ×2'])
  })

  it('is settled when every occurrence that passed was reported, and not yet due before the first', async () => {
    const corpus = await oneMeasure(recurs({ every: 'year', from: 2022 }, done(2022)))
    expect(
      ['2021-12-31', '2022-12-30', '2022-12-31', '2023-06-30', '2023-12-31'].map((day) =>
        fate(corpus, day),
      ),
    ).toEqual(['not-yet-due', 'not-yet-due', 'settled', 'settled', 'late 2023 +0'])
  })

  it('has a report of one occurrence settle no other, not even by a coarser date', async () => {
    const corpus = await oneMeasure(recurs({ every: 'P6M', from: '2021-S1' }, done(2021)))
    expect(fate(corpus, '2021-12-31')).toBe('late 2021-S1 +6 ×2')
  })

  it('is over when it is withdrawn', async () => {
    const corpus = await oneMeasure(
      recurs({ every: 'year', from: 2021 }, done('2022-03', 'withdrawn')),
    )
    expect(['2021-12-31', '2022-03-31', '2024-12-31'].map((day) => fate(corpus, day))).toEqual([
      'late 2021 +0',
      'settled',
      'settled',
    ])
  })

  it('at a rhythm left open, is due once', async () => {
    const corpus = await oneMeasure(recurs({ every: 'unspecified', from: 2021 }))
    expect(['2021-12-31', '2024-12-31'].map((day) => fate(corpus, day))).toEqual([
      'late 2021 +0',
      'late 2021 +36',
    ])
    expect(
      fate(
        await oneMeasure(recurs({ every: 'unspecified', from: 2021 }, done('2021-06'))),
        '2024-12-31',
      ),
    ).toBe('settled')
  })

  it('without a first date, is never overdue', async () => {
    expect(fate(await oneMeasure(recurs({ every: 'year' })), '2024-12-31')).toBe(
      'recurring-undated',
    )
    expect(fate(await oneMeasure(recurs({ every: 'unspecified' })), '2024-12-31')).toBe(
      'recurring-undated',
    )
  })

  it('ends where it is said to', async () => {
    const corpus = await oneMeasure(recurs({ every: 'year', from: 2021, until: 2022 }))
    expect(['2022-12-31', '2024-12-31'].map((day) => fate(corpus, day))).toEqual([
      'late 2021 +12 ×2',
      'late 2021 +36 ×2',
    ])
  })

  it('comes back as often as it says', async () => {
    const corpus = await oneMeasure(recurs({ every: 'P2Y', from: 2021 }))
    expect(
      ['2021-12-31', '2022-12-31', '2023-12-31', '2025-12-31'].map((day) => fate(corpus, day)),
    ).toEqual(['late 2021 +0', 'late 2021 +12', 'late 2021 +24 ×2', 'late 2021 +48 ×3'])
    const quarters = await oneMeasure(recurs({ every: 'P3M', from: '2021-Q4' }))
    expect(fate(quarters, '2022-06-30')).toBe('late 2021-Q4 +6 ×3')
  })
})

describe('what hangs on an event', () => {
  const event = (given: object, more: object = {}) => ({
    timing: { as_printed: '', after: { event: 'loi', ...given } },
    ...more,
  })

  it.each<[object, string, string]>([
    [{}, '2025-12-31', 'event'],
    [{ within: 'P1Y' }, '2025-12-31', 'event'],
    [{ within: 'P1Y', date: '2021-06-01' }, '2022-05-31', 'not-yet-due'],
    [{ within: 'P1Y', date: '2021-06-01' }, '2022-06-01', 'late 2022-06-01 +0'],
    [{ within: 'P6M', date: 2021 }, '2022-06-29', 'not-yet-due'],
    [{ within: 'P6M', date: 2021 }, '2022-06-30', 'late 2022-06-30 +0'],
    [{ date: '2021-06' }, '2021-06-29', 'not-yet-due'],
    [{ date: '2021-06' }, '2021-06-30', 'late 2021-06 +0'],
  ])('%j at the close of %s: %s', async (given, day, expected) => {
    expect(fate(await oneMeasure(event(given)), day)).toBe(expected)
  })

  it('can be reported complete all the same', async () => {
    expect(fate(await oneMeasure(event({}, done(2022))), '2022-12-31')).toBe('settled')
  })
})

describe('what has no deadline', () => {
  it('is never overdue: a start is none', async () => {
    expect(
      fate(await oneMeasure({ timing: { as_printed: 'dès 2021', start: 2021 } }), '2099-12-31'),
    ).toBe('start-only')
    expect(fate(await oneMeasure({ timing: { as_printed: '' } }), '2099-12-31')).toBe('no-deadline')
  })
})

describe('editions', () => {
  const files = {
    'one-2008/old.yaml': measure(due(2009)),
    'two-2021/new.yaml': measure(due(2021)),
    'side-2019/side.yaml': measure(due(2019)),
  }
  const late = (result: Overdue) => result.late.map(({ measure: { id } }) => id)

  it('looks at the latest one of each plan begun by the day', async () => {
    const corpus = await soundCorpusOf(files)
    const scope = (day: string, all = false) => ask(corpus, day, all).editions.map(({ id }) => id)
    expect(scope('2007-12-31')).toEqual([])
    expect(scope('2008-01-01')).toEqual(['one-2008'])
    expect(scope('2018-12-31')).toEqual(['one-2008'])
    expect(scope('2019-01-01')).toEqual(['one-2008', 'side-2019'])
    expect(scope('2020-12-31')).toEqual(['one-2008', 'side-2019'])
    expect(scope('2021-01-01')).toEqual(['two-2021', 'side-2019'])
    expect(scope('2021-01-01', true)).toEqual(['one-2008', 'two-2021', 'side-2019'])
    expect(scope('2018-12-31', true)).toEqual(['one-2008'])
  })

  it('reports the measures of those, oldest deadline first', async () => {
    const corpus = await soundCorpusOf(files)
    expect(late(ask(corpus, '2020-12-31'))).toEqual(['one-2008/old', 'side-2019/side'])
    expect(late(ask(corpus, '2021-12-31'))).toEqual(['side-2019/side', 'two-2021/new'])
    expect(late(ask(corpus, '2021-12-31', true))).toEqual([
      'one-2008/old',
      'side-2019/side',
      'two-2021/new',
    ])
    expect(ask(corpus, '2021-12-31').considered).toBe(2)
  })

  it('breaks ties by id', async () => {
    const corpus = await soundCorpusOf(
      Object.fromEntries(
        ['c', 'a', 'b'].map((slug) => [`two-2021/${slug}.yaml`, measure(due(2021))]),
      ),
    )
    expect(late(ask(corpus, '2021-12-31'))).toEqual(['two-2021/a', 'two-2021/b', 'two-2021/c'])
  })
})

describe('a measure renewed by a later edition', () => {
  const files = (match: string) => ({
    'one-2008/old.yaml': measure(due(2009)),
    'two-2021/new.yaml': measure(due(2022, { follows: [{ measure: 'one-2008/old', match }] })),
  })

  it.each(['exact', 'close', 'broad', 'narrow'])(
    'is told by its successor once that has begun (%s)',
    async (match) => {
      const corpus = await soundCorpusOf(files(match))
      expect(fate(corpus, '2020-12-31', true)).toBe('late 2009 +132')
      const after = ask(corpus, '2022-12-31', true)
      const reason = match === 'broad' ? 'renewed-in-part' : 'renewed'
      expect(after.leftOut[reason].map(({ id }) => id)).toEqual(['one-2008/old'])
      expect(
        after.late.map(({ measure: { id }, promised }) => ({
          id,
          since: promised.since,
          renewed: promised.renewed,
          slip: promised.slip,
          first: promised.first.id,
        })),
      ).toEqual([{ id: 'two-2021/new', since: 2008, renewed: 1, slip: 156, first: 'one-2008/old' }])
    },
  )

  it('that is only related tells for itself', async () => {
    const corpus = await soundCorpusOf(files('related'))
    const result = ask(corpus, '2022-12-31', true)
    expect(result.leftOut.renewed).toEqual([])
    expect(
      result.late.map(({ measure: { id }, promised }) => [id, promised.since, promised.renewed]),
    ).toEqual([
      ['one-2008/old', 2008, 0],
      ['two-2021/new', 2021, 0],
    ])
  })

  it('keeps an earlier edition out of the count of renewals as long as it has not begun', async () => {
    const corpus = await soundCorpusOf({
      'one-2008/a.yaml': measure(due(2009)),
      'side-2019/b.yaml': measure(
        due(2019, { follows: [{ measure: 'one-2008/a', match: 'close' }] }),
      ),
      'two-2021/c.yaml': measure(
        due(2022, { follows: [{ measure: 'side-2019/b', match: 'close' }] }),
      ),
    })
    const promised = ask(corpus, '2022-12-31').late.find(
      ({ measure: { id } }) => id === 'two-2021/c',
    )?.promised
    expect([promised?.since, promised?.renewed, promised?.slip]).toEqual([2008, 2, 156])
    expect(
      ask(corpus, '2020-12-31').late.map(({ measure: { id }, promised: { since, renewed } }) => [
        id,
        since,
        renewed,
      ]),
    ).toEqual([['side-2019/b', 2008, 1]])
  })

  it('does not hang where follows go round in a circle', async () => {
    const corpus = await soundCorpusOf({
      'one-2008/a.yaml': measure(
        due(2009, { follows: [{ measure: 'two-2021/b', match: 'close' }] }),
      ),
      'two-2021/b.yaml': measure(
        due(2022, {
          follows: [
            { measure: 'one-2008/a', match: 'close' },
            { measure: 'two-2021/b', match: 'close' },
          ],
        }),
      ),
    })
    expect(ask(corpus, '2022-12-31', true).considered).toBe(2)
  })
})

describe('laws', () => {
  const day = fc
    .tuple(
      fc.integer({ min: 2006, max: 2030 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([y, m, d]) => write(y, 'day', m, d))
  const period = fc.oneof(
    fc.integer({ min: 2008, max: 2026 }),
    fc
      .tuple(
        fc.integer({ min: 2008, max: 2026 }),
        fc.constantFrom('Q1', 'Q3', 'S1', 'S2', '02', '11'),
      )
      .map(([y, p]) => `${y}-${p}`),
  )
  const timing = fc.oneof(
    fc.constant({}),
    period.map((p) => ({ due: p })),
    period.map((p) => ({ start: p })),
    fc
      .record({ every: fc.constantFrom('year', 'unspecified', 'P2Y', 'P6M'), from: period })
      .map((r) => ({ recurs: r })),
    fc.constant({ recurs: { every: 'year' } }),
    fc.constant({ after: { event: 'loi' } }),
    period.map((p) => ({ after: { event: 'loi', within: 'P1Y', date: p } })),
  )
  const entry = fc.record({
    date: period,
    status: fc.constantFrom('not-started', 'limited', 'substantial', 'complete', 'withdrawn'),
  })
  const corpora = (log: boolean) =>
    fc.array(
      fc.record({
        edition: fc.constantFrom('one-2008', 'side-2019', 'two-2021'),
        timing,
        log: fc.array(entry, { maxLength: log ? 3 : 0 }),
      }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
  const build = (list: readonly { edition: string; timing: object; log: readonly object[] }[]) =>
    soundCorpusOf(
      Object.fromEntries(
        list.map(({ edition, timing: t, log }, i) => [
          `${edition}/m${i}.yaml`,
          measure({ timing: { as_printed: '', ...t }, log }),
        ]),
      ),
    )

  it('overdue only grows with the day when nothing is reported', async () => {
    await fc.assert(
      fc.asyncProperty(corpora(false), day, fc.nat(2000), async (list, from, more) => {
        const corpus = await build(list)
        const ids = (d: string) => ask(corpus, d, true).late.map(({ measure: { id } }) => id)
        const later = new Set(ids(addDays(from, more)))
        expect(ids(from).filter((id) => !later.has(id))).toEqual([])
      }),
      { numRuns: runs(25) },
    )
  })

  it('every measure looked at is late or left out for one reason', async () => {
    await fc.assert(
      fc.asyncProperty(corpora(true), day, fc.boolean(), async (list, d, all) => {
        const corpus = await build(list)
        const result = ask(corpus, d, all)
        const told = [
          ...result.late.map(({ measure: m }) => m),
          ...reasonsLeftOut.flatMap((reason) => result.leftOut[reason]),
        ].map(({ id }) => id)
        const scope = new Set(result.editions.map(({ id }) => id))
        expect(told.sort()).toEqual(
          corpus.measures.filter(({ edition }) => scope.has(edition)).map(({ id }) => id),
        )
        expect(told.length).toBe(result.considered)
      }),
      { numRuns: runs(25) },
    )
  })

  it('the rule printed under the report, told again in one line, says the same of single deadlines', async () => {
    const single = fc.record({ due: period, log: fc.array(entry, { maxLength: 3 }) })
    await fc.assert(
      fc.asyncProperty(single, day, async ({ due: text, log }, d) => {
        const corpus = await oneMeasure({ timing: { as_printed: '', due: text }, log }, 'one-2008')
        // All entries are without an assessor, so that the latest of them decides.
        const latest = log
          .map(({ date, status }) => ({
            first: firstDay(String(date)),
            last: lastDay(String(date)),
            status,
          }))
          .filter(({ last }) => last <= d)
          .sort((a, b) => byCodeUnit(a.last, b.last) || byCodeUnit(a.first, b.first))
          .findLast(({ status }) => status !== undefined)
        const expected =
          lastDay(String(text)) <= d &&
          latest?.status !== 'complete' &&
          latest?.status !== 'withdrawn'
        expect(ask(corpus, d, true).late.length > 0).toBe(expected && d >= '2008-01-01')
      }),
      { numRuns: runs(40) },
    )
  })
})

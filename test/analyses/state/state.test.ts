/** What the words of an answer mean, one clause a row. */
import { describe, expect, it } from 'vitest'
import { latenessOf } from '../../../src/analyses/overdue.ts'
import { type State, statesAt } from '../../../src/analyses/state/state.ts'
import type { Corpus } from '../../../src/corpus/types.ts'
import { addDays } from '../../../src/period.ts'
import { oneMeasure } from '../../helpers/corpus.ts'

/** The state of the only measure looked at; the call is made the day after, or on `today`. */
function stateAt(corpus: Corpus, day: string, today = addDays(day, 1)): State {
  const [measure] = corpus.measures
  if (!measure) throw new Error('no measure')
  return statesAt(corpus, { day, today })(measure)
}

/** `complete`, `limited late +12`, `no-report not-yet-due` … and `≠` where others differ. */
function told(corpus: Corpus, day: string, today?: string): string {
  const [measure] = corpus.measures
  if (!measure) throw new Error('no measure')
  const state = stateAt(corpus, day, today)
  const place = latenessOf(measure, state, day)
  return [
    state.status,
    ...(state.differing.length > 0 ? ['≠'] : []),
    ...(state.provisional ? ['provisional'] : []),
    typeof place === 'string' ? place : `late +${place.monthsLate}`,
    ...(typeof place !== 'string' && place.missed > 1 ? [`×${place.missed}`] : []),
  ].join(' ')
}

const due2022 = { timing: { as_printed: '2022', due: 2022 } }
const two = { ...due2022, lead: ['alpha', 'beta'] }
const by = (by: string, date: string | number, status: string, more: object = {}) => ({
  date,
  status,
  by,
  ...more,
})

describe('from when an entry counts', () => {
  it.each([
    [
      'a year that is over counts from its last day',
      2022,
      '2022-12-30',
      '2023-06-01',
      'no-report not-yet-due',
    ],
    ['… and on that day', 2022, '2022-12-31', '2023-06-01', 'complete settled'],
    [
      'a year that still runs counts from the day before the call',
      2023,
      '2023-05-31',
      '2023-06-01',
      'complete provisional settled',
    ],
    ['… and not before', 2023, '2023-05-30', '2023-06-01', 'no-report late +4'],
    [
      'an entry dated today counts from today',
      '2023-06-01',
      '2023-06-01',
      '2023-06-01',
      'complete settled',
    ],
    ['… and not yesterday', '2023-06-01', '2023-05-31', '2023-06-01', 'no-report late +5'],
    [
      'what begins after the call never counts',
      2024,
      '2024-12-31',
      '2023-06-01',
      'no-report late +24',
    ],
    [
      'a month counts from its last day when it is over',
      '2023-03',
      '2023-03-15',
      '2023-06-01',
      'no-report late +2',
    ],
  ])('%s', async (_, date, day, today, expected) => {
    const corpus = await oneMeasure({ ...due2022, log: [by('alpha', date, 'complete')] })
    expect(told(corpus, day, today)).toBe(expected)
  })

  it('a deadline that is moved counts from the same day', async () => {
    const corpus = await oneMeasure({
      ...due2022,
      log: [{ date: '2022-11', deadline: { from: 2022, to: 2024 } }],
    })
    expect(
      ['2022-11-29', '2022-11-30', '2023-12-31', '2024-12-31'].map((d) => told(corpus, d)),
    ).toEqual([
      'no-report not-yet-due',
      'no-report not-yet-due',
      'no-report moved',
      'no-report late +0',
    ])
  })

  it('closed counts from its day, and reads closed', async () => {
    const corpus = await oneMeasure({ ...due2022, closed: { date: '2023-03', because: 'plus dû' } })
    expect(['2023-03-30', '2023-03-31'].map((day) => told(corpus, day, '2024-01-01'))).toEqual([
      'no-report late +2',
      'closed closed',
    ])
  })
})

describe('the state, and whether it is settled', () => {
  it.each<[string, object, string]>([
    [
      'one report of the body responsible',
      { log: [by('alpha', 2023, 'complete')] },
      'complete settled',
    ],
    [
      'two are responsible, and one is done',
      { ...two, log: [by('alpha', 2023, 'complete')] },
      'complete settled',
    ],
    [
      'two are responsible, and the other says less',
      { ...two, log: [by('alpha', 2023, 'complete'), by('beta', 2022, 'limited')] },
      'complete ≠ late +24',
    ],
    [
      'an outsider says done, and no responsible body says less',
      { log: [by('beta', 2023, 'complete')] },
      'complete settled',
    ],
    [
      'an outsider says done, and a responsible body says less',
      { log: [by('alpha', 2022, 'limited'), by('beta', 2023, 'complete')] },
      'limited ≠ late +24',
    ],
    [
      'a responsible body says done, and an outsider says less',
      { log: [by('alpha', 2022, 'complete'), by('beta', 2023, 'limited')] },
      'complete ≠ settled',
    ],
    [
      'a later report takes back the earlier one of the same body',
      { log: [by('alpha', '2022-11', 'complete'), by('alpha', '2024-05', 'limited')] },
      'limited late +24',
    ],
    [
      'entries are read by date and not by place',
      { log: [by('alpha', 2024, 'complete'), by('alpha', 2021, 'not-started')] },
      'complete settled',
    ],
    [
      'of two that end on one day, the one that begins later is later',
      { log: [by('alpha', '2023-12', 'complete'), by('alpha', 2023, 'limited')] },
      'complete settled',
    ],
    [
      'of two of one day, the one further down is later',
      { log: [by('alpha', 2023, 'complete'), by('alpha', 2023, 'limited')] },
      'limited late +24',
    ],
    [
      'entries without an assessor are one assessor',
      {
        log: [
          { date: 2022, status: 'complete' },
          { date: 2023, status: 'limited' },
        ],
      },
      'limited late +24',
    ],
    [
      'a predecessor speaks for the body that took over',
      { lead: ['beta'], log: [by('old-beta', 2022, 'complete'), by('beta', 2023, 'limited')] },
      'limited late +24',
    ],
    [
      'a retracted entry is in no answer',
      {
        log: [
          by('alpha', 2022, 'complete'),
          { date: 2024, by: 'alpha', retracts: 2022, note: 'erreur' },
        ],
      },
      'no-report late +24',
    ],
    [
      '… and only its own assessor retracts it',
      {
        log: [
          by('alpha', 2022, 'complete'),
          { date: 2024, by: 'beta', retracts: 2022, note: 'erreur' },
        ],
      },
      'complete settled',
    ],
    ['withdrawn is settled', { log: [by('alpha', 2023, 'withdrawn')] }, 'withdrawn settled'],
    [
      'responsibility moved: the new body answers',
      {
        log: [
          { date: 2022, responsibility: { from: ['alpha'], to: ['beta'] } },
          by('alpha', 2023, 'limited'),
          by('beta', 2023, 'complete'),
        ],
      },
      'complete ≠ settled',
    ],
  ])('%s', async (_, given, expected) => {
    expect(told(await oneMeasure({ ...due2022, ...given }), '2024-12-31', '2026-01-01')).toBe(
      expected,
    )
  })

  it('a retraction holds on every day, whenever it is dated', async () => {
    const corpus = await oneMeasure({
      ...due2022,
      log: [by('alpha', 2022, 'complete'), { date: 2025, by: 'alpha', retracts: 2022, note: 'x' }],
    })
    expect(told(corpus, '2023-06-30', '2026-01-01')).toBe('no-report late +6')
  })
})

describe('parts', () => {
  const parts = { ...due2022, parts: [{ title: 'une' }, { title: 'deux', lead: ['beta'] }] }
  it.each<[string, object[], string]>([
    [
      'one part alone settles nothing',
      [by('alpha', 2023, 'complete', { part: 1 })],
      'no-report late +24',
    ],
    [
      'every part settles the whole',
      [by('alpha', 2023, 'complete', { part: 1 }), by('beta', 2023, 'complete', { part: 2 })],
      'complete settled',
    ],
    [
      'a report on the whole settles every part',
      [by('alpha', 2023, 'complete')],
      'complete settled',
    ],
    [
      'a later report on a part takes back that of the whole for it',
      [by('alpha', 2022, 'complete'), by('alpha', 2023, 'limited', { part: 1 })],
      'complete late +24',
    ],
    [
      'who answers for a part is heard before others',
      [by('alpha', 2023, 'complete'), by('beta', 2023, 'limited', { part: 2 })],
      'complete late +24',
    ],
  ])('%s', async (_, log, expected) => {
    expect(told(await oneMeasure({ ...parts, log }), '2024-12-31', '2026-01-01')).toBe(expected)
  })
})

describe('what recurs', () => {
  const yearly = { timing: { as_printed: 'par an', recurs: { every: 'year', from: 2021 } } }
  it.each<[string, object, string, string]>([
    ['each occurrence is due', {}, '2023-12-31', 'no-report late +24 ×3'],
    [
      'a report settles one occurrence',
      { log: [by('alpha', 2021, 'complete')] },
      '2023-12-31',
      'complete late +12 ×2',
    ],
    [
      'a later report on another takes nothing back',
      { log: [by('alpha', 2021, 'complete'), by('alpha', 2022, 'limited')] },
      '2022-12-31',
      'limited late +0',
    ],
    [
      'an entry names its occurrence',
      { log: [by('alpha', 2024, 'complete', { occurrence: 2021 })] },
      '2024-12-31',
      'complete late +24 ×3',
    ],
    [
      'withdrawn ends those due after it',
      { log: [by('alpha', 2022, 'withdrawn')] },
      '2024-12-31',
      'withdrawn settled',
    ],
    [
      'closed ends those due after it',
      { closed: { date: 2022, because: 'x' } },
      '2024-12-31',
      'closed closed',
    ],
  ])('%s', async (_, given, day, expected) => {
    expect(told(await oneMeasure({ ...yearly, ...given }), day, '2026-01-01')).toBe(expected)
  })

  it('of which one occurrence is known is settled by a report after it, too', async () => {
    const open = {
      timing: { as_printed: 'à répéter', recurs: { every: 'unspecified', from: 2021 } },
    }
    const corpus = await oneMeasure({ ...open, log: [by('alpha', '2024-05', 'complete')] })
    expect(['2024-05-30', '2024-05-31'].map((day) => told(corpus, day, '2026-01-01'))).toEqual([
      'no-report late +28',
      'complete settled',
    ])
  })

  it('those missed before the end are still told as missed', async () => {
    const corpus = await oneMeasure({ ...yearly, log: [by('alpha', 2022, 'withdrawn')] })
    const { occurrences } = stateAt(corpus, '2024-12-31', '2026-01-01')
    expect(occurrences?.missed.map(({ due }) => due)).toEqual(['2021'])
  })
})

describe('why nothing is due', () => {
  it.each<[object, string]>([
    [{ as_printed: '' }, 'no-deadline'],
    [{ as_printed: '-' }, 'no-deadline'],
    [{ as_printed: 'en temps utile' }, 'unread'],
    [{ as_printed: 'dès 2021', start: 2021 }, 'start-only'],
    [{ as_printed: 'régulier', recurs: { every: 'year', until: 2025 } }, 'recurring-undated'],
    [{ as_printed: 'après la loi', after: { event: 'la loi' } }, 'event'],
  ])('%j is %s', async (timing, expected) => {
    expect(told(await oneMeasure({ timing }), '2024-12-31')).toBe(`no-report ${expected}`)
  })
})

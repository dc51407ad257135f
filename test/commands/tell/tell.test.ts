import { describe, expect, it } from 'vitest'
import { tellerOf } from '../../../src/commands/tell/teller.ts'
import { periodOf } from '../../../src/commands/tell/timing.ts'
import type { Measure } from '../../../src/corpus/types.ts'
import { loadWords } from '../../../src/words/index.ts'
import { closeOf, oneMeasure } from '../../helpers/corpus.ts'

const [en, fr, nl] = [await loadWords('en'), await loadWords('fr'), await loadWords('nl')]
const moved = (from: number | string, to: number | string) => ({
  log: [{ date: 2022, deadline: { from, to } }],
})
const timing = (more: object) => ({ timing: { as_printed: '', ...more } })

describe('the deadline in force', () => {
  it.each<[string, object, string, string]>([
    [
      'as printed',
      timing({ start: 2021, due: 2022 }),
      '2021 – 2022',
      'from 2021, due 2022 (last day 31 December 2022)',
    ],
    [
      'moved',
      { ...timing({ start: 2021, due: 2022 }), ...moved(2022, 2030) },
      '2021 – 2030 (was 2022)',
      'from 2021, due 2030 (last day 31 December 2030); the plan prints: from 2021, due 2022 (last day 31 December 2022)',
    ],
    [
      'moved and moved back',
      { ...timing({ due: 2022 }), ...moved(2022, 2022) },
      '2022',
      'due 2022 (last day 31 December 2022)',
    ],
    [
      'set where none is printed',
      { ...timing({}), ...moved(2022, 2023) },
      '2023 (not in the plan)',
      'due 2023 (last day 31 December 2023); the plan prints: no deadline',
    ],
    [
      'set where a start is printed',
      { ...timing({ start: '2021-Q1' }), ...moved(2022, 2023) },
      '1st quarter 2021 – 2023 (not in the plan)',
      'from the 1st quarter 2021, due 2023 (last day 31 December 2023); the plan prints: from the 1st quarter 2021; a start, not a deadline',
    ],
    [
      'after an event on a date',
      timing({ after: { event: 'la loi', within: 'P1Y', date: '2022-03-01' } }),
      '1 March 2023',
      'within 1 year after “la loi” (1 March 2022), due 1 March 2023 (last day 1 March 2023)',
    ],
    [
      'after an event, moved',
      {
        ...timing({ after: { event: 'la loi', within: 'P1Y', date: '2022-03-01' } }),
        ...moved('2023-03-01', 2024),
      },
      '2024 (was 1 March 2023)',
      'due 2024 (last day 31 December 2024); the plan prints: within 1 year after “la loi” (1 March 2022), due 1 March 2023 (last day 1 March 2023)',
    ],
    [
      'after an event without a date, set',
      { ...timing({ after: { event: 'la loi', within: 'P1Y' } }), ...moved(2022, '2023-07') },
      'event (July 2023)',
      'due July 2023 (last day 31 July 2023); the plan prints: within 1 year after “la loi”, whose date is not known',
    ],
    [
      'of what comes back from nobody knows when, set',
      { ...timing({ recurs: { every: 'year' } }), ...moved(2022, '2024-03') },
      'recurs (March 2024)',
      'due March 2024 (last day 31 March 2024); the plan prints: recurs every year, no first date printed',
    ],
    [
      'after an event without a date',
      timing({ after: { event: 'la loi' } }),
      'event',
      'after “la loi”, whose date is not known',
    ],
    [
      'of one occurrence',
      { ...timing({ recurs: { every: 'P1Y', from: 2021 } }), ...moved(2022, '2023-06') },
      '2021, recurs (2022 → June 2023)',
      'recurs every year, first in 2021; moved: 2022 → June 2023',
    ],
    [
      'of what begins on a day',
      timing({ recurs: { every: 'P6M', from: '2021-01-15', until: '2024-S1' } }),
      '15 January 2021, recurs',
      'recurs every 6 months, first on 15 January 2021, until the 1st half 2024',
    ],
  ])('%s', async (_, given, short, long) => {
    const corpus = await oneMeasure(given)
    const one = corpus.measures[0] as Measure
    const tell = tellerOf(corpus, closeOf('2022-12-31'), en)
    expect(tell.timing(one)).toBe(short)
    expect(tell.deadline(one)).toBe(long)
  })

  it('is the printed one until the day on which another is known', async () => {
    const corpus = await oneMeasure({ ...timing({ due: 2022 }), ...moved(2022, 2030) })
    const one = corpus.measures[0] as Measure
    expect(tellerOf(corpus, closeOf('2022-12-30'), en).timing(one)).toBe('2022')
  })

  it('is told in every language', async () => {
    const corpus = await oneMeasure({ ...timing({ due: 2022 }), ...moved(2022, 2030) })
    const one = corpus.measures[0] as Measure
    expect(
      [en, fr, nl].map((words) => tellerOf(corpus, closeOf('2022-12-31'), words).timing(one)),
    ).toEqual(['2030 (was 2022)', "2030 (d'abord 2022)", '2030 (eerst 2022)'])
  })
})

describe('a period in a sentence', () => {
  it.each([
    ['2022', 'in 2022', 'en 2022', 'in 2022'],
    ['2022-S2', 'in the 2nd half 2022', 'au 2e semestre 2022', 'in het 2e semester 2022'],
    ['2022-Q1', 'in the 1st quarter 2022', 'au 1er trimestre 2022', 'in het 1e kwartaal 2022'],
    ['2022-06', 'in June 2022', 'en juin 2022', 'in juni 2022'],
    ['2022-12-31', 'on 31 December 2022', 'le 31 décembre 2022', 'op 31 december 2022'],
    ['2022-12-01', 'on 1 December 2022', 'le 1er décembre 2022', 'op 1 december 2022'],
  ])('%s', (period, ...expected) => {
    expect([en, fr, nl].map((words) => words.query.during(periodOf(period, words)))).toEqual(
      expected,
    )
  })
})

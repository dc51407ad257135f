/** Fiscal years in printed deadlines: ordinary months where the corpus says which. */
import { describe, expect, it } from 'vitest'
import type { FiscalYear } from '../../../src/analyses/timing/fiscal.ts'
import { readTiming } from '../../../src/analyses/timing/read.ts'

const april = (named_by: 'start' | 'end', begins = '04-01'): FiscalYear => ({ begins, named_by })

describe('a fiscal year', () => {
  it.each([
    ['FY 2017', 'en', { start: '2017-04', due: '2018-03' }],
    ['2026-27', 'en', { start: '2026-04', due: '2027-03' }],
    ['2024/25', 'en', { start: '2024-04', due: '2025-03' }],
    ['By the end of fiscal year 2024-25', 'en', { due: '2025-03' }],
    ['by FY 2017', 'en', { due: '2018-03' }],
    ['End of FY 2017', 'en', { due: '2018-03' }],
    ['from FY 2018', 'en', { start: '2018-04' }],
    ['before fiscal year 2018', 'en', { due: '2018-03-31', eve: true }],
    ['Exercice 2024-2025', 'fr', { start: '2024-04', due: '2025-03' }],
    ["d'ici la fin de l'exercice 2024-2025", 'fr', { due: '2025-03' }],
    ['tegen eind boekjaar 2024', 'nl', { due: '2025-03' }],
  ])('is its months: %s', (printed, language, months) => {
    expect(readTiming(printed, language, april('start'))).toEqual({ ...months, unread: [] })
  })

  it('is named by the year in which it starts, or ends, unless both are printed', () => {
    const read = (printed: string) => readTiming(printed, 'en', april('end'))
    expect(read('FY 2017')).toMatchObject({ start: '2016-04', due: '2017-03' })
    expect(read('FY 2017-18')).toMatchObject({ start: '2017-04', due: '2018-03' })
  })

  it('is days where it does not begin with a month, and a year that is one of the calendar', () => {
    const [uk, calendar] = [april('start', '04-06'), april('end', '01-01')]
    expect(readTiming('FY 2017', 'en', uk)).toMatchObject({
      start: '2017-04-06',
      due: '2018-04-05',
    })
    expect(readTiming('FY 2017', 'en', calendar)).toMatchObject({
      start: '2017-01',
      due: '2017-12',
    })
  })

  it.each([
    // The corpus does not say when it begins.
    ['FY 2017', 'en', undefined],
    ['boekjaar 2024', 'nl', undefined],
    // A part of one; years that do not follow one another; a language without words.
    ['Q1 FY 2024', 'en', april('start')],
    ['Q2 2030-2031', 'en', april('start')],
    ['2e trimestre de 2030-31', 'fr', april('start')],
    ['FY 2021-25', 'en', april('start')],
    ['Haushaltsjahr 2024', 'de', april('start')],
  ])('is not read: %s', (printed, language, fiscal) => {
    expect(readTiming(printed, language, fiscal)).toEqual({ unread: [printed] })
  })

  it.each(['2026-2027', 'May 2023', '2023', 'by December 2023', '2021 – 2022'])(
    'changes nothing else: %s',
    (printed) => {
      expect(readTiming(printed, 'en', april('start'))).toEqual(readTiming(printed, 'en'))
    },
  )
})

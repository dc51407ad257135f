import { describe, expect, it } from 'vitest'
import { communications, reasons, statuses } from '../../../schemas/vocabulary.ts'
import { nearCodes, typedCode } from '../../../src/analyses/typed/code.ts'
import { typedPeriod } from '../../../src/analyses/typed/period.ts'
import { languages, loadWords } from '../../../src/words/index.ts'

const today = '2026-11-24'

describe('a period as it is typed', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', '2024-05'],
    ['2024-s2', '2024-S2'],
    ['05/2024', '2024-05'],
    ['5/2024', '2024-05'],
    ['15/03/2024', '2024-03-15'],
    ['5.3.2024', '2024-03-05'],
    ['mars 2024', '2024-03'],
    ['Maart 2024', '2024-03'],
    ['March 2024', '2024-03'],
    ['1er mars 2024', '2024-03-01'],
    ['15 août 2024', '2024-08-15'],
    ['T2 2024', '2024-Q2'],
    ['Q2 2024', '2024-Q2'],
    ['tweede kwartaal 2024', '2024-Q2'],
    ['premier semestre 2024', '2024-S1'],
    ['fin 2023', '2023'],
    ["aujourd'hui", '2026-11-24'],
    ['gisteren', '2026-11-23'],
  ])('%s is %s', (typed, period) => {
    expect(typedPeriod(typed, 'fr', today)).toEqual({ is: period })
  })

  it.each([
    '',
    'mars',
    '31/02/2024',
    '13/2024',
    'avant 2024',
    '2023-2024',
    '15/03/24',
    '03/15/2024',
  ])('%s is none', (typed) => {
    expect(typedPeriod(typed, 'fr', today)).toEqual({ among: [] })
  })

  it('is not certain in English where day and month may change places', () => {
    expect(typedPeriod('03/04/2024', 'en', today)).toEqual({ among: ['2024-04-03', '2024-03-04'] })
    expect(typedPeriod('15/03/2024', 'en', today)).toEqual({ is: '2024-03-15' })
    expect(typedPeriod('03/03/2024', 'en', today)).toEqual({ is: '2024-03-03' })
  })
})

describe('a code as it is said', () => {
  it.each([
    ['achevée', 'complete'],
    ['Terminé', 'complete'],
    ['VOLTOOID', 'complete'],
    ['done', 'complete'],
    ['réalisées', 'complete'],
    ['deels uitgevoerd', 'limited'],
    ['grotendeels', 'substantial'],
    ['pas encore commencée', 'not-started'],
    ['not_started', 'not-started'],
    ['geschrapt', 'withdrawn'],
  ])('%s is %s', (typed, status) => {
    expect(typedCode('status', typed)).toEqual({ is: status })
  })

  it('says too little where two fit, and nothing where none does', () => {
    expect(typedCode('status', 'en cours')).toEqual({ among: ['limited', 'substantial'] })
    expect(typedCode('status', 'bof')).toEqual({ among: [] })
    expect(nearCodes('status', 'acheve')).toEqual(['complete'])
    expect(nearCodes('status', 'voltoit')).toEqual(['complete'])
  })

  it.each(languages)(
    'is known by the word that the program itself says in %s',
    async (language) => {
      const words = await loadWords(language)
      for (const code of statuses)
        expect(typedCode('status', words.status[code])).toEqual({ is: code })
      for (const code of reasons)
        expect(typedCode('reason', words.reason[code])).toEqual({ is: code })
      for (const code of communications)
        expect(typedCode('communication', words.communication[code])).toEqual({ is: code })
    },
  )
})

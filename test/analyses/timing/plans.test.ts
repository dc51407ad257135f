/**
 * Printed timings of the kinds that plans of cities, ministries and open government print, each
 * with what a person reads in it. Those of plans.tsv were labelled before the grammar had read one;
 * kinds.tsv has the kinds that were read wrong or not at all, with their neighbours.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ReadTiming, readTiming } from '../../../src/analyses/timing/read.ts'

interface Labelled {
  language: string
  printed: string
  /** `due 2026`, `start 2025 due 2026`, `every P2Y from 2025`, `after P6M`, `ongoing`. */
  says: string
}

/** `unsure`: there is a date, and what it means is not certain; `nothing`: there is none. */
const silent = new Set(['unsure', 'nothing'])

const files = ['plans.tsv', 'kinds.tsv'] as const
const labelled: readonly Labelled[] = files.flatMap((name) =>
  readFileSync(`test/fixtures/timing/${name}`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [language = '', printed = '', says = ''] = line.split('\t')
      return { language, printed, says }
    }),
)

type Verdict = 'right' | 'missed' | 'wrong'

/** Missed: less than what a person reads. Wrong: anything that a person does not read. */
function verdictOf({ language, printed, says }: Labelled): Verdict {
  const expected = new Set(silent.has(says) ? [] : factsIn(says))
  const read = factsIn(toldOf(readTiming(printed, language)))
  const isDated = [...expected].some((fact) => fact !== 'ongoing')
  if (read.some((fact) => !expected.has(fact) && !(fact === 'ongoing' && isDated))) return 'wrong'
  return [...expected].every((fact) => read.includes(fact)) ? 'right' : 'missed'
}

/** Pairs of words: a key and its value; `after` and `ongoing` may stand alone. */
function factsIn(told: string): string[] {
  return told.match(/(?:start|due|every|from|until) \S+|after(?: P\w+)?|ongoing/g) ?? []
}

function toldOf({ start, due, recurs, after, ongoing }: ReadTiming): string {
  const pairs = { start, due, ...recurs, ...(after && { after: after.within ?? '' }) }
  const told = Object.entries(pairs).filter(([, value]) => value !== undefined)
  return `${told.map(([key, value]) => `${key} ${value}`.trim()).join(' ')}${ongoing ? ' ongoing' : ''}`
}

describe('the timings of plans of many kinds', () => {
  const shown = labelled.map((one) => {
    const { language, printed, says } = one
    const read = toldOf(readTiming(printed, language)) || '–'
    return { verdict: verdictOf(one), told: `${language} “${printed}”: ${says}; read: ${read}` }
  })
  const of = (verdict: Verdict) =>
    shown.filter((one) => one.verdict === verdict).map(({ told }) => told)

  it('are never read wrong', () => {
    expect(of('wrong')).toEqual([])
  })

  it('are read right nine times of ten', () => {
    expect(labelled.length).toBeGreaterThan(200)
    expect(of('right').length / labelled.length, of('missed').join('\n')).toBeGreaterThanOrEqual(
      0.9,
    )
  })
})

describe('a year of two figures', () => {
  it.each([
    ['fr', '31/12/22', '2022-12-31'],
    ['fr', "d'ici le 1/9/24", '2024-09-01'],
    ['nl', 'tegen 30.06.23', '2023-06-30'],
    ['en', '31/12/22', '2022-12-31'],
    ['en', '6/30/23', '2023-06-30'],
  ])('of a day is read where the period of the edition has it: %s %s', (language, printed, due) => {
    expect(readTiming(printed, language, undefined, '2021/2025')).toEqual({ due, unread: [] })
    expect(readTiming(printed, language, undefined, '2031/2035')).toEqual({ unread: [printed] })
    expect(readTiming(printed, language)).toEqual({ unread: [printed] })
  })

  it.each([
    ['en', '01/02/23'],
    ['en', '22-12-24'],
    ['fr', '12/24'],
    ['fr', '22/24/23'],
    ['fr', '1/2/23/24'],
  ])('is handed back where it may be another day: %s %s', (language, printed) => {
    expect(readTiming(printed, language, undefined, '2021/2025')).toEqual({ unread: [printed] })
  })
})

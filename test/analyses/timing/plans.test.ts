/**
 * Printed timings of the kinds that plans of cities, ministries and open government print, each
 * with what a person reads in it. They were labelled before the grammar had read one.
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

const labelled: readonly Labelled[] = readFileSync('test/fixtures/timing/plans.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [language = '', printed = '', says = ''] = line.split('\t')
    return { language, printed, says }
  })

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

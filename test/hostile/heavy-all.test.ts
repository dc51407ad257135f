/** Every file that costs more than others, and corpora that do: heavy.test.ts tries a few. */
import { expect, it } from 'vitest'
import { folderWith, measure } from './base.ts'
import { cases, few, many, today, tryHeavy } from './heavy.ts'
import { expectBounded, run } from './run.ts'

tryHeavy(cases.filter(([name]) => !few.has(name)))

it('a registry with all that one may hold, and a fault in each entry', async () => {
  const text = many(8_900, (i) => `e${i}: {name: {fr: [${'a, '.repeat(11)}b]}}\n`)
  const answer = await run(folderWith({ 'actors.yaml': text }), ['lint', ...today])
  expect(answer.code).toBe(1)
  // Five seconds are promised, twice as much is asked for.
  expectBounded(answer, 10_000)
}, 60_000)

it.each([['overdue', '--year', '2099'], ['query', '--year', '2023'], ['status']])(
  'twenty measures that recur every day of a century: %s',
  async (...argv) => {
    const daily = measure({
      timing:
        'timing: {as_printed: daily, recurs: {every: P1D, from: 1990-01-01, until: 2100-12-31}}',
    })
    const files = Array.from({ length: 20 }, (_, i) => [`teh-2021/daily-${i}.yaml`, daily])
    const answer = await run(folderWith(Object.fromEntries(files)), [...argv, ...today])
    expect(answer.code, answer.stderr).not.toBe(3)
    expectBounded(answer)
  },
)

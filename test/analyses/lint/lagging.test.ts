/** Why something lags is asked of the latest report by date, wherever it stands in the file. */
import { expect, it } from 'vitest'
import { lint } from '../../../src/analyses/lint/index.ts'
import { oneMeasure } from '../../helpers/corpus.ts'

const report = (date: number, status: string) => ({ date, status, by: 'alpha', note: 'x' })

it.each<[string, object[], boolean]>([
  ['limited last', [report(2023, 'complete'), report(2024, 'limited')], true],
  [
    'complete last, and first in the file',
    [report(2024, 'complete'), report(2023, 'limited')],
    false,
  ],
  [
    'limited last, and taken back',
    [
      report(2023, 'complete'),
      report(2024, 'limited'),
      { date: 2025, by: 'alpha', retracts: 2024, note: 'x' },
    ],
    false,
  ],
])('%s', async (_, log, isFound) => {
  const corpus = await oneMeasure({ timing: { as_printed: '2022', due: 2022 }, log })
  const found = lint(corpus, '2026-01-01').found.map(({ rule }) => rule)
  expect(found.includes('log/lagging-without-reason')).toBe(isFound)
})

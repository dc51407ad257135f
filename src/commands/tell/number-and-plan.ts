import { beginOf } from '../../analyses/editions.ts'
import type { Measure } from '../../corpus/types.ts'
import { yearOf } from '../../period.ts'
import type { Teller } from './teller.ts'

/** The printed number, and of which plan: two plans have the same numbers. */
export function numberAndPlan({ reference, edition }: Measure, { corpus, words }: Teller): string {
  const plan = words.form.plan(yearOf(beginOf(corpus, edition)))
  return [reference ?? '', plan].filter((line) => line !== '').join('\n')
}

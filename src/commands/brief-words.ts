/** What the pages of a dossier say of a measure. */
import type { Brief } from '../analyses/brief.ts'
import { beginOf } from '../analyses/editions.ts'
import type { Late } from '../analyses/overdue.ts'
import type { Measure } from '../corpus/types.ts'
import { type Day, yearOf } from '../period.ts'
import type { BriefWords } from '../words/index.ts'
import type { Teller } from './tell/teller.ts'

/** What a brief is made of, for all that tells of it. */
export interface BriefCall {
  brief: Brief
  tell: Teller
  say: BriefWords
  meeting: Day
  since: Day | undefined
  /** Those whose dossier it is; nobody: that of all. */
  actors: readonly string[]
  /** The workbook in which decisions are noted, if one is written. */
  decisions: string | undefined
}

/** The printed number with the year of its plan: two plans have the same numbers. */
export function numberAndPlan({ reference, edition }: Measure, { corpus, words }: Teller): string {
  const plan = words.form.plan(yearOf(beginOf(corpus, edition)))
  return [reference ?? '', plan].filter((text) => text !== '').join('\n')
}

/** Since when, and by how many months. */
export function lateText({ due, monthsLate }: Late, { words, period }: Teller): string {
  return `${period(due)}${words.semicolon}${words.form.late(monthsLate)}`
}

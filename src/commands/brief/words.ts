/** The words of a dossier about a measure. */
import type { Brief } from '../../analyses/brief.ts'
import type { Late } from '../../analyses/overdue.ts'
import { leadsOf } from '../../analyses/roles.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Day } from '../../period.ts'
import type { BriefWords } from '../../words/index.ts'
import { numberAndPlan } from '../tell/number-and-plan.ts'
import type { Teller } from '../tell/teller.ts'

/** The data and words of a dossier, for all its parts. */
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

/** The printed number, and below it the plan, on one line each. */
export function numberText(measure: Measure, tell: Teller): string {
  return numberAndPlan(measure, tell).replaceAll(' ', '\u00a0')
}

/** Since when, and by how many months. */
export function lateText({ due, monthsLate }: Late, { words, period }: Teller): string {
  return `${period(due)}${words.semicolon}${words.form.late(monthsLate)}`
}

/**
 * The question: which of the responsible bodies takes it up, or whether the only one stands by it.
 */
export function questionOf({ measure, state }: Late, { tell, say }: BriefCall): string {
  const bodies = leadsOf(measure, state).map(tell.actor)
  const [first, ...more] = bodies
  if (first === undefined) return say.ask.none
  return more.length > 0 ? say.ask.many(bodies) : say.ask.one(first)
}

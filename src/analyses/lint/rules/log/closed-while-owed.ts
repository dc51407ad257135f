import type { Measure } from '../../../../corpus/types.ts'
import type { Complaint } from '../../../../findings.ts'
import { firstDay, lastDay } from '../../../../period.ts'
import { isReport } from '../../../state/log.ts'
import { type State, statesAt } from '../../../state/state.ts'
import { bodiesOf } from '../../../successions.ts'
import type { Rule } from '../../rule.ts'

/** What speaks against closing: parts that are owed, or a later report of a responsible body. */
interface Owed {
  parts: readonly number[]
  date: string
}
type Id = 'log/closed-while-owed'

/** Closed, though a part is owed by the reports, or a responsible body reported after that. */
export const closedWhileOwed: Rule<Id, Owed> = {
  id: 'log/closed-while-owed',
  level: 'warning',
  *check(corpus, today) {
    const stateOf = statesAt(corpus, { day: today, today })
    const { currentBody } = bodiesOf([corpus])
    for (const measure of corpus.measures) {
      if (measure.closed === undefined) continue
      const state = stateOf(measure)
      const related = reportAfter(measure, state, currentBody)
      const parts = owedParts(measure, state)
      if (related === undefined && parts.length === 0) continue
      const found: Complaint<Id, Owed> = {
        rule: this.id,
        place: measure.file.place(['closed'], 'key'),
        data: { parts, date: related === undefined ? '' : (measure.log[related]?.date ?? '') },
      }
      yield related === undefined
        ? found
        : { ...found, related: [measure.file.place(['log', related, 'date'])] }
    }
  },
}

/** Where reports speak of parts, the numbers of those that no report settles. */
function owedParts({ parts }: Measure, { settledParts }: State): readonly number[] {
  if (settledParts === undefined) return []
  return parts.map((_, i) => i + 1).filter((number) => !settledParts.includes(number))
}

/** The first report that a responsible body made on a later day than that of the closing. */
function reportAfter(
  { closed, log }: Measure,
  { lead, log: { retracted } }: State,
  currentBody: (actor: string) => string,
): number | undefined {
  if (closed === undefined) return undefined
  const responsible = new Set(lead.map(currentBody))
  const after = log.findIndex(
    (entry) =>
      isReport(entry) &&
      !retracted.has(entry) &&
      firstDay(entry.date) > lastDay(closed.date) &&
      entry.by !== undefined &&
      responsible.has(currentBody(entry.by)),
  )
  return after < 0 ? undefined : after
}

/** The reports of assessors who disagree with the state that is shown. */
import type { Measure } from '../../corpus/types.ts'
import type { Teller } from './teller.ts'

/** A line for each of them: the state that they gave last, when, and who. */
export function otherReports(measure: Measure, tell: Teller): string[] {
  const { lineage: say, othersSay, colon, status } = tell.words
  return tell.state(measure).differing.map((report) => {
    const by = report.by && tell.actor(report.by)
    return `${othersSay}${colon}${say.state(status[report.status], tell.period(report.date), by)}`
  })
}

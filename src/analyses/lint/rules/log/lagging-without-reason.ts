import type { Measure } from '../../../../corpus/types.ts'
import { lastDay, type Period } from '../../../../period.ts'
import { isReport, standingEntries } from '../../../state/log.ts'
import { deadlineBy } from '../../../timing/deadline.ts'
import type { Rule } from '../../rule.ts'

/** The last report came when the deadline had passed, and gives no reason for the delay. */
export const laggingWithoutReason: Rule<'log/lagging-without-reason', { due: string }> = {
  id: 'log/lagging-without-reason',
  level: 'note',
  alone: true,
  *check(corpus) {
    for (const measure of corpus.measures) {
      const { log, file } = measure
      const entry = standingEntries(log).findLast(isReport)
      if (
        !entry ||
        entry.status === 'complete' ||
        entry.status === 'withdrawn' ||
        (entry.reasons ?? []).length > 0
      )
        continue
      const due = lastDeadlineOf(measure)
      if (due !== undefined && lastDay(entry.date) >= lastDay(due))
        yield { rule: this.id, place: file.place(['log', log.indexOf(entry)]), data: { due } }
    }
  },
}

/**
 * The deadline of a measure that has one, after all entries of its log: a deadline that was moved
 * after the last report leaves no delay to explain.
 */
function lastDeadlineOf(measure: Measure): Period | undefined {
  const deadline = deadlineBy(measure, undefined, standingEntries(measure.log))
  return deadline.kind === 'due' ? deadline.due : undefined
}

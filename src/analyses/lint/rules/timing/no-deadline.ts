import { countedLog } from '../../../state/log.ts'
import { deadlineBy } from '../../../timing/deadline.ts'
import type { Rule } from '../../rule.ts'
import { brokenIn } from '../../sites/timings.ts'

/** Nothing says by when: such a measure is never overdue. */
export const noDeadline: Rule<'timing/no-deadline', { printed: string }> = {
  id: 'timing/no-deadline',
  level: 'note',
  *check(corpus, today) {
    const moment = { day: today, today }
    const isBroken = brokenIn(corpus)
    for (const measure of corpus.measures) {
      // A deadline that is printed may be moved, and is one all the same.
      if (measure.timing.due !== undefined) continue
      const { counted } = countedLog(measure.log, moment)
      const { kind } = deadlineBy(measure, corpus.editions.get(measure.edition), counted)
      if (
        (kind === 'none' ||
          kind === 'unread' ||
          kind === 'start-only' ||
          kind === 'recurring-undated') &&
        !isBroken(measure.file, ['timing'])
      ) {
        yield {
          rule: this.id,
          place: measure.file.place(['timing'], 'key'),
          data: { printed: measure.timing.as_printed },
        }
      }
    }
  },
}

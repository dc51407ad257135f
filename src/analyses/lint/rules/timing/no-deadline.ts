import { statesAt } from '../../../state/state.ts'
import type { Rule } from '../../rule.ts'
import { brokenIn } from '../../sites/timings.ts'

/** Nothing says by when: such a measure is never overdue. */
export const noDeadline: Rule<'timing/no-deadline', { printed: string }> = {
  id: 'timing/no-deadline',
  level: 'note',
  *check(corpus, today) {
    const stateOf = statesAt(corpus, { day: today, today })
    const isBroken = brokenIn(corpus)
    for (const measure of corpus.measures) {
      const { kind } = stateOf(measure).deadline
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

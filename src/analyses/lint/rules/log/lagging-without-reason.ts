import { lastDay } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'

/** Late by its last report, and no reason is given. */
export const laggingWithoutReason: Rule = {
  id: 'log/lagging-without-reason',
  severity: 'info',
  *check(corpus) {
    for (const { log, file, timing } of corpus.measures) {
      const i = log.findLastIndex(({ status }) => status !== undefined)
      const entry = log[i]
      if (!entry || entry.status === 'complete' || entry.status === 'withdrawn' || timing.due === undefined) continue
      if (lastDay(entry.date) >= lastDay(timing.due) && (entry.reasons ?? []).length === 0)
        yield { rule: this.id, place: file.place(['log', i]), data: { due: timing.due } }
    }
  },
}

import { firstDay } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'
import { logs } from '../../sites/logs.ts'

/** A report dated after today. */
export const futureEntry: Rule<'log/future-entry', { seen: string; today: string }> = {
  id: 'log/future-entry',
  level: 'error',
  alone: true,
  *check(corpus, today) {
    for (const { log, file, path } of logs(corpus)) {
      for (const [i, { date }] of log.entries())
        if (firstDay(date) > today)
          yield {
            rule: this.id,
            place: file.place([...path, i, 'date']),
            data: { seen: date, today },
          }
    }
  },
}

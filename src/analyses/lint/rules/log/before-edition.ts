import { daysOf, lastDay } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'

/** A report dated before the edition began. */
export const beforeEdition: Rule<'log/before-edition', { seen: string; period: string }> = {
  id: 'log/before-edition',
  level: 'warning',
  *check(corpus) {
    for (const { log, file, edition } of corpus.measures) {
      const period = corpus.editions.get(edition)?.period
      if (period === undefined) continue
      for (const [i, { date }] of log.entries())
        if (lastDay(date) < daysOf(period).first)
          yield {
            rule: this.id,
            place: file.place(['log', i, 'date']),
            data: { seen: date, period },
          }
    }
  },
}

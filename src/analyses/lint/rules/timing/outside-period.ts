import { daysOf, firstDay, lastDay } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../timings.ts'

/** A start or a deadline that no day shares with the edition. */
export const outsidePeriod: Rule = {
  id: 'timing/outside-period',
  severity: 'warning',
  *check(corpus) {
    for (const { timing, edition, file, path } of timings(corpus)) {
      const known = corpus.editions.get(edition)?.period
      if (known === undefined) continue
      const { first, last } = daysOf(known)
      for (const key of ['start', 'due'] as const) {
        const period = timing[key]
        if (period === undefined || (lastDay(period) >= first && firstDay(period) <= last)) continue
        yield { rule: this.id, place: file.place([...path, key]), data: { key, seen: period, period: known } }
      }
    }
  },
}

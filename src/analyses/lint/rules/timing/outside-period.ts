import type { Timing } from '../../../../../schemas/timing.ts'
import { daysOf, firstDay, lastDay, type Period } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../sites/timings.ts'

/** A start, a deadline, a first or last occurrence that no day shares with the edition. */
export const outsidePeriod: Rule<
  'timing/outside-period',
  { key: string; seen: string; period: string }
> = {
  id: 'timing/outside-period',
  level: 'warning',
  *check(corpus) {
    for (const { timing, edition, file, path } of timings(corpus)) {
      const known = corpus.editions.get(edition)?.period
      if (known === undefined) continue
      const { first, last } = daysOf(known)
      for (const [keys, period] of bounds(timing)) {
        if (period === undefined || (lastDay(period) >= first && firstDay(period) <= last)) continue
        yield {
          rule: this.id,
          place: file.place([...path, ...keys]),
          data: { key: keys.at(-1) ?? '', seen: period, period: known },
        }
      }
    }
  },
}

function bounds({
  start,
  due,
  recurs,
}: Timing): readonly (readonly [keys: readonly string[], period: Period | undefined])[] {
  return [
    [['start'], start],
    [['due'], due],
    [['recurs', 'from'], recurs?.from],
    [['recurs', 'until'], recurs?.until],
  ]
}

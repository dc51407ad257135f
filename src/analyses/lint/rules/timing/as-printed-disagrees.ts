import { daysOf } from '../../../../period.ts'
import { differenceOf } from '../../../timing/compare.ts'
import type { Rule } from '../../rule.ts'
import { readingOf, timings } from '../../sites/timings.ts'

/**
 * The printed words, read by the grammar, give another timing than the written one, and no note
 * explains why.
 */
export const asPrintedDisagrees: Rule<
  'timing/as-printed-disagrees',
  { printed: string; read: string; written: string }
> = {
  id: 'timing/as-printed-disagrees',
  level: 'warning',
  *check(corpus) {
    for (const timed of timings(corpus)) {
      const { timing, edition, file, path, explained, broken } = timed
      if (explained || broken || timing.as_printed === '') continue
      const period = corpus.editions.get(edition)?.period
      const difference = differenceOf(
        readingOf(timed, corpus),
        timing,
        period && daysOf(period).last,
      )
      if (difference)
        yield {
          rule: this.id,
          place: file.place([...path, 'as_printed']),
          data: { printed: timing.as_printed, ...difference },
        }
    }
  },
}

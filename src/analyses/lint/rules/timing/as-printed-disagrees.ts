import { daysOf } from '../../../../period.ts'
import { differenceOf } from '../../../timing/compare.ts'
import { readTiming } from '../../../timing/read.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../sites/timings.ts'

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
    for (const { timing, edition, file, path, explained, broken } of timings(corpus)) {
      if (explained || broken || timing.as_printed === '') continue
      const { language = corpus.settings.languages[0], period } = corpus.editions.get(edition) ?? {}
      const difference = differenceOf(
        readTiming(timing.as_printed, language, corpus.settings.fiscalYear),
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

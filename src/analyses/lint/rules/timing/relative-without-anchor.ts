import type { Text } from '../../../../../schemas/common.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../sites/timings.ts'

/** Hangs on an event whose date is not known. */
export const relativeWithoutAnchor: Rule<'timing/relative-without-anchor', { event: Text }> = {
  id: 'timing/relative-without-anchor',
  level: 'note',
  alone: true,
  *check(corpus) {
    for (const { timing, file, path, broken } of timings(corpus)) {
      if (!broken && timing.after && timing.after.date === undefined)
        yield {
          rule: this.id,
          place: file.place([...path, 'after'], 'key'),
          data: { event: timing.after.event },
        }
    }
  },
}

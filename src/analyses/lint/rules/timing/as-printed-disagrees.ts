import { contains, type Period } from '../../../../period.ts'
import { readTiming } from '../../../timing/read.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../timings.ts'

/** The printed words, read by the grammar, give another period than the one written; a note explains it away. */
export const asPrintedDisagrees: Rule = {
  id: 'timing/as-printed-disagrees',
  severity: 'warning',
  *check(corpus) {
    for (const { timing, edition, file, path, explained, broken } of timings(corpus)) {
      if (explained || broken) continue
      const read = readTiming(timing.as_printed, corpus.editions.get(edition)?.language ?? 'fr')
      const printed = { start: read.start, due: read.due, from: read.recurs?.from }
      const written = { start: coarsened(printed.start, timing.start), due: coarsened(printed.due, timing.due), from: timing.recurs?.from }
      const readOne = printed.due ?? printed.from
      const writtenOne = written.due ?? written.from
      if (readOne !== undefined && readOne !== writtenOne) {
        yield { rule: this.id, place: file.place([...path, 'as_printed']), data: { printed: timing.as_printed, read: readOne, written: writtenOne ?? '' } }
      } else if (printed.start !== undefined && printed.start !== written.start && readOne === undefined) {
        yield {
          rule: this.id,
          place: file.place([...path, 'as_printed']),
          data: { printed: timing.as_printed, read: printed.start, written: written.start ?? '' },
        }
      } else if (printed.start !== undefined && readOne !== undefined && printed.start !== written.start) {
        yield {
          rule: this.id,
          place: file.place([...path, 'as_printed']),
          data: { printed: timing.as_printed, read: printed.start, written: written.start ?? '' },
        }
      }
    }
  },
}

/** What is only more precise than the printed words is told by the rule on precision, and agrees here. */
function coarsened(printed: Period | undefined, written: Period | undefined): Period | undefined {
  return printed !== undefined && written !== undefined && contains(printed, written) ? printed : written
}

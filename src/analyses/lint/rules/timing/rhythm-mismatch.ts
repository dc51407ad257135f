import {
  firstDay,
  monthsOf,
  numberOf,
  type Period,
  type Precision,
  precisionOf,
  write,
  yearOf,
} from '../../../../period.ts'
import { goesBy, type Step, stepOf } from '../../../timing/occurrences.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../sites/timings.ts'

/** A rhythm that does not move its first period by whole ones: every six months from 2021. */
export const rhythmMismatch: Rule<
  'timing/rhythm-mismatch',
  { every: string; from: string; first: string }
> = {
  id: 'timing/rhythm-mismatch',
  level: 'error',
  *check(corpus) {
    for (const { timing, file, path } of timings(corpus)) {
      if (timing.recurs === undefined) continue
      const { every, from } = timing.recurs
      const step = stepOf(every)
      if (step === undefined) continue
      if (!goesBy(step, 'day'))
        yield {
          rule: this.id,
          place: file.place([...path, 'recurs', 'every']),
          data: { every, from: from ?? '', first: '' },
        }
      else if (from !== undefined && !goesBy(step, precisionOf(from)))
        yield {
          rule: this.id,
          place: file.place([...path, 'recurs', 'from']),
          data: { every, from, first: firstIn(from, step) },
        }
    }
  },
}

const precisions = [
  'year',
  'semester',
  'quarter',
  'month',
  'day',
] as const satisfies readonly Precision[]

/** The first period within another of the coarsest kind that the rhythm goes by. */
function firstIn(from: Period, step: Step): Period {
  const precision = precisions.find((one) => goesBy(step, one)) ?? 'day'
  if (precision === 'day') return firstDay(from)
  const month = numberOf(firstDay(from))
  return write(yearOf(from), precision, Math.ceil(month / monthsOf[precision]))
}

import type { Recurrence } from '../../../../../schemas/timing.ts'
import { contains, lastDay, type Period, precisionOf } from '../../../../period.ts'
import { goesBy, stepOf } from '../../../timing/occurrences.ts'
import type { Rule } from '../../rule.ts'
import { readingOf, timings } from '../../sites/timings.ts'

/** A period is finer than the printed words: fin 2008 is 2008, never 2008-12-31. */
export const inventedPrecision: Rule<
  'timing/invented-precision',
  { seen: string; printed: string; read: string }
> = {
  id: 'timing/invented-precision',
  level: 'warning',
  *check(corpus) {
    for (const timed of timings(corpus)) {
      const { timing, file, path } = timed
      if (timing.as_printed === '') continue
      const read = readingOf(timed, corpus)
      if (read.isLoose) continue
      const pairs: readonly (readonly [
        keys: readonly string[],
        written: Period | undefined,
        printed: Period | undefined,
      ])[] = [
        [['start'], timing.start, read.start],
        [['due'], timing.due, read.due],
        [['recurs', 'from'], timing.recurs?.from, read.recurs?.from],
        [['recurs', 'until'], timing.recurs?.until, read.recurs?.until],
      ]
      for (const [keys, written, printed] of pairs) {
        if (
          written === undefined ||
          printed === undefined ||
          written === printed ||
          !contains(printed, written)
        )
          continue
        // Every six months from 2021: it can be counted only if a half of 2021 is written.
        if (keys.at(-1) === 'from' && !countsFrom(printed, timing.recurs?.every)) continue
        // Before 2023: the last day of 2022 may be written, because it is the last one meant.
        if (read.eve && keys[0] === 'due' && lastDay(written) === lastDay(printed)) continue
        const data = {
          seen: written,
          printed: timing.as_printed,
          read: printed,
        }
        yield { rule: this.id, place: file.place([...path, ...keys]), data }
      }
    }
  },
}

/** Whether a rhythm can be counted from a period as coarse as the one that is printed. */
function countsFrom(printed: Period, every: Recurrence['every'] = 'unspecified'): boolean {
  const step = stepOf(every)
  return step === undefined || goesBy(step, precisionOf(printed))
}

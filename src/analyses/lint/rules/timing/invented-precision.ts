import { contains } from '../../../../period.ts'
import { readTiming } from '../../../timing/read.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../timings.ts'

/** A period is finer than the printed words: fin 2008 is 2008, never 2008-12-31. */
export const inventedPrecision: Rule = {
  id: 'timing/invented-precision',
  severity: 'warning',
  *check(corpus) {
    for (const { timing, edition, file, path } of timings(corpus)) {
      const read = readTiming(timing.as_printed, corpus.editions.get(edition)?.language ?? 'fr')
      for (const key of ['start', 'due'] as const) {
        const [written, printed] = [timing[key], read[key]]
        if (written === undefined || printed === undefined || written === printed || !contains(printed, written)) continue
        yield { rule: this.id, place: file.place([...path, key]), data: { key, seen: written, printed: timing.as_printed, read: printed } }
      }
    }
  },
}

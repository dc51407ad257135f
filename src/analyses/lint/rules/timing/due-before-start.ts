import { firstDay, lastDay } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'
import { timings } from '../../sites/timings.ts'

/** The deadline ends before the start begins. */
export const dueBeforeStart: Rule<'timing/due-before-start', { due: string; start: string }> = {
  id: 'timing/due-before-start',
  level: 'error',
  alone: true,
  *check(corpus) {
    for (const { timing, file, path } of timings(corpus)) {
      const { start, due, recurs } = timing
      if (start !== undefined && due !== undefined && lastDay(due) < firstDay(start)) {
        yield {
          rule: this.id,
          place: file.place([...path, 'due']),
          data: { due, start },
          related: [file.place([...path, 'start'])],
        }
      }
      if (
        recurs?.from !== undefined &&
        recurs.until !== undefined &&
        lastDay(recurs.until) < firstDay(recurs.from)
      ) {
        yield {
          rule: this.id,
          place: file.place([...path, 'recurs', 'until']),
          data: { due: recurs.until, start: recurs.from },
          related: [file.place([...path, 'recurs', 'from'])],
        }
      }
    }
  },
}

import { lastDay } from '../../../../period.ts'
import { inDateOrder } from '../../fix/edits.ts'
import type { Rule } from '../../rule.ts'
import { logs } from '../../sites/logs.ts'

/** Entries not from the oldest to the newest. */
export const logOrder: Rule<'log/order', { seen: string; before: string }> = {
  id: 'log/order',
  level: 'error',
  fixable: true,
  alone: true,
  *check(corpus) {
    for (const { log, file, path } of logs(corpus)) {
      for (const [i, entry] of log.entries()) {
        const before = log[i - 1]
        if (!before || lastDay(before.date) <= lastDay(entry.date)) continue
        const fix = inDateOrder(
          file,
          path,
          log.map(({ date }) => lastDay(date)),
        )
        yield {
          rule: this.id,
          place: file.place([...path, i, 'date']),
          data: { seen: entry.date, before: before.date },
          related: [file.place([...path, i - 1, 'date'])],
          ...(fix && { fix }),
        }
        break
      }
    }
  },
}

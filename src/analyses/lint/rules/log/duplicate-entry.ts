import { removal } from '../../fix/edits.ts'
import type { Rule } from '../../rule.ts'
import { logs } from '../../sites/logs.ts'

/** The same entry twice. */
export const duplicateEntry: Rule<'log/duplicate-entry', { date: string }> = {
  id: 'log/duplicate-entry',
  level: 'warning',
  fixable: true,
  alone: true,
  *check(corpus) {
    for (const { log, file, path } of logs(corpus)) {
      if (new Set(log.map(({ date }) => date)).size === log.length) continue
      const seen = new Map<string, number>()
      for (const [i, entry] of log.entries()) {
        const key = JSON.stringify(entry)
        const first = seen.get(key)
        if (first === undefined) {
          seen.set(key, i)
          continue
        }
        const fix = removal(file, [...path, i])
        yield {
          rule: this.id,
          place: file.place([...path, i]),
          data: { date: entry.date },
          related: [file.place([...path, first])],
          ...(fix && { fix }),
        }
      }
    }
  },
}

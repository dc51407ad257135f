import type { Rule } from '../../rule.ts'
import { logs } from '../../sites/logs.ts'

/** An entry retracts another by a date on which its assessor has no other entry. */
export const unknownRetraction: Rule<
  'log/unknown-retraction',
  { seen: string; known: readonly string[] }
> = {
  id: 'log/unknown-retraction',
  level: 'error',
  alone: true,
  *check(corpus) {
    for (const { log, file, path } of logs(corpus))
      for (const [i, entry] of log.entries()) {
        if (entry.retracts === undefined) continue
        const others = log.filter((other) => other !== entry && other.by === entry.by)
        if (others.some(({ date }) => date === entry.retracts)) continue
        const known = [...new Set(others.map(({ date }) => date))]
        yield {
          rule: this.id,
          place: file.place([...path, i, 'retracts']),
          data: { seen: entry.retracts, known: known.slice(0, 8) },
        }
      }
  },
}

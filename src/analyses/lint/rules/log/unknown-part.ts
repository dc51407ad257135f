import type { Rule } from '../../rule.ts'
import { logs } from '../../sites/logs.ts'

/** An entry speaks of a part that the measure does not have. */
export const unknownPart: Rule<'log/unknown-part', { seen: number; count: number }> = {
  id: 'log/unknown-part',
  level: 'error',
  alone: true,
  *check(corpus) {
    const counts = new Map(corpus.measures.map(({ id, parts }) => [id, parts.length]))
    for (const { log, file, path, owner } of logs(corpus)) {
      const count = counts.get(owner) ?? 0
      for (const [i, { part }] of log.entries())
        if (part !== undefined && part > count)
          yield {
            rule: this.id,
            place: file.place([...path, i, 'part']),
            data: { seen: part, count },
          }
    }
  },
}

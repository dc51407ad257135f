import type { Rule } from '../../rule.ts'
import { logs } from '../../sites/logs.ts'

/** Complete, then less in the next report of the same assessor, without a note. */
export const regress: Rule<'log/regress', { seen: string }> = {
  id: 'log/regress',
  level: 'warning',
  alone: true,
  *check(corpus) {
    for (const { log, file, path } of logs(corpus)) {
      const last = new Map<string | undefined, number>()
      for (const [i, { status, by, note }] of log.entries()) {
        if (status === undefined) continue
        const before = last.get(by)
        last.set(by, i)
        if (
          before === undefined ||
          log[before]?.status !== 'complete' ||
          status === 'complete' ||
          status === 'withdrawn' ||
          note !== undefined
        )
          continue
        yield {
          rule: this.id,
          place: file.place([...path, i, 'status']),
          data: { seen: status },
          related: [file.place([...path, before, 'status'])],
        }
      }
    }
  },
}

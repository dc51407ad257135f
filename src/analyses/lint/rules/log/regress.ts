import { logs } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** Complete, then less, by the same assessor and without a note that tells why. */
export const regress: Rule = {
  id: 'log/regress',
  severity: 'warning',
  *check(corpus) {
    for (const { log, file, path } of logs(corpus)) {
      for (const [i, { status, by, note }] of log.entries()) {
        if (status === undefined || status === 'complete' || status === 'withdrawn' || note !== undefined) continue
        const complete = log.slice(0, i).findLastIndex((earlier) => earlier.status === 'complete' && earlier.by === by)
        if (complete >= 0)
          yield { rule: this.id, place: file.place([...path, i, 'status']), data: { seen: status }, related: [file.place([...path, complete, 'status'])] }
      }
    }
  },
}

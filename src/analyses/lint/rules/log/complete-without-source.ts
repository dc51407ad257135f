import type { NoData } from '../../../../findings.ts'
import type { Rule } from '../../rule.ts'
import { logs } from '../../sites/logs.ts'

/** Said to be complete, and nobody can check it. */
export const completeWithoutSource: Rule<'log/complete-without-source', NoData> = {
  id: 'log/complete-without-source',
  level: 'warning',
  alone: true,
  *check(corpus) {
    for (const { log, file, path } of logs(corpus)) {
      for (const [i, { status, source }] of log.entries())
        if (status === 'complete' && source === undefined)
          yield { rule: this.id, place: file.place([...path, i, 'status']), data: {} }
    }
  },
}

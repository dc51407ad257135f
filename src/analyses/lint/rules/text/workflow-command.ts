import type { Rule } from '../../rule.ts'
import { textsWith } from '../../texts.ts'

/** A line that begins as a command of a build service: `::error …`, `##[…]`. */
export const workflowCommand: Rule = {
  id: 'text/workflow-command',
  severity: 'warning',
  *check(corpus) {
    for (const file of textsWith(corpus, 'workflow')) {
      for (const found of file.text.matchAll(/^[ \t"'-]*(?:\w[\w-]*: +["']?)?(::[a-z-]+[ :]|##(?:\[|vso))/gm)) {
        const start = found.index + found[0].length - (found[1]?.length ?? 0)
        yield { rule: this.id, place: file.placeAt(start, start + (found[1]?.length ?? 0)), data: { seen: found[1] ?? '' } }
      }
    }
  },
}

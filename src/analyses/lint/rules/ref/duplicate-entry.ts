import { removal } from '../../mend.ts'
import type { Rule } from '../../rule.ts'

/** The same id twice in one list. */
export const duplicateReference: Rule = {
  id: 'ref/duplicate-entry',
  severity: 'warning',
  fixable: true,
  *check(corpus) {
    for (const { file, lead, partners, themes } of corpus.measures) {
      for (const [key, list] of Object.entries({ lead, partners, themes })) {
        if (list.length < 2) continue
        const seen = new Map<string, number>()
        for (const [i, id] of list.entries()) {
          const first = seen.get(id)
          if (first === undefined) {
            seen.set(id, i)
            continue
          }
          const fix = removal(file, [key, i])
          yield { rule: this.id, place: file.place([key, i]), data: { seen: id, key }, related: [file.place([key, first])], ...(fix && { fix }) }
        }
      }
    }
  },
}

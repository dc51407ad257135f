import { removal } from '../../fix/edits.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

/** The same id twice in one list. */
export const duplicateReference: Rule<'ref/duplicate-entry', { seen: string; key: string }> = {
  id: 'ref/duplicate-entry',
  level: 'warning',
  fixable: true,
  alone: true,
  *check(corpus) {
    for (const { ids, file, path } of references(corpus).lists) {
      const seen = new Map<string, number>()
      for (const [i, id] of ids.entries()) {
        const first = seen.get(id)
        if (first === undefined) {
          seen.set(id, i)
          continue
        }
        const fix = removal(file, [...path, i])
        const data = { seen: id, key: String(path.at(-1)) }
        yield {
          rule: this.id,
          place: file.place([...path, i]),
          data,
          related: [file.place([...path, first])],
          ...(fix && { fix }),
        }
      }
    }
  },
}

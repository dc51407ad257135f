import { references } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** An entry of a registry that nothing names. */
export const unusedEntry: Rule = {
  id: 'registry/unused-entry',
  severity: 'warning',
  *check(corpus) {
    const { named } = references(corpus)
    for (const [target, registry] of [
      ['actor', corpus.actors],
      ['theme', corpus.themes],
      ['document', corpus.documents],
    ] as const) {
      for (const { id, file } of registry.values()) {
        if (named[target].has(id) || named.edition.has(id)) continue
        if (target === 'document' && corpus.documents.get(id)?.cited_for !== undefined) continue
        yield { rule: this.id, place: file.place([id], 'key'), data: { seen: id } }
      }
    }
  },
}

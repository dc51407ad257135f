import { actorsNamed } from '../../../lookup.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'
import { unreadWords } from '../../sites/unread.ts'

/** An entry of a registry that nothing names. */
export const unusedEntry: Rule<'registry/unused-entry', { seen: string }> = {
  id: 'registry/unused-entry',
  level: 'warning',
  *check(corpus) {
    const { named, doubtful } = references(corpus)
    const unread = unreadWords(corpus)
    // If a file could not be read at all, nobody knows what it names.
    if (!unread) return
    // An actor counts as named, too, when it is named by another of its names.
    const byAlias = new Set(
      doubtful.flatMap(({ target, id }) =>
        target === 'actor' ? actorsNamed(corpus, id).map((actor) => actor.id) : [],
      ),
    )
    for (const [target, registry] of [
      ['actor', corpus.actors],
      ['theme', corpus.themes],
      ['document', corpus.documents],
    ] as const) {
      for (const { id, file } of registry.values()) {
        if (
          named[target].has(id) ||
          named.edition.has(id) ||
          unread.has(id) ||
          (target === 'actor' && byAlias.has(id))
        )
          continue
        if (target === 'document' && corpus.documents.get(id)?.cited_for !== undefined) continue
        yield { rule: this.id, place: file.place([id], 'key'), data: { seen: id } }
      }
    }
  },
}

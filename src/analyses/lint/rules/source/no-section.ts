import type { Rule } from '../../rule.ts'
import { sources } from '../../sites/sources.ts'

/** A source names neither a section nor lines nor a page nor an address. */
export const noSection: Rule<'source/no-section', { document: string }> = {
  id: 'source/no-section',
  level: 'warning',
  alone: true,
  *check(corpus) {
    for (const { source, file, path } of sources(corpus)) {
      if (
        source.section === undefined &&
        source.lines === undefined &&
        source.page === undefined &&
        source.url === undefined
      ) {
        yield { rule: this.id, place: file.place(path, 'key'), data: { document: source.document } }
      }
    }
  },
}

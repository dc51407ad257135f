import { findTheme } from '../../../lookup.ts'
import { limited } from '../../few-suggestions.ts'
import type { Rule } from '../../rule.ts'
import { references } from '../../sites/references.ts'

/** A theme that the registry does not have. */
export const unknownTheme: Rule<
  'ref/unknown-theme',
  { seen: string; suggestions: readonly string[] }
> = {
  id: 'ref/unknown-theme',
  level: 'error',
  *check(corpus) {
    const suggest = limited((id) => {
      const answer = findTheme(corpus, id)
      return 'suggestions' in answer ? answer.suggestions : [answer.found]
    })
    for (const { target, id, file, path, owner } of references(corpus).doubtful) {
      if (target !== 'theme' || corpus.themes.has(id)) continue
      yield {
        rule: this.id,
        place: file.place(path),
        data: {
          seen: id,
          suggestions: suggest(file, id, file.kind === 'themes' ? owner : undefined),
        },
      }
    }
  },
}

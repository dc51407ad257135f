import { findTheme } from '../../../names.ts'
import { references } from '../../references.ts'
import type { Rule } from '../../rule.ts'

/** A theme that the registry does not have. */
export const unknownTheme: Rule = {
  id: 'ref/unknown-theme',
  severity: 'error',
  *check(corpus) {
    for (const { target, id, file, path } of references(corpus).doubtful) {
      if (target !== 'theme' || corpus.themes.has(id)) continue
      const answer = findTheme(corpus, id)
      const suggestions = 'suggestions' in answer ? answer.suggestions : [answer.found]
      yield { rule: this.id, place: file.place(path), data: { seen: id, suggestions } }
    }
  },
}

import { textsOf } from '../../../../by-language.ts'
import type { Rule } from '../../rule.ts'
import { languagesAt, titles } from '../../sites/titles.ts'
import { isUnreadable } from '../../sites/unread.ts'

/** A title, label or name that is not given in the first language of the corpus. */
export const firstLanguage: Rule<'i18n/first-language', { key: string; language: string }> = {
  id: 'i18n/first-language',
  level: 'error',
  *check(corpus) {
    const { said, languages } = corpus.settings
    const [language] = languages
    for (const titled of titles(corpus)) {
      const { text, file, path } = titled
      // A corpus that names no languages requires none.
      const isGiven = said.has('languages')
        ? languagesAt(titled, corpus)?.includes(language) !== false
        : textsOf(text).length > 0
      if (isGiven || isUnreadable(corpus, file)) continue
      yield {
        rule: this.id,
        place: file.place(path, 'key'),
        data: { key: String(path.at(-1)), language },
      }
    }
  },
}

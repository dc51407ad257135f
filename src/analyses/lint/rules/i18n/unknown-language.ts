import type { Rule } from '../../rule.ts'
import { textMaps } from '../../sites/languages.ts'

/** A text in a language that is none of those that corpus.yaml names. */
export const unknownLanguage: Rule<
  'i18n/unknown-language',
  { seen: string; allowed: readonly string[] }
> = {
  id: 'i18n/unknown-language',
  level: 'error',
  *check(corpus) {
    const { said, languages } = corpus.settings
    // A corpus that names none takes any.
    if (!said.has('languages')) return
    const known = new Set(languages)
    for (const { text, file, path } of textMaps(corpus))
      for (const seen of Object.keys(text))
        if (!known.has(seen))
          yield {
            rule: this.id,
            place: file.place([...path, seen], 'key'),
            data: { seen, allowed: languages },
          }
  },
}

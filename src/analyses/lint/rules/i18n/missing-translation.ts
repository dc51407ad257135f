import type { Rule } from '../../rule.ts'

/** A title, label or name without one of the three languages. */
export const missingTranslation: Rule = {
  id: 'i18n/missing-translation',
  severity: 'warning',
  *check(corpus) {
    for (const { title, file } of corpus.measures) {
      const missing = (['fr', 'nl', 'en'] as const).filter((language) => title[language] === undefined)
      if (missing.length > 0) yield { rule: this.id, place: file.place(['title'], 'key'), data: { key: 'title', missing } }
    }
    for (const { id, label, file } of corpus.themes.values()) {
      const missing = (['fr', 'nl', 'en'] as const).filter((language) => label[language] === undefined)
      if (missing.length > 0) yield { rule: this.id, place: file.place([id, 'label'], 'key'), data: { key: 'label', missing } }
    }
  },
}

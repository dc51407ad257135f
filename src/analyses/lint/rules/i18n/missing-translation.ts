import type { SourceFile } from '../../../../corpus/types.ts'
import type { Rule } from '../../rule.ts'

/** A title, label or name without one of the three languages. */
export const missingTranslation: Rule = {
  id: 'i18n/missing-translation',
  severity: 'warning',
  *check(corpus) {
    for (const { file } of corpus.measures) {
      const missing = missingIn(file.raw, 'title')
      if (missing.length > 0) yield { rule: this.id, place: file.place(['title'], 'key'), data: { key: 'title', missing } }
    }
    // Read once for all themes of a file, not once for each.
    const files = new Map<SourceFile, unknown>()
    for (const { id, file } of corpus.themes.values()) {
      if (!files.has(file)) files.set(file, file.raw)
      const missing = missingIn(entryOf(files.get(file), id), 'label')
      if (missing.length > 0) yield { rule: this.id, place: file.place([id, 'label'], 'key'), data: { key: 'label', missing } }
    }
  },
}

/** Languages that a text lacks as it is written; none where French is missing, which is an error by itself. */
function missingIn(owner: unknown, key: string): string[] {
  const text = entryOf(owner, key)
  return entryOf(text, 'fr') === undefined ? [] : ['nl', 'en'].filter((language) => entryOf(text, language) === undefined)
}

function entryOf(map: unknown, key: string): unknown {
  return typeof map === 'object' && map !== null ? (map as Readonly<Record<string, unknown>>)[key] : undefined
}

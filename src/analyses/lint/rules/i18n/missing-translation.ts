import type { SourceFile } from '../../../../corpus/types.ts'
import type { Rule } from '../../rule.ts'

/** A title, label or name without one of the three languages. */
export const missingTranslation: Rule = {
  id: 'i18n/missing-translation',
  severity: 'warning',
  *check(corpus) {
    for (const { id, title, file } of corpus.measures) {
      // What was read of a file in doubt may lack what stands in it.
      const missing = corpus.unsound.has(id) ? missingIn(file.raw, 'title') : missingIn({ title }, 'title')
      if (missing.length > 0) yield { rule: this.id, place: file.place(['title'], 'key'), data: { key: 'title', missing } }
    }
    // Read once for all themes of a file, not once for each.
    const files = new Map<SourceFile, unknown>()
    const written = (file: SourceFile) => {
      if (!files.has(file)) files.set(file, file.raw)
      return files.get(file)
    }
    for (const { id, label, file } of corpus.themes.values()) {
      const missing = missingIn(corpus.unsound.has('themes') ? entryOf(written(file), id) : { label }, 'label')
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

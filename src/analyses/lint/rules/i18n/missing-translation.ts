import type { Path, SourceFile } from '../../../../corpus/types.ts'
import { memo } from '../../../../order.ts'
import type { Rule } from '../../rule.ts'
import { languagesAt, titles } from '../../sites/titles.ts'
import { isUnreadable } from '../../sites/unread.ts'

/** A title, label or name is given in some languages of the corpus, but not in all. */
export const missingTranslation: Rule<
  'i18n/missing-translation',
  { key: string; missing: readonly string[] }
> = {
  id: 'i18n/missing-translation',
  level: 'note',
  *check(corpus) {
    // What was read of a file in doubt may lack what stands in it, so its values are asked for as
    // they are written: once for the file, not for each title.
    const files = new Map<SourceFile, unknown>()
    const rawOf = (file: SourceFile) => memo(files, file, ({ raw }) => raw)
    const written = (file: SourceFile, path: Path) =>
      file.asWritten(path).reduce<unknown>(entryOf, rawOf(file))
    const { languages } = corpus.settings
    for (const titled of titles(corpus)) {
      const { file, path } = titled
      const missing = missingIn(languagesAt(titled, corpus), languages)
      if (missing.length === 0) continue
      const lacking = isUnreadable(corpus, file)
        ? missingIn(Object.keys(written(file, path) ?? {}), languages)
        : missing
      if (lacking.length > 0)
        yield {
          rule: this.id,
          place: file.place(path, 'key'),
          data: { key: keyOf(path), missing: lacking },
        }
    }
  },
}

/** What a text lacks of its corpus; nothing where it lacks the first, which is an error by itself. */
function missingIn(given: readonly string[] | undefined, wanted: readonly string[]): string[] {
  return given?.includes(wanted[0] ?? '')
    ? wanted.filter((language) => !given.includes(language))
    : []
}

function entryOf(map: unknown, key: string | number): unknown {
  return typeof map === 'object' && map !== null
    ? (map as Readonly<Record<string | number, unknown>>)[key]
    : undefined
}

/** A heading of a section stands under its number. */
function keyOf(path: Path): string {
  return String(path[0] === 'sections' ? path.join('.') : path.at(-1))
}

import type { Path, SourceFile } from '../../../../corpus/types.ts'
import { memo } from '../../../../order.ts'
import type { Rule } from '../../rule.ts'
import { titles } from '../../sites/titles.ts'
import { isUnreadable } from '../../sites/unread.ts'

/**
 * A title, label or name is given by language, but not in all three. If it is a single text, it is
 * the same for every reader.
 */
export const missingTranslation: Rule<
  'i18n/missing-translation',
  { key: string; missing: readonly string[] }
> = {
  id: 'i18n/missing-translation',
  level: 'warning',
  alone: true,
  *check(corpus) {
    // What was read of a file in doubt may lack what stands in it, so its values are asked for as
    // they are written: once for the file, not for each title.
    const files = new Map<SourceFile, unknown>()
    const rawOf = (file: SourceFile) => memo(files, file, ({ raw }) => raw)
    const written = (file: SourceFile, path: Path) =>
      file.asWritten(path).reduce<unknown>(entryOf, rawOf(file))
    for (const { text, file, path } of titles(corpus)) {
      const missing = missingIn(text)
      if (missing.length === 0) continue
      const lacking = isUnreadable(corpus, file) ? missingIn(written(file, path)) : missing
      if (lacking.length > 0)
        yield {
          rule: this.id,
          place: file.place(path, 'key'),
          data: { key: keyOf(path), missing: lacking },
        }
    }
  },
}

/** Languages that a text lacks; none where French is missing, which is an error by itself. */
function missingIn(text: unknown): string[] {
  return entryOf(text, 'fr') === undefined
    ? []
    : ['nl', 'en'].filter((language) => entryOf(text, language) === undefined)
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

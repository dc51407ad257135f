/** Every text by language of a corpus, with its place. */
import type { Corpus, Path, SourceFile } from '../../../corpus/types.ts'

export interface TextMap {
  map: Readonly<Record<string, string>>
  file: SourceFile
  path: Path
}

/** Keys under which a text stands, in one language or by language. */
export const textKeys: ReadonlySet<string> = new Set([
  ...['title', 'label', 'short', 'name', 'abbreviation', 'numbered'],
  ...['summary', 'wording', 'note', 'because', 'reason', 'cited_for'],
])
/** Keys whose own keys are texts, each under a name that the corpus chose. */
export const textListKeys: ReadonlySet<string> = new Set(['sections', 'levels'])
/** Keys whose own keys are names that the corpus chose, such as `title` or `note`. */
export const chosenKeys: ReadonlySet<string> = new Set([
  ...['plans', 'parts', 'recommendations', 'indicators', 'criteria', 'bodies', 'lint'],
])

export function* textMaps(corpus: Corpus): Generator<TextMap> {
  const { file, written } = corpus.settings
  if (file && written) yield* within(written, file, [])
  const { editions, actors, themes, documents, recommendations, scorecards, rounds } = corpus
  for (const measure of corpus.measures) yield* ofItem(measure)
  for (const items of [editions, actors, themes, documents, recommendations, scorecards, rounds])
    for (const item of items.values()) yield* ofItem(item)
}

function* ofItem({ file, path, ...data }: { file: SourceFile; path: Path }): Generator<TextMap> {
  yield* within(data, file, path)
}

/** `isChosen`: the keys of the value are names, and mean nothing. */
function* within(
  value: object,
  file: SourceFile,
  path: Path,
  isChosen = false,
): Generator<TextMap> {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (!isChosen && textKeys.has(key)) yield { map: inner, file, path: here }
    else if (!isChosen && textListKeys.has(key)) yield* each(inner, file, here)
    else yield* within(inner, file, here, !isChosen && chosenKeys.has(key))
  }
}

function* each(texts: object, file: SourceFile, path: Path): Generator<TextMap> {
  for (const [name, map] of Object.entries(texts))
    if (typeof map === 'object' && map !== null) yield { map, file, path: [...path, name] }
}

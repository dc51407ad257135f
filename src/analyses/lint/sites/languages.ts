/** Every text of a corpus, in one language or by language, with its place. */
import type { Corpus, Path, SourceFile } from '../../../corpus/types.ts'
import { memo } from '../../../order.ts'

export interface PlacedText {
  text: string | Readonly<Record<string, string>>
  file: SourceFile
  path: Path
  /** What it is, alike for all of its kind: `measure.parts.*.title`. */
  kind: string
  /** Of a plan: its plain texts are in the language of that. */
  edition?: string
}

export interface TextMap extends PlacedText {
  text: Readonly<Record<string, string>>
}

/** Keys under which a text stands, in one language or by language. */
export const textKeys: ReadonlySet<string> = new Set([
  ...['title', 'label', 'short', 'name', 'abbreviation', 'numbered'],
  ...['summary', 'wording', 'note', 'because', 'reason', 'cited_for', 'event'],
])
/** Keys whose own keys are texts, each under a name that the corpus chose. */
export const textListKeys: ReadonlySet<string> = new Set(['sections', 'levels'])
/** Keys whose own keys are names that the corpus chose, such as `title` or `note`. */
export const chosenKeys: ReadonlySet<string> = new Set([
  ...['plans', 'parts', 'recommendations', 'indicators', 'criteria', 'bodies', 'lint'],
])

/** Every text that is given by language. */
export function* textMaps(corpus: Corpus): Generator<TextMap> {
  for (const placed of texts(corpus)) if (typeof placed.text !== 'string') yield placed as TextMap
}

const seen = new WeakMap<Corpus, readonly PlacedText[]>()

/** Every text, gone through once for all rules. */
export function texts(corpus: Corpus): readonly PlacedText[] {
  return memo(seen, corpus, () => [...every(corpus)])
}

function* every(corpus: Corpus): Generator<PlacedText> {
  const { file, written } = corpus.settings
  if (file && written) yield* within(written, { file, path: [], kind: file.kind })
  const { editions, actors, themes, documents, recommendations, scorecards, rounds } = corpus
  for (const measure of corpus.measures) yield* ofItem(measure, measure.edition)
  for (const edition of editions.values()) yield* ofItem(edition, edition.id)
  for (const items of [actors, themes, documents, recommendations, scorecards, rounds])
    for (const item of items.values()) yield* ofItem(item)
}

type At = Omit<PlacedText, 'text'>

function* ofItem(item: { file: SourceFile; path: Path }, edition?: string): Generator<PlacedText> {
  const { file, path, ...data } = item
  yield* within(data, { file, path, kind: file.kind, ...(edition !== undefined && { edition }) })
}

/** `isChosen`: the keys of the value are names, and mean nothing. */
function* within(value: object, at: At, isChosen = false): Generator<PlacedText> {
  const isList = Array.isArray(value)
  for (const [key, inner] of Object.entries(value)) {
    const isText = !isChosen && textKeys.has(key) && inner !== undefined
    if (!isText && (typeof inner !== 'object' || inner === null)) continue
    const path = [...at.path, isList ? Number(key) : key]
    const here = { ...at, path, kind: `${at.kind}.${isList || isChosen ? '*' : key}` }
    if (isText) yield { ...here, text: inner }
    else if (!isChosen && textListKeys.has(key)) yield* each(inner, here)
    else yield* within(inner, here, !isChosen && chosenKeys.has(key))
  }
}

function* each(texts: object, at: At): Generator<PlacedText> {
  for (const [name, text] of Object.entries(texts))
    yield { ...at, path: [...at.path, name], kind: `${at.kind}.*`, text }
}

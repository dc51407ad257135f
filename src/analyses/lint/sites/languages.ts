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
  edition: string | undefined
}

export interface TextMap extends PlacedText {
  text: Readonly<Record<string, string>>
}

/** Keys whose value is a text, in one language or by language. */
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
export function textMaps(corpus: Corpus): TextMap[] {
  return texts(corpus).filter(isByLanguage)
}

export function isByLanguage(placed: PlacedText): placed is TextMap {
  return typeof placed.text !== 'string'
}

const seen = new WeakMap<Corpus, readonly PlacedText[]>()

/** Every text, gone through once for all rules. */
export function texts(corpus: Corpus): readonly PlacedText[] {
  return memo(seen, corpus, () => textsOf(homes(corpus)))
}

/** For each file that may have texts, a way to go through those of it alone. */
export function textsByFile(corpus: Corpus): Map<SourceFile, () => PlacedText[]> {
  const homesIn = new Map<SourceFile, Home[]>()
  for (const home of homes(corpus)) memo(homesIn, home.item.file, () => []).push(home)
  return new Map([...homesIn].map(([file, all]) => [file, () => textsOf(all)]))
}

/** What has texts; `edition`: of a plan. */
interface Home {
  item: { file: SourceFile; path: Path }
  edition?: string
}

function* homes(corpus: Corpus): Generator<Home> {
  const { file, written } = corpus.settings
  if (file && written) yield { item: { ...written, file, path: [] } }
  const { editions, actors, themes, documents, recommendations, scorecards, rounds } = corpus
  for (const item of corpus.measures) yield { item, edition: item.edition }
  for (const item of editions.values()) yield { item, edition: item.id }
  for (const items of [actors, themes, documents, recommendations, scorecards, rounds])
    for (const item of items.values()) yield { item }
}

function textsOf(all: Iterable<Home>): PlacedText[] {
  const found: PlacedText[] = []
  for (const { item, edition } of all)
    within(item, item.path, item.file.kind, { file: item.file, edition, found })
  return found
}

/** Of what an item is, and where its texts go. */
interface Walk {
  file: SourceFile
  edition: string | undefined
  found: PlacedText[]
}

/** `isChosen`: the keys of the value are names, and mean nothing. */
function within(value: object, at: Path, kind: string, walk: Walk, isChosen = false): void {
  const { file, edition, found } = walk
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++)
      if (canHoldTexts(value[i])) within(value[i], [...at, i], `${kind}.*`, walk)
    return
  }
  for (const key in value) {
    const inner = (value as Record<string, unknown>)[key]
    const isText = !isChosen && textKeys.has(key) && inner !== undefined
    if (!isText && (inner === file || !canHoldTexts(inner))) continue
    const innerKind = `${kind}.${isChosen ? '*' : key}`
    if (isText)
      found.push({
        text: inner as PlacedText['text'],
        file,
        path: [...at, key],
        kind: innerKind,
        edition,
      })
    else if (!isChosen && textListKeys.has(key))
      for (const [name, text] of Object.entries(inner as object))
        found.push({ text, file, path: [...at, key, name], kind: `${innerKind}.*`, edition })
    else within(inner as object, [...at, key], innerKind, walk, !isChosen && chosenKeys.has(key))
  }
}

/** Lists of ids and of lines do not. */
function canHoldTexts(value: unknown): boolean {
  return Array.isArray(value)
    ? typeof value[0] === 'object'
    : typeof value === 'object' && value !== null
}

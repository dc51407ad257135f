/** Every title, label and name that a reader meets in a report, with its place. */
import type { Text } from '../../../../schemas/common.ts'
import type {
  Corpus,
  Path,
  RecommendationSet,
  Scorecard,
  SourceFile,
} from '../../../corpus/types.ts'
import { languageOf } from '../../editions.ts'

export interface Titled {
  text: Text
  file: SourceFile
  path: Path
  /** Of a plan: its plain texts are in the language of that. */
  edition?: string
  /** A plain text is the same for every reader: a part of a plan, or a heading that it prints. */
  mayBePlain?: true
}

/** The languages in which a title is given; nothing if it is the same in all. */
export function languagesAt(titled: Titled, corpus: Corpus): readonly string[] | undefined {
  const { text, edition, mayBePlain } = titled
  if (typeof text !== 'string') return Object.keys(text)
  if (mayBePlain) return undefined
  return [edition === undefined ? corpus.settings.languages[0] : languageOf(corpus, edition)]
}

const own: Path = ['title']

export function* titles(corpus: Corpus): Generator<Titled> {
  for (const { title, parts, file, edition } of corpus.measures) {
    yield { text: title, file, path: own, edition }
    for (const [i, part] of parts.entries())
      yield { text: part.title, file, path: ['parts', i, 'title'], mayBePlain: true }
  }
  for (const { id, title, sections, file } of corpus.editions.values()) {
    yield { text: title, file, path: own, edition: id }
    for (const [number, heading] of Object.entries(sections))
      yield { text: heading, file, path: ['sections', number], mayBePlain: true }
  }
  for (const { id, name, file } of corpus.actors.values())
    yield { text: name, file, path: [id, 'name'] }
  for (const { id, label, file } of corpus.themes.values())
    yield { text: label, file, path: [id, 'label'] }
  for (const { id, title, file } of corpus.documents.values())
    yield { text: title, file, path: [id, 'title'] }
  for (const set of corpus.recommendations.values()) yield* ofSet(set)
  for (const card of corpus.scorecards.values()) yield* ofCard(card)
}

function* ofSet({ title, recommendations, file }: RecommendationSet): Generator<Titled> {
  yield { text: title, file, path: own }
  for (const [number, { title, parts }] of Object.entries(recommendations)) {
    const path = ['recommendations', number]
    yield { text: title, file, path: [...path, 'title'] }
    for (const [letter, part] of Object.entries(parts))
      yield { text: part.title, file, path: [...path, 'parts', letter, 'title'] }
  }
}

function* ofCard({ title, indicators, criteria, demands, file }: Scorecard): Generator<Titled> {
  yield { text: title, file, path: own }
  for (const [key, { label }] of Object.entries(indicators))
    yield { text: label, file, path: ['indicators', key, 'label'] }
  for (const [key, { title }] of Object.entries(criteria))
    yield { text: title, file, path: ['criteria', key, 'title'] }
  for (const [i, { title }] of demands.entries())
    yield { text: title, file, path: ['demands', i, 'title'] }
}

/** Every list of ids in which one could stand twice, with its place. */
import type { Corpus, Path, SourceFile } from '../../corpus/types.ts'

export interface Listed {
  list: readonly string[]
  file: SourceFile
  path: Path
}

/** Lists of actors, themes and publishers that have two entries or more. */
export function* lists(corpus: Corpus): Generator<Listed> {
  for (const one of every(corpus)) if (one.list.length > 1) yield one
}

const lead: Path = ['lead']
const partners: Path = ['partners']
const themes: Path = ['themes']

function* every(corpus: Corpus): Generator<Listed> {
  for (const measure of corpus.measures) {
    const { file } = measure
    yield { list: measure.lead, file, path: lead }
    yield { list: measure.partners, file, path: partners }
    yield { list: measure.themes, file, path: themes }
    for (const [i, part] of measure.parts.entries()) if (part.lead) yield { list: part.lead, file, path: ['parts', i, 'lead'] }
  }
  for (const { id, file, succeeds } of corpus.actors.values()) yield { list: succeeds, file, path: [id, 'succeeds'] }
  for (const { id, file, publisher } of corpus.documents.values()) yield { list: publisher, file, path: [id, 'publisher'] }
  for (const { file, recommendations } of corpus.recommendations.values())
    for (const [number, { forwarded_to = [], themes, parts }] of Object.entries(recommendations)) {
      const path = ['recommendations', number]
      yield { list: themes, file, path: [...path, 'themes'] }
      yield { list: forwarded_to, file, path: [...path, 'forwarded_to'] }
      for (const [letter, part] of Object.entries(parts)) yield { list: part.forwarded_to ?? [], file, path: [...path, 'parts', letter, 'forwarded_to'] }
    }
  for (const { file, assessor, criteria } of corpus.scorecards.values()) {
    yield { list: assessor, file, path: ['assessor'] }
    for (const [key, { themes }] of Object.entries(criteria)) yield { list: themes, file, path: ['criteria', key, 'themes'] }
  }
}

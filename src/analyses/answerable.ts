/** What a measure can answer: recommendations, their parts, and criteria of scorecards, by id. */
import type { Text } from '../../schemas/common.ts'
import type { Corpus, Path, SourceFile } from '../corpus/types.ts'

export interface Answerable {
  /** `cp-2018-4/1`, `cp-2018-4/1/b`, `ecpat-be/hotline`. */
  id: string
  kind: 'recommendation' | 'part' | 'criterion'
  title: Text
  file: SourceFile
  path: Path
}

/** In the order of their files. */
export function answerable(corpus: Corpus): Map<string, Answerable> {
  const found = new Map<string, Answerable>()
  const add = (item: Answerable) => found.set(item.id, item)
  for (const { id: set, file, recommendations } of corpus.recommendations.values()) {
    for (const [number, { title, parts }] of Object.entries(recommendations)) {
      add({
        id: `${set}/${number}`,
        kind: 'recommendation',
        title,
        file,
        path: ['recommendations', number],
      })
      for (const [letter, part] of Object.entries(parts)) {
        add({
          id: `${set}/${number}/${letter}`,
          kind: 'part',
          title: part.title,
          file,
          path: ['recommendations', number, 'parts', letter],
        })
      }
    }
  }
  for (const { id: card, file, criteria } of corpus.scorecards.values()) {
    for (const [key, { title }] of Object.entries(criteria))
      add({ id: `${card}/${key}`, kind: 'criterion', title, file, path: ['criteria', key] })
  }
  return found
}

/** Every source that a corpus cites, with its place. */
import type { Source } from '../../../schemas/common.ts'
import type { Corpus, Path, SourceFile } from '../../corpus/types.ts'
import { logs } from './references.ts'

export interface Cited {
  source: Source
  file: SourceFile
  path: Path
}

export function* sources(corpus: Corpus): Generator<Cited> {
  for (const { source, closed, file } of corpus.measures) {
    yield { source, file, path: ofMeasure }
    if (closed?.source) yield { source: closed.source, file, path: ['closed', 'source'] }
  }
  for (const { source, file } of corpus.editions.values()) if (source) yield { source, file, path: ['source'] }
  for (const { log, file, path } of logs(corpus)) {
    for (const [i, entry] of log.entries()) if (entry.source) yield { source: entry.source, file, path: [...path, i, 'source'] }
  }
  for (const { recommendations, file } of corpus.recommendations.values()) {
    for (const [number, { source }] of Object.entries(recommendations)) yield { source, file, path: ['recommendations', number, 'source'] }
  }
  for (const { criteria, file } of corpus.scorecards.values()) {
    for (const [key, { source }] of Object.entries(criteria)) yield { source, file, path: ['criteria', key, 'source'] }
  }
}

const ofMeasure: Path = ['source']

/** Every source that a corpus cites, with its place. */
import type { Source } from '../../../../schemas/common.ts'
import type {
  Corpus,
  Path,
  RecommendationSet,
  Scorecard,
  SourceFile,
} from '../../../corpus/types.ts'
import { isCited } from '../../state/log.ts'
import { logs } from './logs.ts'

export interface Cited {
  source: Source
  file: SourceFile
  path: Path
}

export function* sources(corpus: Corpus): Generator<Cited> {
  for (const { source, closed, added, file } of corpus.measures) {
    yield { source, file, path: ofMeasure }
    if (isCited(closed?.source)) yield { source: closed.source, file, path: ['closed', 'source'] }
    if (isCited(added?.source)) yield { source: added.source, file, path: ['added', 'source'] }
  }
  for (const { source, file } of corpus.editions.values())
    if (source) yield { source, file, path: ['source'] }
  for (const { log, file, path } of logs(corpus)) {
    for (const [i, entry] of log.entries())
      if (isCited(entry.source)) yield { source: entry.source, file, path: [...path, i, 'source'] }
  }
  for (const set of corpus.recommendations.values()) yield* ofSet(set)
  for (const card of corpus.scorecards.values()) yield* ofCard(card)
}

const ofMeasure: Path = ['source']

function* ofSet({
  file,
  requests,
  recommendations,
  welcomed,
}: RecommendationSet): Generator<Cited> {
  for (const [i, { source }] of requests.entries())
    yield { source, file, path: ['requests', i, 'source'] }
  for (const [number, { source, parts }] of Object.entries(recommendations)) {
    const path = ['recommendations', number]
    yield { source, file, path: [...path, 'source'] }
    for (const [letter, part] of Object.entries(parts))
      if (part.source)
        yield { source: part.source, file, path: [...path, 'parts', letter, 'source'] }
  }
  for (const [i, { source }] of welcomed.entries())
    yield { source, file, path: ['welcomed', i, 'source'] }
}

function* ofCard({ file, indicators, criteria, demands }: Scorecard): Generator<Cited> {
  for (const [key, { source }] of Object.entries(indicators))
    if (source) yield { source, file, path: ['indicators', key, 'source'] }
  for (const [key, { source, ratings }] of Object.entries(criteria)) {
    const path = ['criteria', key]
    yield { source, file, path: [...path, 'source'] }
    for (const [i, rating] of ratings.entries())
      yield { source: rating.source, file, path: [...path, 'ratings', i, 'source'] }
  }
  for (const [i, { source }] of demands.entries())
    yield { source, file, path: ['demands', i, 'source'] }
}

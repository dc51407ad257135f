/** Every log of a corpus, with its place. */
import type { LogEntry } from '../../../../schemas/log.ts'
import type { Corpus, Path, SourceFile } from '../../../corpus/types.ts'
import { memo } from '../../../order.ts'

export interface Logged {
  log: readonly LogEntry[]
  file: SourceFile
  path: Path
  owner: string
}

const logged = new WeakMap<Corpus, readonly Logged[]>()

/** Every log of the corpus that has an entry, with its place. */
export function logs(corpus: Corpus): readonly Logged[] {
  return memo(logged, corpus, everyLog)
}

function everyLog(corpus: Corpus): Logged[] {
  const found: Logged[] = []
  for (const owners of [corpus.measures, corpus.editions.values(), corpus.recommendations.values()])
    for (const { id, file, log } of owners)
      if (log.length > 0) found.push({ log, file, path: ofMeasure, owner: id })
  for (const { id, file, log } of corpus.documents.values())
    if (log.length > 0) found.push({ log, file, path: [id, 'log'], owner: id })
  return found
}
const ofMeasure: Path = ['log']

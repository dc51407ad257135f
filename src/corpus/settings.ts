/** The settings in `corpus.yaml`, with a default for each absent key. */
import type { CorpusFile } from '../../schemas/corpus.ts'
import { generalLevels } from '../../schemas/vocabulary.ts'
import { byCodeUnit } from '../order.ts'
import type { Edition, Settings, SourceFile } from './types.ts'

/** If a corpus names no languages, it has those of its editions, in their order. */
export function settingsOf(
  said: CorpusFile | undefined,
  file: SourceFile | undefined,
  editions: Iterable<Edition>,
): Settings {
  const sorted = [...editions].sort((a, b) => byCodeUnit(a.id, b.id))
  const [first = 'en', ...others] = said?.languages ?? sorted.map(({ language }) => language)
  return {
    file,
    written: said,
    said: new Set(Object.keys(said ?? {})),
    title: said?.title,
    languages: [...new Set([first, ...others])] as [string, ...string[]],
    timezone: said?.timezone ?? 'UTC',
    plans: said?.plans && new Map(Object.entries(said.plans)),
    fiscalYear: said?.fiscal_year,
    levels: said?.levels ? Object.keys(said.levels) : generalLevels,
    lint: new Map(Object.entries(said?.lint ?? {})),
  }
}

/** What a later edition says of a measure that none of its measures takes up. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Corpus, Edition, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import { isFrom } from '../state/log.ts'

export interface Mentions {
  /** Measures of the later edition that touch the same subject without being the same promise. */
  readonly touchedBy: readonly Measure[]
  /** Entries of its log that stand in the document of the later edition. */
  readonly entries: readonly LogEntry[]
}

/** Reads the links once, and answers for any measure and edition. */
export function mentionsIn(corpus: Corpus): (older: Measure, later: Edition) => Mentions {
  const touching = new Map<string, Set<Measure>>()
  const touch = (id: string, measure: Measure) => {
    const set = touching.get(id) ?? new Set()
    touching.set(id, set.add(measure))
  }
  const byId = new Map(corpus.measures.map((measure) => [measure.id, measure]))
  for (const measure of corpus.measures) {
    for (const { match, measure: id } of measure.follows) {
      if (match !== 'related') continue
      touch(id, measure)
      // A link is recorded in one of two files, and says the same of both.
      const other = byId.get(id)
      if (other) touch(measure.id, other)
    }
  }
  return (older, later) => ({
    touchedBy: [...(touching.get(older.id) ?? [])]
      .filter(({ edition }) => edition === later.id)
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    entries:
      corpus.editions.get(older.edition)?.document === later.document
        ? []
        : older.log.filter((entry) => isFrom(entry, later.document)),
  })
}

/** Whether a later edition speaks of a measure at all. */
export function isMentioned({ touchedBy, entries }: Mentions): boolean {
  return touchedBy.length > 0 || entries.length > 0
}

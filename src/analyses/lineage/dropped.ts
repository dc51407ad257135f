/** What a later edition says of a measure that none of its measures takes up. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Corpus, Edition, Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import { isCited, isFrom } from '../state/log.ts'

export interface Mentions {
  /** Measures of the later edition on the same subject that are not the same promise. */
  readonly touchedBy: readonly Measure[]
  /** Entries of its log whose source is the document of the later edition. */
  readonly entries: readonly LogEntry[]
}

export interface MentionsOf {
  /** What a later edition says of a measure. */
  mentions(older: Measure, later: Edition): Mentions
  /** Whether any of these later editions speaks of it at all. */
  isMentioned(older: Measure, later: readonly Edition[]): boolean
}

/** Reads the links once, and answers for any measure and editions. */
export function mentionsIn(corpus: Corpus): MentionsOf {
  const touching = touchingIn(corpus)
  const isOwn = (older: Measure, document: string) =>
    corpus.editions.get(older.edition)?.document === document
  return {
    mentions: (older, later) => ({
      touchedBy: [...(touching.get(older.id) ?? [])]
        .filter(({ edition }) => edition === later.id)
        .sort((a, b) => byCodeUnit(a.id, b.id)),
      entries: isOwn(older, later.document)
        ? []
        : older.log.filter((entry) => isFrom(entry, later.document)),
    }),
    isMentioned: (older, later) => {
      const by = [...(touching.get(older.id) ?? [])]
      const documents = older.log.flatMap(({ source }) => (isCited(source) ? source.document : []))
      if (by.length + documents.length === 0) return false
      return later.some(
        ({ id, document }) =>
          by.some(({ edition }) => edition === id) ||
          (documents.includes(document) && !isOwn(older, document)),
      )
    },
  }
}

/** By id, the measures that are related to a measure without being the same promise. */
function touchingIn(corpus: Corpus): Map<string, Set<Measure>> {
  const touching = new Map<string, Set<Measure>>()
  const byId = new Map(corpus.measures.map((measure) => [measure.id, measure]))
  for (const measure of corpus.measures) {
    for (const { match, measure: id } of measure.follows) {
      if (match !== 'related') continue
      memo(touching, id, () => new Set()).add(measure)
      // A link is recorded in one of two files, and says the same of both.
      const other = byId.get(id)
      if (other) memo(touching, measure.id, () => new Set()).add(other)
    }
  }
  return touching
}

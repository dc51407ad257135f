/** What a diff of two editions needs besides their measures. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Corpus, Edition } from '../../corpus/types.ts'
import { daysOf, latestDay } from '../../period.ts'
import { beginOf, editionsNotHeld } from '../editions.ts'
import { isFrom } from '../state/log.ts'

/**
 * Ids of the documents that are editions of the same plan between the two, oldest first, and are
 * not in the corpus. The `previous` of the newer edition is included even if its period is not
 * known.
 */
export function notHeldBetween(corpus: Corpus, older: Edition, newer: Edition): string[] {
  if (older.plan !== newer.plan) return []
  const [from, to] = [beginOf(corpus, older.id), beginOf(corpus, newer.id)]
  const known = editionsNotHeld(corpus, latestDay)
    .filter(({ edition_of }) => edition_of.plan === newer.plan)
    .filter(({ edition_of: { period } }) => {
      const begin = daysOf(period).first
      return from < begin && begin < to
    })
    .map(({ id }) => id)
  const { previous } = newer
  const isHeld =
    previous === undefined ||
    corpus.editions.has(previous) ||
    [...corpus.editions.values()].some(({ document }) => document === previous)
  return isHeld || known.includes(previous) ? known : [...known, previous]
}

/**
 * What the newer plan says of the older one as a whole: the entries of its log that stand there.
 */
export function saidOfWhole(older: Edition, newer: Edition): readonly LogEntry[] {
  if (older.document === newer.document) return []
  return older.log.filter((entry) => isFrom(entry, newer.document))
}

/** How one measure of a link compares with the other. */
import type { Measure } from '../../corpus/types.ts'

type Match = Measure['follows'][number]['match']
export type Standing = 'exact' | 'close' | 'broader' | 'narrower' | 'related'

/**
 * How the newer or the older measure of a link compares with the other. `match` describes the older
 * one as seen from the newer: if it is `broad`, the older is broader and the newer narrower.
 */
export function standingOf(match: Match, measure: 'older' | 'newer'): Standing {
  if (match === 'broad') return measure === 'older' ? 'broader' : 'narrower'
  if (match === 'narrow') return measure === 'older' ? 'narrower' : 'broader'
  return match
}

/** Links that are perhaps missing, in English. */
import { n } from '../shared/en.ts'

export const en = {
  tiers: { strong: 'strong', probable: 'probable', possible: 'possible' },
  /** So many of each tier. */
  found: (strong: number, probable: number, possible: number, measure: string | undefined) => {
    const all = strong + probable + possible
    const of = measure === undefined ? '' : ` of ${measure}`
    return all === 0
      ? `No link${of} seems to be missing.`
      : `${n(all, 'link', 'links')}${of} may be missing: ${strong} strong, ${probable} probable, ${possible} possible.`
  },
  truth:
    'Suggestions from likeness of words, for a person to judge: nothing is written, and no other answer counts them. “follows” in the newer measure makes a link, “not_follows” keeps a pair from coming back.',
  tierRule: (containment: number, stems: number, probable: number, possible: number) =>
    `Strong: one says ${containment}% of what the other says, in at least ${stems} terms, where rare words weigh more. Probable: a score of ${probable} or more. Possible: ${possible} or more. For each measure, the three most alike on the other side are looked at.`,
  compared: (pairs: readonly (readonly [older: string, newer: string])[], more: number) =>
    pairs.length === 0
      ? 'There is no later edition to compare with.'
      : `Compared: ${pairs.map(([older, newer]) => `${older} with ${newer}`).join(', ')}${more > 0 ? `, and ${n(more, 'other pair', 'other pairs')} of editions` : ''}.`,
  decided: (linked: number, rejected: number) =>
    `Left out, because decided: ${n(linked, 'pair', 'pairs')} linked, ${n(rejected, 'pair', 'pairs')} rejected.`,
  more: (count: number) =>
    `${n(count, 'less likely link is', 'less likely links are')} not in this table: name the older and the newer edition (--from, --to) or a measure, or take --format json or csv.`,
  /** Three decimals. */
  score: (value: number) => value.toFixed(3),
  columns: {
    tier: 'Strength',
    score: 'Score',
    older: 'Id (older)',
    olderTitle: 'Older measure',
    newer: 'Id (newer)',
    newerTitle: 'Newer measure',
    why: 'Why',
  },
  why: {
    words: (list: string) => `words: ${list}`,
    acronyms: (list: string) => `acronyms: ${list}`,
    actors: (list: string) => `actors: ${list}`,
    instruments: (list: string) => `cites: ${list}`,
  },
  instruments: {
    circular: (day: string) => `circular of ${day}`,
    law: (day: string) => `law of ${day}`,
    col: (number: string) => `COL ${number}`,
  },
}
export type SuggestWords = typeof en

/**
 * How good the suggested links are, measured on those that the corpus holds; and what 10,000
 * against 10,000 measures cost.
 */
import {
  editionPairs,
  type Likeness,
  likenesses,
  suggestLineage,
  type Tier,
  tiers,
} from '../src/analyses/suggestion/suggest.ts'
import { openCorpus, readableOnly } from '../src/corpus/index.ts'
import type { Corpus } from '../src/corpus/types.ts'
import { generatedCorpus } from './generated-measures.ts'

type Truth = 'renewal' | 'related' | 'rejected'

/** What came back when every link and rejection of a corpus was hidden. */
interface Tally {
  /** Pairs that the corpus holds. */
  all(kind: Truth): number
  /** The likest pairs, as ranked without knowing the links. */
  ranked: readonly Likeness[]
  /** What the corpus says of a pair; nothing where it says nothing. */
  of(one: Likeness): Truth | undefined
}

/** Hides what a corpus knows, and looks for it again. */
export function tally(corpus: Corpus): Tally {
  const truth = truthOf(corpus)
  const hidden: Corpus = {
    ...corpus,
    measures: corpus.measures.map((one) => ({ ...one, follows: [], not_follows: [] })),
  }
  return {
    all: (kind) => [...truth.values()].filter((value) => value === kind).length,
    ranked: likenesses(hidden, editionPairs(hidden)),
    of: ({ older, newer }) => truth.get(keyOf(older.id, newer.id)),
  }
}

/** How many suggestions of a tier are right, of how many. */
export function rightIn({ ranked, of }: Tally, tier: Tier): { right: number; suggested: number } {
  const found = ranked.filter((one) => one.tier === tier)
  return {
    right: found.filter((one) => of(one) === 'renewal' || of(one) === 'related').length,
    suggested: found.length,
  }
}

/** Tells which hidden links of a corpus come back, by tier, and from which side. */
export async function measure(folder: string): Promise<string> {
  const { corpus } = await openCorpus(
    { folder, shown: 'plans', by: 'asked' },
    { places: false, quick: true },
  )
  const told = tally(readableOnly(corpus))
  const { all, of, ranked } = told
  const lines = [
    `Hidden: ${all('renewal')} renewals, ${all('related')} related links, ${all('rejected')} rejections (not_follows).`,
    '',
    row(
      'tier',
      'suggested',
      'renewals',
      'related',
      'rejected',
      'other',
      'right',
      'of renewals',
      'of related',
    ),
    ...[...tiers, undefined].map((tier) => {
      const found = ranked.filter((one) =>
        tier === undefined ? one.tier !== undefined : one.tier === tier,
      )
      const count = (kind: Truth | undefined) => found.filter((one) => of(one) === kind).length
      const [renewals, related] = [count('renewal'), count('related')]
      const counts = [found.length, renewals, related, count('rejected'), count(undefined)]
      return row(
        tier ?? 'all',
        ...counts,
        share(renewals + related, found.length),
        share(renewals, all('renewal')),
        share(related, all('related')),
      )
    }),
    '',
    row('recall at 3', 'from older', 'from newer', 'from either'),
    ...(['renewal', 'related'] as const).map((kind) => {
      const found = ranked.filter((one) => of(one) === kind)
      const seen = (rank: (one: Likeness) => number | undefined) =>
        share(found.filter((one) => rank(one) !== undefined).length, all(kind))
      return row(
        kind,
        seen(({ fromOlder }) => fromOlder),
        seen(({ fromNewer }) => fromNewer),
        seen(() => 1),
      )
    }),
    '',
    'right: a renewal or a related link. A rejected pair was likely enough for somebody to write down that it is none.',
  ]
  return `${lines.join('\n')}\n`
}

/**
 * Compares so many generated measures with as many; time and the most memory of the whole process.
 */
export function scale(count: number): string {
  const corpus = generatedCorpus(count)
  const begin = { wall: performance.now(), processor: process.cpuUsage() }
  const found = suggestLineage(corpus, editionPairs(corpus))
  const seconds = ((performance.now() - begin.wall) / 1000).toFixed(1)
  const processor = (process.cpuUsage(begin.processor).user / 1e6).toFixed(1)
  const again = found.filter(
    ({ older, newer }) =>
      older.id.slice(-6) === newer.id.slice(-6) && Number(newer.id.slice(-6)) % 3 === 0,
  ).length
  const megabytes = process.resourceUsage().maxRSS / 1024
  return `${count} × ${count}: ${seconds} s (${processor} s of processor), ${megabytes.toFixed(0)} MB at most, ${found.length} suggestions, ${again} of ${Math.ceil(count / 3)} reworded measures found again\n`
}

function truthOf({ measures }: Corpus): Map<string, Truth> {
  const truth = new Map<string, Truth>()
  for (const { id, not_follows } of measures)
    for (const { measure: other } of not_follows) truth.set(keyOf(other, id), 'rejected')
  for (const { id, follows } of measures)
    for (const { measure: other, match } of follows)
      truth.set(keyOf(other, id), match === 'related' ? 'related' : 'renewal')
  return truth
}

function keyOf(older: string, newer: string): string {
  return `${older} ${newer}`
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} (${Math.round((100 * part) / whole)} %)`
}

function row(...cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => String(cell).padEnd(14))
    .join('')
    .trimEnd()
}

/** How good the suggested links are, measured on those that the corpus holds; and what 10,000 against 10,000 measures cost. */
import { editionPairs, type Likeness, likenesses, suggestLineage, tiers } from '../src/analyses/suggestion/suggest.ts'
import { openCorpus, soundOnly } from '../src/corpus/index.ts'
import type { Corpus } from '../src/corpus/types.ts'
import { generatedCorpus } from './generated-measures.ts'

type Truth = 'renewal' | 'related' | 'rejected'

/** Hides every link and rejection of a corpus, then tells which links come back, by tier, and from which side. */
export async function measure(folder: string): Promise<string> {
  const { corpus } = await openCorpus({ folder, shown: 'plans', by: 'asked' }, { places: false, quick: true })
  const sound = soundOnly(corpus)
  const truth = truthOf(sound)
  const hidden: Corpus = { ...sound, measures: sound.measures.map((one) => ({ ...one, follows: [], not_follows: [] })) }
  const ranked = likenesses(hidden, editionPairs(hidden))
  const of = (one: Likeness) => truth.get(keyOf(one.older.id, one.newer.id))
  const all = (kind: Truth) => [...truth.values()].filter((value) => value === kind).length
  const lines = [
    `Hidden: ${all('renewal')} renewals, ${all('related')} related links, ${all('rejected')} rejections (not_follows).`,
    '',
    row('tier', 'suggested', 'renewals', 'related', 'rejected', 'other', 'right', 'of renewals', 'of related'),
    ...[...tiers.map((tier) => [tier, ranked.filter((one) => one.tier === tier)] as const), ['all', ranked.filter((one) => one.tier)] as const].map(
      ([name, found]) => {
        const count = (kind: Truth | undefined) => found.filter((one) => of(one) === kind).length
        const right = count('renewal') + count('related')
        return row(
          name,
          found.length,
          count('renewal'),
          count('related'),
          count('rejected'),
          count(undefined),
          share(right, found.length),
          share(count('renewal'), all('renewal')),
          share(count('related'), all('related')),
        )
      },
    ),
    '',
    row('recall at 3', 'from older', 'from newer', 'from either'),
    ...(['renewal', 'related'] as const).map((kind) => {
      const found = ranked.filter((one) => of(one) === kind)
      const from = (seen: (one: Likeness) => unknown) => share(found.filter((one) => seen(one) !== undefined).length, all(kind))
      return row(
        kind,
        from((one) => one.fromOlder),
        from((one) => one.fromNewer),
        from((one) => one),
      )
    }),
    '',
    'right: a renewal or a related link. A rejected pair was likely enough for somebody to write down that it is none.',
  ]
  return `${lines.join('\n')}\n`
}

/** Compares so many generated measures with as many; time and the most memory of the whole process. */
export function scale(count: number): string {
  const corpus = generatedCorpus(count)
  const begin = { wall: performance.now(), processor: process.cpuUsage() }
  const found = suggestLineage(corpus, editionPairs(corpus))
  const seconds = ((performance.now() - begin.wall) / 1000).toFixed(1)
  const processor = (process.cpuUsage(begin.processor).user / 1e6).toFixed(1)
  const again = found.filter(({ older, newer }) => older.id.slice(-6) === newer.id.slice(-6) && Number(newer.id.slice(-6)) % 3 === 0).length
  const megabytes = process.resourceUsage().maxRSS / 1024
  return `${count} × ${count}: ${seconds} s (${processor} s of processor), ${megabytes.toFixed(0)} MB at most, ${found.length} suggestions, ${again} of ${Math.ceil(count / 3)} reworded measures found again\n`
}

function truthOf({ measures }: Corpus): Map<string, Truth> {
  const truth = new Map<string, Truth>()
  for (const { id, not_follows } of measures) for (const { measure: other } of not_follows) truth.set(keyOf(other, id), 'rejected')
  for (const { id, follows } of measures)
    for (const { measure: other, match } of follows) truth.set(keyOf(other, id), match === 'related' ? 'related' : 'renewal')
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

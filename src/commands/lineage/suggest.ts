/** Links that may be missing: shown for a person to decide, never written, never counted. */
import { countDecided } from '../../analyses/suggestion/decided.ts'
import { type Instrument, keyOf } from '../../analyses/suggestion/instruments.ts'
import {
  bars,
  type EditionPair,
  editionPairs,
  type Suggestion,
  suggestLineage,
  tiers,
} from '../../analyses/suggestion/suggest.ts'
import type { Measure } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Block, Report, Row, Tone } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import type { Teller } from '../tell/teller.ts'

/** How many pairs of editions are named; more are counted. */
const maxNamedPairs = 6
/**
 * How many suggestions the table shows, the most similar first: nobody reads more, and data formats
 * have all of them.
 */
const maxInTable = 200

const tones = { strong: 'good', probable: 'plain', possible: 'dim' } as const satisfies Record<
  (typeof tiers)[number],
  Tone
>

/**
 * What is asked: two editions, all pairs of one, or all pairs; of one measure only, if it is named.
 */
interface Asked {
  from: string | undefined
  to: string | undefined
  measure: Measure | undefined
}

/** `teh lineage --suggest`: between two editions, or between each and every later one. */
export function suggestReport({ from, to, measure }: Asked, tell: Teller): Report {
  const { corpus, words } = tell
  const pairs = editionPairs(corpus, from, to)
  if (pairs.length === 0 && from !== undefined && to !== undefined)
    throw new TehError('suggest-backwards', { edition: from, seen: to })
  const touched = pairs.filter(
    ({ older, newer }) => !measure || older === measure.edition || newer === measure.edition,
  )
  const found = suggestLineage(corpus, touched).filter(
    ({ older, newer }) => !measure || older.id === measure.id || newer.id === measure.id,
  )
  const decided = countDecided(corpus, touched, measure?.id)
  const [strong = 0, probable = 0, possible = 0] = tiers.map(
    (tier) => found.filter((one) => one.tier === tier).length,
  )
  return {
    report: 'lineage-suggest',
    question: {
      measure: measure?.id ?? null,
      pairs: touched.map(({ older, newer }) => ({ older, newer })),
    },
    rows: found.map((one) => rowOf(one, tell)),
    leftOut: [
      { reason: 'linked', count: decided.linked, ids: [] },
      { reason: 'rejected', count: decided.rejected, ids: [] },
    ],
    totals: { strong, probable, possible },
    foreign: tell.foreign,
    blocks: [
      {
        kind: 'heading',
        level: 1,
        text: words.suggest.found(strong, probable, possible, measure?.id),
      },
      { kind: 'note', text: words.suggest.truth },
      dim(comparedIn(touched, words)),
      ...(touched.length === 0
        ? []
        : [dim(words.suggest.decided(decided.linked, decided.rejected))]),
      ...(found.length === 0 ? [] : [tableOf(found, tell)]),
      ...(found.length <= maxInTable
        ? []
        : [{ kind: 'note' as const, text: words.suggest.more(found.length - maxInTable) }]),
      ...(touched.length === 0 ? [] : [dim(ruleIn(words))]),
    ],
  }
}

function dim(text: string): Block {
  return { kind: 'note', tone: 'dim', text }
}

function ruleIn(words: Words): string {
  return words.suggest.tierRule(100 * bars.containment, bars.terms, bars.probable, bars.possible)
}

function comparedIn(pairs: readonly EditionPair[], words: Words): string {
  const named = pairs.slice(0, maxNamedPairs).map(({ older, newer }) => [older, newer] as const)
  return words.suggest.compared(named, pairs.length - named.length)
}

function tableOf(found: readonly Suggestion[], tell: Teller): Block {
  const { columns, score, tiers: named } = tell.words.suggest
  return {
    kind: 'table',
    columns: [
      { key: 'tier', title: columns.tier, min: 8 },
      { key: 'score', title: columns.score, min: 5, align: 'right' },
      { key: 'older', title: columns.older, min: 16, joins: 'olderTitle' },
      { key: 'olderTitle', title: columns.olderTitle, min: 16 },
      { key: 'newer', title: columns.newer, min: 16, joins: 'newerTitle' },
      { key: 'newerTitle', title: columns.newerTitle, min: 16 },
      { key: 'why', title: columns.why, min: 14 },
    ],
    maxRows: maxInTable,
    rows: found.map((one) => [
      { text: named[one.tier], tone: tones[one.tier] },
      { text: score(one.score), value: one.score.toFixed(3) },
      { text: one.older.id, tone: 'dim' },
      { text: tell.text(one.older.title) },
      { text: one.newer.id, tone: 'dim' },
      { text: tell.text(one.newer.title) },
      { text: whyIn(one, tell) },
    ]),
  }
}

function whyIn({ why }: Suggestion, tell: Teller): string {
  const { why: say } = tell.words.suggest
  const instruments = why.instruments.map((one) => instrumentIn(one, tell))
  return [
    why.words.length > 0 ? say.words(why.words.join(', ')) : '',
    why.acronyms.length > 0 ? say.acronyms(why.acronyms.join(', ')) : '',
    why.actors.length > 0 ? say.actors(tell.actors(why.actors)) : '',
    instruments.length > 0 ? say.instruments(instruments.join(', ')) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

function instrumentIn(instrument: Instrument, tell: Teller): string {
  const { instruments: say } = tell.words.suggest
  return instrument.kind === 'col'
    ? say.col(instrument.number)
    : say[instrument.kind](tell.period(instrument.day))
}

function rowOf(
  { older, newer, fromOlder, fromNewer, why, tier, score, containment }: Suggestion,
  tell: Teller,
): Row {
  const side = ({ id, edition, reference, title }: Measure, rank: number | undefined): Row => ({
    id,
    edition,
    reference: reference ?? null,
    title: tell.text(title),
    rank: rank ?? null,
  })
  return {
    tier,
    score,
    containment,
    olderMeasure: side(older, fromNewer),
    newerMeasure: side(newer, fromOlder),
    likeness: {
      words: why.words,
      acronyms: why.acronyms,
      actors: why.actors,
      instruments: why.instruments.map(keyOf),
    },
  }
}

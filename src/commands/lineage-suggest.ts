/** Links that are perhaps missing: told for somebody to decide, never written, never counted. */
import { countDecided } from '../analyses/suggestion/decided.ts'
import { type Instrument, keyOf } from '../analyses/suggestion/instruments.ts'
import {
  bars,
  type EditionPair,
  editionPairs,
  type Suggestion,
  suggestLineage,
  tiers,
} from '../analyses/suggestion/suggest.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import type { Block, Report, Row, Tone } from '../report.ts'
import type { Words } from '../words/index.ts'
import { actorsOf, dayOf, textOf } from './tell/measures.ts'

/** How many pairs of editions are named; more are counted. */
const namedPairs = 6
/** How many suggestions stand in the table, the likest first: nobody reads more, and data formats have them all. */
const inTable = 200

const tones = { strong: 'good', probable: 'plain', possible: 'dim' } as const satisfies Record<
  (typeof tiers)[number],
  Tone
>

/** `teh lineage --suggest`: between two editions, or between each and every later one; of one measure only, where it is named. */
export function suggestReport(
  corpus: Corpus,
  from: string | undefined,
  to: string | undefined,
  measure: Measure | undefined,
  words: Words,
): Report {
  const pairs = editionPairs(corpus, from, to)
  if (pairs.length === 0 && from !== undefined && to !== undefined)
    throw new TehError('suggest-backwards', { edition: from, seen: to })
  const touched =
    measure === undefined
      ? pairs
      : pairs.filter(({ older, newer }) => older === measure.edition || newer === measure.edition)
  const found = suggestLineage(corpus, touched).filter(
    ({ older, newer }) =>
      measure === undefined || older.id === measure.id || newer.id === measure.id,
  )
  const decided = countDecided(corpus, touched, measure?.id)
  const [strong = 0, probable = 0, possible = 0] = tiers.map(
    (tier) => found.filter((one) => one.tier === tier).length,
  )
  return {
    report: 'lineage-suggest',
    question: {
      measure: measure?.id ?? null,
      editions: touched.map(({ older, newer }) => ({ older, newer })),
    },
    rows: found.map((one) => rowOf(one, words)),
    leftOut: { ...decided },
    summary: { strong, probable, possible },
    blocks: [
      {
        kind: 'heading',
        level: 1,
        text: words.suggest.found(strong, probable, possible, measure?.id),
      },
      { kind: 'note', text: words.suggest.truth },
      { kind: 'note', tone: 'dim', text: comparedIn(touched, words) },
      ...(touched.length === 0
        ? []
        : [
            {
              kind: 'note' as const,
              tone: 'dim' as const,
              text: words.suggest.decided(decided.linked, decided.rejected),
            },
          ]),
      ...(found.length === 0 ? [] : [tableOf(corpus, found, words)]),
      ...(found.length <= inTable
        ? []
        : [{ kind: 'note' as const, text: words.suggest.more(found.length - inTable) }]),
      ...(touched.length === 0
        ? []
        : [{ kind: 'note' as const, tone: 'dim' as const, text: ruleIn(words) }]),
    ],
  }
}

function ruleIn(words: Words): string {
  return words.suggest.tierRule(100 * bars.containment, bars.terms, bars.probable, bars.possible)
}

function comparedIn(pairs: readonly EditionPair[], words: Words): string {
  const named = pairs.slice(0, namedPairs).map(({ older, newer }) => [older, newer] as const)
  return words.suggest.compared(named, pairs.length - named.length)
}

function tableOf(corpus: Corpus, found: readonly Suggestion[], words: Words): Block {
  const { columns, tiers: named } = words.suggest
  return {
    kind: 'table',
    columns: [
      { key: 'tier', title: columns.tier, min: 8 },
      { key: 'score', title: columns.score, min: 5, align: 'right' },
      { key: 'older', title: columns.older, min: 16, joins: 'older_title' },
      { key: 'older_title', title: columns.older_title, min: 16 },
      { key: 'newer', title: columns.newer, min: 16, joins: 'newer_title' },
      { key: 'newer_title', title: columns.newer_title, min: 16 },
      { key: 'why', title: columns.why, min: 14 },
    ],
    most: inTable,
    rows: found.map((one) => [
      { text: named[one.tier], tone: tones[one.tier] },
      { text: one.score.toFixed(3) },
      { text: one.older.id, tone: 'dim' },
      { text: textOf(one.older.title, words) },
      { text: one.newer.id, tone: 'dim' },
      { text: textOf(one.newer.title, words) },
      { text: whyIn(corpus, one, words) },
    ]),
  }
}

function whyIn(corpus: Corpus, { why }: Suggestion, words: Words): string {
  const { suggest: say } = words
  return [
    why.words.length > 0 ? say.why.words(why.words.join(', ')) : '',
    why.acronyms.length > 0 ? say.why.acronyms(why.acronyms.join(', ')) : '',
    why.actors.length > 0 ? say.why.actors(actorsOf(corpus, why.actors, words)) : '',
    why.instruments.length > 0
      ? say.why.instruments(why.instruments.map((one) => instrumentIn(one, words)).join(', '))
      : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

function instrumentIn(instrument: Instrument, words: Words): string {
  const { instruments: say } = words.suggest
  return instrument.kind === 'col'
    ? say.col(instrument.number)
    : say[instrument.kind](dayOf(instrument.day, words))
}

function rowOf(
  { tier, score, containment, older, newer, fromOlder, fromNewer, why }: Suggestion,
  words: Words,
): Row {
  const side = ({ id, edition, reference, title }: Measure, rank: number | undefined): Row => ({
    id,
    edition,
    reference: reference ?? null,
    title: textOf(title, words),
    rank: rank ?? null,
  })
  return {
    tier,
    score,
    containment,
    older: side(older, fromNewer),
    newer: side(newer, fromOlder),
    why: {
      words: why.words,
      acronyms: why.acronyms,
      actors: why.actors,
      instruments: why.instruments.map(keyOf),
    },
  }
}

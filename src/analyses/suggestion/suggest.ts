/**
 * Suggests links between measures of two editions that may be missing. They are shown apart from
 * `follows` and counted nowhere.
 */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import { beginOf } from '../editions.ts'
import { decidedIn } from './decided.ts'
import { type Instrument, keyOf } from './instruments.ts'
import { type Alike, likest } from './likest.ts'
import { type Likened, type LikenedCorpus, marks, readerOf, type Said } from './terms.ts'
import { overlap, type Weighed, weigh } from './weigh.ts'

export const tiers = ['strong', 'probable', 'possible'] as const
export type Tier = (typeof tiers)[number]

/**
 * A pair is strong if most of the shorter measure is in the other one; otherwise the score decides.
 */
export const bars = { containment: 0.6, terms: 4, probable: 0.25, possible: 0.15 }

const maxSharedWords = 5

export interface EditionPair {
  older: string
  newer: string
}

export interface Likeness<One = Measure> {
  older: One
  newer: One
  /** Nothing if it is among the most similar pairs, but not similar enough to be suggested. */
  tier: Tier | undefined
  /** 0 to 1, three decimals. */
  score: number
  containment: number
  fromOlder: Alike['fromOlder']
  fromNewer: Alike['fromNewer']
  why: {
    /** Words both say, rarest first, as the newer prints them. */
    words: string[]
    /** As the newer prints them. */
    acronyms: string[]
    /** Ids of today's bodies that both name, or that answer or take part in both. */
    actors: string[]
    /** Instruments both cite. */
    instruments: Instrument[]
  }
}

/**
 * Pairs of editions of which one begins before the other, the oldest first. `from` and `to`
 * restrict the pairs; if both are given, the two may begin on the same day.
 */
export function editionPairs(corpus: Corpus, from?: string, to?: string): EditionPair[] {
  const begin = (id: string) => beginOf(corpus, id)
  const inTime = [...corpus.editions.keys()].sort(
    (a, b) => byCodeUnit(begin(a), begin(b)) || byCodeUnit(a, b),
  )
  const named = from !== undefined && to !== undefined
  return inTime
    .filter((older) => from === undefined || older === from)
    .flatMap((older) =>
      inTime
        .filter(
          (newer) =>
            (to === undefined || newer === to) &&
            newer !== older &&
            (begin(older) < begin(newer) || (named && begin(older) === begin(newer))),
        )
        .map((newer) => ({ older, newer })),
    )
}

/** A pair that is similar enough to be suggested. */
export type Suggestion<One = Measure> = Likeness<One> & { tier: Tier }

/** The suggestions: strong ones first, then by score, then by id. */
export function suggestLineage<One extends Likened>(
  corpus: LikenedCorpus<One>,
  pairs: readonly EditionPair[],
): Suggestion<One>[] {
  return likenesses(corpus, pairs)
    .filter((one): one is Suggestion<One> => one.tier !== undefined)
    .sort(
      (a, b) =>
        tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
        b.score - a.score ||
        byCodeUnit(a.older.id, b.older.id) ||
        byCodeUnit(a.newer.id, b.newer.id),
    )
}

/**
 * For each pair of editions, the three most similar measures of every measure, from both sides,
 * without pairs in `follows` or `not_follows`.
 */
export function likenesses<One extends Likened>(
  corpus: LikenedCorpus<One>,
  pairs: readonly EditionPair[],
): Likeness<One>[] {
  const read = readerOf(corpus)
  const decided = decidedIn(corpus)
  const sides = new Map<string, Said<One>[]>()
  const sideOf = (edition: string, language: string) => {
    return memo(sides, `${language} ${edition}`, () =>
      inOrder(corpus, edition).map((measure) => read(measure, language)),
    )
  }
  return pairs.flatMap(({ older, newer }) => {
    const language = languageOf(corpus, older, newer)
    const [from, to] = [sideOf(older, language), sideOf(newer, language)]
    const places = new Map(from.map(({ measure }, place) => [measure.id, place]))
    const skip = (at: number) =>
      [...(decided.get(to[at]?.measure.id ?? '')?.keys() ?? [])].flatMap(
        (id) => places.get(id) ?? [],
      )
    const weights = weigh(from, to)
    return likest(weights, skip).map((alike): Likeness<One> => {
      const [a, b] = [from[alike.older] as Said<One>, to[alike.newer] as Said<One>]
      const { shared, containment, shorter } = overlap(
        weights.older[alike.older] as Weighed,
        weights.newer[alike.newer] as Weighed,
        weights,
      )
      const rounded = Math.round(containment * 1000) / 1000
      return {
        older: a.measure,
        newer: b.measure,
        tier: tierOf(alike.score, rounded, shorter),
        score: alike.score,
        containment: rounded,
        fromOlder: alike.fromOlder,
        fromNewer: alike.fromNewer,
        why: whyOf(shared, a.instruments, b.instruments),
      }
    })
  })
}

/**
 * The language of both editions; where they differ, the first of the corpus, in
 * which every title is.
 */
function languageOf(corpus: LikenedCorpus, older: string, newer: string): string {
  const [a, b] = [corpus.editions.get(older)?.language, corpus.editions.get(newer)?.language]
  return a !== undefined && a === b ? a : corpus.settings.languages[0]
}

function tierOf(score: number, containment: number, shorter: number): Tier | undefined {
  if (containment >= bars.containment && shorter >= bars.terms) return 'strong'
  if (score >= bars.probable) return 'probable'
  return score >= bars.possible ? 'possible' : undefined
}

function whyOf(
  shared: readonly { term: string; printed: string }[],
  older: readonly Instrument[],
  newer: readonly Instrument[],
): Likeness['why'] {
  const marked = (...signs: string[]) => shared.filter(({ term }) => signs.includes(term[0] ?? ''))
  const cited = new Set(older.map(keyOf))
  return {
    words: shared
      .filter(({ term }) => !Object.values(marks).some((mark) => term.startsWith(mark)))
      .slice(0, maxSharedWords)
      .map(({ printed }) => printed),
    acronyms: marked(marks.acronym).map(({ printed }) => printed),
    actors: [...new Set(marked(marks.named, marks.responsible).map(({ term }) => term.slice(1)))],
    instruments: newer.filter((instrument) => cited.has(keyOf(instrument))),
  }
}

function inOrder<One extends Likened>(corpus: LikenedCorpus<One>, edition: string): One[] {
  return corpus.measures
    .filter((measure) => measure.edition === edition)
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

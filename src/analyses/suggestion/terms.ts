/**
 * A measure as terms: the stems of its words, the actors and acronyms that it names, and the
 * responsible bodies.
 */

import { saidIn } from '../../by-language.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { memo } from '../../order.ts'
import { languageOf } from '../editions.ts'
import { bodiesOf } from '../successions.ts'
import { nameKey } from '../text/fold.ts'
import { knownLanguage } from '../text/languages.ts'
import { type Instrument, instrumentsOf, keyOf } from './instruments.ts'
import { spellingsOf, type Word } from './spellings.ts'
import { stem } from './stem.ts'
import { stops } from './stops.ts'

/**
 * The first character of a term that is no plain stem: an actor that the text names, an acronym, an
 * actor who answers for the measure or takes part in it.
 */
export const marks = { named: '@', acronym: '#', responsible: '=' } as const

/** The parts of a measure, or of something compared with one, that the comparison uses. */
export type Likened = Pick<
  Measure,
  | 'id'
  | 'edition'
  | 'title'
  | 'summary'
  | 'wording'
  | 'lead'
  | 'partners'
  | 'follows'
  | 'not_follows'
>

/** Their corpus, or something in the shape of one. */
export interface LikenedCorpus<One extends Likened = Likened>
  extends Pick<Corpus, 'actors' | 'settings'> {
  measures: readonly One[]
  editions: ReadonlyMap<string, { language: string }>
}

export interface Said<One = unknown> {
  measure: One
  /** Each once, in no order that matters. */
  terms: readonly string[]
  /** How often each was said; words of the title count twice. */
  counts: readonly number[]
  /** How each was printed first. */
  printed: readonly string[]
  instruments: readonly Instrument[]
}

/** Reads measures of a corpus in a language; a text that is not in it is read as it is. */
export function readerOf<One extends Likened>(
  corpus: LikenedCorpus<One>,
): (measure: One, language: string) => Said<One> {
  const bodies = bodiesOf([corpus])
  const readers = new Map<string, Reader>()
  const reader = (language: string) => memo(readers, language, () => readerIn(corpus, language))
  return (measure, language) => {
    const said = new Map<string, { count: number; printed: string }>()
    const say = (term: string, printed: string, count: number) => {
      const known = said.get(term)
      if (known) known.count += count
      else said.set(term, { count, printed })
    }
    const instruments = new Map<string, Instrument>()
    for (const [text, count] of [
      [measure.title, 2] as const,
      [measure.summary, 1] as const,
      [measure.wording, 1] as const,
    ]) {
      const own = languageOf(corpus, measure.edition)
      const written = saidIn(text, [language, own], own)
      if (written === undefined) continue
      const cited = instrumentsOf(written.text.normalize('NFC'))
      for (const instrument of cited.instruments) instruments.set(keyOf(instrument), instrument)
      reader(written.language)(cited.rest, (term, printed) => say(term, printed, count))
    }
    for (const id of [...measure.lead, ...measure.partners]) {
      const term = `${marks.responsible}${bodies.currentBody(id)}`
      if (!said.has(term)) say(term, id, 1)
    }
    return {
      measure,
      terms: [...said.keys()],
      counts: [...said.values()].map(({ count }) => count),
      printed: [...said.values()].map(({ printed }) => printed),
      instruments: [...instruments.values()],
    }
  }
}

type Reader = (text: string, say: (term: string, printed: string) => void) => void

function readerIn(corpus: LikenedCorpus, language: string): Reader {
  const known = new Map<string, Word>()
  const read = (printed: string) => wordOf(printed, stops[knownLanguage(language) ?? 'other'])
  const wordsOf = (text: string): Word[] => {
    const words: Word[] = []
    for (const [printed] of text.replaceAll('\u00ad', '').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const word = memo(known, printed, read)
      if (!word.stop) words.push(word)
    }
    return words
  }
  const met = spellingsOf(corpus, (name) => wordsOf(name.normalize('NFC')))
  return (text, say) => {
    const words = wordsOf(text)
    const shouted = words.length > 1 && words.every(({ upper }) => upper)
    for (let i = 0; i < words.length; ) {
      const actor = met(words, i)
      const word = words[i] as Word
      if (actor) say(marks.named + actor.actor, actor.actor)
      else if (word.upper && !shouted && word.key.length > 2)
        say(marks.acronym + word.key, word.printed)
      else if (!/\d/.test(word.key)) say(word.stem, word.printed.toLowerCase())
      i += actor?.length ?? 1
    }
  }
}

function wordOf(printed: string, stop: ReadonlySet<string>): Word {
  const key = nameKey(printed)
  const letters = /\p{L}/u.test(printed)
  return {
    printed,
    key,
    stem: stem(key),
    stop: key.length < 2 || stop.has(key),
    upper: letters && printed.length > 1 && printed === printed.toUpperCase(),
    capital: /^\p{Lu}/u.test(printed),
  }
}

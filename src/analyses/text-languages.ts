/** The language of a text that is written in one language only, or lacks the one asked for. */
import { primaryOf } from '../by-language.ts'
import type { Corpus } from '../corpus/types.ts'
import { memo } from '../order.ts'
import { languageOf } from './editions.ts'
import { texts } from './lint/sites/languages.ts'

type Text = string | Readonly<Record<string, string | undefined>>

const known = new WeakMap<Corpus, ReadonlyMap<Text, string>>()

/**
 * The language of a text of the corpus: that of its plan or, for all other texts, of the corpus. A
 * caller need not know where the text comes from.
 */
export function ownLanguage(corpus: Corpus, text: Text): string {
  return (
    memo(known, corpus, () => inOtherLanguages(corpus)).get(text) ?? corpus.settings.languages[0]
  )
}

/** The texts of the plans that are not in the first language of the corpus. */
function inOtherLanguages(corpus: Corpus): Map<Text, string> {
  const [first] = corpus.settings.languages
  const isOther = (edition: string) => primaryOf(languageOf(corpus, edition)) !== primaryOf(first)
  const others = new Set([...corpus.editions.keys()].filter(isOther))
  if (others.size === 0) return new Map()
  return new Map(
    [...texts(corpus)].flatMap(({ text, edition }) =>
      edition !== undefined && others.has(edition) ? [[text, languageOf(corpus, edition)]] : [],
    ),
  )
}

import type { Corpus } from '../../../../corpus/types.ts'
import { languageOf } from '../../../editions.ts'
import type { Rule } from '../../rule.ts'
import { type PlacedText, texts } from '../../sites/languages.ts'
import { isUnreadable } from '../../sites/unread.ts'

/**
 * `missing`: of `of` texts, those that a language lacks; `files`: some that have one, the first
 * first.
 */
interface Data {
  missing: readonly { language: string; count: number }[]
  of: number
  files: readonly string[]
}

/** How many files are named. */
const maxNamed = 3

/**
 * Texts that are not given in all languages that corpus.yaml names: how many of how many. Found
 * once for the corpus, because whoever translates works through it, and one finding for each text
 * would hide all others.
 */
export const missingTranslation: Rule<'i18n/missing-translation', Data> = {
  id: 'i18n/missing-translation',
  level: 'note',
  *check(corpus) {
    const { file, said, languages } = corpus.settings
    if (!file || !said.has('languages')) return
    const [, ...wanted] = languages
    const counts = new Map(wanted.map((language) => [language, 0]))
    const files = new Set<string>()
    let of = 0
    for (const placed of translatable(corpus)) {
      of += 1
      const given = languagesOf(placed, corpus)
      for (const language of wanted.filter((one) => !given.includes(one))) {
        counts.set(language, (counts.get(language) ?? 0) + 1)
        files.add(placed.file.path)
      }
    }
    const missing = [...counts].flatMap(([language, count]) =>
      count > 0 ? [{ language, count }] : [],
    )
    if (missing.length > 0)
      yield {
        rule: this.id,
        place: file.place(['languages']),
        data: { missing, of, files: [...files].slice(0, maxNamed) },
      }
  },
}

/** What has one form in each language, is kept as it was printed, or as somebody said it. */
const untranslated = /\.(?:abbreviation|wording)$|\.log\.|^round\./
/** Titles, labels and names; what a part is called may be given in one language only. */
const title = /(?<!^measure\.parts\.\*)\.(?:title|label|name)$/

/**
 * Titles, labels and names; of other texts those kinds of which the corpus gives any in two
 * languages.
 */
function* translatable(corpus: Corpus): Generator<PlacedText> {
  const all = texts(corpus).filter(
    ({ kind, file }) => !untranslated.test(kind) && !isUnreadable(corpus, file),
  )
  const isTranslated = (placed: PlacedText) =>
    corpus.settings.languages.filter((one) => languagesOf(placed, corpus).includes(one)).length > 1
  const kinds = new Set(all.flatMap((one) => (isTranslated(one) ? [one.kind] : [])))
  for (const placed of all) if (title.test(placed.kind) || kinds.has(placed.kind)) yield placed
}

function languagesOf({ text, edition }: PlacedText, corpus: Corpus): readonly string[] {
  if (typeof text !== 'string') return Object.keys(text)
  return [edition === undefined ? corpus.settings.languages[0] : languageOf(corpus, edition)]
}

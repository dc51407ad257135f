import type { Rule } from '../../rule.ts'
import { type TextMap, textMaps } from '../../sites/languages.ts'

/** `lacks` and `adds`: figures and acronyms, beside the text in the language `than`. */
interface Data {
  key: string
  language: string
  than: string
  lacks: readonly string[]
  adds: readonly string[]
}

/** A text whose figures or acronyms are not the same in each of its languages. */
export const figuresDiffer: Rule<'i18n/figures-differ', Data> = {
  id: 'i18n/figures-differ',
  level: 'warning',
  *check(corpus) {
    const maps = [...textMaps(corpus)].filter(({ path }) => !names.has(String(path.at(-1))))
    const known = acronymsByLanguage(maps)
    for (const { text, file, path } of maps) {
      const [first, ...others] = Object.keys(text)
      if (first === undefined || !telling.test(Object.values(text).join('\n'))) continue
      for (const language of others) {
        const [one = '', other = ''] = [text[first], text[language]]
        const figures = beside(figuresOf(one), figuresOf(other))
        const lacks = [...figures.lacks, ...lostAcronyms(one, other, known.get(language))]
        if (lacks.length + figures.adds.length > 0)
          yield {
            rule: this.id,
            place: file.place([...path, language], 'key'),
            data: { key: String(path.at(-1)), language, than: first, lacks, adds: figures.adds },
          }
      }
    }
  },
}

/** What is called otherwise in each language, and not translated. */
const names: ReadonlySet<string> = new Set(['name', 'abbreviation'])
/** What a rule on figures and acronyms looks at. */
const telling = /\d|\p{Lu}{2}/u
/** Thousands are set apart by a point, a comma or a blank, as the language has it. */
const thousands = /(?<=\d)[.,\u0020\u00a0\u202f](?=\d{3}(?!\d))/g
const figure = /\d+(?:[.,]\d+)*/g
/** With a small s in the plural, as English has it. */
const acronym = /(?<![\p{L}\d])\p{Lu}{2,}[\p{Lu}\d]*(?=s?(?![\p{L}\d]))/gu

/** The figures of a text, written in one way: `12,5` is `12.5`, `102 000` is `102000`. */
function figuresOf(text: string): string[] {
  const found = text.replace(thousands, '').match(figure) ?? []
  return found.map((one) => one.replaceAll(',', '.'))
}

/**
 * What only the first of two lists has, and only the second, counted as often as it stands there.
 */
function beside(one: readonly string[], other: readonly string[]) {
  const left = [...other]
  const lacks = one.filter((item) => {
    const at = left.indexOf(item)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { lacks, adds: left }
}

function acronymsOf(text: string): Set<string> {
  return new Set(text.match(acronym))
}

/** The acronyms that the corpus writes in each language. */
function acronymsByLanguage(maps: readonly TextMap[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const { text } of maps)
    for (const [language, said] of Object.entries(text)) {
      const written = known.get(language) ?? new Set()
      known.set(language, written)
      for (const one of acronymsOf(said)) written.add(one)
    }
  return known
}

/**
 * Acronyms that the other text has not, though the corpus writes them in its language, too. One
 * that only the other has may stand for one: IAMM for CIATTEH.
 */
function lostAcronyms(one: string, other: string, known: ReadonlySet<string> | undefined) {
  const [written, there] = [acronymsOf(one), acronymsOf(other)]
  const lost = [...written].filter((name) => !there.has(name) && known?.has(name))
  const own = [...there].filter((name) => !written.has(name))
  return lost.length > own.length ? lost : []
}

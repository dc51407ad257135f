import type { Path } from '../../../../corpus/types.ts'
import { memo } from '../../../../order.ts'
import type { Rule } from '../../rule.ts'
import { isByLanguage, type PlacedText, textsByFile } from '../../sites/languages.ts'

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
    const files = [...textsByFile(corpus)].map(([file, texts]) => ({
      file,
      ...file.fact('figures', () => seenIn(texts())),
    }))
    const known = acronymsByLanguage(files)
    for (const { file, unlike } of files)
      for (const { path, language, than, lacks, adds, lost, own } of unlike) {
        const all = [...lacks, ...lostAcronyms(lost, own, known.get(language))]
        if (all.length + adds.length === 0) continue
        const data = { key: String(path.at(-1)), language, than, lacks: all, adds }
        yield { rule: this.id, place: file.place([...path, language], 'key'), data }
      }
  },
}

/** What the texts of one file say. */
interface Seen {
  /** Languages, each with the acronyms that are written in it. */
  acronyms: readonly (readonly [language: string, written: readonly string[]])[]
  unlike: readonly Unlike[]
}

/** A text that has other figures or acronyms than the same text in the language `than`. */
interface Unlike {
  path: Path
  language: string
  than: string
  lacks: readonly string[]
  adds: readonly string[]
  /** Acronyms that only the other has. */
  lost: readonly string[]
  /** How many acronyms only this one has. */
  own: number
}

function seenIn(texts: readonly PlacedText[]): Seen {
  const acronyms = new Map<string, Set<string>>()
  const unlike: Unlike[] = []
  for (const { text, path } of texts.filter(isByLanguage)) {
    if (names.has(String(path.at(-1)))) continue
    const [than, ...others] = Object.keys(text)
    if (than === undefined || !/\d|\p{Lu}{2}/u.test(Object.values(text).join('\n'))) continue
    for (const [language, said] of Object.entries(text)) {
      const written = memo(acronyms, language, () => new Set())
      for (const one of acronymsOf(said)) written.add(one)
    }
    for (const language of others) {
      const found = unlikeness(text[than] ?? '', text[language] ?? '')
      if (found) unlike.push({ path, language, than, ...found })
    }
  }
  return { acronyms: [...acronyms].map(([language, all]) => [language, [...all]]), unlike }
}

function unlikeness(one: string, other: string) {
  const { lacks, adds } = beside(figuresOf(one), figuresOf(other))
  const [written, there] = [acronymsOf(one), acronymsOf(other)]
  const lost = [...written].filter((name) => !there.has(name))
  const own = [...there].filter((name) => !written.has(name)).length
  return lacks.length + adds.length + lost.length === 0 ? undefined : { lacks, adds, lost, own }
}

/** What is called otherwise in each language, and not translated. */
const names: ReadonlySet<string> = new Set(['name', 'abbreviation'])
/** Thousands are set apart by a point, a comma or a blank, as the language has it. */
const thousands = /(?<=\d)[.,\u0020\u00a0\u202f](?=\d{3}(?!\d))/g
const figure = /\d+(?:[.,]\d+)*/g

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

/** With a small s in the plural, as English has it. */
function acronymsOf(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}\d])\p{Lu}{2,}[\p{Lu}\d]*(?=s?(?![\p{L}\d]))/gu))
}

/** The acronyms that the corpus writes in each language. */
function acronymsByLanguage(files: readonly Seen[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const { acronyms } of files)
    for (const [language, written] of acronyms) {
      const all = memo(known, language, () => new Set())
      for (const one of written) all.add(one)
    }
  return known
}

/**
 * Of acronyms that a text has not, those that the corpus writes in its language, too. One that only
 * this text has may stand for one: VN for ONU.
 */
function lostAcronyms(lost: readonly string[], own: number, known?: ReadonlySet<string>) {
  const all = lost.filter((name) => known?.has(name))
  return all.length > own ? all : []
}

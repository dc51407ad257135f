/**
 * Compares translations with docs/GLOSSARY.md: if a French text contains a term, its Dutch and its
 * English version contain one of the forms that the page gives for it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

type Texts = Readonly<Record<'fr' | 'nl' | 'en', string>>
/** The forms of a term by language, the preferred one first; `isIn` finds it in a French text. */
export type Term = Readonly<Record<'fr' | 'nl' | 'en', readonly string[]> & { isIn: RegExp }>

/** The terms of the glossary, from the rows of its tables. */
export function termsOf(page: string): Term[] {
  return [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)]
    .filter(([, fr]) => fr !== 'French')
    .map(([, fr = '', nl = '', en = '']) => ({
      fr: formsIn(fr),
      nl: formsIn(nl),
      en: formsIn(en),
      isIn: anyOf(formsIn(fr)),
    }))
}

/** The number of texts in three languages below a folder of plans, and a line for each fault. */
export function faultsIn(
  folder: string,
  terms: readonly Term[],
): { count: number; faults: string[] } {
  const texts = readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .flatMap((path) =>
      textsIn(parse(readFileSync(join(folder, path), 'utf8'))).map((text) => ({ path, text })),
    )
  const faults = texts.flatMap(({ path, text }) =>
    faultsOf(text, terms).map((fault) => `${path}: ${fault}`),
  )
  return { count: texts.length, faults }
}

/** The terms that a text translates in another way than the glossary. */
export function faultsOf({ fr, nl, en }: Texts, terms: readonly Term[]): string[] {
  // Quotations stay in the language of the plan.
  const said = fr.replace(/«[^»]*»/g, '')
  const missing = (text: string, forms: readonly string[]) =>
    !forms.some((form) => text.toLowerCase().includes(form.toLowerCase()))
  return terms
    .filter(({ isIn }) => isIn.test(said))
    .flatMap((term) => [
      ...(missing(nl, term.nl) ? [`${term.fr[0]} is not ${term.nl[0]} in “${nl}”`] : []),
      ...(missing(en, term.en) ? [`${term.fr[0]} is not ${term.en[0]} in “${en}”`] : []),
    ])
}

function formsIn(cell: string): string[] {
  return cell.split(' / ').map((form) => form.trim())
}

/** Matches any of these words in a French text, in the singular or with an s. */
function anyOf(forms: readonly string[]): RegExp {
  const literally = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}-])(?:${literally.join('|')})s?(?!\\p{L})`, 'u')
}

/** All texts below a value that are given in the three languages. */
function textsIn(value: unknown): Texts[] {
  if (typeof value !== 'object' || value === null) return []
  const { fr, nl, en } = value as Partial<Texts>
  if ([fr, nl, en].every((text) => typeof text === 'string')) return [value as Texts]
  return Object.values(value).flatMap(textsIn)
}

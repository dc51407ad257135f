/**
 * Holds the translations of the corpus to docs/GLOSSARY.md: where the French of a text has a term,
 * its Dutch and its English have one of the forms that the page gives for it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { valuesIn } from './helpers/frozen.ts'
import { root } from './helpers/program.ts'

type Texts = Readonly<Record<'fr' | 'nl' | 'en', string>>
type Term = Readonly<Record<'fr' | 'nl' | 'en', readonly string[]> & { isIn: RegExp }>

const formsIn = (cell: string) => cell.split(' / ').map((form) => form.trim())

const page = readFileSync(join(root, 'docs/GLOSSARY.md'), 'utf8')
const terms: Term[] = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| [^|]+ \|$/gm)]
  .filter(([, fr]) => fr !== 'French')
  .map(([, fr = '', nl = '', en = '']) => ({
    fr: formsIn(fr),
    nl: formsIn(nl),
    en: formsIn(en),
    isIn: anyOf(formsIn(fr)),
  }))

describe('docs/GLOSSARY.md', () => {
  it('gives each term once', () => {
    const forms = terms.flatMap(({ fr }) => fr)
    expect(forms.length).toBeGreaterThan(80)
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
  })

  it('is kept by every translation', async () => {
    const folder = join(root, 'plans')
    const texts = (await valuesIn(folder)).flatMap(([path, value]) =>
      textsIn(value).map((text) => ({ path, text })),
    )
    expect(texts.length).toBeGreaterThan(1000)
    expect(
      texts.flatMap(({ path, text }) => brokenBy(text).map((said) => `${path}: ${said}`)),
    ).toEqual([])
  })

  it('finds another word for a term', () => {
    const text = { fr: 'Le Bureau évalue la circulaire.', en: 'The Bureau evaluates the circular.' }
    expect(brokenBy({ ...text, nl: 'Het Bureau evalueert de omzendbrief.' })).toEqual([])
    expect(brokenBy({ ...text, nl: 'Het Bureau evalueert het rondschrijven.' })).toEqual([
      'circulaire is not omzendbrief in “Het Bureau evalueert het rondschrijven.”',
    ])
  })
})

/** What is translated otherwise than the page says. */
function brokenBy({ fr, nl, en }: Texts): string[] {
  // What a text quotes stays in the language of the plan.
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

/** Any of these words in a French text, in the singular or with an s. */
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

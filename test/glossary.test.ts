/** docs/GLOSSARY.md, and the script that compares the translations of the plans with it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { faultsIn, faultsOf, termsOf } from '../scripts/translations.ts'
import { folderOf } from './helpers/folder.ts'
import { root } from './helpers/program.ts'

const terms = termsOf(readFileSync(join(root, 'docs/GLOSSARY.md'), 'utf8'))
const good = {
  fr: 'Le Bureau évalue la circulaire.',
  nl: 'Het Bureau evalueert de omzendbrief.',
  en: 'The Bureau evaluates the circular.',
}
const bad = { ...good, nl: 'Het Bureau evalueert het rondschrijven.' }
const fault = 'circulaire is not omzendbrief in “Het Bureau evalueert het rondschrijven.”'

describe('docs/GLOSSARY.md', () => {
  it('gives each term once', () => {
    const forms = terms.flatMap(({ fr }) => fr)
    expect(forms.length).toBeGreaterThan(80)
    expect(forms.filter((form, i) => forms.indexOf(form) !== i)).toEqual([])
  })
})

describe('a translation', () => {
  it('is at fault if it has another word for a term', () => {
    expect(faultsOf(good, terms)).toEqual([])
    expect(faultsOf(bad, terms)).toEqual([fault])
  })

  it('is found in any map of any file of the plans, with the name of the file', () => {
    const measure = { title: good, log: [{ date: '2023', note: bad }] }
    const folder = folderOf({ 'one-2008/a.yaml': measure }, { alone: true })
    expect(faultsIn(join(folder, 'plans'), terms)).toEqual({
      count: 2,
      faults: [`one-2008/a.yaml: ${fault}`],
    })
  })
})

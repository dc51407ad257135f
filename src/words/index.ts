/** Every word that a person reads, in the language asked for. */

import type { BriefWords } from './brief/en.ts'
import type { EditorWords } from './editor/en.ts'
import type { Words } from './en.ts'
import type { HelpWords } from './help/en.ts'
import type { ImportWords } from './import/en.ts'
import type { InitWords } from './init/en.ts'
import type { NewWords } from './new/en.ts'
import type { OfficeWords } from './office/en.ts'
import type { RuleWords } from './rules/shape.ts'

export type { BriefWords } from './brief/en.ts'
export type { Words } from './en.ts'
export { officeSentence } from './office/en.ts'
export type { RuleWords } from './rules/shape.ts'
/** What can stand for a value in the help. */
export type Placeholder = keyof HelpWords['placeholders']
export const languages = ['fr', 'nl', 'en'] as const
export type Language = (typeof languages)[number]

/** Loads one catalogue only. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'fr') return (await import('./fr.ts')).fr
  if (language === 'nl') return (await import('./nl.ts')).nl
  return (await import('./en.ts')).en
}

/** What the rules of lint say, and why they exist: for `lint` and `explain` only. */
export async function loadRuleWords(language: Language): Promise<RuleWords> {
  if (language === 'fr') return (await import('./rules/fr.ts')).fr
  if (language === 'nl') return (await import('./rules/nl.ts')).nl
  return (await import('./rules/en.ts')).en
}

/** What a dossier says: for `brief` only. */
export async function loadBriefWords(language: Language): Promise<BriefWords> {
  if (language === 'fr') return (await import('./brief/fr.ts')).fr
  if (language === 'nl') return (await import('./brief/nl.ts')).nl
  return (await import('./brief/en.ts')).en
}

/** What an import says: for what reads a plan's document only. */
export async function loadImportWords(language: Language): Promise<ImportWords> {
  if (language === 'fr') return (await import('./import/fr.ts')).fr
  if (language === 'nl') return (await import('./import/nl.ts')).nl
  return (await import('./import/en.ts')).en
}

/** Why files of Office are not read: for what reads them only. */
export async function loadOfficeWords(language: Language): Promise<OfficeWords> {
  if (language === 'fr') return (await import('./office/fr.ts')).fr
  if (language === 'nl') return (await import('./office/nl.ts')).nl
  return (await import('./office/en.ts')).en
}

/** What `teh init` says and writes: for it only. */
export async function loadInitWords(language: Language): Promise<InitWords> {
  if (language === 'fr') return (await import('./init/fr.ts')).fr
  if (language === 'nl') return (await import('./init/nl.ts')).nl
  return (await import('./init/en.ts')).en
}

/** What `teh new` asks on a terminal: for it only. */
export async function loadNewWords(language: Language): Promise<NewWords> {
  if (language === 'fr') return (await import('./new/fr.ts')).fr
  if (language === 'nl') return (await import('./new/nl.ts')).nl
  return (await import('./new/en.ts')).en
}

/** What `teh schema` says, and what editors show from it: for what makes schemas only. */
export async function loadEditorWords(language: Language): Promise<EditorWords> {
  if (language === 'fr') return (await import('./editor/fr.ts')).fr
  if (language === 'nl') return (await import('./editor/nl.ts')).nl
  return (await import('./editor/en.ts')).en
}

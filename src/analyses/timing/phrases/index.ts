/** The phrases in which plans print their deadlines, one table per language. */
import type { Language } from '../../text/languages.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { dutch } from './nl.ts'
import type { Phrases } from './table.ts'

export type { Phrases } from './table.ts'

export const phrases: Record<Language, Phrases> = { fr: french, nl: dutch, en: english }

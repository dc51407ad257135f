/** Which languages the analyses have words of. */
import { primaryOf } from '../../by-language.ts'

export const languages = ['fr', 'nl', 'en'] as const
export type Language = (typeof languages)[number]

/** The language of a tag if the analyses have words of it: `fr-BE` is `fr`. */
export function knownLanguage(tag: string): Language | undefined {
  const primary = primaryOf(tag)
  return languages.find((language) => language === primary)
}

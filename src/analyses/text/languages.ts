/** Which languages the analyses have words of. */
import { type Language, languages } from '../../../schemas/vocabulary.ts'

/** The language of a tag (BCP 47) if it is one of these: fr-BE is fr. */
export function knownLanguage(tag: string): Language | undefined {
  const primary = tag.split('-', 1)[0]?.toLowerCase()
  return languages.find((language) => language === primary)
}

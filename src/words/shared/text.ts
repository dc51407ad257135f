/** A text of the corpus in the sentence of a reader. */
import { type ByLanguage, saidIn } from '../../by-language.ts'

/** In the language of the reader, else in the first that it has; empty if there is none. */
export function textIn(text: ByLanguage | undefined, language: string): string {
  return saidIn(text, [language], '')?.text ?? ''
}

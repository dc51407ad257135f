/** A text of the corpus in the sentence of a reader. */
import { type ByLanguage, saidIn } from '../../by-language.ts'

/** In the language of the reader, else in the first that it has; empty if there is none. */
export function textIn(text: ByLanguage | undefined, language: string): string {
  return saidIn(text, [language], '')?.text ?? ''
}

/**
 * A text as it is quoted: a blank that does not show as one, at its beginning or its end, is named
 * (`\u{a0}`).
 */
export function withEdges(text: string): string {
  return `${text}`.replace(/^[^\S \n]+|[^\S \n]+$/g, (blanks) =>
    [...blanks].map((one) => `\\u{${one.codePointAt(0)?.toString(16)}}`).join(''),
  )
}

/** A text of the corpus: one for all readers, or by language. */
type Text = string | { fr?: string | undefined; nl?: string | undefined; en?: string | undefined }

/** A text in the language of the reader, else in French, else in any; empty if there is none. */
export function textIn(text: Text | undefined, language: 'fr' | 'nl' | 'en'): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return text
  return text[language] ?? text.fr ?? text.nl ?? text.en ?? ''
}

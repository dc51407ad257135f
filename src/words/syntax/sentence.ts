import type { Sentence } from '../sentence.ts'
import type { SyntaxSentence } from './en.ts'

/** What is said of a code and of what was seen; undefined for a code that nobody foresaw. */
export function syntaxSentence(
  words: Readonly<Record<string, SyntaxSentence>>,
  { code, message }: { code: string; message: string },
): Sentence | undefined {
  const found = words[code]
  return typeof found === 'function' ? found(message) : found
}

import type { Sentence } from '../sentence.ts'
import type { SyntaxSentence, SyntaxWords } from './en.ts'

/** What is said of a code and of what was seen; undefined for a code that nobody foresaw. */
export function syntaxSentence(
  words: SyntaxWords,
  { code, message }: { code: string; message: string },
): Sentence | undefined {
  const found = (words as Readonly<Record<string, SyntaxSentence | undefined>>)[code]
  return typeof found === 'function' ? found(message) : found
}

/** A problem in one sentence. */
import type { Problem, ProblemData } from '../errors.ts'
import type { Words } from '../words/index.ts'

/** The message about a problem. */
export function sentenceOf<P extends Problem>(
  { problem, data }: { problem: P; data: ProblemData[P] },
  words: Words,
): string {
  return words.problems[problem](inShort(data))
}

/** Characters of one word, and words of one list, that a message repeats. */
const maxCharacters = 200
const maxWords = 120

/** Typed text may be as long as a file, so a message repeats only its beginning. */
function inShort<Data>(data: Data): Data {
  if (data === undefined) return data
  // As many words or fewer, under the same keys: the type stays.
  return Object.fromEntries(
    Object.entries(data as object).map(([key, value]) => [key, shortened(value)]),
  ) as Data
}

function shortened(value: unknown): unknown {
  if (typeof value === 'string') return shortWord(value)
  if (!Array.isArray(value)) return value
  return [...value.slice(0, maxWords).map(shortWord), ...(value.length > maxWords ? ['…'] : [])]
}

function shortWord(word: string): string {
  return word.length > maxCharacters ? `${word.slice(0, maxCharacters - 1)}…` : word
}

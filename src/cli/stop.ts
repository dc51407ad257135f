/** What is said, on one line of standard error, when a call cannot be answered. */
import { type ExitCode, type Problem, type ProblemData, TehError } from '../errors.ts'
import { plainLine } from '../render/escape.ts'
import type { Words } from '../words/index.ts'
import type { Host } from './host.ts'

/** Says what stopped a call. Returns its exit code: 2, or 3 if the program itself is at fault. */
export function stop(error: unknown, host: Host, words: Words): ExitCode {
  if (error instanceof TehError) {
    host.stderr(`teh: ${plainLine(sentenceOf(error, words))}\n`)
    return 2
  }
  host.stderr(`${plainLine(words.bug(error instanceof Error ? error.message : String(error)))}\n`)
  if (host.env.TEH_DEBUG === '1' && error instanceof Error) host.stderr(`${error.stack}\n`)
  return 3
}

function sentenceOf<P extends Problem>(
  { problem, data }: { problem: P; data: ProblemData[P] },
  words: Words,
): string {
  return words.problems[problem](inShort(data))
}

/** Characters of one word, and words of one list, that a message repeats. */
const maxCharacters = 200
const maxWords = 120

/** What was typed may be as long as a file: a message repeats its beginning. */
function inShort<Data>(data: Data): Data {
  if (data === undefined) return data
  // As many words or fewer, under the same keys: the type stays.
  return Object.fromEntries(
    Object.entries(data as object).map(([key, value]) => [key, shortened(value)]),
  ) as Data
}

function shortened(value: string | readonly string[]): string | string[] {
  if (typeof value === 'string') return shortWord(value)
  return [...value.slice(0, maxWords).map(shortWord), ...(value.length > maxWords ? ['…'] : [])]
}

function shortWord(word: string): string {
  return word.length > maxCharacters ? `${word.slice(0, maxCharacters - 1)}…` : word
}

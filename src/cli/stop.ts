/** What is said, on one line of standard error, when a call cannot be answered. */

import { sentenceOf } from '../commands/sentence.ts'
import { type ExitCode, TehError } from '../errors.ts'
import { plainLine } from '../render/escape.ts'
import type { Words } from '../words/index.ts'
import { type Host, inLines } from './host.ts'

/** Prints what stopped a call. Returns its exit code: 2, or 3 for a bug. */
export function stop(error: unknown, host: Host, words: Words): ExitCode {
  if (error instanceof TehError) {
    host.stderr(`${inLines(`teh: ${plainLine(sentenceOf(error, words))}`, host)}\n`)
    return 2
  }
  host.stderr(`${plainLine(words.bug(error instanceof Error ? error.message : String(error)))}\n`)
  if (host.env.TEH_DEBUG === '1' && error instanceof Error) host.stderr(`${error.stack}\n`)
  return 3
}

/** The progress of a long call, for somebody who waits. */
import type { Progress } from '../commands/command.ts'
import { plainLine } from '../render/escape.ts'
import type { Words } from '../words/index.ts'
import type { Host } from './host.ts'
import { type Call, isForPeople } from './program.ts'

/**
 * Absent without a terminal, and if the terminal shows an answer for a program, which must not be
 * mixed with anything.
 */
export function progressOf(call: Call, host: Host, { progress: say }: Words): Progress | undefined {
  const isElsewhere = host.columns === undefined || call.flags.output !== undefined
  if (!isForPeople(call) && !isElsewhere) return undefined
  const { progress } = host
  return progress && ((step, done, total) => progress(plainLine(say(step, done, total))))
}

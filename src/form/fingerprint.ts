/** Whether a log has changed since a form was sent. */
import type { LogEntry } from '../../schemas/log.ts'
import { hash64 } from '../hash.ts'

/** The same as long as the log says the same. */
export function fingerprintOf(log: readonly LogEntry[]): string {
  return hash64(JSON.stringify(log))
}

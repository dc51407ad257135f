/** How a row of a form is known again: by its id, and by the log that it was made from. */
import type { LogEntry } from '../../schemas/log.ts'
import { hash64 } from '../hash.ts'

/** What a row asks about: a measure, one of its parts (from 1), or one of its occurrences. */
export interface RowSubject {
  measure: string
  part?: number
  occurrence?: string
}

/** `teh-2021/x`, `teh-2021/x#2` of a part, `teh-2021/x@2025-S1` of an occurrence. */
export function rowId({ measure, part, occurrence }: RowSubject): string {
  const ofPart = part === undefined ? '' : `#${part}`
  return `${measure}${ofPart}${occurrence === undefined ? '' : `@${occurrence}`}`
}

/** What a row with this id asks about. */
export function partsOfId(id: string): RowSubject {
  const [, measure = id, part, occurrence] = /^([^#@]*)(?:#(\d+))?(?:@(.+))?$/.exec(id) ?? []
  return {
    measure,
    ...(part === undefined ? {} : { part: Number(part) }),
    ...(occurrence === undefined ? {} : { occurrence }),
  }
}

/** The same as long as the log says the same. */
export function fingerprintOf(log: readonly LogEntry[]): string {
  return hash64(JSON.stringify(log))
}

/**
 * The ids of what a body is asked about: a measure, one of its parts, or one of its occurrences.
 */
import type { LogEntry } from '../../schemas/log.ts'
import { hash64 } from '../hash.ts'

export interface RowSubject {
  measure: string
  /** From 1. */
  part?: number
  occurrence?: string
}

/** `climate-2024/x`, `climate-2024/x#2` of a part, `climate-2024/x@2025-S1` of an occurrence. */
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

/** A hash of a log: it stays the same as long as no entry is added. */
export function fingerprintOf(log: readonly LogEntry[]): string {
  return hash64(JSON.stringify(log))
}

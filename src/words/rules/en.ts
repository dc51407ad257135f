/** Why each rule of lint exists, in English. */
import type { FindingId } from '../lint/en.ts'

export interface RuleWords {
  /** One line: what it finds. */
  summary: string
  /** Two or three sentences: what goes wrong without it, and what to do. */
  why: string
}

export const en: Record<FindingId, RuleWords> = {} as Record<FindingId, RuleWords>

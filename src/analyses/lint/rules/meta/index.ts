/** Rules about lint itself: found while running the others. */
import type { NoData } from '../../../../findings.ts'
import type { Rule } from '../../rule.ts'

/** What their sentences ask for. */
export interface MetaData {
  /** In a comment, or among the levels of corpus.yaml. */
  'meta/unknown-rule': { seen: string; suggestions: readonly string[] }
  /** `seen`: the rules that find nothing there; none if the comment names none. */
  'meta/unused-suppression': { seen: readonly string[] }
  'meta/suppression-without-reason': NoData
  /** corpus.yaml would lower an error, which stays one. */
  'meta/error-lowered': { seen: string }
  'meta/rule-crashed': { rule: string; reason: string }
}

const list = [
  { id: 'meta/unknown-rule', level: 'error' },
  { id: 'meta/unused-suppression', level: 'warning', fixable: true },
  { id: 'meta/suppression-without-reason', level: 'error' },
  { id: 'meta/error-lowered', level: 'warning' },
  { id: 'meta/rule-crashed', level: 'error' },
] as const satisfies readonly Rule<keyof MetaData>[]

export const meta: readonly Rule<(typeof list)[number]['id']>[] = list

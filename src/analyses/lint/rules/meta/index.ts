/** Rules about lint itself: found while running the others. */
import type { Rule } from '../../rule.ts'

export const meta: readonly Rule[] = [
  { id: 'meta/unknown-rule', severity: 'error' },
  { id: 'meta/unused-suppression', severity: 'warning', fixable: true },
  { id: 'meta/suppression-without-reason', severity: 'error' },
  { id: 'meta/rule-crashed', severity: 'error' },
]

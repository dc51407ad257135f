/** Runs the rules of lint: the graph is whole, a rule that crashes does not stop the others. */
import type { Corpus } from '../../corpus/types.ts'
import { NeedsCareful } from '../../errors.ts'
import type { Complaint, Severity } from '../../findings.ts'
import { byCodeUnit } from '../../order.ts'
import type { Day } from '../../period.ts'
import { closest } from '../text/nearest.ts'
import type { Judged } from './rule.ts'
import { rules } from './rules/index.ts'

import { applySuppressions } from './suppress.ts'

export interface LintResult {
  /** Sorted by file, line, column, rule. */
  found: Judged[]
  /** Rules that could not finish: the answer is incomplete. */
  crashed: string[]
}

/** Runs every rule over the whole corpus. `levels` changes or turns off the severity of a rule. */
export function lint(
  corpus: Corpus,
  today: Day,
  levels: ReadonlyMap<string, Severity | 'off'> = new Map(),
): LintResult {
  const complaints: Complaint[] = [...corpus.complaints]
  const crashed: string[] = []
  for (const rule of rules) {
    if (!rule.check || levels.get(rule.id) === 'off') continue
    try {
      // One by one: a spread would overflow the stack with a hundred thousand.
      for (const complaint of rule.check(corpus, today)) complaints.push(complaint)
    } catch (error) {
      if (error instanceof NeedsCareful) throw error
      crashed.push(rule.id)
      complaints.push({
        rule: 'meta/rule-crashed',
        place: { file: corpus.root, line: 1, column: 1, endLine: 1, endColumn: 1 },
        data: { rule: rule.id, reason: String(error) },
      })
    }
  }
  const silent = new Set([
    ...crashed,
    ...[...levels].flatMap(([id, level]) => (level === 'off' ? [id] : [])),
  ])
  const { left, about } = applySuppressions(corpus, complaints, { rules, silent })
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]))
  const found: Judged[] = []
  for (const complaint of [...withoutEchoes(left), ...about]) {
    const severity = levels.get(complaint.rule) ?? severities.get(complaint.rule) ?? 'error'
    if (severity !== 'off') found.push({ ...complaint, severity })
  }
  found.sort(inOrder)
  return {
    found: found.filter((item, i) => i === 0 || inOrder(item, found[i - 1] as Judged) !== 0),
    crashed,
  }
}

/** A key that is missing because it was misspelt is told once, at the misspelt one. */
function withoutEchoes(complaints: readonly Complaint[]): Complaint[] {
  const missing = new Set(
    complaints.flatMap(({ rule, place }) => (isMissing(rule) ? [place.file] : [])),
  )
  const counts = new Map<string, number>()
  const meant = new Set<string>()
  for (const { rule, place, data, node } of complaints) {
    if (rule !== 'schema/unknown-key' || !missing.has(place.file) || !Array.isArray(data.allowed))
      continue
    const count = (counts.get(place.file) ?? 0) + 1
    counts.set(place.file, count)
    // Among hundreds of unknown keys, none is a slip of the pen.
    if (count <= 200)
      for (const key of closest(String(data.key), data.allowed as string[]))
        meant.add(`${place.file} ${node} ${key}`)
  }
  return complaints.filter(
    ({ rule, place, data, node }) =>
      !isMissing(rule) || !meant.has(`${place.file} ${node} ${data.key}`),
  )
}

function isMissing(rule: string): boolean {
  return rule === 'schema/missing-key' || rule === 'source/missing'
}

function inOrder(a: Judged, b: Judged): number {
  return (
    byCodeUnit(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(JSON.stringify(a.data), JSON.stringify(b.data))
  )
}

/** Runs the rules of lint over a corpus. If one of them crashes, the others still run. */
import type { LintLevel } from '../../../schemas/vocabulary.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { ComplaintOf } from '../../findings.ts'
import { byCodeUnit } from '../../order.ts'
import type { Day } from '../../period.ts'
import type { DocumentTexts } from '../text/document-text.ts'
import { closest } from '../text/nearest.ts'
import { complaintsOfLevels, type Levels, levelsOf } from './levels.ts'
import type { Judged } from './rule.ts'
import { checking, type RuleData, type RuleId, rules } from './rules/index.ts'
import { applySuppressions } from './suppress.ts'

export { type Levels, levelsForOnly } from './levels.ts'

/** A complaint by any rule, with the level that the rule has in this call. */
export type Found = Judged<LintComplaint>

export interface LintResult {
  /** Sorted by file, line, column, rule. */
  found: Found[]
  /** Rules that could not finish: the answer is incomplete. */
  crashed: RuleId[]
}

type LintComplaint = ComplaintOf<RuleData>

/** Called with the number of rules that are done, and of all rules. */
export type OnRule = (done: number, total: number) => void

/** Runs every rule over the whole corpus; a rule that is off is not run. */
export function lint(
  corpus: Corpus,
  today: Day,
  asked: Levels = new Map(),
  texts: DocumentTexts = new Map(),
  onRule?: OnRule,
): LintResult {
  const levels = levelsOf(corpus, asked)
  const { complaints, crashed } = complaintsOf(corpus, { today, levels, texts, onRule })
  const off = rules.map(({ id }) => id).filter((id) => levels.get(id) === 'off')
  const silent = new Set<string>([...crashed, ...off])
  const { left, about } = applySuppressions(corpus, complaints, { rules, silent })
  const found: Found[] = []
  for (const complaint of [...withoutEchoes(left), ...about, ...complaintsOfLevels(corpus)]) {
    const level = levels.get(complaint.rule) ?? 'error'
    if (level !== 'off') found.push({ ...complaint, level })
  }
  found.sort(inOrder)
  return { found: withoutRepeats(found), crashed }
}

interface Run {
  today: Day
  levels: ReadonlyMap<string, LintLevel>
  texts: DocumentTexts
  onRule: OnRule | undefined
}

function complaintsOf(corpus: Corpus, { today, levels, texts, onRule }: Run) {
  const complaints: LintComplaint[] = [...corpus.complaints]
  const crashed: RuleId[] = []
  for (const [done, rule] of checking.entries()) {
    onRule?.(done, checking.length)
    if (!rule.check || levels.get(rule.id) === 'off') continue
    try {
      // One by one: a spread would overflow the stack with a hundred thousand.
      for (const complaint of rule.check(corpus, today, texts)) complaints.push(complaint)
    } catch (error) {
      crashed.push(rule.id)
      complaints.push({
        rule: 'meta/rule-crashed',
        place: { file: corpus.root, line: 1, column: 1, endLine: 1, endColumn: 1 },
        data: { rule: rule.id, reason: String(error) },
      })
    }
  }
  return { complaints, crashed }
}

/** In a file with more unknown keys, the others are not compared with known keys. */
const maxKeysCompared = 200

/**
 * If a key is missing because it was misspelt, only the complaint about the misspelt one is kept.
 */
function withoutEchoes(complaints: readonly LintComplaint[]): LintComplaint[] {
  const missing = new Set(complaints.filter(isMissing).map(({ place }) => place.file))
  const counts = new Map<string, number>()
  const meant = new Set<string>()
  for (const { rule, place, data, node } of complaints) {
    if (!missing.has(place.file)) continue
    if (rule === 'schema/renamed-key') meant.add(`${place.file} ${node} ${data.now}`)
    if (rule !== 'schema/unknown-key') continue
    const count = (counts.get(place.file) ?? 0) + 1
    counts.set(place.file, count)
    if (count <= maxKeysCompared)
      for (const key of closest(data.key, data.allowed)) meant.add(`${place.file} ${node} ${key}`)
  }
  return complaints.filter(
    (one) => !isMissing(one) || !meant.has(`${one.place.file} ${one.node} ${one.data.key}`),
  )
}

type Missing = Extract<LintComplaint, { rule: 'schema/missing-key' | 'source/missing' }>

function isMissing(complaint: LintComplaint): complaint is Missing {
  return complaint.rule === 'schema/missing-key' || complaint.rule === 'source/missing'
}

/** Reading may find a fault twice: only one of equal complaints is kept. */
function withoutRepeats(sorted: readonly Found[]): Found[] {
  return sorted.filter((item, i) => {
    const before = sorted[i - 1]
    return before === undefined || inOrder(item, before) !== 0
  })
}

function inOrder(a: Found, b: Found): number {
  return (
    byCodeUnit(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    byCodeUnit(a.rule, b.rule) ||
    byCodeUnit(JSON.stringify(a.data), JSON.stringify(b.data))
  )
}

/** The rules of lint, and how they are run: the graph is whole, a rule that crashes does not stop the others. */

import type { Corpus } from '../../corpus/types.ts'
import { NeedsCareful } from '../../errors.ts'
import type { Complaint, Severity } from '../../findings.ts'
import type { Day } from '../../period.ts'
import { closest } from '../text/nearest.ts'
import type { Rule } from './rule.ts'
import { unknownEdition } from './rules/file/unknown-edition.ts'
import { missingTranslation } from './rules/i18n/missing-translation.ts'
import { notNfc } from './rules/i18n/not-nfc.ts'
import { backwards } from './rules/lineage/backwards.ts'
import { lineageCycle } from './rules/lineage/cycle.ts'
import { droppedSilently } from './rules/lineage/dropped-silently.ts'
import { noReason } from './rules/lineage/no-reason.ts'
import { sameEdition } from './rules/lineage/same-edition.ts'
import { unknownPredecessor } from './rules/lineage/unknown-predecessor.ts'
import { beforeEdition } from './rules/log/before-edition.ts'
import { completeWithoutSource } from './rules/log/complete-without-source.ts'
import { duplicateEntry } from './rules/log/duplicate-entry.ts'
import { futureEntry } from './rules/log/future-entry.ts'
import { laggingWithoutReason } from './rules/log/lagging-without-reason.ts'
import { logOrder } from './rules/log/order.ts'
import { ratingTwice } from './rules/log/rating-twice.ts'
import { regress } from './rules/log/regress.ts'
import { unknownOccurrence } from './rules/log/unknown-occurrence.ts'
import { meta } from './rules/meta/index.ts'
import { reading } from './rules/reading/index.ts'
import { aliasNotCanonical } from './rules/ref/alias-not-canonical.ts'
import { duplicateReference } from './rules/ref/duplicate-entry.ts'
import { inactiveActor } from './rules/ref/inactive-actor.ts'
import { leadAlsoPartner } from './rules/ref/lead-also-partner.ts'
import { selfReference } from './rules/ref/self.ts'
import { unknownActor } from './rules/ref/unknown-actor.ts'
import { unknownDocument } from './rules/ref/unknown-document.ts'
import { unknownEditionReference } from './rules/ref/unknown-edition.ts'
import { unknownMeasure } from './rules/ref/unknown-measure.ts'
import { unknownRecommendation } from './rules/ref/unknown-recommendation.ts'
import { unknownTheme } from './rules/ref/unknown-theme.ts'
import { aliasCollision } from './rules/registry/alias-collision.ts'
import { registryCycle } from './rules/registry/cycle.ts'
import { duplicateLabel } from './rules/registry/duplicate-label.ts'
import { unusedEntry } from './rules/registry/unused-entry.ts'
import { duplicateLocator } from './rules/source/duplicate-locator.ts'
import { linesOutOfOrder } from './rules/source/lines-out-of-order.ts'
import { noSection } from './rules/source/no-section.ts'
import { privateData } from './rules/text/private-data.ts'
import { workflowCommand } from './rules/text/workflow-command.ts'
import { asPrintedDisagrees } from './rules/timing/as-printed-disagrees.ts'
import { dueBeforeStart } from './rules/timing/due-before-start.ts'
import { inventedPrecision } from './rules/timing/invented-precision.ts'
import { noDeadline } from './rules/timing/no-deadline.ts'
import { outsidePeriod } from './rules/timing/outside-period.ts'
import { relativeWithoutAnchor } from './rules/timing/relative-without-anchor.ts'
import { rhythmMismatch } from './rules/timing/rhythm-mismatch.ts'

import { applySuppressions } from './suppress.ts'

export type { Rule } from './rule.ts'

/** Every rule, in order of families. */
export const rules: readonly Rule[] = [
  ...reading,
  unknownEdition,
  unknownActor,
  unknownTheme,
  unknownDocument,
  unknownMeasure,
  unknownEditionReference,
  unknownRecommendation,
  aliasNotCanonical,
  inactiveActor,
  duplicateReference,
  leadAlsoPartner,
  selfReference,
  dueBeforeStart,
  outsidePeriod,
  asPrintedDisagrees,
  inventedPrecision,
  noDeadline,
  relativeWithoutAnchor,
  rhythmMismatch,
  noSection,
  linesOutOfOrder,
  duplicateLocator,
  unusedEntry,
  aliasCollision,
  duplicateLabel,
  registryCycle,
  logOrder,
  futureEntry,
  beforeEdition,
  completeWithoutSource,
  regress,
  laggingWithoutReason,
  duplicateEntry,
  ratingTwice,
  unknownOccurrence,
  unknownPredecessor,
  sameEdition,
  backwards,
  lineageCycle,
  noReason,
  droppedSilently,
  missingTranslation,
  notNfc,
  workflowCommand,
  privateData,
  ...meta,
]

export interface Judged extends Complaint {
  severity: Severity
}

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
  const text = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)
  return (
    text(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    text(a.rule, b.rule) ||
    text(JSON.stringify(a.data), JSON.stringify(b.data))
  )
}

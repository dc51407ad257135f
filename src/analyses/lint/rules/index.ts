/** The list of rules. */
import type { ReadingData } from '../../../findings.ts'
import type { Rule } from '../rule.ts'
import { unknownTimezone } from './corpus/unknown-timezone.ts'
import { unsaid } from './corpus/unsaid.ts'
import { figuresDiffer } from './i18n/figures-differ.ts'
import { firstLanguage } from './i18n/first-language.ts'
import { missingTranslation } from './i18n/missing-translation.ts'
import { notNfc } from './i18n/not-nfc.ts'
import { unknownLanguage } from './i18n/unknown-language.ts'
import { backwards } from './lineage/backwards.ts'
import { lineageCycle } from './lineage/cycle.ts'
import { droppedSilently } from './lineage/dropped-silently.ts'
import { noReason } from './lineage/no-reason.ts'
import { sameEdition } from './lineage/same-edition.ts'
import { unknownPredecessor } from './lineage/unknown-predecessor.ts'
import { beforeEdition } from './log/before-edition.ts'
import { closedWhileOwed } from './log/closed-while-owed.ts'
import { completeWithoutSource } from './log/complete-without-source.ts'
import { duplicateEntry } from './log/duplicate-entry.ts'
import { futureEntry } from './log/future-entry.ts'
import { laggingWithoutReason } from './log/lagging-without-reason.ts'
import { notResponsible } from './log/not-responsible.ts'
import { logOrder } from './log/order.ts'
import { ratingTwice } from './log/rating-twice.ts'
import { regress } from './log/regress.ts'
import { unknownOccurrence } from './log/unknown-occurrence.ts'
import { unknownPart } from './log/unknown-part.ts'
import { unknownRetraction } from './log/unknown-retraction.ts'
import { type MetaData, meta } from './meta/index.ts'
import { reading } from './reading/index.ts'
import { aliasNotCanonical } from './ref/alias-not-canonical.ts'
import { duplicateReference } from './ref/duplicate-entry.ts'
import { inactiveActor } from './ref/inactive-actor.ts'
import { leadAlsoPartner } from './ref/lead-also-partner.ts'
import { selfReference } from './ref/self.ts'
import { unknownActor } from './ref/unknown-actor.ts'
import { unknownDocument } from './ref/unknown-document.ts'
import { unknownEditionReference } from './ref/unknown-edition.ts'
import { unknownLevel } from './ref/unknown-level.ts'
import { unknownMeasure } from './ref/unknown-measure.ts'
import { unknownPlan } from './ref/unknown-plan.ts'
import { unknownRecommendation } from './ref/unknown-recommendation.ts'
import { unknownTheme } from './ref/unknown-theme.ts'
import { aliasCollision } from './registry/alias-collision.ts'
import { registryCycle } from './registry/cycle.ts'
import { duplicateLabel } from './registry/duplicate-label.ts'
import { unusedEntry } from './registry/unused-entry.ts'
import { duplicateLocator } from './source/duplicate-locator.ts'
import { linesOutOfOrder } from './source/lines-out-of-order.ts'
import { noSection } from './source/no-section.ts'
import { notInText } from './source/not-in-text.ts'
import { textChanged } from './source/text-changed.ts'
import { privateData } from './text/private-data.ts'
import { workflowCommand } from './text/workflow-command.ts'
import { asPrintedDisagrees } from './timing/as-printed-disagrees.ts'
import { dueBeforeStart } from './timing/due-before-start.ts'
import { inventedPrecision } from './timing/invented-precision.ts'
import { noDeadline } from './timing/no-deadline.ts'
import { outsidePeriod } from './timing/outside-period.ts'
import { relativeWithoutAnchor } from './timing/relative-without-anchor.ts'
import { rhythmMismatch } from './timing/rhythm-mismatch.ts'

/** The rules that look at the whole corpus, in order of families. */
export const checking = [
  unsaid,
  unknownTimezone,
  unknownActor,
  unknownTheme,
  unknownDocument,
  unknownMeasure,
  unknownEditionReference,
  unknownRecommendation,
  unknownPlan,
  unknownLevel,
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
  notInText,
  textChanged,
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
  unknownPart,
  unknownRetraction,
  notResponsible,
  closedWhileOwed,
  unknownPredecessor,
  sameEdition,
  backwards,
  lineageCycle,
  noReason,
  droppedSilently,
  firstLanguage,
  unknownLanguage,
  missingTranslation,
  figuresDiffer,
  notNfc,
  workflowCommand,
  privateData,
]

/** Every rule. */
export const rules = [...reading, ...checking, ...meta]

export type RuleId = (typeof rules)[number]['id']

/** What the sentence of each rule asks for. */
export type RuleData = { [Id in RuleId]: (ReadingData & CheckingData & MetaData)[Id] }

type CheckingData = {
  [R in (typeof checking)[number] as R['id']]: R extends Rule<string, infer Data> ? Data : never
}

/** What changed from one measure to another, in the terms of those who follow plans. */
import type { Recurrence } from '../../../schemas/timing.ts'
import type { Measure } from '../../corpus/types.ts'
import { lastDay, monthsBetween, type Period, precisionOf } from '../../period.ts'
import type { Bodies } from '../successions.ts'
import { type Deadline, firstDueOf } from '../timing/deadline.ts'
import type { Occurrence } from '../timing/schedule.ts'
import { same } from './record.ts'

export type Change =
  | {
      kind:
        | 'lead-changed'
        | 'lead-lost'
        | 'lead-set'
        | 'partner-added'
        | 'partner-removed'
        | 'partner-became-lead'
        | 'lead-became-partner'
      before: string[]
      after: string[]
    }
  | { kind: 'deadline-later' | 'deadline-earlier'; before: Period; after: Period; months: number }
  | {
      kind:
        | 'deadline-lost'
        | 'deadline-set'
        | 'deadline-vaguer'
        | 'deadline-finer'
        | 'became-recurring'
        | 'no-longer-recurring'
      before: string
      after: string
    }
  | { kind: 'start-changed' | 'rhythm-changed' | 'until-changed'; before: string; after: string }
  | { kind: 'moved'; before: string; after: string }
  | { kind: 'themes-changed'; before: string[]; after: string[] }

/** A measure, and the deadline that is in force where it is compared. */
export interface Side {
  measure: Measure
  deadline: Deadline
}

export interface Comparison {
  bodies: Bodies
  /**
   * Whether both sides are states of one plan. Then two more changes are reported: a move to
   * another section, and a new start even if the deadline moved as well.
   */
  onePlan: boolean
}

/** The changes from an older measure to a newer one: who, when, where in the plan, what about. */
export function changesBetween(
  older: Side,
  newer: Side,
  { bodies, onePlan }: Comparison,
): Change[] {
  return [
    ...leadChanges(older.measure, newer.measure, bodies),
    ...partnerChanges(older.measure, newer.measure, bodies),
    ...timingChanges(older, newer, onePlan),
    ...moves(older.measure, newer.measure, onePlan),
    ...themeChanges(older.measure, newer.measure),
  ]
}

/** Changes of responsible bodies; a body and its successor count as one. */
function leadChanges({ lead: older }: Measure, { lead: newer }: Measure, bodies: Bodies): Change[] {
  const [before, after] = [currentBodies(older, bodies), currentBodies(newer, bodies)]
  if (alike(before, after)) return []
  const lists = { before: [...older], after: [...newer] }
  if (after.size === 0) return [{ kind: 'lead-lost', ...lists }]
  return [{ kind: before.size === 0 ? 'lead-set' : 'lead-changed', ...lists }]
}

/** Partners that were added and removed; one that is now responsible does not count as removed. */
function partnerChanges(older: Measure, newer: Measure, bodies: Bodies): Change[] {
  const missingFrom = (known: ReadonlySet<string>) => (id: string) =>
    !known.has(bodies.currentBody(id))
  const isNewLead = leadsNow(newer, older, bodies)
  const wasLead = leadsNow(older, newer, bodies)
  const added = newer.partners.filter(missingFrom(currentBodies(older.partners, bodies)))
  const removed = older.partners.filter(missingFrom(currentBodies(newer.partners, bodies)))
  const change = (kind: 'partner-added' | 'lead-became-partner', after: string[]): Change[] =>
    after.length > 0 ? [{ kind, before: [], after }] : []
  const loss = (kind: 'partner-removed' | 'partner-became-lead', before: string[]): Change[] =>
    before.length > 0 ? [{ kind, before, after: [] }] : []
  return [
    ...loss('partner-became-lead', removed.filter(isNewLead)),
    ...change('lead-became-partner', added.filter(wasLead)),
    ...change(
      'partner-added',
      added.filter((id) => !wasLead(id)),
    ),
    ...loss(
      'partner-removed',
      removed.filter((id) => !isNewLead(id)),
    ),
  ]
}

/** Whether a body is responsible for the first measure and not for the second. */
function leadsNow(one: Measure, other: Measure, bodies: Bodies): (id: string) => boolean {
  const [own, others] = [currentBodies(one.lead, bodies), currentBodies(other.lead, bodies)]
  return (id) => own.has(bodies.currentBody(id)) && !others.has(bodies.currentBody(id))
}

function currentBodies(ids: readonly string[], bodies: Bodies): Set<string> {
  return new Set(ids.map((id) => bodies.currentBody(id)))
}

function timingChanges(older: Side, newer: Side, onePlan: boolean): Change[] {
  const [before, after] = [older.measure.timing, newer.measure.timing]
  if (
    older.deadline.kind === 'recurring' &&
    newer.deadline.kind === 'recurring' &&
    same(before.recurs, after.recurs)
  )
    return occurrenceChanges(older.deadline.occurrences, newer.deadline.occurrences)
  const [due, newDue] = [firstDueOf(older.deadline), firstDueOf(newer.deadline)]
  const changes = [
    ...recurrenceChanges(before.recurs, after.recurs, due, newDue),
    ...deadlineChanges(due, newDue),
    ...rhythmChanges(before.recurs, after.recurs),
  ]
  const hasOwnStart = !before.recurs && !after.recurs && (onePlan || due === newDue)
  if (hasOwnStart && before.start !== after.start)
    changes.push({ kind: 'start-changed', before: before.start ?? '', after: after.start ?? '' })
  return changes
}

/** The occurrences that have another date now, each identified by its regular date. */
function occurrenceChanges(older: readonly Occurrence[], newer: readonly Occurrence[]): Change[] {
  const known = new Map(older.map(({ planned, due }) => [planned, due]))
  return newer.flatMap(({ planned, due }) => {
    const before = known.get(planned)
    return before === undefined ? [] : deadlineChanges(before, due)
  })
}

function recurrenceChanges(
  before: Recurrence | undefined,
  after: Recurrence | undefined,
  due: Period | undefined,
  newDue: Period | undefined,
): Change[] {
  if (!before && after)
    return [{ kind: 'became-recurring', before: due ?? '', after: after.from ?? '' }]
  if (before && !after)
    return [{ kind: 'no-longer-recurring', before: before.from ?? '', after: newDue ?? '' }]
  return []
}

function deadlineChanges(before: Period | undefined, after: Period | undefined): Change[] {
  if (before === after) return []
  if (after === undefined) return [{ kind: 'deadline-lost', before: before ?? '', after: '' }]
  if (before === undefined) return [{ kind: 'deadline-set', before: '', after }]
  const [from, to] = [lastDay(before), lastDay(after)]
  if (from !== to) {
    const kind = to > from ? 'deadline-later' : 'deadline-earlier'
    return [{ kind, before, after, months: monthsBetween(from, to) }]
  }
  return [{ kind: isFiner(after, before) ? 'deadline-finer' : 'deadline-vaguer', before, after }]
}

const fromCoarseToFine = ['year', 'semester', 'quarter', 'month', 'day']

function isFiner(period: Period, than: Period): boolean {
  return fromCoarseToFine.indexOf(precisionOf(period)) > fromCoarseToFine.indexOf(precisionOf(than))
}

function rhythmChanges(before: Recurrence | undefined, after: Recurrence | undefined): Change[] {
  const changes: Change[] = []
  if (!before || !after) return changes
  if (before.every !== after.every)
    changes.push({ kind: 'rhythm-changed', before: before.every, after: after.every })
  if (before.until !== after.until)
    changes.push({ kind: 'until-changed', before: before.until ?? '', after: after.until ?? '' })
  return changes
}

/** From a table to running text or back, and from one section to another. */
function moves(older: Measure, newer: Measure, onePlan: boolean): Change[] {
  const changes: Change[] = []
  if (older.origin !== newer.origin)
    changes.push({ kind: 'moved', before: older.origin, after: newer.origin })
  const [before, after] = [older.source.section ?? '', newer.source.section ?? '']
  if (onePlan && before !== after) changes.push({ kind: 'moved', before, after })
  return changes
}

function themeChanges({ themes: before }: Measure, { themes: after }: Measure): Change[] {
  if (alike(new Set(before), new Set(after))) return []
  return [{ kind: 'themes-changed', before: [...before], after: [...after] }]
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}

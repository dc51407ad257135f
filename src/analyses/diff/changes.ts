/** What changed from one measure to another, in the terms of those who follow plans. */
import type { Recurrence } from '../../../schemas/timing.ts'
import type { Measure } from '../../corpus/types.ts'
import { lastDay, monthsBetween, type Period, precisionOf } from '../../period.ts'
import type { Bodies } from '../successions.ts'
import { type Deadline, firstDueOf } from '../timing/deadline.ts'
import { same } from './record.ts'

export type Told =
  | {
      kind: 'lead-changed' | 'lead-lost' | 'lead-set' | 'partner-added' | 'partner-removed'
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

const precisions = ['year', 'semester', 'quarter', 'month', 'day']

/** Changes from an older measure to a newer one, whose deadlines in force are these; `onePlan`: two states of one plan, of which also a move to another section is told, and a start that moved with its deadline. */
export function toldChanges(
  older: Measure,
  newer: Measure,
  deadlines: readonly [Deadline, Deadline],
  bodies: Bodies,
  onePlan: boolean,
): Told[] {
  return [
    ...leadChanges(older, newer, bodies),
    ...deadlineChanges(older, newer, deadlines, onePlan),
    ...moves(older, newer, onePlan),
    ...themeChanges(older, newer),
  ]
}

function leadChanges(older: Measure, newer: Measure, bodies: Bodies): Told[] {
  const told: Told[] = []
  const now = (ids: readonly string[]) => new Set(ids.map((id) => bodies.currentBody(id)))
  const [before, after] = [now(older.lead), now(newer.lead)]
  const lists = { before: [...older.lead], after: [...newer.lead] }
  if (before.size > 0 && after.size === 0) told.push({ kind: 'lead-lost', ...lists })
  else if (before.size === 0 && after.size > 0) told.push({ kind: 'lead-set', ...lists })
  else if (!alike(before, after)) told.push({ kind: 'lead-changed', ...lists })
  const [partners, others] = [now(older.partners), now(newer.partners)]
  const added = newer.partners.filter((id) => !partners.has(bodies.currentBody(id)))
  const removed = older.partners.filter((id) => !others.has(bodies.currentBody(id)))
  if (added.length > 0) told.push({ kind: 'partner-added', before: [], after: added })
  if (removed.length > 0) told.push({ kind: 'partner-removed', before: removed, after: [] })
  return told
}

function deadlineChanges(
  older: Measure,
  newer: Measure,
  [first, second]: readonly [Deadline, Deadline],
  onePlan: boolean,
): Told[] {
  if (
    first.kind === 'recurring' &&
    second.kind === 'recurring' &&
    same(older.timing.recurs, newer.timing.recurs)
  ) {
    const known = new Map(first.occurrences.map(({ planned, due }) => [planned, due]))
    return second.occurrences.flatMap(({ planned, due }) => {
      const before = known.get(planned)
      return before === undefined || before === due ? [] : [moved(before, due)]
    })
  }
  const [before, after] = [firstDueOf(first), firstDueOf(second)]
  const told: Told[] = []
  const recurred = older.timing.recurs !== undefined
  const recurs = newer.timing.recurs !== undefined
  if (!recurred && recurs)
    told.push({
      kind: 'became-recurring',
      before: before ?? '',
      after: newer.timing.recurs?.from ?? '',
    })
  if (recurred && !recurs)
    told.push({
      kind: 'no-longer-recurring',
      before: older.timing.recurs?.from ?? '',
      after: after ?? '',
    })
  if (before !== undefined && after === undefined)
    told.push({ kind: 'deadline-lost', before, after: '' })
  if (before === undefined && after !== undefined)
    told.push({ kind: 'deadline-set', before: '', after })
  if (before !== undefined && after !== undefined && before !== after)
    told.push(moved(before, after))
  if (older.timing.recurs && newer.timing.recurs)
    told.push(...rhythmChanges(older.timing.recurs, newer.timing.recurs))
  const [start, later] = [older.timing.start, newer.timing.start]
  if (start !== later && (onePlan || before === after) && !recurs && !recurred)
    told.push({ kind: 'start-changed', before: start ?? '', after: later ?? '' })
  return told
}

function rhythmChanges(older: Recurrence, newer: Recurrence): Told[] {
  const told: Told[] = []
  if (older.every !== newer.every)
    told.push({ kind: 'rhythm-changed', before: older.every, after: newer.every })
  if (older.until !== newer.until)
    told.push({ kind: 'until-changed', before: older.until ?? '', after: newer.until ?? '' })
  return told
}

function moved(before: Period, after: Period): Told {
  const [from, to] = [lastDay(before), lastDay(after)]
  if (from !== to)
    return {
      kind: to > from ? 'deadline-later' : 'deadline-earlier',
      before,
      after,
      months: monthsBetween(from, to),
    }
  const finer = precisions.indexOf(precisionOf(after)) > precisions.indexOf(precisionOf(before))
  return { kind: finer ? 'deadline-finer' : 'deadline-vaguer', before, after }
}

function moves(older: Measure, newer: Measure, onePlan: boolean): Told[] {
  const told: Told[] = []
  if (older.origin !== newer.origin)
    told.push({ kind: 'moved', before: older.origin, after: newer.origin })
  const [before, after] = [older.source.section ?? '', newer.source.section ?? '']
  if (onePlan && before !== after) told.push({ kind: 'moved', before, after })
  return told
}

function themeChanges(older: Measure, newer: Measure): Told[] {
  if (alike(new Set(older.themes), new Set(newer.themes))) return []
  return [{ kind: 'themes-changed', before: [...older.themes], after: [...newer.themes] }]
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item))
}

/** What changed between two editions: `follows` is the truth, across editions in between if need be. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import { addDays, type Day, latestDay } from '../../period.ts'
import { beginOf } from '../editions.ts'
import { type Lineage, lineageOf, type PromisedSince, promisedSince } from '../lineage/graph.ts'
import { reportAt, settledAt } from '../status.ts'
import { bodiesOf } from '../successions.ts'
import { nameKey } from '../text/fold.ts'
import { deadlineAt } from '../timing/deadline.ts'
import { type Told, toldChanges } from './changes.ts'
import {
  type FieldChange,
  fieldChanges,
  type MeasureRecord,
  recordOf,
  withChanges,
} from './record.ts'

export const groupKinds = [
  'dropped-silently',
  'split',
  'merged',
  'reshaped',
  'reworded',
  'carried',
  'reappeared',
  'new',
  'dropped-closed',
  'dropped-delivered',
] as const
export type GroupKind = (typeof groupKinds)[number]

/** A newer measure against one of the older ones it takes up. */
export interface Tie {
  older: Measure
  newer: Measure
  /** How the newer takes up the older; `null` where the tie runs through editions in between. */
  link: Measure['follows'][number] | null
  told: Told[]
}

export interface Group {
  kind: GroupKind
  older: readonly Measure[]
  newer: readonly Measure[]
  ties: readonly Tie[]
  /** By id of the newer measure: since when it has been promised, and how often. */
  promised: ReadonlyMap<string, PromisedSince>
  /** Older measures that were not delivered when the newer edition began. */
  undelivered: readonly Measure[]
  /** Measures of the newer edition that touch the same subject without being the same promise. */
  touchedBy: readonly Measure[]
  /** What makes the newer records out of the older ones. */
  patch: readonly RecordPatch[]
}

/** A newer record out of an older one, or out of nothing. */
export interface RecordPatch {
  id: string
  from: string | null
  changes: readonly FieldChange[]
}

export interface EditionDiff {
  groups: Group[]
  totals: Record<GroupKind, number>
}

/** Compares two editions as known at the close of `day`. The order is the caller's: older first. */
export function diffEditions(
  corpus: Corpus,
  olderId: string,
  newerId: string,
  day: Day,
): EditionDiff {
  const lineage = lineageOf(corpus)
  const older = corpus.measures.filter(({ edition }) => edition === olderId)
  const newer = corpus.measures.filter(({ edition }) => edition === newerId)
  const bodies = bodiesOf([corpus])
  const deadlineOf = (measure: Measure) =>
    deadlineAt(measure, corpus.editions.get(measure.edition), day)
  const tie = (from: Measure, to: Measure): Tie => ({
    older: from,
    newer: to,
    link:
      [...to.follows, ...from.follows].find(({ measure: id }) => id === from.id || id === to.id) ??
      null,
    told:
      from === to ? [] : toldChanges(from, to, [deadlineOf(from), deadlineOf(to)], bodies, false),
  })
  const ties: Tie[] =
    olderId === newerId
      ? newer.map((measure) => tie(measure, measure))
      : [
          ...newer.flatMap((measure) =>
            ancestorsIn(lineage, measure, olderId).map((ancestor) => tie(ancestor, measure)),
          ),
          ...older.flatMap((measure) =>
            ancestorsIn(lineage, measure, newerId).map((ancestor) => tie(measure, ancestor)),
          ),
        ]
  const sides: Sides = {
    older: olderId,
    newer: newerId,
    day,
    eve: addDays(beginOf(corpus, newerId), -1),
    touching: touchingIn(newer),
  }
  const groups = components(older, newer, ties).map((part) => groupOf(corpus, lineage, part, sides))
  groups.sort(
    (a, b) =>
      groupKinds.indexOf(a.kind) - groupKinds.indexOf(b.kind) || byCodeUnit(firstId(a), firstId(b)),
  )
  const totals = Object.fromEntries(
    groupKinds.map((kind) => [kind, groups.filter((group) => group.kind === kind).length]),
  ) as Record<GroupKind, number>
  return { groups, totals }
}

/** The newer edition out of the older one and their diff: nothing that changed is left untold. */
export function applyDiff(
  older: ReadonlyMap<string, MeasureRecord>,
  groups: readonly Pick<Group, 'patch'>[],
): Map<string, MeasureRecord> {
  const made = groups.flatMap(({ patch }) =>
    patch.map(
      ({ id, from, changes }) =>
        [id, withChanges((from !== null && older.get(from)) || {}, changes)] as const,
    ),
  )
  return new Map(made.sort(([a], [b]) => byCodeUnit(a, b)))
}

/** The measures of an edition that a newer one renews, nearest first, through other editions if need be. */
function ancestorsIn(lineage: Lineage, measure: Measure, edition: string): Measure[] {
  const found: Measure[] = []
  const seen = new Set<Measure>()
  const open = [...lineage.predecessorsOf(measure)]
  for (let next = open.shift(); next; next = open.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (next.edition === edition) found.push(next)
    else open.push(...lineage.predecessorsOf(next))
  }
  return found
}

interface Part {
  older: Measure[]
  newer: Measure[]
  ties: Tie[]
}

/** Measures tied to one another, directly or not. */
function components(
  older: readonly Measure[],
  newer: readonly Measure[],
  ties: readonly Tie[],
): Part[] {
  const home = new Map<string, Part>()
  const key = (side: string, { id }: Measure) => `${side} ${id}`
  const parts = new Set<Part>()
  const add = (name: string, part: Part) => {
    home.set(name, part)
    parts.add(part)
  }
  for (const measure of older) add(key('older', measure), { older: [measure], newer: [], ties: [] })
  for (const measure of newer) add(key('newer', measure), { older: [], newer: [measure], ties: [] })
  for (const tie of ties) {
    const [a, b] = [home.get(key('older', tie.older)), home.get(key('newer', tie.newer))]
    if (!a || !b) continue
    a.ties.push(tie)
    if (a === b) continue
    a.older.push(...b.older)
    a.newer.push(...b.newer)
    a.ties.push(...b.ties)
    for (const measure of b.older) home.set(key('older', measure), a)
    for (const measure of b.newer) home.set(key('newer', measure), a)
    parts.delete(b)
  }
  return [...parts].map(({ older: o, newer: n, ties: t }) => ({
    older: o.sort(byId),
    newer: n.sort(byId),
    ties: t.sort((x, y) => byId(x.newer, y.newer)),
  }))
}

interface Sides {
  older: string
  newer: string
  day: Day
  /** The day before the newer edition began. */
  eve: Day
  /** By id: the measures of the newer edition that say they are related to it. */
  touching: ReadonlyMap<string, readonly Measure[]>
}

function touchingIn(newer: readonly Measure[]): Map<string, Measure[]> {
  const touching = new Map<string, Measure[]>()
  for (const measure of newer) {
    for (const { match, measure: id } of measure.follows) {
      if (match !== 'related') continue
      memo(touching, id, () => [] as Measure[]).push(measure)
    }
  }
  return touching
}

function byId(a: Measure, b: Measure): number {
  return byCodeUnit(a.id, b.id)
}

function groupOf(
  corpus: Corpus,
  lineage: Lineage,
  { older, newer, ties }: Part,
  sides: Sides,
): Group {
  return {
    kind: kindOf(corpus, lineage, { older, newer, ties }, sides),
    older,
    newer,
    ties,
    promised: new Map(
      newer.map((measure) => [
        measure.id,
        promisedSince(corpus, lineage, measure, sides.day, latestDay),
      ]),
    ),
    undelivered: newer.length > 0 ? older.filter((measure) => !settledAt(measure, sides.eve)) : [],
    touchedBy: [...new Set(older.flatMap(({ id }) => sides.touching.get(id) ?? []))]
      .filter((measure) => !newer.includes(measure))
      .sort(byId),
    // Only programs ask for it.
    get patch() {
      return newer.map((measure) =>
        patchOf(measure, ties.find((tie) => tie.newer === measure)?.older),
      )
    },
  }
}

function kindOf(
  corpus: Corpus,
  lineage: Lineage,
  { older, newer, ties }: Part,
  sides: Sides,
): GroupKind {
  const begin = beginOf(corpus, sides.older)
  if (older.length === 0)
    return newer.some((measure) =>
      lineage.ancestorsOf(measure).some(({ edition }) => beginOf(corpus, edition) < begin),
    )
      ? 'reappeared'
      : 'new'
  if (newer.length === 0) {
    const [only] = older
    const last = only && reportAt(only, sides.day)?.status
    if (last === 'complete') return 'dropped-delivered'
    return only?.closed || last === 'withdrawn' ? 'dropped-closed' : 'dropped-silently'
  }
  if (older.length > 1) return newer.length > 1 ? 'reshaped' : 'merged'
  if (newer.length > 1) return 'split'
  return ties.some(
    ({ link, older: a, newer: b }) => link?.match === 'exact' || textKey(a) === textKey(b),
  )
    ? 'carried'
    : 'reworded'
}

function patchOf(measure: Measure, base: Measure | undefined): RecordPatch {
  return {
    id: measure.id,
    from: base?.id ?? null,
    changes: fieldChanges(base ? recordOf(base) : {}, recordOf(measure)),
  }
}

/** The text of a measure, made comparable: its wording where it is kept, else title and summary. */
function textKey({ wording, title, summary }: Measure): string {
  return nameKey(JSON.stringify(wording ?? [title.fr, summary]))
}

function firstId({ older, newer }: Group): string {
  return older[0]?.id ?? newer[0]?.id ?? ''
}

/** What changed between two editions, by what `follows` says. */

import { exactlyIn } from '../../by-language.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import { addDays, type Day } from '../../period.ts'
import { beginOf } from '../editions.ts'
import { type Mentions, mentionsIn } from '../lineage/dropped.ts'
import { type Lineage, lineageOf, type PromisedSince, promisedSince } from '../lineage/graph.ts'
import type { Moment } from '../state/moment.ts'
import { type StateOf, statesAt } from '../state/state.ts'
import { nameKey } from '../text/fold.ts'
import {
  type FieldChange,
  fieldChanges,
  type MeasureRecord,
  recordOf,
  withChanges,
} from './record.ts'
import { type Component, componentsOf, type Tie, tiesBetween } from './ties.ts'

export const groupKinds = [
  'dropped-silently',
  'dropped-mentioned',
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

export interface Group {
  kind: GroupKind
  older: readonly Measure[]
  newer: readonly Measure[]
  ties: readonly Tie[]
  /** By id of the newer measure: since when it has been promised, and how often. */
  promised: ReadonlyMap<string, PromisedSince>
  /** Older measures that were not delivered when the newer edition began. */
  undelivered: readonly Measure[]
  /** What the newer edition says of the older measures, if none of its own takes them up. */
  mentions: Mentions
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

/**
 * Compares two editions as known at the close of `day`, the older first. An edition compared with
 * itself has no groups.
 */
export function diffEditions(
  corpus: Corpus,
  olderId: string,
  newerId: string,
  moment: Moment,
): EditionDiff {
  const lineage = lineageOf(corpus)
  const stateOf = statesAt(corpus, moment)
  const [older, newer] = [measuresOf(corpus, olderId), measuresOf(corpus, newerId)]
  const ties = tiesBetween(
    corpus,
    lineage,
    { edition: olderId, measures: older },
    { edition: newerId, measures: newer },
    stateOf,
  )
  const context: Context = {
    corpus,
    lineage,
    moment,
    stateOf,
    olderBegin: beginOf(corpus, olderId),
    language: corpus.settings.languages[0],
    stateBefore: statesAt(corpus, {
      day: addDays(beginOf(corpus, newerId), -1),
      today: moment.today,
    }),
    mentionsOf: mentionsBy(corpus, newerId),
  }
  const components = olderId === newerId ? [] : componentsOf(older, newer, ties)
  const groups = components.map((component) => groupOf(component, context))
  groups.sort(
    (a, b) =>
      groupKinds.indexOf(a.kind) - groupKinds.indexOf(b.kind) ||
      Number(isThemesOnly(a.ties)) - Number(isThemesOnly(b.ties)) ||
      byCodeUnit(firstId(a), firstId(b)),
  )
  const totals = Object.fromEntries(
    groupKinds.map((kind) => [kind, groups.filter((group) => group.kind === kind).length]),
  ) as Record<GroupKind, number>
  return { groups, totals }
}

/**
 * The newer edition, reconstructed from the older one and the diff: this shows that the diff is
 * complete.
 */
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

/** Whether only themes changed; such pairs come last. */
function isThemesOnly(ties: readonly Tie[]): boolean {
  const changes = ties.flatMap((tie) => tie.changes)
  return changes.length > 0 && changes.every(({ kind }) => kind === 'themes-changed')
}

function measuresOf(corpus: Corpus, editionId: string): Measure[] {
  return corpus.measures.filter(({ edition }) => edition === editionId)
}

/** What the groups are made from, beside their own measures. */
interface Context {
  corpus: Corpus
  lineage: Lineage
  moment: Moment
  stateOf: StateOf
  /** The first day of the older edition. */
  olderBegin: Day
  /** The first language of the corpus. */
  language: string
  /** On the day before the newer edition began. */
  stateBefore: StateOf
  mentionsOf: (older: Measure) => Mentions
}

function mentionsBy(corpus: Corpus, editionId: string): (older: Measure) => Mentions {
  const edition = corpus.editions.get(editionId)
  const { mentions } = mentionsIn(corpus)
  return (older) => (edition ? mentions(older, edition) : { touchedBy: [], entries: [] })
}

function mentionsOfAll(
  older: readonly Measure[],
  newer: readonly Measure[],
  mentionsOf: (older: Measure) => Mentions,
): Mentions {
  const all = older.map(mentionsOf)
  return {
    touchedBy: [...new Set(all.flatMap(({ touchedBy }) => touchedBy))]
      .filter((measure) => !newer.includes(measure))
      .sort((a, b) => byCodeUnit(a.id, b.id)),
    entries: all.flatMap(({ entries }) => entries),
  }
}

function groupOf(component: Component, context: Context): Group {
  const { older, newer, ties } = component
  const { corpus, lineage, moment, stateBefore, mentionsOf } = context
  const promised = (measure: Measure) => promisedSince(corpus, lineage, measure, moment)
  return {
    kind: kindOf(component, context),
    older,
    newer,
    ties,
    promised: new Map(newer.map((measure) => [measure.id, promised(measure)])),
    undelivered: newer.length > 0 ? older.filter((measure) => !stateBefore(measure).delivered) : [],
    mentions: mentionsOfAll(older, newer, mentionsOf),
    // Only programs ask for it.
    get patch() {
      return newer.map((measure) =>
        patchOf(measure, ties.find((tie) => tie.newer === measure)?.older),
      )
    },
  }
}

function kindOf({ older, newer, ties }: Component, context: Context): GroupKind {
  if (older.length === 0) return kindOfNew(newer, context)
  if (newer.length === 0) return kindOfDropped(older, context)
  if (older.length > 1) return newer.length > 1 ? 'reshaped' : 'merged'
  if (newer.length > 1) return 'split'
  const { language } = context
  const keepsItsWords = ties.some(
    ({ link, older: a, newer: b }) =>
      link?.match === 'exact' || textKey(a, language) === textKey(b, language),
  )
  return keepsItsWords ? 'carried' : 'reworded'
}

/** A measure without an older side reappeared when an edition before the older one had it. */
function kindOfNew(newer: readonly Measure[], { corpus, lineage, olderBegin }: Context): GroupKind {
  const wasBefore = newer
    .flatMap((measure) => lineage.ancestorsOf(measure))
    .some(({ edition }) => beginOf(corpus, edition) < olderBegin)
  return wasBefore ? 'reappeared' : 'new'
}

/** The kind of a component without a newer side, which is a single measure. */
function kindOfDropped([only]: readonly Measure[], { stateOf, mentionsOf }: Context): GroupKind {
  if (only === undefined) return 'dropped-silently'
  const { status, delivered } = stateOf(only)
  if (delivered && status === 'complete') return 'dropped-delivered'
  if (only.closed || status === 'withdrawn') return 'dropped-closed'
  const { touchedBy, entries } = mentionsOf(only)
  return touchedBy.length + entries.length > 0 ? 'dropped-mentioned' : 'dropped-silently'
}

function patchOf(measure: Measure, base: Measure | undefined): RecordPatch {
  return {
    id: measure.id,
    from: base?.id ?? null,
    changes: fieldChanges(base ? recordOf(base) : {}, recordOf(measure)),
  }
}

/**
 * The text of a measure for comparison: its wording if the corpus has it, else title and summary.
 */
function textKey({ wording, title, summary }: Measure, language: string): string {
  return nameKey(JSON.stringify(wording ?? [exactlyIn(title, language), summary]))
}

function firstId({ older, newer }: Group): string {
  return older[0]?.id ?? newer[0]?.id ?? ''
}

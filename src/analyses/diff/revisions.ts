/** What changed between two states of a corpus: the same words as between two editions. */
import type { LogEntry } from '../../../schemas/log.ts'
import { exactlyIn } from '../../by-language.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import { standingEntries } from '../state/log.ts'
import { bodiesOf } from '../successions.ts'
import { deadlineBy } from '../timing/deadline.ts'
import { type Change, changesBetween, type Side } from './changes.ts'
import {
  type CoverageDelta,
  coverageBetween,
  type OtherDelta,
  otherKinds,
  othersBetween,
} from './others.ts'
import { readableInBoth } from './readable.ts'
import {
  type FieldChange,
  fieldChanges,
  type MeasureRecord,
  recordOf,
  same,
  withChanges,
} from './record.ts'
import { measureIdNow, type RenamedIds, renamedIds, withIds, withNewIds } from './renamed-ids.ts'
import { renamesAmong } from './renames.ts'

export const deltaKinds = ['removed', 'added', 'renamed', 'changed'] as const

export interface MeasureDelta {
  kind: (typeof deltaKinds)[number]
  before: Measure | undefined
  after: Measure | undefined
  changes: Change[]
  /** Every field that differs, so that no difference is lost. */
  fields: FieldChange[]
  entriesAdded: LogEntry[]
  entriesRemoved: LogEntry[]
  answersAdded: string[]
  answersRemoved: string[]
}

export interface RevisionDiff {
  measures: MeasureDelta[]
  others: OtherDelta[]
  coverage: CoverageDelta[]
  /** Ids that were renamed everywhere: both sides bear the newer ones. */
  renamed: RenamedIds
}

/** Compares two states of a corpus. What could not be read in one of them is left out of both. */
export function diffRevisions(earlier: Corpus, later: Corpus): RevisionDiff {
  const [readable, after] = readableInBoth(earlier, later)
  const renamed = renamedIds(readable, after)
  const before = withNewIds(readable, renamed)
  return {
    measures: measureDeltas(before, after),
    others: [...renamesIn(renamed), ...othersBetween(before, after)],
    coverage: coverageBetween(before, after),
    renamed,
  }
}

/** The later state, made from the earlier one and their diff. */
export function applyRevision(
  before: ReadonlyMap<string, MeasureRecord>,
  { measures, renamed }: Pick<RevisionDiff, 'measures' | 'renamed'>,
): Map<string, MeasureRecord> {
  const earlier = new Map(
    [...before].map(([id, record]) => [measureIdNow(id, renamed), withIds(record, renamed)]),
  )
  const state = new Map(earlier)
  for (const { before: from } of measures) if (from) state.delete(from.id)
  for (const { before: from, after: to, fields } of measures)
    if (to) state.set(to.id, withChanges((from && earlier.get(from.id)) || {}, fields))
  return new Map([...state].sort(([a], [b]) => byCodeUnit(a, b)))
}

function renamesIn(renamed: RenamedIds): OtherDelta[] {
  return otherKinds.flatMap(([what, kind]) =>
    [...renamed[kind]].map(([from, id]): OtherDelta => ({ kind: 'renamed', what, id, from })),
  )
}

function measureDeltas(before: Corpus, after: Corpus): MeasureDelta[] {
  const [older, newer] = [byId(before), byId(after)]
  const removed = before.measures.filter(({ id }) => !newer.has(id))
  const added = after.measures.filter(({ id }) => !older.has(id))
  const [language] = after.settings.languages
  const renames = renamesAmong(removed, added, ({ title }) => exactlyIn(title, language))
  const oldNames = new Set(renames.values())
  const comparison = { bodies: bodiesOf([before, after]), onePlan: true }
  const changes = (from: Measure, to: Measure) =>
    changesBetween(sideOf(before, from), sideOf(after, to), comparison)
  return [
    ...removed
      .filter((measure) => !oldNames.has(measure))
      .map((measure) => deltaOf('removed', measure, undefined, [])),
    ...added
      .filter((measure) => !renames.has(measure))
      .map((measure) => deltaOf('added', undefined, measure, [])),
    ...[...renames].map(([to, from]) => deltaOf('renamed', from, to, changes(from, to))),
    ...after.measures.flatMap((to) => {
      const from = older.get(to.id)
      // What two states have in common may have been read once.
      if (!from || from === to || same(recordOf(from), recordOf(to))) return []
      return [deltaOf('changed', from, to, changes(from, to))]
    }),
  ]
}

function byId(corpus: Corpus): Map<string, Measure> {
  return new Map(corpus.measures.map((measure) => [measure.id, measure]))
}

function sideOf({ editions }: Corpus, measure: Measure): Side {
  const deadline = deadlineBy(measure, editions.get(measure.edition), standingEntries(measure.log))
  return { measure, deadline }
}

function deltaOf(
  kind: MeasureDelta['kind'],
  before: Measure | undefined,
  after: Measure | undefined,
  changes: Change[],
): MeasureDelta {
  const [oldLog, newLog] = [before?.log ?? [], after?.log ?? []]
  const [oldAnswers, newAnswers] = [answersOf(before), answersOf(after)]
  return {
    kind,
    before,
    after,
    changes,
    fields: fieldChanges(before ? recordOf(before) : {}, after ? recordOf(after) : {}),
    entriesAdded: notAmong(oldLog, newLog),
    entriesRemoved: notAmong(newLog, oldLog),
    answersAdded: notAmong(oldAnswers, newAnswers),
    answersRemoved: notAmong(newAnswers, oldAnswers),
  }
}

function answersOf(measure: Measure | undefined): string[] {
  return (measure?.answers ?? []).map(({ recommendation }) => recommendation)
}

/** The items that are equal to none of the known ones. */
function notAmong<T>(known: readonly T[], items: readonly T[]): T[] {
  return items.filter((item) => !known.some((other) => same(item, other)))
}

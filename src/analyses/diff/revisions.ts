/** What changed between two states of a corpus: the same words as between two editions. */
import type { LogEntry } from '../../../schemas/log.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit } from '../../order.ts'
import { latestDay } from '../../period.ts'
import { type CoverageState, coverage } from '../coverage.ts'
import { bodiesOf } from '../successions.ts'
import { deadlineAt } from '../timing/deadline.ts'
import { type Told, toldChanges } from './changes.ts'
import {
  type FieldChange,
  fieldChanges,
  type MeasureRecord,
  recordOf,
  same,
  withChanges,
} from './record.ts'

export const deltaKinds = ['removed', 'added', 'renamed', 'changed'] as const

export interface MeasureDelta {
  kind: (typeof deltaKinds)[number]
  before: Measure | undefined
  after: Measure | undefined
  told: Told[]
  /** Every field that differs, so that nothing is left untold. */
  fields: FieldChange[]
  entriesAdded: LogEntry[]
  entriesRemoved: LogEntry[]
  answersAdded: string[]
  answersRemoved: string[]
}

/** A registry, an edition, a set or a card whose data changed. */
export interface OtherDelta {
  kind: (typeof deltaKinds)[number]
  what: 'actor' | 'theme' | 'document' | 'edition' | 'recommendations' | 'scorecard'
  id: string
}

/** A recommendation whose coverage changed. */
export interface CoverageDelta {
  id: string
  before: CoverageState | undefined
  after: CoverageState | undefined
}

export interface RevisionDiff {
  measures: MeasureDelta[]
  others: OtherDelta[]
  coverage: CoverageDelta[]
}

/** What could not be read on one side is left out of both: it neither came nor went. */
export function diffRevisions(earlier: Corpus, later: Corpus): RevisionDiff {
  const [before, after] =
    earlier.unsound.size + later.unsound.size === 0 ? [earlier, later] : bothWithout(earlier, later)
  const bodies = bodiesOf([before, after])
  const deadlineIn = ({ editions }: Corpus, measure: Measure) =>
    deadlineAt(measure, editions.get(measure.edition), latestDay)
  const [old, now] = [byId(before), byId(after)]
  const removed = before.measures.filter(({ id }) => !now.has(id))
  const added = after.measures.filter(({ id }) => !old.has(id))
  const renames = renamesAmong(removed, added)
  const gone = new Set([...renames.values()])
  const delta = (kind: MeasureDelta['kind'], from: Measure | undefined, to: Measure | undefined) =>
    deltaOf(
      kind,
      from,
      to,
      from && to
        ? toldChanges(from, to, [deadlineIn(before, from), deadlineIn(after, to)], bodies, true)
        : [],
    )
  const measures = [
    ...removed
      .filter((measure) => !gone.has(measure))
      .map((measure) => delta('removed', measure, undefined)),
    ...added
      .filter((measure) => !renames.has(measure))
      .map((measure) => delta('added', undefined, measure)),
    ...[...renames].map(([to, from]) => delta('renamed', from, to)),
    ...after.measures.flatMap((measure) => {
      const from = old.get(measure.id)
      return from && !same(recordOf(from), recordOf(measure))
        ? [delta('changed', from, measure)]
        : []
    }),
  ]
  return { measures, others: othersOf(before, after), coverage: coverageOf(before, after) }
}

/** The later state out of the earlier one and their diff. */
export function applyRevision(
  before: ReadonlyMap<string, MeasureRecord>,
  { measures }: Pick<RevisionDiff, 'measures'>,
): Map<string, MeasureRecord> {
  const state = new Map(before)
  for (const { before: from } of measures) if (from) state.delete(from.id)
  for (const { before: from, after: to, fields } of measures)
    if (to) state.set(to.id, withChanges((from && before.get(from.id)) || {}, fields))
  return new Map([...state].sort(([a], [b]) => byCodeUnit(a, b)))
}

function bothWithout(earlier: Corpus, later: Corpus): readonly [Corpus, Corpus] {
  const [before, after] = [unreadIn(earlier), unreadIn(later)]
  const unread = (id: string) => before(id) || after(id)
  return [without(earlier, unread), without(later, unread)]
}

/** What could not be read of a corpus; where a folder could not be opened, that is all of it. */
function unreadIn({ unsound, files }: Corpus): (id: string) => boolean {
  const folders = [...unsound].filter(
    (id) => !id.includes('/') && !files.some(({ name }) => name.startsWith(`${id}/`)),
  )
  return (id) => unsound.has(id) || folders.some((folder) => id.startsWith(`${folder}/`))
}

function without(corpus: Corpus, unread: (id: string) => boolean): Corpus {
  const kept = <T>(registry: ReadonlyMap<string, T>, file: string) =>
    unread(file) ? new Map<string, T>() : registry
  const keptOf = <T>(items: ReadonlyMap<string, T>, folder: string) =>
    new Map([...items].filter(([id]) => !unread(folder + id)))
  return {
    ...corpus,
    measures: corpus.measures.filter(({ id }) => !unread(id)),
    editions: keptOf(corpus.editions, ''),
    actors: kept(corpus.actors, 'actors'),
    themes: kept(corpus.themes, 'themes'),
    documents: kept(corpus.documents, 'documents'),
    recommendations: keptOf(corpus.recommendations, 'recommendations/'),
    scorecards: keptOf(corpus.scorecards, 'scorecards/'),
  }
}

function byId(corpus: Corpus): Map<string, Measure> {
  return new Map(corpus.measures.map((measure) => [measure.id, measure]))
}

function deltaOf(
  kind: MeasureDelta['kind'],
  before: Measure | undefined,
  after: Measure | undefined,
  told: Told[],
): MeasureDelta {
  const missing = <T>(from: readonly T[], to: readonly T[]) =>
    from.filter((item) => !to.some((other) => same(item, other)))
  const [oldLog, newLog] = [before?.log ?? [], after?.log ?? []]
  const answers = (measure: Measure | undefined) =>
    (measure?.answers ?? []).map(({ recommendation }) => recommendation)
  return {
    kind,
    before,
    after,
    told,
    fields: fieldChanges(before ? recordOf(before) : {}, after ? recordOf(after) : {}),
    entriesAdded: missing(newLog, oldLog),
    entriesRemoved: missing(oldLog, newLog),
    answersAdded: missing(answers(after), answers(before)),
    answersRemoved: missing(answers(before), answers(after)),
  }
}

/** A file that went and one that came are one measure under another name when they say the same, or stand at the same lines. */
function renamesAmong(
  removed: readonly Measure[],
  added: readonly Measure[],
): Map<Measure, Measure> {
  const renames = new Map<Measure, Measure>()
  const free = new Set(removed)
  const pair = (fits: (from: Measure, to: Measure) => boolean) => {
    for (const to of added) {
      if (renames.has(to)) continue
      const from = [...free].find((one) => fits(one, to))
      if (!from) continue
      renames.set(to, from)
      free.delete(from)
    }
  }
  pair((from, to) => same(recordOf(from), recordOf(to)))
  pair((from, to) => from.source.lines !== undefined && same(from.source, to.source))
  pair((from, to) => from.title.fr === to.title.fr)
  return renames
}

function othersOf(before: Corpus, after: Corpus): OtherDelta[] {
  const kinds = [
    ['actor', before.actors, after.actors],
    ['theme', before.themes, after.themes],
    ['document', before.documents, after.documents],
    ['edition', before.editions, after.editions],
    ['recommendations', before.recommendations, after.recommendations],
    ['scorecard', before.scorecards, after.scorecards],
  ] as const
  return kinds.flatMap(([what, old, now]) =>
    [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((id): OtherDelta[] => {
      const [from, to] = [old.get(id), now.get(id)]
      if (from && to) return same(dataOf(from), dataOf(to)) ? [] : [{ kind: 'changed', what, id }]
      return [{ kind: from ? 'removed' : 'added', what, id }]
    }),
  )
}

function dataOf<T extends object>(item: T): object {
  return Object.fromEntries(
    Object.entries(item).filter(([key]) => key !== 'file' && key !== 'path'),
  )
}

function coverageOf(before: Corpus, after: Corpus): CoverageDelta[] {
  const states = (corpus: Corpus) =>
    new Map(
      [...corpus.recommendations.values()].flatMap((set) =>
        coverage(corpus, set).flatMap(({ id, state, parts }) => [
          [id, state] as const,
          ...parts.map((part) => [part.id, part.state] as const),
        ]),
      ),
    )
  const [old, now] = [states(before), states(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) =>
    old.get(id) === now.get(id) ? [] : [{ id, before: old.get(id), after: now.get(id) }],
  )
}

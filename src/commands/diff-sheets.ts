/** The diffs for programs: a row for each change, one fact a cell. */
import type { Change } from '../analyses/diff/changes.ts'
import type { Group } from '../analyses/diff/editions.ts'
import type { MeasureDelta } from '../analyses/diff/revisions.ts'
import type { Measure } from '../corpus/types.ts'
import type { Cell, Table } from '../report.ts'
import { isToldBy } from './tell/deltas.ts'

const keys = [
  'kind',
  'older',
  'olderReference',
  'olderFirstLine',
  'olderLastLine',
  'newer',
  'newerReference',
  'newerFirstLine',
  'newerLastLine',
  'match',
  'change',
  'before',
  'after',
  'months',
] as const
type Line = Partial<Record<(typeof keys)[number], string | undefined>>

/** Every tie with each of its changes; what has no tie is a row of its own. */
export function editionsSheet(groups: readonly Group[]): Table {
  return tableOf(
    groups.flatMap(({ kind, older, newer, ties }) => {
      const lone = [
        ...older.filter((one) => !ties.some((tie) => tie.older === one)).map(olderSide),
        ...newer.filter((one) => !ties.some((tie) => tie.newer === one)).map(newerSide),
      ]
      const tied = ties.flatMap((tie) =>
        withChanges(
          {
            ...olderSide(tie.older),
            ...newerSide(tie.newer),
            match: tie.link?.match ?? 'indirect',
          },
          tie.changes,
        ),
      )
      return [...tied, ...lone].map((line) => ({ kind, ...line }))
    }),
  )
}

/**
 * Every measure that changed, with each of its changes; a field that no change tells of is one.
 * Then the ids of what could not be read of the older state, and of the newer.
 */
export function revisionsSheet(
  deltas: readonly MeasureDelta[],
  unread: readonly [readonly string[], readonly string[]],
): Table {
  const [before, after] = unread
  return tableOf([
    ...deltas.flatMap(deltaLines),
    ...before.map((older) => ({ kind: 'unreadable-before', older })),
    ...after.map((newer) => ({ kind: 'unreadable-after', newer })),
  ])
}

function deltaLines({ kind, before, after, changes, fields }: MeasureDelta): Line[] {
  const line = { kind, ...(before && olderSide(before)), ...(after && newerSide(after)) }
  if (!before || !after) return [line]
  const fieldsNotTold = fields.filter(({ field }) => !isToldBy(changes, field))
  const named = fieldsNotTold.map(({ field }): Line => ({ ...line, change: `field:${field}` }))
  return changes.length > 0 || named.length === 0
    ? [...withChanges(line, changes), ...named]
    : named
}

function withChanges(line: Line, changes: readonly Change[]): Line[] {
  if (changes.length === 0) return [line]
  return changes.map((change) => ({
    ...line,
    change: change.kind,
    before: idsOrPeriod(change.before),
    after: idsOrPeriod(change.after),
    months: 'months' in change ? String(change.months) : '',
  }))
}

function idsOrPeriod(side: Change['before']): string {
  return typeof side === 'string' ? side : side.join(' ')
}

function olderSide({ id, reference, source }: Measure): Line {
  const [olderFirstLine, olderLastLine] = linesOf(source)
  return { older: id, olderReference: reference, olderFirstLine, olderLastLine }
}

function newerSide({ id, reference, source }: Measure): Line {
  const [newerFirstLine, newerLastLine] = linesOf(source)
  return { newer: id, newerReference: reference, newerFirstLine, newerLastLine }
}

function linesOf({ lines = [] }: { lines?: readonly number[] | undefined }): string[] {
  return lines.map(String)
}

function tableOf(lines: readonly Line[]): Table {
  return {
    kind: 'table',
    columns: keys.map((key) => ({ key, title: key })),
    rows: lines.map((line) => keys.map((key): Cell => ({ text: line[key] ?? '' }))),
  }
}

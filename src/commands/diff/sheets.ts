/**
 * The diffs as sheets: a row for each change, one fact a cell; in codes for programs, in words for
 * people.
 */
import type { Change } from '../../analyses/diff/changes.ts'
import type { Group, GroupKind } from '../../analyses/diff/editions.ts'
import type { MeasureDelta } from '../../analyses/diff/revisions.ts'
import type { Tie } from '../../analyses/diff/ties.ts'
import { standingOf } from '../../analyses/lineage/standing.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Cell, Table } from '../../report.ts'
import { changeFact, type Fact } from '../tell/changes.ts'
import { deltaFacts, isToldBy } from '../tell/deltas.ts'
import type { Teller } from '../tell/teller.ts'

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

/** For programs: one row for each change of a pair; a measure without a pair has its own row. */
export function plainEditionsSheet(groups: readonly Group[]): Table {
  return tableOf(
    groups.flatMap(({ kind, older, newer, ties }) => {
      const lone = untied({ older, newer, ties }).map(sidesOf)
      const tied = ties.flatMap((tie) =>
        withChanges(
          {
            ...sidesOf(tie),
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
 * For programs: one row for each change of a measure, including fields that no change describes;
 * then the ids of what could not be read in the older state, and in the newer.
 */
export function plainRevisionsSheet(
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
  const line = { kind, ...sidesOf({ older: before, newer: after }) }
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

/** The measures on the two sides of a row; a missing one leaves its side empty. */
interface Sides {
  older?: Measure | undefined
  newer?: Measure | undefined
}

function sidesOf({ older, newer }: Sides): Line {
  const [olderFirstLine, olderLastLine] = linesOf(older?.source)
  const [newerFirstLine, newerLastLine] = linesOf(newer?.source)
  return {
    older: older?.id,
    olderReference: older?.reference,
    olderFirstLine,
    olderLastLine,
    newer: newer?.id,
    newerReference: newer?.reference,
    newerFirstLine,
    newerLastLine,
  }
}

function untied({ older, newer, ties }: Pick<Group, 'older' | 'newer' | 'ties'>): Sides[] {
  return [
    ...older.filter((one) => !ties.some((tie) => tie.older === one)).map((one) => ({ older: one })),
    ...newer.filter((one) => !ties.some((tie) => tie.newer === one)).map((one) => ({ newer: one })),
  ]
}

function linesOf(source?: { lines?: readonly number[] | undefined }): string[] {
  return (source?.lines ?? []).map(String)
}

function tableOf(lines: readonly Line[]): Table {
  return {
    kind: 'table',
    columns: keys.map((key) => ({ key, title: key })),
    rows: lines.map((line) => keys.map((key): Cell => ({ text: line[key] ?? '' }))),
  }
}

/** For people: each measure with its title, and all facts about it. */
export function editionsSheet(
  groups: readonly Group[],
  nameOf: (kind: GroupKind) => string,
  textsOf: (group: Group) => readonly string[],
  tell: Teller,
): Table {
  const rows = groups.flatMap((group) => {
    const kind = nameOf(group.kind)
    const said = textsOf(group).map((what): Fact => ({ what, after: '' }))
    const tied = group.ties.map((tie) => ({
      ...tie,
      ...linkOf(tie, tell),
      facts: tie.changes.map((change) => changeFact(change, tell, tell)),
    }))
    const all = [...tied, ...untied(group).map((sides) => ({ ...sides, facts: [] }))]
    // Facts about the whole group are in its first row.
    return all.flatMap(({ facts, ...row }, i) =>
      eachFact({ kind, ...row }, i === 0 ? [...facts, ...said] : facts),
    )
  })
  return peopleTable(rows, [tell, tell])
}

/**
 * For people: each measure that changed, with its title; then what could not be read, and where.
 */
export function revisionsSheet(
  deltas: readonly MeasureDelta[],
  unread: readonly [readonly string[], readonly string[]],
  heads: readonly [string, string],
  tellers: readonly [Teller, Teller],
): Table {
  const { diff: say } = tellers[1].words
  const [before, after] = unread
  const kind = say.unread(new Set(unread.flat()).size)
  return peopleTable(
    [
      ...deltas.flatMap((delta) =>
        eachFact(
          { kind: say.deltas[delta.kind], older: delta.before, newer: delta.after },
          deltaFacts(delta, ...tellers),
        ),
      ),
      ...before.map((id) => ({ kind, older: id, fact: { what: heads[0], after: '' } })),
      ...after.map((id) => ({ kind, newer: id, fact: { what: heads[1], after: '' } })),
    ],
    tellers,
  )
}

/** A row for people: measures, or the ids of what could not be read, and one fact. */
interface PeopleRow {
  kind: string
  older?: Measure | string | undefined
  newer?: Measure | string | undefined
  stands?: string
  because?: string
  fact?: Fact
}

function eachFact(row: PeopleRow, facts: readonly Fact[]): PeopleRow[] {
  return facts.length === 0 ? [row] : facts.map((fact) => ({ ...row, fact }))
}

function linkOf(
  { newer, link }: Tie,
  { text, words }: Teller,
): { stands?: string; because?: string } {
  if (link === null) return {}
  const side = newer.follows.includes(link) ? 'newer' : 'older'
  return { stands: words.stands[standingOf(link.match, side)], because: text(link.because) }
}

function peopleTable(rows: readonly PeopleRow[], [older, newer]: readonly [Teller, Teller]): Table {
  const { words } = newer
  const { sheet: say } = words.diff
  const side = (of: (what: string) => string) =>
    [say.id, say.title, say.number, say.firstLine, say.lastLine].map(of)
  const titles = [
    words.diff.kind,
    ...side(say.older),
    ...side(say.newer),
    say.stands,
    say.because,
    say.what,
    say.before,
    say.after,
    say.months,
  ]
  const cellsOf = (one: Measure | string | undefined, { text }: Teller): string[] => {
    if (typeof one !== 'object') return [one ?? '', '', '', '', '']
    const [first = '', last = ''] = linesOf(one.source)
    return [one.id, text(one.title), one.reference ?? '', first, last]
  }
  return {
    kind: 'table',
    columns: titles.map((title) => ({ key: title, title })),
    rows: rows.map(({ kind, older: was, newer: is, stands = '', because = '', fact }) =>
      [
        kind,
        ...cellsOf(was, older),
        ...cellsOf(is, newer),
        stands,
        because,
        fact?.what ?? '',
        fact?.before ?? '',
        fact?.after ?? '',
        fact?.months === undefined ? '' : String(fact.months),
      ].map((text): Cell => ({ text })),
    ),
  }
}

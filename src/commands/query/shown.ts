/** How `teh query` shows its result: as a list, groups, counts, or an empty sheet. */
import type { Measure } from '../../corpus/types.ts'
import type { Block, Column, Table } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import { measureList, type SharedKey } from '../tell/measure-entries.ts'
import { type MeasureKey, measureTable } from '../tell/measure-table.ts'
import type { Teller } from '../tell/teller.ts'
import type { Group } from './order.ts'

/** What was found, and how it is to be shown. */
export interface Shown {
  measures: readonly Measure[]
  /** Only how many there are. */
  counted: boolean
  columns: readonly MeasureKey[]
  /** What neighbours in the list may share. */
  shared: SharedKey | undefined
  /** Nothing where no groups are asked for. */
  groups: readonly Group[] | undefined
  /** Head of the column that has the groups. */
  groupTitle: string
}

export const usualColumns: readonly MeasureKey[] = ['timing', 'id', 'title', 'lead', 'status']

export function bodyOf({ measures, counted, groups = [], ...shown }: Shown, tell: Teller): Block[] {
  if (counted) return groups.length === 0 ? [] : [countTable(groups, shown.groupTitle, tell.words)]
  if (groups.length > 0) return groups.map((group) => groupTable(group, shown, tell))
  return measures.length === 0 ? [] : [tableOf(measures, shown, tell)]
}

/** Columns that were asked for are shown as columns. */
function tableOf(
  measures: readonly Measure[],
  { columns, shared }: Pick<Shown, 'columns' | 'shared'>,
  tell: Teller,
): Table {
  const lines = measures.map((measure) => ({ measure }))
  return columns === usualColumns
    ? measureList(lines, columns, tell, { ...(shared && { shared }) })
    : measureTable(lines, columns, tell)
}

function groupTable(
  { key, name, measures }: Group,
  { groupTitle, ...shown }: Pick<Shown, 'columns' | 'shared' | 'groupTitle'>,
  tell: Teller,
): Table {
  const { words } = tell
  const text = `${name}${words.colon}${words.query.total(measures.length)}`
  return { ...tableOf(measures, shown, tell), group: { title: groupTitle, name, text, value: key } }
}

function countTable(groups: readonly Group[], title: string, words: Words): Table {
  return {
    kind: 'table',
    columns: [{ key: 'group', title, min: 20 }, countColumn(words)],
    rows: groups.map(({ key, name, measures }) => [
      { text: name, value: key },
      { text: String(measures.length) },
    ]),
  }
}

function countColumn({ columns }: Words): Column {
  return { key: 'count', title: columns.count, align: 'right' }
}

/** A sheet has its headings even when nothing is found; one that only counts has its figure. */
export function emptySheet(
  { measures, counted, groups, groupTitle, ...shown }: Shown,
  tell: Teller,
): Table {
  const { words } = tell
  if (!counted)
    return groups
      ? groupTable({ key: '', name: '', measures: [] }, { ...shown, groupTitle }, tell)
      : tableOf([], shown, tell)
  return groups
    ? countTable([], groupTitle, words)
    : {
        kind: 'table',
        columns: [countColumn(words)],
        rows: [[{ text: String(measures.length) }]],
      }
}

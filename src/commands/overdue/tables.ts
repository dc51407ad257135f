/** The tables of overdue measures, and lists of those in no table. */
import type { Late, Overdue, OverdueScope, ReasonLeftOut } from '../../analyses/overdue.ts'
import { type AskedActor, countedUnder, type Role, roleOf, roles } from '../../analyses/roles.ts'
import type { Moment } from '../../analyses/state/moment.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import type { Block, Cell, Row, Table } from '../../report.ts'
import type { SortKey } from '../query/order.ts'
import { measureList } from '../tell/measure-entries.ts'
import { type MeasureKey, measureTable } from '../tell/measure-table.ts'
import type { Teller } from '../tell/teller.ts'

const columns = [
  'due',
  'monthsLate',
  'id',
  'title',
  'lead',
  'status',
  'promisedSince',
] as const satisfies readonly MeasureKey[]

export interface Asked {
  moment: Moment
  scope: OverdueScope
  actors: readonly AskedActor[]
  units: boolean
  groupBy: 'actor' | 'edition' | undefined
  /** Only how many there are, of each group if groups are asked for. */
  counted: boolean
  /** Nothing if none were asked for: then the answer is a list, not a table. */
  columns: readonly MeasureKey[] | undefined
  /** Nothing where the longest late come first. */
  sort: SortKey | undefined
  listed: readonly ReasonLeftOut[]
}

/** A question with its answer, and the words for it. */
export interface Answer {
  asked: Asked
  result: Overdue
  tell: Teller
}

/**
 * One table, or one for each group, the largest first; then the measures in which the actors have
 * another role.
 */
export function tablesOf(answer: Answer): Block[] {
  const { asked, result, tell } = answer
  const main = mainOf(answer)
  const others = roles
    .filter((role) => role !== 'lead')
    .map((role) => ({
      role,
      items: result.late.filter(
        (late) => late.scope === 'in-scope' && roleIn(late, asked, tell.corpus) === role,
      ),
    }))
    .filter(({ items }) => items.length > 0)
  const { role: names } = tell.words.overdue
  return [
    ...groupedTables(main, answer),
    ...others.map(({ role, items }) => titledTable(names[role], items, answer)),
  ]
}

/** A table of the columns asked for; without any, a list under shared headings. */
function lateTable(late: readonly Late[], { asked, tell }: Answer, worded = false): Table {
  const { columns: keys, sort } = asked
  if (keys !== undefined) return measureTable(late, keys, tell)
  return measureList(late, columns, tell, { ...(sort === undefined && { shared: 'due' }), worded })
}

function groupedTables(late: readonly Late[], answer: Answer): Table[] {
  const { asked } = answer
  const { groupBy } = asked
  if (late.length === 0) return []
  if (groupBy === undefined) return [lateTable(late, answer)]
  return groupsOf(late, groupBy, answer).map(([key, items]) =>
    groupTable(key, items, groupBy, answer),
  )
}

export function groupsOf(
  late: readonly Late[],
  groupBy: 'actor' | 'edition',
  answer: Answer,
): [string, Late[]][] {
  const groups = new Map<string, Late[]>()
  for (const item of late) {
    for (const key of groupKeysOf(item, groupBy, answer))
      memo(groups, key, () => [] as Late[]).push(item)
  }
  return [...groups].sort(([a, x], [b, y]) => y.length - x.length || byCodeUnit(a, b))
}

/** Its edition, or those who answer for it: an empty id when nobody is named. */
function groupKeysOf(
  { measure, state }: Late,
  groupBy: 'actor' | 'edition',
  { asked, tell }: Answer,
): readonly string[] {
  if (groupBy === 'edition') return [measure.edition]
  const keys = countedUnder(tell.corpus, measure, state, asked.actors, tell.day)
  return keys.length > 0 ? keys : ['']
}

function groupName(key: string, groupBy: 'actor' | 'edition', tell: Teller): string {
  if (groupBy === 'edition') return tell.text(tell.corpus.editions.get(key)?.title)
  return key === '' ? tell.words.nobody : tell.fullActor(key)
}

/** How many of the first table are in each group; nothing where no groups are asked for. */
export function countRows(answer: Answer): Row[] {
  const { groupBy } = answer.asked
  if (groupBy === undefined) return []
  return groupsOf(mainOf(answer), groupBy, answer).map(([key, items]) => ({
    group: key || 'none',
    count: items.length,
  }))
}

export function countTable(answer: Answer): Table {
  const { asked, tell } = answer
  const { columns: titles } = tell.words
  const main = mainOf(answer)
  const count = { key: 'count', title: titles.count, align: 'right' } as const
  const { groupBy } = asked
  if (groupBy === undefined)
    return { kind: 'table', columns: [count], rows: [[{ text: String(main.length) }]] }
  return {
    kind: 'table',
    columns: [{ key: 'group', title: titles[groupBy], min: 20 }, count],
    rows: groupsOf(main, groupBy, answer).map(([key, items]) => [
      { text: groupName(key, groupBy, tell), value: key },
      { text: String(items.length) },
    ]),
  }
}

/** Without groups, the first sentence has the figure. */
export function countBlocks(answer: Answer): Block[] {
  const isNeeded = answer.asked.groupBy !== undefined && mainOf(answer).length > 0
  if (!isNeeded) return []
  const table = countTable(answer)
  const { rows } = table
  const values = rows.map(([, count]) => Number(count?.text))
  const short = rows.map(([name, ...figures]) => [shortName(name, answer), ...figures])
  return [{ ...table, rows: short, bars: { values, most: 0 } }]
}

/** An actor by its abbreviation, as in the lists. */
function shortName(name: Cell = { text: '' }, { asked, tell }: Answer): Cell {
  const isActor = asked.groupBy === 'actor' && name.value
  return isActor ? { ...name, text: tell.actor(name.value ?? '') } : name
}

function groupTable(
  key: string,
  items: readonly Late[],
  groupBy: 'actor' | 'edition',
  answer: Answer,
): Table {
  const { tell } = answer
  const { words } = tell
  const name = groupName(key, groupBy, tell)
  return {
    ...lateTable(items, answer),
    group: {
      title: words.columns[groupBy],
      name,
      value: key,
      text: `${name}${words.colon}${words.overdue.group(items.length)}`,
    },
  }
}

function titledTable(title: string, items: readonly Late[], answer: Answer): Table {
  const { words } = answer.tell
  return {
    ...lateTable(items, answer),
    group: {
      title: words.columns.group,
      name: title,
      text: `${title}${words.colon}${words.overdue.group(items.length)}`,
    },
  }
}

/** Measures that earlier plans left open and that nothing takes up. */
export function leftOverBlocks(answer: Answer): Block[] {
  const late = leftOverOf(answer)
  if (late.length === 0) return []
  const { tell } = answer
  const text = tell.words.overdue.leftOver(late.length)
  return [
    {
      ...lateTable(late, answer, true),
      group: { title: tell.words.columns.group, name: tell.words.overdue.earlier, text },
    },
  ]
}

/** All overdue measures in one table: a row for each, and for each of its groups. */
export function sheetOf(answer: Answer): Table {
  const { asked, result, tell } = answer
  const { words } = tell
  const { groupBy } = asked
  const table = measureTable(result.late, asked.columns ?? columns, tell)
  const lines = result.late.flatMap((late, i) => {
    const own = [
      ...(table.rows[i] ?? []),
      { text: words.overdue.scopes[late.scope], value: late.scope },
    ]
    if (groupBy === undefined) return [own]
    const role = roleIn(late, asked, tell.corpus) ?? 'lead'
    const isOwn = groupBy === 'edition' || role === 'lead'
    if (!isOwn) return [[{ text: words.overdue.role[role], value: role }, ...own]]
    return groupKeysOf(late, groupBy, answer).map((key) => [
      { text: groupName(key, groupBy, tell), value: key },
      ...own,
    ])
  })
  return {
    kind: 'table',
    columns: [
      ...(groupBy ? [{ key: groupBy, title: words.columns[groupBy] }] : []),
      ...table.columns,
      { key: 'scope', title: words.columns.scope },
    ],
    rows: lines,
  }
}

/** Whether a measure concerns any of the actors asked about; all do where none was named. */
export function filterOf(corpus: Corpus, actors: readonly AskedActor[]) {
  return (measure: Measure, state: Late['state']) =>
    actors.length === 0 ||
    actors.some(({ ids }) => roleOf(corpus, measure, state, ids) !== undefined)
}

/** The closest role of the actors asked for; nothing if none is asked for. */
export function roleIn(
  { measure, state }: Late,
  { actors }: Asked,
  corpus: Corpus,
): Role | undefined {
  const found = actors.map(({ ids }) => roleOf(corpus, measure, state, ids))
  return roles.find((role) => found.includes(role))
}

/** The first table: in scope, with the actors asked for as responsible. */
export function mainOf({ asked, result, tell }: Answer): Late[] {
  return result.late.filter(
    (late) => late.scope === 'in-scope' && (roleIn(late, asked, tell.corpus) ?? 'lead') === 'lead',
  )
}

export function leftOverOf({ result }: Answer): Late[] {
  return result.late.filter(({ scope }) => scope === 'left-over')
}

/** The measures that are in no table, for the reasons asked for. */
export function listedBlocks({ asked, result, tell }: Answer): Block[] {
  const { overdue: say } = tell.words
  return asked.listed
    .filter((reason) => result.leftOut[reason].length > 0)
    .map((reason) => {
      const measures = result.leftOut[reason]
      return {
        ...measureList(
          measures.map((measure) => ({ measure })),
          ['timing', 'id', 'title', 'lead', 'status'],
          tell,
          { worded: true },
        ),
        group: {
          title: tell.words.columns.group,
          name: say.reason[reason],
          text: say.leftOutBecause(say.reason[reason], measures.length),
        },
      }
    })
}

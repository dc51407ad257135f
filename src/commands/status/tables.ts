/** The tables of `teh status`: by state, body, theme and quarter; and all of it as a sheet. */
import type { Counts, Quarter, Standing } from '../../analyses/status.ts'
import type { Cell, Table } from '../../report.ts'
import type { Teller } from '../tell/teller.ts'

export function statesTable({ states, measures }: Standing, { words }: Teller): Table {
  const { statusOf: say, status } = words
  const all = [...states]
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return {
    kind: 'table',
    columns: [
      { key: 'state', title: say.state },
      { key: 'measures', title: say.count, align: 'right' },
    ],
    rows: all.map(([code, count]) => [
      { text: capital(status[code]), value: code },
      { text: String(count) },
    ]),
    bars: { values: all.map(([, count]) => count), most: measures.length },
  }
}

/** Bodies, or themes, that a screen names. */
const maxNamed = 5

export function actorsTable({ actors, measures }: Standing, tell: Teller): Table {
  const { statusOf: say, columns } = tell.words
  const named = [...actors].filter(([id]) => id !== '')
  const without = actors.get('')?.late ?? 0
  return {
    ...countsTable(columns.actor, say.byActor, named, tell.actor, measures.length, tell),
    more: say.moreActors(unnamedIn(named), without),
  }
}

export function themesTable({ themes, measures }: Standing, tell: Teller): Table {
  const { statusOf: say, columns } = tell.words
  const nameOf = (id: string) => {
    const theme = tell.corpus.themes.get(id)
    return tell.text(theme?.short) || tell.themes([id])
  }
  return {
    ...countsTable(columns.theme, say.byTheme, [...themes], nameOf, measures.length, tell),
    more: say.moreThemes(unnamedIn([...themes])),
  }
}

/** How many more have something late. */
function unnamedIn(all: readonly (readonly [string, Counts])[]): number {
  return all.slice(maxNamed).filter(([, { late }]) => late > 0).length
}

function countsTable(
  name: string,
  title: string,
  all: readonly (readonly [string, Counts])[],
  nameOf: (id: string) => string,
  most: number,
  { words }: Teller,
): Table {
  const shown = all.slice(0, maxNamed)
  return {
    kind: 'table',
    columns: [
      { key: 'name', title: name },
      { key: 'overdue', title: words.statusOf.trendColumns.late, align: 'right' },
    ],
    rows: shown.map(([id, { late, measures }]) => [
      { text: nameOf(id), value: id },
      { text: words.statusOf.ofAll(late, measures) },
    ]),
    group: { title: name, text: title },
    bars: { values: shown.map(([, { late }]) => late), most },
  }
}

export function trendTable(trend: readonly Quarter[], { words, period }: Teller): Table {
  const { trend: title, trendColumns: heads } = words.statusOf
  const number = { align: 'right' } as const
  return {
    kind: 'table',
    columns: [
      { key: 'quarter', title: heads.quarter },
      { key: 'reports', title: heads.reports, ...number },
      { key: 'newlyLate', title: heads.newlyLate, ...number },
      { key: 'overdue', title: heads.late, ...number },
    ],
    rows: trend.map((one): Cell[] => [
      { text: period(one.quarter), value: one.quarter },
      { text: String(one.reports) },
      { text: String(one.newlyLate) },
      { text: String(one.late) },
    ]),
    group: { title, text: title },
    bars: { values: trend.map(({ late }) => late), most: 0 },
  }
}

/** As the rows: what is counted, of what, how many. */
export function sheetOf(standing: Standing, trend: readonly Quarter[], tell: Teller): Table {
  const { words } = tell
  const { statusOf: say, columns, status } = words
  const counts = (
    by: string,
    title: string,
    all: ReadonlyMap<string, Counts>,
    nameOf: (id: string) => string,
  ) =>
    [...all].map(([id, { measures, late }]): Cell[] => [
      { text: title, value: by },
      { text: id === '' ? words.nobody : nameOf(id), value: id },
      { text: String(measures) },
      { text: String(late) },
    ])
  return {
    kind: 'table',
    columns: [
      { key: 'by', title: columns.group },
      { key: 'group', title: columns.title },
      { key: 'measures', title: say.count, align: 'right' },
      { key: 'overdue', title: say.trendColumns.late, align: 'right' },
    ],
    rows: [
      ...[...standing.states].map(([code, count]): Cell[] => [
        { text: say.state, value: 'state' },
        { text: status[code], value: code },
        { text: String(count) },
        { text: '' },
      ]),
      ...counts('actor', columns.actor, standing.actors, tell.actor),
      ...counts('theme', columns.theme, standing.themes, (id) => tell.themes([id])),
      ...trend.map(({ quarter, late }): Cell[] => [
        { text: say.trendColumns.quarter, value: 'quarter' },
        { text: tell.period(quarter), value: quarter },
        { text: '' },
        { text: String(late) },
      ]),
    ],
  }
}

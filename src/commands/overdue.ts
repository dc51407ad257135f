import {
  type Late,
  type Overdue,
  overdue,
  type ReasonLeftOut,
  reasonsLeftOut,
} from '../analyses/overdue.ts'
import { involves } from '../analyses/query.ts'
import { byCodeUnit, memo } from '../order.ts'
import { addDays, lastDay } from '../period.ts'
import type { Block, Report, Row, Table } from '../report.ts'
import { allValues, type Command, oneValue, type Request } from './command.ts'
import { actorId, actorIds } from './resolve.ts'
import { leftOutFor, measureRow, promisedRow } from './tell/measure-row.ts'
import { type MeasureKey, measureTable } from './tell/measure-table.ts'
import { type Teller, tellerOf } from './tell/teller.ts'

const columns = [
  'due',
  'monthsLate',
  'id',
  'title',
  'lead',
  'status',
  'promisedSince',
] as const satisfies readonly MeasureKey[]

/** `teh overdue`: what is late, and who must answer. */
export const command: Command = {
  name: 'overdue',
  arguments: [],
  flags: [
    { name: 'year', kind: 'year', describedAs: 'overdue-year' },
    { name: 'as-of', kind: 'day' },
    { name: 'actor', kind: 'text', many: true },
    { name: 'units', kind: 'switch' },
    { name: 'group-by', kind: 'choice', choices: ['actor', 'edition'], value: 'key' },
    { name: 'all-editions', kind: 'switch' },
    { name: 'exit-code', kind: 'switch' },
  ],
  conflicts: { year: ['as-of'] },
  requires: { units: ['actor'] },
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown'],
  corpus: 'plans',
  examples: [
    'teh overdue --year 2023',
    'teh overdue --year 2023 --group-by actor',
    'teh overdue --as-of 2022-06-30 --actor "SPF Justice"',
  ],
  run: (request: Request): Report => {
    const { corpus, flags, words } = request
    const day = dayOf(request)
    const asked = askedIn(request)
    const sets = allValues(flags, 'actor').map((name) => actorIds(corpus, name, asked.units))
    const result = overdue(corpus, {
      day,
      allEditions: asked.allEditions,
      only: (measure) => sets.length === 0 || sets.some((ids) => involves(measure, ids)),
    })
    const { late, leftOut, considered, editions } = result
    const tell = tellerOf(corpus, day, words)
    return {
      report: 'overdue',
      question: {
        asOf: day,
        actors: asked.actors,
        units: asked.units,
        allEditions: asked.allEditions,
        editions: editions.map(({ id }) => id),
        groupBy: asked.groupBy ?? null,
      },
      asOf: day,
      rows: late.map((item) => rowOf(item, tell)),
      leftOut: reasonsLeftOut.map((reason) =>
        leftOutFor(
          reason,
          leftOut[reason].map(({ id }) => id),
        ),
      ),
      totals: { overdue: late.length, considered },
      blocks: [
        {
          kind: 'heading',
          level: 1,
          text: words.overdue.asked(tell.period(day), late.length, considered),
        },
        { kind: 'note', text: words.overdue.rule(tell.period(day)) },
        { kind: 'note', tone: 'dim', text: scopeOf(result, asked, tell) },
        ...tablesOf(late, asked.groupBy, tell),
        ...leftOutBlocks(result, tell),
      ],
      ...(late.length === 0 && { sheet: emptySheet(asked.groupBy, tell) }),
      ...(flags['exit-code'] === true && { found: late.length > 0 }),
    }
  },
}

interface Asked {
  /** Ids, as they are told back. */
  actors: readonly string[]
  units: boolean
  allEditions: boolean
  groupBy: 'actor' | 'edition' | undefined
}

function askedIn({ corpus, flags }: Request): Asked {
  return {
    actors: allValues(flags, 'actor').map((name) => actorId(corpus, name)),
    units: flags.units === true,
    allEditions: flags['all-editions'] === true,
    groupBy: oneValue(flags, 'group-by') as Asked['groupBy'],
  }
}

/** The day asked for, else yesterday: today is not over. */
function dayOf(request: Request): string {
  const year = oneValue(request.flags, 'year')
  if (year !== undefined) return `${year}-12-31`
  return oneValue(request.flags, 'as-of') ?? addDays(request.today, -1)
}

function rowOf(late: Late, tell: Teller): Row {
  return {
    ...measureRow(late.measure, tell),
    due: late.due,
    lastDay: lastDay(late.due),
    monthsLate: late.monthsLate,
    missedOccurrences: late.missed,
    status: late.status ?? 'no-report',
    promisedSince: promisedRow(late.promised),
  }
}

function scopeOf({ editions }: Overdue, { actors, allEditions }: Asked, tell: Teller): string {
  const { overdue: say } = tell.words
  const named = editions.map(({ id, title }) => `${id} (${tell.text(title)})`)
  const scope = say.scope(named, allEditions)
  return actors.length === 0 ? scope : `${scope} ${say.actor(actors.map(tell.fullActor))}`
}

/** One table, or one for each group, the largest first. */
function tablesOf(late: readonly Late[], groupBy: Asked['groupBy'], tell: Teller): Block[] {
  if (late.length === 0) return []
  if (groupBy === undefined) return [measureTable(late, columns, tell)]
  const groups = new Map<string, Late[]>()
  for (const item of late) {
    for (const key of groupBy === 'edition' ? [item.measure.edition] : owners(item))
      memo(groups, key, () => [] as Late[]).push(item)
  }
  return [...groups]
    .sort(([a, x], [b, y]) => y.length - x.length || byCodeUnit(a, b))
    .map(([key, items]) => groupTable(key, items, groupBy, tell))
}

/** Those who answer for it; an empty id when nobody is named. */
function owners({ measure }: Late): readonly string[] {
  return measure.lead.length > 0 ? measure.lead : ['']
}

function groupTable(
  key: string,
  items: readonly Late[],
  groupBy: 'actor' | 'edition',
  tell: Teller,
): Table {
  const { words, corpus } = tell
  const owner = key === '' ? words.nobody : tell.fullActor(key)
  const name = groupBy === 'edition' ? tell.text(corpus.editions.get(key)?.title) : owner
  return {
    ...measureTable(items, columns, tell),
    group: {
      title: words.columns[groupBy],
      name,
      text: `${name}${words.colon}${words.overdue.group(items.length)}`,
    },
  }
}

/** A sheet has its headings even when nothing is late. */
function emptySheet(groupBy: Asked['groupBy'], tell: Teller): Table {
  return {
    ...measureTable([], columns, tell),
    ...(groupBy && { group: { title: tell.words.columns[groupBy], name: '', text: '' } }),
  }
}

/** What is not in the table: how many, by reason. */
function leftOutBlocks({ leftOut, late }: Overdue, { words }: Teller): Block[] {
  const reasons = reasonsLeftOut.filter((reason) => leftOut[reason].length > 0)
  const total = reasons.reduce((sum, reason) => sum + leftOut[reason].length, 0)
  const blocks: Block[] = []
  if (late.some(({ measure }) => measure.timing.recurs))
    blocks.push({ kind: 'note', tone: 'dim', text: words.overdue.recurring })
  if (total > 0) {
    blocks.push({
      kind: 'list',
      title: words.overdue.leftOut(total),
      items: reasons.map((reason: ReasonLeftOut) => ({
        text: words.overdue.reasons[reason](leftOut[reason].length),
      })),
    })
  }
  return blocks
}

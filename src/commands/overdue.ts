import {
  type Late,
  type Overdue,
  overdue,
  type ReasonLeftOut,
  reasonsLeftOut,
} from '../analyses/overdue.ts'
import { involves } from '../analyses/query.ts'
import type { Corpus } from '../corpus/types.ts'
import { byCodeUnit, memo } from '../order.ts'
import { addDays, lastDay } from '../period.ts'
import type { Block, Cell, Column, Report, Table } from '../report.ts'
import type { Words } from '../words/index.ts'
import { allValues, type Command, oneValue, type Request } from './command.ts'
import { actorId, actorIds } from './resolve.ts'
import { actorsOf, dayOf, fullActorOf, measureRow, periodOf, textOf } from './tell/measures.ts'

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
    const year = oneValue(flags, 'year')
    const asked = oneValue(flags, 'as-of')
    const day = year !== undefined ? `${year}-12-31` : (asked ?? addDays(request.today, -1))
    const typed = allValues(flags, 'actor')
    const sets = typed.map((name) => actorIds(corpus, name, flags.units === true))
    const actors = typed.map((name) => actorId(corpus, name))
    const result = overdue(corpus, {
      day,
      allEditions: flags['all-editions'] === true,
      only: (measure) => sets.length === 0 || sets.some((ids) => involves(measure, ids)),
    })
    const groupBy = oneValue(flags, 'group-by')
    return {
      report: 'overdue',
      question: {
        asOf: day,
        actors,
        units: flags.units === true,
        allEditions: flags['all-editions'] === true,
        editions: result.editions.map(({ id }) => id),
        groupBy: groupBy ?? null,
      },
      asOf: day,
      rows: result.late.map((late) => ({
        ...measureRow(corpus, late.measure, day, words),
        due: late.due,
        lastDay: lastDay(late.due),
        monthsLate: late.monthsLate,
        missedOccurrences: late.missed,
        status: late.status ?? null,
        promisedSince: {
          year: late.promised.since,
          first: late.promised.first.id,
          renewed: late.promised.renewed,
          slipMonths: late.promised.slip ?? null,
        },
      })),
      leftOut: Object.fromEntries(
        reasonsLeftOut.map((reason) => [reason, result.leftOut[reason].map(({ id }) => id)]),
      ),
      summary: { overdue: result.late.length, considered: result.considered },
      blocks: [
        {
          kind: 'heading',
          level: 1,
          text: words.overdue.asked(dayOf(day, words), result.late.length, result.considered),
        },
        { kind: 'note', text: words.overdue.rule(dayOf(day, words)) },
        {
          kind: 'note',
          tone: 'dim',
          text: scopeOf(corpus, result, actors, flags['all-editions'] === true, words),
        },
        ...tables(corpus, result, groupBy, words),
        ...leftOut(result, words),
      ],
      ...(result.late.length === 0 && { sheet: emptySheet(corpus, groupBy, words) }),
      ...(flags['exit-code'] === true && { found: result.late.length > 0 }),
    }
  },
}

function scopeOf(
  corpus: Corpus,
  result: Overdue,
  actors: readonly string[],
  all: boolean,
  words: Words,
): string {
  const editions = result.editions.map(({ id, title }) => `${id} (${textOf(title, words)})`)
  const only =
    actors.length > 0
      ? ` ${words.overdue.actor(actors.map((id) => fullActorOf(corpus, id, words)))}`
      : ''
  return words.overdue.scope(editions, all) + only
}

function tables(
  corpus: Corpus,
  { late }: Overdue,
  groupBy: string | undefined,
  words: Words,
): Block[] {
  if (late.length === 0) return []
  if (groupBy === undefined) return [table(corpus, late, words)]
  const keys = new Map<string, Late[]>()
  for (const item of late) {
    const owners =
      groupBy === 'edition'
        ? [item.measure.edition]
        : item.measure.lead.length > 0
          ? item.measure.lead
          : ['']
    for (const owner of owners) memo(keys, owner, () => [] as Late[]).push(item)
  }
  const groups = [...keys].sort(([a, x], [b, y]) => y.length - x.length || byCodeUnit(a, b))
  return groups.map(([key, items]) => {
    const name =
      groupBy === 'edition'
        ? textOf(corpus.editions.get(key)?.title, words)
        : key === ''
          ? words.nobody
          : fullActorOf(corpus, key, words)
    return {
      ...table(corpus, items, words),
      group: {
        title: words.columns[groupBy === 'edition' ? 'edition' : 'actor'],
        name,
        text: `${name}${words.colon}${words.overdue.group(items.length)}`,
      },
    }
  })
}

/** A sheet has its headings even where nothing is late. */
function emptySheet(corpus: Corpus, groupBy: string | undefined, words: Words): Table {
  const title = words.columns[groupBy === 'edition' ? 'edition' : 'actor']
  return {
    ...table(corpus, [], words),
    ...(groupBy !== undefined && { group: { title, name: '', text: '' } }),
  }
}

function table(corpus: Corpus, late: readonly Late[], words: Words): Table {
  const { columns: head } = words
  const columns: Column[] = [
    { key: 'due', title: head.due, min: 8 },
    { key: 'months_late', title: head.late, align: 'right', min: 6 },
    { key: 'id', title: head.id, min: 20, joins: 'title' },
    { key: 'title', title: head.measure, min: 20, grow: 2.5 },
    { key: 'lead', title: head.lead, min: 14 },
    { key: 'status', title: head.status, min: 8, whole: true },
    { key: 'promised_since', title: head.promised, min: 8 },
  ]
  const rows = late.map(({ measure, due, monthsLate, missed, status, promised }): Cell[] => [
    { text: periodOf(due, words) + (missed > 1 ? `\n${words.overdue.missed(missed)}` : '') },
    { text: String(monthsLate), tone: monthsLate >= 12 ? 'bad' : 'warn' },
    { text: measure.id, tone: 'dim' },
    { text: textOf(measure.title, words) },
    {
      text: measure.lead.length > 0 ? actorsOf(corpus, measure.lead, words) : words.nobody,
      ...(measure.lead.length === 0 && { tone: 'warn' as const }),
    },
    { text: words.status[status ?? 'no-report'] },
    {
      text: words.overdue.since(promised.since, promised.renewed, promised.slip),
      ...(promised.renewed > 0 && { tone: 'bad' as const }),
    },
  ])
  return { kind: 'table', columns, rows }
}

function leftOut({ leftOut: out, late }: Overdue, words: Words): Block[] {
  const reasons = reasonsLeftOut.filter((reason) => out[reason].length > 0)
  const total = reasons.reduce((sum, reason) => sum + out[reason].length, 0)
  const blocks: Block[] = []
  if (late.some(({ measure }) => measure.timing.recurs))
    blocks.push({ kind: 'note', tone: 'dim', text: words.overdue.recurring })
  if (total > 0) {
    blocks.push({
      kind: 'list',
      title: words.overdue.leftOut(total),
      items: reasons.map((reason: ReasonLeftOut) => ({
        text: words.overdue.reasons[reason](out[reason].length),
      })),
    })
  }
  return blocks
}

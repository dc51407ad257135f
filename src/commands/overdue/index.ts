import { type Late, type OverdueScope, overdue, reasonsLeftOut } from '../../analyses/overdue.ts'
import { type Role, roles } from '../../analyses/roles.ts'
import type { Moment } from '../../analyses/state/moment.ts'
import { lastDay } from '../../period.ts'
import type { Report, Row } from '../../report.ts'
import { callAgain } from '../call-next.ts'
import { allValues, type Command, momentOf, oneValue, type Request } from '../command.ts'
import { sortBy, sortKeys } from '../query/order.ts'
import { askedActors, checkAnyBegun } from '../resolve.ts'
import { eventsOf } from '../tell/events.ts'
import {
  askedRow,
  leftOutFor,
  measureFacts,
  measureRow,
  promisedRow,
  stateRow,
} from '../tell/measure-row.ts'
import { keysIn, lateKeys } from '../tell/measure-table.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { deadlinesTimeline } from '../tell/timelines.ts'
import { answerBlocks, isDueThatDay, sentenceOf } from './answer.ts'
import { closingBlocks } from './closing.ts'
import {
  type Answer,
  type Asked,
  countBlocks,
  countRows,
  countTable,
  filterOf,
  leftOverBlocks,
  leftOverOf,
  listedBlocks,
  mainOf,
  roleIn,
  sheetOf,
  tablesOf,
} from './tables.ts'

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
    { name: 'count', kind: 'switch', describedAs: 'overdue-count' },
    { name: 'columns', kind: 'text' },
    { name: 'sort', kind: 'choice', choices: sortKeys, value: 'key' },
    { name: 'in-scope', kind: 'switch' },
    { name: 'all-editions', kind: 'switch' },
    {
      name: 'left-out',
      kind: 'choice',
      choices: ['all', ...reasonsLeftOut],
      value: 'reason',
      many: true,
    },
    { name: 'exit-code', kind: 'switch' },
  ],
  conflicts: {
    year: ['as-of'],
    'in-scope': ['all-editions'],
    count: ['left-out', 'columns', 'sort'],
  },
  requires: { units: ['actor'] },
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html', 'xlsx', 'ics'],
  corpus: 'plans',
  goesBy: ({ actor, 'group-by': by }) =>
    actor !== undefined || by === 'actor' ? ['actor', 'measure'] : ['measure'],
  examples: [
    'teh overdue --year 2023',
    'teh overdue --year 2023 --group-by actor',
    'teh overdue --as-of 2022-06-30 --actor "Ministry of Energy"',
  ],
  run: (request: Request): Report => {
    const { corpus, flags, words } = request
    const asked = askedIn(request)
    const tell = tellerOf(corpus, asked.moment, words)
    checkAnyBegun(tell)
    const found = overdue(corpus, { ...asked, only: filterOf(corpus, asked.actors) })
    const result = { ...found, late: sorted(found.late, asked.sort, tell) }
    const answer = { asked, result, tell }
    return {
      report: 'overdue',
      question: questionOf(answer),
      asOf: asked.moment.day,
      rows: asked.counted ? countRows(answer) : result.late.map((item) => rowOf(item, answer)),
      leftOut: reasonsLeftOut.map((reason) =>
        leftOutFor(
          reason,
          result.leftOut[reason].map(({ id }) => id),
        ),
      ),
      totals: totalsOf(answer),
      foreign: tell.foreign,
      blocks: [
        ...answerBlocks(answer),
        ...deadlinesTimeline(
          result.late.map(({ due }) => ({ due, isLate: true })),
          tell,
        ),
        ...(asked.counted ? countBlocks(answer) : tablesOf(answer)),
        ...(asked.counted ? [] : leftOverBlocks(answer)),
        ...closingBlocks(answer),
        ...listedBlocks(answer),
      ],
      events: () => result.late.flatMap(({ measure, due }) => eventsOf(measure, tell, due)),
      sheet: asked.counted ? countTable(answer) : sheetOf(answer),
      ...(isUsual(asked) && { plainFacts: [...lateFacts, ...measureFacts] }),
      total: sentenceOf(answer, mainOf(answer)),
      next: asked.counted
        ? []
        : [
            callAgain(command, request, '--group-by actor --count', listFlags),
            callAgain(command, request, '--format html --output overdue.html', ['exit-code']),
          ],
      ...(flags['exit-code'] === true && { found: result.late.length > 0 }),
    }
  },
}

/** Flags that have no effect on a count. */
const listFlags = ['group-by', 'columns', 'sort', 'left-out', 'exit-code']

/** The facts of a plain sheet about the deadline that passed, before those of the measure. */
const lateFacts = [
  ['due', 'due'],
  ['lastDay', 'lastDay'],
  ['monthsLate', 'monthsLate'],
  ['promisedSince', 'promisedSince.since'],
  ['scope', 'scope'],
  ['role', 'role'],
] as const

/** Whether no columns, groups or count were asked for. */
function isUsual({ counted, groupBy, columns }: Asked): boolean {
  return !counted && groupBy === undefined && columns === undefined
}

/** The longest late first, unless another order is asked for. */
function sorted(late: Late[], sort: Asked['sort'], tell: Teller): Late[] {
  if (sort === undefined) return late
  const byMeasure = new Map(late.map((one) => [one.measure, one]))
  return sortBy([...byMeasure.keys()], sort, tell).map((one) => byMeasure.get(one) as Late)
}

function askedIn(request: Request): Asked {
  const { corpus, flags } = request
  const units = flags.units === true
  const typed = allValues(flags, 'actor')
  const listed = allValues(flags, 'left-out')
  return {
    moment: momentIn(request),
    scope: scopeIn(request),
    actors: askedActors(corpus, typed, units),
    units,
    groupBy: oneValue(flags, 'group-by') as Asked['groupBy'],
    counted: flags.count === true,
    columns: keysIn(oneValue(flags, 'columns'), lateKeys),
    sort: oneValue(flags, 'sort') as Asked['sort'],
    listed: reasonsLeftOut.filter((reason) => listed.includes('all') || listed.includes(reason)),
  }
}

/** The day asked for, or the last of the year; else yesterday, because today is not over. */
function momentIn(request: Request): Moment {
  const year = oneValue(request.flags, 'year')
  if (year === undefined) return momentOf(request)
  return { day: `${year}-12-31`, today: request.today }
}

function scopeIn({ flags }: Request): OverdueScope {
  if (flags['all-editions'] === true) return 'all'
  return flags['in-scope'] === true ? 'in-scope' : 'usual'
}

function questionOf({ asked, result }: Answer): Row {
  return {
    asOf: asked.moment.day,
    actors: asked.actors.map(({ id }) => id),
    units: asked.units,
    scope: asked.scope,
    editions: result.editions.map(({ id }) => id),
    groupBy: asked.groupBy ?? null,
  }
}

function rowOf(late: Late, { asked, tell }: Answer): Row {
  return {
    ...measureRow(late.measure, tell),
    ...stateRow(late.state),
    ...askedRow(late.measure, tell),
    due: late.due,
    lastDay: lastDay(late.due),
    monthsLate: late.monthsLate,
    missedOccurrences: late.missed,
    promisedSince: promisedRow(late.promised),
    scope: late.scope,
    role: roleIn(late, asked, tell.corpus) ?? null,
  }
}

function totalsOf(answer: Answer): Row {
  const { result, asked, tell } = answer
  const inScope = result.late.filter(({ scope }) => scope === 'in-scope')
  const byRole = (role: Role) =>
    inScope.filter((late) => roleIn(late, asked, tell.corpus) === role).length
  return {
    overdue: inScope.length,
    leftOver: leftOverOf(answer).length,
    dueThatDay: inScope.filter((late) => isDueThatDay(late, asked)).length,
    withoutReport: inScope.filter(({ state }) => state.status === 'no-report').length,
    considered: result.considered,
    notHeld: result.notHeld.map(({ id }) => id),
    ...(asked.actors.length > 0 && {
      roles: roles.map((role) => ({ role, count: byRole(role) })),
    }),
  }
}

import { statuses } from '../../../schemas/vocabulary.ts'
import { type Asking, type Found, type Query, query } from '../../analyses/query.ts'
import type { StateCode } from '../../analyses/state/state.ts'
import { nameKey } from '../../analyses/text/fold.ts'
import type { Measure } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Block, Report, Row } from '../../report.ts'
import { allValues, type Command, momentOf, oneValue, type Request } from '../command.ts'
import {
  actorId,
  askedActors,
  checkAnyBegun,
  editionId,
  planId,
  themeId,
  themeIds,
} from '../resolve.ts'
import { eventsOf } from '../tell/events.ts'
import { askedRow, leftOutFor, measureFacts, measureRow, stateRow } from '../tell/measure-row.ts'
import { keysIn, measureKeys } from '../tell/measure-table.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { deadlinesTimeline, duesIn } from '../tell/timelines.ts'
import {
  type GroupKey,
  groupKeys,
  groupsOf,
  roleFor,
  type SortKey,
  sortBy,
  sortKeys,
} from './order.ts'
import { bodyOf, emptySheet, type Shown, usualColumns } from './shown.ts'

/** `teh query`: which measures. */
export const command: Command = {
  name: 'query',
  arguments: [],
  flags: [
    { name: 'actor', kind: 'text', many: true },
    { name: 'lead', kind: 'text', many: true, value: 'actor' },
    { name: 'units', kind: 'switch' },
    { name: 'year', kind: 'year', many: true },
    { name: 'due', kind: 'period', many: true },
    { name: 'theme', kind: 'text', many: true },
    { name: 'plan', kind: 'text', many: true },
    { name: 'edition', kind: 'text', many: true },
    {
      name: 'status',
      kind: 'choice',
      choices: [...statuses, 'closed', 'no-report'],
      codes: 'state',
      many: true,
    },
    { name: 'origin', kind: 'choice', choices: ['table', 'prose'], many: true },
    { name: 'text', kind: 'text', many: true, value: 'words' },
    { name: 'undated', kind: 'switch' },
    { name: 'as-of', kind: 'day', describedAs: 'query-as-of' },
    { name: 'columns', kind: 'text' },
    { name: 'sort', kind: 'choice', choices: sortKeys, value: 'key' },
    { name: 'group-by', kind: 'choice', choices: groupKeys, value: 'key' },
    { name: 'count', kind: 'switch' },
  ],
  conflicts: { count: ['columns', 'sort'] },
  requires: { units: ['actor', 'lead'], undated: ['year', 'due'] },
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html', 'xlsx', 'ics'],
  corpus: 'readable',
  goesBy: (flags) => {
    const by = oneValue(flags, 'group-by')
    const [actors, themes] = [flags.actor ?? flags.lead, flags.theme]
    return [
      ...(actors !== undefined || by === 'actor' ? (['actor'] as const) : []),
      ...(themes !== undefined || by === 'theme' ? (['theme'] as const) : []),
    ]
  },
  examples: [
    'teh query --actor "Ministry of Energy"',
    'teh query --year 2022 --theme training',
    'teh query --due 2023 --group-by actor --count',
  ],
  run: (request: Request): Report => {
    const { corpus, flags, today, words } = request
    const tell = tellerOf(corpus, momentOf({ flags, today }), words)
    if (flags['as-of'] !== undefined) checkAnyBegun(tell)
    const found = query(corpus, askedIn(request), askingIn(request, tell))
    const { measures } = found
    const shown = shownOf(measures, request, tell)
    const body = bodyOf(shown, tell)
    const answer = words.query.asked(measures.length, found.considered, filtersOf(request, tell))
    return {
      report: 'query',
      question: questionOf(request, tell),
      asOf: tell.day,
      rows: rowsOf(shown, tell),
      leftOut: [
        leftOutFor(
          'undated',
          found.undated.map(({ id }) => id),
        ),
        leftOutFor(
          'unread',
          found.unread.map(({ id }) => id),
        ),
      ],
      totals: { found: measures.length, total: found.considered },
      total: answer,
      foreign: tell.foreign,
      blocks: [
        {
          kind: 'heading',
          level: 1,
          text: answer,
        },
        ...notesOf(request, shown, tell),
        ...hintsOf(request, found, tell),
        ...(shown.counted ? [] : deadlinesTimeline(duesIn(measures, tell), tell)),
        ...body,
      ],
      events: () => measures.flatMap((measure) => eventsOf(measure, tell)),
      ...(body.length === 0 && { sheet: emptySheet(shown, tell) }),
      ...(isUsual(shown) && { plainFacts: measureFacts }),
    }
  },
}

function askingIn({ flags }: Request, { moment, state }: Teller): Asking {
  return {
    moment,
    stateOf: state,
    existing: flags['as-of'] !== undefined,
    undated: flags.undated === true,
  }
}

function askedIn({ corpus, flags }: Request, units = flags.units === true): Query {
  const actors = (name: string) =>
    askedActors(corpus, allValues(flags, name), units).map(({ ids }) => ids)
  return {
    actors: actors('actor'),
    leads: actors('lead'),
    themes: allValues(flags, 'theme').map((typed) => themeIds(corpus, typed)),
    plans: allValues(flags, 'plan').map((typed) => planId(corpus, typed)),
    editions: allValues(flags, 'edition').map((typed) => editionId(corpus, typed)),
    statuses: allValues(flags, 'status') as StateCode[],
    origins: allValues(flags, 'origin'),
    years: allValues(flags, 'year').map(Number),
    due: allValues(flags, 'due'),
    text: allValues(flags, 'text').map(withWords),
  }
}

/** A text without a letter or a digit would match everything. */
function withWords(text: string): string {
  if (nameKey(text) === '') throw new TehError('no-words', { seen: text })
  return text
}

function shownOf(found: readonly Measure[], request: Request, tell: Teller): Shown {
  const { flags, words } = request
  const measures = sortBy(found, (oneValue(flags, 'sort') ?? 'id') as SortKey, tell)
  const by = oneValue(flags, 'group-by') as GroupKey | undefined
  return {
    measures,
    counted: flags.count === true,
    shared: flags.sort === undefined && by === undefined ? 'edition' : undefined,
    groups: by && groupsOf(measures, by, namedIn(request), tell),
    groupTitle: words.columns[by === 'year' ? 'due' : (by ?? 'edition')],
    columns: keysIn(oneValue(flags, 'columns'), measureKeys) ?? usualColumns,
  }
}

/** Those named by --actor or by --lead. */
function namedIn({ corpus, flags }: Request) {
  const typed = [...allValues(flags, 'actor'), ...allValues(flags, 'lead')]
  return askedActors(corpus, typed, flags.units === true)
}

/** Whether no columns, groups or count were asked for. */
function isUsual({ counted, groups, columns }: Shown): boolean {
  return !counted && groups === undefined && columns === usualColumns
}

function rowsOf({ measures, counted, groups = [] }: Shown, tell: Teller): Row[] {
  if (counted)
    return groups.map(({ key, measures: list }) => ({ group: key || 'none', count: list.length }))
  return measures.map((measure) => {
    return {
      ...measureRow(measure, tell),
      ...stateRow(tell.state(measure)),
      ...askedRow(measure, tell),
    }
  })
}

function notesOf({ flags }: Request, { columns }: Shown, tell: Teller): Block[] {
  const { query: say } = tell.words
  const dim = (text: string): Block => ({ kind: 'note', tone: 'dim', text })
  return [
    ...(flags.year === undefined ? [] : [dim(say.yearRule)]),
    ...(columns.includes('status') || flags.status !== undefined
      ? [dim(say.asOf(tell.period(tell.day)))]
      : []),
  ]
}

/** How many measures the filters excluded, and how to see them. */
function hintsOf(request: Request, found: Found, tell: Teller): Block[] {
  const { corpus, flags } = request
  const { query: say } = tell.words
  const named = namedIn(request)
  const withUnits =
    named.length === 0 || flags.units === true
      ? 0
      : query(corpus, askedIn(request, true), askingIn(request, tell)).measures.length -
        found.measures.length
  const asked = askedActors(corpus, allValues(flags, 'actor'), flags.units === true)
  const as = (role: 'partner' | 'member') =>
    found.measures.filter((measure) => roleFor(measure, asked, tell) === role).length
  const undated = flags.undated === true ? 0 : found.undated.length - found.unread.length
  const unread = flags.undated === true ? 0 : found.unread.length
  const hints = [
    as('partner') > 0 && say.asPartner(as('partner')),
    as('member') > 0 && say.asMember(as('member')),
    withUnits > 0 && say.withUnits(withUnits),
    undated > 0 && say.undated(undated),
    unread > 0 && say.unread(unread),
  ]
  return hints
    .filter((text): text is string => text !== false)
    .map((text) => ({ kind: 'note', tone: 'dim', text }))
}

function questionOf({ corpus, flags }: Request, { day }: Teller): Row {
  return {
    asOf: day,
    actors: allValues(flags, 'actor').map((typed) => actorId(corpus, typed)),
    leads: allValues(flags, 'lead').map((typed) => actorId(corpus, typed)),
    themes: allValues(flags, 'theme').map((typed) => themeId(corpus, typed)),
    years: allValues(flags, 'year').map(Number),
    deadlines: allValues(flags, 'due'),
    plans: allValues(flags, 'plan'),
    editions: allValues(flags, 'edition').map((typed) => editionId(corpus, typed)),
    statuses: allValues(flags, 'status'),
    origins: allValues(flags, 'origin'),
    texts: allValues(flags, 'text'),
    units: flags.units === true,
    groupBy: oneValue(flags, 'group-by') ?? null,
  }
}

const nameIn = (names: Readonly<Record<string, string>>) => (typed: string) => names[typed] ?? typed

/** What was asked, in words: one for each flag. */
function filtersOf({ corpus, flags }: Request, tell: Teller): string[] {
  const { words } = tell
  const { asRole, filter, names } = words.query
  const inWords: Partial<Record<string, (typed: string) => string>> = {
    actor: (typed) => tell.fullActor(actorId(corpus, typed)),
    lead: (typed) => tell.fullActor(actorId(corpus, typed)),
    theme: (typed) => tell.themes([themeId(corpus, typed)]),
    edition: (typed) => editionId(corpus, typed),
    due: (typed) => words.query.during(tell.period(typed)),
    status: nameIn(words.status),
    origin: nameIn(words.origin),
    text: (typed) => words.quote(typed),
  }
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const values = allValues(flags, name).map((typed) => inWords[name]?.(typed) ?? typed)
    const say = name === 'actor' || name === 'lead' ? asRole : filter
    return values.length === 0 ? [] : [say(names[name], values)]
  })
}

import { type Status, statuses } from '../../schemas/vocabulary.ts'
import { query } from '../analyses/query.ts'
import { reportAt } from '../analyses/status.ts'
import { nameKey } from '../analyses/text/fold.ts'
import { closest } from '../analyses/text/nearest.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import type { Day } from '../period.ts'
import type { Block, Cell, Column, Report, Row, Table } from '../report.ts'
import type { Words } from '../words/index.ts'
import { allValues, type Command, type Flags, oneValue, type Request } from './command.ts'
import { type Group, groupsOf, sortBy } from './query-order.ts'
import { actorId, actorIds, editionId, themeId, themeIds } from './resolve.ts'
import {
  actorsOf,
  dayOf,
  fullActorOf,
  measureRow,
  periodOf,
  shortTiming,
  sourceOf,
  textOf,
  themesOf,
} from './tell/measures.ts'

const columnKeys = [
  'timing',
  'id',
  'title',
  'lead',
  'partners',
  'status',
  'themes',
  'edition',
  'reference',
  'origin',
  'source',
  'printed',
] as const
type ColumnKey = (typeof columnKeys)[number]
const sortKeys = ['id', 'due', 'reference', 'status', 'title'] as const
const groupKeys = ['actor', 'theme', 'edition', 'status', 'year'] as const

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
    { name: 'plan', kind: 'choice', choices: ['teh', 'trafic'], many: true },
    { name: 'edition', kind: 'text', many: true },
    { name: 'status', kind: 'choice', choices: [...statuses, 'no-report'], many: true },
    { name: 'origin', kind: 'choice', choices: ['table', 'prose'], many: true },
    { name: 'text', kind: 'text', many: true, value: 'words' },
    { name: 'as-of', kind: 'day', describedAs: 'query-as-of' },
    { name: 'columns', kind: 'text' },
    { name: 'sort', kind: 'choice', choices: sortKeys, value: 'key' },
    { name: 'group-by', kind: 'choice', choices: groupKeys, value: 'key' },
    { name: 'count', kind: 'switch' },
  ],
  conflicts: { count: ['columns', 'sort'] },
  requires: { units: ['actor', 'lead'] },
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown'],
  corpus: 'sound',
  examples: [
    'teh query --actor "Bureau TTEH"',
    'teh query --year 2022 --theme training',
    'teh query --due 2023 --group-by actor --count',
  ],
  run: ({ corpus, flags, today, words }: Request): Report => {
    const day = oneValue(flags, 'as-of') ?? today
    const units = flags.units === true
    const measures = query(
      corpus,
      {
        actors: allValues(flags, 'actor').map((typed) => actorIds(corpus, typed, units)),
        leads: allValues(flags, 'lead').map((typed) => actorIds(corpus, typed, units)),
        themes: allValues(flags, 'theme').map((typed) => themeIds(corpus, typed)),
        plans: allValues(flags, 'plan'),
        editions: allValues(flags, 'edition').map((typed) => editionId(corpus, typed)),
        statuses: allValues(flags, 'status') as (Status | 'no-report')[],
        origins: allValues(flags, 'origin'),
        years: allValues(flags, 'year').map(Number),
        due: allValues(flags, 'due'),
        text: allValues(flags, 'text').map(withWords),
      },
      day,
    )
    const sorted = sortBy(corpus, measures, oneValue(flags, 'sort') ?? 'id', day, words)
    const groups = groupsOf(corpus, sorted, oneValue(flags, 'group-by'), day, words)
    const columns = columnsOf(oneValue(flags, 'columns'))
    const table = (list: readonly Measure[], group?: string): Table => ({
      kind: 'table',
      columns: columns.map((key) => columnOf(key, words)),
      rows: list.map((measure) => columns.map((key) => cellOf(corpus, measure, key, day, words))),
      ...(group !== undefined && {
        group: {
          title: words.columns[groupTitle(flags)],
          name: group,
          text: `${group}${words.colon}${words.query.total(list.length)}`,
        },
      }),
    })
    /** A sheet has its headings even where nothing is found. */
    const emptySheet = (): Table => {
      if (flags.count !== true) return table([], flags['group-by'] === undefined ? undefined : '')
      if (flags['group-by'] !== undefined)
        return countTable([], words.columns[groupTitle(flags)], words)
      return {
        kind: 'table',
        columns: [countColumn(words)],
        rows: [[{ text: String(sorted.length) }]],
      }
    }
    const body: Block[] =
      flags.count === true
        ? groups.length > 0
          ? [countTable(groups, words.columns[groupTitle(flags)], words)]
          : []
        : groups.length > 0
          ? groups.map(({ name, measures: list }) => table(list, name))
          : sorted.length > 0
            ? [table(sorted)]
            : []
    return {
      report: 'query',
      question: questionOf(corpus, flags, day),
      asOf: day,
      rows:
        flags.count === true
          ? groups.map(({ key, measures: list }) => ({ group: key || null, count: list.length }))
          : sorted.map((m) => rowOf(corpus, m, day, words)),
      leftOut: {},
      summary: { measures: sorted.length, total: corpus.measures.length },
      blocks: [
        {
          kind: 'heading',
          level: 1,
          text: words.query.asked(
            sorted.length,
            corpus.measures.length,
            filtersOf(corpus, flags, words),
          ),
        },
        ...(flags.year !== undefined
          ? [{ kind: 'note', tone: 'dim', text: words.query.yearRule } as const]
          : []),
        ...(columns.includes('status') || flags.status !== undefined
          ? [{ kind: 'note', tone: 'dim', text: words.query.asOf(dayOf(day, words)) } as const]
          : []),
        ...body,
      ],
      ...(body.length === 0 && { sheet: emptySheet() }),
    }
  },
}

/** What has neither a letter nor a figure would find everything. */
function withWords(text: string): string {
  if (nameKey(text) === '') throw new TehError('no-words', { seen: text })
  return text
}

function columnsOf(typed: string | undefined): readonly ColumnKey[] {
  if (typed === undefined) return ['timing', 'id', 'title', 'lead', 'status']
  return typed.split(',').map((name) => {
    const key = columnKeys.find((known) => known === name.trim().toLowerCase())
    if (key === undefined)
      throw new TehError('unknown-column', {
        seen: name.trim(),
        suggestions: closest(name, columnKeys),
        allowed: columnKeys,
      })
    return key
  })
}

function columnOf(key: ColumnKey, words: Words): Column {
  const title = key === 'title' ? words.columns.measure : words.columns[key]
  const min = {
    timing: 9,
    id: 20,
    title: 20,
    lead: 14,
    partners: 14,
    status: 8,
    themes: 14,
    edition: 10,
    reference: 5,
    origin: 8,
    source: 16,
    printed: 14,
  }[key]
  return {
    key,
    title,
    min,
    ...(key === 'id' && { joins: 'title' }),
    ...(key === 'title' && { grow: 2.5 }),
    ...(key === 'status' && { whole: true as const }),
  }
}

function cellOf(corpus: Corpus, measure: Measure, key: ColumnKey, day: Day, words: Words): Cell {
  const { timing, lead, partners, themes, edition, reference, origin, source } = measure
  const cells: Record<ColumnKey, () => Cell> = {
    timing: () => ({ text: shortTiming(corpus, measure, day, words) }),
    id: () => ({ text: measure.id, tone: 'dim' }),
    title: () => ({ text: textOf(measure.title, words) }),
    lead: () =>
      lead.length > 0
        ? { text: actorsOf(corpus, lead, words) }
        : { text: words.nobody, tone: 'warn' },
    partners: () => ({ text: actorsOf(corpus, partners, words) }),
    status: () => ({ text: words.status[reportAt(measure, day)?.status ?? 'no-report'] }),
    themes: () => ({ text: themesOf(corpus, themes, words) }),
    edition: () => ({ text: edition }),
    reference: () => ({ text: reference ?? '' }),
    origin: () => ({ text: words.origin[origin] }),
    source: () => ({ text: sourceOf(corpus, source, words) }),
    printed: () => ({ text: timing.as_printed || words.none }),
  }
  return cells[key]()
}

function rowOf(corpus: Corpus, measure: Measure, day: Day, words: Words): Row {
  return {
    ...measureRow(corpus, measure, day, words),
    status: reportAt(measure, day)?.status ?? null,
  }
}

function countTable(groups: readonly Group[], title: string, words: Words): Table {
  return {
    kind: 'table',
    columns: [{ key: 'group', title, min: 20 }, countColumn(words)],
    rows: groups.map(({ name, measures }) => [{ text: name }, { text: String(measures.length) }]),
  }
}

const countColumn = (words: Words): Column => ({
  key: 'count',
  title: words.columns.count,
  align: 'right',
})

function groupTitle(flags: Flags): 'actor' | 'theme' | 'edition' | 'status' | 'due' {
  const by = oneValue(flags, 'group-by')
  return by === 'year'
    ? 'due'
    : by === 'actor' || by === 'theme' || by === 'status'
      ? by
      : 'edition'
}

function questionOf(corpus: Corpus, flags: Flags, day: Day): Row {
  return {
    asOf: day,
    actors: allValues(flags, 'actor').map((typed) => actorId(corpus, typed)),
    leads: allValues(flags, 'lead').map((typed) => actorId(corpus, typed)),
    themes: allValues(flags, 'theme').map((typed) => themeId(corpus, typed)),
    years: allValues(flags, 'year').map(Number),
    ...Object.fromEntries(
      ['due', 'plan', 'edition', 'status', 'origin', 'text'].map((name) => [
        name,
        allValues(flags, name),
      ]),
    ),
    units: flags.units === true,
    groupBy: oneValue(flags, 'group-by') ?? null,
  }
}

function filtersOf(corpus: Corpus, flags: Flags, words: Words): string[] {
  const { filter, names } = words.query
  const told: Partial<Record<string, (typed: string) => string>> = {
    actor: (typed) => fullActorOf(corpus, actorId(corpus, typed), words),
    lead: (typed) => fullActorOf(corpus, actorId(corpus, typed), words),
    theme: (typed) => themesOf(corpus, [themeId(corpus, typed)], words),
    due: (typed) => words.query.during(periodOf(typed, words)),
    status: (typed) => words.status[typed as Status],
    origin: (typed) => words.origin[typed as 'table' | 'prose'],
    text: (typed) => words.quote(typed),
  }
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const values = allValues(flags, name)
    return values.length === 0
      ? []
      : [
          filter(
            names[name],
            values.map((typed) => told[name]?.(typed) ?? typed),
          ),
        ]
  })
}

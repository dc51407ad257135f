import { beginOf } from '../analyses/editions.ts'
import { type Branch, type Family, familyOf } from '../analyses/lineage/family.ts'
import { lineageOf, promisedSince } from '../analyses/lineage/graph.ts'
import { type Renewed, renewedUndelivered } from '../analyses/lineage/renewed.ts'
import { findMeasure } from '../analyses/lookup.ts'
import { latenessAt } from '../analyses/overdue.ts'
import { reportAt } from '../analyses/status.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import { byCodeUnit } from '../order.ts'
import type { Day } from '../period.ts'
import type { Block, Report, Row, Table, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import { type Command, oneValue, type Request } from './command.ts'
import { suggestReport } from './lineage-suggest.ts'
import { editionId, measureOf } from './resolve.ts'
import {
  actorOf,
  actorsOf,
  dayOf,
  measureRow,
  periodOf,
  shortTiming,
  textOf,
} from './tell/measures.ts'

/** `teh lineage`: where a promise comes from, how often it was made again, and which links are perhaps missing. */
export const command: Command = {
  name: 'lineage',
  arguments: [{ name: 'measure', required: false }],
  flags: [
    { name: 'renewed', kind: 'switch' },
    { name: 'suggest', kind: 'switch' },
    { name: 'from', kind: 'text', value: 'edition' },
    { name: 'to', kind: 'text', value: 'edition' },
    { name: 'as-of', kind: 'day', describedAs: 'query-as-of' },
  ],
  requires: { from: ['suggest'], to: ['suggest'] },
  conflicts: { measure: ['renewed'], renewed: ['suggest'], suggest: ['as-of'] },
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown'],
  corpus: 'sound',
  examples: [
    'teh lineage ciatteh',
    'teh lineage --renewed',
    'teh lineage teh-2008/ciatteh --as-of 2010-12-31',
    'teh lineage --suggest --from teh-2008 --to teh-2021',
  ],
  run: ({ corpus, arguments: [typed], flags, today, words }: Request): Report => {
    const day = oneValue(flags, 'as-of') ?? today
    const [from, to] = [oneValue(flags, 'from'), oneValue(flags, 'to')]
    if (flags.suggest === true) {
      const measure =
        typed === undefined ? undefined : newestOf(corpus, typed, namedSo(corpus, typed))
      return suggestReport(
        corpus,
        from && editionId(corpus, from),
        to && editionId(corpus, to),
        measure,
        words,
      )
    }
    if (flags.renewed === true) return renewedReport(corpus, day, words)
    if (typed === undefined) throw new TehError('lineage-of-what')
    const measure = newestBegun(corpus, typed, day, words)
    const lineage = lineageOf(corpus)
    const family = familyOf(corpus, lineage, measure, day)
    const newest = family.members.at(-1) ?? measure
    const promised = promisedSince(corpus, lineage, newest, day)
    return {
      report: 'lineage',
      question: { measure: measure.id, asOf: day },
      asOf: day,
      rows: family.members.map((member) => memberRow(corpus, member, day, words)),
      leftOut: {},
      summary: {
        since: promised.since,
        renewed: promised.renewed,
        slipMonths: promised.slip ?? null,
        related: family.related.map(({ from, to }) => ({ from: from.id, to: to.id })),
      },
      blocks: [
        { kind: 'heading', level: 1, text: textOf(newest.title, words) },
        {
          kind: 'note',
          text: words.lineage.story(
            promised.since,
            promised.renewed,
            promised.slip,
            words.status[reportAt(newest, day)?.status ?? 'no-report'],
            dayOf(day, words),
          ),
        },
        { kind: 'tree', nodes: family.roots.map((root) => nodeOf(corpus, root, day, words)) },
        ...relatedOf(family, words),
      ],
      sheet: sheetOf(corpus, family, day, words),
    }
  },
}

/** Of the measures that bear a name, the newest of an edition begun by `day`: before it begins, nothing is promised. */
function newestBegun(corpus: Corpus, typed: string, day: Day, words: Words): Measure {
  const named = namedSo(corpus, typed)
  const begun = named.filter(({ edition }) => beginOf(corpus, edition) <= day)
  const [first] = named.toSorted((a, b) =>
    byCodeUnit(beginOf(corpus, a.edition), beginOf(corpus, b.edition)),
  )
  if (begun.length > 0 || !first) return newestOf(corpus, typed, begun)
  // Of several that bear the name, none is picked in silence.
  if (named.length > 1) newestOf(corpus, typed, named)
  throw new TehError('not-begun', {
    seen: first.id,
    edition: first.edition,
    begin: dayOf(beginOf(corpus, first.edition), words),
    day: dayOf(day, words),
  })
}

/** The measures that a name, a printed number or an id means. */
function namedSo(corpus: Corpus, typed: string): Measure[] {
  const answer = findMeasure(corpus, typed)
  if (!('among' in answer) || !answer.among) return [measureOf(corpus, typed)]
  return corpus.measures.filter(({ id }) => answer.among?.includes(id))
}

/** A name that several measures of one promise share means the newest of them. */
function newestOf(corpus: Corpus, typed: string, named: readonly Measure[]): Measure {
  const lineage = lineageOf(corpus)
  return (
    named.find((one) =>
      named.every((other) => other === one || lineage.ancestorsOf(one).includes(other)),
    ) ?? measureOf(corpus, typed)
  )
}

function nodeOf(
  corpus: Corpus,
  { measure, link, slip, seen, branches }: Branch,
  day: Day,
  words: Words,
): TreeNode {
  const { lineage: say } = words
  const head = `${measure.id} – ${textOf(measure.title, words)}`
  if (seen) return { text: `${measure.id} (${say.above})`, tone: 'dim' }
  const report = reportAt(measure, day)
  const late = latenessAt(corpus, measure, day)
  const state = report
    ? say.state(
        words.status[report.status],
        periodOf(report.date, words),
        report.by && actorOf(corpus, report.by, words),
      )
    : words.status['no-report']
  const told = [
    measure.lead.length > 0 ? actorsOf(corpus, measure.lead, words) : words.nobody,
    shortTiming(corpus, measure, day, words),
    late === undefined ? state : `${state}, ${say.late(late)}`,
  ].join(' · ')
  return {
    text: head,
    tone: 'strong',
    children: [
      { text: told, ...(late !== undefined && { tone: 'warn' as const }) },
      ...(link
        ? [{ text: say.link(words.match[link.match as 'exact'], slip), tone: 'dim' as const }]
        : []),
      ...branches.map((branch) => nodeOf(corpus, branch, day, words)),
    ],
  }
}

/** One row for each measure of the family, with what it takes up. */
function sheetOf(corpus: Corpus, { members }: Family, day: Day, words: Words): Table {
  const { columns } = words
  return {
    kind: 'table',
    columns: [
      { key: 'edition', title: columns.edition },
      { key: 'id', title: columns.id },
      { key: 'title', title: columns.measure },
      { key: 'timing', title: columns.timing },
      { key: 'lead', title: columns.lead },
      { key: 'status', title: columns.status },
      { key: 'follows', title: words.show.follows },
    ],
    rows: members.map((member) => [
      { text: member.edition },
      { text: member.id },
      { text: textOf(member.title, words) },
      { text: shortTiming(corpus, member, day, words) },
      { text: member.lead.length > 0 ? actorsOf(corpus, member.lead, words) : words.nobody },
      { text: words.status[reportAt(member, day)?.status ?? 'no-report'] },
      {
        text: member.follows
          .map(({ measure, match }) => `${measure} (${words.match[match]})`)
          .join('\n'),
      },
    ]),
  }
}

function relatedOf({ related, members }: Family, words: Words): Block[] {
  if (related.length === 0) return []
  return [
    {
      kind: 'list',
      title: words.lineage.related,
      items: related.map(({ from, to }) => ({
        text: `${from.id} ↔ ${to.id} – ${textOf((members.includes(from) ? to : from).title, words)}`,
        tone: 'dim',
      })),
    },
  ]
}

function memberRow(corpus: Corpus, measure: Measure, day: Day, words: Words): Row {
  return {
    ...measureRow(corpus, measure, day, words),
    follows: measure.follows.map(({ measure: id, match }) => ({ measure: id, match })),
    status: reportAt(measure, day)?.status ?? null,
    monthsLate: latenessAt(corpus, measure, day) ?? null,
  }
}

function renewedReport(corpus: Corpus, day: Day, words: Words): Report {
  const found = renewedUndelivered(corpus, day)
  const { columns } = words
  return {
    report: 'lineage-renewed',
    question: { asOf: day },
    asOf: day,
    rows: found.map(({ measure, promised }) => ({
      ...memberRow(corpus, measure, day, words),
      promisedSince: {
        year: promised.since,
        first: promised.first.id,
        renewed: promised.renewed,
        slipMonths: promised.slip ?? null,
      },
    })),
    leftOut: {},
    summary: { renewed: found.length },
    blocks: [
      { kind: 'heading', level: 1, text: words.lineage.renewed(found.length, dayOf(day, words)) },
      { kind: 'note', text: words.lineage.renewedRule, tone: 'dim' },
      ...(found.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              columns: [
                { key: 'promised_since', title: columns.promised, min: 8 },
                { key: 'id', title: columns.id, min: 20, joins: 'title' },
                { key: 'title', title: columns.measure, min: 20, grow: 2.5 },
                { key: 'timing', title: columns.timing, min: 9 },
                { key: 'lead', title: columns.lead, min: 14 },
                { key: 'status', title: columns.status, min: 8, whole: true as const },
              ],
              rows: found.map(({ measure, promised }: Renewed) => [
                {
                  text: words.overdue.since(promised.since, promised.renewed, promised.slip),
                  tone: 'bad' as const,
                },
                { text: measure.id, tone: 'dim' as const },
                { text: textOf(measure.title, words) },
                { text: shortTiming(corpus, measure, day, words) },
                {
                  text:
                    measure.lead.length > 0 ? actorsOf(corpus, measure.lead, words) : words.nobody,
                },
                { text: words.status[reportAt(measure, day)?.status ?? 'no-report'] },
              ]),
            },
          ]),
    ],
  }
}

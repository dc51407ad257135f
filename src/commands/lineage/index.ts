import { amended } from '../../amended.ts'
import { type Branch, type Family, familyOf } from '../../analyses/lineage/family.ts'
import { lineageOf, promisedIn } from '../../analyses/lineage/graph.ts'
import { standingOf } from '../../analyses/lineage/standing.ts'
import type { Measure } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Block, Report, Table, TreeNode } from '../../report.ts'
import { inCorpus } from '../call-next.ts'
import { type Command, momentOf, oneValue, type Request } from '../command.ts'
import { begunBy, checkAnyBegun, editionId, measuresNamed, newestOf } from '../resolve.ts'
import { timingIn } from '../tell/measure-entries.ts'
import { measureFacts } from '../tell/measure-row.ts'
import { cellsOf, columnsOf, type MeasureKey } from '../tell/measure-table.ts'
import { notBegunBlock } from '../tell/not-begun.ts'
import { otherReports } from '../tell/other-reports.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { promiseTimeline } from '../tell/timelines.ts'
import { memberRow, renewedReport } from './renewed.ts'
import { suggestReport } from './suggest.ts'

/**
 * `teh lineage`: where a promise comes from, how often it was renewed, which links may be missing.
 */
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
  formats: ['table', 'json', 'csv', 'csv-plain', 'markdown', 'html', 'xlsx'],
  corpus: 'readable',
  goesBy: () => ['measure'],
  examples: [
    'teh lineage climate-2024/heat-pumps',
    'teh lineage --renewed',
    'teh lineage --suggest --from climate-2018 --to climate-2024',
  ],
  run: (request: Request): Report => {
    const {
      corpus,
      arguments: [typed],
      flags,
      today,
      words,
    } = request
    const tell = tellerOf(corpus, momentOf({ flags, today }), words)
    if (flags.suggest === true) {
      const [from, to] = [oneValue(flags, 'from'), oneValue(flags, 'to')]
      const measure = typed === undefined ? undefined : askedFor(typed, false, tell)
      const editions = { from: from && editionId(corpus, from), to: to && editionId(corpus, to) }
      return suggestReport({ ...editions, measure }, tell)
    }
    if (flags.renewed === true) {
      if (flags['as-of'] !== undefined) checkAnyBegun(tell)
      return renewedReport(tell)
    }
    if (typed === undefined) throw new TehError('lineage-of-what')
    const report = promiseReport(askedFor(typed, flags['as-of'] !== undefined, tell), tell)
    return amended(report, { next: (report.next ?? []).map((line) => inCorpus(line, request)) })
  },
}

/** One promise, through all its editions. */
function promiseReport(measure: Measure, tell: Teller): Report {
  const { corpus, day, moment, words } = tell
  const lineage = lineageOf(corpus)
  const family = familyOf(corpus, lineage, measure, moment)
  const newest = family.members.at(-1) ?? measure
  const { since, renewed, slip } = promisedIn(corpus, family.members, newest, moment)
  return {
    report: 'lineage',
    question: { measure: measure.id, asOf: day },
    asOf: day,
    rows: family.members.map((member) => memberRow(member, tell)),
    leftOut: [],
    totals: {
      since,
      renewed,
      slipMonths: slip ?? null,
      related: family.related.map(({ from, to }) => ({ from: from.id, to: to.id })),
    },
    foreign: tell.foreign,
    blocks: [
      { kind: 'heading', level: 1, text: tell.text(measure.title) },
      {
        kind: 'note',
        text: words.lineage.story(
          since,
          renewed,
          slip,
          tell.status(newest),
          tell.period(day),
          newest === measure ? undefined : newest.id,
        ),
      },
      ...family.members.flatMap((member) => notBegunBlock(member, tell)),
      ...promiseTimeline(family.members, tell),
      { kind: 'tree', nodes: family.roots.map((root) => nodeOf(root, tell)) },
      ...relatedBlock(family, tell),
    ],
    sheet: sheetOf(family, tell),
    plainFacts: familyFacts,
    next: [`teh show ${newest.id}`, 'teh lineage --renewed'],
  }
}

/**
 * The newest of the measures with this name; with a day, of those in editions that had begun,
 * because before that nothing is promised.
 */
function askedFor(typed: string, isDated: boolean, tell: Teller): Measure {
  const { corpus, words } = tell
  const named = measuresNamed(corpus, typed, words.language)
  return newestOf(corpus, typed, isDated ? begunBy(named, tell) : named, words.language)
}

function nodeOf({ measure, link, slip, seen, branches }: Branch, tell: Teller): TreeNode {
  const { lineage: say, stands } = tell.words
  const standing = link && `${stands[standingOf(link.match, 'newer')]} ${link.older}`
  if (seen) {
    const text = [`${measure.id} (${say.above})`, standing].filter(Boolean).join(' · ')
    return { text, tone: 'dim' }
  }
  const late = tell.monthsLate(measure)
  const when = timingIn(measure, tell) || tell.words.timing.none
  const facts = [tell.lead(measure), when, stateOf(measure, late, tell)].join(' · ')
  return {
    text: tell.text(measure.title),
    id: measure.id,
    tone: 'strong',
    children: [
      { text: facts, ...(late !== undefined && { tone: 'warn' }) },
      ...(standing ? [{ text: say.link(standing, slip), tone: 'dim' as const }] : []),
      ...otherReports(measure, tell).map((text) => ({ text, tone: 'warn' as const })),
      ...branches.map((branch) => nodeOf(branch, tell)),
    ],
  }
}

/** Its state, who says so since when, and how late it is. */
function stateOf(measure: Measure, late: number | undefined, tell: Teller): string {
  const { lineage: say } = tell.words
  const { report } = tell.state(measure)
  const state = report
    ? say.state(tell.status(measure), tell.period(report.date), report.by && tell.actor(report.by))
    : tell.status(measure)
  return late === undefined ? state : `${state}, ${say.late(late)}`
}

const columns = [
  'edition',
  'id',
  'title',
  'timing',
  'lead',
  'status',
] as const satisfies readonly MeasureKey[]

/** What a plain sheet has of a measure of the family. */
const familyFacts = [
  ...measureFacts,
  ['monthsLate', 'monthsLate'],
  ['follows', 'follows.measure'],
] as const

/** One row for each measure of the family, with what it takes up. */
function sheetOf({ members }: Family, tell: Teller): Table {
  const { words } = tell
  return {
    kind: 'table',
    columns: [...columnsOf(columns, words), { key: 'follows', title: words.show.follows }],
    rows: members.map((measure) => {
      const follows = measure.follows.map(
        ({ measure: id, match }) => `${words.stands[standingOf(match, 'newer')]} ${id}`,
      )
      return [...cellsOf({ measure }, columns, tell), { text: follows.join('\n') }]
    }),
  }
}

/** Related measures, by the title of the one that is not in the family. */
function relatedBlock({ related, members }: Family, tell: Teller): Block[] {
  if (related.length === 0) return []
  const items = related.map(({ from, to }) => {
    const { title } = members.includes(from) ? to : from
    return { text: `${from.id} ↔ ${to.id} – ${tell.text(title)}`, tone: 'dim' as const }
  })
  return [{ kind: 'list', title: tell.words.lineage.related, items }]
}

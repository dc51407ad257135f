/** The annexes of a dossier, each with its letter. */
import type { Brief } from '../../analyses/brief.ts'
import { type CoverageClass, coverage, coverageClasses, leavesOf } from '../../analyses/coverage.ts'
import type { Late } from '../../analyses/overdue.ts'
import { countedUnder } from '../../analyses/roles.ts'
import type { Measure, RecommendationSet } from '../../corpus/types.ts'
import { byCodeUnit, memo } from '../../order.ts'
import type { Block, Cell, Entry, Table } from '../../report.ts'
import { answeringOf } from '../tell/teller.ts'
import { type BriefCall, lateText, numberText } from './words.ts'

export function annexes(call: BriefCall): Block[] {
  const { brief, say, since } = call
  const { late, leftOver } = brief
  const { annexes: title } = say
  const count = Object.values(brief.overdue.leftOut).reduce((sum, all) => sum + all.length, 0)
  return [
    ...(since === undefined
      ? []
      : annex(
          call,
          title.reported(brief.reported.length),
          [reportTable(brief.reported, call)],
          true,
        )),
    ...annex(call, title.late(late.length), lateTables(late, call), since === undefined),
    ...annex(call, title.leftOver(leftOver.length), [lateTable(leftOver, call)]),
    ...annex(call, title.moved(brief.moved.length), [movedTable(call)]),
    ...coverageAnnexes(call),
    ...annex(call, title.disagreeing(brief.disagreeing.length), [disagreeingTable(call)]),
    ...annex(call, title.soon(brief.dueSoon.length), [soonTable(call)]),
    ...annex(call, title.silent(brief.silent.length), [silentTable(call)]),
    { kind: 'note', text: say.leftOut(count, brief.overdue.considered) },
    { kind: 'note', tone: 'dim', text: ruleOf(call) },
  ]
}

function ruleOf({ tell }: BriefCall): string {
  const { words, period, day } = tell
  return words.overdue.rule(period(day))
}

function annex(
  { say }: BriefCall,
  text: string,
  tables: readonly Table[],
  startsPage = false,
): Block[] {
  const filled = tables.filter(({ rows }) => rows.length > 0)
  const heading: Block = { kind: 'heading', level: 2, text, ...(startsPage && { startsPage }) }
  return [heading, ...(filled.length > 0 ? filled : [{ kind: 'note' as const, text: say.nothing }])]
}

/** The number and the title of a measure, and in a plain sheet its id. */
function measureCells(measure: Measure, { tell }: BriefCall): Cell[] {
  return [
    { text: numberText(measure, tell) },
    { text: tell.text(measure.title), value: measure.id },
  ]
}

type Key = keyof BriefCall['say']['columns']

function tableOf(keys: readonly Key[], rows: Cell[][], call: BriefCall): Table {
  const { say } = call
  return {
    kind: 'table',
    columns: keys.map((key) => ({
      // A page names a row by its title.
      key: key === 'measure' ? 'title' : key,
      title: say.columns[key],
      ...(key === 'measure' && { grow: 2 }),
    })),
    rows,
    ...(keys.includes('measure') && {
      entries: () => [{ entries: rows.map((row) => entryIn(row, keys, call)) }],
    }),
  }
}

/** Dates that need a label in a row without headings. */
const labelled: ReadonlySet<Key> = new Set(['was', 'due', 'date'])

/** A row for a list: its id shows to which plan its number belongs. */
function entryIn(
  [numbered, title = { text: '' }, ...rest]: readonly Cell[],
  [, , ...keys]: readonly Key[],
  { say, tell }: BriefCall,
): Entry {
  const about = rest.map((cell, i) => {
    const key = keys[i] as Key
    const isBare = cell.text === '' || !labelled.has(key)
    return isBare ? cell : { ...cell, text: `${say.columns[key]}${tell.words.colon}${cell.text}` }
  })
  const [number = '', plan] = numbered?.text.split('\n') ?? []
  return { number: plan === undefined ? '·' : number, title, about, id: title.value ?? '' }
}

/** What was reported of measures: the state, who said so, and of when it is. */
function reportTable(reports: Brief['reported'], call: BriefCall): Table {
  const { tell } = call
  const rows = reports.map(({ measure, report }) => [
    ...measureCells(measure, call),
    { text: tell.words.status[report.status], value: report.status },
    { text: report.by === undefined ? '' : tell.actor(report.by), value: report.by ?? '' },
    { text: tell.period(report.date), value: report.date },
  ])
  return tableOf(['number', 'measure', 'state', 'by', 'date'], rows, call)
}

/**
 * The measures of each responsible body: a measure of several bodies is listed under each of them.
 */
function lateTables(late: readonly Late[], call: BriefCall): Table[] {
  const { tell } = call
  const groups = new Map<string, Late[]>()
  for (const one of late) {
    const bodies = countedUnder(tell.corpus, one.measure, one.state, [], tell.day)
    for (const body of bodies.length > 0 ? bodies : [''])
      memo(groups, body, () => [] as Late[]).push(one)
  }
  const inOrder = [...groups].sort(([a, x], [b, y]) => y.length - x.length || byCodeUnit(a, b))
  return inOrder.map(([body, all]) => {
    const name = body === '' ? tell.words.nobody : tell.fullActor(body)
    return { ...lateTable(all, call), group: { title: name, text: `${name} (${all.length})` } }
  })
}

function lateTable(late: readonly Late[], call: BriefCall): Table {
  const rows = late.map((one) => [
    ...measureCells(one.measure, call),
    { text: call.tell.lead(one.measure) },
    { text: lateText(one, call.tell), value: one.due },
    { text: call.tell.status(one.measure), value: one.state.status },
  ])
  return tableOf(['number', 'measure', 'who', 'late', 'state'], rows, call)
}

function movedTable(call: BriefCall): Table {
  const { brief, tell } = call
  const rows = brief.moved.flatMap(({ measure, moves }) =>
    moves.flatMap(({ deadline, date }) => {
      if (deadline === undefined) return []
      return [
        [
          ...measureCells(measure, call),
          { text: deadline.from === undefined ? '' : tell.period(deadline.from) },
          { text: tell.period(deadline.to), value: deadline.to },
          { text: tell.text(deadline.because) },
          { text: tell.period(date), value: date },
        ],
      ]
    }),
  )
  return tableOf(['number', 'measure', 'was', 'due', 'why', 'date'], rows, call)
}

function coverageAnnexes(call: BriefCall): Block[] {
  const { tell, say, actors } = call
  if (actors.length > 0) return []
  const begun = [...tell.corpus.recommendations.values()].filter(({ date }) => date <= tell.day)
  return begun.flatMap((set) =>
    annex(call, say.annexes.coverage(tell.text(set.title)), [coverageTable(set, call)]),
  )
}

function coverageTable(set: RecommendationSet, call: BriefCall): Table {
  const { tell } = call
  const leaves = coverage(set, answeringOf(tell)).flatMap(leavesOf)
  const ofClass = (one: CoverageClass) => leaves.filter((leaf) => leaf.class === one)
  const rows = coverageClasses.map((one) => [
    { text: tell.words.coverage.classes[one], value: one },
    { text: String(ofClass(one).length) },
    {
      text: ofClass(one)
        .map(({ id }) => id.slice(set.id.length + 1))
        .join(', '),
    },
  ])
  return tableOf(['class', 'count', 'number'], rows, call)
}

/** The report that decides, and under it those that say something else. */
function disagreeingTable(call: BriefCall): Table {
  const reports = call.brief.disagreeing.flatMap(({ measure, state: { report, differing } }) =>
    [...(report ? [report] : []), ...differing].map((one) => ({ measure, report: one })),
  )
  return reportTable(reports, call)
}

function soonTable(call: BriefCall): Table {
  const { brief, tell } = call
  const rows = brief.dueSoon.map(({ measure, due }) => [
    ...measureCells(measure, call),
    { text: tell.lead(measure) },
    { text: tell.period(due), value: due },
    { text: tell.status(measure) },
  ])
  return tableOf(['number', 'measure', 'who', 'due', 'state'], rows, call)
}

function silentTable(call: BriefCall): Table {
  const { brief, tell, say } = call
  const rows = brief.silent.map(({ measure, asked }) => [
    ...measureCells(measure, call),
    { text: tell.actors(asked.bodies) },
    { text: say.asked(tell.period(asked.day)), value: asked.day },
  ])
  return tableOf(['number', 'measure', 'who', 'date'], rows, call)
}

import type { LogEntry } from '../../schemas/log.ts'
import { answerable } from '../analyses/answerable.ts'
import { lineageOf } from '../analyses/lineage/graph.ts'
import { standingOf } from '../analyses/lineage/standing.ts'
import type { Measure } from '../corpus/types.ts'
import type { Block, Report, Row, TreeNode } from '../report.ts'
import { type Command, momentOf, type Request } from './command.ts'
import { measureOf } from './resolve.ts'
import { measureRow, stateRow } from './tell/measure-row.ts'
import { otherReports } from './tell/other-reports.ts'
import { recordRow } from './tell/record-row.ts'
import { type Teller, tellerOf } from './tell/teller.ts'
import { timingOf } from './tell/timing.ts'

/** `teh show`: everything about one measure. */
export const command: Command = {
  name: 'show',
  arguments: [{ name: 'measure', required: true }],
  flags: [{ name: 'as-of', kind: 'day', describedAs: 'query-as-of' }],
  formats: ['table', 'json', 'markdown'],
  corpus: 'sound',
  examples: ['teh show teh-2021/ciatteh', 'teh show teh-2021/website --lang nl'],
  run: ({ corpus, arguments: [typed = ''], flags, today, words }: Request): Report => {
    const measure = measureOf(corpus, typed)
    const tell = tellerOf(corpus, momentOf({ flags, today }), words)
    const successors = lineageOf(corpus).successorsOf(measure)
    return {
      report: 'show',
      question: { measure: measure.id, asOf: tell.day },
      asOf: tell.day,
      rows: [rowOf(measure, successors, tell)],
      leftOut: [],
      totals: { status: tell.state(measure).status },
      blocks: [
        { kind: 'heading', level: 1, text: tell.text(measure.title) },
        { kind: 'note', text: tell.text(measure.summary) },
        { kind: 'facts', facts: factsOf(measure, tell) },
        ...partsBlock(measure, tell),
        logBlock(measure, tell),
        ...printingsBlock(measure, tell),
        ...linkBlocks(measure, successors, tell),
      ],
    }
  },
}

function rowOf(measure: Measure, successors: readonly Measure[], tell: Teller): Row {
  return {
    ...measureRow(measure, tell),
    ...stateRow(tell.state(measure)),
    monthsLate: tell.monthsLate(measure) ?? null,
    summary: tell.text(measure.summary),
    responsibilityAsPrinted: measure.responsibility_as_printed,
    parts: recordRow(measure.parts, tell),
    log: recordRow(measure.log, tell),
    follows: recordRow(measure.follows, tell),
    followedBy: successors.map(({ id }) => id),
    answers: recordRow(measure.answers, tell),
    alsoPrinted: recordRow(measure.also_printed, tell),
    closed: recordRow(measure.closed ?? null, tell),
    note: tell.text(measure.note) || null,
    file: measure.file.path,
  }
}

function factsOf(measure: Measure, tell: Teller): { label: string; text: string }[] {
  const { words } = tell
  const { show, columns } = words
  const { lead, closed } = measure
  const names = (ids: readonly string[]) => ids.map(tell.fullActor).join('\n')
  const all: [string, string][] = [
    [columns.id, measure.id],
    [show.reference, measure.reference ?? ''],
    [show.edition, tell.text(tell.corpus.editions.get(measure.edition)?.title) || measure.edition],
    [show.lead, lead.length > 0 ? names(lead) : words.nobody],
    [show.partners, names(measure.partners)],
    [show.printedResponsibility, measure.responsibility_as_printed || show.emptyCell],
    [show.timing, tell.deadline(measure)],
    [show.printedTiming, measure.timing.as_printed || show.emptyCell],
    [
      show.state,
      [
        show.state_at(tell.status(measure), tell.period(tell.day)),
        ...otherReports(measure, tell),
      ].join('\n'),
    ],
    [show.themes, tell.themes(measure.themes)],
    [show.origin, words.origin[measure.origin]],
    [show.source, tell.source(measure.source)],
    [show.file, measure.file.path],
    [
      show.closed,
      closed ? `${tell.period(closed.date)}${words.colon}${tell.text(closed.because)}` : '',
    ],
    [show.note, tell.text(measure.note)],
  ]
  return all.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text }))
}

function partsBlock({ parts }: Measure, tell: Teller): Block[] {
  if (parts.length === 0) return []
  const { show, semicolon } = tell.words
  const items = parts.map(({ title, lead, timing, note }) => {
    const more = [
      lead && tell.actors(lead),
      timing && timingOf(timing, tell.words),
      tell.text(note),
    ].filter(Boolean)
    return { text: tell.text(title) + (more.length > 0 ? ` (${more.join(semicolon)})` : '') }
  })
  return [{ kind: 'list', title: show.parts, items }]
}

function logBlock({ log }: Measure, tell: Teller): Block {
  const { show } = tell.words
  if (log.length === 0) return { kind: 'note', tone: 'dim', text: show.noLog }
  return { kind: 'tree', title: show.log, nodes: log.map((entry) => entryNode(entry, tell)) }
}

function entryNode(entry: LogEntry, tell: Teller): TreeNode {
  const { show, reason, status } = tell.words
  const by = entry.by && tell.actor(entry.by)
  const children = [
    tell.text(entry.note),
    entry.reasons?.map((one) => reason[one]).join(', ') ?? '',
    movedIn(entry, tell),
    entry.source ? tell.source(entry.source) : '',
  ].filter((text) => text !== '')
  return {
    text: show.entry(tell.period(entry.date), entry.status && status[entry.status], by),
    tone: 'strong',
    children: children.map((text) => ({ text })),
  }
}

/** How an entry moved the deadline, and why. */
function movedIn({ deadline }: LogEntry, tell: Teller): string {
  if (!deadline) return ''
  const { show, colon } = tell.words
  const from = deadline.from && tell.period(deadline.from)
  return [show.deadlineMoved(from, tell.period(deadline.to)), tell.text(deadline.because)]
    .filter((part) => part !== '')
    .join(colon)
}

function printingsBlock({ also_printed }: Measure, tell: Teller): Block[] {
  if (also_printed.length === 0) return []
  const { show, colon } = tell.words
  const line = (label: string, text: string | undefined) => ({
    text: `${label}${colon}${text || show.emptyCell}`,
  })
  const nodes = also_printed.map(
    ({ section, lines, responsibility_as_printed, timing, note }): TreeNode => ({
      text: show.where('', section, lines).replace(/^, /, ''),
      children: [
        line(show.printedResponsibility, responsibility_as_printed),
        line(show.printedTiming, timing?.as_printed),
        ...(note === undefined ? [] : [{ text: tell.text(note) }]),
      ],
    }),
  )
  return [{ kind: 'tree', title: show.alsoPrinted, nodes }]
}

/** What it takes up, what takes it up, and what it answers; a list only where there is any. */
function linkBlocks(measure: Measure, successors: readonly Measure[], tell: Teller): Block[] {
  const { show } = tell.words
  const trees: [string, TreeNode[]][] = [
    [show.follows, followedNodes(measure, tell)],
    [show.followedBy, successors.map((successor) => successorNode(successor, measure, tell))],
    [show.answers, answeredNodes(measure, tell)],
  ]
  return trees
    .filter(([, nodes]) => nodes.length > 0)
    .map(([title, nodes]) => ({ kind: 'tree', title, nodes }))
}

function followedNodes({ follows }: Measure, tell: Teller): TreeNode[] {
  const { corpus, words } = tell
  return follows.map(({ measure: id, match, because }) => {
    const title = tell.text(corpus.measures.find((one) => one.id === id)?.title)
    const stands = words.stands[standingOf(match, 'newer')]
    return linkNode(`${stands} ${id} – ${title}`, tell.text(because))
  })
}

function successorNode({ id, title, follows }: Measure, measure: Measure, tell: Teller): TreeNode {
  const link = follows.find((one) => one.measure === measure.id)
  const stands = link ? `${tell.words.stands[standingOf(link.match, 'older')]} ` : ''
  return linkNode(`${stands}${id} – ${tell.text(title)}`, tell.text(link?.because))
}

function answeredNodes({ answers }: Measure, tell: Teller): TreeNode[] {
  const targets = answerable(tell.corpus)
  return answers.map(({ recommendation, because }) => {
    const title = tell.text(targets.get(recommendation)?.title)
    return linkNode(`${recommendation} – ${title}`, tell.text(because))
  })
}

function linkNode(text: string, because: string): TreeNode {
  return { text, ...(because !== '' && { children: [{ text: because }] }) }
}

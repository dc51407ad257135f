import type { LogEntry } from '../../schemas/log.ts'
import { answerable } from '../analyses/answerable.ts'
import { lineageOf } from '../analyses/lineage/graph.ts'
import { reportAt } from '../analyses/status.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import type { Block, Json, Report, TreeNode } from '../report.ts'
import type { Words } from '../words/index.ts'
import type { Command, Request } from './command.ts'
import { measureOf } from './resolve.ts'
import {
  actorOf,
  dayOf,
  deadlineOf,
  fullActorOf,
  measureRow,
  periodOf,
  sourceOf,
  textOf,
  themesOf,
  timingOf,
} from './tell/measures.ts'

/** `teh show`: everything about one measure. */
export const command: Command = {
  name: 'show',
  arguments: [{ name: 'measure', required: true }],
  flags: [],
  formats: ['table', 'json', 'markdown'],
  corpus: 'sound',
  examples: ['teh show teh-2021/ciatteh', 'teh show teh-2021/website --lang nl'],
  run: ({ corpus, arguments: [typed = ''], today, words }: Request): Report => {
    const measure = measureOf(corpus, typed)
    const lineage = lineageOf(corpus)
    const successors = lineage.successorsOf(measure)
    return {
      report: 'show',
      question: { measure: measure.id, asOf: today },
      asOf: today,
      rows: [
        {
          ...measureRow(corpus, measure, today, words),
          summary: textOf(measure.summary, words),
          responsibilityAsPrinted: measure.responsibility_as_printed,
          parts: measure.parts as unknown as Json,
          log: measure.log as unknown as Json,
          follows: measure.follows as unknown as Json,
          followedBy: successors.map(({ id }) => id),
          answers: measure.answers as unknown as Json,
          alsoPrinted: measure.also_printed as unknown as Json,
          closed: (measure.closed ?? null) as unknown as Json,
          note: textOf(measure.note, words) || null,
          file: measure.file.path,
        },
      ],
      leftOut: {},
      summary: { status: reportAt(measure, today)?.status ?? null },
      blocks: [
        { kind: 'heading', level: 1, text: textOf(measure.title, words) },
        { kind: 'note', text: textOf(measure.summary, words) },
        { kind: 'facts', facts: facts(corpus, measure, today, words) },
        ...partsOf(corpus, measure, words),
        ...logOf(corpus, measure, words),
        ...printings(measure, words),
        ...links(corpus, measure, successors, words),
      ],
    }
  },
}

function facts(
  corpus: Corpus,
  measure: Measure,
  today: string,
  words: Words,
): { label: string; text: string }[] {
  const { show } = words
  const edition = corpus.editions.get(measure.edition)
  const people = (ids: readonly string[]) =>
    ids.map((id) => fullActorOf(corpus, id, words)).join('\n')
  const all: [string, string][] = [
    [words.columns.id, measure.id],
    [show.reference, measure.reference ?? ''],
    [show.edition, edition ? textOf(edition.title, words) : measure.edition],
    [show.lead, measure.lead.length > 0 ? people(measure.lead) : words.nobody],
    [show.partners, people(measure.partners)],
    [show.printedResponsibility, measure.responsibility_as_printed || show.emptyCell],
    [show.timing, deadlineOf(corpus, measure, today, words)],
    [show.printedTiming, measure.timing.as_printed || show.emptyCell],
    [
      show.state,
      show.state_at(
        words.status[reportAt(measure, today)?.status ?? 'no-report'],
        dayOf(today, words),
      ),
    ],
    [show.themes, themesOf(corpus, measure.themes, words)],
    [show.origin, words.origin[measure.origin]],
    [show.source, sourceOf(corpus, measure.source, words)],
    [show.file, measure.file.path],
    [
      show.closed,
      measure.closed
        ? `${periodOf(measure.closed.date, words)}${words.colon}${textOf(measure.closed.because, words)}`
        : '',
    ],
    [show.note, textOf(measure.note, words)],
  ]
  return all.filter(([, text]) => text !== '').map(([label, text]) => ({ label, text }))
}

function partsOf(corpus: Corpus, { parts }: Measure, words: Words): Block[] {
  if (parts.length === 0) return []
  const items = parts.map(({ title, lead, timing, note }) => {
    const more = [
      lead?.map((id) => actorOf(corpus, id, words)).join(', '),
      timing && timingOf(timing, words),
      textOf(note, words),
    ].filter(Boolean)
    return {
      text: textOf(title, words) + (more.length > 0 ? ` (${more.join(words.semicolon)})` : ''),
    }
  })
  return [{ kind: 'list', title: words.show.parts, items }]
}

function logOf(corpus: Corpus, { log }: Measure, words: Words): Block[] {
  if (log.length === 0) return [{ kind: 'note', tone: 'dim', text: words.show.noLog }]
  return [
    {
      kind: 'tree',
      title: words.show.log,
      nodes: log.map((entry) => entryNode(corpus, entry, words)),
    },
  ]
}

function entryNode(corpus: Corpus, entry: LogEntry, words: Words): TreeNode {
  const { show } = words
  const by = entry.by && actorOf(corpus, entry.by, words)
  const children = [
    textOf(entry.note, words),
    entry.reasons?.map((reason) => words.reason[reason]).join(', ') ?? '',
    entry.deadline
      ? [
          show.deadlineMoved(
            entry.deadline.from && periodOf(entry.deadline.from, words),
            periodOf(entry.deadline.to, words),
          ),
          textOf(entry.deadline.because, words),
        ]
          .filter((part) => part !== '')
          .join(words.colon)
      : '',
    entry.source ? sourceOf(corpus, entry.source, words) : '',
  ].filter((text) => text !== '')
  return {
    text: show.entry(periodOf(entry.date, words), entry.status && words.status[entry.status], by),
    tone: 'strong',
    children: children.map((text) => ({ text })),
  }
}

function printings({ also_printed }: Measure, words: Words): Block[] {
  if (also_printed.length === 0) return []
  const nodes = also_printed.map(
    ({ section, lines, responsibility_as_printed, timing, note }): TreeNode => ({
      text: words.show.where('', section, lines).replace(/^, /, ''),
      children: [
        {
          text: `${words.show.printedResponsibility}${words.colon}${responsibility_as_printed || words.show.emptyCell}`,
        },
        {
          text: `${words.show.printedTiming}${words.colon}${timing?.as_printed || words.show.emptyCell}`,
        },
        ...(note === undefined ? [] : [{ text: textOf(note, words) }]),
      ],
    }),
  )
  return [{ kind: 'tree', title: words.show.alsoPrinted, nodes }]
}

function links(
  corpus: Corpus,
  measure: Measure,
  successors: readonly Measure[],
  words: Words,
): Block[] {
  const { show } = words
  const titleOf = (id: string) => textOf(corpus.measures.find((m) => m.id === id)?.title, words)
  const targets = answerable(corpus)
  const link = (
    id: string,
    title: string,
    match: string | undefined,
    because: string,
  ): TreeNode => ({
    text: `${id} – ${title}${match ? ` (${match})` : ''}`,
    ...(because !== '' && { children: [{ text: because }] }),
  })
  const lists: [string, TreeNode[]][] = [
    [
      show.follows,
      measure.follows.map(({ measure: id, match, because }) =>
        link(id, titleOf(id), words.match[match], textOf(because, words)),
      ),
    ],
    [
      show.followedBy,
      successors.map((successor) => {
        const found = successor.follows.find(({ measure: id }) => id === measure.id)
        return link(
          successor.id,
          textOf(successor.title, words),
          found && words.match[found.match],
          textOf(found?.because, words),
        )
      }),
    ],
    [
      show.answers,
      measure.answers.map(({ recommendation, because }) =>
        link(
          recommendation,
          textOf(targets.get(recommendation)?.title, words),
          undefined,
          textOf(because, words),
        ),
      ),
    ],
  ]
  return lists
    .filter(([, nodes]) => nodes.length > 0)
    .map(([title, nodes]) => ({ kind: 'tree', title, nodes }))
}

/** The report on two revisions: the pull request told as changes of plans. */

import type { Change } from '../analyses/diff/changes.ts'
import type { OtherDelta } from '../analyses/diff/others.ts'
import { deltaKinds, diffRevisions, type MeasureDelta } from '../analyses/diff/revisions.ts'
import type { Corpus, Measure } from '../corpus/types.ts'
import { latestDay } from '../period.ts'
import type { Block, Cell, Pair, Report, Row } from '../report.ts'
import type { Words } from '../words/index.ts'
import { changeRow } from './diff-editions.ts'
import { fingerprint, textChange, toldCell, toldRow } from './tell/changes.ts'
import { actorOf, actorsOf, periodOf, shortTiming, textOf } from './tell/measures.ts'

interface State {
  revision: string | null
  corpus: Corpus
  commit: string | null
}

/** What leaves a deadline later, earlier or gone. */
const deadlineMoved: ReadonlySet<Change['kind']> = new Set([
  'deadline-later',
  'deadline-earlier',
  'deadline-lost',
  'rhythm-changed',
  'until-changed',
])
const signs = { removed: '-', added: '+', renamed: '~', changed: '~' } as const
export function revisionsReport(
  before: State,
  after: State,
  exitCode: boolean,
  words: Words,
): Report {
  const diff = diffRevisions(before.corpus, after.corpus)
  const { diff: say } = words
  const corpora = [before.corpus, after.corpus] as const
  const entries = diff.measures.reduce((sum, { entriesAdded }) => sum + entriesAdded.length, 0)
  const nothing = diff.measures.length === 0 && diff.others.length === 0
  const count = (kind: MeasureDelta['kind']) =>
    diff.measures.filter((delta) => delta.kind === kind).length
  const moved = diff.measures
    .flatMap(({ changes }) => changes)
    .filter(({ kind }) => deadlineMoved.has(kind)).length
  const leads = diff.measures
    .flatMap(({ changes }) => changes)
    .filter(({ kind }) => kind === 'lead-lost' || kind === 'lead-changed').length
  const label = (state: State) => state.revision ?? say.workingTree
  const unread = unreadBlock([before, after], label, words)
  return {
    report: 'diff-revisions',
    question: {
      before: { revision: before.revision, commit: before.commit },
      after: { revision: after.revision, commit: after.commit },
    },
    // Only formats for programs ask for them.
    get rows() {
      return diff.measures.map((delta) => deltaRow(delta))
    },
    leftOut: { before: [...before.corpus.unsound].sort(), after: [...after.corpus.unsound].sort() },
    summary: {
      ...Object.fromEntries(deltaKinds.map((kind) => [kind, count(kind)])),
      entriesAdded: entries,
      deadlines: moved,
      leads,
      others: diff.others.map(({ kind, what, id }) => ({ kind, what, id })),
      coverage: diff.coverage.map(({ id, before: from, after: to }) => ({
        id,
        before: from ?? null,
        after: to ?? null,
      })),
    },
    marker: 'teh-diff',
    blocks: [
      { kind: 'heading', level: 1, text: say.revisions(label(before), label(after)) },
      {
        kind: 'note',
        tone: 'strong',
        text: nothing
          ? unread.length > 0
            ? say.nothingRead
            : say.nothing
          : say.revisionTotals({
              ...Object.fromEntries(deltaKinds.map((kind) => [kind, count(kind)])),
              entries,
              moved,
              leads,
            } as Record<MeasureDelta['kind'] | 'entries' | 'moved' | 'leads', number>),
      },
      ...unread,
      ...deltaKinds.flatMap((kind): Block[] => {
        const deltas = diff.measures.filter((delta) => delta.kind === kind)
        if (deltas.length === 0) return []
        return [
          {
            kind: 'pairs',
            title: say.revisionTitle(kind, deltas.length),
            heads: [label(before), label(after)],
            pairs: deltas.map((delta) => pairOf(delta, corpora, words)),
          },
        ]
      }),
      ...coverageBlock(diff.coverage, words),
      ...othersBlock(diff.others, words),
    ],
    ...(exitCode && { found: !nothing }),
  }
}

/** What could not be read, under the revision in which it could not: of that nothing is told. */
function unreadBlock(
  [before, after]: readonly [State, State],
  label: (state: State) => string,
  words: Words,
): Block[] {
  const ids = [...new Set([...before.corpus.unsound, ...after.corpus.unsound])].sort()
  if (ids.length === 0) return []
  const side = (state: State, id: string) =>
    state.corpus.unsound.has(id) ? [{ text: `${id}\n${label(state)}` }] : []
  return [
    {
      kind: 'pairs',
      title: words.diff.unread(ids.length),
      heads: [label(before), label(after)],
      pairs: ids.map((id) => ({
        sign: '?',
        left: side(before, id),
        right: side(after, id),
        changes: [],
      })),
    },
  ]
}

function pairOf(delta: MeasureDelta, corpora: readonly [Corpus, Corpus], words: Words): Pair {
  const [older, newer] = corpora
  const same = delta.before !== undefined && delta.after !== undefined && delta.kind === 'changed'
  return {
    sign: signs[delta.kind],
    same,
    left: delta.before ? [sideOf(older, delta.before, words)] : [],
    right: delta.after ? [sideOf(newer, delta.after, words)] : [],
    changes:
      delta.before && delta.after
        ? changesOf(delta, corpora, words)
        : logCells(delta, newer, words),
  }
}

function sideOf(corpus: Corpus, measure: Measure, words: Words): Cell {
  const who = measure.lead.length > 0 ? actorsOf(corpus, measure.lead, words) : words.nobody
  return {
    text: `${measure.id}\n${textOf(measure.title, words)}\n${who} · ${shortTiming(corpus, measure, latestDay, words)}`,
  }
}

function changesOf(delta: MeasureDelta, corpora: readonly [Corpus, Corpus], words: Words): Cell[] {
  const { before, after, changes, fields } = delta
  if (!before || !after) return []
  const { diff: say } = words
  const untold = fields.filter(({ field }) => !isTold(field, delta, words))
  return [
    ...changes.map((one) => toldCell(one, corpora, words)),
    ...logCells(delta, corpora[1], words),
    ...delta.answersAdded.map((id) => ({
      text: `${say.answersAdded}${words.colon}${id}`,
      tone: 'good' as const,
    })),
    ...delta.answersRemoved.map((id) => ({
      text: `${say.answersRemoved}${words.colon}${id}`,
      tone: 'bad' as const,
    })),
    ...textChange(say.fields.title, textOf(before.title, words), textOf(after.title, words), words),
    ...textChange(
      say.fields.summary,
      textOf(before.summary, words),
      textOf(after.summary, words),
      words,
    ),
    ...(fields.some(({ field }) => field === 'timing') &&
    before.timing.as_printed !== after.timing.as_printed
      ? textChange(say.fields.timing, before.timing.as_printed, after.timing.as_printed, words)
      : []),
    ...(untold.length > 0
      ? [
          {
            text: say.alsoChanged(
              untold.map(({ field }) => (say.fields as Record<string, string>)[field] ?? field),
            ),
            tone: 'dim' as const,
          },
        ]
      : []),
  ]
}

/** Whether a sentence tells that a field changed; what none tells, such as a title in another language, is named at least. */
function isTold(
  field: string,
  {
    before,
    after,
    changes,
    entriesAdded,
    entriesRemoved,
    answersAdded,
    answersRemoved,
  }: MeasureDelta,
  words: Words,
): boolean {
  const kinds = (begin: string) => changes.some(({ kind }) => kind.startsWith(begin))
  switch (field) {
    case 'title':
    case 'summary':
      return textOf(before?.[field], words) !== textOf(after?.[field], words)
    case 'lead':
      return kinds('lead-')
    case 'partners':
      return kinds('partner-')
    case 'themes':
      return kinds('themes-')
    case 'origin':
    case 'source':
      return kinds('moved')
    case 'timing':
      return (
        kinds('deadline-') ||
        kinds('start-') ||
        kinds('rhythm-') ||
        kinds('until-') ||
        kinds('became-') ||
        kinds('no-longer-') ||
        before?.timing.as_printed !== after?.timing.as_printed
      )
    case 'log':
      return entriesAdded.length + entriesRemoved.length > 0
    case 'answers':
      return answersAdded.length + answersRemoved.length > 0
    default:
      return false
  }
}

function logCells(
  { entriesAdded, entriesRemoved }: MeasureDelta,
  corpus: Corpus,
  words: Words,
): Cell[] {
  const { diff: say, show } = words
  const told = (label: string, entry: MeasureDelta['entriesAdded'][number]) => {
    const head = show.entry(
      periodOf(entry.date, words),
      entry.status && words.status[entry.status],
      entry.by && actorOf(corpus, entry.by, words),
    )
    const moved = entry.deadline
      ? ` · ${show.deadlineMoved(entry.deadline.from && periodOf(entry.deadline.from, words), periodOf(entry.deadline.to, words))}`
      : ''
    const note = textOf(entry.note, words)
    return `${label}${words.colon}${head}${moved}${note === '' ? '' : `${words.colon}${note}`}`
  }
  return [
    ...entriesAdded.map((entry) => ({ text: told(say.entryAdded, entry), tone: 'good' as const })),
    ...entriesRemoved.map((entry) => ({
      text: told(say.entryRemoved, entry),
      tone: 'bad' as const,
    })),
  ]
}

function coverageBlock(
  changes: readonly { id: string; before: string | undefined; after: string | undefined }[],
  words: Words,
): Block[] {
  if (changes.length === 0) return []
  const state = (key: string | undefined) =>
    key === undefined ? words.none : words.coverage.states[key as 'answered']
  return [
    {
      kind: 'list',
      title: words.diff.coverage,
      items: changes.map(({ id, before, after }) => ({
        text: `${id}${words.colon}${state(before)} → ${state(after)}`,
      })),
    },
  ]
}

function othersBlock(others: readonly OtherDelta[], words: Words): Block[] {
  if (others.length === 0) return []
  const { diff: say } = words
  return [
    {
      kind: 'list',
      title: say.others,
      items: others.map(({ kind, what, id }) => ({
        text: `${signs[kind]} ${say.otherKinds[what]} ${id} (${say.deltas[kind]})`,
      })),
    },
  ]
}

function deltaRow(delta: MeasureDelta): Row {
  const { kind, before, after, changes, fields, entriesAdded, answersAdded, answersRemoved } = delta
  const [from, to] = [before?.id ?? '', after?.id ?? '']
  return {
    kind,
    fingerprint: fingerprint(kind, from, to),
    before: before ? { id: before.id, file: before.file.path } : null,
    after: after ? { id: after.id, file: after.file.path } : null,
    changes: changes.map((one) => toldRow(one, from, to)),
    entriesAdded: entriesAdded.length,
    answersAdded,
    answersRemoved,
    fields: fields.map(changeRow),
  }
}

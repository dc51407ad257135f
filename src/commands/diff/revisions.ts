/** The report on two revisions: a pull request as changes of plans. */
import type { Change } from '../../analyses/diff/changes.ts'
import type { CoverageDelta, OtherDelta } from '../../analyses/diff/others.ts'
import { withNewIds } from '../../analyses/diff/renamed-ids.ts'
import {
  deltaKinds,
  diffRevisions,
  type MeasureDelta,
  type RevisionDiff,
} from '../../analyses/diff/revisions.ts'
import { whenever } from '../../analyses/state/moment.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Block, Cell, Report, Row } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import { changeCell, changeRow, fingerprint } from '../tell/changes.ts'
import { deltaPair, deltaSigns } from '../tell/deltas.ts'
import { leftOutFor } from '../tell/measure-row.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { fieldRow } from './editions.ts'
import { plainRevisionsSheet, revisionsSheet } from './sheets.ts'

/**
 * A state of the corpus; for the working tree, `revision` is absent and the commit is the last one.
 */
export interface State {
  revision: string | null
  corpus: Corpus
  commit: string | null
  /** Whether the working files differ from it. */
  dirty?: boolean
  /** Where the corpus lay then, if that was elsewhere. */
  movedFrom?: string
}

/** What makes a deadline later, earlier or gone. */
export const deadlineMoved: ReadonlySet<Change['kind']> = new Set([
  'deadline-later',
  'deadline-earlier',
  'deadline-lost',
  'rhythm-changed',
  'until-changed',
])

/** What gives a measure another responsible, or none. */
export const leadChanged: ReadonlySet<Change['kind']> = new Set(['lead-lost', 'lead-changed'])

export function revisionsReport(
  before: State,
  after: State,
  exitCode: boolean,
  words: Words,
): Report {
  const diff = diffRevisions(before.corpus, after.corpus)
  // Names of what was renamed are asked by the ids of today.
  const states = [{ ...before, corpus: withNewIds(before.corpus, diff.renamed) }, after] as const
  const tellers = [tellerAt(states[0], words), tellerAt(states[1], words)] as const
  const unreadIds = [
    [...before.corpus.unreadable].sort(),
    [...after.corpus.unreadable].sort(),
  ] as const
  const heads = [labelOf(before, words), labelOf(after, words)] as const
  const totals = totalsOf(diff)
  return {
    report: 'diff-revisions',
    question: {
      olderState: stateRow(before),
      newerState: stateRow(after),
    },
    // Only formats for programs ask for them.
    get rows() {
      return diff.measures.map(deltaRow)
    },
    leftOut: [
      leftOutFor('unreadable-before', unreadIds[0]),
      leftOutFor('unreadable-after', unreadIds[1]),
    ],
    totals: { ...totals, ...besides(diff) },
    get sheet() {
      return revisionsSheet(diff.measures, unreadIds, heads, tellers)
    },
    get plainSheet() {
      return plainRevisionsSheet(diff.measures, unreadIds)
    },
    marker: 'teh-diff',
    get foreign() {
      return new Map(tellers.flatMap(({ foreign }) => [...foreign]))
    },
    blocks: [
      { kind: 'heading', level: 1, text: words.diff.revisions(...heads) },
      ...summaryBlocks(diff, totals, [before, after], heads, words),
      ...deltaBlocks(diff, tellers, heads),
      ...themesBlock(diff, tellers),
      ...coverageBlock(diff.coverage, words),
      ...othersBlock(diff.others, words),
    ],
    ...(exitCode && { found: !isEmpty(diff) }),
  }
}

function isEmpty({ measures, others }: RevisionDiff): boolean {
  return measures.length === 0 && others.length === 0
}

/** How much changed; which state was in another folder; what could not be read in either. */
function summaryBlocks(
  diff: RevisionDiff,
  { deadlinesMoved, leadsChanged, entriesAdded, ...counts }: Totals,
  states: readonly [State, State],
  heads: readonly [string, string],
  words: Words,
): Block[] {
  const unread = unreadBlock(states, heads, words)
  const none = unread.length > 0 ? words.diff.nothingRead : words.diff.nothing
  const total = words.diff.revisionTotals({
    ...counts,
    entries: entriesAdded,
    moved: deadlinesMoved,
    leads: leadsChanged,
  })
  return [
    { kind: 'note', tone: 'strong', text: isEmpty(diff) ? none : total },
    ...states.flatMap(({ movedFrom }, i): Block[] =>
      movedFrom === undefined
        ? []
        : [{ kind: 'note', text: words.diff.movedFrom(heads[i] ?? '', movedFrom) }],
    ),
    ...unread,
  ]
}

function stateRow({ revision, commit, dirty = false }: State): Row {
  return { revision, commit, dirty }
}

function labelOf({ revision, dirty = false }: State, words: Words): string {
  return revision ?? words.diff.workingTree(dirty)
}

type Totals = Record<
  MeasureDelta['kind'] | 'entriesAdded' | 'deadlinesMoved' | 'leadsChanged',
  number
>

/** How many measures of each kind, and how much of what matters most changed in them. */
function totalsOf({ measures }: RevisionDiff): Totals {
  const count = (kind: MeasureDelta['kind']) =>
    measures.filter((delta) => delta.kind === kind).length
  const changes = measures.flatMap((delta) => delta.changes)
  return {
    removed: count('removed'),
    added: count('added'),
    renamed: count('renamed'),
    changed: count('changed'),
    entriesAdded: measures.reduce((sum, delta) => sum + delta.entriesAdded.length, 0),
    deadlinesMoved: changes.filter(({ kind }) => deadlineMoved.has(kind)).length,
    leadsChanged: changes.filter(({ kind }) => leadChanged.has(kind)).length,
  }
}

/** What changed besides the measures. */
function besides({ others, coverage }: RevisionDiff): Row {
  return {
    others: others.map(({ kind, what, id, from }) => ({ kind, what, id, from: from ?? null })),
    coverage: coverage.map(({ id, before, after }) => ({
      id,
      before: before ?? 'absent',
      after: after ?? 'absent',
    })),
  }
}

/** Files that could not be read, for each revision: they are left out of the comparison. */
function unreadBlock(
  states: readonly [State, State],
  heads: readonly [string, string],
  words: Words,
): Block[] {
  const [before, after] = states.map(({ corpus }) => corpus.unreadable) as [
    Set<string>,
    Set<string>,
  ]
  const ids = [...new Set([...before, ...after])].sort()
  if (ids.length === 0) return []
  const side = (unread: ReadonlySet<string>, id: string, head: string): Cell[] =>
    unread.has(id) ? [{ text: `${id}\n${head}` }] : []
  return [
    {
      kind: 'pairs',
      title: words.diff.unread(ids.length),
      heads,
      pairs: ids.map((id) => ({
        sign: '?',
        left: side(before, id, heads[0]),
        right: side(after, id, heads[1]),
        changes: [],
      })),
    },
  ]
}

/** Whether only themes changed: such measures come last, one line each. */
function isThemesOnly({ kind, fields }: MeasureDelta): boolean {
  return kind === 'changed' && fields.every(({ field }) => field === 'themes')
}

function themesBlock(
  { measures }: RevisionDiff,
  [older, newer]: readonly [Teller, Teller],
): Block[] {
  const deltas = measures.filter(isThemesOnly)
  if (deltas.length === 0) return []
  const { words } = newer
  return [
    {
      kind: 'list',
      title: words.diff.themesOnly(deltas.length),
      items: deltas.flatMap(({ after: measure, changes }) =>
        changes.map((change) => ({
          text: `${measure?.id} · ${changeCell(change, older, newer).text}`,
        })),
      ),
    },
  ]
}

/** A teller for everything in a state, whatever its date. */
function tellerAt({ corpus }: State, words: Words): Teller {
  return tellerOf(corpus, whenever, words)
}

/** The measures that changed, under one title for each kind. */
function deltaBlocks(
  { measures }: RevisionDiff,
  [older, newer]: readonly [Teller, Teller],
  heads: readonly [string, string],
): Block[] {
  const { words } = newer
  return deltaKinds.flatMap((kind): Block[] => {
    const deltas = measures.filter((delta) => delta.kind === kind && !isThemesOnly(delta))
    if (deltas.length === 0) return []
    return [
      {
        kind: 'pairs',
        title: words.diff.revisionTitle(kind, deltas.length),
        heads,
        pairs: deltas.map((delta) => deltaPair(delta, older, newer)),
      },
    ]
  })
}

function coverageBlock(changes: readonly CoverageDelta[], words: Words): Block[] {
  if (changes.length === 0) return []
  const state = (key: CoverageDelta['before']) =>
    key === undefined ? words.none : words.coverage.classes[key]
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

function othersBlock(others: readonly OtherDelta[], { diff: say }: Words): Block[] {
  if (others.length === 0) return []
  return [
    {
      kind: 'list',
      title: say.others,
      items: others.map(({ kind, what, id, from }) => ({
        text: `${deltaSigns[kind]} ${say.otherKinds[what]} ${from ? `${from} → ` : ''}${id} (${say.deltas[kind]})`,
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
    olderMeasure: before ? { id: before.id, file: before.file.path } : null,
    newerMeasure: after ? { id: after.id, file: after.file.path } : null,
    changes: changes.map((change) => changeRow(change, from, to)),
    entriesAdded: entriesAdded.length,
    answersAdded,
    answersRemoved,
    fields: fields.map(fieldRow),
  }
}

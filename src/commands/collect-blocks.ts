/** What came of sheets that came back, for people. */

import { isDecision } from '../analyses/collect/decided.ts'
import type { ClearRow, JudgedRow, UnclearRow } from '../analyses/collect/judge.ts'
import type { ColumnKey } from '../form/index.ts'
import type { Block, Table, TreeNode } from '../report.ts'
import { clearBlocks } from './collect-change.ts'
import {
  answersOf,
  type BodyCounts,
  bodyOf,
  countsByBody,
  silentIn,
  totalsOf,
} from './collect-counts.ts'
import { type Collection, type Tellers, writesIn, writtenFiles } from './collect-found.ts'
import { placesText, placeText, remarkSentence, sentencesOf } from './collect-words.ts'
import { oneValue, type Request } from './command.ts'
import { patchesOf, proposeBlocks } from './propose.ts'
import { sentenceOf } from './sentence.ts'
import type { Teller } from './tell/teller.ts'

/** What is told beside the rows: how many measures are overdue before and after. */
interface Told {
  late: readonly [number, number]
  tell: Tellers
  request: Request
}

/** The state of the round first, then what needs a person, then what is clear. */
export function collectBlocks(collection: Collection, { late, tell, request }: Told): Block[] {
  const { gathered } = collection
  const counts = countsByBody(collection)
  return [
    ...headBlocks(collection, request),
    bodiesTable(counts, tell.before),
    ...settleBlocks(collection, tell.before),
    ...clearBlocks(gathered.clear, tell),
    ...toldBlocks(collection, tell.before),
    ...unreadBlocks(collection, tell.before),
    ...findingBlocks(collection, request),
    ...closingBlocks(collection, counts, late, request, tell.before),
  ]
}

function headBlocks(collection: Collection, { words }: Request): Block[] {
  const { collect: say } = words
  const totals = totalsOf(collection)
  const bodies = new Set(answersOf(collection.gathered).map(bodyOf)).size
  return [
    {
      kind: 'note',
      tone: 'strong',
      text: say.summary({ ...totals, bodies, measures: totals.answered }),
    },
    writtenBlock(collection, words),
  ]
}

function writtenBlock(collection: Collection, { collect: say }: Request['words']): Block {
  const { gathered, isWritten } = collection
  if (isWritten)
    return {
      kind: 'note',
      tone: 'good',
      text: say.written(gathered.clear.length, writtenFiles(collection)),
    }
  if (gathered.clear.length > 0) return { kind: 'note', text: say.notYet }
  const isFilled = totalsOf(collection).answered > 0
  return { kind: 'note', text: isFilled ? say.nothingNew : say.nothingFilled }
}

function bodiesTable(counts: readonly BodyCounts[], tell: Teller): Table {
  const { columns } = tell.words.collect
  const number = (key: 'asked' | 'answered' | 'clear' | 'unclear' | 'known', title: string) => ({
    key,
    title,
    align: 'right' as const,
  })
  const answering = counts.filter(({ answered }) => answered > 0)
  const hasKnown = answering.some(({ known }) => known > 0)
  return {
    kind: 'table',
    columns: [
      { key: 'body', title: columns.body, min: 16 },
      number('asked', columns.asked),
      number('answered', columns.answered),
      number('clear', columns.clear),
      number('unclear', columns.unclear),
      { key: 'conflicts', title: columns.conflict, align: 'right' },
      ...(hasKnown ? [number('known', columns.known)] : []),
    ],
    rows: answering.map((one) => [
      { text: nameOf(one.body, tell) },
      ...[one.asked, one.answered, one.clear].map((count) => ({ text: String(count) })),
      ...[one.unclear, one.conflicts].map((count) => ({
        text: String(count),
        tone: count > 0 ? ('warn' as const) : ('plain' as const),
      })),
      ...(hasKnown ? [{ text: String(one.known) }] : []),
    ]),
  }
}

function nameOf(body: string, tell: Teller): string {
  return body === '' ? tell.words.collect.noBody : tell.actor(body)
}

/** What needs a person: contradictions first, then what is not clear. */
function settleBlocks({ gathered, again }: Collection, tell: Teller): Block[] {
  const { unclear, conflicts } = gathered
  const { collect: say } = tell.words
  const count = unclear.length + conflicts.length
  if (count === 0) return []
  const all = [
    ...conflicts.map((rows) => ({ rows, column: undefined, tone: 'bad' as const })),
    ...unclear.map((row) => ({
      rows: [row],
      column: row.troubles.find(({ column }) => column)?.column,
      tone: 'warn' as const,
    })),
  ]
  const nodes = firstOfEach(all, ({ rows }) => rows[0]?.place.file ?? '').map(
    ([{ rows, column, tone }, more]): TreeNode =>
      more > 0
        ? { text: `${rows[0]?.place.file}${tell.words.colon}${say.more(more)}`, tone }
        : {
            text: placesText(rows, column, tell),
            tone,
            children: childrenOf(rows[0], sentencesOf(rows[0] as ClearRow, conflicts, tell), tell),
          },
  )
  return [
    { kind: 'tree', title: say.toSettle(count), nodes },
    ...([...unclear, ...conflicts.flat()].every(({ returned }) => isDecision(returned))
      ? []
      : [
          {
            kind: 'note' as const,
            tone: 'dim' as const,
            text: again.length > 0 ? say.sentBack(again) : say.sendBack,
          },
        ]),
  ]
}

/** Rows of one file that are listed. */
const maxOfFile = 25

/** The first of each file, and once beside the last of them how many more there are. */
function firstOfEach<T>(all: readonly T[], fileOf: (one: T) => string): [T, more: number][] {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(fileOf(one), (counts.get(fileOf(one)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return all.flatMap((one): [T, number][] => {
    const place = (seen.get(fileOf(one)) ?? 0) + 1
    seen.set(fileOf(one), place)
    if (place <= maxOfFile) return [[one, 0]]
    return place === maxOfFile + 1 ? [[one, (counts.get(fileOf(one)) ?? 0) - maxOfFile]] : []
  })
}

function childrenOf(
  row: ClearRow | UnclearRow | undefined,
  sentences: readonly string[],
  tell: Teller,
): TreeNode[] {
  const { measure } = row ?? {}
  const title = measure
    ? [{ text: [measure.reference, tell.text(measure.title)].filter(Boolean).join(' ') }]
    : []
  return [...title, ...sentences.map((text) => ({ text }))]
}

/** Remarks on rows, one line each; of many alike the first few. */
const maxRemarks = 20

function toldBlocks({ gathered, files }: Collection, tell: Teller): Block[] {
  const { collect: say, colon } = tell.words
  const { clear, unclear, empty, conflicts } = gathered
  const line = (row: JudgedRow, column: ColumnKey | undefined, sentence: string) =>
    `${placeText(row, column, tell)}${colon}${sentence}`
  const lines = [...clear, ...unclear, ...conflicts.flat(), ...empty].flatMap((row) =>
    row.remarks
      // How an answer is dated matters once it is clear.
      .filter(({ what }) => row.is === 'clear' || what === 'locked-changed')
      .map((remark) =>
        line(row, 'column' in remark ? remark.column : undefined, remarkSentence(remark, tell)),
      ),
  )
  const repeated = gathered.repeated.map((row) => line(row, undefined, say.remark.repeated))
  const linked = files.sheets.filter(({ hasLinks }) => hasLinks).map(({ name }) => name)
  const noted = files.sheets.filter(({ remarks }) => remarks > 0)
  const count = noted.reduce((sum, { remarks }) => sum + remarks, 0)
  const all = [...lines, ...repeated]
  const items = [
    ...all.slice(0, maxRemarks),
    ...(all.length > maxRemarks ? [say.more(all.length - maxRemarks)] : []),
    ...(linked.length > 0 ? [say.links(linked)] : []),
    ...(count > 0
      ? [
          say.remarks(
            count,
            noted.map(({ name }) => name),
          ),
        ]
      : []),
  ]
  if (items.length === 0) return []
  return [{ kind: 'list', title: say.told, items: items.map((text) => ({ text })) }]
}

function unreadBlocks({ files: { unread } }: Collection, { words }: Teller): Block[] {
  if (unread.length === 0) return []
  return [
    {
      kind: 'list',
      title: words.collect.unread(unread.length),
      items: unread.map(({ path, sentence }) => ({ text: `${path} ${sentence}`, tone: 'warn' })),
    },
  ]
}

function findingBlocks({ plan, findings, folded }: Collection, { words }: Request): Block[] {
  const { collect: say } = words
  if ('refused' in plan)
    return [
      { kind: 'note', tone: 'bad', text: say.refused },
      { kind: 'note', tone: 'bad', text: sentenceOf(plan.refused, words) },
    ]
  if (findings.length === 0) return []
  const isRefused = findings.some(({ level }) => level === 'error')
  return [
    isRefused
      ? { kind: 'note', tone: 'bad', text: say.refused }
      : { kind: 'note', text: `${say.found}${words.colon.trimEnd()}` },
    { kind: 'findings', findings, folded },
  ]
}

/** Names of silent bodies that are listed. */
const maxSilent = 12

function closingBlocks(
  collection: Collection,
  counts: readonly BodyCounts[],
  [before, after]: readonly [number, number],
  request: Request,
  tell: Teller,
): Block[] {
  const { words, flags } = request
  const { collect: say } = words
  const { gathered, isWritten } = collection
  const silent = silentIn(counts)
  const names = silent
    .slice(0, maxSilent)
    .map(({ body, asked }) => `${nameOf(body, tell)} ${asked > 0 ? asked : ''}`.trim())
  const more = silent.length > maxSilent ? [say.more(silent.length - maxSilent)] : []
  const asked = counts.filter((one) => one.asked > 0 || one.answered === 0).length
  return [
    ...collection.rounds.byHand.map((file) => ({
      kind: 'note' as const,
      tone: 'warn' as const,
      text: say.roundByHand(file),
    })),
    ...(silent.length === 0
      ? []
      : [{ kind: 'note' as const, text: say.silent(silent.length, asked, [...names, ...more]) }]),
    ...(gathered.clear.length === 0
      ? []
      : [
          {
            kind: 'note' as const,
            tone: 'strong' as const,
            text: say.effect(before, after, isWritten),
          },
        ]),
    ...proposal(collection, request, tell),
    ...(isWritten || flags.write === true || gathered.clear.length === 0
      ? []
      : [{ kind: 'note' as const, text: say.next(callAgain(request)) }]),
  ]
}

/** The diff of what would be written, if it is asked for; once it is written, how to propose it. */
function proposal(
  collection: Collection,
  { corpus, flags, services, words }: Request,
  tell: Teller,
): Block[] {
  const { gathered, isWritten } = collection
  const pathOf = (name: string) => `${corpus.root}/${name}`
  if (flags['dry-run'] === true)
    return [...patchesOf(writesIn(collection), pathOf), { kind: 'note', text: words.record.dryRun }]
  if (!isWritten || !services.isInRepository()) return []
  const bodies = [...new Set(gathered.clear.map(bodyOf))].sort()
  const { collect: say } = words
  return proposeBlocks(
    {
      branch: words.record.branch(tell.moment.today),
      paths: writtenFiles(collection).map(pathOf),
      message: say.commit(
        gathered.clear.length,
        bodies.map((body) => nameOf(body, tell)),
      ),
    },
    words,
  )
}

/** The call with --write, as it is typed in a shell. */
function callAgain({ arguments: files, flags }: Request): string {
  const quoted = (word: string) => (/^[\w./*@%+=:,-]+$/.test(word) ? word : `'${word}'`)
  const given = ['by', 'heard', 'heard-on', 'asked'].flatMap((name) => {
    const value = oneValue(flags, name)
    return value === undefined ? [] : [`--${name}`, quoted(value)]
  })
  const shown = files.length > 4 ? ['…'] : files.map(quoted)
  return ['teh collect', ...shown, ...given, '--write'].join(' ')
}

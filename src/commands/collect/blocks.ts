/** What came of sheets that came back, for people. */

import type { Block, Table } from '../../report.ts'
import { flagTexts, inCorpus, shellWord } from '../call-next.ts'
import type { Request } from '../command.ts'
import { patchesOf, proposeBlocks } from '../propose.ts'
import { sentenceOf } from '../sentence.ts'
import type { Teller } from '../tell/teller.ts'
import { clearBlocks } from './change.ts'
import { answersOf, type BodyCounts, bodyOf, countsByBody, silentIn, totalsOf } from './counts.ts'
import { type Collection, type Tellers, writesIn, writtenFiles } from './found.ts'
import { settleBlocks, toldBlocks } from './settle.ts'

/** What is printed besides the rows: how many measures are overdue before and after. */
interface Context {
  late: readonly [number, number]
  tell: Tellers
  request: Request
}

/** The blocks: first the state of the round, then what needs a decision, then the clear rows. */
export function collectBlocks(collection: Collection, { late, tell, request }: Context): Block[] {
  const { gathered } = collection
  const counts = countsByBody(collection)
  return [
    ...headBlocks(collection, request),
    ...(counts.some(({ answered }) => answered > 0) ? [bodiesTable(counts, tell.before)] : []),
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
      : [{ kind: 'note' as const, text: say.next(callWriting(request)) }]),
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
function callWriting({ arguments: files, flags }: Request): string {
  const given = ['by', 'heard', 'heard-on', 'asked'].flatMap((name) => flagTexts(name, flags))
  const shown = files.length > 4 ? ['…'] : files.map(shellWord)
  return inCorpus(['teh collect', ...shown, ...given, '--write'].join(' '), { flags })
}

/** What in the forms needs a decision, and remarks on them. */
import { isDecision } from '../../analyses/collect/decided.ts'
import type { ClearRow, JudgedRow, UnclearRow } from '../../analyses/collect/judge.ts'
import type { ColumnKey } from '../../form/index.ts'
import type { Block, TreeNode } from '../../report.ts'
import type { Teller } from '../tell/teller.ts'
import type { Collection } from './found.ts'
import { placesText, placeText, remarkSentence, sentencesOf } from './words.ts'

/** The rows that need a decision: contradictions first, then unclear ones. */
export function settleBlocks({ gathered, again }: Collection, tell: Teller): Block[] {
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

export function toldBlocks({ gathered, files }: Collection, tell: Teller): Block[] {
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
    ...(files.copies > 0 ? [say.copies(files.copies)] : []),
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

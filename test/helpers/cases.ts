/** What is wrong by each rule: its example, and its fixture where it has one. */
import { examples } from '../../src/analyses/lint/examples.ts'
import { type Found, lint } from '../../src/analyses/lint/index.ts'
import { type RuleId, rules } from '../../src/analyses/lint/rules/index.ts'
import { loadCareful } from '../../src/corpus/careful/load.ts'
import type { FileEntry } from '../../src/corpus/files/walk.ts'
import { loadCorpus } from '../../src/corpus/load.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import { memo } from '../../src/order.ts'
import { readings } from './corpus.ts'
import { corpusOfExample, namesIn } from './examples.ts'
import { entriesOver, looksUp, markedRules, overlayOf, textsIn, today } from './fixtures.ts'

/** A whole corpus in which one rule finds something. */
export interface Case {
  rule: RuleId
  from: 'example' | 'fixture'
  files: readonly FileEntry[]
  /** Names of the files that show the fault; the others are without. */
  own: ReadonlySet<string>
}

/** Rules whose fault is no text, or a text that is not there: their example describes it. */
export const described: readonly RuleId[] = [
  'yaml/encoding',
  'yaml/bom-or-crlf',
  'meta/rule-crashed',
  'corpus/unsaid',
]

/** Rules whose example is laid over a corpus. */
export const shown: readonly RuleId[] = rules
  .map(({ id }) => id)
  .filter((id) => !described.includes(id))

/** What is wrong by every rule, but for bytes that no text shows. */
export const cases: readonly Case[] = [
  ...shown.map((rule): Case => {
    const { bad } = examples[rule]
    return { rule, from: 'example', files: corpusOfExample(bad), own: namesIn(bad) }
  }),
  ...markedRules().flatMap((rule): Case[] => {
    const overlay = overlayOf(rule, 'bad')
    if (overlay.length === 0) return []
    const own = new Set(overlay.map(({ name }) => name))
    return [{ rule: rule as RuleId, from: 'fixture', files: entriesOver(overlay), own }]
  }),
]

const asked = new Map<string, Promise<Found[]>>()

/** What lint finds in it; who asks again is not kept waiting. */
export const findingsOf = (one: Case): Promise<Found[]> =>
  memo(asked, `${one.from} ${one.rule}`, () => findingsIn(one.files, one))

/** With the texts that the right side of a case cites, where its rule looks into them. */
export async function findingsIn(
  files: readonly FileEntry[],
  { rule, from }: Pick<Case, 'rule' | 'from'>,
): Promise<Found[]> {
  const right = () =>
    from === 'example' ? corpusOfExample(examples[rule].good) : entriesOver(overlayOf(rule, 'good'))
  const texts = looksUp(rule) ? textsIn(await corpusIn(right())) : undefined
  return lint(await corpusIn(files), today, undefined, texts).found
}

async function corpusIn(files: readonly FileEntry[]): Promise<Corpus> {
  await loadCareful()
  return loadCorpus(files, 'plans', { readings })
}

/** Who answered, added to the rounds in which they were asked. */
import type { Gathered } from '../analyses/collect/gather.ts'
import { fileText } from '../analyses/lint/fix/rounds.ts'
import type { Corpus, Round } from '../corpus/types.ts'
import { newFile } from '../corpus/write/new-file.ts'
import { memo } from '../order.ts'
import type { Day } from '../period.ts'
import type { FileWrite } from '../report.ts'

export interface RoundWrites {
  writes: readonly FileWrite[]
  /** Rounds that were changed by hand, so that nothing is added: their paths. */
  byHand: readonly string[]
}

/**
 * What to write so that rounds tell who answered which rows. A row that is clear or was recorded
 * before is answered, one that is not clear is not.
 */
export function roundWrites(
  corpus: Corpus,
  { clear, known, repeated }: Gathered,
  answered: Day,
): RoundWrites {
  const answers = new Map<string, Map<string, Set<string>>>()
  for (const row of [...clear, ...known, ...repeated]) {
    const { head } = row.returned
    if (head === undefined || row.id === undefined) continue
    const ofRound = memo(answers, head.round, () => new Map<string, Set<string>>())
    memo(ofRound, head.body, () => new Set<string>()).add(row.id)
  }
  const writes: FileWrite[] = []
  const byHand: string[] = []
  for (const [id, bodies] of answers) {
    const round = corpus.rounds.get(id)
    const after = round && withAnswers(round, bodies, answered)
    if (round === undefined || after === undefined) continue
    const { file } = round
    const before = fileText(corpus, file)
    const head = /^#[^\n]*/.exec(before)?.[0] ?? ''
    if (newFile(file.path, 'round', file.raw as object, head) === before)
      writes.push({ name: file.name, before, after: newFile(file.path, 'round', after, head) })
    else byHand.push(file.path)
  }
  return { writes, byHand }
}

/** The round with what is new; nothing if nothing is. */
function withAnswers(
  { file, bodies }: Round,
  answers: ReadonlyMap<string, ReadonlySet<string>>,
  date: Day,
): object | undefined {
  const raw = file.raw as { bodies: Record<string, object> }
  const changed = Object.entries(raw.bodies).map(([body, value]) => {
    const asked = bodies[body]
    const replied = new Set(asked?.answered.flatMap(({ rows }) => rows))
    const rows = [...(answers.get(body) ?? [])].filter(
      (id) => asked?.rows.includes(id) && !replied.has(id),
    )
    if (!asked || rows.length === 0) return { body, value, isNew: false }
    return { body, value: { ...value, answered: [...asked.answered, { date, rows }] }, isNew: true }
  })
  if (changed.every(({ isNew }) => !isNew)) return undefined
  return { ...raw, bodies: Object.fromEntries(changed.map(({ body, value }) => [body, value])) }
}

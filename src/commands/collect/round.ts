/** Who answered, added to the rounds in which they were asked. */
import type { Gathered } from '../../analyses/collect/gather.ts'
import { fileText } from '../../analyses/lint/fix/rounds.ts'
import type { Corpus, Round } from '../../corpus/types.ts'
import { insertAnswer } from '../../corpus/write/insert-round.ts'
import { memo } from '../../order.ts'
import type { Day } from '../../period.ts'
import type { FileWrite } from '../../report.ts'

export interface RoundWrites {
  writes: readonly FileWrite[]
  /** Rounds that are set by hand so that nothing can be added: their paths. */
  byHand: readonly string[]
}

/**
 * The files of rounds with who answered which rows. A row that is clear or was recorded before is
 * answered; one that is not clear is not.
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
    if (round === undefined) continue
    const { file } = round
    const before = fileText(corpus, file)
    const after = withAnswers(before, round, bodies, answered)
    if (after === undefined) byHand.push(file.path)
    else if (after !== before) writes.push({ name: file.name, before, after })
  }
  return { writes, byHand }
}

/** The text of the round with what is new; nothing if it is set so that nothing can be added. */
function withAnswers(
  before: string,
  { file, bodies }: Round,
  answers: ReadonlyMap<string, ReadonlySet<string>>,
  date: Day,
): string | undefined {
  let text = before
  for (const [body, { rows: asked, answered }] of Object.entries(bodies)) {
    const replied = new Set(answered.flatMap(({ rows }) => rows))
    const rows = [...(answers.get(body) ?? [])].filter(
      (id) => asked.includes(id) && !replied.has(id),
    )
    if (rows.length === 0) continue
    const target = { path: file.path, kind: 'round' as const, text }
    const done = insertAnswer(target, body, { date, rows })
    if (done.is === 'refused') return undefined
    if (done.is === 'new') text = done.after
  }
  return text
}

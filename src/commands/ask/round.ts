/** The round of a call of `ask`, as a file of the corpus. */
import type { Round } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { FileWrite } from '../../report.ts'
import { lineFor } from '../schema-line.ts'
import type { AskCall, BodyForm } from './forms.ts'

type AskedBody = Round['bodies'][string]

/**
 * The file that records who was asked. If the round exists, the bodies are added to it; throws
 * `round-differs` if it asked one of them something else, or by another day, unless it may be
 * replaced.
 */
export async function roundWrite(
  forms: readonly BodyForm[],
  { corpus, round: id, replyBy, mayReplace }: AskCall,
  today: string,
): Promise<FileWrite[]> {
  const begun = corpus.rounds.get(id)
  const asked = new Map(
    forms.map(({ body, file, rows }) => [body, { file, rows: rows.map(({ sent }) => sent.id) }]),
  )
  const differs = [...asked].some(([body, one]) => {
    const before = begun?.bodies[body]
    return before !== undefined && !isSame(before, one)
  })
  const isOther = begun !== undefined && (differs || begun.reply_by !== replyBy)
  if (isOther && !mayReplace) throw new TehError('round-differs', { round: id })
  if (begun !== undefined && !isOther) return added(begun, asked)
  const bodies: Record<string, AskedBody> = { ...begun?.bodies }
  for (const [body, one] of asked) bodies[body] = { ...one, answered: bodies[body]?.answered ?? [] }
  const value = {
    asked: begun?.asked ?? today,
    reply_by: replyBy,
    bodies: Object.fromEntries(
      Object.keys(bodies)
        .sort()
        .map((body) => [body, bodies[body]]),
    ),
    ...(begun?.note === undefined ? {} : { note: begun.note }),
  }
  // It wants the whole parser, which a call that only looks does not.
  const { newFile } = await import('../../corpus/write/new-file.ts')
  const name = `rounds/${id}.yaml`
  const after = newFile(name, 'round', value, lineFor(name, 'round', corpus))
  if (begun === undefined) return [{ name, after }]
  return begun.file.text === after ? [] : [{ name, before: begun.file.text, after }]
}

/** The round with the bodies that it has not asked yet; every line that is there stays. */
async function added(
  { file, bodies }: Round,
  asked: ReadonlyMap<string, object>,
): Promise<FileWrite[]> {
  const { insertAsked } = await import('../../corpus/write/insert-round.ts')
  let after = file.text
  for (const [body, one] of asked) {
    if (bodies[body] !== undefined) continue
    const done = insertAsked({ path: file.path, kind: 'round', text: after }, body, one)
    if (done.is === 'refused') throw done.problem
    if (done.is === 'new') after = done.after
  }
  return after === file.text ? [] : [{ name: file.name, before: file.text, after }]
}

function isSame(before: AskedBody, { file, rows }: { file: string; rows: string[] }): boolean {
  return before.file === file && JSON.stringify(before.rows) === JSON.stringify(rows)
}

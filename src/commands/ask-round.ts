/** The round of a call of `ask`, as a file of the corpus. */
import type { Round } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import type { FileWrite } from '../report.ts'
import type { AskCall, BodyForm } from './ask-forms.ts'

type AskedBody = Round['bodies'][string]

/**
 * The file that keeps whom was asked. If the round has begun, the bodies are added to it; throws
 * `round-differs` if it asked one of them something else, or by another day, and may not be
 * replaced.
 */
export async function roundWrite(
  forms: readonly BodyForm[],
  { corpus, round: id, replyBy, mayReplace }: AskCall,
  today: string,
): Promise<FileWrite[]> {
  const begun = corpus.rounds.get(id)
  const bodies: Record<string, AskedBody> = { ...begun?.bodies }
  for (const { body, file, rows } of forms) {
    const asked = { file, rows: rows.map(({ sent }) => sent.id) }
    const before = bodies[body]
    if (before !== undefined && !mayReplace && !isSame(before, asked))
      throw new TehError('round-differs', { round: id })
    bodies[body] = { ...asked, answered: before?.answered ?? [] }
  }
  if (begun !== undefined && !mayReplace && begun.reply_by !== replyBy)
    throw new TehError('round-differs', { round: id })
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
  const { newFile } = await import('../corpus/write/new-file.ts')
  const name = `rounds/${id}.yaml`
  const after = newFile(name, 'round', value, schemaLine)
  if (begun === undefined) return [{ name, after }]
  return begun.file.text === after ? [] : [{ name, before: begun.file.text, after }]
}

const schemaLine = '# yaml-language-server: $schema=../../schemas/json/round.schema.json'

function isSame(before: AskedBody, { file, rows }: { file: string; rows: string[] }): boolean {
  return before.file === file && JSON.stringify(before.rows) === JSON.stringify(rows)
}

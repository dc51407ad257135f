/** A whole new file of the corpus, in its style. */
import type { Kind } from '../../../schemas/index.ts'
import { TehError } from '../../errors.ts'
import { hiddenCharacter, openText, ruleBroken } from './open.ts'
import { printFile, rawOf } from './print.ts'

/**
 * The text of a new file, with a comment as its first line if there is `head` (with its `#`). It
 * reads back as the value. Throws if the value is not sound, or has hidden characters.
 */
export function newFile(path: string, kind: Kind, value: object, head = ''): string {
  const hidden = hiddenCharacter(value) ?? hiddenCharacter(head)
  if (hidden) throw new TehError('insert-hidden', { path, ...hidden })
  const raw = rawOf(value, kind, [])
  const broken = ruleBroken(kind, raw)
  if (broken) throw new TehError('insert-invalid', { path, ...broken })
  const text = `${head === '' ? '' : `${head}\n`}${printFile(raw, kind)}`
  if (JSON.stringify(openText({ path, kind, text }).value) !== JSON.stringify(raw))
    throw new TehError('insert-layout', { path, line: 1 })
  return text
}

/** The comments of a corpus that turn a rule off: for the next line, or for the file. */
import type { Comment, Corpus, SourceFile } from '../../../corpus/types.ts'
import type { Fix } from '../../../findings.ts'
import { textsWith } from './texts.ts'

export interface Suppression {
  file: SourceFile
  comment: Comment
  rules: string[]
  reason: string
  /** The first and the last line to which it applies; nothing if it applies to the whole file. */
  lines: readonly [number, number] | undefined
  /** The fix that removes its line, if nothing else is on it. */
  whole: Fix | undefined
  /** The rules that it has turned off so far. */
  used: Set<string>
}

const shape = /^\s*teh-disable-(next-line|file)\b\s*(.*?)\s*(?:--\s*(.*))?$/

/** Whether a comment turns a rule off; `text` is what follows its `#`. */
export function isSuppression(text: string): boolean {
  return shape.test(text)
}

/** Every such comment of a corpus, in the order of files and lines. */
export function suppressionsIn(corpus: Corpus): Suppression[] {
  return textsWith(corpus, 'suppression').flatMap(suppressionsOf)
}

function suppressionsOf(file: SourceFile): Suppression[] {
  const linesOf = linesIn(file)
  return file.comments().flatMap((comment): Suppression[] => {
    const read = shape.exec(comment.text)
    if (!read) return []
    const [, scope, names = '', reason = ''] = read
    const { next, own } = linesOf(comment.place.line)
    return [
      {
        file,
        comment,
        rules: names.split(/[\s,]+/).filter((name) => name !== ''),
        reason: reason.trim(),
        lines: scope === 'file' ? undefined : [next, file.lastLine(next)],
        whole: own,
        used: new Set<string>(),
      },
    ]
  })
}

/**
 * Lines around a comment: the next line with a value, and its own if the comment is alone on it.
 */
interface Around {
  next: number
  own: Fix | undefined
}

function linesIn(file: SourceFile): (line: number) => Around {
  const lines = file.text.split('\n')
  const starts = [0]
  for (const [i, text] of lines.entries()) starts.push((starts[i] ?? 0) + text.length + 1)
  // From the end: for each line, the first line from there on that is neither blank nor a comment.
  const below: number[] = []
  for (let i = lines.length - 1; i >= 0; i--)
    below[i] = /^\s*(#|$)/.test(lines[i] ?? '') ? (below[i + 1] ?? -1) : i
  return (line) => {
    const [start = 0, end = 0] = [starts[line - 1], starts[line]]
    const isAlone = lines[line - 1]?.trimStart().startsWith('#')
    return {
      next: (below[line] ?? -1) + 1,
      own: isAlone ? { start, end: Math.min(file.text.length, end), text: '' } : undefined,
    }
  }
}

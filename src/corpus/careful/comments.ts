/**
 * Reads the lexemes of a text: where its comments are, over which lines its texts extend, and from
 * where on nothing more can be read.
 */
import { flowBroken, newDocument, scalarNext } from './scan.ts'

export interface CommentRange {
  /** Without the `#`. */
  text: string
  /** UTF-16 offsets. */
  start: number
  end: number
}

export interface Comments {
  comments: readonly CommentRange[]
  /**
   * Values of several lines, each from its key, or from its own beginning in a list, to its last
   * character.
   */
  multiline: readonly { start: number; end: number }[]
}

/** In the order of the text. */
export function commentsIn(text: string, lexemes: readonly string[]): Comments {
  const comments: CommentRange[] = []
  const multiline: { start: number; end: number }[] = []
  let offset = 0
  /** The scalar before: it is a key when a colon comes. */
  let last: { start: number; noted: boolean } | undefined
  /** Where the range of the next value begins: at its key, or at its own start. */
  let from: number | undefined
  let isScalar = false
  for (const lexeme of lexemes) {
    if (lexeme === newDocument || lexeme === flowBroken) continue
    if (lexeme === scalarNext) {
      isScalar = true
      continue
    }
    const [start, first] = [offset, lexeme[0]]
    offset += lexeme.length
    if (isScalar || first === '"' || first === "'") {
      const value = { start: from ?? start, end: start + lexeme.trimEnd().length }
      const noted = text.slice(value.start, value.end).includes('\n')
      if (noted) multiline.push(value)
      last = { start, noted }
      ;[from, isScalar] = [undefined, false]
    } else if (first === '#') comments.push({ text: lexeme.slice(1), start, end: offset })
    else if (first === ':' && last) {
      if (last.noted) multiline.pop()
      ;[from, last] = [last.start, undefined]
    } else if (first === '|' || first === '>') from ??= start
    else if (first !== ' ' && first !== '\t' && first !== '\n' && first !== '\r')
      [from, last] = [undefined, undefined]
  }
  return { comments, multiline }
}

import type { Corpus, Path, SourceFile } from '../../../../corpus/types.ts'
import type { DocumentText } from '../../../text/document-text.ts'
import { fold } from '../../../text/fold.ts'
import type { Rule } from '../../rule.ts'
import { sources } from '../../sites/sources.ts'

interface Data {
  document: string
  lines: readonly [number, number]
  /** Lines of the text. */
  count: number
  /** What is printed, and its words that the lines do not have; none if it has no such lines. */
  printed: string
  missing: string[]
}

/** Lines that a text does not have, or that do not have the words that are said to stand there. */
export const notInText: Rule<'source/not-in-text', Data> = {
  id: 'source/not-in-text',
  level: 'warning',
  *check(corpus, _today, texts) {
    if (texts.size === 0) return
    const found = (document: string) => {
      const text = texts.get(document)
      const known = corpus.documents.get(document)?.sha256
      // In another version of it the lines are others.
      return text && (known === undefined || known === text.sha256) ? text : undefined
    }
    for (const { document, lines, file, path } of citedLines(corpus)) {
      const text = found(document)
      if (!text || Math.max(...lines) <= text.lines.length) continue
      const data = { document, lines, count: text.lines.length, printed: '', missing: [] }
      yield { rule: this.id, place: file.place([...path, 'lines']), data }
    }
    for (const { document, lines, printed, file, path } of printings(corpus)) {
      const text = found(document)
      if (!text || Math.max(...lines) > text.lines.length) continue
      const missing = missingIn(text, lines, printed)
      const data = { document, lines, count: text.lines.length, printed, missing }
      if (missing.length > 0) yield { rule: this.id, place: file.place(path), data }
    }
  },
}

interface Cited {
  document: string
  lines: readonly [number, number]
  file: SourceFile
  path: Path
}

function* citedLines(corpus: Corpus): Generator<Cited> {
  for (const { source, file, path } of sources(corpus))
    if (source.lines && source.document)
      yield { document: source.document, lines: source.lines, file, path }
  for (const { source, parts, also_printed, file } of corpus.measures) {
    const { document } = source
    if (!document) continue
    for (const [i, { lines }] of parts.entries())
      if (lines) yield { document, lines, file, path: ['parts', i] }
    for (const [i, { lines }] of also_printed.entries())
      yield { document, lines, file, path: ['also_printed', i] }
  }
}

/** Printed words with the lines of the printing that they are of. */
function* printings({ measures }: Corpus): Generator<Cited & { printed: string }> {
  for (const { source, responsibility_as_printed, timing, also_printed, file } of measures) {
    const { document, lines } = source
    if (!document) continue
    if (lines) {
      const own = { document, lines, file }
      const who = responsibility_as_printed
      if (who) yield { ...own, printed: who, path: ['responsibility_as_printed'] }
      const when = timing.as_printed
      if (when) yield { ...own, printed: when, path: ['timing', 'as_printed'] }
    }
    for (const [i, other] of also_printed.entries()) {
      const [own, path] = [{ document, lines: other.lines, file }, ['also_printed', i] as const]
      const { responsibility_as_printed: who, timing: again } = other
      if (who) yield { ...own, printed: who, path: [...path, 'responsibility_as_printed'] }
      const when = again?.as_printed
      if (when) yield { ...own, printed: when, path: [...path, 'timing', 'as_printed'] }
    }
  }
}

/** Shorter words are found by chance within others. */
const minLetters = 3

/**
 * The words that the lines do not have, whatever their order: cells of a row are broken over lines.
 * Words may be broken, too: *1 ^{er}* has *1er*.
 */
function missingIn(
  { lines: all }: DocumentText,
  [first, last]: readonly [number, number],
  printed: string,
): string[] {
  const cited = fold(all.slice(first - 1, last).join('\n'))
  const known = new Set(wordsOf(cited))
  const joined = cited.replace(/[^\p{L}\p{N}]+/gu, '')
  const missing = wordsOf(fold(printed)).filter(
    (word) => !known.has(word) && (word.length < minLetters || !joined.includes(word)),
  )
  return [...new Set(missing)]
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

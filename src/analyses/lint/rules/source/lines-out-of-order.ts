import type { Corpus, Path, SourceFile } from '../../../../corpus/types.ts'
import type { Rule } from '../../rule.ts'
import { sources } from '../../sites/sources.ts'

/** The last line comes before the first. */
export const linesOutOfOrder: Rule<'source/lines-out-of-order', { first: number; last: number }> = {
  id: 'source/lines-out-of-order',
  level: 'error',
  alone: true,
  *check(corpus) {
    for (const { lines, file, path } of everyLines(corpus)) {
      const [first, last] = lines
      if (last < first)
        yield { rule: this.id, place: file.place([...path, 'lines']), data: { first, last } }
    }
  },
}

/** Of sources, and of what stands in the document of its measure: parts, other printings. */
function* everyLines(
  corpus: Corpus,
): Generator<{ lines: readonly [number, number]; file: SourceFile; path: Path }> {
  for (const { source, file, path } of sources(corpus))
    if (source.lines) yield { lines: source.lines, file, path }
  for (const { parts, also_printed, file } of corpus.measures) {
    for (const [i, { lines }] of parts.entries())
      if (lines) yield { lines, file, path: ['parts', i] }
    for (const [i, { lines }] of also_printed.entries())
      yield { lines, file, path: ['also_printed', i] }
  }
}

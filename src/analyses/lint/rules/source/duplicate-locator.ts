import type { Measure } from '../../../../corpus/types.ts'
import type { Rule } from '../../rule.ts'

/** Two rows of a table are said to stand at exactly the same lines. */
export const duplicateLocator: Rule<'source/duplicate-locator', { other: string }> = {
  id: 'source/duplicate-locator',
  level: 'warning',
  *check(corpus) {
    const seen = new Map<string, Measure>()
    for (const measure of corpus.measures) {
      const { source, origin, file } = measure
      if (source.lines === undefined || origin !== 'table') continue
      const key = `${source.document} ${source.lines.join('-')}`
      const first = seen.get(key)
      if (first)
        yield {
          rule: this.id,
          place: file.place(['source', 'lines']),
          data: { other: first.id },
          related: [first.file.place(['source', 'lines'])],
        }
      else seen.set(key, measure)
    }
  },
}

import type { Rule } from '../../rule.ts'
import { sources } from '../../sources.ts'

/** The last line comes before the first. */
export const linesOutOfOrder: Rule = {
  id: 'source/lines-out-of-order',
  severity: 'error',
  *check(corpus) {
    for (const { source, file, path } of sources(corpus)) {
      const [first, last] = source.lines ?? [0, 0]
      if (last < first) yield { rule: this.id, place: file.place([...path, 'lines']), data: { first, last } }
    }
    for (const { also_printed, file } of corpus.measures) {
      for (const [
        i,
        {
          lines: [first, last],
        },
      ] of also_printed.entries()) {
        if (last < first) yield { rule: this.id, place: file.place(['also_printed', i, 'lines']), data: { first, last } }
      }
    }
  },
}

import { unknownMoves } from '../../../timing/schedule.ts'
import type { Rule } from '../../rule.ts'

/** An entry moves an occurrence of a measure that recurs, but the measure has no such one. */
export const unknownOccurrence: Rule<
  'log/unknown-occurrence',
  { from: string; known: readonly string[] }
> = {
  id: 'log/unknown-occurrence',
  level: 'error',
  *check(corpus) {
    for (const measure of corpus.measures) {
      if (
        measure.timing.recurs?.from === undefined ||
        !measure.log.some(({ deadline }) => deadline)
      )
        continue
      for (const { entry, from, known } of unknownMoves(
        measure,
        corpus.editions.get(measure.edition),
      )) {
        const place = measure.file.place(
          ['log', entry, 'deadline', ...(from === undefined ? [] : ['from'])],
          from === undefined ? 'key' : 'value',
        )
        yield { rule: this.id, place, data: { from: from ?? '', known: known.slice(0, 8) } }
      }
    }
  },
}

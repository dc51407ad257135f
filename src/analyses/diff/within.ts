/** Where a plan prints its own measures twice, and not alike. */
import type { Corpus, Measure } from '../../corpus/types.ts'
import { same } from './record.ts'

export interface Variant {
  measure: Measure
  printing: Measure['also_printed'][number]
  /** Fields that differ, the other printing first. */
  differs: { field: 'responsibility' | 'timing'; other: string; own: string }[]
}

/** Every other printing of the measures of an edition, in order of the measures. */
export function variantsWithin(corpus: Corpus, edition: string): Variant[] {
  return corpus.measures
    .filter((measure) => measure.edition === edition)
    .flatMap((measure) =>
      measure.also_printed.map((printing) => {
        const differs: Variant['differs'] = []
        const responsibility = printing.responsibility_as_printed
        if (
          responsibility !== undefined &&
          key(responsibility) !== key(measure.responsibility_as_printed)
        )
          differs.push({
            field: 'responsibility',
            other: responsibility,
            own: measure.responsibility_as_printed,
          })
        const { timing } = printing
        if (
          timing &&
          (key(timing.as_printed) !== key(measure.timing.as_printed) ||
            !same(meaning(timing), meaning(measure.timing)))
        )
          differs.push({
            field: 'timing',
            other: timing.as_printed,
            own: measure.timing.as_printed,
          })
        return { measure, printing, differs }
      }),
    )
}

/** Typographic quotes and no-break spaces make no difference. */
function key(printed: string): string {
  return printed.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim()
}

function meaning({ start, due, recurs, after }: Measure['timing']): object {
  return { start, due, recurs, after }
}

import type { Measure } from '../../../../corpus/types.ts'
import { standingEntries } from '../../../state/log.ts'
import { leadBy } from '../../../state/state.ts'
import type { Rule } from '../../rule.ts'

/** An entry takes a measure from a body that did not answer for it. */
export const notResponsible: Rule<
  'log/not-responsible',
  { seen: string; known: readonly string[] }
> = {
  id: 'log/not-responsible',
  level: 'error',
  alone: true,
  *check(corpus) {
    for (const measure of corpus.measures)
      for (const { entry, seen, lead } of wrongMoves(measure)) {
        const from = measure.log[entry]?.responsibility?.from ?? []
        yield {
          rule: this.id,
          place: measure.file.place(['log', entry, 'responsibility', 'from', from.indexOf(seen)]),
          data: { seen, known: lead },
        }
      }
  },
}

/** The bodies that entries move a measure from, although they did not answer for it until then. */
function wrongMoves(measure: Measure): { entry: number; seen: string; lead: readonly string[] }[] {
  if (!measure.log.some(({ responsibility }) => responsibility)) return []
  const entries = standingEntries(measure.log)
  return entries.flatMap((entry, i) => {
    const lead = leadBy(measure, entries.slice(0, i))
    return (entry.responsibility?.from ?? [])
      .filter((id) => !lead.includes(id))
      .map((seen) => ({ entry: measure.log.indexOf(entry), seen, lead }))
  })
}

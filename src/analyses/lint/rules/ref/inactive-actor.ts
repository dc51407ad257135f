import type { Measure, Path } from '../../../../corpus/types.ts'
import { daysOf, firstDay, lastDay } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'

/** An actor that had ended before the edition began. */
export const inactiveActor: Rule<
  'ref/inactive-actor',
  { seen: string; until: string; suggestions: readonly string[] }
> = {
  id: 'ref/inactive-actor',
  level: 'warning',
  *check(corpus) {
    const ended = new Map(
      [...corpus.actors.values()].flatMap(({ id, until }) =>
        until === undefined ? [] : [[id, until] as const],
      ),
    )
    if (ended.size === 0) return
    for (const measure of corpus.measures) {
      const period = corpus.editions.get(measure.edition)?.period
      if (period === undefined) continue
      for (const { list, path } of asked(measure)) {
        for (const [i, id] of list.entries()) {
          const until = ended.get(id)
          if (until === undefined || lastDay(until) >= daysOf(period).first) continue
          const successors = [...corpus.actors.values()].filter(
            ({ succeeds, from }) =>
              succeeds.includes(id) &&
              (from === undefined || firstDay(from) <= daysOf(period).last),
          )
          yield {
            rule: this.id,
            place: measure.file.place([...path, i]),
            data: { seen: id, until, suggestions: successors.map((actor) => actor.id) },
          }
        }
      }
    }
  },
}

/** Those that answer for a measure, for a part of it, or assist. */
function* asked({
  lead,
  partners,
  parts,
}: Measure): Generator<{ list: readonly string[]; path: Path }> {
  yield { list: lead, path: ['lead'] }
  yield { list: partners, path: ['partners'] }
  for (const [i, part] of parts.entries())
    if (part.lead) yield { list: part.lead, path: ['parts', i, 'lead'] }
}

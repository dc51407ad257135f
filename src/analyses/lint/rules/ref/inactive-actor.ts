import { daysOf, firstDay, lastDay } from '../../../../period.ts'
import type { Rule } from '../../rule.ts'

/** An actor that had ended before the edition began. */
export const inactiveActor: Rule = {
  id: 'ref/inactive-actor',
  severity: 'warning',
  *check(corpus) {
    for (const { file, edition, lead, partners } of corpus.measures) {
      const period = corpus.editions.get(edition)?.period
      if (period === undefined) continue
      for (const [key, list] of Object.entries({ lead, partners })) {
        for (const [i, id] of list.entries()) {
          const until = corpus.actors.get(id)?.until
          if (until === undefined || lastDay(until) >= daysOf(period).first) continue
          const successors = [...corpus.actors.values()].filter(
            ({ succeeds, from }) => succeeds.includes(id) && (from === undefined || firstDay(from) <= daysOf(period).last),
          )
          yield { rule: this.id, place: file.place([key, i]), data: { seen: id, until, suggestions: successors.map((actor) => actor.id) } }
        }
      }
    }
  },
}

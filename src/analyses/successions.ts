/** Which bodies took over from which: CECLR, then the Centre fédéral Migration, then Myria. */
import type { Corpus } from '../corpus/types.ts'
import { memo } from '../order.ts'
import { type Day, firstDay } from '../period.ts'

export interface Bodies {
  /** The body that an actor is today: the last of those that took over from it, or itself. */
  currentBody(actor: string): string
}

/** The successions that the registries of one or several states of a corpus record. */
export function bodiesOf(corpora: readonly Pick<Corpus, 'actors'>[]): Bodies {
  const successor = new Map(corpora.flatMap(({ actors }) => [...successorsIn(actors)]))
  return { currentBody: (actor) => lastSuccessor(actor, successor) }
}

function successorsIn(actors: Corpus['actors']): ReadonlyMap<string, string> {
  return new Map(
    [...actors.values()].flatMap(({ id, succeeds }) =>
      succeeds.map((older) => [older, id] as const),
    ),
  )
}

const successors = new WeakMap<Corpus['actors'], ReadonlyMap<string, string>>()

/** The body that an actor was on a day: the last of those that had taken over from it by then. */
export function bodyAt({ actors }: Corpus, actor: string, day: Day): string {
  const successor = memo(successors, actors, () => successorsIn(actors))
  const begun = (id: string) => firstDay(actors.get(id)?.from ?? day) <= day
  return lastSuccessor(actor, { get: (id) => [successor.get(id)].find((one) => one && begun(one)) })
}

/**
 * The last successor; if bodies succeed each other in a circle, the last one before the circle
 * closes.
 */
function lastSuccessor(actor: string, successor: Pick<ReadonlyMap<string, string>, 'get'>): string {
  const seen = new Set<string>()
  let body = actor
  for (let next: string | undefined = actor; next !== undefined && !seen.has(next); ) {
    seen.add(next)
    body = next
    next = successor.get(next)
  }
  return body
}

/** Which bodies took over from which: CECLR, then the Centre fédéral Migration, then Myria. */
import type { Corpus } from '../corpus/types.ts'

export interface Bodies {
  /** The body that an actor is today: the last of those that took over from it, or itself. */
  currentBody(actor: string): string
}

/** The successions that the registries of one or several states of a corpus record. */
export function bodiesOf(corpora: readonly Corpus[]): Bodies {
  const successor = new Map<string, string>()
  for (const { actors } of corpora)
    for (const actor of actors.values())
      for (const older of actor.succeeds) successor.set(older, actor.id)
  return { currentBody: (actor) => lastSuccessor(actor, successor) }
}

/** Where bodies succeed each other in a circle, the last one before the first comes again. */
function lastSuccessor(actor: string, successor: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let body = actor
  for (let next: string | undefined = actor; next !== undefined && !seen.has(next); ) {
    seen.add(next)
    body = next
    next = successor.get(next)
  }
  return body
}

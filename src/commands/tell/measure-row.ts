/** A measure for machines: ids, printed numbers, codes and ISO dates; words only beside them. */
import type { PromisedSince } from '../../analyses/lineage/graph.ts'
import { duesOf } from '../../analyses/timing/deadline.ts'
import type { Measure } from '../../corpus/types.ts'
import type { Json, Row } from '../../report.ts'
import type { Teller } from './teller.ts'

/** `due`: the deadlines in force at the close of the day. */
export function measureRow(measure: Measure, tell: Teller): Row {
  const { id, edition, reference, title, lead, partners, themes, origin, timing, source } = measure
  return {
    id,
    edition,
    plan: tell.corpus.editions.get(edition)?.plan ?? null,
    reference: reference ?? null,
    title: tell.text(title),
    lead,
    partners,
    themes,
    origin,
    timing: timing as unknown as Json,
    due: duesOf(tell.corpus, measure, tell.day),
    source: source as unknown as Json,
  }
}

/** Since when it has been promised. */
export function promisedRow({ since, first, renewed, slip }: PromisedSince): Row {
  return { year: since, first: first.id, renewed, slipMonths: slip ?? null }
}

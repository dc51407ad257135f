/** A measure for machines: ids, printed numbers, codes and ISO dates; words only beside them. */
import type { PromisedSince } from '../../analyses/lineage/graph.ts'
import type { State } from '../../analyses/state/state.ts'
import { duesOf } from '../../analyses/timing/deadline.ts'
import type { Measure } from '../../corpus/types.ts'
import type { LeftOut, PlainFact, Row } from '../../report.ts'
import { recordRow } from './record-row.ts'
import type { Teller } from './teller.ts'

/** `deadlines`: those in force at the close of the day, each occurrence of what recurs. */
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
    timing: recordRow(timing, tell),
    deadlines: duesOf(tell.state(measure).deadline),
    source: recordRow(source, tell),
  }
}

/** What a plain sheet has of a measure, from its row and from that of its state. */
export const measureFacts: readonly PlainFact[] = [
  ...['id', 'edition', 'plan', 'reference', 'title', 'themes', 'lead', 'partners', 'origin'].map(
    (key) => [key, key] as const,
  ),
  ['timingPrinted', 'timing.asPrinted'],
  ['timingStart', 'timing.start'],
  ['timingDue', 'timing.due'],
  ['timingEvery', 'timing.recurs.every'],
  ['deadlines', 'deadlines'],
  ['status', 'status'],
  ['reportedBy', 'reportedBy'],
  ['reportedOn', 'reportedOn'],
  ['document', 'source.document'],
  ['section', 'source.section'],
  ['firstLine', 'source.lines.0'],
  ['lastLine', 'source.lines.1'],
]

/** Since when it has been promised. */
export function promisedRow({ since, first, renewed, slip }: PromisedSince): Row {
  return { since, first: first.id, renewed, slipMonths: slip ?? null }
}

/** What is left out for one reason, all of it by its ids. */
export function leftOutFor(reason: string, ids: readonly string[]): LeftOut {
  return { reason, count: ids.length, ids }
}

/** When it was last asked about: nothing if never. */
export function askedRow(measure: Measure, tell: Teller): Row {
  return { asked: tell.asked(measure)?.day ?? null }
}

/** How a measure stands at the close of the day, and who says so. */
export function stateRow(state: State): Row {
  const { status, report, differing, settled, provisional, settledParts } = state
  return {
    status,
    reportedBy: report?.by ?? null,
    reportedOn: report?.date ?? null,
    otherReports: differing.map(({ by, date, status: other }) => ({
      by: by ?? null,
      date,
      status: other,
    })),
    settled,
    provisional,
    settledParts: settledParts ?? [],
  }
}

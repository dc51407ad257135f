/** The verdict of the reports on one thing: a measure, a part of it, or one of its occurrences. */
import type { Report } from './log.ts'

export interface Verdict {
  /**
   * The report that gives the state: the latest of a responsible body, else the latest of anyone.
   */
  readonly report: Report | undefined
  /** The latest reports of other assessors that give another state, oldest first. */
  readonly differing: readonly Report[]
  readonly settled: boolean
}

/** Who an entry speaks for: entries without an assessor are one assessor of their own. */
export type AssessorOf = (report: Report) => string

export const isDone = ({ status }: Report): boolean =>
  status === 'complete' || status === 'withdrawn'

/**
 * Weighs reports, oldest first. Settled means that the latest report of a responsible body says
 * complete or withdrawn, and that of no other responsible body says less; or that somebody else
 * says so and no responsible body reports less. The latest report of an assessor takes back those
 * before it.
 */
export function weigh(
  reports: readonly Report[],
  responsible: ReadonlySet<string>,
  assessorOf: AssessorOf,
): Verdict {
  const latest = new Map<string, Report>()
  for (const report of reports) {
    const assessor = assessorOf(report)
    latest.delete(assessor)
    latest.set(assessor, report)
  }
  const all = [...latest.values()]
  const own = all.filter((report) => responsible.has(assessorOf(report)))
  const deciding = own.length > 0 ? own : all
  const report = deciding.at(-1)
  return {
    report,
    differing: all.filter((other) => other !== report && other.status !== report?.status),
    settled: own.length > 0 ? own.every(isDone) : all.some(isDone),
  }
}

/** The reports on each part of a measure: those on the part alone, and those on the whole. */
export function byPart(reports: readonly Report[], parts: number): readonly Report[][] {
  return Array.from({ length: parts }, (_, i) =>
    reports.filter(({ part }) => part === undefined || part === i + 1),
  )
}

/** For programs: a versioned envelope, complete, the same bytes everywhere. */
import type { Provenance, Report } from '../report.ts'
import { json as written } from './escape.ts'
import type { Layout, TextFormat } from './format.ts'

export const json: TextFormat = (
  report: Report,
  _: Layout,
  { program, corpus }: Provenance,
): string =>
  `${written({
    formatVersion: 1,
    program,
    corpus: corpus
      ? {
          folder: corpus.folder ?? null,
          title: corpus.title ?? null,
          commit: corpus.commit ?? null,
        }
      : null,
    report: report.report,
    question: report.question,
    asOf: report.asOf ?? null,
    rows: report.rows,
    missing: report.missing ?? [],
    leftOut: report.leftOut,
    totals: report.totals,
  })}\n`

/** Line ends as on Windows that git made, and that no commit would have. */
import type { Levels, LintResult } from '../../analyses/lint/index.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Services } from '../command.ts'

/** Files whose line ends git made here, asked for only where some end as on Windows. */
export async function endedByGit(corpus: Corpus, services: Services): Promise<ReadonlySet<string>> {
  return corpus.complaints.some(isOfLineEnds) ? services.endedByGit() : new Set()
}

/** Without findings on line ends that no commit would have. */
export function withoutLineEnds(
  files: ReadonlySet<string>,
  judge: (corpus: Corpus, levels?: Levels) => LintResult,
): (corpus: Corpus, levels?: Levels) => LintResult {
  return (corpus, levels) => {
    const { found, crashed } = judge(corpus, levels)
    return {
      found: found.filter((one) => !isOfLineEnds(one) || !files.has(one.place.file)),
      crashed,
    }
  }
}

function isOfLineEnds({ rule, data }: { rule: string; data: object }): boolean {
  return rule === 'yaml/bom-or-crlf' && 'seen' in data && data.seen === 'CRLF'
}

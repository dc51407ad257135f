/** CRLF line ends that come from git, and that no commit would have. */
import type { Levels, LintResult } from '../../analyses/lint/index.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Services } from '../command.ts'

/** Files whose line ends come from git; git runs only if some files have CRLF. */
export async function endedByGit(corpus: Corpus, services: Services): Promise<ReadonlySet<string>> {
  return corpus.complaints.some(isOfLineEnds) ? services.endedByGit() : new Set()
}

/** The result without findings about line ends that no commit would have. */
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

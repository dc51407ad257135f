/** Paths as the hosts of repositories want them. */
import { amended } from '../amended.ts'
import { type CorpusFolder, fromRepository } from '../corpus/index.ts'
import { memo } from '../order.ts'
import type { Block, Finding, Report } from '../report.ts'

/** Formats that a host reads together with the files of the repository. */
const ofHosts = new Set(['github', 'sarif', 'gitlab', 'junit'])

/**
 * The report with paths of findings relative to the root of the repository, if a host reads the
 * format.
 */
export function forHost(report: Report, format: string, located: CorpusFolder): Report {
  if (!ofHosts.has(format)) return report
  const paths = new Map<string, string>()
  const path = (file: string) => memo(paths, file, () => fromRepository(located, file))
  const moved = (findings: readonly Finding[]) =>
    findings.map((finding) => ({
      ...finding,
      file: path(finding.file),
      related: finding.related.map((one) => ({ ...one, file: path(one.file) })),
    }))
  const blocks = report.blocks.map(
    (block): Block =>
      block.kind === 'findings'
        ? { ...block, findings: moved(block.findings), folded: moved(block.folded) }
        : block,
  )
  return amended(report, {
    blocks,
    ...(report.findings && { findings: moved(report.findings) }),
  })
}

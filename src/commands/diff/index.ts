import { amended } from '../../amended.ts'
import { beginOf } from '../../analyses/editions.ts'
import { TehError } from '../../errors.ts'
import type { Report } from '../../report.ts'
import { callAgain } from '../call-next.ts'
import { type Command, momentOf, oneValue, type Request } from '../command.ts'
import { checkBegun, editionId } from '../resolve.ts'
import { tellerOf } from '../tell/teller.ts'
import { editionsReport } from './editions.ts'
import { revisionsReport } from './revisions.ts'
import { withinReport } from './within.ts'

/** `teh diff`: what changed between two editions, two revisions, or two printings of one plan. */
export const command: Command = {
  name: 'diff',
  arguments: [{ name: 'editions', required: false, many: true }],
  flags: [
    { name: 'git', kind: 'text', value: 'revision' },
    { name: 'within', kind: 'text', value: 'edition' },
    { name: 'as-of', kind: 'day', describedAs: 'query-as-of' },
    { name: 'exit-code', kind: 'switch' },
  ],
  conflicts: { git: ['within', 'editions', 'as-of'], within: ['editions', 'as-of'] },
  formats: ['table', 'json', 'markdown', 'html', 'xlsx', 'csv', 'csv-plain'],
  corpus: 'readable',
  goesBy: ({ git }) => (git === undefined ? ['measure'] : []),
  examples: [
    'teh diff climate-2018 climate-2024',
    'teh diff --git origin/main --format markdown',
    'teh diff climate-2018 climate-2024 --format html --output diff.html',
  ],
  run: async (request: Request): Promise<Report> => {
    const { arguments: editions, corpus, flags, words } = request
    const [within, git] = [oneValue(flags, 'within'), oneValue(flags, 'git')]
    const exitCode = flags['exit-code'] === true
    const tell = tellerOf(corpus, momentOf(request), words)
    if (within !== undefined) return withinReport(editionId(corpus, within), exitCode, tell)
    if (git !== undefined) return gitReport(git, exitCode, request)
    const [older, newer] = editions
    if (older === undefined || newer === undefined || editions.length > 2)
      throw new TehError('diff-of-what')
    const [first, second] = [editionId(corpus, older), editionId(corpus, newer)]
    if (beginOf(corpus, first) > beginOf(corpus, second))
      throw new TehError('diff-backwards', { older: second, newer: first })
    if (flags['as-of'] !== undefined) for (const id of [first, second]) checkBegun(id, tell)
    const next = callAgain(
      command,
      { flags, arguments: [first, second] },
      '--format html --output diff.html',
      ['exit-code'],
    )
    return amended(editionsReport(first, second, exitCode, tell), { next: [next] })
  },
}

async function gitReport(
  typed: string,
  exitCode: boolean,
  { corpus, services, words }: Request,
): Promise<Report> {
  const { from, to, fork } = revisionsIn(typed)
  const before = await services.revision(from, fork ? (to ?? 'HEAD') : undefined)
  const working = async () => (await services.working('readable')) ?? corpus
  const head = to === undefined ? await services.head() : undefined
  const after =
    to === undefined
      ? { corpus: await working(), commit: head?.commit ?? null, dirty: head?.dirty === true }
      : await services.revision(to)
  const report = revisionsReport(
    { revision: from, ...before },
    { revision: to ?? null, ...after },
    exitCode,
    words,
  )
  return to === undefined ? report : amended(report, { isAboutWorkingFiles: false })
}

/**
 * As in git: `A..B` compares the two, `A...B` compares B with the point where it left A, and an
 * empty side is HEAD; `A` alone compares the files with the point where HEAD left A.
 */
function revisionsIn(typed: string): { from: string; to?: string; fork: boolean } {
  const [, from, dots, to] = /^(.*?)(\.\.\.?)(.*)$/s.exec(typed) ?? []
  return dots === undefined
    ? { from: typed, fork: true }
    : { from: from || 'HEAD', to: to || 'HEAD', fork: dots === '...' }
}

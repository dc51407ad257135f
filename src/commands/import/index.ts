import { interval } from '../../../schemas/common.ts'
import { proposalsOf } from '../../analyses/import/propose.ts'
import { knownLanguage } from '../../analyses/text/languages.ts'
import { TehError } from '../../errors.ts'
import type { Report } from '../../report.ts'
import { loadImportWords } from '../../words/index.ts'
import { type Command, oneValue, type Request } from '../command.ts'
import { editionId } from '../resolve.ts'
import { checkReport } from './check.ts'
import { readPlan } from './read.ts'
import { importReport } from './report.ts'

/** `teh import`: turns the document of a plan into proposals for measures, or compares the two. */
export const command: Command = {
  name: 'import',
  arguments: [{ name: 'plan-document', required: true }],
  flags: [
    { name: 'edition', kind: 'text', describedAs: 'import-edition' },
    { name: 'document', kind: 'text', value: 'document', describedAs: 'import-document' },
    { name: 'plan', kind: 'text', describedAs: 'import-plan' },
    { name: 'period', kind: 'text', value: 'period', describedAs: 'new-period' },
    { name: 'title', kind: 'text', value: 'words', describedAs: 'import-title' },
    { name: 'language', kind: 'text', value: 'language', describedAs: 'import-language' },
    { name: 'columns', kind: 'text', value: 'columns', describedAs: 'import-columns' },
    { name: 'check', kind: 'text', value: 'edition', describedAs: 'import-check' },
    { name: 'output', kind: 'text', value: 'file', describedAs: 'import-output' },
    { name: 'force', kind: 'switch' },
  ],
  conflicts: { check: ['edition', 'document', 'plan', 'period', 'title', 'output', 'force'] },
  requires: { output: ['edition'], force: ['output'] },
  formats: ['table', 'json', 'markdown', 'html', 'csv', 'csv-plain'],
  corpus: 'readable',
  outputIsForFiles: true,
  examples: [
    'teh import plan-2026.docx',
    'teh import plan-2026.docx --edition climate-2026 --output review.xlsx',
    'teh import plan-2024.docx --check climate-2024',
  ],
  run: async (request: Request): Promise<Report> => {
    const say = await loadImportWords(request.words.language)
    const checked = oneValue(request.flags, 'check')
    const against =
      checked === undefined
        ? undefined
        : request.corpus.editions.get(editionId(request.corpus, checked))
    const read = await readPlan(request)
    if (against !== undefined) return checkReport(read, against, request, say)
    const language = languageOf(request)
    const edition = oneValue(request.flags, 'edition') ?? ''
    const proposals = proposalsOf(read.plan.rows, {
      corpus: request.corpus,
      language,
      edition,
      period: periodOf(request, edition),
    })
    return importReport({ read, proposals, language }, request, say)
  },
}

/** The period of the edition: that of the call, else that of the corpus. */
function periodOf({ corpus, flags }: Request, edition: string): string | undefined {
  const typed = oneValue(flags, 'period')
  return interval.safeParse(typed).success ? typed : corpus.editions.get(edition)?.period
}

/**
 * The language of the document: that of the call, else that of the edition, else the first of the
 * corpus.
 */
function languageOf({ corpus, flags }: Request): string {
  const typed = oneValue(flags, 'language')
  if (typed !== undefined) {
    if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(typed)) return typed
    const allowed = corpus.settings.languages.filter((tag) => knownLanguage(tag) !== undefined)
    throw new TehError('invalid-choice', {
      flag: '--language',
      seen: typed,
      suggestions: [],
      allowed,
    })
  }
  const edition = corpus.editions.get(oneValue(flags, 'edition') ?? '')
  return edition?.language ?? corpus.settings.languages[0]
}

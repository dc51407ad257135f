import { languageTag, slug } from '../../schemas/common.ts'
import { textOf } from '../analyses/import/text.ts'
import { linesIn, numbered } from '../analyses/text/document-text.ts'
import { TehError } from '../errors.ts'
import type { Block, Report, Row } from '../report.ts'
import type { ImportWords } from '../words/import/en.ts'
import { loadImportWords, loadRuleWords } from '../words/index.ts'
import { allValues, type Command, oneValue, type Request } from './command.ts'
import { readGiven } from './import/read.ts'
import { actorId, planId } from './resolve.ts'
import { tellFindings } from './tell/findings.ts'
import { tellerOf } from './tell/teller.ts'
import { textTyped, typistOf } from './typed.ts'
import { type Addition, type Planned, planned, writesUnderLock } from './writing.ts'

/** `teh document add`: a document, with the checksum of its text, and the text with numbers. */
export const command: Command = {
  name: 'document',
  arguments: [{ name: 'add-files', required: true, many: true }],
  flags: [
    { name: 'id', kind: 'text', value: 'document', describedAs: 'document-id' },
    { name: 'title', kind: 'text', value: 'words', describedAs: 'document-title' },
    { name: 'language', kind: 'text', describedAs: 'import-language' },
    { name: 'date', kind: 'text', value: 'period', describedAs: 'new-date' },
    { name: 'publisher', kind: 'text', value: 'actor', many: true },
    { name: 'url', kind: 'text', value: 'address' },
    { name: 'plan', kind: 'text', describedAs: 'import-plan' },
    { name: 'period', kind: 'text', value: 'period', describedAs: 'new-period' },
    { name: 'documents', kind: 'text', value: 'folder', describedAs: 'document-folder' },
    { name: 'dry-run', kind: 'switch', describedAs: 'record-dry-run' },
  ],
  requires: { plan: ['period'], period: ['plan'] },
  formats: ['table', 'json', 'markdown'],
  corpus: 'whole',
  writes: true,
  examples: [
    'teh document add plan-2027.docx --id plan-2027 --title "Plan 2027"',
    'teh document add plan-2027.txt --id plan-2027 --documents documents',
  ],
  run: async (request: Request): Promise<Report> => {
    const say = await loadImportWords(request.words.language)
    const [what = '', path, ...more] = request.arguments
    if (what !== 'add')
      throw new TehError('invalid-choice', {
        flag: 'teh document',
        seen: what,
        suggestions: ['add'],
        allowed: ['add'],
      })
    if (path === undefined) throw new TehError('record-missing', { allowed: ['<file>'] })
    if (more.length > 0)
      throw new TehError('too-many-arguments', {
        seen: more,
        count: more.length,
        command: 'document',
      })
    const text = await textGiven(path, request)
    return reportOf(text, additionOf(text, request), request, say)
  },
}

/** The text of a document, and what it calls itself. */
interface GivenText {
  id: string
  text: string
  sha256: string
  title: string
}

/** A plain text is used as it is; of other documents the words are written out, block by block. */
async function textGiven(path: string, request: Request): Promise<GivenText> {
  const id = oneValue(request.flags, 'id') ?? ''
  if (id === '') throw new TehError('record-missing', { allowed: ['--id'] })
  if (!slug.safeParse(id).success) throw new TehError('new-slug', { seen: id })
  const { document, bytes } = await readGiven(path, request)
  const isOfLines = document.format !== 'docx' && document.format !== 'xlsx'
  const { textIn } = await import('../office/index.ts')
  const text = isOfLines ? textIn(bytes) : textOf(document)
  const heading = document.blocks.find(({ is }) => is === 'heading')
  return {
    id,
    text,
    sha256: request.services.sha256(text),
    title: heading?.is === 'heading' ? heading.text : '',
  }
}

/**
 * The whole entry or, if it exists, its checksum. Throws if it has the checksum of another text.
 */
function additionOf({ id, sha256, title }: GivenText, request: Request): Addition {
  const { corpus } = request
  const known = corpus.documents.get(id)
  const name = 'documents.yaml'
  if (!known) return { to: 'registry', name, id, entry: entryOf(sha256, title, request) }
  if (known.sha256 !== undefined && known.sha256 !== sha256) {
    const { line } = known.file.place([...known.path, 'sha256'])
    throw new TehError('document-other-text', { path: known.file.path, line, id })
  }
  return { to: 'entry', name, id, key: 'sha256', value: sha256 }
}

function entryOf(sha256: string, heading: string, request: Request): object {
  const { corpus, flags, today, words } = request
  const [first] = corpus.settings.languages
  const title = textTyped(oneValue(flags, 'title') ?? '') || heading
  if (title === '') throw new TehError('record-missing', { allowed: ['--title'] })
  const language = oneValue(flags, 'language') ?? first
  if (!languageTag.safeParse(language).success)
    throw new TehError('invalid-tag', { flag: '--language', seen: language })
  const [date, url] = [oneValue(flags, 'date'), oneValue(flags, 'url')]
  const [plan, period] = [oneValue(flags, 'plan'), oneValue(flags, 'period')]
  return {
    title: { [first]: title },
    publisher: allValues(flags, 'publisher').map((typed) => actorId(corpus, typed)),
    date: date && typistOf(words, today).period('date', date),
    language,
    held: true,
    edition_of: plan && period && { plan: planId(corpus, plan), period },
    sha256,
    url,
  }
}

async function reportOf(
  given: GivenText,
  addition: Addition,
  request: Request,
  say: ImportWords,
): Promise<Report> {
  const { corpus, flags, services, today, words } = request
  const plan = planned(corpus, [addition], { services, today })
  const errors = plan.found.filter(({ level }) => level === 'error').length
  const isDryRun = flags['dry-run'] === true
  const isWriting = errors === 0 && !isDryRun && plan.writes.length > 0
  const folder = oneValue(flags, 'documents')?.replace(/\/+$/, '')
  const path = folder === undefined ? undefined : `${folder}/${given.id}.txt`
  const files = path && errors === 0 && !isDryRun ? [{ path, bytes: numbered(given.text) }] : []
  const rules = await loadRuleWords(words.language)
  const tell = tellerOf(plan.after, { day: today, today }, words)
  const findings = tellFindings(plan.found, tell, rules)
  const lines = linesIn(given.text).length
  return {
    report: 'document',
    question: { id: given.id, dryRun: isDryRun },
    rows: plan.added.map((one) => ({
      id: given.id,
      file: one.path,
      line: one.is === 'new' ? one.below + 1 : one.line,
      isNew: one.is === 'new',
      yaml: one.is === 'new' ? one.text : '',
    })),
    leftOut: [],
    totals: {
      written: isWriting,
      sha256: given.sha256,
      lineCount: lines,
      textFile: files[0]?.path ?? null,
      findings: findings as unknown as Row[],
    },
    blocks: [
      ...yamlOf(plan, request),
      ...(findings.length > 0 ? [{ kind: 'findings' as const, findings, folded: findings }] : []),
      { kind: 'note', text: closing(plan, errors, request) },
      { kind: 'note', text: say.document.lines(lines, files[0]?.path ?? '') },
    ],
    ...(files.length > 0 && { next: [`teh lint --documents ${folder}`] }),
    found: errors > 0,
    ...(files.length > 0 && { files }),
    writes: isWriting ? writesUnderLock(corpus, [addition], plan, { services, today }) : [],
  }
}

function yamlOf({ added: [added] }: Planned, { words }: Request): Block[] {
  if (added?.is !== 'new') return []
  return [
    { kind: 'note', text: words.record.below(added.path, added.below) },
    { kind: 'code', text: added.text.trimEnd() },
  ]
}

function closing({ added: [added] }: Planned, errors: number, { flags, words }: Request): string {
  const { record: say } = words
  if (errors > 0) return say.broken(errors)
  if (added?.is === 'present') return say.there(added.path, added.line)
  if (flags['dry-run'] === true) return say.dryRun
  return say.written(added?.text.trimEnd().split('\n').length ?? 0)
}

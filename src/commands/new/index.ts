import { amended } from '../../amended.ts'
import { TehError } from '../../errors.ts'
import type { Block, Report, Row } from '../../report.ts'
import { loadRuleWords } from '../../words/index.ts'
import {
  type Command,
  type Flag,
  type Flags,
  oneValue,
  type Request,
  type Talk,
} from '../command.ts'
import { confirmed } from '../questions.ts'
import { editionId } from '../resolve.ts'
import { tellFindings } from '../tell/findings.ts'
import { tellerOf } from '../tell/teller.ts'
import { type Addition, fileAddition, type Planned, planned, writesUnderLock } from '../writing.ts'
import { type Answered, asked, checkId, type Named } from './ask.ts'
import { kinds, type Question, questions, takes, type What } from './kinds.ts'
import { editionValue, entryOf, measureValue } from './values.ts'

const flags: readonly Flag[] = [
  { name: 'title', kind: 'text', value: 'words', describedAs: 'new-title' },
  { name: 'title-in', kind: 'text', value: 'words', many: true },
  { name: 'summary', kind: 'text', value: 'words' },
  { name: 'reference', kind: 'text', value: 'words' },
  { name: 'origin', kind: 'choice', choices: ['table', 'prose'], describedAs: 'new-origin' },
  { name: 'theme', kind: 'text', many: true, describedAs: 'new-theme' },
  { name: 'lead', kind: 'text', value: 'actor', many: true, describedAs: 'new-lead' },
  { name: 'partner', kind: 'text', value: 'actor', many: true },
  { name: 'printed-lead', kind: 'text', value: 'words' },
  { name: 'printed-timing', kind: 'text', value: 'words' },
  { name: 'start', kind: 'text', value: 'period' },
  { name: 'due', kind: 'text', value: 'period', describedAs: 'new-due' },
  { name: 'document', kind: 'text', value: 'document', describedAs: 'new-source' },
  { name: 'section', kind: 'text', value: 'words' },
  { name: 'page', kind: 'count' },
  { name: 'lines', kind: 'text', value: 'lines' },
  { name: 'abbreviation', kind: 'text', value: 'words' },
  { name: 'level', kind: 'text', value: 'key' },
  { name: 'part-of', kind: 'text', value: 'actor' },
  { name: 'publisher', kind: 'text', value: 'actor', many: true },
  { name: 'date', kind: 'text', value: 'period', describedAs: 'new-date' },
  { name: 'url', kind: 'text', value: 'address' },
  { name: 'language', kind: 'text' },
  { name: 'broader', kind: 'text', value: 'theme' },
  { name: 'plan', kind: 'text' },
  { name: 'period', kind: 'text', value: 'period', describedAs: 'new-period' },
  { name: 'previous', kind: 'text', value: 'edition' },
]

/** `teh new`: adds a measure, or an entry of a registry. */
export const command: Command = {
  name: 'new',
  arguments: [{ name: 'what', required: false, many: true }],
  flags: [
    ...flags,
    { name: 'from', kind: 'text', value: 'file', describedAs: 'new-from' },
    { name: 'dry-run', kind: 'switch', describedAs: 'record-dry-run' },
  ],
  formats: ['table', 'json', 'markdown'],
  conflicts: { from: ['what', ...flags.map(({ name }) => name)] },
  corpus: 'whole',
  writes: true,
  examples: [
    'teh new climate-2024/solar --title Solar --summary … --theme heating',
    'teh new actor energy-agency --title "Energy Agency" --level national',
    'teh new --from review.xlsx',
  ],
  run: async (request: Request): Promise<Report> => {
    const from = oneValue(request.flags, 'from')
    if (from !== undefined) {
      const { newFromReview } = await import('./from.ts')
      return newFromReview(from, request)
    }
    const named = namedIn(request)
    if (named.what !== undefined) checkUseless(named.what, request.flags)
    const isQuiet = request.flags['dry-run'] === true
    const talk = isQuiet ? undefined : request.talk
    const isWhole = named.id !== undefined && missingIn(named.what, request.flags).length === 0
    if (talk !== undefined && !isWhole) return conversation(named, talk, request)
    return reportOf(outcomeOf(wholeOf(named, request), request), request)
  },
}

/** What the arguments name; throws if it cannot be added, or if there are too many. */
function namedIn(request: Request): Named {
  const { arguments: typed, talk } = request
  const [first = '', second, ...more] = typed
  const what = kinds.find((one) => one === first)
  const id = what === undefined ? first : second
  if (talk !== undefined && typed.length === 0) return { what: undefined, id: undefined }
  if (talk !== undefined && id === undefined) return { what, id }
  const isTooMany = more.length > 0 || (what === undefined && second !== undefined)
  if (isTooMany || id === undefined) throw new TehError('new-what', { seen: typed.join(' ') })
  checkId(id, what ?? 'measure', request)
  return { what: what ?? 'measure', id }
}

/** All required values; throws with everything that is missing. */
function wholeOf({ what, id }: Named, { flags: given, arguments: typed }: Request): Answered {
  if (what === undefined || id === undefined)
    throw new TehError('new-what', { seen: typed.join(' ') })
  const missing = missingIn(what, given)
  if (missing.length > 0)
    throw new TehError('record-missing', { allowed: missing.map((name) => `--${name}`) })
  return { what, id, flags: given }
}

/** Asks for missing values, shows the result, and asks before writing. */
async function conversation(named: Named, talk: Talk, request: Request): Promise<Report> {
  const isSaid = flags.some(({ name }) => request.flags[name] !== undefined)
  const missing = isSaid ? missingIn(named.what, request.flags) : []
  let said = await asked(named, missing.length > 0 ? missing : questions, { request, talk })
  while (said !== undefined) {
    const outcome = outcomeOf(said, request)
    const report = await reportOf(outcome, request)
    if (!outcome.isWriting) return report
    await talk.tell(report.blocks.slice(0, -1))
    const answer = await confirmed(talk, request.words)
    if (answer === 'yes') return amended(report, { blocks: report.blocks.slice(-1) })
    if (answer === 'no') break
    said = await asked(named, questions, { before: said, request, talk })
  }
  return nothingWritten(named, request)
}

function nothingWritten({ what, id }: Named, { words }: Request): Report {
  return {
    report: 'new',
    question: { what: what ?? '', id: id ?? '', dryRun: false },
    rows: [],
    leftOut: [],
    totals: { written: false, findings: [] },
    blocks: [{ kind: 'note', text: words.record.notWritten }],
  }
}

function missingIn(what: What | undefined, given: Flags): readonly Question[] {
  return what === undefined ? [] : takes[what].required.filter((name) => given[name] === undefined)
}

/** Throws for a flag that has no effect for this kind. */
function checkUseless(what: What, given: Flags): void {
  const useless = flags.find(
    ({ name }) => given[name] !== undefined && !takes[what].all.includes(name),
  )
  if (useless) throw new TehError('not-together', { flag: `--${useless.name}`, other: what })
}

/** The result, before anything is written. */
interface Outcome extends Answered {
  addition: Addition
  plan: Planned
  errors: number
  isWriting: boolean
}

function outcomeOf({ what, id: typed, flags: given }: Answered, request: Request): Outcome {
  const { corpus, services, today } = request
  checkUseless(what, given)
  const [edition = '', name = ''] = typed.split('/')
  const id = what === 'measure' ? `${editionId(corpus, edition)}/${name}` : typed
  const addition = additionOf(what, id, { ...request, flags: given })
  const plan = planned(corpus, [addition], { services, today })
  const errors = plan.found.filter(({ level }) => level === 'error').length
  const isDryRun = given['dry-run'] === true
  return {
    what,
    id,
    flags: given,
    addition,
    plan,
    errors,
    isWriting: errors === 0 && !isDryRun && plan.writes.length > 0,
  }
}

function additionOf(what: What, id: string, request: Request): Addition {
  const { corpus } = request
  if (what === 'measure') {
    return fileAddition(`${id}.yaml`, 'measure', measureValue(id, request), corpus)
  }
  if (what === 'edition')
    return fileAddition(`${id}/edition.yaml`, 'edition', editionValue(request), corpus)
  return { to: 'registry', name: `${what}s.yaml`, id, entry: entryOf(what, request) }
}

async function reportOf(outcome: Outcome, request: Request): Promise<Report> {
  const { what, id, plan, addition, errors, isWriting } = outcome
  const { corpus, words, services, today } = request
  const { record: say } = words
  const isDryRun = outcome.flags['dry-run'] === true
  const rules = await loadRuleWords(words.language)
  const findings = tellFindings(
    plan.found,
    tellerOf(plan.after, { day: today, today }, words),
    rules,
  )
  const [added] = plan.added
  return {
    report: 'new',
    question: { what, id, dryRun: isDryRun },
    rows: plan.added.map((one) => ({
      id,
      file: one.path,
      line: one.is === 'new' ? one.below + 1 : one.line,
      isNew: one.is === 'new',
      yaml: one.is === 'new' ? one.text : '',
    })),
    leftOut: [],
    totals: { written: isWriting, findings: findings as unknown as Row[] },
    blocks: [
      ...yamlOf(added, addition, request),
      ...(findings.length > 0 ? [{ kind: 'findings' as const, findings, folded: findings }] : []),
      { kind: 'note', text: closing() },
    ],
    found: errors > 0,
    writes: isWriting ? writesUnderLock(corpus, [addition], plan, { services, today }) : [],
  }

  function closing(): string {
    if (errors > 0) return say.broken(errors)
    if (added?.is === 'present') return say.there(added.path, added.line)
    if (isDryRun) return say.dryRun
    return say.written(added?.text.trimEnd().split('\n').length ?? 0)
  }
}

function yamlOf(
  added: Planned['added'][number] | undefined,
  { to }: Addition,
  { words }: Request,
): Block[] {
  if (added?.is !== 'new') return []
  const { record: say } = words
  const title = to === 'folder' ? say.newFile(added.path) : say.below(added.path, added.below)
  return [
    { kind: 'note', text: title },
    { kind: 'code', text: added.text.trimEnd() },
  ]
}

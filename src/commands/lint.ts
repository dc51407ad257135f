import { bounded, countOf, forPeople, forPrograms, unlisted } from '../analyses/lint/bounds.ts'
import { type Fixed, fixCorpus } from '../analyses/lint/fix/rounds.ts'
import { type Found, type Levels, lint } from '../analyses/lint/index.ts'
import { newlyBroken } from '../analyses/lint/newly-broken.ts'
import { rules } from '../analyses/lint/rules/index.ts'
import { closest } from '../analyses/text/nearest.ts'
import { unified } from '../analyses/text/unified.ts'
import type { Corpus } from '../corpus/types.ts'
import { TehError } from '../errors.ts'
import type { Level } from '../findings.ts'
import { byCodeUnit } from '../order.ts'
import type { Block, Finding, Report, Row, RuleText } from '../report.ts'
import { loadRuleWords, type RuleWords, type Words } from '../words/index.ts'
import {
  allValues,
  type Command,
  type Difference,
  type Flags,
  oneValue,
  type Request,
  type Services,
} from './command.ts'
import { type AtHand, textsAtHand } from './lint-documents.ts'
import { pathOf } from './resolve.ts'
import { tellFindings } from './tell/findings.ts'
import { type Teller, tellerOf } from './tell/teller.ts'

const levels = ['off', 'note', 'warning', 'error'] as const

/** `teh lint`: is the corpus sound? */
export const command: Command = {
  name: 'lint',
  arguments: [{ name: 'paths', required: false, many: true }],
  flags: [
    { name: 'rule', kind: 'text', many: true, value: 'id=level' },
    { name: 'notes', kind: 'switch' },
    { name: 'max-warnings', kind: 'count' },
    { name: 'changed', kind: 'switch' },
    { name: 'since', kind: 'text', value: 'revision' },
    { name: 'staged', kind: 'switch' },
    { name: 'fix', kind: 'switch' },
    { name: 'dry-run', kind: 'switch' },
    { name: 'stdin', kind: 'switch' },
    { name: 'stdin-filename', kind: 'text', value: 'path' },
    { name: 'documents', kind: 'text', value: 'folder', describedAs: 'lint-documents' },
    { name: 'output', kind: 'text', value: 'file' },
  ],
  conflicts: { staged: ['changed', 'since'], stdin: ['changed', 'staged', 'since', 'paths'] },
  requires: { 'dry-run': ['fix'], 'stdin-filename': ['stdin'] },
  formats: ['pretty', 'json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'html'],
  corpus: 'whole',
  examples: [
    'teh lint',
    'teh lint --changed --since origin/main --format github',
    'teh lint --fix --dry-run',
  ],
  run: async (request: Request): Promise<Report> => {
    const { flags, today, words, services, progress } = request
    const levels = levelsOf(flags)
    const scope = await scopeOf(request)
    const folder = oneValue(flags, 'documents')
    const atHand = folder === undefined ? undefined : textsAtHand(folder, request)
    const onRule = progress && ((done: number, all: number) => progress('checking', done, all))
    const judge = (corpus: Corpus) => lint(corpus, today, levels, atHand?.texts, onRule)
    const fixes =
      flags.fix === true
        ? fixCorpus(scope.corpus, scope.isWanted, {
            find: (corpus) => judge(corpus).found,
            reread: (texts) => services.reread(texts),
          })
        : undefined
    const ruleWords = await loadRuleWords(words.language)
    if (fixes && flags['dry-run'] === true)
      return dryRun(
        fixes,
        services,
        tellerOf(scope.corpus, { day: today, today }, words),
        ruleWords,
      )
    const corpus = fixes?.corpus ?? scope.corpus
    const { found, crashed } = judge(corpus)
    const elsewhere = await elsewhereIn(found, scope, request, (one) => judge(one).found)
    const outcome: Outcome = {
      found: found.filter((item) => scope.isWanted(item.place.file) || elsewhere.has(item)),
      elsewhere: elsewhere.size,
      files:
        corpus.files.filter(({ path }) => scope.isWanted(path)).length +
        new Set([...elsewhere].map(({ place }) => place.file)).size,
      crashed,
      changes: fixes?.changes ?? [],
      atHand,
    }
    return lintReport(outcome, request, tellerOf(corpus, { day: today, today }, words), ruleWords)
  },
}

/** What is looked at: the corpus as the call means it, and which of its files. */
interface Scope {
  corpus: Corpus
  /** Whether a file is asked for by its path. */
  isNamed(file: string): boolean
  /** Whether it is reported on: asked for and, if changes are asked for, changed. */
  isWanted(file: string): boolean
  difference: Difference | undefined
}

async function scopeOf(request: Request): Promise<Scope> {
  const { flags, services } = request
  const buffer = await bufferOf(request)
  if (buffer) {
    const isBuffer = (file: string) => file === buffer.path
    const corpus = services.reread(new Map([[buffer.name, buffer.text]]))
    return { corpus, isNamed: isBuffer, isWanted: isBuffer, difference: undefined }
  }
  const difference = differenceOf(flags)
  // What is staged is read as it would be committed; a fix is written to the files as they lie
  // there.
  const readsStaged = difference?.staged === true && flags.fix !== true
  const working = (difference && (await services.working('whole'))) ?? request.corpus
  const corpus = readsStaged ? await services.staged() : working
  const isNamed = inPaths(request, corpus)
  const changed = difference && services.changed(difference)
  const isWanted = (file: string) => isNamed(file) && (changed?.has(file) ?? true)
  return { corpus, isNamed, isWanted, difference }
}

/** What came of a call that changes files or only looks at them. */
interface Outcome {
  found: readonly Found[]
  /** How many of them a change brought about in files that did not change. */
  elsewhere: number
  /** How many files are reported on. */
  files: number
  crashed: readonly string[]
  changes: Fixed<Found>['changes']
  /** Absent where no texts were asked for. */
  atHand: AtHand | undefined
}

function lintReport(
  { found, elsewhere, files, crashed, changes, atHand }: Outcome,
  { arguments: paths, flags, today, words }: Request,
  tell: Teller,
  ruleWords: RuleWords,
): Report {
  const [reported, few] = [bounded(found, forPrograms), bounded(found, forPeople)]
  const findings = tellFindings(reported, tell, ruleWords)
  const folded = few.length === reported.length ? findings : tellFindings(few, tell, ruleWords)
  const count = (level: Level) => countOf(reported.filter((one) => one.level === level))
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') }
  const maxWarnings = oneValue(flags, 'max-warnings')
  const hasTooMany = maxWarnings !== undefined && counts.warnings > Number(maxWarnings)
  return {
    report: 'lint',
    question: { paths, today },
    rows: findings as unknown as readonly Row[],
    leftOut: [{ reason: 'unlisted', count: unlisted(reported), ids: [] }],
    totals: {
      ...counts,
      elsewhere,
      files,
      crashed,
      fixed: changes.map(({ path }) => path),
      ...(atHand && { documents: { read: atHand.texts.size, absent: atHand.absent } }),
    },
    rules: rulesOf(findings, ruleWords),
    foreign: tell.foreign,
    blocks: [
      { kind: 'findings', findings, folded, showsNotes: flags.notes === true },
      ...fixedBlock(changes, words),
      ...elsewhereBlock(elsewhere, words),
      ...documentsBlock(atHand, words),
      closingNote(counts, files, words),
    ],
    found: counts.errors > 0 || hasTooMany,
    writes: changes.map(({ name, before, after }) => ({ name, before, after })),
    ...(crashed.length > 0 && { incomplete: crashed.length }),
  }
}

/** The rules of findings, in order of their ids. */
function rulesOf(findings: readonly Finding[], ruleWords: RuleWords): RuleText[] {
  const found = new Set<string>(findings.map(({ rule }) => rule))
  return rules
    .filter(({ id }) => found.has(id))
    .map(({ id, level }) => ({ id, level, summary: ruleWords[id].summary, why: ruleWords[id].why }))
    .sort((a, b) => byCodeUnit(a.id, b.id))
}

function fixedBlock(changes: Outcome['changes'], words: Words): Block[] {
  if (changes.length === 0) return []
  const items = changes.map(({ path }) => ({ text: path }))
  return [{ kind: 'list', title: words.lint.fixed(changes.length), items }]
}

function elsewhereBlock(count: number, words: Words): Block[] {
  return count === 0 ? [] : [{ kind: 'note', text: words.lint.elsewhere(count), tone: 'warn' }]
}

function documentsBlock(atHand: AtHand | undefined, words: Words): Block[] {
  if (!atHand) return []
  const { texts, absent } = atHand
  return [{ kind: 'note', text: words.lint.documents(texts.size, absent) }]
}

type Counts = Readonly<Record<'errors' | 'warnings' | 'notes', number>>

function closingNote({ errors, warnings, notes }: Counts, files: number, words: Words): Block {
  const isClean = errors + warnings + notes === 0
  const text = isClean
    ? words.lint.clean(files, rules.length)
    : words.lint.summary(errors, warnings, notes, files)
  if (errors > 0) return { kind: 'note', text, tone: 'bad' }
  return { kind: 'note', text, tone: warnings > 0 ? 'warn' : 'good' }
}

/** The text on standard input, in place of the file that it is a version of. */
async function bufferOf({
  flags,
  corpus,
  services,
}: Request): Promise<{ name: string; path: string; text: string | Uint8Array } | undefined> {
  if (flags.stdin !== true) return undefined
  // It has no file to be written to.
  if (flags.fix === true && flags['dry-run'] !== true) throw new TehError('stdin-fix')
  const typed = oneValue(flags, 'stdin-filename')
  const name = typed === undefined ? '' : services.nameOf(typed)
  if (typed === undefined || name === '') throw new TehError('stdin-filename-missing')
  if (name === undefined) throw new TehError('path-outside', { seen: typed, corpus: corpus.root })
  return { name, path: pathOf(corpus, name), text: await services.input() }
}

/** What would change, as a diff; for formats that tell findings only, what would be fixed. */
function dryRun(
  { changes, fixed }: Fixed<Found>,
  services: Services,
  tell: Teller,
  ruleWords: RuleWords,
): Report {
  const told = tellFindings(bounded(fixed, forPrograms), tell, ruleWords)
  const diffs = changes.map(({ path, before, after }) => ({
    path,
    diff: unified(services.fromRepository(path), before, after),
  }))
  return {
    report: 'lint-fix',
    question: { dryRun: true },
    rows: diffs.map(({ path, diff }) => ({ path, diff })),
    leftOut: [],
    totals: { files: changes.length },
    blocks:
      diffs.length === 0
        ? [{ kind: 'note', text: tell.words.lint.nothingToFix, tone: 'good' }]
        : diffs.map(({ diff }) => ({ kind: 'patch' as const, text: diff })),
    findings: told,
    rules: rulesOf(told, ruleWords),
    found: changes.length > 0,
  }
}

function differenceOf(flags: Flags): Difference | undefined {
  if (flags.changed !== true && flags.staged !== true && flags.since === undefined) return undefined
  return flags.staged === true
    ? { since: undefined, staged: true }
    : { since: oneValue(flags, 'since'), staged: false }
}

/** Of the findings in files that did not change, those that the change has brought about. */
async function elsewhereIn(
  found: readonly Found[],
  { difference, isNamed, isWanted }: Scope,
  { services }: Request,
  judge: (corpus: Corpus) => readonly Found[],
): Promise<Set<Found>> {
  const others = found.filter(({ place: { file } }) => isNamed(file) && !isWanted(file))
  if (!difference || others.length === 0) return new Set()
  const corpus = await services.before(difference)
  return new Set(newlyBroken(others, corpus && { corpus, found: judge(corpus) }))
}

function levelsOf(flags: Flags): Levels {
  const ids = rules.map(({ id }) => id)
  return new Map(
    allValues(flags, 'rule').map((typed) => {
      const [id = '', level = ''] = typed.split('=')
      const rule = ids.find((one) => one === id)
      if (rule === undefined)
        throw new TehError('unknown-rule', { seen: id, suggestions: closest(id, ids) })
      const known = levels.find((one) => one === level)
      if (known === undefined)
        throw new TehError('invalid-rule-level', {
          seen: typed,
          suggestions: closest(level, levels).map((one) => `${id}=${one}`),
        })
      return [rule, known]
    }),
  )
}

/** Whether a file is asked for; the graph is whole whatever is asked. */
function inPaths(
  { corpus, arguments: paths, services }: Request,
  before: Corpus,
): (file: string) => boolean {
  if (paths.length === 0) return () => true
  const all = [
    ...before.files.map(({ path }) => path),
    ...before.complaints.map(({ place }) => place.file),
  ]
  // What is not looked into stands for all below it.
  const closed = new Set(
    before.complaints.flatMap(({ rule, place }) =>
      rule === 'file/unreadable' ? [place.file] : [],
    ),
  )
  const fits = paths.map((typed) => {
    const name = services.nameOf(typed)
    if (name === undefined) throw new TehError('path-outside', { seen: typed, corpus: corpus.root })
    const path = pathOf(corpus, name)
    const matching = (file: string) =>
      name === '' ||
      file === path ||
      file.startsWith(`${path}/`) ||
      (closed.has(file) && path.startsWith(`${file}/`))
    if (!all.some(matching)) throw new TehError('no-such-path', { seen: typed })
    return matching
  })
  return (file) => fits.some((matching) => matching(file))
}

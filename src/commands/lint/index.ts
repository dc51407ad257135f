import { bounded, countOf, forPeople, forPrograms, unlisted } from '../../analyses/lint/bounds.ts'
import { type Fixed, fixCorpus } from '../../analyses/lint/fix/rounds.ts'
import { type Found, type Levels, levelsForOnly, lint } from '../../analyses/lint/index.ts'
import { rules } from '../../analyses/lint/rules/index.ts'
import { closest } from '../../analyses/text/nearest.ts'
import { unified } from '../../analyses/text/unified.ts'
import { TehError } from '../../errors.ts'
import type { Level } from '../../findings.ts'
import { byCodeUnit } from '../../order.ts'
import type { Block, Finding, Report, Row, RuleText } from '../../report.ts'
import { loadRuleWords, type RuleWords, type Words } from '../../words/index.ts'
import {
  allValues,
  type Command,
  type Flags,
  oneValue,
  type Request,
  type Services,
} from '../command.ts'
import { tellFindings } from '../tell/findings.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { type AtHand, textsAtHand } from './documents.ts'
import { endedByGit, withoutLineEnds } from './line-ends.ts'
import { elsewhereIn, scopeOf } from './scope.ts'

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
    const judge = withoutLineEnds(
      await endedByGit(scope.corpus, services),
      (corpus, at: Levels = levels) => lint(corpus, today, at, atHand?.texts, onRule),
    )
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
    const elsewhere = await elsewhereIn(
      found,
      scope,
      request,
      (before, rules) => judge(before, levelsForOnly(rules, levels)).found,
    )
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

/** The result of a call, with or without fixes. */
interface Outcome {
  found: readonly Found[]
  /** How many of them a change caused in other files. */
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

/** What would change, as a diff; in formats for findings, those that would be fixed. */
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

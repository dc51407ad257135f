/** The report on what is recorded: what is printed, and what is written. */
import { countsFrom } from '../../analyses/state/moment.ts'
import type { Measure } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { Block, Report, Row } from '../../report.ts'
import { loadRuleWords } from '../../words/index.ts'
import type { Request } from '../command.ts'
import { patchesOf, proposeBlocks } from '../propose.ts'
import { sentenceOf } from '../sentence.ts'
import { tellFindings } from '../tell/findings.ts'
import { stateRow } from '../tell/measure-row.ts'
import { recordRow } from '../tell/record-row.ts'
import type { Teller } from '../tell/teller.ts'
import { type Addition, planned, writesUnderLock } from '../writing.ts'
import {
  type Effect,
  effectBlocks,
  effectOf,
  overdueCounts,
  shortText,
  yamlBlocks,
} from './effect.ts'
import { type Context, type NewEntry, newEntryOf } from './entry.ts'
import type { Said } from './said.ts'

/** The result, before anything is written. */
export interface Outcome extends Effect {
  request: Request
  isDryRun: boolean
  /** There is something to write, and nothing against it. */
  isWriting: boolean
  findings: ReturnType<typeof tellFindings>
  errors: number
  isInRepository: boolean
  writes: NonNullable<Report['writes']>
}

export async function outcomeOf(saids: readonly Said[], request: Request): Promise<Outcome> {
  const { corpus, flags, services, today, words } = request
  const newEntries = newEntriesOf(saids, request)
  const additions = newEntries.flatMap(additionsOf)
  const plan = planned(corpus, additions, { services, today })
  const effect = effectOf(newEntries, plan, corpus, today, words)
  const ruleWords = await loadRuleWords(words.language)
  const errors = plan.found.filter(({ level }) => level === 'error').length
  const isDryRun = flags['dry-run'] === true
  const isWriting = errors === 0 && !isDryRun && plan.writes.length > 0
  return {
    ...effect,
    request,
    isDryRun,
    isWriting,
    errors,
    findings: tellFindings(plan.found, effect.after, ruleWords),
    isInRepository: isWriting && services.isInRepository(),
    writes: isWriting ? writesUnderLock(corpus, additions, plan, { services, today }) : [],
  }
}

/** Reads several reports; a problem says which of them it is about. */
function newEntriesOf(saids: readonly Said[], request: Request): NewEntry[] {
  const context = contextOf(request)
  if (request.flags.stdin !== true) return saids.map((said) => newEntryOf(said, context))
  return saids.map((said, i) => {
    try {
      return newEntryOf(said, context)
    } catch (error) {
      if (!(error instanceof TehError)) throw error
      const reason = sentenceOf(error, context.words)
      throw new TehError('in-entry', { number: String(i + 1), reason })
    }
  })
}

function additionsOf({ measure, entry, document }: NewEntry): Addition[] {
  return [
    { to: 'log', name: measure.file.name, entry },
    ...(document
      ? [
          {
            to: 'registry' as const,
            name: 'documents.yaml',
            id: document.id,
            entry: document.entry,
          },
        ]
      : []),
  ]
}

export function reportOf(outcome: Outcome): Report {
  const { newEntries, isDryRun, isWriting, findings, errors } = outcome
  const { before, after } = overdueCounts(outcome)
  const entries = entriesOf(outcome)
  return {
    report: 'record',
    question: { ids: newEntries.map(({ measure }) => measure.id), dryRun: isDryRun },
    rows: newEntries.map((newEntry, i) => rowOf(newEntry, entries[i], outcome)),
    leftOut: [],
    totals: {
      added: entries.filter((added) => added?.is === 'new').length,
      present: entries.filter((added) => added?.is === 'present').length,
      written: isWriting,
      findings: findings as unknown as Row[],
      overdueCounts: { before: before.inScope, after: after.inScope },
    },
    foreign: outcome.before.foreign,
    blocks: [...previewBlocks(outcome), ...closingBlocks(outcome)],
    found: errors > 0,
    writes: outcome.writes,
  }
}

/** The result of each log entry, without those of documents. */
function entriesOf({ plan }: Outcome) {
  return plan.added.filter(({ name }) => name !== 'documents.yaml')
}

function rowOf(
  { measure, entry, dated }: NewEntry,
  added: ReturnType<typeof entriesOf>[number] | undefined,
  { before, after }: Outcome,
): Row {
  const now = after.corpus.measures.find(({ id }) => id === measure.id) as Measure
  return {
    id: measure.id,
    file: measure.file.path,
    line: added?.is === 'new' ? added.below + 1 : (added?.line ?? 0),
    isNew: added?.is === 'new',
    entry: recordRow(entry, after),
    yaml: added?.is === 'new' ? added.text : '',
    dated,
    countsFrom: countsFrom(entry.date, before.moment.today) ?? null,
    before: standing(measure, before),
    after: standing(now, after),
  }
}

function standing(measure: Measure, tell: Teller): Row {
  return { ...stateRow(tell.state(measure)), monthsLate: tell.monthsLate(measure) ?? null }
}

/** What is shown before anything is written. */
export function previewBlocks(outcome: Outcome): Block[] {
  const { plan, findings, errors, words, isDryRun } = outcome
  const { record: say } = words
  const isPrivate = plan.found.some(({ rule }) => rule === 'text/private-data')
  if (plan.writes.length === 0) return []
  return [
    ...effectBlocks(outcome),
    ...(isPrivate ? [{ kind: 'note' as const, tone: 'warn' as const, text: say.private }] : []),
    ...(findings.length > 0
      ? [
          ...(errors > 0 ? [] : [{ kind: 'note' as const, text: say.found }]),
          { kind: 'findings' as const, findings, folded: findings },
        ]
      : []),
    ...(isDryRun ? patchBlocks(outcome) : yamlBlocks(outcome)),
  ]
}

function patchBlocks({ plan, after }: Outcome): Block[] {
  const paths = new Map(plan.added.map(({ name, path }) => [name, path]))
  return patchesOf(plan.writes, (name) => paths.get(name) ?? `${after.corpus.root}/${name}`)
}

/** What was written, or why nothing was. */
export function closingBlocks(outcome: Outcome): Block[] {
  const { plan, errors, isDryRun, isWriting, words } = outcome
  const { record: say } = words
  const note = (text: string, tone: 'plain' | 'good' | 'bad' = 'plain'): Block => ({
    kind: 'note',
    text,
    tone,
  })
  if (errors > 0) return [note(say.broken(errors), 'bad')]
  const present = presentBlocks(outcome)
  if (!isWriting)
    return isDryRun && plan.writes.length > 0 ? [...present, note(say.dryRun)] : present
  const lines = plan.added.reduce(
    (sum, added) => sum + (added.is === 'new' ? added.text.split('\n').filter(Boolean).length : 0),
    0,
  )
  const state = plan.errors === 0 ? say.inOrder : say.errors(plan.errors)
  return [...present, note(`${say.written(lines)} ${state}`, 'good'), ...gitBlocks(outcome)]
}

function presentBlocks(outcome: Outcome): Block[] {
  const { newEntries, before, words } = outcome
  return entriesOf(outcome).flatMap((added, i): Block[] => {
    const newEntry = newEntries[i]
    if (added.is === 'new' || newEntry === undefined) return []
    const { entry } = newEntry
    const what = [entry.by && before.actor(entry.by), shortText(entry, before)]
      .filter(Boolean)
      .join(', ')
    return [{ kind: 'note', text: words.record.present(what, added.path, added.line) }]
  })
}

/** The commands that would propose the change; none is run. */
function gitBlocks({ newEntries, plan, after, words, isInRepository }: Outcome): Block[] {
  const { record: say } = words
  const [newEntry] = newEntries
  if (!isInRepository || newEntry === undefined) return []
  const { measure, entry } = newEntry
  const slug = measure.id.slice(measure.edition.length + 1)
  const paths = [...new Set(plan.added.map(({ path }) => path))]
  const message =
    newEntries.length > 1
      ? say.many(newEntries.length)
      : say.commit(
          entry.by === undefined ? '' : after.actor(entry.by),
          after.text(measure.title),
          shortText(entry, after),
        )
  const branch = say.branch(newEntries.length > 1 ? after.moment.today : slug)
  return proposeBlocks({ branch, paths, message }, words)
}

export function contextOf({ corpus, today, words }: Request): Context {
  return { corpus, today, words }
}

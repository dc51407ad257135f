/** `teh new --from`: writes an edition and its measures from a review, all or none. */

import type { CellTrouble } from '../../analyses/import/cell-troubles.ts'
import type { ReturnedReview, ReviewedRow } from '../../analyses/import/review.ts'
import { type Taken, takenFrom } from '../../analyses/import/taken.ts'
import type { Corpus } from '../../corpus/types.ts'
import { TehError } from '../../errors.ts'
import type { ForeignKind } from '../../office/index.ts'
import type { Block, Report, Row } from '../../report.ts'
import type { ImportWords } from '../../words/import/en.ts'
import {
  loadImportWords,
  loadOfficeWords,
  loadRuleWords,
  officeSentence,
} from '../../words/index.ts'
import type { Request } from '../command.ts'
import { tellFindings } from '../tell/findings.ts'
import { tellerOf } from '../tell/teller.ts'
import { type Addition, fileAddition, type Planned, planned, writesUnderLock } from '../writing.ts'
import { PlanFields } from './plan-fields.ts'

const maxBytes = 64 << 20

export async function newFromReview(path: string, request: Request): Promise<Report> {
  const { corpus, services, today, words } = request
  const say = await loadImportWords(words.language)
  const review = await readReview(path, request, say)
  const plan = new PlanFields(review.plan, request, say)
  const edition = plan.text('edition')
  const language = corpus.settings.languages[0]
  const of = corpus.editions.get(edition)
  const own = of?.language ?? plan.text('language')
  const taken = takenFrom(review, {
    corpus,
    edition,
    document: of?.document ?? plan.text('document'),
    language,
    isOwn: own === language,
    placeOf: say.place,
    alsoPrinted: ({ place, printedWho, printedWhen }: ReviewedRow) =>
      say.alsoPrinted(say.place(place), printedWho.replace(/\n/g, ' ; '), printedWhen),
  })
  const additions = [...(of ? [] : plan.additions()), ...measuresOf(taken, corpus)]
  const troubles = [...plan.troubles, ...taken.troubles]
  const isClear = troubles.length === 0 && review.lost.length === 0
  const done = isClear ? planned(corpus, additions, { services, today }) : undefined
  return reportOf({ review, taken, troubles, additions, done }, request, say)
}

/** Kinds of files that may be the document of a plan, but are not a review. */
const documents: ReadonlySet<ForeignKind> = new Set([
  'word-document',
  'old-word',
  'open-document-text',
  'pdf',
  'rich-text',
  'html',
  'text',
])

async function readReview(
  path: string,
  { services, words }: Request,
  say: ImportWords,
): Promise<ReturnedReview> {
  const [given = path] = services.givenPaths([path])
  const file = services.given(given, maxBytes)
  if (!('sha256' in file))
    throw new TehError('not-read', { path, sentence: words.collect.gone(file.reason) })
  const { readWorkbook } = await import('../../office/index.ts')
  const workbook = readWorkbook(file.bytes)
  if ('problem' in workbook) {
    if (workbook.problem === 'foreign' && documents.has(workbook.kind))
      throw new TehError('not-read', { path, sentence: say.from.notReview })
    const sentence = officeSentence(workbook, await loadOfficeWords(words.language))
    throw new TehError('not-read', { path, sentence })
  }
  const { reviewIn } = await import('../../form/review/read.ts')
  const { reviewVersion } = await import('../../analyses/import/review.ts')
  const review = reviewIn(workbook)
  if (!review) throw new TehError('not-read', { path, sentence: say.from.notReview })
  if (review.version > reviewVersion)
    throw new TehError('not-read', { path, sentence: say.from.newer })
  return review
}

function measuresOf({ edition, measures }: Taken, corpus: Corpus): Addition[] {
  return measures.map(({ slug, value }) =>
    fileAddition(`${edition}/${slug}.yaml`, 'measure', value, corpus),
  )
}

type Findings = ReturnType<typeof tellFindings>

interface Made {
  review: ReturnedReview
  taken: Taken
  troubles: readonly CellTrouble[]
  additions: readonly Addition[]
  done: Planned | undefined
}

async function reportOf(made: Made, request: Request, say: ImportWords): Promise<Report> {
  const { review, taken, troubles, additions, done } = made
  const { corpus, flags, words, services, today } = request
  const errors = done?.found.filter(({ level }) => level === 'error').length ?? 0
  const isDryRun = flags['dry-run'] === true
  const isWriting = done !== undefined && errors === 0 && !isDryRun && done.writes.length > 0
  const rules = await loadRuleWords(words.language)
  const tell = tellerOf(done?.after ?? corpus, { day: today, today }, words)
  const findings = tellFindings(done?.found ?? [], tell, rules)
  const isIncomplete = troubles.length + review.lost.length > 0
  return {
    report: 'new-from',
    question: { edition: taken.edition, dryRun: isDryRun },
    rows: (done?.added ?? []).map(({ path, is }) => ({ file: path, isNew: is === 'new' })),
    leftOut: [
      {
        reason: 'not-taken',
        count: taken.skipped.length,
        ids: taken.skipped.map(({ key }) => key),
      },
    ],
    totals: {
      measureCount: taken.measures.length,
      written: isWriting,
      troubles: troubles.map((one) => troubleRow(one, say)),
      lostRows: [...review.lost],
      findings: findings as unknown as Row[],
    },
    blocks: isIncomplete
      ? troubleBlocks(made, say)
      : [...madeBlocks(made, findings, say), { kind: 'note', text: closing() }],
    found: errors > 0 || isIncomplete,
    writes: isWriting && done ? writesUnderLock(corpus, additions, done, { services, today }) : [],
  }

  function closing(): string {
    const { record } = words
    if (errors > 0) return record.broken(errors)
    if (isDryRun) return record.dryRun
    const lines = (done?.writes ?? []).map(
      ({ before = '', after }) => linesIn(after) - linesIn(before),
    )
    return record.written(lines.reduce((sum, count) => sum + count, 0))
  }
}

function troubleRow(trouble: CellTrouble, say: ImportWords): Row {
  const { why, column, sheet, cell } = trouble
  return { code: why, field: column, sheet, cell, message: sentenceOf(trouble, say) }
}

/** What prevents it: missing rows, cells that cannot be used. */
function troubleBlocks({ review, troubles }: Made, say: ImportWords): Block[] {
  const lost = review.lost.length > 0 ? [say.from.lost(review.lost)] : []
  return [
    { kind: 'note', tone: 'bad', text: say.from.troubles(troubles.length) },
    { kind: 'list', items: [...lost, ...shownOf(troubles, say)].map((text) => ({ text })) },
  ]
}

/** The result: how many measures, which files, and the findings of lint. */
function madeBlocks({ taken, done }: Made, findings: Findings, say: ImportWords): Block[] {
  const { measures, skipped } = taken
  return [
    { kind: 'note', tone: 'strong', text: say.from.summary(measures.length, skipped.length) },
    { kind: 'list', items: (done?.writes ?? []).map(({ name }) => ({ text: name })) },
    ...(findings.length > 0 ? [{ kind: 'findings' as const, findings, folded: findings }] : []),
  ]
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

/** Empty cells of one row are reported together. */
function shownOf(troubles: readonly CellTrouble[], say: ImportWords): string[] {
  const empty = new Map<string, CellTrouble[]>()
  for (const one of troubles.filter(({ why }) => why === 'missing')) {
    const key = `${one.sheet} ${one.cell}`
    empty.set(key, [...(empty.get(key) ?? []), one])
  }
  const grouped = [...empty.values()].map((group) => {
    const [first] = group as [CellTrouble]
    const columns = group.map(({ column }) => headOfColumn(column, say)).join(', ')
    return `${say.from.at(first.sheet, first.cell, columns)}: ${say.from.trouble.missing}`
  })
  const others = troubles.filter(({ why }) => why !== 'missing')
  return [...grouped, ...others.map((one) => sentenceOf(one, say))]
}

function headOfColumn(column: CellTrouble['column'], say: ImportWords): string {
  const heads: Record<string, string> = { ...say.plan, ...say.links, ...say.rows }
  return heads[column] ?? column
}

function sentenceOf(
  { why, column, sheet, cell, seen, near }: CellTrouble,
  say: ImportWords,
): string {
  const place = say.from.at(sheet, cell, headOfColumn(column, say))
  const sentence = say.from.trouble[why]
  return `${place}: ${typeof sentence === 'string' ? sentence : sentence(seen, near)}`
}

/** Does the corpus say what the document says, and what does another draft of it change? */
import { type Checked, checkAgainst } from '../../analyses/import/check.ts'
import { type DraftChanges, draftChanges } from '../../analyses/import/draft.ts'
import type { PlanRow } from '../../analyses/import/rows.ts'
import type { Edition, Measure } from '../../corpus/types.ts'
import type { Block, Cell, Report, Row, Table } from '../../report.ts'
import type { ImportWords } from '../../words/import/en.ts'
import type { Request } from '../command.ts'
import { deadlineMoved, leadChanged } from '../diff/revisions.ts'
import { changeFact, changeRow } from '../tell/changes.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { draftBlocks, printedFacts, shownWords } from './draft.ts'
import type { ReadPlan } from './read.ts'
import { noRowsNote } from './report.ts'
import { maxListed, moreNote, notesOf } from './words.ts'

export function checkReport(
  read: ReadPlan,
  edition: Edition,
  request: Request,
  say: ImportWords,
): Report {
  const { corpus, today, words } = request
  const tell = tellerOf(corpus, { day: today, today }, words)
  const checked = checkAgainst(corpus, edition.id, read.plan.rows)
  const { onlyInDocument, onlyInCorpus, prose } = checked
  const matched = draftChanges(corpus, edition, checked.matched)
  const differ = matched.filter(({ differences }) => differences.length > 0)
  const isSame = differ.length + onlyInDocument.length + onlyInCorpus.length === 0
  const isDraft = corpus.documents.get(edition.document)?.sha256 !== read.sha256
  return {
    report: 'import-check',
    question: { file: read.name, edition: edition.id, isDraft },
    rows: [
      ...matched.map(matchedRow),
      ...onlyInDocument.map((row) => loneRow('only-in-document', row, null)),
      ...onlyInCorpus.map(({ id }) => loneRow('only-in-corpus', undefined, id)),
    ],
    leftOut: prose > 0 ? [{ reason: 'prose', count: prose, ids: [] }] : [],
    totals: totalsOf(read, checked, differ),
    get sheet() {
      return sheetOf(checked, differ, tell, say)
    },
    marker: `teh-import ${edition.id}`,
    get foreign() {
      const { language } = edition
      const shown = [onlyInDocument, differ.map(({ row }) => row)]
      const printed =
        language === words.language ? [] : shown.flatMap((rows) => rows.slice(0, maxListed))
      return new Map([
        ...tell.foreign,
        ...printed.map((row) => [shownWords(row), language] as const),
      ])
    },
    blocks: blocksOf({ checked, differ, isDraft }, read, edition.id, tell, say),
    ...((!isSame || read.plan.rows.length === 0) && { found: true }),
  }
}

function matchedRow({ row, measure, differences, changes }: DraftChanges): Row {
  return {
    measure: measure.id,
    place: { ...row.place },
    printedWords: wordsOf(row),
    is: differences.length > 0 ? 'different' : 'same',
    differences: differences.map((one) => ({ ...one })),
    changes: changes.map((change) => changeRow(change, measure.id, measure.id)),
  }
}

function loneRow(
  is: 'only-in-document' | 'only-in-corpus',
  row: PlanRow | undefined,
  measure: string | null,
): Row {
  const printedWords = row ? wordsOf(row) : ''
  return { measure, place: { ...row?.place }, printedWords, is, differences: [], changes: [] }
}

function totalsOf(
  { plan }: ReadPlan,
  { matched, onlyInDocument, onlyInCorpus }: Checked,
  differ: readonly DraftChanges[],
) {
  const kinds = differ.flatMap(({ changes }) => changes.map(({ kind }) => kind))
  return {
    rowsRead: plan.rows.length,
    matched: matched.length,
    different: differ.length,
    onlyInDocument: onlyInDocument.length,
    onlyInCorpus: onlyInCorpus.length,
    deadlinesMoved: kinds.filter((kind) => deadlineMoved.has(kind)).length,
    leadsChanged: kinds.filter((kind) => leadChanged.has(kind)).length,
  }
}

function wordsOf({ measure }: PlanRow): string {
  return measure.map(({ text }) => text).join('\n')
}

/** The blocks of the answer: a diff if the document is another draft, else a list by column. */
function blocksOf(
  { checked, differ, isDraft }: { checked: Checked; differ: DraftChanges[]; isDraft: boolean },
  read: ReadPlan,
  edition: string,
  tell: Teller,
  say: ImportWords,
): Block[] {
  const { plan, document, name } = read
  const notes = notesOf(document.notes, say).map((text): Block => ({ kind: 'note', text }))
  if (plan.rows.length === 0) return [noRowsNote(document, say), ...notes]
  const totals = totalsOf(read, checked, differ)
  const isSame = totals.different + totals.onlyInDocument + totals.onlyInCorpus === 0
  const tone = isSame ? 'good' : 'strong'
  const summary = isDraft ? draftTotals(totals, tell) : checkTotals(totals, say)
  const text = isSame ? say.check.same(totals.rowsRead, edition) : summary
  const isTold = isDraft && !isSame
  const prose: Block = { kind: 'note', tone: 'dim', text: say.check.prose(checked.prose) }
  return [
    ...(isTold
      ? [{ kind: 'heading' as const, level: 1 as const, text: `${edition} → ${name}` }]
      : []),
    { kind: 'note', tone, text },
    ...(isTold ? [{ kind: 'note' as const, tone: 'dim' as const, text: say.check.draftRule }] : []),
    ...notes,
    ...(isDraft
      ? draftBlocks(checked, differ, read, edition, tell, say)
      : columnBlocks(checked, differ, tell, say)),
    ...(checked.prose > 0 ? [prose] : []),
  ]
}

type Totals = ReturnType<typeof totalsOf>

function draftTotals(totals: Totals, { words }: Teller): string {
  return words.diff.revisionTotals({
    removed: totals.onlyInCorpus,
    added: totals.onlyInDocument,
    renamed: 0,
    changed: totals.different,
    entries: 0,
    moved: totals.deadlinesMoved,
    leads: totals.leadsChanged,
  })
}

function checkTotals(totals: Totals, { check }: ImportWords): string {
  return check.summary({
    rows: totals.rowsRead,
    matched: totals.matched,
    differ: totals.different,
    document: totals.onlyInDocument,
    corpus: totals.onlyInCorpus,
  })
}

/** Differences between the document and the corpus, a row for each column. */
function columnBlocks(
  { onlyInDocument, onlyInCorpus }: Checked,
  differ: readonly DraftChanges[],
  tell: Teller,
  say: ImportWords,
): Block[] {
  const { check } = say
  const list = (items: string[]): Block => ({
    kind: 'list',
    items: items.slice(0, maxListed).map((text) => ({ text })),
  })
  const rows = onlyInDocument.map((row) => `${say.place(row.place)}: ${shownWords(row)}`)
  const measures = onlyInCorpus.map(({ id, title }) => `${id} – ${tell.text(title)}`)
  const table = differTable(differ.slice(0, maxListed), say)
  return [
    ...titled(check.differ(differ.length), table, differ.length, say),
    ...titled(check.onlyDocument(rows.length), list(rows), rows.length, say),
    ...titled(check.onlyCorpus(measures.length), list(measures), measures.length, say),
  ]
}

/** A part of the answer; nothing if it is empty. */
function titled(title: string, block: Block, count: number, say: ImportWords): Block[] {
  if (count === 0) return []
  return [{ kind: 'heading', level: 2, text: title }, block, ...moreNote(count, say)]
}

function differTable(differ: readonly DraftChanges[], say: ImportWords): Table {
  const { check } = say
  return {
    kind: 'table',
    columns: [
      { key: 'measure', title: check.measure },
      { key: 'where', title: say.columns.where },
      { key: 'field', title: check.what },
      { key: 'inDocument', title: check.inDocument, grow: 2 },
      { key: 'inCorpus', title: check.inCorpus, grow: 2 },
    ],
    rows: differ.flatMap(({ row, measure, differences }) =>
      differences.map(({ field, inDocument, inCorpus }) => [
        { text: measure.id },
        { text: say.place(row.place) },
        { text: check.field[field], value: field },
        { text: inDocument || check.nothing, value: inDocument },
        { text: inCorpus || check.nothing, value: inCorpus },
      ]),
    ),
  }
}

/**
 * A row for each change, with both sides as printed; an added or removed measure is a row of its
 * own.
 */
function sheetOf(
  { onlyInDocument, onlyInCorpus }: Checked,
  differ: readonly DraftChanges[],
  tell: Teller,
  say: ImportWords,
): Table {
  const { columns, diff } = tell.words
  const keys = ['id', 'title', 'where', 'printed', 'kind', 'change', 'before', 'after', 'months']
  const titles: Record<string, string> = {
    id: columns.id,
    title: columns.title,
    where: say.columns.where,
    printed: say.rows.printed,
    kind: diff.kind,
    change: diff.sheet.what,
    before: diff.sheet.before,
    after: diff.sheet.after,
    months: diff.sheet.months,
  }
  type Line = Partial<Record<string, string>>
  const ofRow = (row: PlanRow): Line => ({ where: say.place(row.place), printed: wordsOf(row) })
  const ofMeasure = ({ id, title }: Measure): Line => ({ id, title: tell.text(title) })
  const lines: Line[] = [
    ...onlyInCorpus.map((one) => ({ ...ofMeasure(one), kind: diff.deltas.removed })),
    ...onlyInDocument.map((row) => ({ ...ofRow(row), kind: diff.deltas.added })),
    ...differ.flatMap((one) => {
      const facts = [
        ...one.changes.map((change) => changeFact(change, tell, tell)),
        ...printedFacts(one, say),
      ]
      const line = { ...ofMeasure(one.measure), ...ofRow(one.row), kind: diff.deltas.changed }
      return facts.map(({ what, before, after, months }) => ({
        ...line,
        change: what,
        before: before ?? '',
        after,
        months: months === undefined ? '' : String(months),
      }))
    }),
  ]
  return {
    kind: 'table',
    columns: keys.map((key) => ({ key, title: titles[key] ?? key })),
    rows: lines.map((line) => keys.map((key): Cell => ({ text: line[key] ?? '' }))),
  }
}

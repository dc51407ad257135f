/** Does the corpus say what the document says? */
import { type Checked, checkAgainst } from '../analyses/import/check.ts'
import type { PlanRow } from '../analyses/import/rows.ts'
import type { Block, Report, Row, Table } from '../report.ts'
import type { ImportWords } from '../words/import/en.ts'
import type { Request } from './command.ts'
import type { ReadPlan } from './import-read.ts'
import { maxListed, moreNote, notesOf } from './import-words.ts'
import { type Teller, tellerOf } from './tell/teller.ts'

export function checkReport(
  read: ReadPlan,
  edition: string,
  request: Request,
  say: ImportWords,
): Report {
  const { corpus, today, words } = request
  const tell = tellerOf(corpus, { day: today, today }, words)
  const checked = checkAgainst(corpus, edition, read.plan.rows)
  const { matched, onlyInDocument, onlyInCorpus, prose } = checked
  const differ = matched.filter(({ differences }) => differences.length > 0)
  const isSame = differ.length + onlyInDocument.length + onlyInCorpus.length === 0
  return {
    report: 'import-check',
    question: { file: read.name, edition },
    rows: [
      ...matched.map(({ row, measure, differences }) => ({
        measure: measure.id,
        place: { ...row.place },
        printedWords: wordsOf(row),
        is: differences.length > 0 ? 'different' : 'same',
        differences: differences.map((one) => ({ ...one })),
      })),
      ...onlyInDocument.map(
        (row): Row => ({
          measure: null,
          place: { ...row.place },
          printedWords: wordsOf(row),
          is: 'only-in-document',
          differences: [],
        }),
      ),
      ...onlyInCorpus.map(
        ({ id }): Row => ({
          measure: id,
          place: {},
          printedWords: '',
          is: 'only-in-corpus',
          differences: [],
        }),
      ),
    ],
    leftOut: prose > 0 ? [{ reason: 'prose', count: prose, ids: [] }] : [],
    totals: {
      rowsRead: read.plan.rows.length,
      matched: matched.length,
      different: differ.length,
      onlyInDocument: onlyInDocument.length,
      onlyInCorpus: onlyInCorpus.length,
    },
    foreign: tell.foreign,
    blocks: blocksOf(checked, read, edition, tell, say),
    ...((!isSame || read.plan.rows.length === 0) && { found: true }),
  }
}

function wordsOf({ measure }: PlanRow): string {
  return measure.map(({ text }) => text).join('\n')
}

function blocksOf(
  { matched, onlyInDocument, onlyInCorpus, prose }: Checked,
  { plan, document }: ReadPlan,
  edition: string,
  tell: Teller,
  say: ImportWords,
): Block[] {
  const { check } = say
  const differ = matched.filter(({ differences }) => differences.length > 0)
  const count = {
    rows: plan.rows.length,
    matched: matched.length,
    differ: differ.length,
    document: onlyInDocument.length,
    corpus: onlyInCorpus.length,
  }
  const isSame = count.differ + count.document + count.corpus === 0 && count.rows > 0
  const list = (items: string[]): Block => ({
    kind: 'list',
    items: items.slice(0, maxListed).map((text) => ({ text })),
  })
  const rows = onlyInDocument.map(
    (row) => `${say.place(row.place)}: ${wordsOf(row).replace(/\n/g, ' · ').slice(0, 200)}`,
  )
  const measures = onlyInCorpus.map(({ id, title }) => `${id} – ${tell.text(title)}`)
  const table = differTable(differ.slice(0, maxListed), say)
  return [
    {
      kind: 'note',
      tone: isSame ? 'good' : 'strong',
      text: isSame ? check.same(count.rows, edition) : check.summary(count),
    },
    ...notesOf(document.notes, say).map((text): Block => ({ kind: 'note', text })),
    ...titled(check.differ(count.differ), table, count.differ, say),
    ...titled(check.onlyDocument(count.document), list(rows), count.document, say),
    ...titled(check.onlyCorpus(count.corpus), list(measures), count.corpus, say),
    ...(prose > 0
      ? [{ kind: 'note' as const, tone: 'dim' as const, text: check.prose(prose) }]
      : []),
  ]
}

/** A part of the answer; nothing where nothing is in it. */
function titled(title: string, block: Block, count: number, say: ImportWords): Block[] {
  if (count === 0) return []
  return [{ kind: 'heading', level: 2, text: title }, block, ...moreNote(count, say)]
}

function differTable(differ: Checked['matched'], say: ImportWords): Table {
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

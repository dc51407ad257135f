/** The report on forms that came back, without what is written. */
import type { Gathered } from '../../analyses/collect/gather.ts'
import type { JudgedRow } from '../../analyses/collect/judge.ts'
import { overdue } from '../../analyses/overdue.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Day } from '../../period.ts'
import type { Json, Report, Row } from '../../report.ts'
import { oneValue, type Request } from '../command.ts'
import { recordRow } from '../tell/record-row.ts'
import { type Teller, tellerOf } from '../tell/teller.ts'
import { collectBlocks } from './blocks.ts'
import { bodyOf, countsByBody, isContradicting, silentIn, totalsOf } from './counts.ts'
import { type Collection, type Tellers, writtenFiles } from './found.ts'
import { remarkSentence, sentencesOf, troubleSentence } from './words.ts'

export function collectReport(collection: Collection, request: Request): Report {
  const { corpus, flags, today, words } = request
  const { files, gathered, plan, isWritten } = collection
  const moment = { day: today, today }
  const after = 'planned' in plan ? plan.planned.after : corpus
  const tell: Tellers = {
    before: tellerOf(corpus, moment, words),
    after: tellerOf(after, moment, words),
  }
  const late = [corpus, after].map((one) => lateIn(one, today)) as [number, number]
  const counts = countsByBody(collection)
  return {
    report: 'collect',
    question: {
      given: [...request.arguments],
      by: oneValue(flags, 'by') ?? null,
      heardOn: collection.answered,
      write: flags.write === true,
    },
    asOf: today,
    rows: jsonRows(gathered, tell),
    leftOut: [
      {
        reason: 'empty',
        count: gathered.empty.length,
        ids: gathered.empty.flatMap(({ id }) => id ?? []),
      },
    ],
    totals: {
      ...totalsOf(collection),
      byBody: counts.map(({ asked, ...one }) => ({ ...one, sent: asked })),
      silentBodies: silentIn(counts).map(({ body }) => body),
      unread: files.unread.map(({ path, sentence }) => ({ file: path, message: sentence })),
      overdueCount: { before: late[0], after: late[1] },
      written: isWritten,
      writtenFiles: isWritten ? writtenFiles(collection) : [],
      unclearFiles: [...collection.again],
      findings: collection.findings as unknown as readonly Row[],
    },
    foreign: tell.before.foreign,
    blocks: collectBlocks(collection, { late, tell, request }),
  }
}

function lateIn(corpus: Corpus, today: Day): number {
  return overdue(corpus, { moment: { day: today, today }, scope: 'usual' }).late.length
}

function jsonRows(gathered: Gathered, tell: Tellers): Row[] {
  const { clear, known, unclear, conflicts, repeated } = gathered
  const told = (rows: readonly JudgedRow[], outcome: string) =>
    rows.map((row) => jsonRow(row, outcome, gathered, tell))
  return [
    ...told(clear, 'clear'),
    ...told(known, 'known'),
    ...unclear.map((row) =>
      jsonRow(row, isContradicting(row) ? 'conflict' : 'unclear', gathered, tell),
    ),
    ...told(conflicts.flat(), 'conflict'),
    ...told(repeated, 'repeated'),
  ]
}

function jsonRow(row: JudgedRow, outcome: string, { conflicts }: Gathered, tell: Tellers): Row {
  const measure = row.is === 'empty' ? undefined : row.measure
  const isClear = row.is === 'clear'
  const twin = measure && tell.after.corpus.measures.find(({ id }) => id === measure.id)
  return {
    outcome,
    file: row.place.file,
    sheet: row.place.sheet,
    row: row.place.row,
    id: measure?.id ?? row.id ?? '',
    title: measure ? tell.before.text(measure.title) : '',
    body: bodyOf(row),
    entry: isClear ? recordRow(row.entry, tell.after) : null,
    before: measure ? tell.before.state(measure).status : null,
    after: twin && outcome === 'clear' ? tell.after.state(twin).status : null,
    troubles: troublesOf(row, conflicts, tell.before),
    alsoNoted: row.remarks.map((remark) => ({
      code: remark.what,
      message: remarkSentence(remark, tell.before),
    })),
  }
}

function troublesOf(row: JudgedRow, conflicts: Gathered['conflicts'], tell: Teller): Json[] {
  if (row.is === 'unclear')
    return row.troubles.map((trouble) => ({
      code: trouble.why,
      field: trouble.column ?? null,
      message: troubleSentence(trouble, tell),
    }))
  if (row.is === 'empty' || !conflicts.some((rows) => rows.includes(row))) return []
  return sentencesOf(row, conflicts, tell).map((message) => ({
    code: 'conflict',
    field: null,
    message,
  }))
}

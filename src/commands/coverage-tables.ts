/** The tables of a coverage: the measures that answer, and why there is none. */
import type { Answering, Coverage, Verdict } from '../analyses/coverage.ts'
import type { Cell, Table } from '../report.ts'
import { entryOf } from './tell/measure-entries.ts'
import { cellsOf, columnsOf, type MeasureKey, type MeasureLine } from './tell/measure-table.ts'
import type { Teller } from './tell/teller.ts'

const columns = ['id', 'title', 'lead', 'timing', 'status'] as const satisfies readonly MeasureKey[]

/** The measures that answer a recommendation, and those that answer one of its parts. */
export function answersTable({ number, answers, parts }: Coverage, tell: Teller): Table {
  const { words } = tell
  const lines = [
    ...answers.map((answer) => ({ text: number, answer })),
    ...parts.flatMap(({ letter, answers: own }) =>
      own.map((answer) => ({ text: `${number}/${letter}`, answer })),
    ),
  ]
  const lettered = lines.length > answers.length
  return {
    kind: 'table',
    columns: [
      ...(lettered ? [{ key: 'part', title: words.coverage.part, min: 4 }] : []),
      ...columnsOf(columns, words),
    ],
    rows: lines.map(({ text, answer }) => [
      ...(lettered ? [{ text }] : []),
      ...answerCells(answer, tell),
    ]),
    entries: () => [
      {
        entries: lines.map(({ text, answer }) => ({
          ...entryOf(lineOf(answer, tell), columns, tell),
          number: lettered ? text : '·',
        })),
      },
    ],
  }
}

/**
 * One row for each measure that answers a recommendation or a part of one, and one for each
 * recommendation and part that none answers.
 */
export function answersSheet(items: readonly Coverage[], tell: Teller): Table {
  const { columns: heads, coverage: say } = tell.words
  const none = columns.map(() => ({ text: '' }))
  const asked = items.flatMap(({ recommendation, parts, ...whole }) => [
    { ...whole, of: recommendation },
    ...parts.map((one) => ({ ...one, of: one.part })),
  ])
  return {
    kind: 'table',
    columns: [
      { key: 'recommendation', title: say.columns.recommendation },
      { key: 'asked', title: heads.title },
      { key: 'answer', title: say.columns.answer },
      { key: 'why', title: say.columns.why },
      ...columnsOf(columns, tell.words),
    ],
    rows: asked.flatMap(({ id, of, answers, ...item }) => {
      const head = [
        { text: id },
        { text: tell.text(of.title) },
        { text: say.classes[item.class], value: item.class },
        { text: verdictOf(of, tell).join('\n'), value: whyIn(of, tell) },
      ]
      return answers.length === 0
        ? [[...head, ...none]]
        : answers.map((answer) => [...head, ...answerCells(answer, tell)])
    }),
  }
}

function answerCells(answer: Answering, tell: Teller): Cell[] {
  return cellsOf(lineOf(answer, tell), columns, tell)
}

function lineOf({ measure }: Answering, tell: Teller): MeasureLine {
  return { measure, monthsLate: tell.monthsLate(measure) }
}

/** As `verdictOf`, for programs: the reason as it is written, else the ids of those it went to. */
function whyIn({ declined, forwarded_to: forwarded = [] }: Verdict, { text }: Teller): string {
  return declined ? text(declined.because) : forwarded.join(' ')
}

/** Why no measure is due, and to whom it went, as far as it is written. */
export function verdictOf({ declined, forwarded_to: forwarded }: Verdict, tell: Teller): string[] {
  const { coverage: say } = tell.words
  return [
    ...(declined ? [say.declined(tell.text(declined.because))] : []),
    ...(forwarded && forwarded.length > 0 ? [say.forwarded(forwarded.map(tell.fullActor))] : []),
  ]
}

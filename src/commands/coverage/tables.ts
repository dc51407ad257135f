/** The tables of a coverage: the measures that answer, and why there is none. */
import {
  type Answering,
  type Coverage,
  type CoverageClass,
  coverageClasses,
  type Verdict,
} from '../../analyses/coverage.ts'
import type { Cell, Table, Tone } from '../../report.ts'
import { entryOf } from '../tell/measure-entries.ts'
import { cellsOf, columnsOf, type MeasureKey, type MeasureLine } from '../tell/measure-table.ts'
import type { Teller } from '../tell/teller.ts'

export const tones: Readonly<Record<Coverage['class'], Tone>> = {
  delivered: 'good',
  'under-way': 'plain',
  'on-paper': 'warn',
  touched: 'warn',
  declined: 'plain',
  forwarded: 'plain',
  unanswered: 'bad',
  mixed: 'plain',
}

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
  const isExplained = lines.some(({ answer }) => answer.because !== undefined)
  return {
    kind: 'table',
    columns: [
      ...(lettered ? [{ key: 'part', title: words.coverage.part, min: 4 }] : []),
      ...columnsOf(columns, words),
      ...(isExplained ? [{ key: 'because', title: words.coverage.because, grow: 2.5 }] : []),
    ],
    rows: lines.map(({ text, answer }) => [
      ...(lettered ? [{ text }] : []),
      ...answerCells(answer, tell),
      ...(isExplained ? [{ text: tell.text(answer.because) }] : []),
    ]),
    entries: () => [
      {
        entries: lines.map(({ text, answer }) => ({
          ...entryOf(lineOf(answer, tell), columns, tell),
          number: lettered ? text : '·',
          ...(answer.because && { note: { text: tell.text(answer.because), tone: 'dim' } }),
        })),
      },
    ],
  }
}

/** How many of the smallest things asked are in each class. */
export function classesTable(
  leaves: readonly { class: CoverageClass }[],
  { words }: Teller,
): Table {
  const { classes, columns: heads, point } = words.coverage
  const counts = coverageClasses
    .map((key) => [key, leaves.filter((leaf) => leaf.class === key).length] as const)
    .filter(([key, count]) => count > 0 || !rare.has(key))
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return {
    kind: 'table',
    columns: [
      { key: 'class', title: heads.answer },
      { key: 'points', title: point, align: 'right' },
    ],
    rows: counts.map(([key, count]) => [
      { text: capital(classes[key]), value: key, tone: tones[key] },
      { text: String(count) },
    ]),
    bars: { values: counts.map(([, count]) => count), most: leaves.length },
  }
}

/** Classes that go without a zero. */
const rare: ReadonlySet<CoverageClass> = new Set(['declined', 'forwarded'])

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

/**
 * As `verdictOf`, for programs: the reason as written, else the ids of the bodies to which it was
 * passed on.
 */
function whyIn({ declined, forwarded_to: forwarded = [] }: Verdict, { text }: Teller): string {
  return declined ? text(declined.because) : forwarded.join(' ')
}

/** Why there is no measure, and to whom it was passed on, if the corpus says so. */
export function verdictOf({ declined, forwarded_to: forwarded }: Verdict, tell: Teller): string[] {
  const { coverage: say } = tell.words
  return [
    ...(declined ? [say.declined(tell.text(declined.because))] : []),
    ...(forwarded && forwarded.length > 0 ? [say.forwarded(forwarded.map(tell.fullActor))] : []),
  ]
}

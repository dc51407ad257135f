/** The workbook in which a meeting notes its decisions, point by point. */
import { decisions } from '../../schemas/vocabulary.ts'
import {
  type DecisionKey,
  type DecisionRow,
  type Decisions,
  decisionKeys,
  decisionOpenKeys,
} from '../analyses/collect/form.ts'
import type { NewCell, NewRow, NewSheet, NewWorkbook } from '../office/index.ts'
import type { FormWords } from './says.ts'
import { formWorkbook, headRow, range, referenceOf } from './write.ts'

/** In characters. */
const widths: Readonly<Record<DecisionKey, number>> = {
  id: 10,
  number: 9,
  measure: 34,
  answers: 20,
  deadline: 14,
  question: 30,
  decision: 18,
  newDeadline: 14,
  newLead: 18,
  because: 30,
}

/** Makes that workbook: the same points give the same workbook. */
export function decisionsOf(points: Decisions, words: FormWords): NewWorkbook {
  const { choices } = words.form.decisions
  return formWorkbook(points, {
    title: points.title,
    heads: headsOf(words),
    said: [],
    sheets: [sheetOf(points, words)],
    lists: [{ name: 'Decision', codes: decisions, words: decisions.map((code) => choices[code]) }],
  })
}

function headsOf({ form: { columns, decisions: say } }: FormWords): Record<DecisionKey, string> {
  const heads = { ...columns, newDeadline: say.newDeadline }
  return Object.fromEntries(decisionKeys.map((key) => [key, heads[key]])) as Record<
    DecisionKey,
    string
  >
}

function sheetOf({ head, title, rows }: Decisions, words: FormWords): NewSheet {
  const { decisions: say } = words.form
  const heads = headsOf(words)
  const last = Math.max(headRow + rows.length, headRow + 1)
  const column = decisionKeys.indexOf('decision') + 1
  const line = (value: string, style: 'title' | 'note'): NewRow => ({ cells: [{ value, style }] })
  return {
    name: say.sheet,
    columns: decisionKeys.map((key) => ({ width: widths[key], isText: isOpen(key) })),
    rows: [
      line(title, 'title'),
      ...say.instructions.map((text) => line(text, 'note')),
      line(referenceOf(head), 'note'),
      { cells: decisionKeys.map((key) => ({ value: heads[key], style: 'heading' })) },
      ...rows.map((row) => ({ cells: decisionKeys.map((key) => cellOf(row, key)) })),
    ],
    frozen: { rows: headRow, columns: 3 },
    isProtected: true,
    lists: [
      {
        range: range(headRow + 1, column, last, column),
        name: 'Decisions',
        hint: { title: heads.decision, text: say.hint },
        refusal: { title: heads.decision, text: say.refusal },
      },
    ],
    print: { repeated: { from: headRow, to: headRow }, footer: title },
  }
}

function cellOf(row: DecisionRow, key: DecisionKey): NewCell {
  if (isOpen(key)) return { style: 'open' }
  const value = key === 'measure' ? row.title : row[key]
  return { value, style: key === 'id' ? 'small' : 'locked' }
}

function isOpen(key: DecisionKey): key is (typeof decisionOpenKeys)[number] {
  return decisionOpenKeys.some((open) => open === key)
}

/** Turns a form into the workbook that is sent: cells to fill in, remarks, and a hidden part. */
import { reasons, statuses } from '../../schemas/vocabulary.ts'
import {
  type AnswerKey,
  type ColumnKey,
  columnKeys,
  type Form,
  type FormRow,
  openKeys,
} from '../analyses/collect/form.ts'
import type { NewCell, NewList, NewRow, NewSheet, NewWorkbook, Range } from '../office/index.ts'
import { hiddenRows, hiddenSheet } from './hidden.ts'
import type { FormWords } from './says.ts'

/** The row of the heads: above it stand the title, three lines, and by when to reply. */
export const headRow = 6

/** In characters. */
const widths: Readonly<Record<AnswerKey, number>> = {
  id: 10,
  number: 9,
  measure: 36,
  deadline: 14,
  lastState: 16,
  state: 16,
  since: 11,
  done: 34,
  document: 18,
  reasons: 13,
  newDeadline: 12,
}

/** Makes the workbook of a form: the same form gives the same workbook. */
export function formOf(form: Form, words: FormWords): NewWorkbook {
  const { form: say, status, reason } = words
  return formWorkbook(form, {
    title: say.title(form.bodyName),
    heads: Object.fromEntries(columnKeys.map((key) => [key, say.columns[key]])),
    said: [say.remarks.title, say.remarks.text],
    sheets: [sheetToFill(form, words), remarksSheet(form, words)],
    lists: [
      { name: 'State', codes: statuses, words: statuses.map((code) => status[code]) },
      { name: 'Reason', codes: reasons, words: reasons.map((code) => reason[code]) },
    ],
  })
}

/** What a workbook shows, and what it offers to choose from. */
interface Shown {
  title: string
  heads: Readonly<Partial<Record<ColumnKey, string>>>
  /** Texts outside the rows, besides the title. */
  said: readonly string[]
  sheets: readonly NewSheet[]
  /** Each is named by its name in the plural; the name of its codes ends in `Codes`. */
  lists: readonly { name: string; codes: readonly string[]; words: readonly string[] }[]
}

/** The sheets that are shown, and below them the lists and the hidden part. */
export function formWorkbook(
  form: Pick<Form, 'head' | 'rows'>,
  { title, heads, said, sheets, lists }: Shown,
): NewWorkbook {
  return {
    title,
    language: `${form.head.language}-BE`,
    creator: 'teh',
    names: lists.flatMap(({ name, codes }, i) => [
      { name: `${name}s`, refersTo: namedCells(2 * i, codes.length) },
      { name: `${name}Codes`, refersTo: namedCells(2 * i + 1, codes.length) },
    ]),
    sheets: [
      ...sheets,
      {
        name: listSheet,
        state: 'very-hidden',
        columns: [],
        rows: listRows(lists.flatMap((one) => [one.words, one.codes])),
      },
      {
        name: hiddenSheet,
        state: 'very-hidden',
        columns: [],
        rows: hiddenRows(form, heads, [title, ...said]),
      },
    ],
  }
}

const listSheet = 'Lists'

function namedCells(column: number, rows: number): string {
  const letter = 'ABCDEFGH'[column] ?? ''
  return `${listSheet}!$${letter}$1:$${letter}$${rows}`
}

/** One column for each list. */
function listRows(columns: readonly (readonly string[])[]): NewRow[] {
  const longest = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: longest }, (_, row) => ({
    cells: columns.map((values) => ({ value: values[row] })),
  }))
}

function sheetToFill({ head, bodyName, rows }: Form, words: FormWords): NewSheet {
  const { form: say } = words
  const isReturned = rows.some(({ unclear }) => unclear !== undefined)
  const keys: readonly (AnswerKey | 'unclear')[] = isReturned
    ? [...columnKeys, 'unclear']
    : columnKeys
  const last = Math.max(headRow + rows.length, headRow + 1)
  return {
    name: say.sheet,
    columns: keys.map((key) => ({
      width: key === 'unclear' ? 36 : widths[key],
      isText: isOpen(key),
    })),
    rows: [
      ...headOf(head, bodyName, words),
      {
        cells: keys.map((key) => ({
          value: key === 'unclear' ? say.unclear : say.columns[key],
          style: 'heading',
        })),
      },
      ...rows.map((row) => ({ cells: keys.map((key) => cellOf(row, key)) })),
    ],
    frozen: { rows: headRow, columns: 3 },
    filter: range(headRow, 1, last, keys.length),
    isProtected: true,
    lists: listsOf(words, last),
    print: {
      repeated: { from: headRow, to: headRow },
      footer: say.footer(bodyName, words.day(head.replyBy)),
    },
  }
}

/**
 * The title, three lines of instruction, and the row with the reference and the day to reply by.
 */
function headOf(head: Form['head'], bodyName: string, { form: say, day }: FormWords): NewRow[] {
  const line = (value: string, style: NewCell['style']): NewRow => ({
    cells: [{ value, style: style as 'note' }],
  })
  return [
    line(say.title(bodyName), 'title'),
    ...say.instructions.map((text) => line(text, 'note')),
    {
      cells: [
        { value: say.replyBy(day(head.replyBy), day(head.asOf)), style: 'strongNote' },
        // Far enough to the right that neither hides the other.
        ...Array.from({ length: columnKeys.indexOf('document') - 1 }, () => undefined),
        { value: referenceOf(head), style: 'note' },
      ],
    },
  ]
}

/** The reference of a form, printed above its rows, also on paper. */
export function referenceOf({ round, body }: Form['head']): string {
  return `${round}/${body}`
}

function cellOf(row: FormRow, key: AnswerKey | 'unclear'): NewCell {
  if (key === 'unclear') return { value: row.unclear, style: 'strong' }
  if (isOpen(key)) return { value: row.filled?.[key], style: 'open' }
  const value = key === 'measure' ? row.title : row[key]
  return { value, style: key === 'id' ? 'small' : 'locked' }
}

function isOpen(key: AnswerKey | 'unclear'): key is (typeof openKeys)[number] {
  return openKeys.some((open) => open === key)
}

function listsOf({ form: say }: FormWords, last: number): NewList[] {
  const cells = (key: AnswerKey) => {
    const column = columnKeys.indexOf(key) + 1
    return range(headRow + 1, column, last, column)
  }
  const state = say.columns.state
  return [
    {
      range: cells('state'),
      name: 'States',
      hint: { title: state, text: say.hints.state },
      refusal: { title: state, text: say.refusal },
    },
    {
      range: cells('reasons'),
      name: 'Reasons',
      isOnlyOffered: true,
      hint: { title: say.columns.reasons, text: say.hints.reasons },
    },
  ]
}

const rowsForRemarks = 20

function remarksSheet({ head }: Form, { form: say }: FormWords): NewSheet {
  return {
    name: say.remarks.sheet,
    columns: [{ width: 100, isText: true }],
    rows: [
      { cells: [{ value: say.remarks.title, style: 'title' }] },
      { cells: [{ value: say.remarks.text, style: 'note' }] },
      ...Array.from({ length: rowsForRemarks }, () => ({
        cells: [{ style: 'open' as const }],
        height: 22,
      })),
    ],
    isProtected: true,
    print: { footer: referenceOf(head) },
  }
}

export function range(row: number, column: number, lastRow: number, lastColumn: number): Range {
  return { from: { row, column }, to: { row: lastRow, column: lastColumn } }
}

/** Sheets that came back, made for the corpus of a test. */
import { exactlyIn } from '../../src/by-language.ts'
import { periodOf } from '../../src/commands/tell/timing.ts'
import { loadCareful } from '../../src/corpus/careful/load.ts'
import type { Corpus } from '../../src/corpus/types.ts'
import {
  answersIn,
  type FormHead,
  type FormRow,
  fingerprintOf,
  formOf,
  partsOfId,
} from '../../src/form/index.ts'
import {
  type NewValue,
  type NewWorkbook,
  readWorkbook,
  writeWorkbook,
} from '../../src/office/index.ts'
import { loadWords } from '../../src/words/index.ts'

/** What is typed into the open cells of rows, by the id of the row. */
export type Answers = Readonly<Record<string, FormRow['filled']>>

export async function formFor(
  corpus: Corpus,
  body: string,
  answers: Answers,
  given: Partial<FormHead> = {},
): Promise<NewWorkbook> {
  await loadCareful()
  const head: FormHead = {
    version: 1,
    body,
    asOf: '2024-06-01',
    askedOn: '2024-06-02',
    replyBy: '2024-06-30',
    revision: '',
    language: 'fr',
    round: '2024-06',
    ...given,
  }
  const words = await loadWords(head.language)
  const rows = Object.entries(answers).map(([id, filled]): FormRow => {
    const measure = corpus.measures.find((one) => one.id === partsOfId(id).measure)
    return {
      id,
      ...partsOfId(id),
      actor: body,
      role: 'lead',
      fingerprint: fingerprintOf(measure?.log ?? []),
      number: measure?.reference ?? '',
      title: exactlyIn(measure?.title, 'fr') ?? id,
      deadline: measure?.timing.due ?? '',
      lastState: '',
      ...(filled && { filled }),
    }
  })
  return formOf({ head, bodyName: body, rows }, { ...words, day: (day) => day })
}

/** The bytes of a sheet for a body, filled in. */
export async function sheetFor(...given: Parameters<typeof formFor>): Promise<Uint8Array> {
  return writeWorkbook(await formFor(...given))
}

/** The form with other values in some cells of its first sheet, by row from 1 and column from 1. */
export function withCells(
  form: NewWorkbook,
  values: readonly { row: number; column: number; value: NewValue | undefined }[],
): NewWorkbook {
  const [first, ...others] = form.sheets
  if (!first) throw new Error('no sheet')
  const rows = first.rows.map((row) => ({ ...row, cells: [...row.cells] }))
  for (const { row, column, value } of values) {
    while (rows.length < row) rows.push({ cells: [] })
    const cells = rows[row - 1]?.cells
    if (cells) cells[column - 1] = { ...cells[column - 1], value }
  }
  return { ...form, sheets: [{ ...first, rows }, ...others] }
}

/** The workbook that was sent to a body, as it comes back with these answers in its rows. */
export async function filledIn(
  sent: Uint8Array,
  bodyName: string,
  answers: Answers,
): Promise<Uint8Array> {
  const workbook = readWorkbook(sent)
  const returned = 'problem' in workbook ? undefined : answersIn(workbook)
  const [head] = returned?.heads ?? []
  if (!head) throw new Error('no form')
  const rows = returned?.rows.flatMap(({ sent: row }) => row ?? []) ?? []
  const unknown = Object.keys(answers).filter((id) => !rows.some((row) => row.id === id))
  if (unknown.length > 0) throw new Error(`not asked: ${unknown.join(', ')}`)
  const filled = rows.map((row): FormRow => {
    const answer = answers[row.id]
    return answer ? { ...row, filled: answer } : row
  })
  const words = await loadWords(head.language)
  const form = formOf(
    { head, bodyName, rows: filled },
    { ...words, day: (day) => periodOf(day, words) },
  )
  return writeWorkbook(form)
}

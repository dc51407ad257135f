/** A form goes out and comes back: what was sent is known again, and what was typed is told raw. */
import { describe, expect, it } from 'vitest'
import {
  answersIn,
  columnKeys,
  type Form,
  type FormWords,
  fingerprintOf,
  formOf,
  openKeys,
  partsOfId,
  rowId,
  rowsIn,
  type SentRow,
} from '../../src/form/index.ts'
import {
  type NewSheet,
  type NewWorkbook,
  readWorkbook,
  type Workbook,
  writeWorkbook,
} from '../../src/office/index.ts'
import { languages, loadWords } from '../../src/words/index.ts'

const day = (text: string) => text

function wordsIn(language: 'fr' | 'nl' | 'en'): Promise<FormWords> {
  return loadWords(language).then((words) => ({ ...words, day }))
}

const sent: SentRow[] = [
  {
    id: 'teh-2021/a',
    measure: 'teh-2021/a',
    actor: 'spf-justice',
    role: 'lead',
    fingerprint: '0123456789abcdef',
    number: '1.1',
    title: '=une mesure & une autre',
    deadline: '2022',
    lastState: 'aucun état rapporté',
  },
  {
    id: 'teh-2021/b#2',
    measure: 'teh-2021/b',
    part: 2,
    actor: 'col-teh',
    role: 'partner',
    fingerprint: 'f'.repeat(16),
    number: '',
    title: 'Une partie',
    deadline: '–',
    lastState: 'achevée · mars 2024',
  },
  {
    id: 'teh-2021/c@2025-S1',
    measure: 'teh-2021/c',
    occurrence: '2025-S1',
    actor: 'spf-justice',
    role: 'lead',
    fingerprint: '0'.repeat(16),
    number: '3',
    title: 'Ce qui revient',
    deadline: '1er semestre 2025',
    lastState: '',
  },
]

const form: Form = {
  head: {
    version: 1,
    body: 'spf-justice',
    asOf: '2026-10-11',
    askedOn: '2026-10-12',
    replyBy: '2026-12-15',
    revision: 'abc1234',
    language: 'fr',
    round: '2026-10',
  },
  bodyName: 'SPF Justice',
  rows: sent,
}

function read(workbook: NewWorkbook): Workbook {
  const found = readWorkbook(writeWorkbook(workbook))
  if ('problem' in found) throw new Error(found.problem)
  return found
}

/** A form in which texts are typed into cells, by row and column from 1. */
function typed(
  workbook: NewWorkbook,
  texts: Readonly<Record<string, string>>,
  sheet = 0,
): NewWorkbook {
  const sheets = workbook.sheets.map((one, i): NewSheet => {
    if (i !== sheet) return one
    const rows = one.rows.map(({ cells, ...row }, r) => ({
      ...row,
      cells: cells.map((cell, c) => {
        const value = texts[`${r + 1},${c + 1}`]
        return value === undefined ? cell : { ...cell, value }
      }),
    }))
    return { ...one, rows }
  })
  return { ...workbook, sheets }
}

describe('a form', () => {
  it.each(languages)('is known again with all that was sent, in %s', async (language) => {
    const words = await wordsIn(language)
    const head = { ...form.head, language }
    const back = answersIn(read(formOf({ ...form, head }, words)))
    expect(back?.heads).toEqual([head])
    expect(back?.rows.map((row) => row.sent)).toEqual(sent)
    expect(back?.rows.map(({ row, id }) => [row, id])).toEqual(sent.map(({ id }, i) => [7 + i, id]))
    for (const { cells, isHidden, isMerged } of back?.rows ?? []) {
      expect(openKeys.filter((key) => cells[key])).toEqual([])
      expect([isHidden, isMerged]).toEqual([false, false])
    }
    expect(back?.remarks).toEqual([])
  })

  it('is the same bytes for the same form', async () => {
    const words = await wordsIn('fr')
    expect(writeWorkbook(formOf(form, words))).toEqual(writeWorkbook(formOf(form, words)))
  })

  it('gives what was typed by the key of its column, and remarks', async () => {
    const words = await wordsIn('fr')
    const state = columnKeys.indexOf('state') + 1
    const filled = typed(formOf(form, words), { [`8,${state}`]: 'achevée' })
    const back = answersIn(read(typed(filled, { '4,1': 'Merci.' }, 1)))
    expect(back?.rows[1]?.cells.state).toEqual({
      reference: 'F8',
      column: state,
      value: { type: 'text', text: 'achevée' },
    })
    expect(back?.remarks).toEqual([{ sheet: 'Remarques', row: 4, text: 'Merci.' }])
  })

  it('is still read if sheets are renamed and columns moved or deleted', async () => {
    const workbook = formOf(form, await wordsIn('fr'))
    const order = ['state', 'id', 'done'].map((key) => columnKeys.indexOf(key as 'id'))
    const sheets = workbook.sheets.map((sheet, i): NewSheet => {
      if (i > 0) return { ...sheet, name: `Blad ${i}` }
      const rows = sheet.rows.map((row, r) =>
        r < 5 ? row : { cells: order.map((column) => row.cells[column]) },
      )
      const { filter, frozen, lists, ...rest } = sheet
      return { ...rest, name: 'Feuil1', rows }
    })
    const names = workbook.names?.map(({ name }) => ({ name, refersTo: "'Blad 2'!$A$1" })) ?? []
    const back = answersIn(read(typed({ ...workbook, sheets, names }, { '7,1': 'achevée' })))
    expect(back?.rows.map((row) => row.sent)).toEqual(sent)
    expect(back?.rows[0]?.cells.state?.reference).toBe('A7')
  })

  it('tells two merged workbooks apart by the reference above their rows', async () => {
    const words = await wordsIn('fr')
    const other = { ...form, head: { ...form.head, body: 'spf-emploi' } }
    const [one, two] = [formOf(form, words), formOf(other, words)]
    const renamed = two.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}_2` }))
    const back = answersIn(read({ ...one, sheets: [...one.sheets, ...renamed] }))
    expect(back?.heads.map(({ body }) => body)).toEqual(['spf-justice', 'spf-emploi'])
    expect(back?.rows.map(({ head }) => head?.body)).toEqual([
      ...sent.map(() => 'spf-justice'),
      ...sent.map(() => 'spf-emploi'),
    ])
  })

  it('whose hidden part is gone is read by its heads alone', async () => {
    const words = await wordsIn('nl')
    const workbook = formOf(form, words)
    const bare = read({ ...workbook, sheets: workbook.sheets.slice(0, 3) })
    expect(answersIn(bare)).toBeUndefined()
    const rows = rowsIn(bare, [words.form.columns])
    expect(rows.map(({ id, sent: known }) => [id, known])).toEqual(
      sent.map(({ id }) => [id, undefined]),
    )
  })

  it('that is sent back says in a column more what is unclear', async () => {
    const words = await wordsIn('fr')
    const rows = sent.map((row) => ({ ...row, filled: { state: 'en cours' }, unclear: 'quoi ?' }))
    const back = answersIn(read(formOf({ ...form, rows }, words)))
    expect(back?.rows.map(({ cells }) => cells.state?.value)).toEqual(
      sent.map(() => ({ type: 'text', text: 'en cours' })),
    )
  })
})

describe('the id of a row', () => {
  it('names a measure, a part or an occurrence, and is read again', () => {
    for (const { id, measure, part, occurrence } of sent) {
      const subject = {
        measure,
        ...(part === undefined ? {} : { part }),
        ...(occurrence === undefined ? {} : { occurrence }),
      }
      expect(rowId(subject)).toBe(id)
      expect(partsOfId(id)).toEqual(subject)
    }
  })

  it('goes with a fingerprint that another log does not have', () => {
    expect(fingerprintOf([])).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprintOf([{ date: '2024' }])).not.toBe(fingerprintOf([{ date: '2025' }]))
  })
})

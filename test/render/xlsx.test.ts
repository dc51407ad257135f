/** Workbooks of a report, read back. */
import { describe, expect, it } from 'vitest'
import { readWorkbook, type Sheet, type Workbook } from '../../src/office/index.ts'
import { measure } from '../helpers/corpus.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'
import { sample } from '../helpers/runs.ts'

async function bookOf(argv: readonly string[], cwd?: string): Promise<Workbook> {
  const { stdout } = await teh([...argv, '--format', 'xlsx', '--today', '2026-11-29'], {
    ...(cwd && { cwd }),
  })
  const read = readWorkbook(Buffer.from(stdout, 'latin1'))
  if (!('sheets' in read)) throw new Error(JSON.stringify(read))
  return read
}

const textsOf = (sheet: Sheet | undefined) =>
  (sheet?.rows ?? []).map(({ cells }) =>
    cells.map(({ value }) => ('text' in value ? value.text : value)),
  )

describe('a workbook', () => {
  it('has the rows of the sheet, numbers as numbers', async () => {
    const argv = ['overdue', '--year', '2023', '--lang', 'fr']
    const { sheets } = await bookOf(argv)
    const { stdout } = await teh([...argv, '--format', 'csv'])
    const rows = stdout.trim().split('\r\n')
    expect(sheets[0]?.rows).toHaveLength(rows.length)
    expect(textsOf(sheets[0])[0]).toContain('Mesure')
    expect(sheets[0]?.rows[1]?.cells.map(({ value }) => value)).toContainEqual({
      type: 'number',
      number: 48,
    })
  })

  it('has a day as a day, and no text as a formula', async () => {
    const cwd = folderOf({
      'two-2021/one.yaml': measure({
        title: { fr: '=1+1' },
        timing: { as_printed: '17 mai 2022', due: '2022-05-17' },
      }),
    })
    const { sheets } = await bookOf(['query', '--edition', 'two-2021'], cwd)
    const values = sheets[0]?.rows[1]?.cells.map(({ value }) => value) ?? []
    expect(values).toContainEqual({
      type: 'date',
      date: '2022-05-17',
      precision: 'day',
      isYearShown: true,
    })
    expect(values).toContainEqual({ type: 'text', text: '=1+1\u00a0(fr)' })
  })

  it('says its rule, and first what is missing, on a sheet of its own', async () => {
    const notes = async (argv: readonly string[], cwd?: string) =>
      textsOf((await bookOf(argv, cwd)).sheets.at(-1)).flat()
    const told = await notes(['overdue', '--year', '2023', '--lang', 'fr'])
    expect(told.join('\n')).toContain("En retard\u00a0: l'échéance est passée le 31 décembre 2023")
    const cwd = folderOf({ 'two-2021/broken.yaml': 'a: [' })
    expect((await notes(['query'], cwd))[0]).toContain('two-2021/broken')
  })

  it('is made of every report that has a table, the same twice', async () => {
    const calls = ['query', 'lineage --renewed', 'coverage', 'scorecard', 'explain']
    for (const call of sample([...calls, 'diff teh-2008 teh-2021', 'query --group-by theme'])) {
      const { sheets } = await bookOf(call.split(' '))
      expect(sheets, call).toHaveLength(2)
      expect(sheets[0]?.rows.length, call).toBeGreaterThan(2)
    }
    const bytes = async () => (await teh(['query', '--format', 'xlsx'])).stdout
    expect(await bytes()).toBe(await bytes())
  })

  it('does not go to a terminal', async () => {
    const { code, stdout, stderr } = await teh(['query', '--format', 'xlsx'], { columns: 100 })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--output answer.xlsx')
  })
})

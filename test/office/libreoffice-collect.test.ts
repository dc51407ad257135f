/** Sheets that went through LibreOffice: what people do to them, and what is read of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { common, type Files, measure } from '../helpers/corpus.ts'
import { teh } from '../helpers/program.ts'
import { isSofficeThere, sofficeIn } from '../helpers/soffice.ts'

const isThere = isSofficeThere()
const folder = mkdtempSync(join(tmpdir(), 'teh-collect-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { soffice, install, call } = sofficeIn(folder)

const ids = [...'abcdefghijk'].map((name) => `two-2021/${name}`)
const files: Files = {
  ...common,
  ...Object.fromEntries(
    ids.map((id) => [`${id}.yaml`, measure({ lead: ['alpha'], partners: ['beta'] })]),
  ),
}

/** Rows 7 to 17 are a to k; columns: F state, G since, H done, J reasons, K new deadline. */
const macros = `
Function Opened(path)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden" : opening(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, opening())
End Function

Sub Save(doc, target)
  Dim asExcel(0) As New com.sun.star.beans.PropertyValue
  asExcel(0).Name = "FilterName" : asExcel(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(ConvertToURL(target), asExcel())
  doc.close(True)
End Sub

Sub Fill(sheet)
  sheet.getCellRangeByName("F7").String = "Achevée"
  sheet.getCellRangeByName("G7").FormulaLocal = "mai 2024"
  sheet.getCellRangeByName("F8").String = "deels uitgevoerd"
  sheet.getCellRangeByName("G8").FormulaLocal = "17/05/2024"
  sheet.getCellRangeByName("F9").String = "grotendeels"
  sheet.getCellRangeByName("G9").FormulaLocal = "mei 2024"
  sheet.getCellRangeByName("H9").String = "=klaar"
  sheet.getCellRangeByName("K10").FormulaLocal = "T2 2027"
  sheet.getCellRangeByName("J10").String = "budget"
End Sub

Function LocaleOf(language, country)
  Dim locale As New com.sun.star.lang.Locale
  locale.Language = language : locale.Country = country
  LocaleOf = locale
End Function

' Pastes a day with the format that its country gives it, as it comes from another sheet.
Sub Paste(doc, cell, language, code, serial)
  formats = doc.NumberFormats
  source = doc.Sheets.getByName("Draft").getCellRangeByName("A1")
  source.NumberFormat = formats.addNewConverted(code, LocaleOf("en", "US"), LocaleOf(language, "BE"))
  source.Value = serial
  target = doc.Sheets.getByIndex(0).getCellRangeByName(cell)
  doc.Sheets.getByIndex(0).copyRange(target.getCellAddress(), source.getRangeAddress())
End Sub

Sub Edit(target, path)
  On Error GoTo Failed
  doc = Opened(path)
  sheet = doc.Sheets.getByIndex(0)
  Fill(sheet)
  sheet.unprotect("")
  sheet.Name = "Mon onglet"
  sheet.getCellRangeByName("F11").String = "achevée"
  sheet.getCellRangeByName("G11").NumberFormat = 0
  sheet.getCellRangeByName("G11").FormulaLocal = "2024-05-17"
  sheet.getCellRangeByName("F12").Formula = "=1+1"
  doc.Sheets.insertNewByName("Draft", doc.Sheets.Count)
  doc.Sheets.getByName("Draft").getCellRangeByName("B1").String = "grotendeels uitgevoerd"
  pasted = doc.Sheets.getByName("Draft").getCellRangeByName("B1").getRangeAddress()
  For row = 13 To 15
    sheet.copyRange(sheet.getCellRangeByName("F" & row).getCellAddress(), pasted)
  Next
  Paste(doc, "G13", "fr", "DD/MM/YY", 45429)
  Paste(doc, "G14", "nl", "D-M-YYYY", 45429)
  Paste(doc, "G15", "fr", "MMMM YYYY", 45413)
  sheet.getCellRangeByName("F16").String = "voltooid"
  sheet.getCellRangeByName("G16").FormulaLocal = "17 mei 2024"
  doc.Sheets.removeByName("Draft")
  Dim sortField(0) As New com.sun.star.table.TableSortField
  sortField(0).Field = 0 : sortField(0).IsAscending = False
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = "SortFields" : sorting(0).Value = sortField()
  sorting(1).Name = "ContainsHeader" : sorting(1).Value = False
  sheet.getCellRangeByName("A7:K17").sort(sorting())
  sheet.Rows.removeByIndex(6, 1)
  sheet.Rows.insertByIndex(8, 1)
  sheet.getCellRangeByName("H9").String = "une ligne de plus"
  sheet.Columns.insertByIndex(5, 1)
  sheet.getCellRangeByName("F6").String = "Notes"
  sheet.Columns.removeByIndex(3, 1)
  Save(doc, target)
  Exit Sub
Failed:
  Open target & ".txt" For Output As #1
  Print #1, "line " & Erl & ": " & Error
  Close #1
End Sub

Sub Answer(target, path, word)
  On Error GoTo Failed
  doc = Opened(path)
  doc.Sheets.getByIndex(0).getCellRangeByName("F7").String = word
  Save(doc, target)
  Exit Sub
Failed:
  Open target & ".txt" For Output As #1
  Print #1, "line " & Erl & ": " & Error
  Close #1
End Sub

Sub Merge(target, path, other)
  On Error GoTo Failed
  doc = Opened(path)
  more = Opened(other)
  Fill(doc.Sheets.getByIndex(0))
  more.Sheets.getByIndex(0).getCellRangeByName("F7").String = "ingetrokken"
  names = more.Sheets.ElementNames
  For i = 0 To UBound(names)
    doc.Sheets.importSheet(more, names(i), doc.Sheets.Count)
  Next
  more.close(True)
  Save(doc, target)
  Exit Sub
Failed:
  Open target & ".txt" For Output As #1
  Print #1, "line " & Erl & ": " & Error
  Close #1
End Sub
`

interface Told {
  id: string
  outcome: string
  body: string
  sheet: string
  entry: object | null
  troubles: { code: string }[]
  alsoNoted: { code: string }[]
}

async function collected(name: string): Promise<{ code: number; rows: Told[] }> {
  const { code, stdout } = await teh(['collect', name, '--format', 'json'], {
    cwd: folder,
    now: '2024-06-20T12:00:00Z',
  })
  return { code, rows: JSON.parse(stdout).rows }
}

describe.skipIf(!isThere)('a sheet that LibreOffice saved', () => {
  beforeAll(async () => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, 'plans', name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, stringify(content))
    }
    for (const [body, language] of [
      ['alpha', 'fr'],
      ['beta', 'nl'],
    ] as const)
      await teh(
        [
          ...['ask', '--actor', body, '--partners', '--lang', language],
          ...['--reply-by', '2024-06-30', '--output', body],
        ],
        { cwd: folder, now: '2024-06-02T12:00:00Z' },
      )
    soffice('--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', 'saved', 'alpha/alpha.xlsx')
    install(macros)
    call('Edit', 'edited.xlsx', 'alpha/alpha.xlsx')
    call('Merge', 'merged.xlsx', 'alpha/alpha.xlsx', 'beta/beta.xlsx')
  }, 480_000)

  it('as another kind of file is told, and is read once it is saved as told', async () => {
    for (const kind of ['xls:MS Excel 97', 'ods'])
      soffice('--convert-to', kind, '--outdir', 'other', 'merged.xlsx')
    const { code, stderr } = await teh(['collect', 'other', '--lang', 'nl'], {
      cwd: folder,
      now: '2024-06-20T12:00:00Z',
    })
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/\.ods\): open het.*\.xls\): open ze/),
    ])
    for (const kind of ['xls', 'ods']) {
      const told = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', `from-${kind}`]
      soffice(...told, `other/merged.${kind}`)
      const { rows } = await collected(`from-${kind}/merged.xlsx`)
      expect(rows.map(({ body, outcome }) => [body, outcome])).toEqual([
        ...ids.slice(0, 4).map(() => ['alpha', 'clear']),
        ['beta', 'clear'],
      ])
    }
  }, 480_000)

  it('contradicts another one: both are shown together', async () => {
    call('Answer', 'one.xlsx', 'alpha/alpha.xlsx', { text: 'achevée' })
    call('Answer', 'two.xlsx', 'alpha/alpha.xlsx', { text: 'niet gestart' })
    const { code, stdout } = await teh(['collect', 'one.xlsx', 'two.xlsx'], {
      cwd: folder,
      now: '2024-06-20T12:00:00Z',
    })
    expect(code).toBe(1)
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/one\.xlsx, sheet .* and two\.xlsx, sheet/)
    expect(stdout).toContain('The rows contradict one another')
  }, 480_000)

  it('and in which nothing was filled in is no answer', async () => {
    expect(await collected('saved/alpha.xlsx')).toEqual({ code: 0, rows: [] })
  })

  it('is read after sorting, with rows and columns deleted and inserted, under another name', async () => {
    const { code, rows } = await collected('edited.xlsx')
    expect(code).toBe(1)
    const told = Object.fromEntries(rows.map((row) => [row.id, row]))
    expect(told[ids[0] ?? '']).toMatchObject({
      outcome: 'clear',
      entry: { date: '2024-05', status: 'complete' },
    })
    expect(told[ids[1] ?? '']).toMatchObject({ entry: { date: '2024-05-17', status: 'limited' } })
    expect(told[ids[2] ?? '']).toMatchObject({
      entry: { date: '2024-05', status: 'substantial', note: '=klaar' },
    })
    expect(told[ids[3] ?? '']).toMatchObject({
      entry: { reasons: ['funding'], deadline: { to: '2027-Q2' } },
    })
    expect(told[ids[4] ?? '']).toMatchObject({
      entry: { date: '2024-05-17' },
      alsoNoted: [{ code: 'by-format' }],
    })
    expect(told[ids[5] ?? '']).toMatchObject({
      outcome: 'unclear',
      troubles: [{ code: 'formula' }],
    })
    expect(told['']).toMatchObject({ outcome: 'unclear', troubles: [{ code: 'no-id' }] })
    expect(rows.every(({ sheet }) => sheet === 'Mon onglet')).toBe(true)
    for (const id of ids.slice(6, 8))
      expect(told[id]).toMatchObject({
        entry: { date: '2024-05-17', status: 'substantial' },
        alsoNoted: [{ code: 'by-format' }],
      })
    // A day in the file, and a month to whoever typed it.
    expect(told[ids[8] ?? '']).toMatchObject({
      entry: { date: '2024-05' },
      alsoNoted: [{ code: 'by-format' }],
    })
    expect(told[ids[9] ?? '']).toMatchObject({ entry: { date: '2024-05-17', status: 'complete' } })
    expect(rows).toHaveLength(11)
  })

  it('is told apart when two workbooks became one', async () => {
    const { rows } = await collected('merged.xlsx')
    expect(rows.map(({ body, id, outcome }) => [body, id, outcome])).toEqual([
      ...ids.slice(0, 4).map((id) => ['alpha', id, 'clear']),
      ['beta', ids[0], 'clear'],
    ])
  })
})

/** What LibreOffice makes of a workbook that it opens, changes and saves. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unzip } from '../../src/office/container/unzip.ts'
import { writeWorkbook } from '../../src/office/index.ts'
import { isSofficeThere, sofficeIn } from '../helpers/soffice.ts'
import { read, valuesOf } from './made.ts'
import { headRow, sample } from './sample.ts'

const isThere = isSofficeThere()

const folder = mkdtempSync(join(tmpdir(), 'teh-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a person does between opening and saving, in the words of LibreOffice. */
const edits = `
Sub Edit(target, path)
  On Error GoTo Failed
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden" : opening(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, opening())
  sheet = doc.Sheets.getByIndex(0)
  sheet.getCellRangeByName("E7").String = "achevée"
  sheet.getCellRangeByName("F7").FormulaLocal = "mai 2024"
  sheet.getCellRangeByName("G7").String = "=fait"
  sheet.unprotect("")
  sheet.getCellRangeByName("I7").FormulaLocal = "2024-05-17"
  sheet.getCellRangeByName("I8").Formula = "=1+1"
  Dim sortField(0) As New com.sun.star.table.TableSortField
  sortField(0).Field = 0 : sortField(0).IsAscending = True
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = "SortFields" : sorting(0).Value = sortField()
  sorting(1).Name = "ContainsHeader" : sorting(1).Value = False
  sheet.getCellRangeByName("A7:I10").sort(sorting())
  sheet.Rows.insertByIndex(8, 1)
  sheet.getCellRangeByName("C9").String = "inserted"
  sheet.Rows.removeByIndex(9, 1)
  sheet.protect("")
  Dim asExcel(0) As New com.sun.star.beans.PropertyValue
  asExcel(0).Name = "FilterName" : asExcel(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL(ConvertToURL(target), asExcel())
  doc.close(True)
  Exit Sub
Failed:
  Open target & ".txt" For Output As #1
  Print #1, "line " & Erl & ": " & Error
  Close #1
End Sub
`

const { soffice, install, call } = sofficeIn(folder)

describe.skipIf(!isThere)('LibreOffice', () => {
  let saved: Buffer
  let edited: Buffer
  beforeAll(() => {
    writeFileSync(join(folder, 'sent.xlsx'), writeWorkbook(sample()))
    soffice('--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', 'saved', 'sent.xlsx')
    saved = readFileSync(join(folder, 'saved/sent.xlsx'))
    // Only now: the first start makes the profile.
    install(edits)
    call('Edit', 'edited.xlsx', 'sent.xlsx')
    edited = readFileSync(join(folder, 'edited.xlsx'))
  }, 240_000)

  const partOf = (bytes: Uint8Array, name: string) =>
    Buffer.from(unzip(bytes).read(name) ?? []).toString()

  it('saves every value that it opened', () => {
    const sent = read(writeWorkbook(sample()))
    const back = read(saved)
    for (const index of sent.sheets.keys())
      expect(valuesOf(back, index)).toEqual(valuesOf(sent, index))
  })

  it('keeps lists, names, protection and open cells; makes very hidden sheets hidden', () => {
    const back = read(saved)
    expect(back.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['À remplir', 'visible'],
      ['Remarques', 'visible'],
      ['Lists', 'hidden'],
      ['teh', 'hidden'],
    ])
    expect(back.names).toContainEqual(
      expect.objectContaining({ name: 'States', refersTo: 'Lists!$A$1:$A$4' }),
    )
    const sheet = partOf(saved, 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="true"/)
    expect(sheet).toMatch(/<dataValidation [^>]*sqref="E7:E10" type="list"/)
    expect(sheet).toContain('<formula1>States</formula1>')
    expect(sheet).toContain('&amp;LSPF Emploi &amp;&amp; partenaires&amp;R&amp;P / &amp;N')
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/)
    expect(sheet).toContain('<autoFilter ref="A6:G10"')
    const styles = partOf(saved, 'xl/styles.xml')
    expect(/<cellStyleXfs.*?<\/xf>/s.exec(styles)?.[0]).toContain('locked="false"')
    expect(partOf(saved, 'xl/workbook.xml')).toContain('&apos;À remplir&apos;!$6:$6')
  })

  it('saves sorted, inserted and deleted rows, which are read with their cells', () => {
    const values = valuesOf(read(edited))
    const column = (letter: string) =>
      [7, 8, 9, 10].map((row) => values[`${letter}${row}`]).map((value) => value && textOf(value))
    expect(column('A')).toEqual([
      'teh-2021/=formula',
      'teh-2021/ciatteh',
      undefined,
      'teh-2021/wages-brochure',
    ])
    expect(values.C9).toEqual({ type: 'text', text: 'inserted' })
    expect(column('E')[3]).toBe('achevée')
    expect(values.A6).toEqual({ type: 'text', text: 'id' })
    expect(headRow).toBe(6)
  })

  it('leaves what is typed into an open cell a text, and makes a date elsewhere', () => {
    const values = valuesOf(read(edited))
    expect(values.F10).toEqual({ type: 'text', text: 'mai 2024' })
    expect(values.G10).toEqual({ type: 'text', text: '=fait' })
    expect(values.I10).toMatchObject({ type: 'date', date: '2024-05-17', precision: 'day' })
    expect(values.I8).toEqual({ type: 'formula' })
  })
})

function textOf(value: { type: string }): string | undefined {
  return 'text' in value ? String(value.text) : value.type
}

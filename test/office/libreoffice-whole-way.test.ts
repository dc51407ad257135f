/** The whole way once: a text of Word, its review filled in by hand, and the first answers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { measure } from '../helpers/corpus.ts'
import { MadeText } from '../helpers/fodt.ts'
import { folderOf } from '../helpers/folder.ts'
import { teh } from '../helpers/program.ts'
import { isSofficeThere, sofficeIn } from '../helpers/soffice.ts'

const isThere = isSofficeThere()
const made = mkdtempSync(join(tmpdir(), 'teh-way-'))
afterAll(() => rmSync(made, { recursive: true, force: true }))
const { soffice, install, call } = sofficeIn(made)

/** Types into open cells, as a person does, and saves. */
const edits = `
Sub Fill(target, path)
  On Error GoTo Failed
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden" : opening(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, opening())
  rows = doc.Sheets.getByIndex(0)
  rows.getCellRangeByName("F6").String = "Former les policiers"
  rows.getCellRangeByName("G6").String = "Les policiers apprennent à reconnaître les victimes."
  rows.getCellRangeByName("H6").String = "training"
  rows.getCellRangeByName("F7").String = "Un registre"
  rows.getCellRangeByName("G7").String = "Un registre des formations est tenu."
  rows.getCellRangeByName("H7").String = "training"
  rows.getCellRangeByName("K7").String = "beta"
  rows.getCellRangeByName("E8").String = "non"
  rows.getCellRangeByName("Q8").String = "déjà faite"
  plan = doc.Sheets.getByIndex(2)
  plan.getCellRangeByName("B9").String = "Plan 2024"
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

describe.skipIf(!isThere)('a plan', () => {
  const documents = 'text:\n  title: {fr: Texte}\n  held: true\n  language: fr\n'
  const cwd = folderOf({ 'two-2021/m.yaml': measure({}), 'documents.yaml': documents })
  const typed = (...argv: string[]) =>
    teh([...argv, '--today', '2026-11-24', '--lang', 'en'], { cwd })

  beforeAll(async () => {
    const text = new MadeText().heading(1, 'Plan 2024').heading(2, '1.1 Former')
    text.table(
      ['N°', 'Projet', 'Responsable', 'Timing'],
      [
        ['7', 'Former les policiers', 'Service Alpha', 'fin 2025'],
        ['8', 'Créer un registre', 'Bureau central', '2e trimestre 2028'],
        ['9', 'Évaluer le registre', 'Institut Bêta', 'au plus vite'],
      ],
    )
    writeFileSync(join(made, 'plan.fodt'), text.toString())
    soffice('--convert-to', 'docx:MS Word 2007 XML', 'plan.fodt')
    install(edits)
    writeFileSync(join(cwd, 'plan.docx'), readFileSync(join(made, 'plan.docx')))
    const asked = ['--edition', 'teh-2024', '--plan', 'teh', '--period', '2024/2028']
    await typed('import', 'plan.docx', ...asked, '--output', 'review.xlsx')
    writeFileSync(join(made, 'review.xlsx'), readFileSync(join(cwd, 'review.xlsx')))
    call('Fill', 'filled.xlsx', 'review.xlsx')
    writeFileSync(join(cwd, 'filled.xlsx'), readFileSync(join(made, 'filled.xlsx')))
  })

  it('becomes measures that are sound, are late in time, and are asked about', async () => {
    const written = await typed('new', '--from', 'filled.xlsx')
    expect(written, written.stdout).toMatchObject({ code: 0, stderr: '' })
    const file = readFileSync(join(cwd, 'plans/teh-2024/former-policiers.yaml'), 'utf8')
    expect(parse(file)).toMatchObject({
      reference: '7',
      lead: ['alpha'],
      timing: { as_printed: 'fin 2025', due: 2025 },
      source: { document: 'plan-teh-2024', section: '1.1' },
    })
    const sound = await typed('lint', 'plans/teh-2024')
    expect(sound, sound.stdout).toMatchObject({ code: 0 })
    const late = await typed('overdue', '--as-of', '2026-01-31', '--format', 'json')
    const ids = JSON.parse(late.stdout).rows.map(({ id }: { id: string }) => id)
    expect(ids).toContain('teh-2024/former-policiers')
    expect(ids).not.toContain('teh-2024/registre')
    const ask = await typed('ask', '--reply-by', '2026-12-15', '--output', 'forms')
    expect(ask, ask.stderr).toMatchObject({ code: 0 })
    expect(readFileSync(join(cwd, 'forms/alpha.xlsx')).length).toBeGreaterThan(1000)
    const checked = await typed('import', 'plan.docx', '--check', 'teh-2024', '--format', 'json')
    expect(JSON.parse(checked.stdout).totals).toMatchObject({
      matched: 2,
      different: 0,
      onlyInDocument: 1,
      onlyInCorpus: 0,
    })
  })
})

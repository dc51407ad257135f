/** Whether LibreOffice opens the workbooks and texts of reports, with all that stands in them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/office/index.ts'
import { csv } from '../../src/render/csv.ts'
import { loadWords } from '../../src/words/index.ts'
import { belgium, teh } from '../helpers/program.ts'
import { isSofficeThere, sofficeIn } from '../helpers/soffice.ts'

const isThere = isSofficeThere()
const folder = mkdtempSync(join(tmpdir(), 'teh-answers-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { soffice } = sofficeIn(folder)

const calls = {
  overdue: ['overdue', '--year', '2023', '--group-by', 'actor'],
  query: ['query'],
  coverage: ['coverage'],
  scorecard: ['scorecard'],
  diff: ['diff', 'teh-2008', 'teh-2021'],
  renewed: ['lineage', '--renewed'],
}

describe.skipIf(!isThere)('LibreOffice', () => {
  it('opens each, and has each row of it', async () => {
    mkdirSync(join(folder, 'out'), { recursive: true })
    const common = ['--lang', 'nl', '--today', '2026-11-29', '--corpus', join(belgium, 'plans')]
    for (const [name, call] of Object.entries(calls)) {
      const answer = [...call, ...common]
      const { code, stdout } = await teh(
        [...answer, '--format', 'xlsx', '--output', `${name}.xlsx`],
        { cwd: folder },
      )
      expect([code, stdout], name).toEqual([0, ''])
    }
    soffice(
      ...['--convert-to', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false'],
      ...['--outdir', 'out', ...Object.keys(calls).map((name) => `${name}.xlsx`)],
    )
    for (const [name, call] of Object.entries(calls)) {
      const { stdout } = await teh([...call, ...common, '--format', 'csv'])
      const saved = readFileSync(join(folder, 'out', `${name}.csv`), 'utf8')
      const idsIn = (text: string) => text.match(/(?:teh|trafic)-20\d\d\/[a-z0-9-]+/g) ?? []
      expect(idsIn(saved), name).toEqual(idsIn(stdout))
      expect(saved.length, name).toBeGreaterThan(200)
    }
  }, 240_000)

  it.each([
    ['fr', 2060],
    ['nl', 2067],
  ] as const)(
    'takes no words of a csv for a date or a number (%s of Belgium)',
    async (lang, locale) => {
      const texts = {
        fr: ['janvier 2009', '31 décembre 2023', '5 mars', 'vrai'],
        nl: ['januari 2009', '31 december 2023', '5 maart', 'waar'],
      }[lang]
      const more = [
        '31/12/2023',
        '2021-07-15',
        '6.4',
        '1/2',
        '12:30',
        '50 %',
        '1e5',
        '012',
        '1.500',
      ]
      const cells = [...texts, ...more].map((text) => ({ text }))
      const report = {
        ...{ report: 'x', question: {}, rows: [], leftOut: [], totals: {} },
        blocks: [
          {
            kind: 'table' as const,
            columns: cells.map((_, i) => ({ key: `${i}`, title: `${i}` })),
            rows: [cells, cells.map(() => ({ text: '48' }))],
          },
        ],
      }
      const layout = { words: await loadWords(lang), width: 80, colour: 0 as const }
      const name = `words-${lang}`
      writeFileSync(
        join(folder, `${name}.csv`),
        csv(report, layout, { program: { name: 'teh', version: '0' } }),
      )
      soffice(
        ...[`--infilter=CSV:59,34,76,1,,${locale},false,true`, '--convert-to', 'fods'],
        ...['--outdir', folder, `${name}.csv`],
      )
      const saved = readFileSync(join(folder, `${name}.fods`), 'utf8')
      const [, first = '', second = ''] = saved
        .split('<table:table-row')
        .filter((row) => row.includes('office:value-type'))
      const kindsIn = (row: string) => row.match(/office:value-type="\w+"/g)
      expect(kindsIn(first)).toEqual(cells.map(() => 'office:value-type="string"'))
      // Cells that are alike stand there once.
      expect(kindsIn(second)).toEqual(['office:value-type="float"'])
    },
    240_000,
  )

  it('opens a dossier as a text, and saves it with its headings and the heads of its tables', async () => {
    const argv = ['brief', '--meeting', '2024-03-15', '--since', '2023-06-30', '--lang', 'fr']
    const { code } = await teh([...argv, '--format', 'docx', '--output', 'dossier.docx'], {
      cwd: folder,
      shipped: join(belgium, 'plans'),
    })
    expect(code).toBe(0)
    soffice('--convert-to', 'docx:MS Word 2007 XML', '--outdir', 'saved', 'dossier.docx')
    const [written, saved] = ['dossier.docx', 'saved/dossier.docx'].map((name) => {
      const read = readDocument(readFileSync(join(folder, name)), name)
      if (!('blocks' in read)) throw new Error(`${name}: ${JSON.stringify(read)}`)
      return read.blocks
    })
    expect(saved).toEqual(written)
    soffice('--convert-to', 'pdf', '--outdir', 'saved', 'dossier.docx')
    const pdf = readFileSync(join(folder, 'saved/dossier.pdf'), 'latin1')
    expect(pdf.match(/\/Type ?\/Page\b/g)?.length).toBeGreaterThan(5)
  }, 240_000)
})

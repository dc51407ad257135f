/** Documents that nobody should send: read or refused in one sentence, within bounds. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { rawZip } from '../office/made.ts'
import { docx, p, tbl, tc, tr } from '../office/text/docx.ts'
import { folderWith } from './base.ts'
import { ask, bounds, expectBounded, expectPlain, type run } from './run.ts'

const head = tr('Projet', 'Responsable', 'Timing')
const row = tr('Former', 'Alpha', '2027')
const plan = (...rows: string[]) => docx({ body: tbl(head, ...rows) })
const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('')
const within = (levels: number, open: string, close: string, inner: string) =>
  `${open.repeat(levels)}${inner}${close.repeat(levels)}`

/** Of a text of Word, with another document. */
const withDocument = (data: string) => {
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return rawZip([
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    { name: 'word/document.xml', data },
  ])
}
const box = `<w:p><w:r><w:t>ici</w:t></w:r><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${tbl(head, row)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`
const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
const note =
  '<w:p><w:r><w:t>Former</w:t></w:r><w:r><w:footnoteReference w:id="99"/><w:endnoteReference w:id="7"/><w:commentReference w:id="1"/></w:r></w:p>'

type Case = readonly [name: string, file: string, make: () => Uint8Array | string, says: RegExp]

/** What is read although it is odd, and the sentence that tells of it. */
export const taken: readonly Case[] = [
  [
    'tables within cells',
    'a.docx',
    () => plan(tr(tc(p('Former') + tbl(head, row)), 'Alpha', '2027')),
    /1 table within a cell is read as lines of that cell/,
  ],
  [
    'thirty tables within one another',
    'b.docx',
    () =>
      plan(tr(tc(within(20, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', p('x'))), 'A', '')),
    /20 tables within cells are read/,
  ],
  [
    'a box with a table in it',
    'c.docx',
    () => docx({ body: box + tbl(head, row) }),
    /1 text box is not read/,
  ],
  [
    'controls around rows, cells and tables',
    'd.docx',
    () =>
      docx({
        body: control(tbl(control(head), control(row), tr(control(tc('Dire')), 'Alpha', ''))),
      }),
    /2 rows read in 1 table/,
  ],
  ['notes that lead nowhere', 'e.docx', () => plan(tr(tc(note), 'Alpha', '2027')), /1 row read/],
  [
    'ten thousand rows',
    'f.docx',
    () => plan(many(10_000, (at) => tr(`Mesure ${at} du plan`, 'Alpha', '2027'))),
    /10,?000 rows read/,
  ],
  [
    'ten thousand rows that are all alike',
    'g.csv',
    () =>
      `Projet;Responsable;Timing\n${'Former les policiers chaque année;Alpha;2027\n'.repeat(10_000)}`,
    /10,?000 rows read/,
  ],
  [
    'cells that command a terminal',
    'h.md',
    () =>
      '| Projet | Responsable | Timing |\n|---|---|---|\n| \u001b[2J\u202e::error::x | ##[set]x | 2027 |\n',
    /1 row read/,
  ],
  ['no table at all', 'i.txt', () => 'Projet\nResponsable\n'.repeat(20_000), /no table/],
]

/** What is refused, in one sentence. */
export const refused: readonly Case[] = [
  [
    'a bomb of 32 MB',
    'k.docx',
    () => withDocument(`<a>${' '.repeat(33 << 20)}</a>`),
    /k\.docx has a part that is too large/,
  ],
  [
    'a bomb of a thousand parts',
    'l.docx',
    () => rawZip(Array.from({ length: 1_001 }, (_, at) => ({ name: `a${at}`, data: '' }))),
    /l\.docx/,
  ],
  [
    'entities that make entities',
    'm.docx',
    () =>
      withDocument(
        `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${many(9, (at) => `<!ENTITY a${at} "${`&a${at || ''};`.repeat(10)}">`)}]><a>&a8;</a>`,
      ),
    /m\.docx/,
  ],
  [
    'elements within one another',
    'n.docx',
    () => docx({ body: '<w:p>'.repeat(100_000) }),
    /n\.docx/,
  ],
  [
    'rows beyond the limit',
    'o.docx',
    () => plan(many(20_001, () => '<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>')),
    /o\.docx has too many rows/,
  ],
  ['a page of half a million tags', 'p.html', () => '<div>'.repeat(500_000), /p\.html/],
  ['a PDF', 'q.pdf', () => '%PDF-1.7\n', /ask for the Word file/],
  ['a zip cut short', 'r.docx', () => plan(row).subarray(0, 700), /r\.docx/],
  ['nothing', 's.docx', () => '', /s\.docx is empty/],
]

/** Cases that take long, or much memory. */
export const isLarge = ([name]: Case): boolean =>
  /^(?:ten thousand rows|a bomb|rows beyond|a page of half)/.test(name)

/** Ten thousand rows are more than a plan has, and may take twice as long as one bad file. */
const most = 2 * bounds.milliseconds

/**
 * Tests of these cases, in this process or, where what they take of memory is to be known, each in
 * one of its own.
 */
export function tryDocuments(
  taken: readonly Case[],
  refused: readonly Case[],
  call: typeof run | typeof ask,
): void {
  describe('a document', () => {
    let cwd: string
    beforeAll(() => {
      cwd = folderWith({})
    })
    const given = (file: string, make: Case[2], ...more: string[]) => {
      writeFileSync(join(cwd, file), make())
      return call(cwd, ['import', file, '--lang', 'en', '--today', '2026-01-15', ...more])
    }

    it.each(taken)('with %s is read, and told of', async (_, file, make, says) => {
      const done = await given(file, make)
      expectBounded(done, most)
      expectPlain(done.stdout, 'table')
      expect(done.stdout.replace(/\s+/g, ' ')).toMatch(says)
      expect(done.stdout.length).toBeLessThanOrEqual(bounds.said)
      expect(done.stderr).toBe('')
    })

    it.each(refused)('that is %s is refused in one sentence', async (_, file, make, says) => {
      const done = await given(file, make)
      expectBounded(done)
      expect(done).toMatchObject({ code: 2, stdout: '' })
      expect(done.stderr).toMatch(says)
      expect(done.stderr.trim().split('\n')).toHaveLength(1)
      expect(done.stderr.length).toBeLessThan(400)
    })

    it.each(taken)(
      'with %s is added with its text, or held against a plan',
      async (_, file, make) => {
        const typed = ['document', 'add', file, '--id', 'given', '--title', 'Plan', '--dry-run']
        writeFileSync(join(cwd, file), make())
        const added = await ask(cwd, [...typed, '--today', '2026-01-15'])
        expectBounded(added, most)
        expect(added.code, added.stderr).toBe(0)
        expect(added.stdout).toContain('given:')
        const checked = await given(file, make, '--check', 'teh-2021')
        expectBounded(checked, most)
        expect([0, 1], checked.stderr).toContain(checked.code)
        expect(checked.stdout.length).toBeLessThanOrEqual(bounds.said)
      },
    )
  })
}

/** Texts of Word in the shapes in which Word and LibreOffice write them. */
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/office/index.ts'
import { rawZip } from '../made.ts'
import { docx, p, read, shown, tbl, tc, tr } from './docx.ts'

const blocksOf = (body: string, more = {}) => shown(read(docx({ body, ...more })).blocks)

describe('a table of a text', () => {
  it('has its rows, with lists, merged cells and a place for each row', () => {
    const body = tbl(
      tr('Projet', 'Responsable', 'Timing'),
      tr(tc(p('A') + p('• un') + p('- deux')), tc('SPF', '<w:vMerge w:val="restart"/>'), '2022'),
      tr('B', tc('', '<w:vMerge/>'), '2023'),
      tr(tc('Titre', '<w:gridSpan w:val="3"/>')),
    )
    const { blocks } = read(docx({ body: p('avant') + body }))
    expect(shown(blocks)).toEqual([
      'avant',
      [
        ['Projet', 'Responsable', 'Timing'],
        ['A / * un / * deux', 'SPF', '2022'],
        ['B', '^', '2023'],
        ['Titre'],
      ],
    ])
    const table = blocks[1]
    if (table?.is !== 'table') throw new Error('no table')
    expect(table.rows[2]?.place).toEqual({ table: 1, row: 3 })
    expect(table.rows[3]?.cells[0]).toMatchObject({ column: 1, width: 3 })
  })

  it('reads tables within cells as lines of the cell, and says how many there were', () => {
    const document = read(docx({ body: tbl(tr(tc(p('a') + tbl(tr('b', 'c'))), 'd')) }))
    expect(shown(document.blocks)).toEqual([[['a / b / c', 'd']]])
    expect(document.notes.nestedTables).toBe(1)
  })

  it('begins after columns that are left free', () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc('a')}</w:tr>`
    const [table] = read(docx({ body: tbl(row) })).blocks
    expect(table?.is === 'table' && table.rows[0]?.cells[0]?.column).toBe(3)
  })
})

describe('tracked changes', () => {
  it('are read as accepted, and counted', () => {
    const body =
      '<w:p><w:r><w:t>Bud</w:t></w:r><w:del><w:r><w:t>non</w:t><w:delText>vieux</w:delText></w:r></w:del><w:ins><w:r><w:t>get</w:t></w:r></w:ins></w:p>' +
      tbl(
        tr('reste'),
        `<w:tr><w:trPr><w:del/></w:trPr>${tc('parti')}</w:tr>`,
        `<w:tr><w:trPr><w:ins/></w:trPr>${tc('venu')}</w:tr>`,
      )
    const document = read(docx({ body }))
    expect(shown(document.blocks)).toEqual(['Budget', [['reste'], ['venu']]])
    expect(document.notes.changes).toBe(4)
  })

  it('join paragraphs whose end was deleted, and forget what a property was', () => {
    const body =
      p('un', '<w:rPr><w:del/></w:rPr>') +
      p(' deux') +
      p('trois', '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>')
    expect(blocksOf(body)).toEqual(['un deux', 'trois'])
  })
})

describe('headings', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0">' +
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2."/></w:lvl>' +
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%3)"/></w:lvl>' +
    '</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="0"/></w:num>'
  const styles =
    '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="T2"><w:basedOn w:val="T1"/><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>'
  const styled = (text: string, style: string) => p(text, `<w:pStyle w:val="${style}"/>`)

  it('have the numbers that Word counts, at each level', () => {
    const body =
      styled('Un', 'T1') +
      styled('A', 'T2') +
      styled('B', 'T2') +
      styled('Deux', 'T1') +
      styled('C', 'T2')
    expect(blocksOf(body, { styles, numbering })).toEqual([
      '# 1. Un',
      '## 1.1. A',
      '## 1.2. B',
      '# 2. Deux',
      '## 2.1. C',
    ])
  })

  it('give items of a list their number, in the count of the list', () => {
    const item = (text: string) =>
      p(text, '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="4"/></w:numPr>')
    const [table] = read(docx({ body: tbl(tr(tc(item('x') + item('y')))), numbering })).blocks
    const lines = table?.is === 'table' ? table.rows[0]?.cells[0]?.lines : []
    expect(lines).toEqual([
      { text: 'x', isItem: true, number: 'I)' },
      { text: 'y', isItem: true, number: 'II)' },
    ])
  })

  it('go round no circle of styles', () => {
    const circle =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    expect(blocksOf(styled('texte', 'A'), { styles: circle })).toEqual(['texte'])
  })
})

it('reads what was filled in, and not the words that ask for it', () => {
  const sdt = (properties: string, text: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`
  expect(blocksOf(sdt('<w:showingPlcHdr/>', 'Cliquez ici') + sdt('', 'rempli'))).toEqual(['rempli'])
})

it('counts boxes beside the text, and reads the text around them', () => {
  const box =
    '<w:p><w:r><w:t>ici</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>boîte</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>'
  const document = read(docx({ body: box }))
  expect(shown(document.blocks)).toEqual(['ici'])
  expect(document.notes.textBoxes).toBe(1)
})

describe('what nobody should write is refused in a word', () => {
  it.each([
    ['deep nesting', docx({ body: '<w:tbl><w:tr><w:tc>'.repeat(60) }), { problem: 'too-large' }],
    ['an unfinished text', docx({ body: '<w:p>' }), { problem: 'damaged' }],
    [
      'a row of 1,001 columns',
      docx({ body: tbl(tr(tc('a', '<w:gridSpan w:val="9999"/>'))) }),
      { problem: 'too-large', what: 'columns' },
    ],
    [
      'a text without a document',
      rawZip([{ name: 'a', data: 'b' }]),
      { problem: 'foreign', kind: 'zip' },
    ],
    ['a PDF', Buffer.from('%PDF-1.7'), { problem: 'foreign', kind: 'pdf' }],
  ])('%s', (_, bytes, problem) => {
    expect(readDocument(bytes, 'plan.docx')).toMatchObject(problem)
  })
})

/** Workbooks in the shapes in which Excel and others write them. */
import { describe, expect, it } from 'vitest'
import { made, main, partsOf, rawZip, read, relationTo, valuesOf } from './made.ts'

const text = (text: string) => ({ type: 'text', text })

describe('a text is read', () => {
  it('if it is shared, in one font or in several, without its readings', () => {
    const workbook = read(
      made({
        sheet:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
        strings:
          '<si><t xml:space="preserve"> a b </t></si><si><r><rPr><b/></rPr><t>réa</t></r><r><t>lisée</t></r></si>' +
          '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      }),
    )
    expect(valuesOf(workbook)).toEqual({
      A1: text(' a b '),
      B1: text('réalisée'),
      C1: text('東京'),
    })
  })

  it('if it stands in its cell, or is called str', () => {
    const workbook = read(
      made({
        sheet:
          '<row r="2"><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="C2" t="inlineStr"><is><r><t>b</t></r><r><t>c</t></r></is></c><c r="D2" t="str"><v>d &amp; <![CDATA[<e>]]></v></c></row>',
      }),
    )
    expect(valuesOf(workbook)).toEqual({ B2: text('a'), C2: text('bc'), D2: text('d & <e>') })
  })

  it('with characters that XML cannot hold', () => {
    const workbook = read(
      made({
        sheet:
          '<row><c t="str"><v>a_x000B_b_x005F_x000B__x000d_</v></c><c t="str"><v>_xyz_</v></c></row>',
      }),
    )
    expect(valuesOf(workbook)).toEqual({ A1: text('a\vb_x000B_\r'), B1: text('_xyz_') })
  })

  it('if elements have a prefix, or the standard is the strict one', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
    for (const space of [main, strict]) {
      const sheet = `<x:worksheet xmlns:x="${space}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
      expect(valuesOf(read(made({ sheet: `<?xml version="1.0"?>${sheet}` })))).toEqual({
        A1: text('a'),
      })
    }
  })

  it('in UTF-16', () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="str"><v>é</v></c></row></sheetData></worksheet>`
    const data = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sheet, 'utf16le')])
    const parts = partsOf({ sheet: '' }).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, data } : part,
    )
    expect(valuesOf(read(rawZip(parts)))).toEqual({ A1: text('é') })
  })
})

describe('cells', () => {
  it('without a reference follow the one before', () => {
    const sheet =
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    expect(Object.keys(valuesOf(read(made({ sheet }))))).toEqual(['A1', 'D1', 'E1', 'A7', 'A8'])
  })

  it('hold numbers, truth, errors', () => {
    const sheet =
      '<row r="1"><c r="A1"><v>1.5E3</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" s="1"/><c r="E1" t="s"/></row>'
    expect(valuesOf(read(made({ sheet })))).toEqual({
      A1: { type: 'number', number: 1500 },
      B1: { type: 'boolean', boolean: true },
      C1: { type: 'error', error: '#N/A' },
    })
  })

  it('that are true or false may be saved as a formula of that word', () => {
    const sheet =
      '<row><c t="b"><f aca="false">TRUE()</f><v>1</v></c><c t="b"><f>FALSE()</f></c><c t="b"><f>TRUE()+TRUE()</f></c></row>'
    expect(valuesOf(read(made({ sheet })))).toEqual({
      A1: { type: 'boolean', boolean: true },
      B1: { type: 'boolean', boolean: false },
      C1: { type: 'formula' },
    })
  })

  it('tell of a formula, never of its result, in all cells that it fills', () => {
    const sheet =
      '<row r="1"><c r="A1" t="str"><f>HYPERLINK("x")</f><v>x</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row>'
    expect(valuesOf(read(made({ sheet })))).toEqual({
      A1: { type: 'formula' },
      B1: { type: 'formula' },
      B2: { type: 'formula' },
      C2: { type: 'number', number: 3 },
    })
  })
})

const styles = (...codes: string[]) =>
  `<numFmts>${codes.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${codes.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="17"/><xf numFmtId="20"/></cellXfs>`

describe('a date is as precise as its format', () => {
  it.each([
    ['yyyy', '45413', '2024', 'year'],
    ['mmm\\ yyyy', '45413', '2024-05', 'month'],
    ['[$-80C]mmmm yyyy;@', '45413', '2024-05', 'month'],
    ['"le "d mmmm yyyy', '45413', '2024-05-01', 'day'],
    ['dd/mm/yyyy hh:mm', '45413.4375', '2024-05-01T10:30', 'minute'],
    ['[Red]d-m-yy', '61', '1900-03-01', 'day'],
    ['d-m-yy', '59', '1900-02-28', 'day'],
    ['d-m-yy', '1', '1900-01-01', 'day'],
    ['d-m-yy', '2958465', '9999-12-31', 'day'],
  ])('%s of %s', (code, number, date, precision) => {
    const sheet = `<row r="1"><c r="A1" s="0"><v>${number}</v></c></row>`
    expect(valuesOf(read(made({ sheet, styles: styles(code) }))).A1).toEqual({
      type: 'date',
      date,
      precision,
      isYearShown: true,
    })
  })

  it('says if a format shows no year', () => {
    const sheet = '<row r="1"><c r="A1" s="0"><v>45413</v></c></row>'
    expect(valuesOf(read(made({ sheet, styles: styles('d\\-mmm') }))).A1).toMatchObject({
      date: '2024-05-01',
      isYearShown: false,
    })
  })

  it('in formats without a code', () => {
    const sheet =
      '<row r="1"><c r="A1" s="1"><v>45413</v></c><c r="B1" s="2"><v>45413</v></c><c r="C1" s="3"><v>0.4375</v></c></row>'
    const values = valuesOf(read(made({ sheet, styles: styles('0') })))
    expect(values).toMatchObject({
      A1: { date: '2024-05-01' },
      B1: { date: '2024-05' },
      C1: { type: 'time', time: '10:30' },
    })
  })

  it.each(['0.00', '#,##0 "mdy"', '0.0E+00', '@', '\\d0', '[$€-80C] 0', 'General', '[Red]0'])(
    'and a number in %s is none',
    (code) => {
      const sheet = '<row r="1"><c r="A1" s="0"><v>45413</v></c></row>'
      expect(valuesOf(read(made({ sheet, styles: styles(code) }))).A1).toEqual({
        type: 'number',
        number: 45413,
      })
    },
  )

  it('counts from 1904 if the workbook does', () => {
    const sheet =
      '<row r="1"><c r="A1" s="0"><v>0</v></c><c r="B1" s="0"><v>43951</v></c><c r="C1" s="0" t="d"><v>2024-05-17T00:00:00</v></c></row>'
    const bytes = made({ sheet, styles: styles('d/m/yyyy'), workbookPr: 'date1904="1"' })
    expect(valuesOf(read(bytes))).toMatchObject({
      A1: { date: '1904-01-01' },
      B1: { date: '2024-05-01' },
      C1: { date: '2024-05-17' },
    })
  })
})

describe('of a workbook', () => {
  it('hidden sheets, rows and columns, merged cells and names are told', () => {
    const sheet = `<worksheet xmlns="${main}"><cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols><sheetData><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells></worksheet>`
    const names =
      '<definedName name="States" hidden="1">Lists!$A$1:$A$4</definedName><definedName name="x" localSheetId="0">1 &amp; 2</definedName>'
    const {
      sheets,
      names: read_,
      hasExternalLinks,
    } = read(made({ sheet, names, state: 'veryHidden' }))
    expect(sheets).toMatchObject([
      {
        name: 'Blad1',
        state: 'very-hidden',
        rows: [{ number: 3, isHidden: true }],
        merged: [{ from: { row: 3, column: 1 }, to: { row: 4, column: 2 } }],
        hiddenColumns: [[2, 3]],
      },
    ])
    expect(read_).toEqual([
      { name: 'States', refersTo: 'Lists!$A$1:$A$4', isHidden: true },
      { name: 'x', refersTo: '1 & 2', isHidden: false, sheet: 0 },
    ])
    expect(hasExternalLinks).toBe(false)
  })

  it('links to other files are told and not followed', () => {
    const relations = relationTo('externalLink', 'externalLinks/externalLink1.xml')
    expect(read(made({ sheet: '', relations })).hasExternalLinks).toBe(true)
  })

  it('what extensions add is passed over', () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main'
    const sheet = `<worksheet xmlns="${main}" xmlns:x14="${x14}"><sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><x14:c r="B1"><v>2</v></x14:c></ext></extLst></c></row></sheetData><extLst><ext uri="{CCE6A557}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><f xmlns="http://schemas.microsoft.com/office/excel/2006/main">Lists!A1</f></x14:formula1></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`
    expect(valuesOf(read(made({ sheet })))).toEqual({ A1: { type: 'number', number: 1 } })
  })
})

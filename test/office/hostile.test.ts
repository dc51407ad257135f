/** Files that nobody should make: each is refused with its reason, in bounded time and memory. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWorkbook, writeWorkbook } from '../../src/office/index.ts'
import { limits } from '../../src/office/limits.ts'
import { type Entry, made, main, partsOf, problemOf, rawZip, relationTo } from './made.ts'
import { sample } from './sample.ts'

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>'
const parts = () => partsOf({ sheet: cell })

/** A workbook with one more entry, or one of its own changed. */
function withEntry(entry: Entry): Buffer {
  return rawZip([...parts().filter(({ name }) => name !== entry.name), entry])
}

describe('a zip file is refused', () => {
  it.each([
    ['../evil.xml'],
    ['/xl/evil.xml'],
    ['xl\\evil.xml'],
    ['C:evil.xml'],
    ['xl//evil.xml'],
    ['xl/./evil.xml'],
    ['xl/e\0vil.xml'],
  ])('with a part named %j', (name) => {
    expect(problemOf(withEntry({ name, data: '' }))).toMatchObject({
      problem: 'unsafe',
      why: 'part-name',
    })
  })

  it('with two parts of one name, whatever their case', () => {
    const bytes = rawZip([...parts(), { name: 'XL/Workbook.xml', data: '' }])
    expect(problemOf(bytes)).toMatchObject({ problem: 'unsafe', why: 'duplicate-part' })
  })

  it('with another name in its header than in its directory', () => {
    const bytes = withEntry({ name: 'a.xml', nameInHeader: 'b.xml', data: '' })
    expect(problemOf(bytes)).toMatchObject({ problem: 'unsafe', why: 'part-name', part: 'a.xml' })
  })

  it('with parts that share bytes', () => {
    const first = { name: 'kernel', data: 'a'.repeat(1000) }
    const whole = rawZip([first])
    const around = { name: 'outer', data: whole, method: 0, packedSize: whole.length + 40 }
    expect(problemOf(rawZip([around, first]))).toMatchObject({ problem: 'unsafe', why: 'overlap' })
  })

  it('with more than 1,000 parts, or fewer or more than it says', () => {
    const many = Array.from({ length: 1001 }, (_, n) => ({ name: `a${n}`, data: '' }))
    expect(problemOf(rawZip(many))).toMatchObject({ problem: 'too-large', what: 'parts' })
    expect(problemOf(rawZip(parts(), 4))).toMatchObject({ problem: 'damaged' })
    expect(problemOf(rawZip(parts(), 900))).toMatchObject({ problem: 'damaged' })
  })

  it('with a wrong checksum, an unknown method, a cut end, a locked part', () => {
    const name = 'xl/workbook.xml'
    const data = parts().find((part) => part.name === name)?.data ?? ''
    expect(problemOf(withEntry({ name, data, checksum: 1 }))).toMatchObject({
      problem: 'damaged',
      part: name,
    })
    expect(problemOf(withEntry({ name: 'a', data, method: 12 }))).toMatchObject({
      problem: 'damaged',
    })
    expect(problemOf(made({ sheet: cell }).subarray(0, -30))).toMatchObject({ problem: 'damaged' })
    expect(problemOf(withEntry({ name: 'a', data, flags: 1 }))).toEqual({
      problem: 'foreign',
      kind: 'encrypted',
    })
  })
})

describe('XML is refused', () => {
  const sheetOf = (text: string) =>
    problemOf(
      made({ sheet: `<worksheet xmlns="${main}"><sheetData>${text}</sheetData></worksheet>` }),
    )

  it('with a doctype, whatever it declares', () => {
    for (const doctype of ['<!DOCTYPE a>', '<!DOCTYPE a [<!ENTITY b "c">]>'])
      expect(problemOf(made({ sheet: `${doctype}<worksheet xmlns="${main}"/>` }))).toMatchObject({
        problem: 'unsafe',
        why: 'doctype',
        part: 'xl/worksheets/sheet1.xml',
      })
  })

  it('with an entity that is not declared', () => {
    expect(sheetOf('<row r="1"><c t="str"><v>&a;</v></c></row>')).toMatchObject({
      problem: 'damaged',
    })
  })

  it('nested deeply, cut short, not in its encoding', () => {
    expect(sheetOf('<a>'.repeat(100_000))).toMatchObject({ problem: 'too-large', what: 'depth' })
    expect(sheetOf('<row')).toMatchObject({ problem: 'damaged' })
    const data = Buffer.from([0x3c, 0x61, 0xff, 0x3e])
    expect(problemOf(withEntry({ name: 'xl/worksheets/sheet1.xml', data }))).toMatchObject({
      problem: 'damaged',
    })
  })
})

describe('a sheet is refused', () => {
  const sheetOf = (sheet: string) => problemOf(made({ sheet }))

  it('with cells in its first and its last corner', () => {
    expect(sheetOf(`${cell}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)).toMatchObject({
      problem: 'too-large',
      what: 'columns',
    })
    expect(sheetOf(`${cell}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`)).toMatchObject({
      problem: 'too-large',
      what: 'rows',
    })
    // Only formats, as programs write them for whole columns: nothing is lost.
    expect(sheetOf(`${cell}<row r="1048576"><c r="XFD1048576" s="1"/></row>`)).toBeUndefined()
  })

  it.each([
    ['<row r="2"/><row r="2"/>'],
    ['<row r="0"/>'],
    ['<row r="1.5"/>'],
    ['<row r="1"><c r="A2"/></row>'],
    ['<row r="1"><c r="XFE1"/></row>'],
    ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
    ['<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'],
    ['<row r="1"><c r="A1"><v>abc</v></c></row>'],
    ['<row r="1"><c r="A1"><v>1e999</v></c></row>'],
  ])('as damaged: %s', (sheet) => {
    expect(sheetOf(sheet)).toMatchObject({ problem: 'damaged' })
  })

  it('with a cell twice, a text too long, too many ranges', () => {
    expect(sheetOf('<row r="1"><c r="A1"/><c r="A1"/></row>')).toMatchObject({
      problem: 'unsafe',
      why: 'duplicate-cell',
    })
    const long = `<row r="1"><c t="str"><v>${'a'.repeat(32_768)}</v></c></row>`
    expect(sheetOf(long)).toMatchObject({ problem: 'too-large', what: 'text' })
    const filled = '<row><c><f t="array" ref="A1:CV100">1</f></c></row>'.repeat(201)
    expect(sheetOf(filled)).toMatchObject({ problem: 'too-large', what: 'ranges' })
  })
})

describe('another file is told by its kind', () => {
  const ole = (name: string) => {
    const bytes = Buffer.alloc(2048)
    bytes.write('d0cf11e0a1b11ae1', 0, 'hex')
    bytes.write(name, 1024, 'utf16le')
    bytes.writeUInt16LE(2 * name.length + 2, 1024 + 64)
    bytes[1024 + 66] = 2
    return bytes
  }
  const ofType = (type: string) => made({ sheet: cell, type: `application/vnd.${type}.main+xml` })
  const office = 'openxmlformats-officedocument'
  const mimetype = (type: string) =>
    rawZip([{ name: 'mimetype', data: `application/vnd.oasis.opendocument.${type}`, method: 0 }])

  it.each<[string, Uint8Array, string]>([
    ['an encrypted workbook', ole('EncryptedPackage'), 'encrypted'],
    ['.xls', ole('Workbook'), 'old-excel'],
    ['.xls of 1995', ole('Book'), 'old-excel'],
    ['.xls of 1992', Buffer.from([9, 4, 6, 0, 0, 0]), 'old-excel'],
    ['.doc', ole('WordDocument'), 'old-word'],
    ['some other old file', ole('Contents'), 'unknown'],
    ['.ods', mimetype('spreadsheet'), 'open-document-sheet'],
    ['.odt', mimetype('text'), 'open-document-text'],
    ['.odp', mimetype('presentation'), 'open-document'],
    ['.docx', ofType(`${office}.wordprocessingml.document`), 'word-document'],
    ['.pptx', ofType(`${office}.presentationml.presentation`), 'presentation'],
    ['.xlsm', ofType('ms-excel.sheet.macroEnabled'), 'macros'],
    ['.xlsb', ofType('ms-excel.sheet.binary.macroEnabled'), 'binary-workbook'],
    ['macros', made({ sheet: cell, relations: relationTo('vbaProject', 'v.bin') }), 'macros'],
    ['old macros', made({ sheet: cell, relations: relationTo('xlMacrosheet', 'm.xml') }), 'macros'],
    ['.numbers', rawZip([{ name: 'Index/Document.iwa', data: '' }]), 'numbers'],
    ['a zip file', rawZip([{ name: 'a.txt', data: 'a' }]), 'zip'],
    ['.pdf', Buffer.from('%PDF-1.7'), 'pdf'],
    ['.rtf', Buffer.from('{\\rtf1'), 'rich-text'],
    ['a page', Buffer.from('<!DOCTYPE html><table>'), 'html'],
    [
      '.xml of 2003',
      Buffer.from('<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'old-excel',
    ],
    ['.csv', Buffer.from('a;b\n1;é'), 'text'],
    ['a text in UTF-16', Buffer.from('\ufeffa;b', 'utf16le'), 'text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'unknown'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['three bytes', Buffer.from([0, 1, 2]), 'unknown'],
  ])('%s', (_, bytes, kind) => {
    expect(problemOf(bytes)).toEqual({ problem: 'foreign', kind })
  })

  it('and one over 64 MB is not looked into', () => {
    expect(problemOf(Buffer.alloc(limits.file + 1))).toMatchObject({ what: 'file' })
  })
})

describe('whatever the bytes', () => {
  it('a workbook or a problem is given, never an exception', () => {
    const sound = Buffer.from(writeWorkbook(sample()))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.nat(sound.length),
        (changes, length) => {
          const bytes = Buffer.from(sound)
          for (const [at, byte] of changes) bytes[at] = byte
          readWorkbook(bytes)
          readWorkbook(bytes.subarray(0, length))
        },
      ),
    )
  })

  it('nor for changed texts of its parts', () => {
    const good = partsOf({ sheet: cell, strings: '<si><t>a</t></si>', styles: '<cellXfs/>' })
    const noise = fc.constantFrom('<', '>', '"', '&', '/', 'r', '9', '', ' ', 'A1', '\0', '<c>')
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(400), fc.nat(5), noise, (which, at, cut, put) => {
        const entries = good.map((part, index) => {
          const text = String(part.data)
          return index === which
            ? { ...part, data: text.slice(0, at) + put + text.slice(at + cut) }
            : part
        })
        readWorkbook(rawZip(entries))
      }),
    )
  })
})

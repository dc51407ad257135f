/** Files beyond the limits at full size; hostile.test.ts has those that cost nothing. */
import { describe, expect, it } from 'vitest'
import { limits } from '../../src/office/limits.ts'
import { type Entry, made, main, partsOf, problemOf, rawZip } from './made.ts'

const cell = '<row r="1"><c r="A1"><v>1</v></c></row>'
const parts = () => partsOf({ sheet: cell })

/** A workbook with one more entry, or one of its own changed. */
function withEntry(entry: Entry): Buffer {
  return rawZip([...parts().filter(({ name }) => name !== entry.name), entry])
}

describe('a zip file is refused', () => {
  it('with a part that unpacks to more than it says', () => {
    const liar = withEntry({
      name: 'xl/worksheets/sheet1.xml',
      data: ' '.repeat(30 << 20),
      size: 100,
    })
    expect(problemOf(liar)).toMatchObject({
      problem: 'damaged',
      part: 'xl/worksheets/sheet1.xml',
    })
  })

  it('with a part over 32 MB, or more than 48 MB to read', () => {
    const large = withEntry({ name: 'media.bin', data: ' '.repeat(limits.part + 1) })
    expect(problemOf(large)).toEqual({
      problem: 'too-large',
      what: 'part',
      limit: limits.part,
      part: 'media.bin',
    })
    const spaces = ' '.repeat(limits.part - 1000)
    const both = made({
      sheet: `<worksheet xmlns="${main}">${spaces}</worksheet>`,
      strings: spaces,
    })
    expect(problemOf(both)).toMatchObject({ problem: 'too-large', what: 'parts-read' })
  })
})

describe('XML is refused', () => {
  const sheetOf = (text: string) =>
    problemOf(
      made({ sheet: `<worksheet xmlns="${main}"><sheetData>${text}</sheetData></worksheet>` }),
    )

  it('with millions of elements, or thousands of attributes on one', () => {
    expect(sheetOf('<a/>'.repeat(limits.elements))).toMatchObject({
      problem: 'too-large',
      what: 'elements',
    })
    const many = Array.from({ length: limits.attributes + 1 }, (_, n) => ` a${n}="1"`).join('')
    expect(sheetOf(`<row${many}/>`)).toMatchObject({ problem: 'too-large', what: 'attributes' })
  })
})

describe('a sheet is refused', () => {
  const sheetOf = (sheet: string) => problemOf(made({ sheet }))

  it('with more than 500,000 cells', () => {
    const row = `<row>${'<c/>'.repeat(1000)}</row>`
    expect(sheetOf(row.repeat(500))).toBeUndefined()
    expect(sheetOf(`${row.repeat(500)}<row><c/></row>`)).toMatchObject({
      problem: 'too-large',
      what: 'cells',
    })
  })
})

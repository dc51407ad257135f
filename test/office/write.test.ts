/** What is written is read again, and is what Excel asks for. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unzip } from '../../src/office/container/unzip.ts'
import {
  absolute,
  type NewCell,
  type NewValue,
  quotedName,
  type Value,
  writeWorkbook,
} from '../../src/office/index.ts'
import { anyCharacter } from '../helpers/characters.ts'
import { read, valuesOf } from './made.ts'
import { headRow, sample } from './sample.ts'

const one = (rows: { cells: (NewCell | undefined)[] }[]) => ({
  title: '',
  language: 'en',
  sheets: [{ name: 'a', columns: [], rows }],
})

const days = fc.integer({ min: 0, max: 2_900_000 }).map((days) => ({
  day: new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10),
}))

function asRead(value: NewValue | undefined): Value | undefined {
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return { type: 'text', text: value }
  if (typeof value === 'boolean') return { type: 'boolean', boolean: value }
  if (typeof value === 'number') return { type: 'number', number: value }
  return { type: 'date', date: value.day, precision: 'day', isYearShown: true }
}

describe('what is written', () => {
  it('is read again, cell by cell', () => {
    const values = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.string().map((text) => `=${text}`),
      fc.stringMatching(/^_x[0-9A-F]{4}_[\r\n\t ]$/),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      days,
      fc.constant(undefined),
    )
    fc.assert(
      fc.property(fc.array(fc.array(values, { maxLength: 5 }), { maxLength: 5 }), (rows) => {
        const bytes = writeWorkbook(
          one(rows.map((row) => ({ cells: row.map((value) => ({ value })) }))),
        )
        const found = read(bytes).sheets[0]?.rows ?? []
        const cells = rows.map((_, index) => {
          const row = found.find(({ number }) => number === index + 1)
          return (column: number) => row?.cells.find((cell) => cell.column === column + 1)?.value
        })
        for (const [index, row] of rows.entries())
          expect(row.map((_, column) => cells[index]?.(column))).toEqual(row.map(asRead))
      }),
    )
  })

  it('is the same twice, and small', () => {
    expect(writeWorkbook(sample())).toEqual(writeWorkbook(sample()))
    expect(writeWorkbook(sample()).length).toBeLessThan(10_000)
  })

  it('keeps texts that look like formulas texts, in cells of the format text', () => {
    const bytes = writeWorkbook(one([{ cells: [{ value: '=1+1' }, { value: '@a' }] }]))
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f')
    const [, style] = /<c r="A1" s="(\d+)" t="s">/.exec(
      partOf(bytes, 'xl/worksheets/sheet1.xml'),
    ) ?? [0, 0]
    const xfs = /<cellXfs.*<\/cellXfs>/.exec(partOf(bytes, 'xl/styles.xml'))?.[0].match(/<xf /g)
    expect(Number(style)).toBeLessThan(xfs?.length ?? 0)
    expect(
      partOf(bytes, 'xl/styles.xml').split('<cellXfs')[1]?.split('<xf ')[Number(style) + 1],
    ).toContain('numFmtId="49"')
  })

  it('names cells as formulas do', () => {
    const from = { row: 1, column: 28 }
    expect(quotedName("l'été")).toBe("'l''été'")
    expect(absolute({ from, to: { row: 10, column: 16_384 } })).toBe('$AB$1:$XFD$10')
  })

  it('has its sheets, names and states', () => {
    const { sheets, names } = read(writeWorkbook(sample()))
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['À remplir', 'visible'],
      ['Remarques', 'visible'],
      ['Lists', 'very-hidden'],
      ['teh', 'very-hidden'],
    ])
    expect(names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
      ['_xlnm._FilterDatabase', "'À remplir'!$A$6:$G$10"],
      ['_xlnm.Print_Titles', "'À remplir'!$6:$6"],
      ['States', 'Lists!$A$1:$A$4'],
    ])
  })

  it('is protected without a password, with its open cells open', () => {
    const sheet = partOf(writeWorkbook(sample()), 'xl/worksheets/sheet1.xml')
    expect(/<sheetProtection [^>]*>/.exec(sheet)?.[0]).toBe(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    )
    const styles = partOf(writeWorkbook(sample()), 'xl/styles.xml')
    const formats = styles.split('<cellXfs')[1]?.split('<xf ') ?? []
    const isOpen = (reference: string) => {
      const style = new RegExp(`<c r="${reference}" s="(\\d+)"`).exec(sheet)?.[1]
      return formats[Number(style) + 1]?.includes('locked="0"')
    }
    expect([`A${headRow}`, 'A7', 'C7', 'E7', 'G10'].map(isOpen)).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
    expect(/<cellStyleXfs.*<\/cellStyleXfs>/.exec(styles)?.[0]).toContain('locked="0"')
  })

  it('has elements in the order of the schema', () => {
    const sheet = partOf(writeWorkbook(sample()), 'xl/worksheets/sheet1.xml')
    const order =
      'sheetPr sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter dataValidations pageMargins pageSetup headerFooter'
    const places = order.split(' ').map((name) => sheet.indexOf(`<${name}`))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it.each([
    ['a name that is too long', { name: 'a'.repeat(32), columns: [], rows: [] }],
    ['a name with a colon', { name: 'a:b', columns: [], rows: [] }],
    ['no visible sheet', { name: 'a', state: 'hidden' as const, columns: [], rows: [] }],
    [
      'a text too long',
      { name: 'a', columns: [], rows: [{ cells: [{ value: 'a'.repeat(32768) }] }] },
    ],
    ['no number', { name: 'a', columns: [], rows: [{ cells: [{ value: Number.NaN }] }] }],
  ])('is refused with %s', (_, sheet) => {
    expect(() => writeWorkbook({ title: '', language: 'en', sheets: [sheet] })).toThrow(RangeError)
  })

  it('has days as numbers, and days before 1900 as texts', () => {
    const cells = [{ value: { day: '2024-05-17' } }, { value: { day: '1899-05-17' } }]
    expect(valuesOf(read(writeWorkbook(one([{ cells }]))))).toMatchObject({
      A1: { type: 'date', date: '2024-05-17' },
      B1: { type: 'text', text: '1899-05-17' },
    })
  })
})

function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzip(bytes).read(name) ?? []).toString()
}

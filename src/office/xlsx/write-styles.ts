/** The styles of written workbooks. */
import { document, element } from '../container/markup.ts'
import { type CellStyle, cellStyles } from './new.ts'
import { main } from './spreadsheet.ts'

interface StyleFormat {
  font: number
  fill: number
  border: number
  isLocked: boolean
  isWrapped: boolean
}

const plain: StyleFormat = { font: 0, fill: 0, border: 0, isLocked: true, isWrapped: false }

const styleFormats: Readonly<Record<CellStyle, StyleFormat>> = {
  // Pasted cells bring this style with them, so they stay open on a protected sheet.
  normal: { ...plain, isLocked: false },
  title: { ...plain, font: 1 },
  note: { ...plain, font: 2 },
  heading: { ...plain, font: 3, fill: 2, border: 1, isWrapped: true },
  locked: { ...plain, border: 1, isWrapped: true },
  small: { ...plain, font: 4, border: 1, isWrapped: true },
  strong: { ...plain, font: 3, border: 1, isWrapped: true },
  strongNote: { ...plain, font: 3 },
  open: { ...plain, fill: 3, border: 1, isLocked: false, isWrapped: true },
}

/** In points, by the number of the font. */
const sizes = [11, 15, 10, 11, 8]

/** How large the letters of a style are, in points. */
export function sizeOf(style: CellStyle): number {
  return sizes[styleFormats[style].font] as number
}

/** Of which fonts the letters are bold, by their number. */
const boldFonts = [1, 3]

export function isBold(style: CellStyle): boolean {
  return boldFonts.includes(styleFormats[style].font)
}

/** Whether texts go on in a second line. */
export function isWrapped(style: CellStyle): boolean {
  return styleFormats[style].isWrapped
}

/** The number formats of a style: as typed, text, a day. */
export type CellFormat = 'general' | 'text' | 'day'

const formats: readonly (readonly [format: CellFormat, id: number])[] = [
  ['general', 0],
  ['text', 49],
  ['day', 164],
]

/** The number by which a cell names its style. */
export function styleNumber(style: CellStyle, format: CellFormat): number {
  const index = formats.findIndex(([name]) => name === format)
  return cellStyles.indexOf(style) * formats.length + index
}

const ink = 'FF1F2937'
const grey = 'FF4B5563'
/** By the number of the font. */
const inks = [ink, ink, grey, ink, grey]

/** The part that holds all styles; it is the same in every workbook. */
export function stylesPart(): string {
  const xfs = cellStyles.flatMap((style) =>
    formats.map(([, id]) => cellFormat(styleFormats[style], id)),
  )
  return document(
    element(
      'styleSheet',
      { xmlns: main },
      list('numFmts', [element('numFmt', { numFmtId: 164, formatCode: 'yyyy\\-mm\\-dd' })]),
      list(
        'fonts',
        inks.map((colour, number) => font(number, colour)),
      ),
      list('fills', [
        element('fill', {}, element('patternFill', { patternType: 'none' })),
        element('fill', {}, element('patternFill', { patternType: 'gray125' })),
        fill('FFE5E7EB'),
        fill('FFFEFCE8'),
      ]),
      list('borders', [element('border', {}, ...sides.map((side) => element(side))), border()]),
      list('cellStyleXfs', [cellFormat(styleFormats.normal, 0)]),
      list('cellXfs', xfs),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    ),
  )
}

function list(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items)
}

function font(number: number, colour: string): string {
  return element(
    'font',
    {},
    boldFonts.includes(number) ? element('b') : '',
    element('sz', { val: sizes[number] }),
    element('color', { rgb: colour }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  )
}

function fill(colour: string): string {
  const inner = element('fgColor', { rgb: colour }) + element('bgColor', { indexed: 64 })
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, inner))
}

const sides = ['left', 'right', 'top', 'bottom', 'diagonal']

function border(): string {
  const line = (side: string) =>
    element(side, { style: 'thin' }, element('color', { rgb: 'FF9CA3AF' }))
  return element('border', {}, ...sides.slice(0, 4).map(line), element('diagonal'))
}

function cellFormat(style: StyleFormat, format: number): string {
  return element(
    'xf',
    {
      numFmtId: format,
      fontId: style.font,
      fillId: style.fill,
      borderId: style.border,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: true,
      applyBorder: true,
      applyAlignment: true,
      applyProtection: true,
    },
    element('alignment', { vertical: 'top', wrapText: style.isWrapped || undefined }),
    element('protection', { locked: style.isLocked }),
  )
}

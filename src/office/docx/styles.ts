/** The styles of a text: those that Word knows by name, so that its outline finds the headings. */
import { document, element } from '../container/markup.ts'
import { main } from './names.ts'

/** Sizes in half points, spaces in twentieths of a point. */
const headings = [
  { size: 36, before: 0, after: 160 },
  { size: 27, before: 360, after: 120 },
  { size: 23, before: 280, after: 80 },
  { size: 21, before: 200, after: 60 },
  { size: 20, before: 160, after: 60 },
  { size: 20, before: 160, after: 60 },
]

/** How deep headings go. */
export const maxHeading = headings.length

/** Dark enough on paper and on a screen, as on pages. */
const colours = { Soft: '555555', Good: '0B5D2A', Warn: '7A4A00', Bad: '9B1C1C' }

export function stylesPart(language: string): string {
  return document(
    element(
      'w:styles',
      { 'xmlns:w': main },
      defaults(language),
      paragraphStyle('Normal', 'Normal', { isDefault: true }),
      ...headings.map(({ size, before, after }, i) =>
        paragraphStyle(`Heading${i + 1}`, `heading ${i + 1}`, {
          basedOn: 'Normal',
          next: 'Normal',
          paragraph: [
            element('w:keepNext'),
            element('w:keepLines'),
            element('w:spacing', { 'w:before': before, 'w:after': after }),
            element('w:outlineLvl', { 'w:val': i }),
          ],
          run: [
            element('w:b'),
            element('w:color', { 'w:val': '1F3A5F' }),
            element('w:sz', { 'w:val': size }),
          ],
        }),
      ),
      paragraphStyle('ListBullet', 'List Bullet', {
        basedOn: 'Normal',
        paragraph: [
          element('w:numPr', {}, element('w:numId', { 'w:val': 1 })),
          element('w:spacing', { 'w:after': 40 }),
        ],
      }),
      paragraphStyle('Cell', 'Table Text', {
        basedOn: 'Normal',
        paragraph: [element('w:spacing', { 'w:after': 0 })],
        run: [element('w:sz', { 'w:val': 18 })],
      }),
      paragraphStyle('Fixed', 'Plain Text', {
        basedOn: 'Normal',
        run: [fonts('Courier New'), element('w:sz', { 'w:val': 18 })],
      }),
      paragraphStyle('Footer', 'footer', {
        basedOn: 'Normal',
        paragraph: [
          element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': textWidth })),
        ],
        run: [element('w:color', { 'w:val': '555555' }), element('w:sz', { 'w:val': 16 })],
      }),
      runStyle('Strong', 'Strong', element('w:b')),
      ...Object.entries(colours).map(([name, colour]) =>
        runStyle(name, `Tone ${name}`, element('w:color', { 'w:val': colour })),
      ),
      tableStyle(),
    ),
  )
}

/** A4, and what its margins leave of it, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1_021 }
export const textWidth = page.width - 2 * page.margin

function defaults(language: string): string {
  return element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        fonts('Calibri'),
        element('w:sz', { 'w:val': 21 }),
        element('w:lang', { 'w:val': language, 'w:eastAsia': language, 'w:bidi': language }),
      ),
    ),
    element(
      'w:pPrDefault',
      {},
      element(
        'w:pPr',
        {},
        element('w:spacing', { 'w:after': 120, 'w:line': 259, 'w:lineRule': 'auto' }),
      ),
    ),
  )
}

function fonts(name: string): string {
  return element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:cs': name, 'w:eastAsia': name })
}

interface Look {
  isDefault?: boolean
  basedOn?: string
  next?: string
  paragraph?: readonly string[]
  run?: readonly string[]
}

function paragraphStyle(id: string, name: string, look: Look): string {
  const { isDefault, basedOn, next, paragraph = [], run = [] } = look
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault, 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    basedOn === undefined ? '' : element('w:basedOn', { 'w:val': basedOn }),
    next === undefined ? '' : element('w:next', { 'w:val': next }),
    element('w:qFormat'),
    paragraph.length === 0 ? '' : element('w:pPr', {}, ...paragraph),
    run.length === 0 ? '' : element('w:rPr', {}, ...run),
  )
}

function runStyle(id: string, name: string, look: string): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:styleId': id },
    element('w:name', { 'w:val': name }),
    element('w:qFormat'),
    element('w:rPr', {}, look),
  )
}

/** Lines between rows; the head is grey and bold. */
function tableStyle(): string {
  const line = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'BBBBBB' }
  const side = (name: string, space: number) =>
    element(`w:${name}`, { 'w:w': space, 'w:type': 'dxa' })
  return element(
    'w:style',
    { 'w:type': 'table', 'w:styleId': 'Lines' },
    element('w:name', { 'w:val': 'Table Lines' }),
    element('w:qFormat'),
    element(
      'w:tblPr',
      {},
      element(
        'w:tblBorders',
        {},
        element('w:top', line),
        element('w:bottom', line),
        element('w:insideH', line),
      ),
      element(
        'w:tblCellMar',
        {},
        side('top', 40),
        side('left', 70),
        side('bottom', 40),
        side('right', 70),
      ),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element('w:rPr', {}, element('w:b')),
      element(
        'w:tcPr',
        {},
        element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EEF1F5' }),
      ),
    ),
  )
}

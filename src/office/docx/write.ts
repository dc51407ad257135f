/** Writes a text that Word and LibreOffice open: the same text gives the same bytes. */
import { document, element } from '../container/markup.ts'
import { pack, relationships } from '../container/pack.ts'
import { blockXml, runsXml } from './body.ts'
import { main } from './names.ts'
import type { NewText } from './new.ts'
import { page, stylesPart } from './styles.ts'

const textType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export function writeText(text: NewText): Uint8Array {
  const part = (name: string, type: string, content: string) => ({
    name: `word/${name}.xml`,
    type: `${textType}.${type}+xml`,
    text: content,
  })
  return pack(
    [
      part('document', 'document.main', bodyPart(text)),
      part('styles', 'styles', stylesPart(text.language)),
      part('numbering', 'numbering', numberingPart()),
      part('settings', 'settings', settingsPart(text.language)),
      part('footer1', 'footer', footerPart(text)),
    ],
    ['styles', 'numbering', 'settings', 'footer'].map((type) => ({
      type,
      target: `word/${type === 'footer' ? 'footer1' : type}.xml`,
    })),
    text,
  )
}

/** The place of the footer among the relations of the main part. */
const footerId = 'rId4'

function bodyPart({ blocks }: NewText): string {
  return document(
    element(
      'w:document',
      { 'xmlns:w': main, 'xmlns:r': relationships },
      element('w:body', {}, ...blocks.map(blockXml), sectionXml()),
    ),
  )
}

function sectionXml(): string {
  const { width, height, margin } = page
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': footerId }),
    element('w:pgSz', { 'w:w': width, 'w:h': height }),
    element('w:pgMar', {
      'w:top': margin,
      'w:right': margin,
      'w:bottom': margin,
      'w:left': margin,
      'w:header': 567,
      'w:footer': 567,
      'w:gutter': 0,
    }),
  )
}

/** What the text is, and the number of the page among all. */
function footerPart({ footer }: NewText): string {
  const field = (name: string) =>
    element('w:fldSimple', { 'w:instr': ` ${name} ` }, runsXml([{ text: '1' }]))
  return document(
    element(
      'w:ftr',
      { 'xmlns:w': main },
      element(
        'w:p',
        {},
        element('w:pPr', {}, element('w:pStyle', { 'w:val': 'Footer' })),
        runsXml([{ text: footer }]),
        element('w:r', {}, element('w:tab')),
        field('PAGE'),
        runsXml([{ text: ' / ' }]),
        field('NUMPAGES'),
      ),
    ),
  )
}

/** The deepest list, from 1, as the format has it. */
const listLevels = 9

function numberingPart(): string {
  const levels = Array.from({ length: listLevels }, (_, level) =>
    element(
      'w:lvl',
      { 'w:ilvl': level },
      element('w:start', { 'w:val': 1 }),
      element('w:numFmt', { 'w:val': 'bullet' }),
      element('w:lvlText', { 'w:val': level % 2 === 0 ? '•' : '–' }),
      element('w:lvlJc', { 'w:val': 'left' }),
      element('w:pPr', {}, element('w:ind', { 'w:left': 340 * (level + 1), 'w:hanging': 284 })),
    ),
  )
  return document(
    element(
      'w:numbering',
      { 'xmlns:w': main },
      element(
        'w:abstractNum',
        { 'w:abstractNumId': 0 },
        element('w:multiLevelType', { 'w:val': 'hybridMultilevel' }),
        ...levels,
      ),
      element('w:num', { 'w:numId': 1 }, element('w:abstractNumId', { 'w:val': 0 })),
    ),
  )
}

/** As Word 2013 and later lay a text out, without their mode for older files. */
function settingsPart(language: string): string {
  return document(
    element(
      'w:settings',
      { 'xmlns:w': main },
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
      element('w:themeFontLang', { 'w:val': language }),
    ),
  )
}

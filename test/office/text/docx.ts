/** Texts of Word, made part by part. */
import { readDocument, type TextBlock, type TextDocument } from '../../../src/office/index.ts'
import { rawZip } from '../made.ts'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'

export interface MadeText {
  /** What stands in `w:body`. */
  body: string
  styles?: string
  numbering?: string
}

export function docx({ body, styles, numbering }: MadeText): Buffer {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const relations = (...list: string[]) =>
    `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
  return rawZip([
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${packages}/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    { name: '_rels/.rels', data: relations(relation('r1', 'officeDocument', 'word/document.xml')) },
    {
      name: 'word/_rels/document.xml.rels',
      data: relations(
        styles === undefined ? '' : relation('r1', 'styles', 'styles.xml'),
        numbering === undefined ? '' : relation('r2', 'numbering', 'numbering.xml'),
      ),
    },
    {
      name: 'word/document.xml',
      data: `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`,
    },
    ...(styles === undefined
      ? []
      : [{ name: 'word/styles.xml', data: `<w:styles xmlns:w="${w}">${styles}</w:styles>` }]),
    ...(numbering === undefined
      ? []
      : [
          {
            name: 'word/numbering.xml',
            data: `<w:numbering xmlns:w="${w}">${numbering}</w:numbering>`,
          },
        ]),
  ])
}

/** A paragraph; `properties` stand in `w:pPr`. */
export function p(text: string, properties = ''): string {
  const runs = text === '' ? '' : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}

/** A cell; `properties` stand in `w:tcPr`. */
export function tc(content: string, properties = ''): string {
  const inner = content.startsWith('<') ? content : p(content)
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
}

export const tr = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => (cell.startsWith('<w:t') ? cell : tc(cell))).join('')}</w:tr>`
export const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`

/** What a document holds; it must be read. */
export function read(bytes: Uint8Array, name = 'plan.docx'): TextDocument {
  const document = readDocument(bytes, name)
  if ('problem' in document) throw new Error(JSON.stringify(document))
  return document
}

/** Blocks in few signs: `# title`, `text`, and of tables their rows, lines of a cell with `/`. */
export function shown(blocks: readonly TextBlock[]): unknown[] {
  return blocks.map((block) => {
    if (block.is === 'heading')
      return `${'#'.repeat(block.level)} ${block.number ?? ''} ${block.text}`.replace(/ +/g, ' ')
    if (block.is === 'paragraph') return block.text
    return block.rows.map(({ cells }) =>
      cells.map(({ lines, isContinued }) =>
        isContinued
          ? '^'
          : lines.map(({ text, isItem }) => (isItem ? `* ${text}` : text)).join(' / '),
      ),
    )
  })
}

/** Reads the headings, paragraphs and tables of a text of Word, or of what others save as one. */
import { needed, openPackage } from '../../container/package.ts'
import { readXml } from '../../container/xml.ts'
import { type Notes, noNotes, type TextDocument } from '../types.ts'
import { DocxReader } from './body.ts'
import { wordprocessing } from './namespaces.ts'
import { counterOf } from './numbering.ts'
import { stylesOf } from './styles.ts'

/**
 * Tracked changes are read as if all were accepted. Heads and feet of pages, footnotes, comments
 * and boxes are not read; throws a Refusal if the file is broken.
 */
export function readDocx(bytes: Uint8Array): TextDocument {
  const { parts, main, relations } = openPackage(bytes, 'word-document')
  const body = needed(parts, main)
  const notes: Notes = { ...noNotes(), textBoxes: boxesIn(body) }
  const reader = new DocxReader(
    { style: stylesOf(parts, relations), count: counterOf(parts, relations) },
    notes,
  )
  readXml(body, main, wordprocessing, reader)
  return { format: 'docx', blocks: reader.end(), notes }
}

/** Office writes each box twice, for newer and for older programs. */
function boxesIn(body: Uint8Array): number {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  let found = 0
  for (let at = text.indexOf('txbxContent>'); at >= 0; at = text.indexOf('txbxContent>', at + 1))
    found++
  const isTwice = text.includes('AlternateContent') && text.includes('Fallback')
  return Math.ceil(found / (isTwice ? 4 : 2))
}

/** Reads a document with tables, of whatever format. */
import { isZip, kindOf } from '../container/kind.ts'
import { foreign, type OfficeProblem, orProblem, Refusal } from '../problem.ts'
import { readWorkbook } from '../xlsx/read.ts'
import { readDocx } from './docx/read.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readSeparated, readTabbed } from './separated.ts'
import type { TextDocument } from './types.ts'
import { textOfWorkbook } from './workbook.ts'

/**
 * Reads a document, or gives the reason why it cannot be read: a PDF has no rows. Plain-text
 * formats are recognised by the name of the file, all others by their content.
 */
export function readDocument(bytes: Uint8Array, name: string): TextDocument | OfficeProblem {
  return orProblem(() => {
    if (isZip(bytes)) return fromPackage(bytes)
    const kind = kindOf(bytes)
    if (kind === 'html') return readHtml(bytes)
    if (kind !== 'text') throw foreign(kind)
    const ending = name.toLowerCase().slice(name.lastIndexOf('.') + 1)
    if (ending === 'csv' || ending === 'tsv') return readSeparated(bytes)
    if (ending === 'md' || ending === 'markdown') return readMarkdown(bytes)
    if (ending === 'html' || ending === 'htm') return readHtml(bytes)
    return readTabbed(bytes)
  })
}

function fromPackage(bytes: Uint8Array): TextDocument {
  const workbook = readWorkbook(bytes)
  if (!('problem' in workbook)) return textOfWorkbook(workbook)
  const isText = workbook.problem === 'foreign' && workbook.kind === 'word-document'
  if (isText) return readDocx(bytes)
  throw new Refusal(workbook)
}

/** From the files that a call names to the rows in them; of those that are not read, why. */

import type { FormHead, ReturnedRow } from '../../form/index.ts'
import type { OfficeProblem, Workbook } from '../../office/index.ts'
import type { Words } from '../../words/index.ts'
import type { GivenFile, Request } from '../command.ts'

/** A sheet that came back. */
export interface SheetFile {
  path: string
  /** Without its folder, and without characters that do not show. */
  name: string
  sha256: string
  heads: readonly FormHead[]
  rows: readonly ReturnedRow[]
  remarks: number
  /** To other files: none is followed. */
  hasLinks: boolean
}

/** A file that is not read, and why, in words that go on after its name. */
export interface Unread {
  path: string
  sentence: string
}

export interface ReadFiles {
  sheets: readonly SheetFile[]
  unread: readonly Unread[]
  /** Files with the bytes of one before them: they are passed over. */
  copies: number
}

/** The largest file that is read, in MB of 2^20 bytes: no workbook may have more. */
const maxMegabytes = 64
/** So many rows that say something: no form asks as much. */
const maxRows = 2000

/** Reads files; of equal files only the first. `anybody`: also those without a hidden part. */
export async function readFiles(
  paths: readonly string[],
  {
    services,
    words,
    anybody,
    progress,
  }: Pick<Request, 'services' | 'words' | 'progress'> & {
    anybody: boolean
  },
): Promise<ReadFiles> {
  const reader = await readerOf(words, anybody)
  const sheets: SheetFile[] = []
  const unread: Unread[] = []
  const seen = new Set<string>()
  let copies = 0
  for (const [done, path] of paths.entries()) {
    progress?.('sheets', done, paths.length)
    const file = services.given(path, maxMegabytes << 20)
    if ('sha256' in file && seen.has(file.sha256)) {
      copies++
      continue
    }
    const read = 'sha256' in file ? reader(file) : whyNot(file.reason, words)
    if (typeof read === 'string') unread.push({ path, sentence: read })
    else sheets.push(read)
    if ('sha256' in file) seen.add(file.sha256)
  }
  return { sheets, unread, copies }
}

function whyNot(reason: string, { collect }: Words): string {
  if (reason === 'folder') return collect.folder
  if (reason === 'too-large') return collect.tooLarge(maxMegabytes)
  return collect.gone(reason)
}

/** Gives a sheet, or why it is none. */
type Reader = (file: GivenFile) => SheetFile | string

async function readerOf(words: Words, anybody: boolean): Promise<Reader> {
  const { readWorkbook } = await import('../../office/index.ts')
  const form = await import('../../form/index.ts')
  const { everyHead } = await import('../../words/form/heads.ts')
  const { loadOfficeWords, officeSentence } = await import('../../words/index.ts')
  const office = await loadOfficeWords(words.language)
  const contentOf = (workbook: Workbook) => {
    const returned = form.answersIn(workbook)
    if (returned?.heads.some(({ version }) => version > form.formVersion))
      return words.collect.newer
    if (returned && returned.heads.length > form.maxForms) return words.collect.tooManyForms
    if (returned) return { ...returned, remarks: returned.remarks.length }
    if (!anybody) return words.collect.notOurs
    const rows = form.rowsIn(workbook, everyHead)
    return rows.length > 0 ? { heads: [], rows, remarks: 0 } : words.collect.noRows
  }
  return ({ path, name, bytes, sha256 }) => {
    const workbook: Workbook | OfficeProblem = readWorkbook(bytes)
    if ('problem' in workbook) return officeSentence(workbook, office)
    const content = contentOf(workbook)
    if (typeof content === 'string') return content
    if (content.rows.length > maxRows) return office.tooLarge.rows
    return { path, name, sha256, ...content, hasLinks: workbook.hasExternalLinks }
  }
}

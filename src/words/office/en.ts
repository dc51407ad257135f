/** Why a file of Office is not read, and what to do; each goes on after the name of the file. */
import type { ForeignKind, Limited, OfficeProblem } from '../../office/index.ts'

type Sentences = {
  foreign: Readonly<Record<ForeignKind, string>>
  tooLarge: Readonly<Record<Limited, string>>
  unsafe: string
  damaged: string
}

const asXlsx = 'save it as an Excel workbook (.xlsx), and give that'
const asSheet = 'copy the answers into the sheet that was sent, and give that'

export const en = {
  foreign: {
    encrypted: `is protected by a password: open it, take the password away, ${asXlsx}`,
    'old-excel': `is a workbook of the old kind (.xls): open it, ${asXlsx}`,
    'old-word': `is a text of Word: ${asSheet}`,
    'binary-workbook': `is a binary workbook (.xlsb): open it, ${asXlsx}`,
    macros: `is a workbook with macros (.xlsm): open it without running them, ${asXlsx}`,
    workbook: 'is a workbook, and not what was asked for',
    'word-document': `is a text of Word: ${asSheet}`,
    presentation: `is a presentation: ${asSheet}`,
    'open-document-sheet': `is a sheet of LibreOffice (.ods): open it, ${asXlsx}`,
    'open-document-text': `is a text of LibreOffice: ${asSheet}`,
    'open-document': `is a file of LibreOffice: ${asSheet}`,
    numbers: `is a sheet of Numbers: export it as Excel (.xlsx), and give that`,
    pdf: `is a PDF: ask for the sheet itself (.xlsx), or ${asSheet}`,
    'rich-text': `is a text: ${asSheet}`,
    html: `is a web page: ${asSheet}`,
    text: `is a plain text: ${asSheet}`,
    zip: 'is a zip file: unpack it, and give the sheets in it',
    empty: 'is empty: ask for it again',
    unknown: 'is nothing that is known here: ask for the sheet as it was sent (.xlsx)',
  },
  tooLarge: {
    file: 'is too large a file',
    parts: 'is made of too many parts',
    part: 'has a part that is too large',
    'parts-read': 'is too large when it is unpacked',
    depth: 'is nested too deep',
    elements: 'has too many elements',
    attributes: 'has too many attributes',
    rows: 'has too many rows: delete those below what is wanted',
    columns: 'has too many columns: delete those beside what is wanted',
    cells: 'has too many cells: delete what is not wanted',
    text: 'has a cell with too long a text',
    ranges: 'has too many merged cells',
  },
  unsafe: 'is built as no program saves it, and is not read: ask for it again',
  damaged: 'is damaged: open it, save it again, or ask for it again',
} satisfies Sentences

export type OfficeWords = Sentences

/** What is wrong with a file, in words that go on after its name. */
export function officeSentence(problem: OfficeProblem, words: OfficeWords): string {
  if (problem.problem === 'foreign') return words.foreign[problem.kind]
  return problem.problem === 'too-large' ? words.tooLarge[problem.what] : words[problem.problem]
}

/** Why a file of Office is not read, and what to do; each goes on after the name of the file. */
import type { ForeignKind, Limited, OfficeProblem } from '../../office/index.ts'

type Sentences = {
  foreign: Readonly<Record<ForeignKind, string>>
  tooLarge: Readonly<Record<Limited, string>>
  unsafe: string
  damaged: string
}

const asXlsx = 'save it as an Excel workbook (.xlsx), and give that'
const asSheet = 'copy the answers into the form that was sent, and give that'

export const en = {
  foreign: {
    encrypted: `is protected by a password: open it, remove the password, ${asXlsx}`,
    'old-excel': `is a workbook in the old format (.xls): open it, ${asXlsx}`,
    'old-word': `is a Word document: ${asSheet}`,
    'binary-workbook': `is a binary workbook (.xlsb): open it, ${asXlsx}`,
    macros: `is a workbook with macros (.xlsm): open it without running them, ${asXlsx}`,
    workbook: 'is a workbook, and not what was asked for',
    'word-document': `is a Word document: ${asSheet}`,
    presentation: `is a presentation: ${asSheet}`,
    'open-document-sheet': `is a LibreOffice spreadsheet (.ods): open it, ${asXlsx}`,
    'open-document-text': `is a LibreOffice document: ${asSheet}`,
    'open-document': `is a LibreOffice file: ${asSheet}`,
    numbers: `is a Numbers spreadsheet: export it as Excel (.xlsx), and give that`,
    pdf: `is a PDF: ask for the form itself (.xlsx), or ${asSheet}`,
    'rich-text': `is a formatted text (.rtf): ${asSheet}`,
    html: `is a web page: ${asSheet}`,
    text: `is plain text: ${asSheet}`,
    zip: 'is a zip file: unpack it, and give the forms in it',
    empty: 'is empty: ask for it again',
    unknown: 'is not a kind of file that is known here: ask for the form as it was sent (.xlsx)',
  },
  tooLarge: {
    file: 'is too large a file',
    parts: 'is made of too many parts',
    part: 'has a part that is too large',
    'parts-read': 'is too large once unpacked',
    depth: 'is nested too deeply',
    elements: 'has too many elements',
    attributes: 'has too many attributes',
    rows: 'has too many rows: delete those below what is wanted',
    columns: 'has too many columns: delete those beside what is wanted',
    cells: 'has too many cells: delete what is not wanted',
    text: 'has a cell with too long a text',
    ranges: 'has too many merged cells',
  },
  unsafe: 'was not saved by an office program as it stands, and is not read: ask for it again',
  damaged: 'is damaged: open it, save it again, or ask for it again',
} satisfies Sentences

export type OfficeWords = Sentences

/** What is wrong with a file, in words that go on after its name. */
export function officeSentence(problem: OfficeProblem, words: OfficeWords): string {
  if (problem.problem === 'foreign') return words.foreign[problem.kind]
  return problem.problem === 'too-large' ? words.tooLarge[problem.what] : words[problem.problem]
}

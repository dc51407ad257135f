/** What `import` and `new --from` say of a plan's document and of the workbook made from it. */
import type { ForeignKind } from '../../office/index.ts'
import { list, n, quote } from '../shared/en.ts'

export const en = {
  foreign: {
    pdf: 'is a PDF, in which rows are lost at the ends of pages: ask for the Word file (.docx) and give that',
    'old-word':
      'is a document in the old Word format (.doc): open it, save it as .docx and give that',
    'open-document-text':
      'is a LibreOffice document (.odt): open it, save it as .docx and give that',
    'rich-text': 'is a formatted text (.rtf): open it, save it as .docx and give that',
    'old-excel': 'is a workbook in the old format (.xls): open it, save it as .xlsx and give that',
    'open-document-sheet':
      'is a LibreOffice spreadsheet (.ods): open it, save it as .xlsx and give that',
    encrypted: 'is protected by a password: open it, remove the password, save it and give that',
    presentation: 'is a presentation: ask for the plan as a Word file (.docx)',
    macros: 'has macros: open it without running them, save it as .docx or .xlsx and give that',
    empty: 'is empty: ask for it again',
    unknown: 'is not a kind of file that is known here: ask for the plan as a Word file (.docx)',
  } as Partial<Record<ForeignKind, string>>,
  take: ['yes', 'no'] as readonly [yes: string, no: string],
  rows: {
    key: 'Row',
    place: 'Where',
    number: 'Number',
    printed: 'As printed',
    take: 'Take?',
    title: 'Title',
    summary: 'Summary',
    themes: 'Themes',
    parts: 'Parts (one a line)',
    printedWho: 'Responsible, as printed',
    lead: 'Responsible (ids)',
    partners: 'Partners (ids)',
    printedWhen: 'Timing, as printed',
    start: 'Start',
    due: 'Deadline',
    doubts: 'Not certain',
    because: 'If not taken: why',
  },
  links: {
    key: 'Row',
    printed: 'As printed',
    slug: 'Short name (slug)',
    sameAs: 'Same as row',
    sameProposed: 'Printed twice?',
    followsProposed: 'Perhaps takes up',
    follows: 'Takes up (id)',
    match: 'Match',
    because: 'Because',
    answersProposed: 'Perhaps answers',
    answers: 'Answers (id)',
  },
  plan: {
    edition: 'Edition (folder)',
    plan: 'Line of plans',
    title: 'Title of the plan',
    period: 'Period (2026/2030)',
    language: 'Language of the document',
    document: 'Document (id)',
    documentTitle: 'Title of the document',
    publisher: 'Published by (id)',
    date: 'Date of the document',
  },
  review: {
    title: (edition: string) => `Review: ${edition}`,
    sheets: { rows: 'To fill in', links: 'Links', plan: 'Plan', left: 'Not taken' },
    instructions: [
      'For each row: a title and a summary in your own words and at least one theme; look at what is not certain. What ends in (?) is only proposed: write what is right, or choose “ok” under “Take?” if all of the row is right. Yellow cells are yours, the others are locked.',
      'Bodies and themes are written by their ids, several with semicolons between them. Start and deadline are written 2026, 2026-Q1, 2026-05 or 2026-05-17; leave them empty where the plan gives no date.',
    ],
    links: 'Where each row belongs (optional)',
    linkInstructions: [
      'Nothing here is a fact until you write it: what is proposed rests on shared words only.',
      'Match: what the older measure is to this one: exact, close, broad, narrow, related. A link needs a reason.',
    ],
    take: 'yes, no, or ok: yes, and what ends in (?) is right',
    plan: 'What the plan is',
    planInstructions: 'Only needed if the corpus does not have this edition yet.',
    left: 'What was not taken from the document, and why',
    why: 'Why',
  },
  place: ({
    table,
    sheet,
    row,
    line,
  }: {
    table?: number
    sheet?: string
    row?: number
    line?: number
  }) => {
    if (sheet !== undefined) return `sheet ${quote(sheet)}, row ${row}`
    if (table !== undefined)
      return row === undefined ? `table ${table}` : `table ${table}, row ${row}`
    return line === undefined ? '' : `line ${line}`
  },
  notTaken: {
    'no-headings': 'the table names no columns that are known: --columns measure=1,who=2,when=3',
    heading: 'a heading over the rows below',
    'head-row': 'the names of the columns',
    above: 'stands above the names of the columns',
    'no-measure': 'says nothing in the column of the measure',
  },
  doubt: {
    'merged-below': 'several rows are merged into one measure: is it one?',
    'merged-value': 'shares a merged cell with the row above',
    neither: 'gives neither who nor when',
    'columns-as-before': 'the table names no columns; read as the table before it',
    unknown: (text: string) => `${quote(text)} is not a body of the corpus`,
    ambiguous: (text: string, among: readonly string[]) => `${quote(text)} may be ${list(among)}`,
    partly: (text: string, among: readonly string[]) =>
      `${quote(text)} is perhaps ${list(among)}, but says more or less than its name`,
    role: (among: readonly string[]) => `${list(among)}: responsible or partner?`,
    unread: (text: string, read: string) =>
      read === ''
        ? `the timing ${quote(text)} was not read`
        : `of the timing, ${quote(text)} was not read; the rest says ${read}`,
    rhythm: 'the words speak of something that recurs, the timing does not',
    recurs: (every: string) => `recurs (${every})`,
    after: (event: string) => `depends on an event: ${event}`,
    twice: (place: string) => `nearly the same words stand at ${place}: printed twice?`,
  },
  like: (id: string, words: readonly string[]) =>
    words.length > 0 ? `${id} (shared words: ${list(words.slice(0, 4), 'and')})` : id,
  summary: (count: { rows: number; tables: number; sure: number; unsure: number }) =>
    `${n(count.rows, 'row', 'rows')} read in ${n(count.tables, 'table', 'tables')}: ${count.sure} certain throughout, ${count.unsure} with something to look at.`,
  unknownTables: (count: number) =>
    `No column of ${n(count, 'table', 'tables')} is known, and nothing was taken from ${count === 1 ? 'it' : 'them'}. Name the columns: --columns measure=1,who=2,when=3`,
  noRows: (seen: { tables: number; paragraphs: number; headings: readonly string[] }) =>
    seen.tables === 0
      ? `No row was found: the document has ${n(seen.paragraphs, 'paragraph', 'paragraphs')} and no table. Rows whose cells are broken over lines are not guessed at: ask for the Word file.`
      : `No row was found: the document has ${n(seen.tables, 'table', 'tables')}${seen.headings.length > 0 ? `, which begin with ${list(seen.headings.map(quote), 'and')}` : ''}. Say which column is which: --columns measure=1,who=2,when=3`,
  notes: {
    changes: (count: number) =>
      `${n(count, 'tracked change is', 'tracked changes are')} read as accepted.`,
    textBoxes: (count: number) => `${n(count, 'text box is', 'text boxes are')} not read.`,
    nestedTables: (count: number) =>
      `${n(count, 'table within a cell is', 'tables within cells are')} read as lines of that cell.`,
    hidden: (count: number) => `${n(count, 'hidden row is', 'hidden rows are')} read too.`,
    formulas: (count: number) =>
      `${n(count, 'formula is', 'formulas are')} not read: no result is taken over.`,
  },
  section: 'Section',
  columns: {
    where: 'Where',
    number: 'Number',
    words: 'Measure',
    who: 'Responsible',
    when: 'When',
    doubts: 'Not certain',
  },
  more: (count: number) => `… and ${count} more, not listed: --format json has all of them.`,
  left: (count: number) => `Not taken (${count})`,
  written: (path: string) => `The review is in ${path}.`,
  next: (path: string) =>
    `Fill in the yellow cells of the sheet “To fill in”, then: teh new --from ${path}`,
  make: (file: string) => `To review it: teh import ${file} --edition … --output review.xlsx`,
  check: {
    same: (rows: number, edition: string) =>
      `The corpus says what the document says: ${n(rows, 'row', 'rows')} of ${edition} compared.`,
    summary: (count: {
      rows: number
      matched: number
      differ: number
      document: number
      corpus: number
    }) =>
      `${n(count.rows, 'row', 'rows')} of the document: ${count.matched} found in the corpus, of which ${count.differ} with a difference; ${count.document} only in the document; ${n(count.corpus, 'measure', 'measures')} only in the corpus.`,
    prose: (count: number) =>
      `${n(count, 'measure is', 'measures are')} in running text: no row is expected for ${count === 1 ? 'it' : 'them'}.`,
    differ: (count: number) => `Different (${count})`,
    onlyDocument: (count: number) => `Only in the document (${count})`,
    onlyCorpus: (count: number) => `Only in the corpus (${count})`,
    field: { number: 'number', section: 'section', who: 'responsible', when: 'timing' },
    inDocument: 'In the document',
    inCorpus: 'In the corpus',
    measure: 'Measure',
    what: 'What',
    nothing: '(nothing)',
    draftRule:
      'The document is not the one that the edition was made from (its checksum is another, or none is recorded): it is read as another draft of this plan. A row belongs to a measure by what is printed in it; that the words of a measure changed is seen only by reading them.',
    printed: (what: string) => `${what}, as printed`,
  },
  document: {
    lines: (count: number, path: string) =>
      path === ''
        ? `The text has ${n(count, 'line', 'lines')}; --documents <folder> writes it there with their numbers.`
        : `The text, ${n(count, 'line', 'lines')} with their numbers, is in ${path}.`,
  },
  alsoPrinted: (place: string, who: string, when: string) =>
    `Also printed at ${place}: responsible “${who}”, timing “${when}”.`,
  from: {
    notReview:
      'is not a review: teh import makes one from the document of the plan (--output review.xlsx)',
    newer: 'was made by a newer teh',
    at: (sheet: string, cell: string, column: string) =>
      `sheet ${quote(sheet)}, cell ${cell} (${column})`,
    summary: (measures: number, skipped: number) =>
      `${n(measures, 'measure', 'measures')} from the review; ${n(skipped, 'row', 'rows')} not taken, each with its reason.`,
    troubles: (count: number) =>
      `Nothing is written: ${n(count, 'cell needs', 'cells need')} another look.`,
    lost: (keys: readonly string[]) =>
      `${n(keys.length, 'row', 'rows')} that the import found ${keys.length === 1 ? 'is' : 'are'} gone: ${list(keys, 'and')}. Answer “no” with a reason instead of deleting.`,
    trouble: {
      missing: 'is empty',
      take: (seen: string) => `${quote(seen)} is neither yes nor no`,
      'no-reason': 'a row that is not taken needs a reason',
      'unknown-actor': (seen: string, near: readonly string[]) =>
        `${quote(seen)} is not a body of the corpus${near.length > 0 ? `: perhaps ${list(near)}` : ': add it with teh new actor'}`,
      'unknown-theme': (seen: string, near: readonly string[]) =>
        `${quote(seen)} is not a theme of the corpus${near.length > 0 ? `: perhaps ${list(near)}` : ''}`,
      period: (seen: string) =>
        `${quote(seen)} is not a period: write 2026, 2026-Q1, 2026-05 or 2026-05-17`,
      slug: (seen: string) =>
        `${quote(seen)} is not a short name: small letters, figures and hyphens`,
      'same-slug': (seen: string) => `${quote(seen)} is used twice`,
      'unknown-row': (seen: string) => `there is no row ${quote(seen)} that is taken`,
      'unknown-measure': (seen: string) => `there is no measure ${quote(seen)}`,
      'unknown-recommendation': (seen: string) => `there is no recommendation ${quote(seen)}`,
      match: (seen: string) => `${quote(seen)} is none of exact, close, broad, narrow, related`,
      'link-reason': 'a link needs a reason in the column “Because”',
      proposed: (seen: string) =>
        `${quote(seen)} is only proposed: write what is right or, if the whole row is, “ok” under “Take?”`,
      odd: 'contains a formula or an error: type the text itself',
      plan: (seen: string) => `${quote(seen)} is not what is expected here`,
    },
  },
}

export type ImportWords = typeof en

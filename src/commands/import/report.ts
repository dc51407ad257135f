/** The report of an import: what was read, what is not certain, what was not taken. */
import type { Proposal } from '../../analyses/import/propose.ts'
import { reviewVersion } from '../../analyses/import/review.ts'
import type { Block, FileOutside, Report, Row, Table } from '../../report.ts'
import type { ImportWords } from '../../words/import/en.ts'
import { oneValue, type Request } from '../command.ts'
import type { Imported, ReadPlan } from './read.ts'
import { reviewOf } from './review.ts'
import { type Doubt, doubtsOf, maxListed, moreNote, notesOf } from './words.ts'

export async function importReport(
  imported: Imported,
  request: Request,
  say: ImportWords,
): Promise<Report> {
  const { read, proposals, language } = imported
  const { plan, document } = read
  const doubts = proposals.map((one) => doubtsOf(one, proposals, say))
  const unsure = doubts.filter(({ length }) => length > 0).length
  const files = proposals.length === 0 ? [] : await filesOf(imported, doubts, request, say)
  return {
    report: 'import',
    question: {
      file: read.name,
      edition: oneValue(request.flags, 'edition') ?? null,
      language,
    },
    rows: proposals.map((one, at) => rowOf(one, doubts[at] ?? [])),
    leftOut: leftOutOf(read),
    totals: {
      tables: plan.tables,
      tablesRead: plan.known,
      rowsRead: proposals.length,
      certain: proposals.length - unsure,
      uncertain: unsure,
      trackedChanges: document.notes.changes,
      textBoxes: document.notes.textBoxes,
      nestedTables: document.notes.nestedTables,
      hiddenRows: document.notes.hidden,
      formulas: document.notes.formulas,
      reviewFile: files[0]?.path ?? null,
    },
    blocks: blocksOf(imported, doubts, files, say),
    sheet: sheetOf(proposals, doubts, say),
    ...(proposals.length === 0 && { found: true }),
    ...(files.length > 0 && { files, mayReplace: request.flags.force === true }),
  }
}

function rowOf({ row, words, parts, bodies, when, candidates }: Proposal, doubts: Doubt[]): Row {
  const { place, section, number } = row
  return {
    place: { ...place },
    section: section?.number ?? section?.title ?? null,
    number: number ?? null,
    printedWords: words,
    partTitles: [...parts],
    who: row.who,
    leads: bodies.lead,
    partners: bodies.partners,
    printedTiming: when.asPrinted,
    start: when.timing.start ?? null,
    due: when.timing.due ?? null,
    doubts: doubts.map(({ why, message }) => ({ code: why, message })),
    likelyFollows: candidates.follows.map(({ id }) => id),
    likelyAnswers: candidates.answers.map(({ id }) => id),
  }
}

function leftOutOf({ plan }: ReadPlan): Report['leftOut'] {
  const reasons = [...new Set(plan.left.map(({ why }) => why))]
  return reasons.map((reason) => ({
    reason,
    count: plan.left.filter(({ why }) => why === reason).length,
    ids: [],
  }))
}

async function filesOf(
  imported: Imported,
  doubts: readonly Doubt[][],
  request: Request,
  say: ImportWords,
): Promise<FileOutside[]> {
  const path = oneValue(request.flags, 'output')
  if (path === undefined) return []
  const { reviewWorkbook } = await import('../../form/review/write.ts')
  const { writeWorkbook } = await import('../../office/index.ts')
  const review = reviewOf(imported, doubts, request, say)
  const { language } = request.words
  return [
    {
      path,
      bytes: writeWorkbook(reviewWorkbook({ ...review, version: reviewVersion }, say, language)),
    },
  ]
}

/** Headings of tables shown where nothing was found. */
const maxShown = 3

function blocksOf(
  { read, proposals }: Imported,
  doubts: readonly Doubt[][],
  files: readonly FileOutside[],
  say: ImportWords,
): Block[] {
  const { plan, document, name } = read
  const notes = notesOf(document.notes, say).map((text): Block => ({ kind: 'note', text }))
  if (proposals.length === 0) return [noRowsNote(document, say), ...notes]
  const unsure = doubts.filter(({ length }) => length > 0).length
  const count = {
    rows: proposals.length,
    tables: plan.known,
    sure: proposals.length - unsure,
    unsure,
  }
  const unknown = plan.tables - plan.known
  const [file] = files
  return [
    { kind: 'note', tone: 'strong', text: say.summary(count) },
    ...(unknown > 0
      ? [{ kind: 'note' as const, tone: 'warn' as const, text: say.unknownTables(unknown) }]
      : []),
    ...notes,
    rowTable(proposals.slice(0, maxListed), doubts, say),
    ...moreNote(proposals.length, say),
    ...leftBlocks(plan, say),
    {
      kind: 'note',
      text: file ? `${say.written(file.path)} ${say.next(file.path)}` : say.make(name),
    },
  ]
}

/** Says that no row was found, and what was found instead. */
export function noRowsNote({ blocks }: ReadPlan['document'], say: ImportWords): Block {
  const tables = blocks.filter((block) => block.is === 'table')
  const headings = tables.slice(0, maxShown).flatMap(({ rows }) => {
    const texts = rows[0]?.cells.flatMap(({ lines }) => lines.map(({ text }) => text)) ?? []
    return texts.length > 0 ? [texts.join(' | ').slice(0, 80)] : []
  })
  const paragraphs = blocks.filter(({ is }) => is === 'paragraph').length
  const seen = { tables: tables.length, paragraphs, headings }
  return { kind: 'note', tone: 'bad', text: say.noRows(seen) }
}

/** How many characters of a measure people see; the review has all of them. */
const maxWords = 90

function rowTable(
  proposals: readonly Proposal[],
  doubts: readonly Doubt[][],
  say: ImportWords,
): Table {
  const keys = ['where', 'number', 'words', 'who', 'when', 'doubts'] as const
  return {
    kind: 'table',
    columns: keys.map((key) => ({
      key,
      title: say.columns[key],
      ...(key === 'words' || key === 'doubts' ? { grow: 2 } : {}),
    })),
    rows: proposals.map(({ row, words, bodies, when }, at) => {
      const { start, due } = when.timing
      const read = [start, due].filter((one) => one !== undefined).join(' – ')
      return [
        { text: say.place(row.place) },
        { text: row.number ?? row.section?.number ?? '' },
        { text: shortened(words), value: words },
        { text: [...bodies.lead, ...bodies.partners.map((id) => `+ ${id}`)].join('\n') },
        { text: read },
        {
          text: (doubts[at] ?? []).map(({ message }) => message).join('\n'),
          tone: 'warn' as const,
        },
      ]
    }),
  }
}

/** One fact in each cell: what a page combines or shortens is separate and complete here. */
function sheetOf(
  proposals: readonly Proposal[],
  doubts: readonly Doubt[][],
  say: ImportWords,
): Table {
  const { rows: head, columns } = say
  return {
    kind: 'table',
    columns: [
      { key: 'where', title: head.place },
      { key: 'section', title: say.section },
      { key: 'number', title: head.number },
      { key: 'printedWords', title: head.printed },
      { key: 'printedWho', title: head.printedWho },
      { key: 'leads', title: head.lead },
      { key: 'partners', title: head.partners },
      { key: 'printedTiming', title: head.printedWhen },
      { key: 'start', title: head.start },
      { key: 'due', title: head.due },
      { key: 'doubts', title: columns.doubts },
    ],
    rows: proposals.map(({ row, words, bodies, when }, at) => {
      const found = doubts[at] ?? []
      return [
        { text: say.place(row.place), value: placeCode(row.place) },
        { text: row.section?.number ?? row.section?.title ?? '' },
        { text: row.number ?? '' },
        { text: onOneLine(words) },
        { text: onOneLine(row.who) },
        { text: bodies.lead.join(' ') },
        { text: bodies.partners.join(' ') },
        { text: when.asPrinted },
        { text: when.timing.start ?? '' },
        { text: when.timing.due ?? '' },
        {
          text: found.map(({ message }) => message).join('; '),
          value: found.map(({ why }) => why).join(' '),
        },
      ]
    }),
  }
}

/** `table:2:5`, `Plan:12`, `45`. */
function placeCode({ sheet, table, row, line }: Proposal['row']['place']): string {
  if (line !== undefined) return String(line)
  return sheet === undefined ? `table:${table}:${row}` : `${sheet}:${row}`
}

function onOneLine(words: string): string {
  return words.replace(/\n/g, ' · ')
}

function shortened(words: string): string {
  const line = onOneLine(words)
  return line.length <= maxWords ? line : `${line.slice(0, line.lastIndexOf(' ', maxWords))} …`
}

function leftBlocks({ left }: ReadPlan['plan'], say: ImportWords): Block[] {
  const shown = left.filter(({ why }) => why !== 'head-row')
  if (shown.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: say.left(shown.length) },
    {
      kind: 'list',
      items: shown.slice(0, maxListed).map(({ place, text, why }) => ({
        text: `${say.place(place)}: ${shortened(text)} (${say.notTaken[why]})`,
      })),
    },
    ...moreNote(shown.length, say),
  ]
}

/** The words for a row that came back, in the reader's language. */
import type { Gathered } from '../../analyses/collect/gather.ts'
import type { ClearRow, JudgedRow, Place, UnclearRow } from '../../analyses/collect/judge.ts'
import { type Remark, shortened, type Trouble } from '../../analyses/collect/said.ts'
import type { ColumnKey } from '../../form/index.ts'
import type { Teller } from '../tell/teller.ts'

/** Why a row is not clear: a sentence for each cause. */
export function sentencesOf(
  row: ClearRow | UnclearRow,
  conflicts: Gathered['conflicts'],
  tell: Teller,
): string[] {
  if (row.is === 'unclear') return row.troubles.map((trouble) => troubleSentence(trouble, tell))
  const group = conflicts.find((rows) => rows.includes(row)) ?? [row]
  return [tell.words.collect.trouble.conflict(saidByRows(group, tell))]
}

/** Where rows stand that belong together. */
export function placesText(
  rows: readonly JudgedRow[],
  column: ColumnKey | undefined,
  tell: Teller,
): string {
  return tell.words.collect.and(
    firstFew(
      rows.map((row) => placeText(row, column, tell)),
      tell,
    ),
  )
}

/** How many contradicting rows are shown. */
const few = 5

function firstFew(texts: readonly string[], { words }: Teller): string[] {
  if (texts.length <= few) return [...texts]
  return [...texts.slice(0, few), words.collect.more(texts.length - few)]
}

/** What rows say that contradict one another: the states, or the notes where these are the same. */
function saidByRows(rows: readonly ClearRow[], tell: Teller): string[] {
  const shown = rows.slice(0, few)
  const states = new Set(shown.map((row) => saidBy(row, tell)))
  const [state] = states
  const notes = shown.map(
    ({ entry }) => `${state}${tell.words.colon}${shortened(tell.text(entry.note ?? '–'))}`,
  )
  const said = [...new Set(states.size > 1 ? states : notes)]
  return rows.length > few ? [...said, tell.words.collect.more(rows.length - few)] : said
}

/** What one of several rows that contradict one another says. */
function saidBy({ entry }: ClearRow, { words, period }: Teller): string {
  const { status, date, deadline } = entry
  const state = status === undefined ? '' : words.status[status]
  const moved = deadline ? words.collect.deadline(undefined, period(deadline.to)) : ''
  const said = [state, moved].filter((text) => text !== '').join(', ')
  return words.collect.state(said === '' ? (words.show.note ?? '') : said, period(date))
}

export function troubleSentence(trouble: Trouble, { words, period }: Teller): string {
  const { trouble: say } = words.collect
  const { choices } = words.form.decisions
  const states = (codes: readonly (keyof typeof words.status)[]) =>
    codes.map((code) => words.status[code])
  const decided = (codes: readonly (keyof typeof choices)[]) => codes.map((code) => choices[code])
  switch (trouble.why) {
    case 'unknown-id':
    case 'unknown-actor':
      return say[trouble.why](trouble.seen, trouble.near)
    case 'unknown-decision':
      return say[trouble.why](trouble.seen, decided(trouble.near))
    case 'decision-needs':
    case 'decision-without':
      return say[trouble.why](
        decided([trouble.decision])[0] ?? '',
        words.form.columns[trouble.column],
      )
    case 'unknown-state':
      return trouble.among.length > 0
        ? say['ambiguous-state'](trouble.seen, states(trouble.among))
        : say['unknown-state'](trouble.seen, states(trouble.near))
    case 'unknown-date':
      return say['unknown-date'](trouble.seen, trouble.among.map(period))
    case 'error':
    case 'not-text':
    case 'hidden-character':
      return say[trouble.why](trouble.seen)
    case 'future':
    case 'deadline-without-reason':
      return say[trouble.why](period(trouble.period))
    case 'other-state':
      return say['other-state'](period(trouble.date), words.status[trouble.status])
    default:
      return say[trouble.why]
  }
}

export function remarkSentence(remark: Remark, { words, period }: Teller): string {
  const { remark: say } = words.collect
  const { columns } = words.form
  switch (remark.what) {
    case 'by-format':
      return say['by-format'](columns[remark.column], period(remark.period))
    case 'day-of-answer':
      return say['day-of-answer'](period(remark.date), remark.said && period(remark.said))
    case 'locked-changed':
      return say['locked-changed'](columns[remark.column])
    default:
      return say[remark.what]
  }
}

/** File, sheet and row; and the column, where one cell is meant. */
export function placeText(row: JudgedRow, column: ColumnKey | undefined, tell: Teller): string {
  const place = rowText(row.place, tell)
  const cell = column && row.returned.cells[column]
  return column === undefined
    ? place
    : tell.words.collect.inColumn(
        place,
        tell.words.form.columns[column],
        cell?.reference ?? String(row.place.row),
      )
}

function rowText({ file, sheet, row }: Place, { words }: Teller): string {
  return words.collect.place(file, sheet, row)
}

/** Reads the cells of an answer: words and dates in everyday form, or why they are not clear. */
import type { Decision, reasons, Status } from '../../../schemas/vocabulary.ts'
import { bidi, control, invisible } from '../../hidden.ts'
import { type Day, firstDay, lastDay, type Period } from '../../period.ts'
import { nearCodes, typedCode } from '../typed/code.ts'
import { type Typed, typedPeriod } from '../typed/period.ts'
import type { ColumnKey, FormHead, ReturnedCell, ReturnedRow } from './form.ts'

type Reason = (typeof reasons)[number]

/** Why a row is not clear; `column` where one cell is the cause. */
export type Trouble = { column?: ColumnKey } & (
  | { why: 'no-id' | 'no-body' | 'merged' | 'formula' | 'nothing-said' | 'too-long' | 'no-year' }
  | { why: 'nothing-decided' }
  | { why: 'unknown-id' | 'unknown-actor'; seen: string; near: readonly string[] }
  | { why: 'unknown-decision'; seen: string; near: readonly Decision[] }
  /** The decision needs this cell, or does not allow it. */
  | { why: 'decision-needs' | 'decision-without'; decision: Decision; column: ColumnKey }
  | { why: 'unknown-state'; seen: string; among: readonly Status[]; near: readonly Status[] }
  | { why: 'error' | 'not-text' | 'hidden-character'; seen: string }
  | { why: 'unknown-date'; seen: string; among: readonly Period[] }
  | { why: 'future' | 'deadline-without-reason'; period: Period }
  /** The log has a report of the same body and date, with another state. */
  | { why: 'other-state'; date: Period; status: Status }
)

/** Remarks on a row that is clear all the same. */
export type Remark =
  /** A date was taken as precisely as its cell shows it. */
  | { what: 'by-format'; column: ColumnKey; period: Period }
  /** It has no date, or a period that has not ended: it gets the day of the answer. */
  | { what: 'day-of-answer'; said?: Period; date: Day }
  /** Other reports came into the log since the sheet was sent. */
  | { what: 'log-moved' | 'hidden-row' | 'not-asked' | 'reason-in-words' }
  | { what: 'locked-changed'; column: ColumnKey }

/** What is found while a row is read. */
export interface Notes {
  troubles: Trouble[]
  remarks: Remark[]
}

export type CellsOf = ReturnedRow['cells']

/** As many characters as a text of the corpus may have. */
const maxCharacters = 8000

/** No word, name or date is longer: more is not looked up. */
const maxLookedUp = 200
/** Of what was seen a sentence says so much again. */
const maxRepeated = 100

/** A list with more of them is a text. */
const maxReasons = 20

/** Whether a text may be a word, a name or a date. */
export function isShort(text: string): boolean {
  return text.length <= maxLookedUp
}

/** What was seen, as a sentence says it again. */
export function shortened(seen: string): string {
  return seen.length > maxRepeated ? `${seen.slice(0, maxRepeated - 1)}…` : seen
}

/** The text of a cell, its lines ended by LF; nothing if it is empty. */
export function textIn(cells: CellsOf, column: ColumnKey, notes: Notes): string | undefined {
  const cell = cells[column]
  if (cell === undefined) return undefined
  const text = plainTextOf(cell)
  if (typeof text !== 'string') {
    notes.troubles.push({ ...text, column })
    return undefined
  }
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  const hidden = [control, bidi, invisible].flatMap((pattern) => clean.match(pattern) ?? [])[0]
  if (hidden !== undefined)
    notes.troubles.push({ why: 'hidden-character', seen: codePoint(hidden), column })
  else if (clean.length > maxCharacters) notes.troubles.push({ why: 'too-long', column })
  return clean === '' ? undefined : clean
}

function plainTextOf({ value }: ReturnedCell): string | Trouble {
  switch (value.type) {
    case 'text':
      return value.text
    case 'number':
      return String(value.number)
    case 'date':
      return value.date
    case 'time':
      return value.time
    case 'formula':
      return { why: 'formula' }
    case 'error':
      return { why: 'error', seen: shortened(value.error) }
    case 'boolean':
      return { why: 'not-text', seen: String(value.boolean) }
  }
}

function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The state that is said. */
export function stateIn(cells: CellsOf, notes: Notes): Status | undefined {
  const seen = textIn(cells, 'state', notes)
  if (seen === undefined) return undefined
  const typed: Typed<Status> = isShort(seen) ? typedCode('status', seen) : { among: [] }
  if ('is' in typed) return typed.is
  notes.troubles.push({
    why: 'unknown-state',
    column: 'state',
    seen: shortened(seen),
    among: typed.among,
    near: typed.among.length > 0 || !isShort(seen) ? [] : nearCodes('status', seen),
  })
  return undefined
}

/**
 * The reasons in a cell, separated by `;` or on separate lines; one that is not in the list is kept
 * as text.
 */
export function reasonsIn(
  cells: CellsOf,
  notes: Notes,
): { reasons: readonly Reason[]; words: string } {
  const seen = textIn(cells, 'reasons', notes) ?? ''
  const codeOf = (one: string): Typed<Reason> =>
    isShort(one) ? typedCode('reason', one) : { among: [] }
  const whole = codeOf(seen)
  if ('is' in whole) return { reasons: [whole.is], words: '' }
  const pieces = seen
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const typed = (pieces.length > maxReasons ? [seen] : pieces).map((one) => ({
    one,
    code: codeOf(one),
  }))
  const words = typed.flatMap(({ one, code }) => ('is' in code ? [] : [one])).join('; ')
  if (words !== '') notes.remarks.push({ what: 'reason-in-words' })
  return {
    reasons: [...new Set(typed.flatMap(({ code }) => ('is' in code ? [code.is] : [])))],
    words,
  }
}

/** How dates are read: in the order of a language, relative to the day of the answer. */
export interface Calendar {
  language: FormHead['language']
  answered: Day
}

/** The period that a cell says; a date as precisely as the format of its cell shows it. */
export function periodIn(
  cells: CellsOf,
  column: 'since' | 'newDeadline',
  { language, answered }: Calendar,
  notes: Notes,
): Period | undefined {
  const { value } = cells[column] ?? {}
  if (value?.type === 'date' && !value.isYearShown) {
    notes.troubles.push({ why: 'no-year', column })
    return undefined
  }
  const seen = textIn(cells, column, notes)
  if (seen === undefined) return undefined
  const isDate = value?.type === 'date'
  const typed: Typed<Period> = isShort(seen)
    ? typedPeriod(isDate ? seen.slice(0, 10) : seen, language, answered)
    : { among: [] }
  if (!('is' in typed)) {
    notes.troubles.push({
      why: 'unknown-date',
      column,
      seen: shortened(seen),
      among: typed.among,
    })
    return undefined
  }
  if (isDate) notes.remarks.push({ what: 'by-format', column, period: typed.is })
  return typed.is
}

/**
 * The date of an answer: the date in the row, or the day of the answer if there is none or if its
 * period has not ended by then.
 */
export function dateIn(cells: CellsOf, calendar: Calendar, notes: Notes): Period {
  const { answered } = calendar
  const said = periodIn(cells, 'since', calendar, notes)
  if (said === undefined) {
    if (cells.since === undefined) notes.remarks.push({ what: 'day-of-answer', date: answered })
    return answered
  }
  if (firstDay(said) > answered)
    notes.troubles.push({ why: 'future', column: 'since', period: said })
  if (firstDay(said) === lastDay(said) || lastDay(said) < answered) return said
  notes.remarks.push({ what: 'day-of-answer', said, date: answered })
  return answered
}

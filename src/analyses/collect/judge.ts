/**
 * Judges one row of a sheet that came back: an entry for a log, no answer, or why it is not clear.
 */
import type { Communication } from '../../../schemas/common.ts'
import type { LogEntry } from '../../../schemas/log.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { type Period, parsePeriod } from '../../period.ts'
import { fingerprintOf, partsOfId } from '../row-ids.ts'
import { named } from '../state/occurrences.ts'
import type { State, StateOf } from '../state/state.ts'
import { decisionIn, isDecision } from './decided.ts'
import { type ColumnKey, decisionOpenKeys, openKeys, type ReturnedRow } from './form.ts'
import {
  type Calendar,
  dateIn,
  isShort,
  type Notes,
  periodIn,
  type Remark,
  reasonsIn,
  shortened,
  stateIn,
  type Trouble,
  textIn,
} from './said.ts'

/** A row, and the file in which it came. */
export interface Place {
  file: string
  sheet: string
  row: number
}

interface Row {
  place: Place
  /** The id of the body that answers; nothing if neither the form nor the command says. */
  by: string | undefined
  /** The id in its cell. */
  id: string | undefined
  returned: ReturnedRow
  remarks: readonly Remark[]
}

export interface ClearRow extends Row {
  is: 'clear'
  by: string
  measure: Measure
  entry: LogEntry
  /** Whether the row has no date, so that the day of the answer is used. */
  isDateOfAnswer: boolean
}

export interface UnclearRow extends Row {
  is: 'unclear'
  measure: Measure | undefined
  troubles: readonly Trouble[]
}

export interface EmptyRow extends Row {
  is: 'empty'
}

export type JudgedRow = ClearRow | UnclearRow | EmptyRow

/** What rows are judged by. */
export interface Judge {
  corpus: Corpus
  /** Ids of measures that an unknown one may mean. */
  nearIds: (id: string) => readonly string[]
  stateOf: StateOf
  calendar: Calendar
  by: string | undefined
  /** What every entry says of where it was heard; the row is added. */
  source: Communication
}

/** Judges a row by the cells that were filled in; changes of locked cells are only reported. */
export function judgeRow(returned: ReturnedRow, file: string, judge: Judge): JudgedRow {
  const place = { file, sheet: returned.sheet, row: returned.row }
  const notes: Notes = { troubles: [], remarks: [] }
  const { id, cells, sent } = returned
  const row = { place, by: judge.by, id, returned }
  notes.remarks.push(...changedLocks(returned))
  const isAnswered = [...openKeys, ...decisionOpenKeys].some((key) => cells[key] !== undefined)
  if (!isAnswered) return { ...row, is: 'empty', remarks: notes.remarks }
  if (returned.isHidden) notes.remarks.push({ what: 'hidden-row' })
  if (returned.isMerged) notes.troubles.push({ why: 'merged' })
  const target = targetOf(id, judge, notes)
  if (judge.by === undefined) notes.troubles.push({ why: 'no-body' })
  if (target && returned.head && !sent) notes.remarks.push({ what: 'not-asked' })
  const answer = isDecision(returned)
    ? decisionOn(returned, target, judge, notes)
    : answerIn(returned, target, judge, notes)
  if (target && sent && fingerprintOf(target.measure.log) !== sent.fingerprint)
    notes.remarks.push({ what: 'log-moved' })
  if (answer) notes.troubles.push(...otherStates(answer, judge.by, target))
  const { troubles, remarks } = notes
  if (troubles.length > 0 || !target || !answer || judge.by === undefined)
    return { ...row, is: 'unclear', measure: target?.measure, troubles, remarks }
  return {
    ...row,
    is: 'clear',
    by: judge.by,
    measure: target.measure,
    entry: { ...answer, by: judge.by, source: { ...judge.source, row: returned.row } },
    isDateOfAnswer: isDecision(returned) || remarks.some(({ what }) => what === 'day-of-answer'),
    remarks,
  }
}

/** What a row speaks of. */
interface Target {
  measure: Measure
  part?: number
  occurrence?: Period
}

function targetOf(
  id: string | undefined,
  { corpus, stateOf, nearIds }: Judge,
  notes: Notes,
): Target | undefined {
  if (id === undefined) {
    notes.troubles.push({ why: 'no-id', column: 'id' })
    return undefined
  }
  const { measure: name, part, occurrence } = partsOfId(id)
  const measure = corpus.measures.find((one) => one.id === name)
  const isKnown =
    measure !== undefined &&
    (part === undefined || (part >= 1 && part <= measure.parts.length)) &&
    (occurrence === undefined || hasOccurrence(stateOf(measure), occurrence))
  if (!isKnown) {
    const near = measure || !isShort(name) ? [] : nearIds(name)
    notes.troubles.push({ why: 'unknown-id', column: 'id', seen: shortened(id), near })
    return undefined
  }
  return {
    measure,
    ...(part !== undefined && { part }),
    ...(occurrence !== undefined && { occurrence }),
  }
}

function hasOccurrence({ deadline }: State, occurrence: string): boolean {
  const period = parsePeriod(occurrence)
  return (
    period !== undefined &&
    deadline.kind === 'recurring' &&
    named(deadline.occurrences, period) !== undefined
  )
}

/** The entry in the open cells of a row, without its assessor and its source. */
function answerIn(
  { cells }: ReturnedRow,
  target: Target | undefined,
  { calendar, stateOf }: Judge,
  notes: Notes,
): LogEntry | undefined {
  const status = stateIn(cells, notes)
  const date = dateIn(cells, calendar, notes)
  const texts = [textIn(cells, 'done', notes), textIn(cells, 'document', notes)]
  const { reasons, words } = reasonsIn(cells, notes)
  const to = periodIn(cells, 'newDeadline', calendar, notes)
  const isExplained = cells.reasons !== undefined
  if (to !== undefined && !isExplained)
    notes.troubles.push({ why: 'deadline-without-reason', column: 'newDeadline', period: to })
  // The words of a reason belong to the deadline that they explain.
  const note = [...texts, to === undefined ? words : '']
    .filter((text) => text !== undefined && text !== '')
    .join('\n')
  if (status === undefined && note === '' && to === undefined) {
    if (notes.troubles.length === 0) notes.troubles.push({ why: 'nothing-said' })
    return undefined
  }
  const from = to === undefined ? undefined : deadlineOf(target, stateOf)
  return {
    date,
    ...(status !== undefined && { status }),
    ...(note !== '' && { note }),
    ...(reasons.length > 0 && { reasons: [...reasons] }),
    ...(to !== undefined && {
      deadline: {
        ...(from !== undefined && { from }),
        to,
        ...(words !== '' && { because: words }),
      },
    }),
    ...(target?.part !== undefined && { part: target.part }),
    ...(target?.occurrence !== undefined && { occurrence: target.occurrence }),
  }
}

/** The entry of what was decided on a measure, a part or an occurrence. */
function decisionOn(
  { cells }: ReturnedRow,
  target: Target | undefined,
  judge: Judge,
  notes: Notes,
): LogEntry | undefined {
  const lead = target ? judge.stateOf(target.measure).lead : []
  const standing = { deadline: deadlineOf(target, judge.stateOf), lead }
  const decided = decisionIn(cells, standing, judge, notes)
  return (
    decided && {
      ...decided,
      ...(target?.part !== undefined && { part: target.part }),
      ...(target?.occurrence !== undefined && { occurrence: target.occurrence }),
    }
  )
}

/** The deadline in force; for a recurring measure, that of the occurrence. */
function deadlineOf(target: Target | undefined, stateOf: StateOf): Period | undefined {
  if (target?.occurrence !== undefined) return target.occurrence
  const deadline = target && stateOf(target.measure).deadline
  return deadline?.kind === 'due' ? deadline.due : undefined
}

/** The entries of the log with the same body and date and another state. */
function otherStates(
  { date, status, part, occurrence }: LogEntry,
  by: string | undefined,
  target: Target | undefined,
): Trouble[] {
  const other = target?.measure.log.find(
    (one) =>
      one.by === by &&
      one.date === date &&
      one.part === part &&
      one.occurrence === occurrence &&
      one.status !== undefined &&
      status !== undefined &&
      one.status !== status,
  )
  return other?.status === undefined ? [] : [{ why: 'other-state', date, status: other.status }]
}

/** The locked cells that differ from those that were sent; missing ones do not count. */
function changedLocks({ cells, sent }: ReturnedRow): Remark[] {
  if (sent === undefined) return []
  const texts: Partial<Record<ColumnKey, string>> = {
    number: sent.number,
    measure: sent.title,
    deadline: sent.deadline,
    lastState: sent.lastState,
  }
  return (Object.keys(texts) as ColumnKey[]).flatMap((column): Remark[] => {
    const value = cells[column]?.value
    if (value === undefined) return []
    const seen = value.type === 'text' ? value.text : undefined
    const isSame = seen !== undefined && inOneForm(seen) === inOneForm(texts[column] ?? '')
    return isSame ? [] : [{ what: 'locked-changed', column }]
  })
}

function inOneForm(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

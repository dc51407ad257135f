/** What is sent to a body to be filled in, and what comes back: the shape of both. */
import type { Value } from '../../office/index.ts'
import type { Day, Period } from '../../period.ts'

/** The columns of the sheet, from left to right. */
export const columnKeys = [
  'id',
  'number',
  'measure',
  'deadline',
  'lastState',
  'state',
  'since',
  'done',
  'document',
  'reasons',
  'newDeadline',
] as const

/** The columns of the sheet on which a meeting notes what it decides, from left to right. */
export const decisionKeys = [
  'id',
  'number',
  'measure',
  'answers',
  'deadline',
  'question',
  'decision',
  'newDeadline',
  'newLead',
  'because',
] as const

export type AnswerKey = (typeof columnKeys)[number]
export type DecisionKey = (typeof decisionKeys)[number]
export type ColumnKey = AnswerKey | DecisionKey

/** The columns that a body fills in; the others are locked. */
export const openKeys = ['state', 'since', 'done', 'document', 'reasons', 'newDeadline'] as const
export type OpenKey = (typeof openKeys)[number]
/** Those that are filled in on the sheet of decisions. */
export const decisionOpenKeys = ['decision', 'newDeadline', 'newLead', 'because'] as const

/** Raised if older programs would misread the hidden part. */
export const formVersion = 1

/** What the hidden part says of a form. */
export interface FormHead {
  version: number
  /** Absent if a body is asked about its measures. */
  kind?: 'decisions'
  /** The actor to whom it was sent; of decisions, who notes them. */
  body: string
  /** The last known states are those at the close of this day. */
  asOf: Day
  askedOn: Day
  replyBy: Day
  /** Of the corpus; empty if it has none. */
  revision: string
  language: 'fr' | 'nl' | 'en'
  /** `2026-10`; empty if it belongs to none. */
  round: string
}

/** One row as it is sent. */
export interface SentRow {
  /** The value in the column `id`: see `rowId`. */
  id: string
  measure: string
  part?: number
  occurrence?: Period
  /**
   * The body of the plan that the row is about: perhaps a unit, a group or a predecessor of the
   * body that is asked.
   */
  actor: string
  role: 'lead' | 'partner'
  /** Of the log of the measure. */
  fingerprint: string
  number: string
  title: string
  deadline: string
  lastState: string
}

/** One row to be written: perhaps with what was answered before, and what was unclear in it. */
export interface FormRow extends SentRow {
  filled?: Partial<Record<OpenKey, string>>
  unclear?: string
}

export interface Form {
  head: FormHead
  /** As it is addressed: its name, or those of all who answer together. */
  bodyName: string
  rows: readonly FormRow[]
}

/** A point to decide. `actor` is who notes the decision. */
export interface DecisionRow extends SentRow {
  /** Who answers for the measure. */
  answers: string
  question: string
}

/** The sheet on which a meeting notes what it decides. */
export interface Decisions {
  head: FormHead & { kind: 'decisions' }
  title: string
  rows: readonly DecisionRow[]
}

/** The contents of a workbook that came back, without any judgement. */
export interface Returned {
  /** One for each hidden part; there are several if workbooks were merged. */
  heads: readonly FormHead[]
  rows: readonly ReturnedRow[]
  /** What was written beside the rows, on the other sheets. */
  remarks: readonly { sheet: string; row: number; text: string }[]
}

export interface ReturnedCell {
  /** `B7` */
  reference: string
  column: number
  value: Value
}

/** A row with an id or something to record. */
export interface ReturnedRow {
  sheet: string
  /** From 1, as in the file. */
  row: number
  /** The row is hidden or filtered away, or its sheet is hidden. */
  isHidden: boolean
  /** It touches merged cells. */
  isMerged: boolean
  /** Of the form that its sheet belongs to; nothing if there is no hidden part. */
  head?: FormHead
  /** The row that was sent under its id; nothing if there was none. */
  sent?: SentRow
  /** The text of its id, without spaces around it; nothing if there is none. */
  id: string | undefined
  /** Only cells that hold something. */
  cells: Partial<Record<ColumnKey, ReturnedCell>>
}

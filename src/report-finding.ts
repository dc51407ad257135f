/** The findings of lint in a report. */

/** A complaint of lint in the reader's language. */
export interface Finding {
  rule: string
  /** As in SARIF. */
  level: 'error' | 'warning' | 'note'
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
  /** What is allowed, or what to do. */
  help?: string
  /** What was probably meant. */
  suggestion?: string
  fixable: boolean
  related: readonly { file: string; line: number; column: number; message: string }[]
  /**
   * The lines of the source around it; for a long line a part of it, and how many characters come
   * before.
   */
  frame: readonly { line: number; text: string; offset?: number }[]
  /** How many findings of its rule in its file it represents, if there are too many to list. */
  more?: number
}

/** A rule that a report has findings of. */
export interface RuleText {
  id: string
  /** Its own, whatever the call made of it. */
  level: Finding['level']
  /** One line. */
  summary: string
  why: string
}

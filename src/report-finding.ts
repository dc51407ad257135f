/** What a report tells of the findings of lint. */

/** A complaint of lint, told in the reader's language. */
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
   * The lines of the source around it; of a long one a part, and how many characters stand before
   * it.
   */
  frame: readonly { line: number; text: string; offset?: number }[]
  /**
   * How many of its rule in its file it stands for, where there are too many to tell one by one.
   */
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

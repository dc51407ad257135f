/** Why bytes are not read: a code and its data; the words for it are elsewhere. */

/** What a file is when it is not what was asked for. */
export type ForeignKind =
  | 'encrypted'
  | 'old-excel'
  | 'old-word'
  | 'binary-workbook'
  | 'macros'
  | 'workbook'
  | 'word-document'
  | 'presentation'
  | 'open-document-sheet'
  | 'open-document-text'
  | 'open-document'
  | 'numbers'
  | 'pdf'
  | 'rich-text'
  | 'html'
  | 'text'
  | 'zip'
  | 'empty'
  | 'unknown'

/** What may be too large. `file`, `part` and `parts-read` are in bytes, `text` in UTF-16 units. */
export type Limited =
  | 'file'
  | 'parts'
  | 'part'
  | 'parts-read'
  | 'depth'
  | 'elements'
  | 'attributes'
  | 'rows'
  | 'columns'
  | 'cells'
  | 'text'
  | 'ranges'

/** What a correct writer never produces, or what two readers would read differently. */
export type Unsafe = 'doctype' | 'overlap' | 'duplicate-part' | 'part-name' | 'duplicate-cell'

/** Why nothing was read. `part` is the part of the container in which it was found. */
export type OfficeProblem =
  | { problem: 'foreign'; kind: ForeignKind }
  | { problem: 'too-large'; what: Limited; limit: number; part?: string }
  | { problem: 'unsafe'; why: Unsafe; part?: string }
  | { problem: 'damaged'; part?: string; detail: string }

/** Carries a problem up to the reader that gives it; never leaves this folder. */
export class Refusal extends Error {
  readonly problem: OfficeProblem

  constructor(problem: OfficeProblem) {
    super(problem.problem)
    this.problem = problem
  }
}

/** Gives what a reader gives, or the problem that it met. */
export function orProblem<T>(read: () => T): T | OfficeProblem {
  try {
    return read()
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
}

/** A broken file; `detail` describes the fault in English. */
export function damaged(detail: string, part?: string): Refusal {
  return new Refusal({ problem: 'damaged', detail, ...(part === undefined ? {} : { part }) })
}

/** A file that is over a limit. */
export function tooLarge(what: Limited, limit: number, part?: string): Refusal {
  return new Refusal({
    problem: 'too-large',
    what,
    limit,
    ...(part === undefined ? {} : { part }),
  })
}

/** A file that no sound writer makes. */
export function unsafe(why: Unsafe, part?: string): Refusal {
  return new Refusal({ problem: 'unsafe', why, ...(part === undefined ? {} : { part }) })
}

/** A file of another kind. */
export function foreign(kind: ForeignKind): Refusal {
  return new Refusal({ problem: 'foreign', kind })
}

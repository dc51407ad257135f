/**
 * Problems that stop a call: a person can solve them, and a sentence of the catalogues says how.
 */

/** 0 answered · 1 found something · 2 the command cannot run · 3 incomplete, or a bug. */
export type ExitCode = 0 | 1 | 2 | 3

/** Everything that can stop a call, with the data that its sentence needs. */
export interface ProblemData {
  'unknown-command': Unknown & Allowed
  /** `help`: the call that lists the flags. */
  'unknown-flag': Unknown & { help: string }
  'missing-argument': { name: string }
  'missing-value': { flag: string }
  'no-value': { flag: string }
  'no-words': { seen: string }
  'too-many-arguments': { seen: readonly string[]; count: number; command: string }
  usage: { message: string }
  'flag-twice': { flag: string; first: string; seen: string }
  'not-together': { flag: string; other: string }
  'needs-flag': { flag: string } & Allowed
  'ambiguous-value': { flag: string } & Ambiguous
  'invalid-choice': { flag: string } & Unknown & Allowed
  'invalid-year': { flag: string; seen: string }
  'invalid-day': { flag: string; seen: string }
  'invalid-period': { flag: string; seen: string }
  'invalid-years': { flag: string; seen: string; most: number }
  'invalid-count': { flag: string; seen: string }
  'invalid-rule-level': Unknown
  'unknown-actor': Unknown
  'unknown-document': Unknown
  'ambiguous-document': Ambiguous
  'invalid-lines': { flag: string; seen: string }
  /** `allowed`: what is missing, by code: a flag without its dashes, or `what` and `source`. */
  'record-missing': Allowed
  'record-future': { flag: string; seen: string; day: string }
  'no-such-part': { seen: string; parts: string }
  'no-such-occurrence': { seen: string } & Allowed
  'no-such-entry': { seen: string } & Allowed
  'answer-with': Allowed
  'stdin-not-json': { reason: string }
  'stdin-key': { seen: string } & Allowed
  'in-entry': { number: string; reason: string }
  'new-what': { seen: string }
  'new-slug': { seen: string }
  'new-exists': { path: string }
  'init-there': { path: string }
  'invalid-interval': { flag: string; seen: string }
  'invalid-tag': { flag: string; seen: string }
  'invalid-timezone': { flag: string; seen: string }
  'insert-no-file': { path: string }
  'unknown-theme': Unknown & Allowed
  'unknown-edition': Unknown & Allowed
  'unknown-measure': Unknown
  /** `ids`: the measures of that name whose files could not be read in full. */
  'measure-unread': { seen: string; ids: readonly string[] }
  /** `file`: the registry that would tell. */
  'registry-unread': { seen: string; file: string }
  'ambiguous-actor': Ambiguous
  'ambiguous-edition': Ambiguous
  'ambiguous-measure': Ambiguous
  'unknown-rule': Unknown
  'unknown-column': Unknown & Allowed
  'diff-of-what': undefined
  'diff-backwards': { older: string; newer: string }
  'lineage-of-what': undefined
  'nothing-yet': { day: string; first: string }
  'not-begun': { seen: string; edition: string; begin: string; day: string }
  'suggest-backwards': { edition: string; seen: string }
  'unknown-set': Unknown & Allowed
  'unknown-card': Unknown & Allowed
  'path-outside': { seen: string; corpus: string }
  'no-such-path': { seen: string }
  'no-such-file': { seen: string }
  /** `allowed`: of each file that was given, why it is none. */
  'no-sheet': Allowed
  /** `sentence`: why, in words that go on after the name of the file. */
  'brief-since': { seen: string; day: string }
  'not-read': { path: string; sentence: string }
  'import-columns': { seen: string } & Allowed
  'cwd-gone': undefined
  'corpus-missing': { path: string }
  /** A `plans/` without a registry and without an edition. */
  'corpus-unfit': { path: string }
  /** A command that never uses the shipped plans, and no other corpus was found. */
  'no-corpus': undefined
  'corpus-not-a-folder': { path: string }
  'corpus-denied': { path: string }
  'corpus-empty': { path: string }
  'stdin-filename-missing': undefined
  'stdin-fix': undefined
  'write-refused': { path: string }
  'write-changed': { path: string }
  'write-failed': { path: string; reason: string }
  'write-input': { path: string }
  'write-locked': { path: string; lock: string }
  'write-shipped': { path: string }
  'write-half': { paths: readonly string[]; reason: string }
  'insert-unreadable': InFile
  'insert-unsafe': InFile & { seen: string }
  'insert-flow': InFile
  'insert-empty': InFile & { key: string }
  'insert-layout': InFile
  'insert-exists': InFile & { id: string }
  'document-other-text': InFile & { id: string }
  'insert-too-long': { path: string }
  'insert-hidden': { path: string; seen: string; at: string }
  'insert-invalid': { path: string; rule: string; at: string }
  'git-missing': undefined
  'git-no-repository': { path: string }
  'git-ownership': { path: string; hint: string }
  'git-partial': { hint: string }
  'git-revision': { revision: string; remote: string; hint: string }
  'git-shallow': { revision: string; other: string; hint: string }
  'git-no-corpus': { revision: string; path: string }
  'git-unborn': undefined
  'git-slow': { seconds: number }
  'git-failed': { reason: string }
  'output-failed': { reason: string }
  'bytes-on-terminal': { format: string }
  'output-exists': { paths: readonly string[] }
  'output-foreign': { path: string }
  'output-in-corpus': { path: string }
  'schema-foreign': { path: string }
  'flag-missing': { flag: string; example: string }
  'invalid-round': { seen: string }
  'round-differs': { round: string }
  'nobody-asked': undefined
  'unknown-round': Unknown & Allowed
}

/** An unknown word, and the known ones that were probably meant, the most likely first. */
interface Unknown {
  seen: string
  suggestions: readonly string[]
}

/** The words that could have stood there. */
interface Allowed {
  allowed: readonly string[]
}

/** A line of a file, from 1. */
interface InFile {
  path: string
  line: number
}

/** A name that several things share, by their ids. */
interface Ambiguous {
  seen: string
  among: readonly string[]
}

export type Problem = keyof ProblemData

/** A problem, and its data if its sentence asks for any. */
type Stop = {
  [P in Problem]: ProblemData[P] extends undefined ? [P] : [P, ProblemData[P]]
}[Problem]

/** Stops a call with exit code 2: `new TehError('corpus-missing', { path })`. */
export class TehError extends Error {
  readonly problem: Problem
  readonly data: ProblemData[Problem]
  constructor(...[problem, data]: Stop) {
    super(problem)
    this.problem = problem
    this.data = data
  }
}

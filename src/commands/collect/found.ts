/** The result of a call, before it is printed. */
import type { Gathered } from '../../analyses/collect/gather.ts'
import type { TehError } from '../../errors.ts'
import type { Day } from '../../period.ts'
import type { FileWrite, Finding } from '../../report.ts'
import type { Teller } from '../tell/teller.ts'
import type { Addition, Planned } from '../writing.ts'
import type { Asked } from './asked.ts'
import type { ReadFiles } from './read.ts'
import type { RoundWrites } from './round.ts'

export interface Collection {
  files: ReadFiles
  asked: Asked
  gathered: Gathered
  answered: Day
  /** What is added, and the resulting corpus; or the problem that prevents it. */
  plan: { additions: readonly Addition[] } & ({ planned: Planned } | { refused: TehError })
  /** The rounds with the answers added. */
  rounds: RoundWrites
  /** Paths of the sheets to send back. */
  again: readonly string[]
  isWritten: boolean
  /** Findings of lint on the resulting corpus; `folded` for people. */
  findings: readonly Finding[]
  folded: readonly Finding[]
}

/** Both states of the corpus, in words. */
export interface Tellers {
  before: Teller
  after: Teller
}

/** What is to be written, entries first. */
export function writesIn({ plan, rounds }: Collection): FileWrite[] {
  return [...('planned' in plan ? plan.planned.writes : []), ...rounds.writes]
}

/** Names of the files that are written, from the root of the corpus. */
export function writtenFiles(collection: Collection): string[] {
  return writesIn(collection).map(({ name }) => name)
}

/** The ways to stop: a wrong call or an answer that cannot be whole; and, inside, a detour. */

/** 0 answered · 1 found something · 2 wrong call or surroundings · 3 incomplete, or a bug. */
export type ExitCode = 0 | 1 | 2 | 3

/** A stop that the person can understand and mend: `problem` names a sentence of the catalogue, `data` fills it. */
export class TehError extends Error {
  readonly problem: string
  readonly data: Record<string, string | number | readonly string[]>
  readonly exitCode: ExitCode
  constructor(
    problem: string,
    data: Record<string, string | number | readonly string[]> = {},
    exitCode: ExitCode = 2,
  ) {
    super(problem)
    this.problem = problem
    this.data = data
    this.exitCode = exitCode
  }
}

/** Something wants the careful path before it is loaded: whoever can wait loads it, and begins again. */
export class NeedsCareful extends Error {}

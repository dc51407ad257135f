/** What a command is: flags in, report out. */

import type { Moment } from '../analyses/state/moment.ts'
import type { Named } from '../analyses/unknown-names.ts'
import type { Corpus } from '../corpus/types.ts'
import { addDays, type Day } from '../period.ts'
import type { Block, Report } from '../report.ts'
import type { Placeholder, Words } from '../words/index.ts'

/** How the value of a flag is checked before the command sees it. */
export type FlagKind = 'year' | 'day' | 'period' | 'text' | 'choice' | 'count' | 'switch'

export interface Flag {
  name: string
  kind: FlagKind
  /** May be given several times: "or". */
  many?: true
  choices?: readonly string[]
  /** Of the name of a file: each stands for a format of the command. */
  endings?: readonly string[]
  /** It is for programs only, and is not in the help. */
  isHidden?: true
  /** The choices are the codes of this list, and may be said in words. */
  codes?: 'state'
  /** The placeholder of its value in the help. */
  value?: Placeholder
  /** Key of its description, if it is not its name. */
  describedAs?: string
}

export interface Argument {
  name:
    | 'files'
    | 'plan-document'
    | 'paths'
    | 'measure'
    | 'rule'
    | 'set'
    | 'card'
    | 'edition'
    | 'editions'
    | 'what'
    | 'add-files'
    | 'folder'
    | 'kind'
    | 'shell'
  required: boolean
  many?: true
}

/** The values of the flags: `true` for a switch, a list for a flag that may be repeated. */
export type Flags = Readonly<Record<string, string | true | readonly string[] | undefined>>

/**
 * A difference from the point where this branch left a revision, or from the last commit, to the
 * files in the working tree or in the index.
 */
export interface Difference {
  since: string | undefined
  staged: boolean
}

export interface RevisionState {
  corpus: Corpus
  commit: string
  movedFrom?: string
}

/** A file that is not of the corpus. */
export interface GivenFile {
  path: string
  /** Without its folder, and without characters that do not show. */
  name: string
  bytes: Uint8Array
  sha256: string
}

/** What a command may use besides the corpus: other texts, git, standard input. */
export interface Services {
  /**
   * The name, from the root of the corpus, of a typed path; empty for the corpus itself; nothing
   * for a path elsewhere.
   */
  nameOf(typed: string): string | undefined
  /** The corpus with other texts in place of some files, by name from its root. */
  reread(texts: ReadonlyMap<string, string | Uint8Array>): Corpus
  /** Paths, as shown, of the files that changed since a revision, or that are staged. */
  changed(how: Difference): ReadonlySet<string>
  /** The corpus before that change, with its complaints; nothing if there was none. */
  before(how: Difference): Promise<Corpus | undefined>
  /** The corpus as it would be committed now, with its complaints. */
  staged(): Promise<Corpus>
  /**
   * The corpus in a revision; with `left`, at the point where that revision left it. If it was in
   * another folder then, `movedFrom` is that folder, from the root of the repository.
   */
  revision(revision: string, left?: string): Promise<RevisionState>
  /**
   * The corpus in the working tree, with the files that git keeps out of it on purpose, read from
   * the index; nothing if there are none.
   */
  working(how: 'whole' | 'readable'): Promise<Corpus | undefined>
  /** Paths of typed files; a folder stands for its files. Throws if there is none. */
  givenPaths(typed: readonly string[]): string[]
  /** Reads such a file, up to a limit of bytes. */
  given(path: string, maxBytes: number): GivenFile | { path: string; name: string; reason: string }
  /** The checksum of a text in UTF-8, in hexadecimal. */
  sha256(text: string): string
  /** The last commit, and whether files of the corpus differ from it; nothing if git knows none. */
  head(): Promise<{ commit: string; dirty: boolean } | undefined>
  /**
   * Paths, as shown, of the files whose CRLF line ends come from git, which commits them with LF.
   */
  endedByGit(): Promise<ReadonlySet<string>>
  /** The contents of standard input. */
  input(): Promise<string | Uint8Array>
  /** Whether something exists at a path, relative to the current folder. */
  isThere(path: string): boolean
  /** A path as shown, from the root of the repository, where there is one: for a patch. */
  fromRepository(path: string): string
  /** Whether the corpus lies in a repository of git. */
  isInRepository(): boolean
  /**
   * The relative path from a file of the corpus, given by name, to a path from the current folder.
   */
  wayFrom(name: string, path: string): string
  /** The path from the current folder to a path from the root of the corpus. */
  wayTo(path: string): string
  /** Every command, with its flags. */
  commandLine(): Promise<readonly CommandLine[]>
}

/** A command with its own flags and those of all commands. */
export interface CommandLine {
  command: Command
  flags: readonly Flag[]
}

export interface Request {
  services: Services
  corpus: Corpus
  arguments: readonly string[]
  flags: Flags
  today: Day
  words: Words
  /** Absent without a terminal, and if the answer is for a program or a file. */
  talk: Talk | undefined
  /** Absent if nobody would see it. */
  progress?: Progress | undefined
}

/** Reports progress: how many are done, of how many if that is known. */
export type Progress = (
  step: 'reading' | 'checking' | 'pages' | 'writing' | 'sheets',
  done: number,
  total?: number,
) => void

/** A dialogue on the terminal, before a report. */
export interface Talk {
  tell(blocks: readonly Block[]): Promise<void>
  /**
   * Asks until `check`, which throws for a wrong answer, accepts one. Nothing at the end of input.
   */
  ask(
    question: string,
    defaultAnswer: string,
    check: (answer: string) => void,
  ): Promise<string | undefined>
}

export interface Command {
  name:
    | 'lint'
    | 'query'
    | 'show'
    | 'overdue'
    | 'status'
    | 'lineage'
    | 'coverage'
    | 'scorecard'
    | 'diff'
    | 'explain'
    | 'record'
    | 'new'
    | 'init'
    | 'collect'
    | 'ask'
    | 'site'
    | 'import'
    | 'document'
    | 'brief'
    | 'schema'
    | 'completions'
  arguments: readonly Argument[]
  flags: readonly Flag[]
  /** For a flag or an argument, those with which it cannot be combined. */
  conflicts?: Readonly<Record<string, readonly string[]>>
  /** Flags that need one of these. */
  requires?: Readonly<Record<string, readonly string[]>>
  formats: readonly string[]
  /**
   * `whole`: everything, with what is wrong · `readable`: only what could be read in full ·
   * `plans`: of that only plans and registries · `none`.
   */
  corpus: 'whole' | 'readable' | 'plans' | 'none'
  /**
   * The kinds of names in measures on which the answer to these flags depends: a measure with an
   * unknown name may be missing from it.
   */
  goesBy?(flags: Flags): readonly Named[]
  /** It changes the corpus: never the plans that come with the program. */
  writes?: true
  /** It works on a corpus of the user, and never on the shipped plans. */
  ownOnly?: true
  /** What it needs of a corpus with these flags, if not what `corpus` says. */
  corpusFor?(flags: Flags): Command['corpus'] | undefined
  /** Its --output names the files of its report, or their folder, and not a file for the report. */
  outputIsForFiles?: true
  /** Formats of those files: the report beside them is for people. */
  fileFormats?: readonly string[]
  /** Lines of the help, as typed. */
  examples: readonly string[]
  run(request: Request): Report | Promise<Report>
}

/** The values of a flag that may come several times. */
export function allValues(flags: Flags, name: string): readonly string[] {
  const value = flags[name]
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value : []
}

/** The value of a flag that comes once. */
export function oneValue(flags: Flags, name: string): string | undefined {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}

/**
 * The moment of an answer: the close of the day asked for, else of yesterday, since today is not
 * over.
 */
export function momentOf({ flags, today }: Pick<Request, 'flags' | 'today'>): Moment {
  return { day: oneValue(flags, 'as-of') ?? addDays(today, -1), today }
}

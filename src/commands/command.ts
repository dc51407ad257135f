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
  /** It is for programs: no help tells of it. */
  isHidden?: true
  /** The choices are the codes of this list, and may be said in words. */
  codes?: 'state'
  /** What stands for its value in the help. */
  value?: Placeholder
  /** Key of its description, where it is not its name. */
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

/**
 * What was asked, as the flags gave it: a switch is true, a flag that may come several times a
 * list.
 */
export type Flags = Readonly<Record<string, string | true | readonly string[] | undefined>>

/**
 * From where this branch left a revision, or from the last commit; to the files as they lie there,
 * or as they are staged.
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

/** What a command may ask for besides the corpus: other texts, git, standard input. */
export interface Services {
  /**
   * The name, from the root of the corpus, of what was typed where they stand; empty for all of it;
   * nothing for what lies elsewhere.
   */
  nameOf(typed: string): string | undefined
  /** The corpus with other texts in place of some files, by name from its root. */
  reread(texts: ReadonlyMap<string, string | Uint8Array>): Corpus
  /** Paths, as shown, of the files that changed since a revision, or that are staged. */
  changed(how: Difference): ReadonlySet<string>
  /** The corpus before that change, with what was wrong with it; nothing when there was none. */
  before(how: Difference): Promise<Corpus | undefined>
  /** The corpus as it would be committed now, with what is wrong with it. */
  staged(): Promise<Corpus>
  /**
   * The corpus as a revision holds it; with `left`, as it was where that revision left it. Where it
   * lay in another folder then, that is `movedFrom`, from the root of the repository.
   */
  revision(revision: string, left?: string): Promise<RevisionState>
  /**
   * The corpus as it lies there, with the files that git keeps out of the working tree on purpose
   * as the index holds them; nothing where there are none.
   */
  working(how: 'whole' | 'readable'): Promise<Corpus | undefined>
  /** Paths of files that were typed: a folder stands for its files. Throws if there is none. */
  givenPaths(typed: readonly string[]): string[]
  /** Reads such a file, up to so many bytes. */
  given(path: string, maxBytes: number): GivenFile | { path: string; name: string; reason: string }
  /** The checksum of a text in UTF-8, in hexadecimal. */
  sha256(text: string): string
  /**
   * The commit that the corpus is of, and whether its files differ from it; nothing if git knows
   * none.
   */
  head(): Promise<{ commit: string; dirty: boolean } | undefined>
  /**
   * Paths, as shown, of the files whose line ends as on Windows are git's own, and are committed as
   * others.
   */
  endedByGit(): Promise<ReadonlySet<string>>
  /** What stands on standard input. */
  input(): Promise<string | Uint8Array>
  /** Whether something lies at a path, from where they stand. */
  isThere(path: string): boolean
  /** A path as shown, from the root of the repository, where there is one: for a patch. */
  fromRepository(path: string): string
  /** Whether the corpus lies in a repository of git. */
  isInRepository(): boolean
  /** The way from a file of the corpus, by its name, to a path from where they stand. */
  wayFrom(name: string, path: string): string
  /** The way from where they stand to a path from the root of the corpus. */
  wayTo(path: string): string
  /** Every command, and all that it takes. */
  commandLine(): Promise<readonly CommandLine[]>
}

/** A command as it is typed: its own flags, then those that belong to all. */
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
  /** Absent off a terminal, and where the answer is for a program or a file. */
  talk: Talk | undefined
  /** Absent where nobody would see it. */
  progress?: Progress | undefined
}

/** Tells how far it is: so many of so many, where that is known. */
export type Progress = (
  step: 'reading' | 'checking' | 'pages' | 'writing' | 'sheets',
  done: number,
  total?: number,
) => void

/** The talk with whoever sits at the terminal, before a report. */
export interface Talk {
  tell(blocks: readonly Block[]): Promise<void>
  /**
   * What is answered: never before `check` lets it pass, which throws at what is not. Nothing at
   * the end of input.
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
  /** By a flag or an argument, those of which one would be passed over where both are given. */
  conflicts?: Readonly<Record<string, readonly string[]>>
  /** Flags that say nothing without one of these. */
  requires?: Readonly<Record<string, readonly string[]>>
  formats: readonly string[]
  /**
   * `whole`: everything, with what is wrong · `readable`: only what could be read in full ·
   * `plans`: of that only plans and registries · `none`.
   */
  corpus: 'whole' | 'readable' | 'plans' | 'none'
  /**
   * What measures name and the answer to these flags goes by: one that names nothing may be missing
   * from it.
   */
  goesBy?(flags: Flags): readonly Named[]
  /** It changes the corpus: never the plans that come with the program. */
  writes?: true
  /** It speaks of a corpus of one's own, and never of the plans that come with the program. */
  ownOnly?: true
  /** What it wants of a corpus where these flags are given, if not what `corpus` says. */
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

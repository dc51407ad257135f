/** What the program sees of the world. Only bin/ and tests make one. */

import type { openCorpus } from '../corpus/index.ts'
import { TehError } from '../errors.ts'
import { lineWords } from '../render/line-words.ts'

export interface Host {
  env: Readonly<Record<string, string | undefined>>
  /** The current folder; nothing if it was removed. */
  cwd: string | undefined
  /** The shipped corpus; nothing if there is none. */
  shipped: string | undefined
  version: string
  /** Columns of the terminal; nothing without one. */
  columns: number | undefined
  /** Lines of the terminal; nothing without one. */
  rows?: number | undefined
  /** Columns of the terminal to which messages go; nothing without one. */
  errorColumns?: number | undefined
  /** Shows a text in a pager; returns whether it did. Absent without a terminal. */
  page?: ((text: string) => boolean) | undefined
  /** Shows the progress of a long call; absent if messages do not go to a terminal. */
  progress?: ((text: string) => void) | undefined
  /** Bits of colour of the terminal; 1 off one. */
  colourDepth: number
  /** Today in a time zone (IANA); an unknown one counts as UTC. */
  today(timezone: string): string
  /** The contents of standard input; of more than any file may have, only a part. */
  stdin(): Promise<string | Uint8Array>
  /**
   * Asks a question on the terminal, with a default answer; nothing at the end of input. Absent
   * without a terminal.
   */
  ask?(question: string, defaultAnswer: string): Promise<string | undefined>
  /** This process and its machine, for the lock on a corpus. */
  owner(): { pid: number; host: string }
  /**
   * The full hash of the last commit of the repository in which a folder lies; nothing if there is
   * none. Absent where answers are compared that were given at different commits.
   */
  commit?(folder: string): string | undefined
  /**
   * The checksum of bytes, or of a text in UTF-8, in hexadecimal. It is a function of the host,
   * because Node takes long to load its module.
   */
  hash(algorithm: 'sha1' | 'sha256', data: string | Uint8Array): string
  /** The cache for later runs; nothing if it is turned off. */
  cache?: {
    /** The cache folder; nothing if the user has none. */
    folder: string | undefined
    /** The cache of the shipped plans, made by the build; nothing if there is none. */
    shipped: string | undefined
  }
  /** Replaces the function that opens a corpus, for a host that makes many calls. */
  open?: typeof openCorpus
  /** Rejects, or throws, with the system's error code if it cannot be written. */
  stdout(text: string | Uint8Array): void | Promise<void>
  stderr(text: string): void
}

/** The width in columns: of the terminal, else COLUMNS, else 80; at least 20, at most 1,000. */
export function widthOf({ columns, env }: Host): number {
  const asked = Number(env.COLUMNS)
  const width = columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 80)
  return Math.min(Math.max(20, width), 1_000)
}

/** The current folder. Throws `cwd-gone` if it was removed. */
export function cwdOf({ cwd }: Host): string {
  if (cwd === undefined) throw new TehError('cwd-gone')
  return cwd
}

/** A message, wrapped between words if it goes to a terminal; else as it is. */
export function inLines(message: string, { errorColumns }: Host): string {
  if (errorColumns === undefined) return message
  const lines: string[] = []
  for (const word of lineWords(message)) {
    const last = lines.at(-1)
    const isRoom = last !== undefined && [...last, ' ', ...word].length <= errorColumns
    if (isRoom) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

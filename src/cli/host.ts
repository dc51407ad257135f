/** What the program sees of the world. Only bin/ and tests make one. */

import type { openCorpus } from '../corpus/index.ts'
import { TehError } from '../errors.ts'
import { lineWords } from '../render/line-words.ts'

export interface Host {
  env: Readonly<Record<string, string | undefined>>
  /** The folder one stands in; nothing where it was removed. */
  cwd: string | undefined
  /** The corpus that comes with the program; nothing where none does. */
  shipped: string | undefined
  version: string
  /** Columns of the terminal; nothing off one. */
  columns: number | undefined
  /** Lines of the terminal; nothing off one. */
  rows?: number | undefined
  /** Columns of the terminal to which messages go; nothing off one. */
  errorColumns?: number | undefined
  /** Shows a text by a pager, and gives whether one did; absent off a terminal. */
  page?: ((text: string) => boolean) | undefined
  /**
   * Shows how far a call has come, where somebody waits for it for long; absent where messages go
   * to no terminal.
   */
  progress?: ((text: string) => void) | undefined
  /** Bits of colour of the terminal; 1 off one. */
  colourDepth: number
  /** The day it is in a time zone (IANA); one that there is not counts as UTC. */
  today(timezone: string): string
  /** What stands on standard input, of more than any file may have a part. */
  stdin(): Promise<string | Uint8Array>
  /**
   * Asks whoever sits at the terminal, with an answer to change or to confirm; nothing at the end
   * of input. Absent off a terminal.
   */
  ask?(question: string, defaultAnswer: string): Promise<string | undefined>
  /** This process, by its number and its machine: what a lock on a file names. */
  owner(): { pid: number; host: string }
  /** The checksum of bytes, or of a text in UTF-8, in hexadecimal: Node takes long to load it. */
  hash(algorithm: 'sha1' | 'sha256', data: string | Uint8Array): string
  /** What the program may leave for its next run; nothing where it is to leave nothing. */
  cache?: {
    /** The folder of caches; nothing where the user has none. */
    folder: string | undefined
    /** What it found in its own plans when it was built; nothing where it has none. */
    shipped: string | undefined
  }
  /** Opens a corpus, where not as usual: whoever makes many calls may have it open already. */
  open?: typeof openCorpus
  /** Rejects, or throws, an error with the code of the system when it cannot be written. */
  stdout(text: string | Uint8Array): void | Promise<void>
  stderr(text: string): void
}

/** Columns to write in: of the terminal, else COLUMNS, else 80; at least 20, at most 1,000. */
export function widthOf({ columns, env }: Host): number {
  const asked = Number(env.COLUMNS)
  const width = columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 80)
  return Math.min(Math.max(20, width), 1_000)
}

/** The folder one stands in. Throws `cwd-gone` if it was removed. */
export function cwdOf({ cwd }: Host): string {
  if (cwd === undefined) throw new TehError('cwd-gone')
  return cwd
}

/** A message as lines that break between words where it goes to a terminal; else as it is. */
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

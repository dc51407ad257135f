/**
 * Files that were read, for other states of the same corpus: files that a revision and the working
 * tree have in common, or the corpus before and after a write, are read only once.
 */
import { memo } from '../order.ts'
import type { ReadResult } from './read-file.ts'
import type { SourceFile } from './types.ts'

export interface FileRead extends Pick<ReadResult, 'data' | 'whole' | 'complaints'> {
  file: SourceFile
}

type Hash = (algorithm: 'sha1', bytes: Uint8Array) => string

export class Readings {
  readonly #hash: Hash
  readonly #read = new Map<string, FileRead>()

  constructor(hash: Hash) {
    this.#hash = hash
  }

  /** What was read of a file of this name with the bytes that git names so. */
  find(name: string, blob: string): FileRead | undefined {
    return this.#read.get(`${blob} ${name}`)
  }

  /** What was read of a file of this name with these bytes; it is read now if it was not. */
  read(name: string, content: { bytes: Uint8Array; blob?: string }, now: () => FileRead): FileRead {
    return memo(this.#read, `${content.blob ?? this.#blobOf(content.bytes)} ${name}`, now)
  }

  /**
   * The hash of a file's contents in a SHA-1 git repository, as nearly all are; in a SHA-256
   * repository nothing matches, and everything is read from git.
   */
  #blobOf(bytes: Uint8Array): string {
    return this.#hash('sha1', Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]))
  }
}

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

export class Readings {
  readonly #nameOf: (bytes: Uint8Array) => string
  readonly #read = new Map<string, FileRead>()

  /** `nameOf`: the name that git gives to the bytes of a file. */
  constructor(nameOf: (bytes: Uint8Array) => string) {
    this.#nameOf = nameOf
  }

  /** What was read of a file of this name with the bytes that git names so. */
  find(name: string, blob: string): FileRead | undefined {
    return this.#read.get(`${blob} ${name}`)
  }

  /** What was read of a file of this name with these bytes; it is read now if it was not. */
  read(name: string, content: { bytes: Uint8Array; blob?: string }, now: () => FileRead): FileRead {
    return memo(this.#read, `${content.blob ?? this.#nameOf(content.bytes)} ${name}`, now)
  }
}

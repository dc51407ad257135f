/**
 * The cache of a corpus: what earlier runs read, and what this run saves for later ones. It saves
 * time, and changes no answer.
 */
import { dirname } from 'node:path'
import { isInside, realOf } from '../files/paths.ts'
import {
  type CachedFile,
  type Facts,
  maxPackedBytes,
  openPack,
  type Pack,
  writePack,
} from './pack.ts'

export interface CachePlaces {
  /** Where the cache is written; undefined if the user has no folder for caches. */
  own: string | undefined
  /** A cache that came with the program. */
  shipped: string | undefined
  /** Names the program to the letter: what another one wrote is not read. */
  program: string
  /** The folder of the corpus: nothing is written in it. */
  corpus: string
}

/** The files without fault of one corpus: their bytes, and what was read from them. */
export class Cache {
  readonly #places: CachePlaces
  readonly #pack: Pack | undefined
  /**
   * What is to be saved, and how many facts of each file are saved already; -1: not even the file.
   */
  readonly #files = new Map<CachedFile, number>()
  readonly #maxBytes: number
  #bytesLeft: number

  constructor(places: CachePlaces, maxBytes = maxPackedBytes) {
    this.#places = places
    this.#maxBytes = maxBytes
    this.#bytesLeft = maxBytes
    const { own, shipped, program } = places
    this.#pack =
      (own === undefined ? undefined : openPack(own, program, true)) ??
      (shipped === undefined ? undefined : openPack(shipped, program, false))
  }

  /** What was read earlier from a file with this name and these very bytes. */
  get(name: string, bytes: Uint8Array): ReturnType<Pack['find']> {
    const file = this.#pack?.find(name, bytes)
    if (file && this.#hasRoomFor(bytes)) this.#files.set(file, Object.keys(file.facts).length)
    return file
  }

  /**
   * Keeps what was read from a file without fault. What is added to `facts` until the cache is
   * saved is kept, too. Undefined if nothing more is kept.
   */
  put(name: string, bytes: Uint8Array, data: unknown): { facts: Facts } | undefined {
    if (!this.#hasRoomFor(bytes)) return undefined
    // Copies are kept, because the buffer is reused for the next file and the data become a part of
    // the corpus.
    const [copy, json] = [Buffer.from(bytes), JSON.stringify(data)]
    const file: CachedFile = { name, facts: {}, bytes: () => copy, json: () => json }
    this.#files.set(file, -1)
    return file
  }

  /**
   * Subtracts the bytes of a file from the room that is left. A corpus is cached completely or not
   * at all.
   */
  #hasRoomFor(bytes: Uint8Array): boolean {
    if (this.#places.own === undefined) return false
    this.#bytesLeft -= bytes.length
    if (this.#bytesLeft < 0) this.#files.clear()
    return this.#bytesLeft >= 0
  }

  /** Forgets what is to be saved: the corpus is read anew. */
  restart(): void {
    this.#files.clear()
    this.#bytesLeft = this.#maxBytes
  }

  /**
   * Writes what is known now, if enough of it is new, and closes what was read from. `whole`: every
   * file of the corpus was read.
   */
  save(whole: boolean): void {
    const { own, program } = this.#places
    const files = [...this.#files.keys()]
    if (own !== undefined && this.#isWorthSaving(own, whole)) writePack(own, program, files)
    this.#pack?.close()
  }

  #isWorthSaving(own: string, whole: boolean): boolean {
    const files = [...this.#files]
    const news = files.filter(([{ facts }, saved]) => Object.keys(facts).length > saved).length
    // Reading a few changed files again takes less time than writing all of them.
    const few = files.length / 20 - (whole ? 20 : 0)
    if (news === 0 || news < few) return false
    return !isInside(realOf(dirname(own)), realOf(this.#places.corpus))
  }
}

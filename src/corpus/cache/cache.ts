/** What this run takes over from earlier ones, and leaves for later ones. It saves time, and changes no answer. */
import { dirname } from 'node:path'
import { isInside, realOf } from '../files/paths.ts'
import {
  type Facts,
  type Keepable,
  type Kept,
  mostKept,
  openPack,
  type Pack,
  writePack,
} from './pack.ts'

export interface Places {
  /** Where it is written; nothing where there is no room of one's own. */
  own: string | undefined
  /** One that came with the program. */
  shipped: string | undefined
  /** Names the program to the letter: what another one wrote is not read. */
  program: string
  /** The folder of the corpus: nothing is written in it. */
  corpus: string
}

/** A file without fault, as it was read. */
export interface Remembered {
  readonly name: string
  /** What was kept of it, when its bytes are the same. */
  readonly kept: Kept | undefined
  /** Its bytes, when nothing was kept of it. */
  readonly fresh: Uint8Array | undefined
  readonly data: unknown
  readonly facts: Facts
  /** Whether a fact was found that was not kept. */
  readonly learnt: boolean
  /** Lets its bytes go: it will not be kept. */
  forget(): void
}

export class Memory {
  readonly #places: Places
  readonly #pack: Pack | undefined
  readonly #files: Remembered[] = []
  readonly #most: number
  #room: number

  constructor(places: Places, most = mostKept) {
    this.#places = places
    this.#most = most
    this.#room = most
    this.#pack =
      (places.own === undefined ? undefined : openPack(places.own, places.program, true)) ??
      (places.shipped === undefined ? undefined : openPack(places.shipped, places.program, false))
  }

  /** Whether anything is known at all. */
  get isEmpty(): boolean {
    return this.#pack === undefined
  }

  find(name: string, bytes: Uint8Array): Kept | undefined {
    return this.#pack?.find(name, bytes)
  }

  /** Whether there is room to keep a file of so many bytes. */
  takes(length: number): boolean {
    if (this.#places.own === undefined) return false
    const before = this.#room
    this.#room -= length
    if (before >= 0 && this.#room < 0) {
      for (const file of this.#files) file.forget()
      this.#files.length = 0
    }
    return this.#room >= 0
  }

  add(file: Remembered): void {
    if (this.#room >= 0) this.#files.push(file)
  }

  /** Forgets what was added: the corpus is read anew. */
  restart(): void {
    this.#files.length = 0
    this.#room = this.#most
  }

  /** Writes what is known now, when enough of it is new; `whole`: every file of the corpus was asked for. */
  save(whole: boolean): void {
    const { own, program, corpus } = this.#places
    const news = this.#files.filter(({ kept, learnt }) => !kept || learnt).length
    // A few changed files of many are read again sooner than all are written.
    const few = this.#files.length / 20 - (whole ? 20 : 0)
    if (
      own === undefined ||
      this.#room < 0 ||
      news === 0 ||
      news < few ||
      isInside(realOf(dirname(own)), realOf(corpus))
    )
      return
    const files: Keepable[] = []
    for (const { name, kept, fresh, data, facts } of this.#files) {
      const bytes = fresh ?? kept?.bytes()
      if (!bytes) return
      files.push({ name, bytes, data, facts })
    }
    writePack(own, program, files)
  }
}

/**
 * How much a file may hold. Both readers count by this, in pieces: scalars, signs, blanks,
 * comments, ends of lines.
 */

/** Pieces that one file may have. */
export const maxPieces = { measure: 20_000, registry: 450_000 }
/** Pieces from one key at the beginning of a line to the next. */
export const maxPiecesOfEntry = 60_000
/** Keys at the beginning of a line. */
export const maxEntries = 10_000
/** Characters of a key that are shown. */
const maxShown = 60

export class Size {
  /** The key of the entry that is counted: empty before the first one. */
  entry = ''
  readonly #max: number
  #pieces = 0
  #ofEntry = 0
  #entries = 0

  constructor(max: number) {
    this.#max = max
  }

  begin(entry: string): void {
    this.entry = entry.slice(0, maxShown)
    this.#ofEntry = 0
    this.#entries++
  }

  add(pieces: number): void {
    this.#pieces += pieces
    this.#ofEntry += pieces
  }

  get isTooMuch(): boolean {
    return (
      this.#pieces > this.#max || this.#ofEntry > maxPiecesOfEntry || this.#entries > maxEntries
    )
  }
}

/** One file of a corpus: its names and its text. */
import type { Kind } from '../../schemas/index.ts'
import type { Place, Span } from '../findings.ts'
import { type Decoded, decode } from './decode.ts'
import type { Fault } from './fault.ts'
import { LineMap } from './line-map.ts'
import { maxPieces } from './size.ts'

export const startOfFile: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** The place of a finding about a whole file: its beginning. */
export function wholeFile(path: string): Place {
  return { file: path, ...startOfFile }
}

const noFaults: readonly Fault[] = []

/** The text may be released from memory; it is then read again when it is needed. */
export class FileText {
  /** As shown to people: `plans/climate-2024/heat-pumps.yaml`. */
  readonly path: string
  /** From the root of the corpus: `climate-2024/heat-pumps.yaml`. */
  readonly name: string
  readonly kind: Kind
  /** What is wrong with its bytes. */
  readonly faults: readonly Fault[]
  /** False if nothing of the text can be used. */
  readonly usable: boolean
  /** True if the text is known to have ordinary characters alone. */
  readonly clean: boolean
  readonly #bytesAgain: (() => Uint8Array | undefined) | undefined
  #text: string | undefined
  #lines: LineMap | undefined

  /** If `decoded` is missing, the bytes are known to have no fault, and are read when needed. */
  constructor(
    path: string,
    name: string,
    kind: Kind,
    decoded: Decoded | undefined,
    bytesAgain: (() => Uint8Array | undefined) | undefined,
  ) {
    this.path = path
    this.name = name
    this.kind = kind
    this.faults = decoded && decoded.faults.length > 0 ? decoded.faults : noFaults
    this.usable = decoded?.usable ?? true
    this.clean = decoded?.clean ?? false
    this.#text = decoded?.text
    this.#bytesAgain = bytesAgain
  }

  /** Empty if the text was let go and the file cannot be read any more. */
  get text(): string {
    if (this.#text !== undefined) return this.#text
    const bytes = this.#bytesAgain?.()
    return bytes ? decode(bytes).text : ''
  }

  /** Keeps the text in memory, because it will be needed again. */
  hold(): string {
    this.#text ??= this.text
    return this.#text
  }

  /** Releases the text from memory; false if it could not be read again. */
  letGo(): boolean {
    if (!this.#bytesAgain) return false
    this.#text = undefined
    return true
  }

  /** Lines and columns of a stretch of the text (UTF-16 offsets), without the blanks at its end. */
  spanAt(start: number, end: number): Span {
    const text = this.hold()
    this.#lines ??= new LineMap(text)
    const trimmed = text.slice(start, end).trimEnd()
    return this.#lines.span(start, start + trimmed.length)
  }

  /** The same with the path. */
  placeAt(start: number, end: number): Place {
    return { file: this.path, ...this.spanAt(start, end) }
  }

  /** The number of pieces that the file may have. */
  get maxPieces(): number {
    return maxPieces[this.kind === 'measure' ? 'measure' : 'registry']
  }
}

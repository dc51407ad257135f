/**
 * A quick reader for files in the plain style of the corpus: block maps and lists, short flow lists
 * and maps on one line, plain, quoted, folded and literal scalars, comments on lines of their own.
 * It gives up on the first doubt, and the careful path then reads the file. It is an accelerator,
 * never a second truth: what it reads is what the careful path reads, and a differential test holds
 * the two equal.
 */
import { maxPieces as maxPiecesOfKind, Size } from '../size.ts'
import { readFlow } from './flow.ts'
import { copyOf, Doubt, doubt, folded, quoted, scalar } from './scalar.ts'

const maxDepth = 12
/**
 * An upper bound for the pieces that the lexer of the careful reader makes of each: a line with its
 * indent and its end; a dash, a key or the head of a text, with the blank or the text after it.
 */
const piecesOf = { line: 2, skippedLine: 3, dash: 2, key: 3, scalar: 1, blockScalar: 3 }

const plainKey = /^[A-Za-z0-9_][A-Za-z0-9_./-]*$/
const quotedKey = /^"([^"\\]*)"$/
/** Characters that make a text doubtful. */
const doubtful = /[\r\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/
const [space, hash, dash] = [32, 35, 45]
const [bracket, brace, quote, apostrophe, greater, bar] = [91, 123, 34, 39, 62, 124]

export interface QuickReadOptions {
  /** Whether the text is known to have no control character and no mark of its bytes. */
  clean?: boolean
  /** How many pieces the careful reader would read. */
  maxPieces?: number
}

/** The value of a text in the plain style, or nothing when there is any doubt. */
export function readQuickly(
  text: string,
  { clean = false, maxPieces = maxPiecesOfKind.measure }: QuickReadOptions = {},
): { value: unknown } | undefined {
  if (
    (!clean && doubtful.test(text)) ||
    text.includes('\t') ||
    text.includes(' \n') ||
    text.endsWith(' ')
  )
    return undefined
  try {
    return { value: new Reader(text, maxPieces).document() }
  } catch (error) {
    if (error instanceof Doubt) return undefined
    throw error
  }
}

type Loose = Record<string, unknown>

/** Valid keys that were already seen, as they are kept: the same few keys recur. */
const knownKeys = new Map<string, string>()
const maxKnownKeys = 4000

class Reader {
  readonly #text: string
  /** An upper bound for what the careful reader counts. */
  readonly #size: Size
  /** The next line that is not blank or a comment: its start, its first character, and its end. */
  #line = 0
  #start = 0
  #end = 0
  /** Its indent in columns; -1 if there is no such line. */
  #indent = 0

  constructor(text: string, maxPieces: number) {
    this.#text = text
    this.#size = new Size(maxPieces)
  }

  document(): unknown {
    this.#seek()
    if (this.#indent !== 0) throw doubt
    const value = this.#block(0, 0)
    if (this.#indent >= 0) throw doubt
    return value
  }

  /** The line itself has already been counted. */
  #begin(entry: string): void {
    this.#size.begin(entry)
    this.#count(piecesOf.line)
  }

  #count(pieces: number): void {
    this.#size.add(pieces)
    if (this.#size.isTooMuch) throw doubt
  }

  /** Moves from the start of a line to the next one that is neither blank nor a comment. */
  #seek(): void {
    const text = this.#text
    for (let line = this.#line; line < text.length; ) {
      let end = text.indexOf('\n', line)
      if (end < 0) end = text.length
      let start = line
      while (text.charCodeAt(start) === space) start++
      if (start < end && text.charCodeAt(start) !== hash) {
        this.#count(piecesOf.line)
        this.#line = line
        this.#start = start
        this.#end = end
        this.#indent = start - line
        return
      }
      this.#count(piecesOf.skippedLine)
      line = end + 1
    }
    this.#line = text.length
    this.#indent = -1
  }

  #block(indent: number, depth: number): unknown {
    if (depth > maxDepth) throw doubt
    return this.#isItem() ? this.#list(indent, depth) : this.#map(indent, depth)
  }

  #isItem(): boolean {
    return (
      this.#text.charCodeAt(this.#start) === dash &&
      this.#text.charCodeAt(this.#start + 1) === space
    )
  }

  #list(indent: number, depth: number): unknown[] {
    const list: unknown[] = []
    while (this.#indent === indent && this.#isItem()) {
      const text = this.#text
      let start = this.#start + 2
      while (text.charCodeAt(start) === space) start++
      const inner = start - this.#line
      if (start >= this.#end || inner - indent > 8) throw doubt
      this.#count(piecesOf.dash)
      this.#start = start
      if (this.#startsMap()) {
        // A map whose first key follows the dash.
        this.#indent = inner
        list.push(this.#map(inner, depth + 1))
      } else list.push(this.#inline(start, indent, true))
    }
    return list
  }

  /** Whether the line goes on with a key without quotes. */
  #startsMap(): boolean {
    const at = this.#text.indexOf(':', this.#start)
    if (at < 0 || at >= this.#end) return false
    const next = this.#text.charCodeAt(at + 1)
    if (at + 1 !== this.#end && next !== space) return false
    const key = this.#text.slice(this.#start, at)
    return knownKeys.has(key) || plainKey.test(key)
  }

  #map(indent: number, depth: number): Loose {
    if (depth > maxDepth) throw doubt
    const map: Loose = {}
    const text = this.#text
    while (this.#indent === indent) {
      const at = text.indexOf(':', this.#start)
      if (at < 0 || at >= this.#end) throw doubt
      const key = keyOf(text.slice(this.#start, at))
      // Inherited names (constructor, __proto__) seem to be in the map before anything is.
      if (key in map) throw doubt
      if (indent === 0) this.#begin(key)
      this.#count(piecesOf.key)
      if (at + 1 === this.#end) map[key] = this.#below(indent, depth)
      else if (text.charCodeAt(at + 1) === space) map[key] = this.#inline(at + 2, indent, false)
      else throw doubt
    }
    return map
  }

  /** The value of a key: a deeper block, or a list at the same indent. */
  #below(indent: number, depth: number): unknown {
    this.#line = this.#end + 1
    this.#seek()
    if (this.#indent > indent) return this.#block(this.#indent, depth + 1)
    if (this.#indent === indent && this.#isItem()) return this.#list(indent, depth + 1)
    return null
  }

  /** A value on the line of its key or dash; block scalars go on below. */
  #inline(start: number, indent: number, inList: boolean): unknown {
    const first = this.#text.charCodeAt(start)
    if (first === greater || first === bar)
      return this.#blockScalar(this.#text.slice(start, this.#end), inList ? indent + 1 : indent)
    const rest = this.#text.slice(start, this.#end)
    this.#line = this.#end + 1
    const value =
      first === bracket || first === brace ? this.#flow(rest) : this.#scalar(rest, first)
    this.#seek()
    // A deeper line would continue a plain or quoted scalar.
    if (this.#indent > indent) throw doubt
    return value
  }

  #flow(text: string): unknown {
    const { value, pieces } = readFlow(text)
    this.#count(pieces)
    return value
  }

  #scalar(text: string, first: number): unknown {
    this.#count(piecesOf.scalar)
    return first === quote || first === apostrophe ? quoted(text) : scalar(text)
  }

  #blockScalar(header: string, parent: number): string {
    const folds = header === '>-' || header === '>'
    if (!folds && header !== '|-' && header !== '|') throw doubt
    this.#count(piecesOf.blockScalar)
    const text = this.#text
    const lines: string[] = []
    let own = -1
    let said = 0
    let line = this.#end + 1
    while (line < text.length) {
      let end = text.indexOf('\n', line)
      if (end < 0) end = text.length
      let start = line
      while (text.charCodeAt(start) === space) start++
      const indent = start - line
      if (start === end) {
        if (own < 0 || indent > 0) throw doubt
        lines.push('')
      } else {
        if (own < 0) {
          if (indent <= parent) throw doubt
          own = indent
        }
        if (indent < own) break
        if (indent > own) throw doubt
        lines.push(text.slice(start, end))
        said = lines.length
      }
      line = end + 1
    }
    if (own < 0) throw doubt
    this.#line = line
    this.#seek()
    lines.length = said
    const body = folds ? folded(lines) : lines.join('\n')
    return header.length === 2 ? body : `${body}\n`
  }
}

function keyOf(text: string): string {
  const known = knownKeys.get(text)
  if (known !== undefined) return known
  const key = plainKey.test(text) ? text : quotedKey.exec(text)?.[1]
  if (key === undefined || key === '' || key.length > 200) throw doubt
  if (knownKeys.size >= maxKnownKeys) return key
  const own = copyOf(key)
  knownKeys.set(copyOf(text), own)
  return own
}

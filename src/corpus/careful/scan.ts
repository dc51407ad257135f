/** Checks the lexemes of a text, in linear time, before it is parsed. */
import { Lexer } from 'yaml'
import type { Fault } from '../fault.ts'
import { Size } from '../size.ts'

/** Levels of nesting that one file may have. */
const maxNesting = 24

/** Marks that the lexer puts between the pieces of the text. */
export const [newDocument, flowBroken, scalarNext] = ['\u0002', '\u0018', '\u001f']

/** Faults that are found before a text is parsed. */
export type ScanCode = 'MERGE_CONFLICT' | 'DIRECTIVE' | 'TOO_DEEP' | 'TOO_LONG'

export interface Scanned {
  /**
   * What a corpus never holds: anchors, aliases, tags, directives, a second document, tabs that
   * indent, too much of anything.
   */
  faults: Fault[]
  /** All lexemes, or those within the limit: input of the parser if there is no fault. */
  lexemes: string[]
}

/** Reads at most `maxPieces` lexemes, without counting marks. */
export function scan(text: string, maxPieces: number): Scanned {
  const lexemes: string[] = []
  const faults = faultsIn(text, new Size(maxPieces), lexemes)
  const conflict = /^(<{7}|={7}|>{7})( .*)?$/m.exec(text)
  return {
    faults: conflict
      ? [syntax('MERGE_CONFLICT', conflict[1] ?? '', conflict.index, conflict[0].length)]
      : faults,
    lexemes,
  }
}

function faultsIn(text: string, size: Size, lexemes: string[]): Fault[] {
  const faults: Fault[] = []
  const anchors = new Set<string>()
  const nesting = new Nesting()
  let [offset, documents, closing] = [0, 0, 0]
  let [begun, isScalar] = [false, false]
  let tab: Fault | undefined
  const second = (start: number, end: number) => {
    if (!faults.some(({ rule }) => rule === 'yaml/multiple-documents'))
      faults.push({ rule: 'yaml/multiple-documents', start, end })
  }
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme)
    if (lexeme === newDocument || lexeme === flowBroken) {
      if (lexeme === flowBroken) nesting.flow = 0
      else if (++documents > 1) second(offset, offset)
      continue
    }
    if (lexeme === scalarNext) {
      isScalar = true
      continue
    }
    const first = lexeme[0] ?? ''
    const [start, end] = [offset, offset + lexeme.length]
    const blank =
      !isScalar &&
      (first === ' ' || first === '\t' || first === '\n' || first === '\r' || first === '#')
    if (blank && first === '\t' && nesting.atLineStart)
      tab = { rule: 'yaml/tab-indent', start, end }
    if (blank && first !== ' ' && first !== '\t') tab = undefined
    if (!blank) {
      if (tab && nesting.flow === 0) faults.push(tab)
      tab = undefined
    }
    if (lexeme === '---' && !isScalar) {
      if (begun) second(start, end)
      begun = true
    } else if (isScalar || (!blank && first !== '%')) begun = true
    if (!isScalar) {
      if (first === '&') anchors.add(lexeme.slice(1))
      const refused = refusedSign(lexeme, start, anchors)
      if (refused) faults.push(refused)
      if ((lexeme === ']' || lexeme === '}') && nesting.flow === 0) closing++
    }
    if (nesting.isAtBeginning && (isScalar || first === '"' || first === "'")) size.begin(lexeme)
    nesting.add(lexeme, isScalar)
    isScalar = false
    offset = end
    if (nesting.depth > maxNesting || closing > maxNesting)
      return [...faults, syntax('TOO_DEEP', String(maxNesting), start, lexeme.length)]
    size.add(1)
    if (size.isTooMuch) return [...faults, syntax('TOO_LONG', size.entry, start, lexeme.length)]
  }
  return faults
}

/** Anchors, aliases, tags, directives: signs that no corpus has. */
function refusedSign(lexeme: string, start: number, anchors: Set<string>): Fault | undefined {
  const place = { start, end: start + lexeme.length }
  const data = { seen: lexeme }
  if (lexeme[0] === '&') return { rule: 'yaml/anchors', data, ...place }
  if (lexeme[0] === '*') {
    const rule = anchors.has(lexeme.slice(1)) ? 'yaml/anchors' : 'yaml/unresolved-alias'
    return { rule, data, ...place }
  }
  if (lexeme[0] === '!') return { rule: 'yaml/custom-tag', data, ...place }
  return /^%[A-Z]/.test(lexeme) ? syntax('DIRECTIVE', lexeme, start, lexeme.length) : undefined
}

function syntax(code: ScanCode, message: string, start: number, length: number): Fault {
  return { rule: 'yaml/syntax', data: { code, message }, start, end: start + length }
}

/** How deep lexemes are nested: brackets, and columns at which blocks are open. */
class Nesting {
  flow = 0
  /** Nothing but spaces has come since the line began. */
  atLineStart = true
  #column = 0
  /**
   * A dash, question mark or colon has opened a block on this line: the next column opens another.
   */
  #compact = false
  /** The head of a block scalar has come: its lines are text. */
  #head = false
  readonly #open: number[] = []

  /** A key that comes now begins an entry: the line begins, and no bracket or text is open. */
  get isAtBeginning(): boolean {
    return this.atLineStart && this.#column === 0 && this.flow === 0 && !this.#head
  }

  get depth(): number {
    return this.flow + this.#open.length
  }

  add(lexeme: string, isScalar: boolean): void {
    const first = lexeme[0]
    if (isScalar && this.#head) this.#head = false
    else if (isScalar) this.#content(lexeme)
    else if (first === '\n' || first === '\r') {
      this.#column = 0
      this.atLineStart = true
      this.#compact = false
      return
    } else if (first === ' ' || first === '\t' || first === '#') {
      this.#column += lexeme.length
      return
    } else if (lexeme === '[' || lexeme === '{') {
      this.#content(lexeme)
      this.flow++
    } else if (lexeme === ']' || lexeme === '}') this.flow = Math.max(0, this.flow - 1)
    else {
      this.#head = first === '|' || first === '>'
      this.#content(lexeme)
    }
    this.#column += lexeme.length
    // A scalar of several lines ends where the next line begins.
    if (isScalar && lexeme.endsWith('\n')) {
      this.#column = 0
      this.atLineStart = true
      this.#compact = false
    }
  }

  #content(lexeme: string): void {
    if (this.flow > 0) return
    const indicator = lexeme === '-' || lexeme === '?' || lexeme === ':'
    if (this.atLineStart) while ((this.#open.at(-1) ?? -1) >= this.#column) this.#open.pop()
    if (this.atLineStart || this.#compact) this.#open.push(this.#column)
    this.#compact = indicator && (this.atLineStart || this.#compact)
    this.atLineStart = false
  }
}

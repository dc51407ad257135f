/**
 * A quick reader for files in the plain style of the corpus: block maps and lists, short flow lists and maps on one line,
 * plain, quoted, folded and literal scalars, comments on lines of their own.
 * It gives up on the first doubt, and the careful path then reads the file. It is an accelerator, never a second truth:
 * what it reads is what the careful path reads, and a differential test holds the two equal.
 */
import { Doubt, doubt, endOfQuoted, folded, scalar } from './scalar.ts'

/** Scalars and keys beyond which a file is left to the careful path. */
const most = 8000
const deepest = 12

const plainKey = /^[A-Za-z0-9_][A-Za-z0-9_./-]*(?=:(?: |$))/
const quotedKey = /^"([^"\\]*)"(?=:(?: |$))/
const flowKey = /([A-Za-z_][A-Za-z0-9_-]*): /y
/** Characters that make a text doubtful. */
const doubtful = /[\t\r\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/
/** Beginnings of lines that make a text doubtful. */
const markers = ['---', '...', '%']

/** The value of a text in the plain style, or nothing when there is any doubt. */
export function readQuickly(text: string): { value: unknown } | undefined {
  if (text.length > 400_000 || doubtful.test(text) || text.includes(' \n') || text.endsWith(' ')) return undefined
  if (markers.some((marker) => text.startsWith(marker) || text.includes(`\n${marker}`))) return undefined
  try {
    return { value: new Reader(text.split('\n')).document() }
  } catch (error) {
    if (error instanceof Doubt) return undefined
    throw error
  }
}

type Map = Record<string, unknown>

class Reader {
  readonly #lines: readonly string[]
  #at = 0
  #count = 0

  constructor(lines: readonly string[]) {
    this.#lines = lines
  }

  document(): unknown {
    if (this.#next() !== 0) throw doubt
    const value = this.#block(0, 0)
    if (this.#next() >= 0) throw doubt
    return value
  }

  /** Skips blank lines and comments; the indent of the next line, or -1 at the end. */
  #next(): number {
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] as string
      const indent = indentOf(line)
      if (indent < line.length && line[indent] !== '#') return indent
    }
    return -1
  }

  #block(indent: number, depth: number): unknown {
    if (depth > deepest) throw doubt
    const line = this.#lines[this.#at] as string
    return isItem(line, indent) ? this.#list(indent, depth) : this.#map(indent, depth)
  }

  #list(indent: number, depth: number): unknown[] {
    const list: unknown[] = []
    while (this.#next() === indent) {
      const line = this.#lines[this.#at] as string
      if (!isItem(line, indent)) break
      const inner = indentOf(line, indent + 1)
      const rest = line.slice(inner)
      if (rest === '' || inner - indent > 8) throw doubt
      if (plainKey.test(rest)) {
        // A map whose first key stands behind the dash.
        list.push(this.#map(inner, depth + 1, rest))
      } else list.push(this.#inline(rest, indent, true))
    }
    return list
  }

  #map(indent: number, depth: number, first?: string): Map {
    if (depth > deepest) throw doubt
    const map: Map = {}
    for (let content = first; content !== undefined || this.#next() === indent; content = undefined) {
      const line = content ?? (this.#lines[this.#at] as string).slice(indent)
      const found = (line[0] === '"' ? quotedKey : plainKey).exec(line)
      if (!found) throw doubt
      const key = found[1] ?? found[0]
      // Names that every object has (constructor, __proto__) are in the map before anything is.
      if (key === '' || key.length > 200 || key in map) throw doubt
      const rest = line.slice(found[0].length + 2)
      if (++this.#count > most) throw doubt
      map[key] = rest === '' ? this.#below(indent, depth) : this.#inline(rest, indent, false)
    }
    return map
  }

  /** What stands under a key: a deeper block, or a list at the same indent. */
  #below(indent: number, depth: number): unknown {
    this.#at++
    const next = this.#next()
    if (next > indent) return this.#block(next, depth + 1)
    if (next === indent && isItem(this.#lines[this.#at] as string, indent)) return this.#list(indent, depth + 1)
    return null
  }

  /** A value on the line of its key or dash; block scalars go on below. */
  #inline(rest: string, indent: number, inList: boolean): unknown {
    if (++this.#count > most) throw doubt
    if (rest === '>-' || rest === '>' || rest === '|-' || rest === '|') return this.#blockScalar(rest, inList ? indent + 1 : indent)
    this.#at++
    const value = rest[0] === '[' || rest[0] === '{' ? this.#flow(rest) : scalar(rest)
    const next = this.#next()
    // A deeper line would go on with a plain or quoted scalar.
    if (next > indent) throw doubt
    return value
  }

  #blockScalar(header: string, parent: number): string {
    this.#at++
    const lines: string[] = []
    let own = -1
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] as string
      const indent = indentOf(line)
      if (indent === line.length) {
        if (own < 0 || indent > 0) throw doubt
        lines.push('')
        continue
      }
      if (own < 0) {
        if (indent <= parent) throw doubt
        own = indent
      }
      if (indent < own) break
      if (indent > own) throw doubt
      lines.push(line.slice(own))
    }
    if (own < 0) throw doubt
    let end = lines.length
    while (end > 0 && lines[end - 1] === '') end--
    const body = lines.slice(0, end)
    const text = header[0] === '|' ? body.join('\n') : folded(body)
    return header.length === 2 ? text : `${text}\n`
  }

  /** A list or map that opens and closes on its line. */
  #flow(text: string): unknown {
    let [at, depth] = [0, 0]
    const blanks = () => {
      while (text[at] === ' ') at++
    }
    const value = (): unknown => {
      if (++this.#count > most) throw doubt
      const opening = text[at]
      if (opening === '[') return list()
      if (opening === '{') return map()
      if (opening === '"' || opening === "'") return quoted()
      const start = at
      while (at < text.length && !',[]{}'.includes(text[at] as string)) at++
      if (at === text.length) throw doubt
      let end = at
      while (end > start && text[end - 1] === ' ') end--
      return scalar(text.slice(start, end))
    }
    const quoted = (): string => {
      const end = endOfQuoted(text, at)
      const read = scalar(text.slice(at, end + 1)) as string
      at = end + 1
      if (!/[ ,\]}:]/.test(text[at] ?? '') || text[at] === ':') throw doubt
      return read
    }
    const list = (): unknown[] => {
      const items: unknown[] = []
      if (++depth > deepest) throw doubt
      for (at++, blanks(); text[at] !== ']'; blanks()) {
        items.push(value())
        blanks()
        if (text[at] === ',') at++
        else if (text[at] !== ']') throw doubt
        else continue
        blanks()
        if (text[at] === ']') throw doubt
      }
      at++
      depth--
      return items
    }
    const map = (): Map => {
      const read: Map = {}
      if (++depth > deepest) throw doubt
      for (at++, blanks(); text[at] !== '}'; blanks()) {
        flowKey.lastIndex = at
        const key = flowKey.exec(text)
        if (!key || (key[1] as string) in read) throw doubt
        at += key[0].length
        blanks()
        read[key[1] as string] = value()
        blanks()
        if (text[at] === ',') at++
        else if (text[at] !== '}') throw doubt
        else continue
        blanks()
        if (text[at] === '}') throw doubt
      }
      at++
      depth--
      return read
    }
    const read = value()
    if (at !== text.length) throw doubt
    return read
  }
}

function isItem(line: string, indent: number): boolean {
  return line[indent] === '-' && line[indent + 1] === ' '
}

function indentOf(line: string, from = 0): number {
  let indent = from
  while (line[indent] === ' ') indent++
  return indent
}

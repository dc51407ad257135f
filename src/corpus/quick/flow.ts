/** Reads lists and maps on one line, for the quick reader; it gives up at the first doubt. */
import { copyOf, doubt, endOfQuoted, quoted, scalar } from './scalar.ts'

export interface Flow {
  value: unknown
  /** An upper bound for the pieces that the lexer of the careful reader makes of it. */
  pieces: number
}

type Loose = Record<string, unknown>

const maxDepth = 12
/** A scalar or key with its sign and the following blank. */
const piecesOfScalar = 3
/** The same, or a pair of brackets, with blanks on every side. */
const piecesOfNested = 6
/** Texts that were already read: a corpus repeats many of them. */
const known = new Map<string, Flow>()
const [maxKnown, maxKnownChars] = [4000, 200]

const flatList = /^\[[^"'[\]{}]+\]$/
const pair =
  /(?:\{|, )([A-Za-z_][A-Za-z0-9_-]*): (?:"([^"\\]*)"|(\[[^"'[\]{}]+\])|([^"'[\]{},]+))(?=, [A-Za-z_]|\}$)/y
const key = /([A-Za-z_][A-Za-z0-9_-]*): /y

/** Reads a text that begins with a bracket; what it gives is not to be changed. */
export function readFlow(text: string): Flow {
  const before = known.get(text)
  if (before) return before
  if (text.length > maxKnownChars || known.size >= maxKnown) return read(text)
  const own = copyOf(text)
  const flow = read(own)
  known.set(own, flow)
  return flow
}

function read(text: string): Flow {
  return (text[0] === '[' ? plainList(text) : plainMap(text)) ?? new Nested(text).read()
}

/** A list of scalars without quotes, with a comma and a blank between; nothing for any other. */
function plainList(text: string): (Flow & { value: unknown[] }) | undefined {
  if (!flatList.test(text)) return undefined
  const items = text.slice(1, -1).split(', ')
  const value: unknown[] = []
  for (const item of items) {
    if (item === '' || item.startsWith(' ') || item.endsWith(' ') || item.includes(','))
      return undefined
    value.push(scalar(item))
  }
  return { value, pieces: items.length * piecesOfScalar + 2 }
}

/** A map of scalars and such lists, with a comma and a blank between; nothing for any other. */
function plainMap(text: string): Flow | undefined {
  const value: Loose = {}
  let [at, pieces] = [0, 2]
  pair.lastIndex = 0
  while (at < text.length - 1) {
    const found = pair.exec(text)
    if (!found) return undefined
    const [whole, name = '', inQuotes, list, plain = ''] = found
    if (name in value) throw doubt
    at += whole.length
    pieces += 2 * piecesOfScalar
    if (inQuotes !== undefined) value[name] = inQuotes
    else if (list !== undefined) {
      const inner = plainList(list)
      if (!inner) return undefined
      value[name] = inner.value
      pieces += inner.pieces
    } else if (plain.startsWith(' ') || plain.endsWith(' ')) return undefined
    else value[name] = scalar(plain)
  }
  return at > 0 && text.endsWith('}') ? { value, pieces } : undefined
}

/** Reads any other flow text, character by character. */
class Nested {
  readonly #text: string
  #at = 0
  #depth = 0
  #pieces = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): Flow {
    const value = this.#value()
    if (this.#at !== this.#text.length) throw doubt
    return { value, pieces: this.#pieces }
  }

  #value(): unknown {
    this.#pieces += piecesOfNested
    const text = this.#text
    const opening = text[this.#at]
    if (opening === '[') return this.#list()
    if (opening === '{') return this.#map()
    if (opening === '"' || opening === "'") return this.#inQuotes()
    const start = this.#at
    while (this.#at < text.length && !',[]{}'.includes(text[this.#at] as string)) this.#at++
    if (this.#at === text.length) throw doubt
    return scalar(text.slice(start, this.#at).replace(/ +$/, ''))
  }

  #inQuotes(): string {
    const end = endOfQuoted(this.#text, this.#at)
    const value = quoted(this.#text.slice(this.#at, end + 1))
    this.#at = end + 1
    if (!/[ ,\]}]/.test(this.#text[this.#at] ?? '')) throw doubt
    return value
  }

  #list(): unknown[] {
    const items: unknown[] = []
    for (this.#open(); this.#goesOn(']'); this.#comma(']')) items.push(this.#value())
    return items
  }

  #map(): Loose {
    const map: Loose = {}
    for (this.#open(); this.#goesOn('}'); this.#comma('}')) {
      key.lastIndex = this.#at
      const found = key.exec(this.#text)
      const name = found?.[1]
      if (!found || name === undefined || name in map) throw doubt
      this.#pieces += piecesOfNested
      this.#at += found[0].length
      this.#blanks()
      map[name] = this.#value()
    }
    return map
  }

  #open(): void {
    if (++this.#depth > maxDepth) throw doubt
    this.#at++
    this.#blanks()
  }

  /** Whether there is another item; else past the closing bracket. */
  #goesOn(closing: string): boolean {
    if (this.#text[this.#at] !== closing) return true
    this.#at++
    this.#depth--
    return false
  }

  /** Past a comma, after which an item must come; or up to the closing bracket. */
  #comma(closing: string): void {
    this.#blanks()
    if (this.#text[this.#at] === closing) return
    if (this.#text[this.#at] !== ',') throw doubt
    this.#at++
    this.#blanks()
    if (this.#text[this.#at] === closing) throw doubt
  }

  #blanks(): void {
    while (this.#text[this.#at] === ' ') this.#at++
  }
}

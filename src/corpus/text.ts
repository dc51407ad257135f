/** From bytes to text: what is refused, and where. */
import { isUtf8 } from 'node:buffer'
import type { Span } from '../findings.ts'

export interface Trouble {
  rule: string
  data?: Readonly<Record<string, string | number | readonly string[]>>
  /** UTF-16 offsets. */
  start: number
  end: number
}

export interface Decoded {
  /** Without a byte order mark. */
  text: string
  troubles: Trouble[]
  /** False when nothing of it can be used. */
  usable: boolean
}

/** Characters that no text needs: C0 but tab, line feed and CR before LF, DEL, C1. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/gu
const bidi = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/gu
const invisible = /[\u200b\u2060-\u2064\ufeff\u00ad\u180e\u2028\u2029]|[\u{e0000}-\u{e007f}]/gu

/** A first glance at all of them, and at the first half of what lies beyond the basic plane: most texts have none. */
const doubtful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\udb40]/

/** Reads the bytes of a file as UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  const whole = (rule: string, data: Trouble['data'] = {}): Decoded => ({
    text: '',
    troubles: [{ rule, data, start: 0, end: 0 }],
    usable: false,
  })
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return whole('yaml/encoding', { seen: 'UTF-16' })
  }
  if (!isUtf8(bytes)) {
    const { line, seen } = firstBadLine(bytes)
    return { text: '\n'.repeat(line - 1), troubles: [{ rule: 'yaml/encoding', data: { seen, line }, start: line - 1, end: line - 1 }], usable: false }
  }
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const troubles: Trouble[] = []
  if (!doubtful.test(text)) return { text, troubles, usable: true }
  if (text.startsWith('\ufeff')) {
    text = text.slice(1)
    troubles.push({ rule: 'yaml/bom-or-crlf', data: { seen: 'BOM' }, start: 0, end: 0 })
  }
  const crlf = text.indexOf('\r\n')
  if (crlf >= 0) troubles.push({ rule: 'yaml/bom-or-crlf', data: { seen: 'CRLF' }, start: crlf, end: crlf + 2 })
  let usable = true
  for (const [rule, pattern] of [
    ['text/control-char', control],
    ['text/bidi-override', bidi],
    ['text/invisible-char', invisible],
  ] as const) {
    let count = 0
    for (const found of text.matchAll(pattern)) {
      if (rule === 'text/control-char') usable = false
      if (++count > 5) break
      troubles.push({ rule, data: { seen: codePoint(found[0]) }, start: found.index, end: found.index + found[0].length })
    }
  }
  return { text, troubles, usable }
}

/** `U+202E` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Lines and columns of offsets in a text. */
export class LineMap {
  readonly #starts: number[] = [0]
  constructor(text: string) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) this.#starts.push(i + 1)
  }

  span(start: number, end: number): Span {
    const [line, column] = this.#at(start)
    const [endLine, endColumn] = this.#at(Math.max(start, end))
    return { line, column, endLine, endColumn }
  }

  #at(offset: number): [number, number] {
    let [low, high] = [0, this.#starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1]
  }
}

function firstBadLine(bytes: Uint8Array): { line: number; seen: string } {
  let line = 1
  let start = 0
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10) continue
    const text = new TextDecoder('utf-8').decode(bytes.subarray(start, i))
    if (text.includes('\ufffd')) {
      const bad = bytes.subarray(start, i).find((byte) => byte >= 0x80) ?? 0
      return { line, seen: `0x${bad.toString(16).toUpperCase()}` }
    }
    line++
    start = i + 1
  }
  return { line: 1, seen: '?' }
}

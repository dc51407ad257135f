/** Turns bytes into text, and finds characters that are not allowed. */
import { isUtf8 } from 'node:buffer'
import type { Fix } from '../findings.ts'
import { bidi, control, doubtful, invisible, withoutInvisible } from '../hidden.ts'
import type { Fault } from './fault.ts'

export interface Decoded {
  /** The text, without a byte order mark. */
  text: string
  faults: Fault[]
  /** False if no part of the text can be used. */
  usable: boolean
  /** Whether the text is known to have only ordinary characters. */
  clean?: boolean
}

/** How many places of one kind of character are reported singly; one more represents the rest. */
const maxFaultsOfKind = 1000

/** Reads the bytes of a file as UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return {
      text: '',
      faults: [{ rule: 'yaml/encoding', data: { seen: 'UTF-16' }, start: 0, end: 0 }],
      usable: false,
    }
  }
  if (!isUtf8(bytes)) {
    const { line, seen } = firstBadByte(bytes)
    // Of the text before the first bad byte, only the number of lines is needed.
    return {
      text: '\n'.repeat(line - 1),
      faults: [{ rule: 'yaml/encoding', data: { seen, line }, start: line - 1, end: line - 1 }],
      usable: false,
    }
  }
  let text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const faults: Fault[] = []
  if (!doubtful.test(text)) return { text, faults, usable: true, clean: true }
  if (text.startsWith('\ufeff')) {
    text = text.slice(1)
    faults.push({ rule: 'yaml/bom-or-crlf', data: { seen: 'BOM' }, start: 0, end: 0 })
  }
  const crlf = text.indexOf('\r\n')
  if (crlf >= 0)
    faults.push({ rule: 'yaml/bom-or-crlf', data: { seen: 'CRLF' }, start: crlf, end: crlf + 2 })
  const hidden = hiddenIn(text)
  return {
    text,
    faults: [...faults, ...hidden],
    usable: hidden.every(({ rule }) => rule !== 'text/control-char'),
  }
}

/** Where a text has characters that no text needs: control, bidirectional and invisible ones. */
export function hiddenIn(text: string): Fault[] {
  return [
    ...all('text/control-char', control, text),
    ...all('text/bidi-override', bidi, text),
    ...all('text/invisible-char', invisible, text),
  ]
}

function all(rule: string, pattern: RegExp, text: string): Fault[] {
  const faults: Fault[] = []
  let [more, reach] = [0, 0]
  for (const found of text.matchAll(pattern)) {
    reach = found.index + found[0].length
    if (faults.length <= maxFaultsOfKind)
      faults.push({ rule, data: { seen: codePoint(found[0]) }, start: found.index, end: reach })
    else more++
  }
  const rest = faults[maxFaultsOfKind]
  return rest
    ? [
        ...faults.slice(0, maxFaultsOfKind),
        { ...rest, data: { ...rest.data, more: more + 1 }, reach },
      ]
    : faults
}

/** `U+202E` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Where the bytes stop being UTF-8. */
function firstBadByte(bytes: Uint8Array): { line: number; seen: string } {
  const starts = [0]
  for (let i = bytes.indexOf(10); i >= 0; i = bytes.indexOf(10, i + 1)) starts.push(i + 1)
  // Everything before line `low` is valid: bisect the rest.
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8(bytes.subarray(starts[low], starts[middle]))) low = middle
    else high = middle - 1
  }
  const line = bytes.subarray(starts[low], starts[low + 1] ?? bytes.length)
  let at = 0
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(line)) {
    if (
      character === '\ufffd' &&
      !(line[at] === 0xef && line[at + 1] === 0xbf && line[at + 2] === 0xbd)
    )
      break
    const point = character.codePointAt(0) ?? 0
    at += bytesOf(point)
  }
  return { line: low + 1, seen: `0x${(line[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}` }
}

/** Bytes of a character in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

/** The safe fix of a fault of the bytes from `start` to `end`; nothing if there is none. */
export function fixOfBytes(
  text: string,
  rule: string,
  start: number,
  end: number,
): Fix | undefined {
  if (rule === 'yaml/bom-or-crlf')
    return { start: 0, end: text.length, text: text.replace(/\r\n/g, '\n') }
  if (rule !== 'text/invisible-char') return undefined
  const [before, after] = [text.slice(start, end), withoutInvisible(text.slice(start, end))]
  return before === after ? undefined : { start, end, text: after }
}

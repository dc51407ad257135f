/** Scalars of the plain style, for the quick reader: it gives up on the first doubt. */

const keepsText = /^[^-?:,[\]{}#&*!|>'"%@`\s~.+]/
/** Most plain texts: a letter, and no sign that might mean something. */
const plainText = /^[A-Za-z\u00c0-\u024f][^:#]*$/
const integer = /^(?:0|[1-9]\d{0,14})$/
const otherNumber =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+\.\d*)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const otherWord = /^(?:[Nn]ull|NULL|True|TRUE|False|FALSE)$/
const escapes = /\\(["\\])/g

/** The quick reader gives up. */
export class Doubt extends Error {}
export const doubt = new Doubt()

/** A text in quotes that ends with them. */
export function quoted(text: string): string {
  if (endOfQuoted(text, 0) !== text.length - 1) throw doubt
  const read = text.slice(1, -1)
  return read.includes('\\') ? read.replace(escapes, '$1') : read
}

/** A scalar without quotes that ends with its text. */
export function scalar(text: string): unknown {
  if (plainText.test(text) && text.length > 5) return text
  const first = text[0]
  if (first !== undefined && first >= '0' && first <= '9') {
    if (integer.test(text)) return Number(text)
    if (otherNumber.test(text)) throw doubt
  } else if (text.length <= 5) {
    if (text === 'true') return true
    if (text === 'false') return false
    if (text === 'null') return null
    if (otherWord.test(text)) throw doubt
  }
  if (!keepsText.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':'))
    throw doubt
  return text
}

/** Where a quoted text that begins at an offset ends; of all escapes only \\" and \\\\ are read. */
export function endOfQuoted(text: string, start: number): number {
  const quote = text[start] as string
  const first = text.indexOf(quote, start + 1)
  if (first < 0) throw doubt
  if (text.lastIndexOf('\\', first) < start) return first
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === quote) return at
    if (text[at] !== '\\') continue
    if (quote === "'" || (text[at + 1] !== '"' && text[at + 1] !== '\\')) throw doubt
    at++
  }
  throw doubt
}

/** The lines of a folded text. */
export function folded(lines: readonly string[]): string {
  if (!lines.includes('')) return lines.join(' ')
  let text = lines[0] ?? ''
  let blank = 0
  for (const line of lines.slice(1)) {
    if (line === '') blank++
    else {
      text += (blank > 0 ? '\n'.repeat(blank) : ' ') + line
      blank = 0
    }
  }
  return text
}

/** The same text, which does not keep the whole that it was cut from. */
export function copyOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

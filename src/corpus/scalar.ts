/** Scalars of the plain style, for the quick reader: it gives up on the first doubt. */

const keepsText = /^[^-?:,[\]{}#&*!|>'"%@`\s~.+]/
const integer = /^(?:0|[1-9]\d{0,14})$/
const otherNumber =
  /^(?:[-+]?\d+|0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+\.\d*)|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const otherWord = /^(?:[Nn]ull|NULL|True|TRUE|False|FALSE)$/
const escapes = /\\(["\\])/g

/** The quick reader gives up. */
export class Doubt extends Error {}
export const doubt = new Doubt()

/** A plain or quoted scalar that ends with its text. */
export function scalar(text: string): unknown {
  const quote = text[0]
  if (quote === '"' || quote === "'") {
    if (endOfQuoted(text, 0) !== text.length - 1) throw doubt
    return text.slice(1, -1).replace(escapes, '$1')
  }
  if (quote !== undefined && quote >= '0' && quote <= '9') {
    if (integer.test(text)) return Number(text)
    if (otherNumber.test(text)) throw doubt
  } else if (text.length <= 5) {
    if (text === 'true') return true
    if (text === 'false') return false
    if (text === 'null') return null
    if (otherWord.test(text)) throw doubt
  }
  if (!keepsText.test(text) || text.includes(': ') || text.includes(' #') || text.endsWith(':')) throw doubt
  return text
}

/** Where a quoted text that begins at an offset ends; of all escapes only \\" and \\\\ are read. */
export function endOfQuoted(text: string, start: number): number {
  const quote = text[start]
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

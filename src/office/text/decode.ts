/** Bytes of a plain text as text. */
import { limits } from '../limits.ts'
import { tooLarge } from '../problem.ts'

/**
 * The text of bytes. Bytes that are not UTF-8 are read as Windows-1252, as Excel writes them.
 * Throws a Refusal if it is too large.
 */
export function textIn(bytes: Uint8Array): string {
  if (bytes.length > limits.part) throw tooLarge('file', limits.part)
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Gives the line, from 1, of an offset in the text. */
export function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

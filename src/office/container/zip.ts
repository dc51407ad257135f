/** Packs parts into a zip file: the same parts give the same bytes, on every machine. */
import { strToU8, zipSync } from 'fflate'

/** Takes names and texts in the order in which they are to stand. */
export function zip(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const bytes = Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]))
  // The first moment that a zip file can name, in local time: so the time zone does not count.
  return zipSync(bytes, { level: 9, mtime: '1980-01-01T00:00:00' })
}

/** Parts of a file of the corpus for programs: keys in camelCase, texts in the reader's language. */
import type { Text } from '../../../schemas/common.ts'
import type { Json } from '../../report.ts'
import type { Teller } from './teller.ts'

/** Keys whose values are texts for people, by language or in one. */
const textKeys: ReadonlySet<string> = new Set(['title', 'note', 'because'])

/** A value of the corpus as a row has it. */
export function recordRow(value: unknown, { text }: Pick<Teller, 'text'>): Json {
  return converted(value, (key, inner) => (textKeys.has(key) ? text(inner as Text) : undefined))
}

/** A value of the corpus with nothing changed but its keys. */
export function keysInCamelCase<T>(value: T): Json {
  return converted(value, () => undefined)
}

/** `as_printed` and `dropped-silently` become `asPrinted` and `droppedSilently`. */
export function camelCase(key: string): string {
  return key.replace(/[_-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** `special` gives what a key has in place of its value, if it has something else. */
function converted(
  value: unknown,
  special: (key: string, value: unknown) => Json | undefined,
): Json {
  if (Array.isArray(value)) return value.map((item) => converted(item, special))
  if (typeof value !== 'object' || value === null) return value as Json
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      camelCase(key),
      special(key, inner) ?? converted(inner, special),
    ]),
  )
}

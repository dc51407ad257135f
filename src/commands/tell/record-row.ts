/**
 * Parts of a file of the corpus for programs: keys in camelCase, texts in the reader's language.
 */
import type { Communication, Text } from '../../../schemas/common.ts'
import type { LogEntry } from '../../../schemas/log.ts'
import type { Json } from '../../report.ts'
import type { Teller } from './teller.ts'

type Responsibility = NonNullable<LogEntry['responsibility']>

/** Keys whose values are texts for people, by language or in one. */
const textKeys: ReadonlySet<string> = new Set(['title', 'note', 'because', 'event'])

/** A value of the corpus as a row has it. */
export function recordRow(value: unknown, { text }: Pick<Teller, 'text'>): Json {
  return converted(value, (key, inner) => {
    if (textKeys.has(key)) return text(inner as Text)
    if (key === 'source' && isCommunication(inner)) {
      const { from, ...rest } = inner
      return { ...rest, ...(from !== undefined && { saidBy: from }) } as Json
    }
    return key === 'responsibility' ? responsibilityRow(inner as Responsibility, text) : undefined
  })
}

function isCommunication(source: unknown): source is Communication {
  return typeof source === 'object' && source !== null && 'communication' in source
}

/** `from` and `to` are periods wherever a report has them. */
function responsibilityRow({ from, to, because }: Responsibility, text: Teller['text']): Json {
  return {
    actors: to,
    ...(from && { replaced: from }),
    ...(because !== undefined && { because: text(because) }),
  }
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

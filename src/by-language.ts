/** Texts in one language or in several. */

/** A text in one language, or by tag (BCP 47) in several. */
export type ByLanguage = string | Readonly<Record<string, string | undefined>>

/** The part of a tag that names the language itself, in lower case: `nl-BE` is `nl`. */
export function primaryOf(tag: string): string {
  return (tag.split('-', 1)[0] ?? '').toLowerCase()
}

/** What a text says, and the tag of its language. */
export interface Said {
  text: string
  language: string
}

/**
 * A text in the first of the requested languages that it has (`fr` also finds `fr-CA`), else in the
 * first language that it has. A plain text has one language, whatever is requested.
 */
export function saidIn(
  text: ByLanguage | undefined,
  wishes: readonly string[],
  own: string,
): Said | undefined {
  if (text === undefined) return undefined
  if (typeof text === 'string') return { text, language: own }
  const tags = Object.keys(text).filter((tag) => text[tag] !== undefined)
  const language = wishes.map((wish) => tagFor(wish, tags)).find((tag) => tag !== undefined)
  const tag = language ?? tags[0]
  return tag === undefined ? undefined : { text: text[tag] ?? '', language: tag }
}

/** A text in a language; nothing if it is written in others only. */
export function exactlyIn(text: ByLanguage | undefined, wish: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text
  const tag = tagFor(wish, Object.keys(text))
  return tag === undefined ? undefined : text[tag]
}

/** A text in every language that it has. */
export function textsOf(text: ByLanguage | undefined): string[] {
  if (text === undefined) return []
  if (typeof text === 'string') return [text]
  return Object.values(text).filter((one): one is string => one !== undefined)
}

function tagFor(wish: string, tags: readonly string[]): string | undefined {
  return tags.find((tag) => tag === wish) ?? tags.find((tag) => primaryOf(tag) === primaryOf(wish))
}

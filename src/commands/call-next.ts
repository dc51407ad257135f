/** Complete commands that people may type next, quoted for a shell. */
import { type Command, type Flags, oneValue, type Request } from './command.ts'

/** The same call with more flags: without those that they replace, and without its format. */
export function callAgain(
  { name, flags: own }: Pick<Command, 'name' | 'flags'>,
  request: Pick<Request, 'arguments' | 'flags'>,
  added: string,
  without: readonly string[] = [],
): string {
  const kept = own.filter((flag) => !without.includes(flag.name))
  const typed = kept.flatMap((flag) => flagTexts(flag.name, request.flags))
  const words = [`teh ${name}`, ...request.arguments.map(shellWord), ...typed, added]
  return inCorpus(words.join(' '), request)
}

/** Another call, of the same corpus. */
export function inCorpus(line: string, { flags }: Pick<Request, 'flags'>): string {
  const corpus = oneValue(flags, 'corpus')
  return corpus === undefined ? line : `${line} --corpus ${shellWord(corpus)}`
}

/** Flags of these names, as they were typed. */
export function flagTexts(name: string, flags: Flags): string[] {
  const value = flags[name]
  if (value === undefined) return []
  if (value === true) return [`--${name}`]
  const values = typeof value === 'string' ? [value] : value
  return values.flatMap((one) => [`--${name}`, shellWord(one)])
}

/**
 * A word that a shell takes for one: between quotation marks only where it has to be, and between
 * double ones where they do, as a path of Windows for its shells.
 */
export function shellWord(word: string): string {
  // Most words have no other letters than these; those of all scripts are a long class.
  if (/^[\w./*@%+=:,-]+$/.test(word) || /^[\p{L}\p{N}./*@%+=:,_-]+$/u.test(word)) return word
  return /["$`!]|\\(?:\\|$)/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`
}

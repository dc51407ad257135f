/** The flags of a command, with those that belong to all. */
import { languages, type Placeholder } from '../words/index.ts'
import type { Command, Flag } from './command.ts'

export const everywhere: readonly Flag[] = [
  { name: 'corpus', kind: 'text', value: 'folder' },
  { name: 'lang', kind: 'choice', choices: languages, value: 'language' },
  { name: 'today', kind: 'day' },
]

/**
 * Formats by file extension. If the command does not have the format: under a text extension it
 * writes its default format, under another one it refuses.
 */
export const formatEndings = [
  { ending: 'html', format: 'html', isText: false },
  { ending: 'docx', format: 'docx', isText: false },
  { ending: 'xlsx', format: 'xlsx', isText: false },
  { ending: 'ics', format: 'ics', isText: false },
  { ending: 'json', format: 'json', isText: true },
  { ending: 'csv', format: 'csv', isText: true },
  { ending: 'md', format: 'markdown', isText: true },
] as const

/** Where a command has no flag of its own by this name. */
function outputFileOf({ formats }: Command): Flag {
  return {
    name: 'output',
    kind: 'text',
    value: 'file',
    describedAs: 'output-file',
    endings: formatEndings
      .filter(({ format }) => formats.includes(format))
      .map(({ ending }) => `.${ending}`),
  }
}

/** What every command does unless a flag turns it off. */
export const offs = ['no-cache', 'no-color', 'no-pager'] as const

/** Its own flags, then those that belong to all. */
export function flagsOf(command: Command): Flag[] {
  const hasOwnOutput = command.flags.some(({ name }) => name === 'output')
  return [
    ...command.flags,
    { name: 'format', kind: 'choice', choices: command.formats },
    ...(hasOwnOutput ? [] : [outputFileOf(command)]),
    ...everywhere.map((flag) =>
      readsNothing(command) && flag.name !== 'lang' ? { ...flag, isHidden: true as const } : flag,
    ),
  ]
}

/**
 * Whether a command never reads a corpus. It accepts the flags about one, as every command does,
 * but its help does not offer them.
 */
export function readsNothing({ corpus, corpusFor }: Command): boolean {
  return corpus === 'none' && corpusFor === undefined
}

/**
 * The placeholder for the value of a flag in the help: its own, else that of its kind, else its
 * name.
 */
export function placeholderOf({ name, kind, value }: Flag): Placeholder {
  if (value !== undefined) return value
  return (kind === 'text' || kind === 'choice' ? name : kind) as Placeholder
}

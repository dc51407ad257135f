/** The flags of a command, with those that belong to all. */
import { languages, type Placeholder } from '../words/index.ts'
import type { Command, Flag } from './command.ts'

export const everywhere: readonly Flag[] = [
  { name: 'corpus', kind: 'text', value: 'folder' },
  { name: 'lang', kind: 'choice', choices: languages, value: 'language' },
  { name: 'today', kind: 'day' },
]

/** Where a command has no flag of its own by this name. */
const outputFile: Flag = {
  name: 'output',
  kind: 'text',
  value: 'file',
  describedAs: 'output-file',
}

/** What every command does unless a flag turns it off. */
export const offs = ['no-cache', 'no-color', 'no-pager'] as const

/** Its own flags, then those that belong to all. */
export function flagsOf(command: Command): Flag[] {
  const hasOwnOutput = command.flags.some(({ name }) => name === 'output')
  return [
    ...command.flags,
    { name: 'format', kind: 'choice', choices: command.formats },
    ...(hasOwnOutput ? [] : [outputFile]),
    ...everywhere,
  ]
}

/**
 * The placeholder for the value of a flag in the help: its own, else that of its kind, else its
 * name.
 */
export function placeholderOf({ name, kind, value }: Flag): Placeholder {
  if (value !== undefined) return value
  return (kind === 'text' || kind === 'choice' ? name : kind) as Placeholder
}

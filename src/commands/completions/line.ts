/** What the scripts of all shells are made from: what each place of the command line takes. */
import type { IdKind } from '../../analyses/ids.ts'
import { rules } from '../../analyses/lint/rules/index.ts'
import type { Words } from '../../words/index.ts'
import type { Argument, CommandLine, Flag } from '../command.ts'
import { everywhere, offs, placeholderOf } from '../flags.ts'
import { kinds as whatIsNew } from '../new/kinds.ts'
import { kinds as schemaKinds } from '../schema/made.ts'

/** Known words, ids of the corpus, paths, or anything. */
export type Taken =
  | { is: 'words'; words: readonly string[] }
  | { is: 'ids'; of: IdKind }
  | { is: 'paths' }
  | { is: 'folders' }
  | { is: 'text' }

export interface FlagLine {
  /** `--format` */
  name: string
  about: string
  /** Its value; nothing where it has none. */
  takes?: Taken
}

export interface Line {
  name: string
  about: string
  flags: readonly FlagLine[]
  /** Each of its arguments. */
  takes?: Taken
}

/** The script of one shell. */
export type Script = (lines: readonly Line[]) => string

/** What the program takes before the name of a command (its own name is empty); every command. */
export function linesOf(all: readonly CommandLine[], words: Words): Line[] {
  const { help } = words
  const switches = [
    ...offs.map((off) => ({ name: `--${off}`, about: help.flags[off] })),
    { name: '--help', about: help.help },
  ]
  const lines = all.map(({ command, flags }): Line => {
    const [argument] = command.arguments
    return {
      name: command.name,
      about: help.commands[command.name],
      flags: [
        ...flags.filter(({ isHidden }) => !isHidden).map((flag) => flagLine(flag, words)),
        ...switches,
      ],
      ...(argument && { takes: ofArgument(argument) }),
    }
  })
  const names = lines.map(({ name }) => name)
  const program: Line = {
    name: '',
    about: help.description,
    flags: [
      ...everywhere.map((flag) => flagLine(flag, words)),
      ...switches,
      { name: '--version', about: help.version },
    ],
    takes: { is: 'words', words: [...names, 'help'] },
  }
  const helped: Line = {
    name: 'help',
    about: help.help,
    flags: [],
    takes: { is: 'words', words: names },
  }
  return [program, ...lines, helped]
}

function flagLine(flag: Flag, { help }: Words): FlagLine {
  const { name, kind, describedAs } = flag
  const about = help.flags[(describedAs ?? name) as keyof typeof help.flags]
  return { name: `--${name}`, about, ...(kind !== 'switch' && { takes: ofFlag(flag) }) }
}

function ofFlag(flag: Flag): Taken {
  if (flag.choices !== undefined) return { is: 'words', words: flag.choices }
  const of = placeholderOf(flag)
  return named[of] ?? (flag.name === 'level' ? { is: 'ids', of: 'level' } : { is: 'text' })
}

function ofArgument({ name }: Argument): Taken {
  if (name === 'rule') return { is: 'words', words: rules.map(({ id }) => id) }
  return named[name] ?? { is: 'text' }
}

/** By the placeholder of a value in the help. */
const named: Readonly<Record<string, Taken>> = {
  actor: { is: 'ids', of: 'actor' },
  theme: { is: 'ids', of: 'theme' },
  document: { is: 'ids', of: 'document' },
  edition: { is: 'ids', of: 'edition' },
  editions: { is: 'ids', of: 'edition' },
  measure: { is: 'ids', of: 'measure' },
  plan: { is: 'ids', of: 'plan' },
  language: { is: 'ids', of: 'language' },
  set: { is: 'ids', of: 'set' },
  card: { is: 'ids', of: 'card' },
  file: { is: 'paths' },
  files: { is: 'paths' },
  path: { is: 'paths' },
  paths: { is: 'paths' },
  folder: { is: 'folders' },
  'plan-document': { is: 'paths' },
  'add-files': { is: 'words', words: ['add'] },
  what: { is: 'words', words: whatIsNew },
  shell: { is: 'words', words: ['bash', 'zsh', 'fish'] },
  kind: { is: 'words', words: schemaKinds },
}

/**
 * For the shells that share this part of their language, three functions: `_teh_taken` sets `taken`
 * to what the value of a flag is (`words table json`, `ids actor`, `paths`, `folders`, `text`), and
 * to nothing where the flag takes none; `_teh_argument` does so for a command; `_teh_flags` sets
 * `flags` to those of a command. What was typed is compared, and never evaluated.
 */
export function tablesOf(lines: readonly Line[]): string {
  const ofFlags = lines.flatMap(({ name, flags }) =>
    flags.flatMap(({ name: flag, takes }) => caseOf(`${name} ${flag}`, takes)),
  )
  const ofCommands = lines.flatMap(({ name, takes }) => caseOf(name, takes))
  const flags = lines.map(({ name, flags }) => {
    const names = flags.map((flag) => flag.name).join(' ')
    return `    ${quoted(name)}) flags=${quoted(names)} ;;`
  })
  return [
    shellFunction('taken', together(ofFlags)),
    shellFunction('argument', together(ofCommands), 'taken'),
    shellFunction('flags', flags),
  ].join('')
}

/** A function that sets a variable by its first argument. */
export function shellFunction(name: string, cases: readonly string[], sets = name): string {
  return `_teh_${name}() {\n  ${sets}=\n  case "$1" in\n${cases.join('\n')}\n  esac\n}\n\n`
}

function caseOf(pattern: string, takes: Taken | undefined): (readonly [string, string])[] {
  return takes === undefined ? [] : [[quoted(pattern), saying(takes)]]
}

/** Cases that say the same stand together. */
function together(cases: readonly (readonly [string, string])[]): string[] {
  const by = new Map<string, string[]>()
  for (const [pattern, said] of cases) by.set(said, [...(by.get(said) ?? []), pattern])
  return [...by].map(([said, patterns]) => `    ${patterns.join('|')}) taken=${quoted(said)} ;;`)
}

function saying(taken: Taken): string {
  if (taken.is === 'words') return ['words', ...taken.words].join(' ')
  return taken.is === 'ids' ? `ids ${taken.of}` : taken.is
}

/** A word in single quotes, for bash and zsh. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Parses the arguments into a command and its flags: the only user of commander. */
import { CommanderError, Help as HelpText, Option, Command as Program } from 'commander'
import { everywhere, flagsOf, offs, placeholderOf, readsNothing } from '../commands/flags.ts'
import { type Command, commands, type Flag, type Flags } from '../commands/index.ts'
import { TehError } from '../errors.ts'
import type { Words } from '../words/index.ts'
import { programHelp } from './help.ts'
import { type Host, widthOf } from './host.ts'
import { problemOf, unknownCommand } from './usage.ts'

const names = Object.keys(commands) as Command['name'][]

/** What was typed: a command, its flags and its arguments. */
export interface Call {
  command: Command
  flags: Flags
  arguments: readonly string[]
}

/** Whether its answer is in the format for people: the first that the command has. */
export function isForPeople({ command, flags }: Call): boolean {
  return flags.format === undefined || flags.format === command.formats[0]
}

/** A text about the program, and whether it was asked for. */
export interface Help {
  text: string
  isAsked: boolean
}

/** Reads the command line. Only the command that is named is loaded. */
export async function parse(
  argv: readonly string[],
  host: Host,
  words: Words,
): Promise<Call | Help> {
  let text = ''
  let call: Call | undefined
  let helped: string | undefined
  let named: string | undefined
  let flags: readonly Flag[] = everywhere
  const program = programOf(host, words, {
    write: (more) => {
      text += more
    },
    named: (name, some) => {
      named = name
      flags = some
    },
    done: (one) => {
      call = one
    },
    help: (name = '') => {
      helped = name
    },
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { text, isAsked: true }
    // `commander.help`: no command was named at all.
    if (error.code !== 'commander.help')
      throw problemOf(error, named, [...flags.map(({ name }) => name), ...offs])
  }
  if (helped !== undefined)
    return parse(helped === '' ? ['--help'] : [helped, '--help'], host, words)
  return call ?? { text: program.helpInformation(), isAsked: false }
}

interface Heard {
  write(text: string): void
  /** The command that is named, with its flags. */
  named(command: string, flags: readonly Flag[]): void
  done(call: Call): void
  /** `teh help`, with the name of a command or without. */
  help(name: string | undefined): void
}

function programOf(host: Host, words: Words, heard: Heard): Program {
  const program = new Program('teh')
  const dress = (one: Program) =>
    one
      .exitOverride()
      .configureOutput({
        writeOut: heard.write,
        writeErr: () => {},
        getOutHelpWidth: () => widthOf(host),
        getErrHelpWidth: () => widthOf(host),
      })
      .configureHelp({
        styleTitle: (title) => titleOf(title, words),
        commandUsage: (command) => usageOf(command, words),
        boxWrap: wrapped,
        showGlobalOptions: false,
      })
      .helpOption('-h, --help', words.help.help)
      .helpCommand(false)
      .allowExcessArguments(true)
  dress(program)
    .description(words.help.description)
    .version(host.version, '-V, --version', words.help.version)
  program.configureHelp({ formatHelp: () => programHelp(names, words, widthOf(host)) })
  addFlags(program, everywhere, words)
  program.addHelpText('beforeAll', ({ command }) =>
    command === program ? examplesText(examples, words) : '',
  )
  for (const name of names) dress(program.command(name)).description(words.help.commands[name])
  dress(program.command('help'))
    .description(words.help.help)
    .argument(`[${words.help.placeholders.command}]`)
    .action((name?: string) => {
      if (name === undefined || name === 'help') return heard.help(undefined)
      if (!names.some((one) => one === name)) throw unknownCommand(name)
      heard.help(name)
    })
  // Which word names the command is for the parser to say: another may be the value of a flag.
  program.hook('preSubcommand', async (_, sub) => {
    const name = names.find((one) => one === sub.name())
    if (name === undefined) return
    const command = await commands[name]()
    heard.named(name, flagsOf(command))
    prepare(sub, command, host, words)
    sub.action(() => heard.done(callOf(command, program, sub)))
  })
  return program
}

/** Gives the parser of one command its arguments, flags and examples. */
function prepare(sub: Program, command: Command, host: Host, words: Words): void {
  for (const { name, required, many } of command.arguments) {
    const shape = `${words.help.placeholders[name]}${many ? '...' : ''}`
    sub.argument(required ? `<${shape}>` : `[${shape}]`, words.help.arguments[name])
  }
  addFlags(sub, flagsOf(command), words, readsNothing(command))
  const { exitCodes } = words.help
  sub.addHelpText('before', () => examplesText(command.examples, words))
  sub.addHelpText('after', () =>
    ['', sub.createHelp().boxWrap(exitCodes, widthOf(host))].join('\n'),
  )
}

/** Examples come first, because most people look for them. */
function examplesText(examples: readonly string[], { help, colon }: Words): string {
  const lines = examples.slice(0, maxExamples).map((line) => `  ${line}`)
  return [`${help.examples}${colon.trimEnd()}`, ...lines, ''].join('\n')
}

/** Examples with which a help opens. */
const maxExamples = 3
/** Those of the program: where a plan stands, what is late, all of one measure. */
const examples = ['teh status', 'teh overdue --year 2023', 'teh show <id>']

function callOf(command: Command, program: Program, sub: Program): Call {
  const takesMany = command.arguments.some(({ many }) => many)
  const surplus = takesMany ? [] : sub.args.slice(command.arguments.length)
  if (surplus.length > 0)
    throw new TehError('too-many-arguments', {
      seen: surplus,
      count: surplus.length,
      command: command.name,
    })
  const flags = { ...typed(program.opts()), ...typed(sub.opts()) }
  const corpus = command.corpusFor?.(flags) ?? command.corpus
  return { command: { ...command, corpus }, flags, arguments: sub.args }
}

function addFlags(
  program: Program,
  flags: readonly Flag[],
  words: Words,
  hidesCache = false,
): void {
  for (const flag of flags) program.addOption(optionOf(flag, words))
  for (const off of offs)
    program.addOption(
      new Option(`--${off}`, words.help.flags[off]).hideHelp(hidesCache && off === 'no-cache'),
    )
}

function optionOf(flag: Flag, { help, colon, semicolon }: Words): Option {
  const { name, kind, many, choices, endings = [], describedAs } = flag
  const described = flag.isHidden
    ? ''
    : help.flags[(describedAs ?? name) as keyof typeof help.flags]
  const allowed = choices ? `${semicolon}${help.choices}${colon}${choices.join(', ')}` : ''
  const named = endings.length > 0 ? `${colon}${endings.join(', ')}` : ''
  if (kind === 'switch') return new Option(`--${name}`, described)
  const shape = `--${name} <${help.placeholders[placeholderOf(flag)]}>`
  const option = new Option(shape, `${described}${named}${allowed}`).hideHelp(
    flag.isHidden === true,
  )
  if (many) return option.argParser((one, before: string[] = []) => [...before, one])
  return option.argParser((one, before: string | undefined) => onlyOne(name, one, before))
}

/** A flag with one value may be repeated, but not with another value. */
function onlyOne(name: string, one: string, before: string | undefined): string {
  if (before !== undefined && before !== one)
    throw new TehError('flag-twice', { flag: `--${name}`, first: before, seen: one })
  return one
}

/** The flags as they were typed: commander gives `groupBy`, and `cache: false` for `--no-cache`. */
function typed(options: Record<string, string | string[] | boolean | undefined>): Flags {
  return Object.fromEntries(
    Object.entries(options).flatMap(([key, value]): [string, Flags[string]][] => {
      const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      const off = offs.find((one) => one === `no-${name}`)
      if (off) return value === false ? [[off, true]] : []
      return value === undefined || value === false ? [] : [[name, value]]
    }),
  )
}

function titleOf(title: string, { help, colon }: Words): string {
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Options:': `${help.options}${colon.trimEnd()}`,
    'Commands:': `${help.commandList}${colon.trimEnd()}`,
    'Arguments:': `${help.argumentList}${colon.trimEnd()}`,
  }
  return titles[title] ?? title
}

/** Commander breaks a line at any space, also at one that is to keep two words together. */
function wrapped(text: string, width: number): string {
  // A character that no text has, of the width of a space.
  const stand = '\ue000'
  return new HelpText().boxWrap(text.replaceAll('\u00a0', stand), width).replaceAll(stand, '\u00a0')
}

function usageOf(command: Program, { help: { placeholders } }: Words): string {
  return new HelpText()
    .commandUsage(command)
    .replace('[options]', `[${placeholders.options}]`)
    .replace('[command]', `[${placeholders.command}]`)
}

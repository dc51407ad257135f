/** From the arguments to a command and its flags: the only place with commander. */
import { type CommanderError, Option, Command as Program } from 'commander'
import { closest } from '../analyses/text/nearest.ts'
import { type Command, commands, type Flag, type Flags } from '../commands/index.ts'
import { TehError } from '../errors.ts'
import { languages, type Words } from '../words/index.ts'
import { type Host, widthOf } from './host.ts'

export { CommanderError } from 'commander'

const everywhere: readonly Flag[] = [
  { name: 'corpus', kind: 'text', value: 'DIR' },
  { name: 'lang', kind: 'choice', choices: languages },
  { name: 'today', kind: 'day' },
]

/** What every command does unless it is told not to. */
const offs = ['no-cache', 'no-color'] as const

/** A fresh program for each call. Only the command that is named is loaded. */
export function programOf(
  host: Host,
  words: Words,
  chosen: (command: Command, flags: Flags, args: string[]) => void,
): Program {
  const program = new Program('teh')
  const dress = (one: Program) =>
    one
      .exitOverride()
      .configureOutput({
        writeOut: host.stdout,
        writeErr: () => {},
        getOutHelpWidth: () => widthOf(host),
        getErrHelpWidth: () => widthOf(host),
      })
      .configureHelp({ styleTitle: (title) => titleOf(title, words), showGlobalOptions: false })
      .helpOption('-h, --help', words.help.help)
      .helpCommand(false)
      .allowExcessArguments(true)
  dress(program)
    .description(words.help.description)
    .version(host.version, '-V, --version', words.help.version)
  addFlags(program, everywhere, words)
  for (const off of offs) program.addOption(new Option(`--${off}`, words.flags[off]))
  for (const name of Object.keys(commands))
    dress(program.command(name)).description(words.commands[name as Command['name']])
  // Which word names the command is for the parser to say: another may be the value of a flag.
  program.hook('preSubcommand', async (_, sub) => {
    const command = await (
      commands[sub.name() as Command['name']] as (typeof commands)[Command['name']]
    )()
    for (const { name: argument, required, many } of command.arguments) {
      const shape = `${argument}${many ? '...' : ''}`
      sub.argument(required ? `<${shape}>` : `[${shape}]`, words.arguments[argument])
    }
    addFlags(sub, flagsOf(command), words)
    for (const off of offs) sub.addOption(new Option(`--${off}`, words.flags[off]))
    sub.addHelpText('after', () => {
      const examples = command.examples.map((line) => `  ${line}`).join('\n')
      return `\n${words.help.examples}${words.colon.trimEnd()}\n${examples}\n\n${sub.createHelp().boxWrap(words.help.exitCodes, widthOf(host))}`
    })
    sub.action(() => {
      const own = Object.fromEntries(
        Object.entries(sub.opts()).filter(
          ([key, value]) =>
            value !== undefined && !((key === 'color' || key === 'cache') && value === true),
        ),
      )
      const surplus = command.arguments.some(({ many }) => many)
        ? []
        : sub.args.slice(command.arguments.length)
      if (surplus.length > 0)
        throw new TehError('too-many-arguments', { seen: surplus, command: command.name })
      chosen(command, kebab({ ...program.opts(), ...own }), sub.args)
    })
  })
  return program
}

/** Its own flags, then those that belong to all. */
export function flagsOf(command: Command): Flag[] {
  return [
    ...command.flags,
    { name: 'format', kind: 'choice', choices: command.formats },
    ...everywhere,
  ]
}

function addFlags(program: Program, flags: readonly Flag[], words: Words): void {
  for (const { name, kind, many, choices, value, describedAs } of flags) {
    const described = words.flags[(describedAs ?? name) as keyof Words['flags']]
    const shape =
      kind === 'switch'
        ? `--${name}`
        : `--${name} <${value ?? (choices ? name.replace('group-by', 'by') : kind === 'text' ? name : kind).toUpperCase()}>`
    const option = new Option(
      shape,
      choices
        ? `${described} (${words.help.choices}${words.colon}${choices.join(', ')})`
        : described,
    )
    if (many)
      option.argParser((one: string, before: string[] | undefined) => [...(before ?? []), one])
    else if (kind !== 'switch')
      option.argParser((one: string, before: string | undefined) => onlyOne(name, one, before))
    program.addOption(option)
  }
}

/** A flag that has one value may be said twice, but not two things by it. */
function onlyOne(name: string, one: string, before: string | undefined): string {
  if (before !== undefined && before !== one)
    throw new TehError('flag-twice', { flag: `--${name}`, first: before, seen: one })
  return one
}

/** What commander says, in our words. */
export function usage({ code, message }: CommanderError): TehError {
  const seen = /'([^']*)'/.exec(message)?.[1] ?? ''
  const suggestions = [...message.matchAll(/Did you mean (?:one of )?([^?]*)\?/g)].flatMap(
    ([, words = '']) => words.split(', '),
  )
  const flag = /^(--[a-z-]+)=/.exec(seen)?.[1]
  if (code === 'commander.unknownOption' && flag !== undefined && suggestions.includes(flag))
    return new TehError('no-value', { flag })
  if (code === 'commander.unknownOption') return new TehError('unknown-flag', { seen, suggestions })
  if (code === 'commander.unknownCommand')
    return new TehError('unknown-command', {
      seen,
      suggestions: closest(seen, Object.keys(commands)),
      allowed: Object.keys(commands),
    })
  if (code === 'commander.missingArgument') return new TehError('missing-argument', { name: seen })
  if (code === 'commander.optionMissingArgument')
    return new TehError('missing-value', { flag: seen.replace(/ .*/, '') })
  return new TehError('usage', { message: message.replace(/^error: /, '') })
}

/** Commander names flags in camel case: back to what was typed. */
function kebab(options: Record<string, unknown>): Flags {
  return Object.fromEntries(
    Object.entries(options).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value,
    ]),
  ) as Flags
}

function titleOf(title: string, { help, colon }: Words): string {
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Options:': `${help.options}${colon.trimEnd()}`,
    'Commands:': `${help.commands}${colon.trimEnd()}`,
    'Arguments:': `${help.arguments}${colon.trimEnd()}`,
  }
  return titles[title] ?? title
}

/** Where everything is joined: the only place with the arguments, the clock and the environment. */
import { CommanderError, Option, Command as Program } from 'commander'
import { closest } from './analyses/suggest.ts'
import { type Command, commands, type Flag, type Given } from './commands/index.ts'
import { findCorpus, readCorpus, soundOnly } from './corpus/index.ts'
import { TehError } from './errors.ts'
import { parsePeriod, precisionOf } from './period.ts'
import { formats, type Look } from './render/index.ts'
import { type Language, languages, loadWords, type Words } from './words/index.ts'

/** What the program sees of the world. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  /** The corpus that comes with the program. */
  shipped: string
  version: string
  /** Columns of the terminal; nothing off one. */
  columns: number | undefined
  /** Bits of colour of the terminal; 1 off one. */
  colourDepth: number
  now(): Date
  stdout(text: string): void
  stderr(text: string): void
}

const everywhere: readonly Flag[] = [
  { name: 'corpus', kind: 'text', value: 'DIR' },
  { name: 'lang', kind: 'choice', choices: languages },
  { name: 'today', kind: 'day' },
]

/** Runs one call; returns its exit code. Everything it says goes through the surroundings. */
export async function main(argv: readonly string[], io: Surroundings): Promise<number> {
  const words = await loadWords(languageOf(argv, io.env))
  try {
    return await call(argv, io, words)
  } catch (error) {
    return stop(error, io, words)
  }
}

async function call(argv: readonly string[], io: Surroundings, words: Words): Promise<number> {
  const chosen: { command?: Command; given: Given; arguments: string[] } = { given: {}, arguments: [] }
  const program = await programOf(argv, io, words, (command, given, args) => Object.assign(chosen, { command, given, arguments: args }))
  await program.parseAsync([...argv], { from: 'user' })
  const { command, given } = chosen
  if (!command) {
    io.stderr(program.helpInformation())
    return 2
  }
  check(flagsOf(command), given)
  const today = todayOf(given, io)
  const reading = { places: command.corpus === 'whole', quick: io.env.TEH_QUICK !== '0' }
  const whole = command.corpus === 'none' ? undefined : await readCorpus(findCorpus(textOf(given.corpus), io.cwd, io.shipped), reading)
  const corpus = whole && command.corpus === 'sound' ? soundOnly(whole) : whole
  const report = await command.run({ corpus: corpus as never, arguments: chosen.arguments, given, today, words })
  const name = textOf(given.format) ?? command.formats[0] ?? 'table'
  const format = await (formats[name] ?? formats.table)?.()
  io.stdout(format?.(report, lookOf(given, io, words)) ?? '')
  const missing = command.corpus === 'sound' && whole ? [...whole.unsound] : []
  if (missing.length > 0) io.stderr(`${words.incomplete(missing.length)} ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ', …' : ''}\n`)
  if (missing.length > 0 || report.incomplete) return 3
  return report.found ? 1 : 0
}

/** A fresh program for each call. Only the command that is named is loaded, unless help is asked for all. */
async function programOf(
  argv: readonly string[],
  io: Surroundings,
  words: Words,
  chosen: (command: Command, given: Given, args: string[]) => void,
): Promise<Program> {
  const program = new Program('teh')
  const dress = (one: Program) =>
    one
      .exitOverride()
      .configureOutput({ writeOut: io.stdout, writeErr: () => {}, getOutHelpWidth: () => widthOf(io), getErrHelpWidth: () => widthOf(io) })
      .configureHelp({ styleTitle: (title) => titleOf(title, words), showGlobalOptions: false })
      .helpOption('-h, --help', words.help.help)
      .helpCommand(false)
      .allowExcessArguments(false)
  dress(program).description(words.help.description).version(io.version, '-V, --version', words.help.version)
  addFlags(program, everywhere, words)
  program.addOption(new Option('--no-color', words.flags['no-color']))
  const named = argv.find((word) => Object.hasOwn(commands, word))
  for (const [name, load] of Object.entries(commands)) {
    const sub = dress(program.command(name)).description(words.commands[name as Command['name']])
    if (name !== named) continue
    const command = await load()
    for (const { name: argument, required, many } of command.arguments) {
      const shape = `${argument}${many ? '...' : ''}`
      sub.argument(required ? `<${shape}>` : `[${shape}]`, words.arguments[argument])
    }
    addFlags(sub, flagsOf(command), words)
    sub.addOption(new Option('--no-color', words.flags['no-color']))
    sub.addHelpText(
      'after',
      `\n${words.help.examples}${words.colon.trimEnd()}\n${command.examples.map((line) => `  ${line}`).join('\n')}\n\n${words.help.exitCodes}`,
    )
    sub.action((...received: unknown[]) => {
      const args = received
        .slice(0, -2)
        .flat()
        .filter((word): word is string => typeof word === 'string')
      const own = Object.fromEntries(Object.entries(sub.opts()).filter(([key, value]) => value !== undefined && !(key === 'color' && value === true)))
      chosen(command, kebab({ ...program.opts(), ...own }), args)
    })
  }
  return program
}

/** Its own flags, then those that belong to all. */
function flagsOf(command: Command): Flag[] {
  return [...command.flags, { name: 'format', kind: 'choice', choices: command.formats }, ...everywhere]
}

function addFlags(program: Program, flags: readonly Flag[], words: Words): void {
  for (const { name, kind, many, choices, value, describedAs } of flags) {
    const described = words.flags[(describedAs ?? name) as keyof Words['flags']]
    const shape =
      kind === 'switch' ? `--${name}` : `--${name} <${value ?? (choices ? name.replace('group-by', 'by') : kind === 'text' ? name : kind).toUpperCase()}>`
    const option = new Option(shape, choices ? `${described} (${words.help.choices}${words.colon}${choices.join(', ')})` : described)
    if (many) option.argParser((one: string, before: string[] | undefined) => [...(before ?? []), one])
    program.addOption(option)
  }
}

/** Values are checked before anything is read: one line says what was seen and what is allowed. */
function check(flags: readonly Flag[], given: Given): void {
  for (const { name, kind, choices } of flags) {
    const value = given[name]
    const flag = `--${name}`
    for (const seen of typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : []) {
      const wrong = (problem: string) => new TehError(problem, { flag, seen })
      if (choices && !choices.includes(seen)) throw new TehError('invalid-choice', { flag, seen, allowed: choices, suggestions: closest(seen, choices) })
      const period = parsePeriod(seen)
      if (kind === 'year' && (period === undefined || precisionOf(period) !== 'year')) throw wrong('invalid-year')
      if (kind === 'day' && (period === undefined || precisionOf(period) !== 'day')) throw wrong('invalid-day')
      if (kind === 'period' && period === undefined) throw wrong('invalid-period')
      if (kind === 'count' && !/^\d{1,6}$/.test(seen)) throw wrong('invalid-count')
    }
  }
}

/** Says on one line what stopped the call. */
function stop(error: unknown, io: Surroundings, words: Words): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  const known = error instanceof CommanderError ? usage(error) : error
  if (known instanceof TehError) {
    const say = words.problems[known.problem as keyof Words['problems']] as (data: TehError['data']) => string
    io.stderr(`teh: ${oneLine(say({ suggestions: [], allowed: [], ...known.data }))}\n`)
    return known.exitCode
  }
  io.stderr(`${oneLine(words.bug(error instanceof Error ? error.message : String(error)))}\n`)
  if (io.env.TEH_DEBUG === '1' && error instanceof Error) io.stderr(`${error.stack}\n`)
  return 3
}

/** What commander says, in our words. */
function usage({ code, message }: CommanderError): TehError {
  const seen = /'([^']*)'/.exec(message)?.[1] ?? ''
  const suggestions = [...message.matchAll(/Did you mean (?:one of )?([^?]*)\?/g)].flatMap(([, words = '']) => words.split(', '))
  if (code === 'commander.unknownOption') return new TehError('unknown-flag', { seen, suggestions })
  if (code === 'commander.unknownCommand')
    return new TehError('unknown-command', { seen, suggestions: closest(seen, Object.keys(commands)), allowed: Object.keys(commands) })
  if (code === 'commander.missingArgument') return new TehError('missing-argument', { name: seen })
  if (code === 'commander.optionMissingArgument') return new TehError('missing-value', { flag: seen.replace(/ .*/, '') })
  if (code === 'commander.excessArguments') return new TehError('too-many-arguments', { seen: [message.replace(/^error: /, '')] })
  return new TehError('usage', { message: message.replace(/^error: /, '') })
}

function languageOf(argv: readonly string[], env: Surroundings['env']): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const typed = argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : at >= 0 ? argv[at + 1] : undefined
  for (const wish of [typed, env.TEH_LANG, env.LC_ALL || env.LC_MESSAGES || env.LANG]) {
    const language = languages.find((known) => wish?.toLowerCase().startsWith(known))
    if (language) return language
    if (wish && wish === typed) break
  }
  return 'en'
}

/** The day asked for, else the day it is in Brussels. */
function todayOf(given: Given, io: Surroundings): string {
  const asked = textOf(given.today) ?? (io.env.TEH_TODAY || undefined)
  if (asked !== undefined) {
    const period = parsePeriod(asked)
    if (period === undefined || precisionOf(period) !== 'day')
      throw new TehError('invalid-day', { flag: given.today === undefined ? 'TEH_TODAY' : '--today', seen: asked })
    return asked
  }
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(io.now())
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}

function lookOf(given: Given, io: Surroundings, words: Words): Look {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  const depth = io.colourDepth >= 24 ? 3 : io.colourDepth >= 8 ? 2 : io.colourDepth >= 4 ? 1 : 0
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false' ? 1 : 0
  const wanted = (given as Readonly<Record<string, unknown>>).color !== false && !NO_COLOR && (TERM !== 'dumb' || forced > 0)
  return { words, width: widthOf(io), colour: wanted ? ((depth || forced) as Look['colour']) : 0 }
}

function widthOf({ columns, env }: Surroundings): number {
  const asked = Number(env.COLUMNS)
  return Math.max(20, columns ?? (Number.isInteger(asked) && asked > 0 ? asked : 80))
}

/** Commander names flags in camel case: back to what was typed. */
function kebab(options: Record<string, unknown>): Given {
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value])) as Given
}

function titleOf(title: string, { help }: Words): string {
  const titles: Record<string, string> = {
    'Usage:': help.usage,
    'Options:': `${help.options}:`,
    'Commands:': `${help.commands}:`,
    'Arguments:': `${help.arguments}:`,
  }
  return titles[title] ?? title
}

function textOf(value: Given[string]): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`)
}

/** Turns errors of the command-line parser into problems of this program. */
import type { CommanderError } from 'commander'
import { commands } from '../commands/index.ts'
import { TehError } from '../errors.ts'
import { commandsMeant, flagsMeant } from './meant.ts'

/**
 * The problem for an error of commander, in a call of this command with these flags; its English
 * text is kept only if no other problem fits.
 */
export function problemOf(
  { code, message }: CommanderError,
  command: string | undefined,
  flags: readonly string[],
): TehError {
  const seen = /'([^']*)'/.exec(message)?.[1] ?? ''
  if (code === 'commander.unknownOption') return unknownFlag(seen, command, flags)
  if (code === 'commander.unknownCommand') return unknownCommand(seen)
  if (code === 'commander.missingArgument') return new TehError('missing-argument', { name: seen })
  if (code === 'commander.optionMissingArgument')
    return new TehError('missing-value', { flag: seen.replace(/ .*/, '') })
  return new TehError('usage', { message: message.replace(/^error: /, '') })
}

export function unknownCommand(seen: string): TehError {
  const allowed = Object.keys(commands)
  return new TehError('unknown-command', {
    seen,
    suggestions: commandsMeant(seen, allowed),
    allowed,
  })
}

function unknownFlag(
  seen: string,
  command: string | undefined,
  flags: readonly string[],
): TehError {
  const name = seen.replace(/^-+/, '').replace(/=.*$/s, '')
  if (seen.includes('=') && flags.includes(name))
    return new TehError('no-value', { flag: `--${name}` })
  const help = ['teh', ...(command === undefined ? [] : [command]), '--help'].join(' ')
  const suggestions = flagsMeant(name, flags).map((one) => `--${one}`)
  return new TehError('unknown-flag', { seen, suggestions, help })
}

/** What the parser of the command line refuses, as a problem of ours. */
import type { CommanderError } from 'commander'
import { commands } from '../commands/index.ts'
import { TehError } from '../errors.ts'
import { commandsMeant } from './command-words.ts'

/** The problem that commander reports; its English words are kept only where no other fits. */
export function problemOf({ code, message }: CommanderError): TehError {
  const seen = /'([^']*)'/.exec(message)?.[1] ?? ''
  const suggestions = [...message.matchAll(/Did you mean (?:one of )?([^?]*)\?/g)].flatMap(
    ([, words = '']) => words.split(', '),
  )
  const flag = /^(--[a-z-]+)=/.exec(seen)?.[1]
  if (code === 'commander.unknownOption' && flag !== undefined && suggestions.includes(flag))
    return new TehError('no-value', { flag })
  if (code === 'commander.unknownOption') return new TehError('unknown-flag', { seen, suggestions })
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

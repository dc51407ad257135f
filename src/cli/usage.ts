/** What the parser of the command line refuses, as a problem of ours. */
import type { CommanderError } from 'commander'
import { closest } from '../analyses/text/nearest.ts'
import { commands } from '../commands/index.ts'
import { TehError } from '../errors.ts'

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

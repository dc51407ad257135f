/** Checks what was typed, value by value and together, before anything is read. */
import { closest } from '../analyses/text/nearest.ts'
import { allValues } from '../commands/command.ts'
import type { Flag } from '../commands/index.ts'
import { TehError } from '../errors.ts'
import { parsePeriod, precisionOf } from '../period.ts'
import type { Words } from '../words/index.ts'
import { type Call, flagsOf } from './program.ts'

/** Throws when a value is not allowed, or when two flags do not go together. */
export function check(call: Call, words: Words): void {
  for (const flag of flagsOf(call.command))
    for (const seen of allValues(call.flags, flag.name)) checkValue(flag, seen)
  checkTogether(call, words)
}

function checkValue({ name, kind, choices }: Flag, seen: string): void {
  const flag = `--${name}`
  if (choices && !choices.includes(seen))
    throw new TehError('invalid-choice', {
      flag,
      seen,
      allowed: choices,
      suggestions: closest(seen, choices),
    })
  const period = parsePeriod(seen)
  const precision = period && precisionOf(period)
  if (kind === 'year' && precision !== 'year') throw new TehError('invalid-year', { flag, seen })
  if (kind === 'day' && precision !== 'day') throw new TehError('invalid-day', { flag, seen })
  if (kind === 'period' && !period) throw new TehError('invalid-period', { flag, seen })
  if (kind === 'count' && !/^\d{1,6}$/.test(seen))
    throw new TehError('invalid-count', { flag, seen })
}

/** What would be passed over is refused: who gave it believes that it counts. */
function checkTogether({ command, flags, arguments: given }: Call, words: Words): void {
  const { conflicts = {}, requires = {}, arguments: taken } = command
  const { placeholders } = words.help
  const named = (name: string) => {
    const argument = taken.find((one) => one.name === name)
    return argument ? `<${placeholders[argument.name]}>` : `--${name}`
  }
  const isGiven = (name: string) =>
    flags[name] !== undefined || (given.length > 0 && taken.some((one) => one.name === name))
  for (const [name, others] of Object.entries(conflicts)) {
    const other = isGiven(name) ? others.find(isGiven) : undefined
    if (other !== undefined)
      throw new TehError('not-together', { flag: named(name), other: named(other) })
  }
  for (const [name, others] of Object.entries(requires))
    if (isGiven(name) && !others.some(isGiven))
      throw new TehError('needs-flag', { flag: named(name), allowed: others.map(named) })
}

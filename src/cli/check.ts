/** Checks the command line, each value and then their combination, before anything is read. */
import { closest } from '../analyses/text/nearest.ts'
import { nearCodes, typedCode } from '../analyses/typed/code.ts'
import { type Typed, typedPeriod } from '../analyses/typed/period.ts'
import { oneValue } from '../commands/command.ts'
import { flagsOf, formatEndings } from '../commands/flags.ts'
import type { Flag, Flags } from '../commands/index.ts'
import { TehError } from '../errors.ts'
import { type Day, type Period, type Precision, parsePeriod, precisionOf } from '../period.ts'
import type { Words } from '../words/index.ts'
import type { Call } from './program.ts'

/**
 * The call with dates and states in the form of the format, however they were typed. Throws if a
 * value is not allowed, or if two flags exclude each other. `today` is called only if a date is
 * relative to it.
 */
export function settled(call: Call, words: Words, today: (flags: Flags) => Day): Call {
  const flags: Record<string, Flags[string]> = { ...formatByFile(call), ...call.flags }
  // The day itself first, because others may be relative to it.
  const known = flagsOf(call.command).sort(
    (a, b) => Number(b.name === 'today') - Number(a.name === 'today'),
  )
  for (const flag of known) {
    const settle = (typed: string) => {
      const day = () => today(flag.name === 'today' ? {} : flags)
      return settledValue(flag, typed, words, day)
    }
    const value = flags[flag.name]
    if (typeof value === 'string') flags[flag.name] = settle(value)
    if (Array.isArray(value)) flags[flag.name] = value.map(settle)
  }
  const done = { ...call, flags }
  checkTogether(done, words)
  return done
}

/** The format by the name of the file, if there is no `--format`. */
function formatByFile({ command, flags }: Call): Flags {
  const output = oneValue(flags, 'output')
  if (output === undefined || command.outputIsForFiles) return {}
  const typed = /\.([a-z]+)$/i.exec(output)?.[1]?.toLowerCase() ?? ''
  const found = formatEndings.find(({ ending }) => ending === typed)
  if (found === undefined) return {}
  return found.isText && !command.formats.includes(found.format) ? {} : { format: found.format }
}

/** What is asked of a flag that is a period of one kind only. */
const precisions: Partial<
  Record<
    Flag['kind'],
    { is?: Precision; problem: 'invalid-year' | 'invalid-day' | 'invalid-period' }
  >
> = {
  year: { is: 'year', problem: 'invalid-year' },
  day: { is: 'day', problem: 'invalid-day' },
  period: { problem: 'invalid-period' },
}

function settledValue(
  { name, kind, choices, codes }: Flag,
  seen: string,
  words: Words,
  today: () => Day,
): string {
  const flag = `--${name}`
  const asked = precisions[kind]
  if (asked !== undefined) {
    const period = oneOf(flag, seen, periodsIn(seen, words, today))
    if (period === undefined || (asked.is !== undefined && precisionOf(period) !== asked.is))
      throw new TehError(asked.problem, { flag, seen })
    return period
  }
  if (kind === 'count' && !/^\d{1,6}$/.test(seen))
    throw new TehError('invalid-count', { flag, seen })
  if (choices === undefined || choices.includes(seen)) return seen
  const code = codes && oneOf(flag, seen, typedCode(codes, seen))
  if (code !== undefined && choices.includes(code)) return code
  const suggestions = codes ? nearCodes(codes, seen) : closest(seen, choices)
  throw new TehError('invalid-choice', { flag, seen, allowed: choices, suggestions })
}

function periodsIn(seen: string, { language }: Words, today: () => Day): Typed<Period> {
  const written = parsePeriod(seen)
  return written === undefined ? typedPeriod(seen, language, today()) : { is: written }
}

/** The meaning, if there is exactly one; nothing if there is none. */
function oneOf<T extends string>(flag: string, seen: string, typed: Typed<T>): T | undefined {
  if ('is' in typed) return typed.is
  if (typed.among.length > 1)
    throw new TehError('ambiguous-value', { flag, seen, among: typed.among })
  return undefined
}

/** Refuses flags that would have no effect, because the user believes that they do. */
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

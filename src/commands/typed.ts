/** Values as people type them, or a stop that says what was probably meant. */

import { communications, reasons, statuses } from '../../schemas/vocabulary.ts'
import { type Codes, nearCodes, typedCode } from '../analyses/typed/code.ts'
import { typedPeriod } from '../analyses/typed/period.ts'
import { TehError } from '../errors.ts'
import type { Day, Period } from '../period.ts'
import type { Words } from '../words/index.ts'

/** Reads the value of a flag. */
export interface Typist {
  period(flag: string, typed: string): Period
  status(typed: string): Codes['status']
  reason(typed: string): Codes['reason']
  communication(typed: string): Codes['communication']
}

export function typistOf({ language }: Pick<Words, 'language'>, today: Day): Typist {
  return {
    period: (flag, typed) => {
      const found = typedPeriod(typed, language, today)
      if ('is' in found) return found.is
      if (found.among.length > 1) throw ambiguous(flag, typed, found.among)
      throw new TehError('invalid-period', { flag: `--${flag}`, seen: typed })
    },
    status: (typed) => code('status', statuses, '--status', typed),
    reason: (typed) => code('reason', reasons, '--reason', typed),
    communication: (typed) => code('communication', communications, '--heard', typed),
  }
}

/** A text as it is written to a file: lines that end with LF, nothing around it. */
export function textTyped(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

/** A whole number from 1. */
export function countTyped(flag: string, typed: string): number {
  if (!/^[1-9]\d{0,5}$/.test(typed.trim()))
    throw new TehError('invalid-count', { flag: `--${flag}`, seen: typed })
  return Number(typed)
}

/** First and last line: `12`, `12-15`. */
export function linesTyped(typed: string): [number, number] {
  const [, first, last = first] = /^\s*(\d{1,6})(?:\s*[-–,]\s*(\d{1,6}))?\s*$/.exec(typed) ?? []
  if (first === undefined || Number(first) < 1 || Number(last) < Number(first))
    throw new TehError('invalid-lines', { flag: '--lines', seen: typed })
  return [Number(first), Number(last)]
}

function code<Kind extends keyof Codes>(
  kind: Kind,
  allowed: readonly Codes[Kind][],
  flag: string,
  typed: string,
): Codes[Kind] {
  const found = typedCode(kind, typed)
  if ('is' in found) return found.is
  if (found.among.length > 1) throw ambiguous(flag.slice(2), typed, found.among)
  const suggestions = nearCodes(kind, typed)
  throw new TehError('invalid-choice', { flag, seen: typed, allowed, suggestions })
}

function ambiguous(flag: string, seen: string, among: readonly string[]): TehError {
  return new TehError('ambiguous-value', { flag: `--${flag}`, seen, among })
}

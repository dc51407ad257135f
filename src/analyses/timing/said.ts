/** What the periods of a printed deadline say: a day by which, a start, a window. */
import { addDays, firstDay, lastDay, type Period, yearOf } from '../../period.ts'
import type { Token } from './tokens.ts'

/** What one or several periods say together; `doubt`: nothing certain. */
export type Said =
  | { kind: 'start' | 'due' | 'by' | 'before'; period: Period }
  | { kind: 'window'; start: Period; due: Period }
  | { kind: 'doubt' }

interface SaidHere {
  said: Said
  /** How many tokens say it. */
  length: number
}

type WindowToken = Extract<Token, { kind: 'window' }>
type PeriodToken = Extract<Token, { kind: 'period' }>

/** What the periods that begin at a token say, with the word that introduces them; if any do. */
export function saidAt(tokens: readonly Token[], at: number): SaidHere | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.kind === 'period') return bare(tokens, at)
  if (token?.kind === 'window') return { said: windowOf(token, tokens[at + 1]), length: 1 }
  if (token?.kind === 'by' && next?.kind === 'window')
    return { said: byEndOf(next, token.text), length: 2 }
  if (token?.kind === 'from' && next?.kind === 'window')
    return { said: startOf(next, tokens[at + 2]), length: 2 }
  if (next?.kind !== 'period') return undefined
  switch (token?.kind) {
    case 'by':
    case 'moved':
      return { said: { kind: 'by', period: next.period }, length: 2 }
    case 'before':
      return { said: eveOf(next), length: 2 }
    case 'from':
      return from(tokens, at)
    case 'between':
      return between(tokens, at)
    default:
      return undefined
  }
}

/** What goes on after it makes nothing certain. */
function windowOf({ start, due }: WindowToken, next: Token | undefined): Said {
  const goesOn = isJoint(next) || next?.kind === 'onwards'
  return goesOn && next?.kind !== 'comma' ? { kind: 'doubt' } : { kind: 'window', start, due }
}

/** By a school year may be before it begins, or before it ends. */
function byEndOf({ due, isTerm }: WindowToken, by: string): Said {
  return isTerm && !/\b(?:fin|einde?|end)\b/i.test(by)
    ? { kind: 'doubt' }
    : { kind: 'by', period: due }
}

/** From the school year 2025-2026 begins with it; from January to June 2025 is what it says. */
function startOf(token: WindowToken, next: Token | undefined): Said {
  if (!token.isOne) return windowOf(token, next)
  const isMore = isJoint(next) && next?.kind !== 'comma'
  return isMore ? { kind: 'doubt' } : { kind: 'start', period: token.start }
}

/** 2021 · 2021-2022 · 2021 onwards. */
function bare(tokens: readonly Token[], at: number): SaidHere {
  const chain = chainAt(tokens, at)
  const [first, second] = chain.periods as [PeriodToken, PeriodToken?]
  if (tokens[at + chain.length]?.kind !== 'onwards')
    return { said: together(chain), length: chain.length }
  const said: Said = second ? { kind: 'doubt' } : { kind: 'start', period: first.period }
  return { said, length: chain.length + 1 }
}

/** From 2021 · from 2021 onwards · from 2021 to 2022. */
function from(tokens: readonly Token[], at: number): SaidHere {
  const chain = chainAt(tokens, at + 1)
  const length = chain.length + 1
  const [first, second] = chain.periods as [PeriodToken, PeriodToken?]
  if (!second) {
    const onwards = tokens[at + length]?.kind === 'onwards' ? 1 : 0
    return { said: { kind: 'start', period: first.period }, length: length + onwards }
  }
  return { said: chain.joints.includes('and') ? { kind: 'doubt' } : together(chain), length }
}

/** Between 2021 and 2022. */
function between(tokens: readonly Token[], at: number): SaidHere | undefined {
  const { periods, length } = chainAt(tokens, at + 1)
  return periods.length === 2 ? { said: window(periods), length: length + 1 } : undefined
}

interface Chain {
  periods: PeriodToken[]
  /** The words between one period and the next. */
  joints: Token['kind'][]
  length: number
}

const jointKinds: ReadonlySet<Token['kind']> = new Set([
  'to',
  'by',
  'dash',
  'slash',
  'and',
  'comma',
])

/** The periods that follow each other from a token on, with one joint between each. */
function chainAt(tokens: readonly Token[], at: number): Chain {
  const chain: Chain = { periods: [tokens[at] as PeriodToken], joints: [], length: 1 }
  for (;;) {
    const begin = at + chain.length
    let end = begin
    while (isJoint(tokens[end])) end++
    const joints = tokens.slice(begin, end).map(({ kind }) => kind)
    const next = tokens[end]
    // A comma before another joint says no more than that joint.
    const [joint, ...more] = joints.length > 1 ? joints.filter((kind) => kind !== 'comma') : joints
    if (next?.kind !== 'period' || joint === undefined || more.length > 0) return chain
    chain.periods.push(next)
    chain.joints.push(joint)
    chain.length += joints.length + 1
  }
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && jointKinds.has(token.kind)
}

/** One period, or a window. Several years in a row are a window as well. */
function together({ periods, joints }: Chain): Said {
  const [first, last] = [periods[0] as PeriodToken, periods.at(-1) as PeriodToken]
  if (periods.length === 1) return { kind: 'due', period: first.period }
  if (periods.length === 2 && (joints[0] === 'to' || joints[0] === 'by' || joints[0] === 'dash'))
    return joints[0] === 'dash' && isMixed(first, last) ? { kind: 'doubt' } : window(periods)
  const inARow = periods.every(
    ({ period, vague }, i) =>
      period.length === 4 && !vague && (i === 0 || yearOf(period) === yearOf(first.period) + i),
  )
  return inARow ? { kind: 'window', start: first.period, due: last.period } : { kind: 'doubt' }
}

/** End of 2024-2025, T1 2024-2025: a part of the one year, or of both. */
function isMixed(first: PeriodToken, last: PeriodToken): boolean {
  const isPart = first.isPartial === true || first.period.length > 4
  return isPart && last.text === last.period && last.period.length === 4
}

function window([first, last]: readonly PeriodToken[]): Said {
  return first && last && lastDay(first.period) < firstDay(last.period)
    ? { kind: 'window', start: first.period, due: last.period }
    : { kind: 'doubt' }
}

/**
 * The coarsest period that ends on the day before another: before 2023 is 2022. If that other is
 * the last day of a month, it may be meant as included.
 */
function eveOf({ period, vague, text }: PeriodToken): Said {
  if (vague && !/d[ée]but|begin|start|early/i.test(text)) return { kind: 'doubt' }
  if (period.length === 10 && lastDay(period.slice(0, 7)) === period) return { kind: 'doubt' }
  const eve = addDays(firstDay(period), -1)
  for (const coarse of [eve.slice(0, 4), eve.slice(0, 7)])
    if (lastDay(coarse) === eve && period.length <= coarse.length)
      return { kind: 'before', period: coarse }
  return { kind: 'before', period: eve }
}

/** The timing grammar: what a printed deadline means. It never guesses: what it cannot read with certainty it hands back. */
import { memo } from '../../order.ts'
import { addDays, addDuration, firstDay, lastDay, type Period, yearOf } from '../../period.ts'
import { fold } from '../text/fold.ts'
import { type Phrases, phrases } from './phrases.ts'
import { type Language, type Token, tokensOf } from './tokens.ts'

export interface ReadTiming {
  start?: Period
  due?: Period
  /** The deadline is the eve of what is printed: of `due` only its last day is said. */
  eve?: true
  recurs?: { every: string; from?: Period; until?: Period }
  after?: { event: string; within?: string }
  /** Goes on, without a deadline. */
  ongoing?: true
  /** The words that mean nothing to the grammar, in order; all of them where what they mean is not certain. */
  unread: string[]
}

/** What one or several periods say together; `doubt`: nothing certain. */
type Said =
  | { kind: 'start' | 'due' | 'by' | 'before'; period: Period }
  | { kind: 'window'; start: Period; due: Period }
  | { kind: 'doubt' }

/** What was read before: plans print the same few words over and over. */
const readings = new Map<string, ReadTiming>()

/** Reads printed words in the language of the edition. */
export function readTiming(printed: string, language: Language): Readonly<ReadTiming> {
  const key = `${language} ${printed}`
  const known = readings.get(key)
  if (known) return known
  const read = mean(tokensOf(printed, language), phrases[language]) ?? { unread: [printed.trim()] }
  if (readings.size < 10_000) readings.set(key, read)
  return read
}

/** Nothing where it is not certain what the periods say. */
function mean(tokens: readonly Token[], table: Phrases): ReadTiming | undefined {
  const reading: ReadTiming = { unread: [] }
  const said: Said[] = []
  const rhythms: Extract<Token, { kind: 'again' }>[] = []
  /** Words that say how a period is meant, and were not understood. */
  let loose = false
  let ambiguous = false
  let words: string[] = []
  const flush = () => {
    if (words.length > 0) reading.unread.push(words.join(' '))
    words = []
  }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    const found = saidAt(tokens, i)
    if (found) {
      flush()
      said.push(found.said)
      ambiguous ||= isAmbiguous(token, table)
      i += found.length
      continue
    }
    i++
    if (token.kind === 'again') rhythms.push(token)
    else if (token.kind === 'ongoing') reading.ongoing = true
    else if (token.kind === 'after') reading.after = { ...reading.after, event: token.rest }
    else if (token.kind === 'span')
      reading.after = { event: '', ...reading.after, within: token.duration }
    else if (
      token.kind !== 'dash' &&
      token.kind !== 'slash' &&
      token.kind !== 'comma' &&
      !joins(token, tokens[i])
    ) {
      words.push(token.text)
      loose ||=
        (token.kind === 'before' || token.kind === 'from' || token.kind === 'onwards') &&
        !isAmbiguous(token, table)
    }
  }
  flush()
  if (reading.after && reading.after.event === '') delete reading.after
  const every = rhythmOf(rhythms)
  if (every !== undefined) reading.recurs = { every }
  if (said.length === 0) return reading
  const [first, second] = said as [Said, Said?]
  const isOne =
    said.length === 1 ||
    (said.length === 2 &&
      first.kind === 'start' &&
      (second?.kind === 'by' || second?.kind === 'before'))
  const isDoubtful =
    loose ||
    (ambiguous && reading.unread.length > 0) ||
    said.some(({ kind }) => kind === 'doubt') ||
    (reading.ongoing && first.kind === 'due') ||
    (rhythms.length > 0 && (every === undefined || said.some(({ kind }) => kind === 'before'))) ||
    (first.kind === 'window' &&
      rhythms.some(({ text }) => /r[ée]p[ée]t|herhal|repeat/i.test(text))) ||
    reading.unread.some((text) => isDoubtfulText(text, table))
  if (!isOne || isDoubtful) return undefined
  for (const one of said) take(reading, one)
  return reading
}

/** Notes what periods say; of what comes back, the first and the last occurrence. */
function take(reading: ReadTiming, said: Said): void {
  if (said.kind === 'doubt') return
  const [start, due] =
    said.kind === 'window'
      ? [said.start, said.due]
      : said.kind === 'start'
        ? [said.period, undefined]
        : [undefined, said.period]
  if (reading.recurs) {
    const from = said.kind === 'due' ? due : start
    const until = said.kind === 'due' ? undefined : due
    if (from !== undefined) reading.recurs.from = from
    if (until !== undefined) reading.recurs.until = until
    return
  }
  if (start !== undefined) reading.start = start
  if (due !== undefined) reading.due = due
  if (said.kind === 'before') reading.eve = true
}

/** What the periods that begin at a token say, and how many tokens say it. */
function saidAt(tokens: readonly Token[], at: number): { said: Said; length: number } | undefined {
  const token = tokens[at]
  if (token?.kind === 'period') {
    const chain = chainAt(tokens, at)
    const onwards = tokens[at + chain.length]?.kind === 'onwards'
    if (onwards)
      return {
        said:
          chain.periods.length === 1 ? { kind: 'start', period: token.period } : { kind: 'doubt' },
        length: chain.length + 1,
      }
    return { said: together(chain), length: chain.length }
  }
  const next = tokens[at + 1]
  if (next?.kind !== 'period') return undefined
  if (token?.kind === 'by') return { said: { kind: 'by', period: next.period }, length: 2 }
  if (token?.kind === 'before') return { said: eveOf(next), length: 2 }
  if (token?.kind !== 'from' && token?.kind !== 'between') return undefined
  const chain = chainAt(tokens, at + 1)
  const length = chain.length + 1
  if (token.kind === 'between')
    return chain.periods.length === 2 ? { said: window(chain.periods), length } : undefined
  const extra = tokens[at + length]?.kind === 'onwards' ? 1 : 0
  if (chain.periods.length === 1)
    return { said: { kind: 'start', period: next.period }, length: length + extra }
  return { said: chain.joints.includes('and') ? { kind: 'doubt' } : together(chain), length }
}

type PeriodToken = Extract<Token, { kind: 'period' }>
interface Chain {
  periods: PeriodToken[]
  /** What stands between one period and the next. */
  joints: Token['kind'][]
  length: number
}

/** Periods with nothing but joints between them. */
function chainAt(tokens: readonly Token[], at: number): Chain {
  const chain: Chain = { periods: [tokens[at] as PeriodToken], joints: [], length: 1 }
  for (;;) {
    let end = at + chain.length
    const joints: Token['kind'][] = []
    for (
      let kind = tokens[end]?.kind;
      kind !== undefined && isJoint.has(kind);
      kind = tokens[++end]?.kind
    )
      joints.push(kind)
    const next = tokens[end]
    // A comma before another joint says no more than that joint.
    const [joint, ...more] = joints.length > 1 ? joints.filter((kind) => kind !== 'comma') : joints
    if (next?.kind !== 'period' || joint === undefined || more.length > 0) return chain
    chain.periods.push(next)
    chain.joints.push(joint)
    chain.length = end + 1 - at
  }
}
const isJoint: ReadonlySet<Token['kind']> = new Set(['to', 'by', 'dash', 'slash', 'and', 'comma'])

/** A period; a window; years in a row, which are one. */
function together({ periods, joints }: Chain): Said {
  const [first, last] = [periods[0] as PeriodToken, periods.at(-1) as PeriodToken]
  if (periods.length === 1) return { kind: 'due', period: first.period }
  if (periods.length === 2 && (joints[0] === 'to' || joints[0] === 'by' || joints[0] === 'dash'))
    return window(periods)
  const inARow = periods.every(
    ({ period, vague }, i) =>
      period.length === 4 && !vague && (i === 0 || yearOf(period) === yearOf(first.period) + i),
  )
  return inARow ? { kind: 'window', start: first.period, due: last.period } : { kind: 'doubt' }
}

function window([first, last]: readonly PeriodToken[]): Said {
  return first && last && lastDay(first.period) < firstDay(last.period)
    ? { kind: 'window', start: first.period, due: last.period }
    : { kind: 'doubt' }
}

/** The coarsest period that ends on the eve of another: before 2023 is 2022. Before the last day of a month may include that day. */
function eveOf({ period, vague, text }: PeriodToken): Said {
  if (vague && !/d[ée]but|begin|start|early/i.test(text)) return { kind: 'doubt' }
  if (period.length === 10 && lastDay(period.slice(0, 7)) === period) return { kind: 'doubt' }
  const eve = addDays(firstDay(period), -1)
  for (const coarse of [eve.slice(0, 4), eve.slice(0, 7)])
    if (lastDay(coarse) === eve && period.length <= coarse.length)
      return { kind: 'before', period: coarse }
  return { kind: 'before', period: eve }
}

/** The one rhythm that is printed, whether or not it is also said that it comes back; nothing where there are two. */
function rhythmOf(rhythms: readonly { every: string }[]): string | undefined {
  const named = new Set(
    rhythms.map(({ every }) => every).filter((every) => every !== 'unspecified'),
  )
  return named.size > 1 ? undefined : ([...named][0] ?? rhythms[0]?.every)
}

/** A joint that only leads on to another phrase. */
function joins(token: Token, next: Token | undefined): boolean {
  return (
    (token.kind === 'and' || token.kind === 'to') &&
    (next?.kind === 'by' || next?.kind === 'before')
  )
}

function isAmbiguous({ text }: Token, { ambiguous }: Phrases): boolean {
  return ambiguous.includes(text.toLowerCase())
}

const doubts = new Map<Phrases, ReadonlySet<string>>()

/** Whether unread words may change what a period means: figures, months, parts of a year, and words that are known to. */
function isDoubtfulText(text: string, table: Phrases): boolean {
  const words = memo(doubts, table, doubtfulWords)
  // A sign may open the end or guess: 2021+, ±2022.
  if (/[+~±<>≤≥?]/.test(text)) return true
  const seen = fold(text)
    .replaceAll('.', '')
    .split(/[^a-z0-9]+/)
  return seen.some((word) => /\d/.test(word) || words.has(word))
}

function doubtfulWords(table: Phrases): ReadonlySet<string> {
  return new Set([
    ...table.months.flat(),
    ...table.ordinals.flat(),
    ...table.quarter,
    ...table.semester,
    ...table.units.map(([name]) => name),
    ...table.doubtful.split(/\s+/),
  ])
}

/** The deadline of what hangs on a dated event: its last day plus the span; the event's own close when no span is printed. */
export function dueAfter(on: Period, within: string | undefined): Period {
  return within === undefined ? on : addDuration(lastDay(on), within)
}

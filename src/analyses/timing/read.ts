/**
 * The timing grammar: reads a printed deadline. It never guesses: what it cannot read with
 * certainty stays unread.
 */
import { memo } from '../../order.ts'
import type { Period } from '../../period.ts'
import { fold } from '../text/fold.ts'
import { knownLanguage } from '../text/languages.ts'
import { isDoubtful } from './doubt.ts'
import { asMonth, type FiscalYear, withoutFiscalYears } from './fiscal.ts'
import { hear } from './heard.ts'
import { type Phrases, phrases } from './phrases/index.ts'
import type { Said } from './said.ts'
import { withFullYears } from './short-years.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface ReadTiming {
  start?: Period
  due?: Period
  /**
   * The printed deadline is the day before something, so that only the last day of `due` counts.
   */
  eve?: true
  /**
   * The words say more than a period can, or less: a season, a school year, T1 and T2. What is
   * written may be finer, and without the start.
   */
  isLoose?: true
  recurs?: { every: string; from?: Period; until?: Period }
  after?: { event: string; within?: string }
  /** It goes on, without a deadline. */
  ongoing?: true
  /** The words that mean nothing to the grammar, in order; all words when nothing is certain. */
  unread: string[]
}

/** Words that were already read: plans repeat the same few words. */
const readings = new Map<string, ReadTiming>()
const maxReadings = 10_000

/** One year or two: figures that say the same in every language. */
const years = /^\s*\d{4}(?:\s*[-–—]\s*\d{4})?\s*$/

/**
 * Reads printed words in a language (BCP 47); of one that the grammar does not know, years only. A
 * fiscal year is read as its months if the corpus says when it begins, and `31/12/22` as a day if
 * 2022 is in the period of the edition (`2021/2025`).
 */
export function readTiming(
  printed: string,
  tag: string,
  fiscal?: FiscalYear | undefined,
  period?: string | undefined,
): Readonly<ReadTiming> {
  const language = knownLanguage(tag) ?? (years.test(printed) ? 'en' : undefined)
  if (!language) return { unread: [printed.trim()] }
  if (readings.size > maxReadings) readings.clear()
  const year = fiscal ? `${fiscal.begins} ${fiscal.named_by}` : ''
  return memo(readings, `${language} ${year} ${period} ${printed}`, () => {
    const nothing = { unread: [printed.trim()] }
    const table = phrases[language]
    const full = withFullYears(printed, table, period)
    const inDays = withoutFiscalYears(full, language, table, fiscal)
    if (inDays === undefined) return nothing
    const { text, days } = inDays
    const read = meaningOf(tokensOf(text, language), table)
    if (read === undefined || days.size === 0) return read ?? nothing
    const [start, due] = [asMonth(read.start, days), asMonth(read.due, days)]
    return { ...read, ...(start && { start }), ...(due && { due }) }
  })
}

/** What the words mean; nothing when it is not certain what the periods among them say. */
function meaningOf(tokens: readonly Token[], table: Phrases): ReadTiming | undefined {
  if (tokens.some(({ kind }) => kind === 'unsure')) return undefined
  const heard = hear(tokens, table)
  if (heard.after && hasSpan(heard.unread, table)) return undefined
  if (heard.rhythms.length > 1 && heard.unread.some((text) => either.has(fold(text))))
    return undefined
  const every = rhythmOf(heard.rhythms)
  const isLoose = tokens.some((token) => isLooseToken(token))
  const reading: ReadTiming = {
    unread: heard.unread,
    ...(isLoose && heard.said.length > 0 && { isLoose: true as const }),
    ...(heard.ongoing && { ongoing: true as const }),
    ...(heard.after && heard.after.event !== '' && { after: heard.after }),
    ...(every !== undefined && { recurs: { every } }),
  }
  if (heard.said.length === 0) return reading
  if (!isOneTiming(heard.said) || isDoubtful(heard, every, table)) return undefined
  // Beside a deadline that was moved, what it was before is no start.
  const isMoved = tokens.some(({ kind }) => kind === 'moved')
  if (isMoved && (heard.said.length > 1 || every !== undefined)) return undefined
  for (const said of heard.said) take(reading, said)
  return reading
}

/** Between two rhythms one of which is meant. */
const either: ReadonlySet<string> = new Set(['ou', 'of', 'or'])

function isLooseToken(token: Token): boolean {
  if (token.kind === 'period') return token.isSeason === true
  return token.kind === 'window'
}

/** The printed rhythm, if there is only one, with or without a word for repeating beside it. */
function rhythmOf(rhythms: readonly { every: string }[]): string | undefined {
  const named = new Set(
    rhythms.map(({ every }) => every).filter((every) => every !== 'unspecified'),
  )
  if (named.size > 1) return undefined
  return [...named][0] ?? rhythms[0]?.every
}

/** Whether the periods make one timing: one alone, or a start and the deadline after it. */
function isOneTiming([first, second, ...more]: readonly Said[]): boolean {
  if (second === undefined) return true
  const isDeadline = second.kind === 'by' || second.kind === 'before'
  return first?.kind === 'start' && isDeadline && more.length === 0
}

/** Whether unread words may be the span until an event: in the year after, half a year after. */
function hasSpan(unread: readonly string[], { units }: Phrases): boolean {
  const names = new Set(['half', 'demi', ...units.map(([name]) => name)])
  const words = unread.flatMap((text) => fold(text).split(/[^a-z0-9]+/))
  return words.some((word) => /\d/.test(word) || names.has(word))
}

/** Notes what a period says; if the measure recurs, the first and the last occurrence. */
function take(reading: ReadTiming, said: Said): void {
  if (said.kind === 'doubt') return
  const [start, due] = boundsOf(said)
  if (reading.recurs) {
    const [from, until] = said.kind === 'due' ? [due, undefined] : [start, due]
    if (from !== undefined) reading.recurs.from = from
    if (until !== undefined) reading.recurs.until = until
    return
  }
  if (start !== undefined) reading.start = start
  if (due !== undefined) reading.due = due
  if (said.kind === 'before') reading.eve = true
}

function boundsOf(
  said: Exclude<Said, { kind: 'doubt' }>,
): readonly [start: Period | undefined, due: Period | undefined] {
  if (said.kind === 'window') return [said.start, said.due]
  return said.kind === 'start' ? [said.period, undefined] : [undefined, said.period]
}

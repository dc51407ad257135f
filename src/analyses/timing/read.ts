/** The timing grammar: what a printed deadline means. It never guesses: what it cannot read it hands back. */
import { addDays, addDuration, firstDay, lastDay, type Period, parsePeriod, write } from '../../period.ts'
import { fold } from '../fold.ts'
import { type Phrases, phrases } from './phrases.ts'

export interface ReadTiming {
  start?: Period
  due?: Period
  recurs?: { every: string; from?: Period }
  after?: { event: string; within?: string }
  /** Goes on, without a deadline. */
  ongoing?: true
  /** The words that mean nothing to the grammar, in order. */
  unread: string[]
}

type Meaning =
  | { kind: 'period'; period: Period }
  | { kind: 'by' | 'before' | 'from' | 'between' | 'to' | 'dash' | 'ongoing' | 'word' }
  | { kind: 'again'; every: string }
  | { kind: 'after'; rest: string }
  | { kind: 'span'; duration: string }
/** A meaning, with the words that were read for it. */
type Token = Meaning & { text: string }

interface Matcher {
  pattern: RegExp
  token(found: RegExpExecArray, rest: string): Meaning | undefined
}

const year = String.raw`(?<year>(?:19|20)\d\d)`
/** What was read before: plans print the same few words over and over. */
const readings = new Map<string, ReadTiming>()
const matchers = new Map<string, readonly Matcher[]>()

/** Reads printed words in the language of the edition. */
export function readTiming(printed: string, language: 'fr' | 'nl' | 'en'): Readonly<ReadTiming> {
  const key = `${language} ${printed}`
  const known = readings.get(key)
  if (known) return known
  const read = mean(tokensOf(printed, language))
  if (readings.size < 10_000) readings.set(key, read)
  return read
}

function tokensOf(printed: string, language: 'fr' | 'nl' | 'en'): Token[] {
  const original = printed.replace(/[\u00a0\u202f]/g, ' ').replace(/[’‘]/g, "'")
  const text = fold(original)
  const tokens: Token[] = []
  for (let i = 0; i < text.length; ) {
    const rest = text.slice(i)
    const blank = /^[\s,;:()."«»“”?!]+/.exec(rest)
    if (blank) {
      i += blank[0].length
      continue
    }
    let length = 0
    for (const { pattern, token } of matchersOf(language)) {
      const found = pattern.exec(rest)
      if (!found) continue
      const read = token(found, original.slice(i + found[0].length))
      if (!read) continue
      tokens.push({ ...read, text: original.slice(i, i + found[0].length).trim() })
      length = read.kind === 'after' ? rest.length : found[0].length
      break
    }
    if (length === 0) {
      const word = /^[^\s,;:()"«»“”]+/.exec(rest)?.[0] ?? rest[0] ?? ' '
      tokens.push({ kind: 'word', text: original.slice(i, i + word.length) })
      length = word.length
    }
    i += length
  }
  return tokens
}

function mean(tokens: readonly Token[]): ReadTiming {
  const reading: ReadTiming = { unread: [] }
  let words: string[] = []
  const flush = () => {
    if (words.length > 0) reading.unread.push(words.join(' '))
    words = []
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'period') flush()
    const next = tokens[i + 1]
    const [second, third] = [tokens[i + 2], tokens[i + 3]]
    if (token.kind === 'again') reading.recurs = { ...reading.recurs, every: reading.recurs?.every === 'year' ? 'year' : token.every }
    else if (token.kind === 'ongoing') reading.ongoing = true
    else if (token.kind === 'after') reading.after = { ...reading.after, event: token.rest }
    else if (token.kind === 'span') reading.after = { event: '', ...reading.after, within: token.duration }
    else if (token.kind === 'between' && next?.kind === 'period' && (second?.kind === 'to' || second?.kind === 'by') && third?.kind === 'period') {
      ;[reading.start, reading.due] = [next.period, third.period]
      i += 3
    } else if (token.kind === 'from' && next?.kind === 'period') {
      reading.start = next.period
      i += 1
    } else if (token.kind === 'by' && next?.kind === 'period') {
      reading.due = next.period
      i += 1
    } else if (token.kind === 'before' && next?.kind === 'period') {
      reading.due = dayBefore(next.period)
      i += 1
    } else if (
      token.kind === 'period' &&
      (next?.kind === 'dash' || next?.kind === 'to' || next?.kind === 'by') &&
      second?.kind === 'period' &&
      token.period < second.period
    ) {
      ;[reading.start, reading.due] = [token.period, second.period]
      i += 2
    } else if (token.kind === 'period' && reading.due === undefined) reading.due = token.period
    else if (token.kind !== 'dash') words.push(token.text)
  }
  flush()
  if (reading.after && reading.after.event === '') delete reading.after
  if (reading.recurs && reading.due !== undefined && reading.start === undefined) {
    reading.recurs.from = reading.due
    delete reading.due
  } else if (reading.recurs && reading.start !== undefined && reading.due === undefined) {
    reading.recurs.from = reading.start
    delete reading.start
  }
  return reading
}

/** The coarsest period that ends on the eve of another: before 2023 is 2022. */
function dayBefore(period: Period): Period {
  const eve = addDays(firstDay(period), -1)
  for (const coarse of [eve.slice(0, 4), eve.slice(0, 7)]) if (lastDay(coarse) === eve && period.length <= coarse.length) return coarse
  return eve
}

function matchersOf(language: 'fr' | 'nl' | 'en'): readonly Matcher[] {
  const known = matchers.get(language)
  if (known) return known
  const made = makeMatchers(phrases[language])
  matchers.set(language, made)
  return made
}

function makeMatchers(table: Phrases): Matcher[] {
  const vague = `(?:(?:${any(table.vague)})[ -]*)?`
  const filler = `(?:(?:${any(table.filler)}) ?)*`
  const lead = `${filler}${vague}${filler}`
  const list: Matcher[] = []
  const add = (source: string, token: Matcher['token']) => list.push({ pattern: new RegExp(`^${source}`), token })
  const edge = String.raw`(?![\p{L}\d])`.replace('\\p{L}', 'a-z')
  const units = new Map(table.units)
  const number = `(?<n>\\d{1,3}|${any(table.numbers.flat())})`
  add(`(?:${any(table.again.map(([phrase]) => phrase))})${edge}`, ([found]) => ({ kind: 'again', every: new Map(table.again).get(found) ?? 'unspecified' }))
  add(`${number} (?<unit>${any([...units.keys()])})${edge}(?= (?:${any(table.after)}))`, ({ groups }) => {
    const count = Number.isNaN(Number(groups?.n)) ? table.numbers.findIndex((names) => names.includes(groups?.n ?? '')) + 1 : Number(groups?.n)
    const unit = units.get(groups?.unit ?? '') ?? 'Y'
    return { kind: 'span', duration: unit === 'W' ? `P${count * 7}D` : `P${count}${unit}` }
  })
  add(`(?:${any(table.after)})(?=[ ']|[a-z])`, (_, rest) => ({ kind: 'after', rest: rest.trim() }))
  add(`(?:${any(table.by)})${edge}(?=.*\\d{4})`, () => ({ kind: 'by' }))
  add(`(?:${any(table.from)})${edge}(?= ?(?:${lead})(?:[a-z0-9^{}.]+ ){0,3}(?:19|20)\\d\\d)`, (found) =>
    table.between.includes(found[0]) && rangeFollows(found.input, table) ? { kind: 'between' } : { kind: 'from' },
  )
  add(`(?:${any(table.before)})${edge}(?=.*\\d{4})`, () => ({ kind: 'before' }))
  add(`(?:${any(table.between)})${edge}(?=.*\\d{4}.*\\d{4})`, () => ({ kind: 'between' }))
  add(`(?:${any(table.ongoing)})${edge}`, () => ({ kind: 'ongoing' }))
  // A whole day: 15 juillet 2021, 1er mars 2021, 15/07/2021, 2021-07-15.
  table.months.forEach((names, index) => {
    add(`${lead}(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\.? (?:${any(names)}) ${year}${edge}`, ({ groups }) =>
      asPeriod(write(Number(groups?.year), 'day', index + 1, Number(groups?.day))),
    )
  })
  add(`${lead}(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.]${year}${edge}`, ({ groups }) =>
    asPeriod(write(Number(groups?.year), 'day', Number(groups?.month), Number(groups?.day))),
  )
  add(`${lead}${year}-(?<month>\\d\\d)-(?<day>\\d\\d)${edge}`, ({ groups }) => asPeriod(`${groups?.year}-${groups?.month}-${groups?.day}`))
  add(`${lead}${year}-(?<part>q[1-4]|s[12])${edge}`, ({ groups }) => asPeriod(`${groups?.year}-${groups?.part?.toUpperCase()}`))
  for (const [names, unit, letter, count] of [
    [table.quarter, 'quarter', '[qtk]', 4],
    [table.semester, 'semester', 's', 2],
  ] as const) {
    for (let n = 1; n <= count; n++) {
      const ordinals = [...(table.ordinals[n - 1] ?? []), ...(n === count ? (table.ordinals[3]?.slice(1, 2) ?? []) : []), String(n)]
      add(`${lead}(?:${any(ordinals)}) ?(?:${any(names)})(?: ${filler})? ?${year}${edge}`, ({ groups }) => asPeriod(write(Number(groups?.year), unit, n)))
      add(`${lead}${letter}${n}[ /-]?${year}${edge}`, ({ groups }) => asPeriod(write(Number(groups?.year), unit, n)))
    }
  }
  table.months.forEach((names, index) => {
    add(`${lead}(?:${any(names)})(?: ${filler})? ?${year}${edge}`, ({ groups }) => asPeriod(write(Number(groups?.year), 'month', index + 1)))
  })
  add(`${lead}${year}${edge}`, ({ groups }) => asPeriod(groups?.year ?? ''))
  add(String.raw`[-–—/](?=\s*\S)`, () => ({ kind: 'dash' }))
  add(`(?:${any(table.to)})${edge}(?=.*\\d{4})`, () => ({ kind: 'to' }))
  return list
}

function rangeFollows(text: string, table: Phrases): boolean {
  return new RegExp(`(?:19|20)\\d\\d (?:${any(table.to)}) .*(?:19|20)\\d\\d`).test(text)
}

function asPeriod(text: string): Meaning | undefined {
  const period = parsePeriod(text)
  return period === undefined ? undefined : { kind: 'period', period }
}

function any(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

/** The deadline of what hangs on a dated event: its last day plus the span; the event's own close when no span is printed. */
export function dueAfter(on: Period, within: string | undefined): Period {
  return within === undefined ? on : addDuration(lastDay(on), within)
}

/** The words of a printed deadline, each with what it means to the grammar. */
import { memo } from '../../order.ts'
import { type Period, parsePeriod, write } from '../../period.ts'
import { fold } from '../text/fold.ts'
import type { Language } from '../text/languages.ts'
import { type Phrases, phrases } from './phrases.ts'

type Meaning =
  /** `vague`: of it the beginning, the middle or the end is meant. */
  | { kind: 'period'; period: Period; vague: boolean; isSeason?: boolean }
  /** Printed as one: T1 and T2 2026, the school year 2023-2024. */
  | { kind: 'window'; start: Period; due: Period }
  | {
      kind:
        | 'by'
        | 'before'
        | 'from'
        | 'between'
        | 'to'
        | 'and'
        | 'dash'
        | 'slash'
        | 'comma'
        | 'ongoing'
        | 'word'
    }
  /** The period just read is a start. */
  | { kind: 'onwards' }
  | { kind: 'again'; every: string }
  | { kind: 'after'; rest: string }
  | { kind: 'span'; duration: string }
/** A meaning, with the words that were read for it. */
export type Token = Meaning & { text: string }

interface Matcher {
  pattern: RegExp
  /** Only just behind a period, or the comma after one. */
  behind?: true
  token(found: RegExpExecArray, rest: string): Meaning | undefined
}

const year = String.raw`(?<year>(?:19|20)\d\d)`
const edge = '(?![a-z\\d])'
const matchers = new Map<Language, readonly Matcher[]>()

export function tokensOf(printed: string, language: Language): Token[] {
  const original = printed
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
  const text = fold(original)
  const tokens: Token[] = []
  for (let i = 0; i < text.length; ) {
    const rest = text.slice(i)
    const blank = /^[\s:()."«»“”?!]+/.exec(rest)
    if (blank) {
      i += blank[0].length
      continue
    }
    let length = 0
    const isAfterPeriod = tokens.findLast(({ kind }) => kind !== 'comma')?.kind === 'period'
    for (const { pattern, behind, token } of matchersOf(language)) {
      if (behind && !isAfterPeriod) continue
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

function matchersOf(language: Language): readonly Matcher[] {
  return memo(matchers, language, () => [
    ...operators(phrases[language]),
    ...periods(phrases[language]),
  ])
}

function operators(table: Phrases): Matcher[] {
  const list: Matcher[] = []
  const add = (source: string, token: Matcher['token']) =>
    list.push({ pattern: new RegExp(`^${source}`), token })
  const addBehind = (source: string, kind: 'to' | 'and' | 'comma' | 'onwards') =>
    list.push({ pattern: new RegExp(`^${source}`), behind: true, token: () => ({ kind }) })
  const units = new Map(table.units)
  const number = `(?<n>\\d{1,3}|${any(table.numbers.flat())})`
  const counted = `${number} (?<unit>${any([...units.keys()])})${edge}`
  const durationIn = ({ n = '', unit = '' }: Groups) => {
    const spelled = table.numbers.findIndex((names) => names.includes(n)) + 1
    const count = Number.isNaN(Number(n)) ? spelled : Number(n)
    const code = units.get(unit) ?? 'Y'
    return code === 'W' ? `P${count * 7}D` : `P${count}${code}`
  }
  const rhythms = new Map(table.again)
  const atLeast = `(?:(?:${any(table.atLeast)}) )?`
  add(`${atLeast}(?<rhythm>${any([...rhythms.keys()])})${edge}`, ({ groups }) => ({
    kind: 'again',
    every: rhythms.get(groups?.rhythm ?? '') ?? 'unspecified',
  }))
  add(`${atLeast}(?:${any(table.every)}) ${counted}`, ({ groups = {} }) => ({
    kind: 'again',
    every: everyOf(durationIn(groups)),
  }))
  add(`${counted}(?= (?:${any(table.after)}))`, ({ groups = {} }) => ({
    kind: 'span',
    duration: durationIn(groups),
  }))
  add(`(?:${any(table.after)})(?:(?<=')|(?=[ ']))`, (_, rest) => ({
    kind: 'after',
    rest: rest.trim(),
  }))
  add(`(?:${any(table.by)})${edge}(?=.*\\d{4})`, () => ({ kind: 'by' }))
  addBehind(`(?:${any(table.to)})${edge}(?=.*\\d{4})`, 'to')
  addBehind(`(?:${any(table.from)})${edge}(?=\\s*(?:[),;]|$))`, 'onwards')
  add(
    `(?:${any(table.from)})${edge}(?= ?${leadOf(table)}(?:[a-z0-9^{}.]+ ){0,3}(?:19|20)\\d\\d)`,
    () => ({ kind: 'from' }),
  )
  add(`(?:${any(table.before)})${edge}(?=.*\\d{4})`, () => ({ kind: 'before' }))
  add(`(?:${any(table.between)})${edge}(?=.*\\d{4}.*\\d{4})`, () => ({ kind: 'between' }))
  add(`(?:${any(table.ongoing)})${edge}`, () => ({ kind: 'ongoing' }))
  addBehind(`(?:(?:${any(table.and)})${edge}|[&+])(?=.*\\d{4})`, 'and')
  add('[,;]', () => ({ kind: 'comma' }))
  return list
}

function everyOf(duration: string): string {
  return duration === 'P1Y' ? 'year' : duration
}

type Groups = Readonly<Record<string, string | undefined>>

/** Adds a matcher of one way to write a period; `source` names what `read` makes the period of. */
type AddPeriod = (source: string, read: (groups: Groups) => string) => void

function periods(table: Phrases): Matcher[] {
  const list: Matcher[] = []
  const lead = `(?<lead>${leadOf(table)})`
  const isVague = new RegExp(
    `(?:^|[^a-z])(?:${any(table.vague.filter((phrase) => !isYearNoun(phrase)))})(?![a-z])`,
  )
  const season = new RegExp(`(?:^|[^a-z])(?:${any(table.seasons)})(?![a-z])`)
  const add: AddPeriod = (source, read) =>
    list.push({
      pattern: new RegExp(`^${lead}${source}${edge}`),
      token: ({ groups = {} }) => {
        const period = parsePeriod(read(groups))
        if (period === undefined) return undefined
        const isSeason = season.test(groups.lead ?? '')
        return {
          kind: 'period',
          period,
          vague: isSeason || isVague.test(groups.lead ?? ''),
          isSeason,
        }
      },
    })
  list.push(...windows(table))
  addDays(table, add)
  addPartsOfYear(table, add)
  addMonths(table, add)
  add(year, (of) => of.year ?? '')
  list.push(
    { pattern: /^[-–—](?=\s*\S)/, token: () => ({ kind: 'dash' }) },
    { pattern: /^\/(?=\s*\S)/, token: () => ({ kind: 'slash' }) },
  )
  return list
}

/** 15 juillet 2021 · 1er mars 2021 · 15/07/2021 · 2021-07-15. */
function addDays(table: Phrases, add: AddPeriod): void {
  for (const [index, names] of table.months.entries())
    add(`(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\.? (?:${any(names)}) ${year}`, (of) =>
      write(Number(of.year), 'day', index + 1, Number(of.day)),
    )
  add(`(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.]${year}`, (of) =>
    write(Number(of.year), 'day', Number(of.month), Number(of.day)),
  )
  add(`${year}-(?<month>\\d\\d)-(?<day>\\d\\d)`, (of) => `${of.year}-${of.month}-${of.day}`)
  for (const [index, names] of table.months.entries())
    add(`(?:${any(names)}) (?<day>\\d{1,2})(?:st|nd|rd|th)?, ?${year}`, (of) =>
      write(Number(of.year), 'day', index + 1, Number(of.day)),
    )
}

/** Premier trimestre 2021 · T1 2021 · 2021-Q1 · second semestre de 2021 · S2 2021. */
function addPartsOfYear(table: Phrases, add: AddPeriod): void {
  const parts = [
    { names: table.quarter, unit: 'quarter', letter: '[qtk]', count: 4 },
    { names: table.semester, unit: 'semester', letter: 's', count: 2 },
  ] as const
  for (const { names, unit, letter, count } of parts) {
    for (let n = 1; n <= count; n++) {
      const ordinals = [
        ...(table.ordinals[n - 1] ?? []),
        ...(n === count ? lastOf(table) : []),
        String(n),
      ]
      const read = (of: Groups) => write(Number(of.year), unit, n)
      add(`(?:${any(ordinals)}) ?(?:${any(names)})${innerOf(table)}${year}`, read)
      add(`(?:${any(names)}) ${n},? ?${year}`, read)
      add(`${letter}${n}[ /-]?${year}`, read)
      add(`${year}[ /-]?${letter}${n}`, read)
    }
  }
}

/** Juillet 2021 · juillet de l'année 2021 · 07/2021 · 2021-07, where that can be no two years. */
function addMonths(table: Phrases, add: AddPeriod): void {
  for (const [index, names] of table.months.entries())
    add(`(?:${any(names)})${innerOf(table)}${year}`, (of) =>
      write(Number(of.year), 'month', index + 1),
    )
  const month = '(?<month>0?[1-9]|1[0-2])'
  const read = (of: Groups) => write(Number(of.year), 'month', Number(of.month))
  add(`${month}[/.]${year}`, read)
  // 2011-12 may be two years; 2024-05 may not.
  add(`${year}-(?<month>0[1-9]|1[0-2])`, (of) =>
    Number(of.month) > Number(of.year) % 100 ? '' : read(of),
  )
}

/** Parts of one year side by side: T1 et T2 2026 · février/mars 2003; and years as one: 2026-27. */
function windows(table: Phrases): Matcher[] {
  const list: Matcher[] = []
  const lead = leadOf(table)
  const add = (source: string, read: (of: Groups) => readonly [string, string]) =>
    list.push({
      pattern: new RegExp(`^(?:(?:${any(table.between)}) )?${lead}${source}${edge}`),
      token: ({ groups = {} }) => {
        const [start, due] = read(groups).map((text) => parsePeriod(text))
        if (start === undefined || due === undefined || start >= due) return undefined
        return { kind: 'window', start, due }
      },
    })
  const joint = `(?: ?[-–/&+,] ?| (?:${any([...table.and, ...table.to])}) )`
  for (const [letter, unit] of [
    ['[qtk]', 'quarter'],
    ['s', 'semester'],
  ] as const)
    add(
      `${letter}(?<from>[1-4])${joint}${letter}?(?<to>[1-4])[ /-]?${year}`,
      ({ from, to, ...of }) => [
        write(Number(of.year), unit, Number(from)),
        write(Number(of.year), unit, Number(to)),
      ],
    )
  const names = any(table.months.flat())
  const monthOf = (name = '') => table.months.findIndex((forms) => forms.includes(name)) + 1
  add(`(?<from>${names})${joint}(?<to>${names})${innerOf(table)}${year}`, ({ from, to, ...of }) => [
    write(Number(of.year), 'month', monthOf(from)),
    write(Number(of.year), 'month', monthOf(to)),
  ])
  const short = '(?<short>\\d\\d)'
  // The second year is the next, or what stands there can be no month.
  const double = `(?:${any(table.doubleYear)}) `
  add(`${double}${year} ?[-–/] ?(?:20)?${short}`, ({ year: first = '', short: last = '' }) => [
    first,
    first.slice(0, 2) + last,
  ])
  add(`${year} ?[-–/]${short}(?![-/.]?d)`, ({ year: first = '', short: last = '' }) =>
    Number(last) > 12 ? [first, first.slice(0, 2) + last] : ['', ''],
  )
  return list
}

/** What may stand between the name of a period and its year. */
function innerOf(table: Phrases): string {
  return `(?: ${leadOf(table)})? ?`
}

/** What may stand before a period. */
function leadOf(table: Phrases): string {
  return `(?:(?:${any([...table.vague, ...table.seasons, ...table.filler])})[ -]*){0,5}`
}

/** The words for the last of its kind, among those for the fourth. */
function lastOf(table: Phrases): string[] {
  return (table.ordinals[3] ?? []).filter((word) => /^(?:dern|laat|last)/.test(word))
}

/** Whether a phrase stands for a whole year: l'année, in de loop van het jaar. */
function isYearNoun(phrase: string): boolean {
  return /(?:annees?|jaar|jaren|years?)$/.test(phrase) || duringYear.test(phrase)
}
const duringYear = /^(?:courant|au cours|dans le cour|in de loop|in the course|during)/

/** Alternatives of a pattern, the longest first. */
export function any(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}

/** The words of a printed deadline, each with what it means to the grammar. */
import { memo } from '../../order.ts'
import { type Period, parsePeriod, write } from '../../period.ts'
import { fold } from '../text/fold.ts'
import type { Language } from '../text/languages.ts'
import { type Phrases, phrases } from './phrases.ts'

type Meaning =
  /** `vague`: of it the beginning, the middle or the end is meant. */
  | { kind: 'period'; period: Period; vague: boolean }
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
  const original = printed.replace(/[\u00a0\u202f]/g, ' ').replace(/[’‘]/g, "'")
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
  const rhythms = new Map(table.again)
  add(`(?:${any([...rhythms.keys()])})${edge}`, ([found]) => ({
    kind: 'again',
    every: rhythms.get(found) ?? 'unspecified',
  }))
  add(
    `${number} (?<unit>${any([...units.keys()])})${edge}(?= (?:${any(table.after)}))`,
    ({ groups }) => {
      const count = Number.isNaN(Number(groups?.n))
        ? table.numbers.findIndex((names) => names.includes(groups?.n ?? '')) + 1
        : Number(groups?.n)
      const unit = units.get(groups?.unit ?? '') ?? 'Y'
      return { kind: 'span', duration: unit === 'W' ? `P${count * 7}D` : `P${count}${unit}` }
    },
  )
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

type Groups = Readonly<Record<string, string | undefined>>

/** Adds a matcher of one way to write a period; `source` names what `read` makes the period of. */
type AddPeriod = (source: string, read: (groups: Groups) => string) => void

function periods(table: Phrases): Matcher[] {
  const list: Matcher[] = []
  const lead = `(?<lead>${leadOf(table)})`
  const isVague = new RegExp(
    `(?:^|[^a-z])(?:${any(table.vague.filter((phrase) => !isYearNoun(phrase)))})(?![a-z])`,
  )
  const add: AddPeriod = (source, read) =>
    list.push({
      pattern: new RegExp(`^${lead}${source}${edge}`),
      token: ({ groups = {} }) => {
        const period = parsePeriod(read(groups))
        const vague = isVague.test(groups.lead ?? '')
        return period === undefined ? undefined : { kind: 'period', period, vague }
      },
    })
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
      add(`${letter}${n}[ /-]?${year}`, read)
      add(`${year}[ /-]?${letter}${n}`, read)
    }
  }
}

/** Juillet 2021 · juillet de l'année 2021. */
function addMonths(table: Phrases, add: AddPeriod): void {
  for (const [index, names] of table.months.entries())
    add(`(?:${any(names)})${innerOf(table)}${year}`, (of) =>
      write(Number(of.year), 'month', index + 1),
    )
}

/** What may stand between the name of a period and its year. */
function innerOf(table: Phrases): string {
  return `(?: ${leadOf(table)})? ?`
}

/** What may stand before a period. */
function leadOf(table: Phrases): string {
  return `(?:(?:${any([...table.vague, ...table.filler])})[ -]*){0,5}`
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

/** The words of a printed deadline, each with what it means to the grammar. */
import { memo } from '../../order.ts'
import { fold } from '../text/fold.ts'
import type { Language } from '../text/languages.ts'
import { any, edge, type Groups, leadOf, type Matcher, type Meaning } from './matcher.ts'
import { periods } from './periods.ts'
import { type Phrases, phrases } from './phrases.ts'

/** A meaning, with the words that were read for it. */
export type Token = Meaning & { text: string }

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

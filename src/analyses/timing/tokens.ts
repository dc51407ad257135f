/** The words of a printed deadline, each with what it means to the grammar. */
import { memo } from '../../order.ts'
import { fold } from '../text/fold.ts'
import type { Language } from '../text/languages.ts'
import {
  any,
  edge,
  type Groups,
  leadOf,
  type Mark,
  type Matcher,
  type Meaning,
  patternOf,
} from './matcher.ts'
import { periods } from './periods.ts'
import { type Phrases, phrases } from './phrases/index.ts'

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
    const blank = /^(?:[\s:()"«»“”!]|\.(?!\.))+/.exec(rest)
    if (blank) {
      i += blank[0].length
      continue
    }
    let length = 0
    const isAfterPeriod = tokens.findLast(({ kind }) => kind !== 'comma')?.kind === 'period'
    const hasDate = hasYear(rest)
    for (const { pattern, behind, isDated, among, begins, token } of matchersOf(language)) {
      if ((behind && !isAfterPeriod) || (isDated && !hasDate)) continue
      if (begins && !begins.some((word) => rest.startsWith(word))) continue
      if (among && !among.some((word) => rest.includes(word))) continue
      const found = pattern().exec(rest)
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

/** Whether a year stands in the text, in four figures: no words are a period without one. */
export function hasYear(text: string): boolean {
  return /(?:19|20)\d\d/.test(text)
}

function matchersOf(language: Language): readonly Matcher[] {
  return memo(matchers, language, () => [
    ...operators(phrases[language], language),
    ...periods(phrases[language]),
  ])
}

/** The patterns of counts and spans of time, and what is found by them. */
function countsOf(table: Phrases) {
  const units = new Map(table.units)
  const anyNumber = `(?:\\d{1,3}|${any(table.numbers.flat())})`
  const number = `(?<n>${anyNumber})`
  const countIn = ({ n = '' }: Groups) => {
    const spelled = table.numbers.findIndex((names) => names.includes(n)) + 1
    return Number.isNaN(Number(n)) ? spelled : Number(n)
  }
  const durationIn = (groups: Groups) => {
    const count = countIn(groups)
    const code = units.get(groups.unit ?? '') ?? 'Y'
    return code === 'W' ? `P${count * 7}D` : `P${count}${code}`
  }
  const counted = `${number} (?<unit>${any([...units.keys()])})${edge}`
  return { number, anyNumber, counted, names: [...units.keys()], countIn, durationIn }
}

/** Each year · every two years · 2 times a year. */
function rhythms(table: Phrases): Matcher[] {
  const { number, anyNumber, counted, names, countIn, durationIn } = countsOf(table)
  const range = `${anyNumber} ?(?:-|–|${any(table.orSo)})(?= ?${anyNumber}[ x])`
  const named = new Map(table.again)
  const months = new Map(table.perMonths)
  const lead = `(?:(?:${any(table.thereafter)}),? )?(?:(?:${any(table.atLeast)}) )?`
  const rough = `(?:(?<rough>${any(table.roughly)}|${range})(?:[ -]|(?<=-)))?`
  const times = `${number} ?(?:${any(table.times)}) ?(?<per>${any([...months.keys()])})`
  const read: readonly (readonly [string, (groups: Groups) => string, readonly string[]])[] = [
    [times, (of) => everyOf(shareOf(months.get(of.per ?? '') ?? 0, countIn(of))), table.times],
    [
      `(?<rhythm>${any([...named.keys()])})`,
      (of) => named.get(of.rhythm ?? '') ?? 'unspecified',
      [...named.keys()],
    ],
    [`(?:${any(table.every)}) ${counted}`, (of) => everyOf(durationIn(of)), names],
  ]
  return read.map(([source, every, among]) => ({
    among,
    pattern: patternOf(`^${lead}${rough}${source}${edge}(?: (?:${any(table.thenBehind)})${edge})?`),
    token: ({ groups = {} }) => ({
      kind: 'again',
      every: groups.rough === undefined ? every(groups) : 'unspecified',
    }),
  }))
}

/** After the vote · six months after it · within six months of it. */
function events(table: Phrases, language: Language): Matcher[] {
  const { counted, names, durationIn } = countsOf(table)
  const hangingOn = (rest: string, within?: string): Meaning | undefined => {
    if (!isEvent(rest, language) || aSpan().test(fold(rest))) return undefined
    return { kind: 'after', rest: rest.trim(), ...(within !== undefined && { within }) }
  }
  const end = "(?:(?<=')|(?=[ ']))"
  const aSpan = patternOf(`^\\s*${counted}`)
  return [
    {
      among: names,
      pattern: patternOf(
        `^(?:(?:${any(table.within)})${end} ?)?${counted}(?= (?:${any(table.after)}))`,
      ),
      token: ({ groups = {} }) => ({ kind: 'span', duration: durationIn(groups) }),
    },
    ...table.sinceEvent.map((since) => ({
      among: names,
      pattern: patternOf(`^${counted} ${since}${end}(?! ?\\d)`),
      token: ({ groups = {} }: RegExpExecArray, rest: string) =>
        hangingOn(rest, durationIn(groups)),
    })),
    {
      among: names,
      pattern: patternOf(
        `^(?:${any(table.within)})${end} ?${counted} (?:${any(table.ofEvent)})${end}`,
      ),
      token: ({ groups = {} }, rest) => hangingOn(rest, durationIn(groups)),
    },
    {
      begins: table.after,
      pattern: patternOf(`^(?:${any(table.after)})${end}`),
      token: (_, rest) => hangingOn(rest),
    },
  ]
}

function operators(table: Phrases, language: Language): Matcher[] {
  const list: Matcher[] = events(table, language)
  const matcher = (words: readonly string[], next: string, kind: Mark): Matcher => ({
    pattern: patternOf(`^(?:${any(words)})${next}`),
    begins: words,
    token: () => ({ kind }),
  })
  const add = (...one: Parameters<typeof matcher>) => list.push(matcher(...one))
  const addBehind = (...one: Parameters<typeof matcher>) =>
    list.push({ ...matcher(...one), behind: true })
  add(table.unsure, edge, 'unsure')
  list.push(...rhythms(table))
  add(table.startLabels, ` ?: ?(?=.*\\d{4})`, 'from')
  add(table.endLabels, ` ?: ?(?=.*\\d{4})`, 'by')
  add(table.moved, `${edge}(?=.*\\d{4})`, 'moved')
  add(table.by, `(?:-(?=[a-z0-9])|${edge})(?=.*\\d{4})`, 'by')
  addBehind(table.to, `${edge}(?=.*\\d{4})`, 'to')
  addBehind(table.onwards, edge, 'onwards')
  addBehind(table.latest, `${edge}(?=\\s*(?:[),;]|$))`, 'latest')
  addBehind(table.from, `${edge}(?=\\s*(?:[),;]|$))`, 'onwards')
  const figures = '(?:[a-z0-9]{1,2}[-/.]){0,2}'
  const near = `(?= ?${leadOf(table)}(?:[a-z0-9^{}.,]+ ){0,3}${figures}(?:19|20)\\d\\d)`
  add(table.from, `${edge}${near}`, 'from')
  add(table.before, `${edge}(?=.*\\d{4})`, 'before')
  add(table.between, `${edge}(?=.*\\d{4}.*\\d{4})`, 'between')
  add(table.ongoing, edge, 'ongoing')
  addBehind(table.and, `${edge}(?=.*\\d{4})`, 'and')
  addBehind(['&', '+'], '(?=.*\\d{4})', 'and')
  const unclear = `(?! ?(?:${any(['.', ...table.ambiguous])})${edge})`
  add(table.labels, `${edge}${unclear}(?=.*\\d{4})`, 'label')
  add([',', ';'], '', 'comma')
  return list
}

/** What comes back so many times within so many months, as far as each has whole months. */
function shareOf(months: number, times: number): string {
  if (months === 12 && times === 1) return 'P1Y'
  const share = months / times
  return Number.isInteger(share) ? `P${share}M` : 'unspecified'
}

const noEventKinds: ReadonlySet<Token['kind']> = new Set(['period', 'window', 'comma'])

/** What comes without an event: as soon as possible, on request, in the years that follow. */
const noEvent = new RegExp(
  '^(?:(?:que?|the|les?|la|de|het|own|next|following) )?' +
    '(?:possible|mogelijk|dat?|that|this|now|today|heden|request|demande|years?|months?|jaren|' +
    'maanden|annees?|mois|rentree|spring|summer|autumn|fall|winter|printemps|ete|automne|hiver|lente|' +
    'voorjaar|zomer|najaar|herfst|vacances|vakantie|zomervakantie|zomerreces)(?![a-z])',
)

/**
 * A mere period is no event: after 2026 may be a start; nor is what is only possible. Behind one
 * there may be a deadline: upon adoption, by the end of 2026 at the latest.
 */
function isEvent(rest: string, language: Language): boolean {
  const folded = fold(rest.trim()).replace(/^l'/, '')
  if (folded === '' || noEvent.test(folded)) return false
  const kinds = tokensOf(rest, language).map(({ kind }) => kind)
  return kinds.some((kind) => !noEventKinds.has(kind)) && !kinds.includes('by')
}

function everyOf(duration: string): string {
  return duration === 'P1Y' ? 'year' : duration
}

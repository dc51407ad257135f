/** The ways to write a period: days, parts of a year, months, years, and two as one. */
import { type Precision, parsePeriod, write } from '../../period.ts'
import { any, edge, type Groups, leadOf, type Matcher, patternOf } from './matcher.ts'
import type { Phrases } from './phrases/index.ts'

const year = String.raw`(?<year>(?:19|20)\d\d)`

/** Words for the beginning, the middle or the end of a period. */
const edgeWord =
  /\b(?:fin|debut|mi|milieu|einde?|begin|medio|mid|midden|half|halverwege|ultimo|primo|end|early|late|middle|beginning|start)\b/
const endWord = /\b(?:fin|einde?|ultimo|end)\b/

const dash = /^[-–—→](?=\s*\S)/
const slash = /^\/(?=\s*\S)/

/**
 * Adds a matcher of one way to write a period, with a year in it; `source` names what `read` makes
 * the period of, and has one of the words of `among` if there are any.
 */
type AddPeriod = (
  source: string,
  read: (groups: Groups) => string,
  among?: readonly string[],
) => void
/** The same for two periods as one. */
type AddWindow = (
  source: string,
  read: (groups: Groups) => readonly [string, string],
  among?: readonly string[],
) => void

/** The matchers of all ways to write a period, and of what joins two of them. */
export function periods(table: Phrases): Matcher[] {
  const list: Matcher[] = []
  const lead = `(?<lead>${leadOf(table)})`
  const isVague = new RegExp(
    `(?:^|[^a-z])(?:${any(table.vague.filter((phrase) => !isYearNoun(phrase)))})(?![a-z])`,
  )
  const season = seasonIn(table)
  const add: AddPeriod = (source, read, among) =>
    list.push({
      pattern: patternOf(`^${lead}${source}${edge}`),
      isDated: true,
      among,
      token: ({ groups = {} }) => {
        const period = parsePeriod(read(groups))
        if (period === undefined) return undefined
        const said = `${groups.lead ?? ''}${groups.season ?? ''}`
        const isSeason = season.test(said)
        return {
          kind: 'period',
          period,
          vague: isSeason || isVague.test(said),
          isSeason,
          isPartial: isSeason || edgeWord.test(said),
        }
      },
    })
  list.push(...windows(table))
  addDays(table, add)
  addPartsOfYear(table, add)
  addMonths(table, add)
  add(`${year}${behindYear}(?<season>${any(table.seasons)})${atEnd}`, (of) => of.year ?? '')
  add(year, (of) => of.year ?? '')
  list.push(
    { pattern: () => dash, token: () => ({ kind: 'dash' }) },
    { pattern: () => slash, token: () => ({ kind: 'slash' }) },
  )
  return list
}

/** Behind the figure of a day: 1er, 1ste, 1st of. */
const nth = '(?: ?er|ste|de|e|st(?: of)?|nd(?: of)?|rd(?: of)?|th(?: of)?)?'

/** 15 juillet 2021 · 1er mars 2021 · 15/07/2021 · 2021-07-15. */
function addDays(table: Phrases, add: AddPeriod): void {
  for (const [index, names] of table.months.entries())
    for (const source of [`${nth}\\.? (?:${any(names)}),? `, `-(?:${any(names)})-`])
      add(
        `(?<day>\\d{1,2})${source}${year}`,
        (of) => write(Number(of.year), 'day', index + 1, Number(of.day)),
        names,
      )
  const inFigures = ({ year: written, day, month }: Groups) => {
    const [first, second] = [Number(day), Number(month)]
    if (table.isDayFirst || first > 12 || first === second)
      return write(Number(written), 'day', second, first)
    // 06/30/2025 is of June; 03/04/2025 may be of March or of April.
    return second > 12 ? write(Number(written), 'day', first, second) : ''
  }
  add(`(?<day>\\d{1,2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>${year}`, inFigures)
  add(`(?<day>\\d{1,2})(?<sign> ?[/.] )(?<month>\\d{1,2})\\k<sign>${year}`, inFigures)
  add(
    `${year}(?<sign>[-/])(?<month>\\d\\d)\\k<sign>(?<day>\\d\\d)`,
    (of) => `${of.year}-${of.month}-${of.day}`,
  )
  for (const [index, names] of table.months.entries())
    add(
      `(?:${any(names)}) (?<day>\\d{1,2})${nth}(?:, ?| )${year}`,
      (of) => write(Number(of.year), 'day', index + 1, Number(of.day)),
      names,
    )
}

/** Premier trimestre 2021 · T1 2021 · 2021-Q1 · second semestre de 2021 · S2 2021. */
function addPartsOfYear(table: Phrases, add: AddPeriod): void {
  const parts = [
    { names: table.quarter, unit: 'quarter', letter: table.quarterLetter, count: 4 },
    { names: table.semester, unit: 'semester', letter: '[sh]', count: 2 },
  ] as const
  for (const { names, unit, letter, count } of parts) {
    for (let n = 1; n <= count; n++) {
      const ordinals = [
        ...(table.ordinals[n - 1] ?? []),
        ...(n === count ? lastOf(table) : []),
        String(n),
      ]
      const read = (of: Groups) => write(Number(of.year), unit, n)
      const named = `(?:${any(ordinals)}) ?(?:${any(names)})`
      const short = shortOf(letter, [n])
      add(`${named},?${innerOf(table)}${year}`, read, names)
      add(`(?:${any(names)}) ${n},? ?${year}`, read, names)
      add(`(?:${letter}${n}|${n}${letter})(?:[/-]|${innerOf(table)})${year}`, read, short)
      add(`${year}[ /-]?${letter}${n}`, read, short)
      add(`${year}${behindYear}(?:${letter}${n}|${named})${atEnd}`, read, [...short, ...names])
    }
  }
}

/** Juillet 2021 · juillet de l'année 2021 · 07/2021 · 2021-07, where that can be no two years. */
function addMonths(table: Phrases, add: AddPeriod): void {
  for (const [index, names] of table.months.entries())
    for (const source of [
      `(?:(?:${any(table.monthNoun)}) ?)?(?:${any(names)})(?:[-/]|, |${innerOf(table)})${year}`,
      `${year}${behindYear}(?:${any(names)})${atEnd}`,
    ])
      add(source, (of) => write(Number(of.year), 'month', index + 1), names)
  const month = '(?<month>0?[1-9]|1[0-2])'
  const read = (of: Groups) => write(Number(of.year), 'month', Number(of.month))
  add(`${month}[/.]${year}`, read)
  add(`(?<month>0[1-9]|1[0-2])-${year}`, read)
  // 2011-12 may be two years; 2024-05 may not.
  add(`${year}[-/](?<month>0[1-9]|1[0-2])`, (of) =>
    Number(of.month) > Number(of.year) % 100 ? '' : read(of),
  )
}

/** Parts of one year side by side: T1 et T2 2026 · février/mars 2003; and years as one: 2026-27. */
function windows(table: Phrases): Matcher[] {
  const list: Matcher[] = []
  const lead = `(?<lead>${leadOf(table)})`
  const season = seasonIn(table)
  const addWindow = ([source, read, among]: Parameters<AddWindow>, isOne = false) =>
    list.push({
      pattern: patternOf(`^(?<between>(?:${any(table.between)}) )?${lead}${source}${edge}`),
      isDated: true,
      among,
      token: ({ groups = {} }) => {
        const [start, due] = read(groups).map((text) => parsePeriod(text))
        if (start === undefined || due === undefined || start >= due) return undefined
        const isTerm = groups.term !== undefined
        const lead = groups.lead ?? ''
        if (!isOne || !(edgeWord.test(lead) || season.test(lead)))
          return { kind: 'window', start, due, ...(isOne && { isOne, isTerm }) }
        // A school year ends in its second year; its beginning or middle may be in either.
        const isEnd = isTerm && endWord.test(lead)
        return isEnd
          ? { kind: 'period', period: due, vague: true, isPartial: true }
          : { kind: 'unsure' }
      },
    })
  addParts(table, (...one) => addWindow(one))
  addDaysOfYear(table, (...one) => addWindow(one))
  const add: AddWindow = (...one) => addWindow(one, true)
  const short = '(?<short>\\d\\d)'
  const term = `(?<term>${any(table.doubleYear)})`
  const years = `${year} ?[-–/] ?(?:20)?${short}`
  for (const source of [`${term} ${years}`, `${years} ${term}`])
    add(
      source,
      ({ year: first = '', short: last = '' }) => [first, first.slice(0, 2) + last],
      table.doubleYear,
    )
  // The second year must be the next one, or a number that cannot be a month.
  add(`${year} ?[-–/]${short}(?![-/.]?\\d)`, ({ year: first = '', short: last = '' }) =>
    Number(last) > 12 ? [first, first.slice(0, 2) + last] : ['', ''],
  )
  return list
}

/** Quarters, semesters or months of one year: a run of them, or two that follow one another. */
function addParts(table: Phrases, add: AddWindow): void {
  const run = runOf(table)
  const joint = `(?:(?<run>${run})| ?[/&+,] ?| (?:${any(table.and)}) )`
  const both = (of: Groups, unit: Precision, from: number, to: number) => {
    // T1 et T3 2026 are two, and not what lies between.
    const isOne = of.run !== undefined || of.between !== undefined || to === from + 1
    return isOne
      ? ([write(Number(of.year), unit, from), write(Number(of.year), unit, to)] as const)
      : (['', ''] as const)
  }
  for (const [letter, unit] of [
    [table.quarterLetter, 'quarter'],
    ['s', 'semester'],
  ] as const) {
    const pair = `${letter}(?<from>[1-4])${joint}${letter}?(?<to>[1-4])`
    for (const source of [`${pair}[ /-]?${year}`, `${year}${behindYear}${pair}${atEnd}`])
      add(
        source,
        (of) => both(of, unit, Number(of.from), Number(of.to)),
        shortOf(letter, [1, 2, 3, 4]),
      )
  }
  const months = table.months.flat()
  const names = any(months)
  const monthOf = (name = '') => table.months.findIndex((forms) => forms.includes(name)) + 1
  add(
    `(?<from>${names})${joint}(?<to>${names})${innerOf(table)}${year}`,
    (of) => both(of, 'month', monthOf(of.from), monthOf(of.to)),
    months,
  )
}

/** Days of one year: du 1er janvier au 30 juin 2025 · 1–15 June 2025 · 1 May to 30 June 2025. */
function addDaysOfYear(table: Phrases, add: AddWindow): void {
  const months = table.months.flat()
  const names = any(months)
  const monthOf = (name = '') => table.months.findIndex((forms) => forms.includes(name)) + 1
  const day = (name: string) => `(?<${name}>\\d{1,2})(?:er|st|nd|rd|th)?`
  const read = ({ year: written, first, last, from, to = '' }: Groups) => {
    const [begin, end] = [monthOf(from ?? to), monthOf(to)]
    const full = Number(written)
    return [
      write(full, 'day', begin, Number(first)),
      write(full, 'day', end, Number(last)),
    ] as const
  }
  const [run, to] = [runOf(table), `(?<to>${names})`]
  add(`${day('first')}(?: (?<from>${names}))?(?:${run})${day('last')} ${to} ${year}`, read, months)
  const joint = ` (?<and>${any(table.and)}) (?:le |de )?`
  add(
    `${day('first')} (?<from>${names})${joint}${day('last')} ${to} ${year}`,
    (of) => (of.between === undefined ? ['', ''] : read(of)),
    months,
  )
  add(`${to} ${day('first')}(?:${run})${day('last')},? ${year}`, read, months)
  add(`(?<from>${names}) ${day('first')}(?:${run})${to} ${day('last')},? ${year}`, read, months)
}

/** T1 and 1T: a letter of this class beside one of these figures. */
function shortOf(letters: string, figures: readonly number[]): string[] {
  const each = letters.replace(/[[\]]/g, '').split('')
  return each.flatMap((letter) => figures.flatMap((n) => [`${letter}${n}`, `${n}${letter}`]))
}

/** The words between the first and the last part of a run. */
function runOf({ to, upTo }: Phrases): string {
  return ` ?[-–→] ?| (?:${any([...to, ...upTo])}) `
}

/** What may stand between a year and its part that is printed behind it: 2025, T3 · 2025 (mai). */
const behindYear = ' ?[(,:–-]? ?'
/** Only at the end, because otherwise the part may be one of the next year. */
const atEnd = '(?= ?[)]?\\s*$)'

/** What may stand between the name of a period and its year. */
function innerOf(table: Phrases): string {
  return `(?: ${leadOf(table)})? ?`
}

/** The words for the last of its kind, among those for the fourth. */
function lastOf(table: Phrases): string[] {
  return (table.ordinals[3] ?? []).filter((word) => /^(?:dern|laat|last|final)/.test(word))
}

function seasonIn({ seasons }: Phrases): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${any(seasons)})(?![a-z])`)
}

/** Whether a phrase stands for a whole year: l'année, in de loop van het jaar. */
function isYearNoun(phrase: string): boolean {
  const isYear = /(?:annees?|jaar|jaren|years?)$/.test(phrase) && !ofYear.test(phrase)
  return isYear || duringYear.test(phrase)
}
const ofYear = /^(?:a |la |le |au |het |the )?(?:fin|debut|mi|einde?|begin|end)\b/
const duringYear = /^(?:courant|au cours|dans le cour|in de loop|in the course|during)/

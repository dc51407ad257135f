/** Replaces fiscal years in printed deadlines by their days. */
import type { CorpusFile } from '../../../schemas/corpus.ts'
import { addDays, type Day, lastDay, type Period } from '../../period.ts'
import { fold } from '../text/fold.ts'
import type { Language } from '../text/languages.ts'
import type { Phrases } from './phrases/index.ts'

export type FiscalYear = NonNullable<CorpusFile['fiscal_year']>

/** The words with days in place of fiscal years, and the days that were put there. */
export interface InDays {
  text: string
  days: ReadonlySet<Day>
}

/** Words for a fiscal year, folded. */
const names: Readonly<Record<Language, string>> = {
  en: '(?:f\\.?y\\.?|(?:fiscal|financial|budget) years?)',
  fr: '(?:exercices?(?: (?:financiers?|budgetaires?))?|annees? (?:financieres?|budgetaires?))',
  nl: '(?:boekja(?:ar|ren)|begrotingsja(?:ar|ren))',
}
/** FY 2017, FY 2017-18, FY 2017/2018; and 2017-18 alone. */
const shapeOf = (name: string) =>
  new RegExp(
    `(?<![a-z\\d-])(?:${name} ?((?:19|20)\\d\\d)(?: ?[-–/] ?((?:20)?\\d\\d))?` +
      '|((?:19|20)\\d\\d)[-–/](\\d\\d))(?![\\d/-])',
    'g',
  )
/** Of a part of a year the months are not told by those of the year. */
const part =
  /(?<![a-z])(?:q|t|k|s|h)[1-4](?![a-z\d])|quarter|half|trimestre|semestre|kwartaal|helft/

/** Q2 2030-2031: a quarter of the year that is written as two. */
const partOfTwo =
  /(?<![a-z])(?:[qtksh][1-4]|quarter|half|trimestre|semestre|kwartaal|helft)(?: (?:of|de|van))? ?(?:19|20)\d\d ?[-–/] ?(?:20)?\d\d(?![\d/-])/

/**
 * The printed words without fiscal years; nothing where one is meant that cannot be told in days:
 * the corpus does not say when its years begin, or a part of one is meant. Where a corpus has
 * fiscal years, `2026-27` is one.
 */
export function withoutFiscalYears(
  printed: string,
  language: Language,
  table: Phrases,
  fiscal: FiscalYear | undefined,
): InDays | undefined {
  const folded = fold(printed)
  const days = new Set<Day>()
  if (fiscal && partOfTwo.test(folded)) return undefined
  const found = [...folded.matchAll(shapeOf(names[language]))].filter(
    ([, , , bare, short]) => bare === undefined || isNext(bare, short),
  )
  const isNamed = found.some(([, named]) => named !== undefined)
  if (found.length === 0 || (!isNamed && !fiscal)) return { text: printed, days }
  if (!fiscal || part.test(folded)) return undefined
  let text = ''
  let done = 0
  for (const match of found) {
    const [whole, named, next, bare, short] = match
    const [year = '', second] = [named ?? bare, next ?? short]
    if (second !== undefined && !isNext(year, second)) return undefined
    const before = folded.slice(0, match.index)
    const said = boundsSaid(before, table, spanOf(Number(year), second !== undefined, fiscal))
    for (const day of said) days.add(day)
    text += folded.slice(done, match.index) + said.join(' – ')
    done = match.index + whole.length
  }
  return { text: text + folded.slice(done), days }
}

/** A month in place of a day that stands for its first or last one. */
export function asMonth(day: Period | undefined, days: ReadonlySet<Day>): Period | undefined {
  if (day === undefined || !days.has(day)) return day
  const month = day.slice(0, 7)
  return day.endsWith('-01') || day === lastDay(month) ? month : day
}

function isNext(year: string, second = ''): boolean {
  return Number(second) % 100 === (Number(year) + 1) % 100
}

/** First and last day; a year that is named by two begins in the first, whatever names it alone. */
function spanOf(year: number, isOfTwo: boolean, { begins, named_by }: FiscalYear): [Day, Day] {
  const isWhole = begins === '01-01'
  const start = !isOfTwo && named_by === 'end' && !isWhole ? year - 1 : year
  return [`${start}-${begins}`, addDays(`${start + 1}-${begins}`, -1)]
}

/** The first or last day of a span, or both, as the words before it say. */
function boundsSaid(before: string, table: Phrases, [first, last]: [Day, Day]): Day[] {
  const filler = new RegExp(`(?:(?<![a-z])(?:${table.filler.join('|')}) ?)+$`)
  const plain = before.trimEnd().replace(filler, '').trimEnd()
  const ends = (phrases: readonly string[]) =>
    phrases.some((one) => before.trimEnd().endsWith(one) || plain.endsWith(one))
  if (ends(table.from) || ends(table.before)) return [first]
  return ends(table.by) || ends(table.vague) ? [last] : [first, last]
}

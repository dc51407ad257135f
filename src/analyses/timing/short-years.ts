/** Years of two figures in printed deadlines, written out where it is certain which they are. */
import { memo } from '../../order.ts'
import { daysOf, yearOf } from '../../period.ts'
import { fold } from '../text/fold.ts'
import { any } from './matcher.ts'
import type { Phrases } from './phrases/index.ts'

const marked = new Map<Phrases, RegExp>()
const day = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d\d)(?![\d/.-]*\d)/g

/**
 * The words with years of four figures: those behind an apostrophe (June ’26) are of this century,
 * and those of a day in figures (31/12/22) count only if the period of the edition has them.
 */
export function withFullYears(printed: string, table: Phrases, period: string | undefined): string {
  const isMarked = memo(marked, table, behindApostrophe)
  const text = replaced(printed, isMarked, () => '20')
  if (period === undefined) return text
  const { first, last } = daysOf(period)
  return text.replace(day, (whole, one: string, sign: string, other: string, short: string) => {
    const year = Number(`20${short}`)
    const isKnown = yearOf(first) <= year && year <= yearOf(last)
    const [a, b] = [Number(one), Number(other)]
    // In English 01/02/22 may be of January or of February, and 22-12-24 may begin with the year.
    const isSure = table.isDayFirst ? b <= 12 : a > 12 !== b > 12 && sign !== '-'
    return isKnown && isSure ? [one, other, year].join(sign) : whole
  })
}

/** An apostrophe and two figures behind the name of a month, a season or a part of a year. */
function behindApostrophe(table: Phrases): RegExp {
  const names = any([...table.months.flat(), ...table.seasons, ...table.vague])
  const part = String.raw`[qtksh]\d|\d[qtksh]`
  return new RegExp(`(?<=(?<![a-z\\d])(?:${names}|${part})[ -]?)'(?=\\d\\d(?!\\d))`, 'g')
}

/** Replaces in words as printed what is found in them folded: both are of one length. */
function replaced(printed: string, pattern: RegExp, by: () => string): string {
  const folded = fold(printed)
  if (folded.length !== printed.length) return printed
  let text = ''
  let done = 0
  for (const { index, 0: found } of folded.matchAll(pattern)) {
    text += printed.slice(done, index) + by()
    done = index + found.length
  }
  return text + printed.slice(done)
}

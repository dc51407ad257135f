/**
 * Periods: spans of days, written no more precisely than the source says.
 * ISO 8601 (`2021`, `2021-07`, `2021-07-15`) or SDMX quarter and semester (`2009-Q1`, `2008-S2`).
 * Days are ten-character strings and compare with `<`.
 */
import { memo } from './order.ts'

/** A period as written, already known to be well formed. */
export type Period = string
/** A day, `YYYY-MM-DD`. */
export type Day = string
/** How much of the calendar a period covers, from coarse to fine. */
export type Precision = 'year' | 'semester' | 'quarter' | 'month' | 'day'

/** The years that a plan of our time can speak of, both included. */
export const earliestYear = 1990
export const latestYear = 2100
/** The last day that a plan of our time can speak of. */
export const latestDay: Day = `${latestYear}-12-31`

const shape = /^(\d{4})(?:-(?:Q([1-4])|S([12])|(\d{2})(?:-(\d{2}))?))?$/

interface Parts {
  year: number
  precision: Precision
  /** First and last month, 1 to 12. */
  months: [number, number]
  day?: number
}

interface Extent extends Parts {
  first: Day
  last: Day
}

/** Periods read before: a corpus writes the same few over and over. */
const extents = new Map<string, Extent | undefined>()
const maxExtents = 50_000
/** Of `2021-07-15`: a longer text is no period, and is not kept. */
const maxCharacters = 10

function extentIn(text: string): Extent | undefined {
  if (text.length > maxCharacters) return undefined
  if (extents.size > maxExtents) extents.clear()
  return memo(extents, text, readExtent)
}

function readExtent(text: string): Extent | undefined {
  const parts = readParts(text)
  if (!parts) return undefined
  const { year, months, day } = parts
  return {
    ...parts,
    first: writeDay(year, months[0], day ?? 1),
    last: writeDay(year, months[1], day ?? daysInMonth(year, months[1])),
  }
}

function readParts(text: string): Parts | undefined {
  const found = shape.exec(text)
  if (!found) return undefined
  const [, y = '', quarter, semester, month, day] = found
  const year = Number(y)
  if (quarter)
    return { year, precision: 'quarter', months: [3 * Number(quarter) - 2, 3 * Number(quarter)] }
  if (semester)
    return { year, precision: 'semester', months: [6 * Number(semester) - 5, 6 * Number(semester)] }
  if (!month) return { year, precision: 'year', months: [1, 12] }
  const m = Number(month)
  if (m < 1 || m > 12) return undefined
  if (!day) return { year, precision: 'month', months: [m, m] }
  const d = Number(day)
  return d >= 1 && d <= daysInMonth(year, m)
    ? { year, precision: 'day', months: [m, m], day: d }
    : undefined
}

/**
 * The period in a text; nothing if it has none, as with month 13, 30 February or a year outside
 * 1990–2100.
 */
export function parsePeriod(text: string): Period | undefined {
  const parts = extentIn(text)
  return parts && parts.year >= earliestYear && parts.year <= latestYear ? text : undefined
}

/**
 * Whether a text writes two years, months or days, the second not before the first: `2021/2025`.
 */
export function isInterval(text: string): boolean {
  const [, from = '', to = ''] = /^(\d{4}(?:-\d\d){0,2})\/(\d{4}(?:-\d\d){0,2})$/.exec(text) ?? []
  return (
    parsePeriod(from) !== undefined &&
    parsePeriod(to) !== undefined &&
    firstDay(from) <= lastDay(to)
  )
}

function extentOf(period: Period): Extent {
  const extent = extentIn(period)
  if (!extent) throw new RangeError(`not a period: ${period}`)
  return extent
}

/** The first day of a period: a start counts from it. */
export function firstDay(period: Period): Day {
  return isDay(period) ? period : extentOf(period).first
}

/** The last day of a period: a deadline counts from its close. */
export function lastDay(period: Period): Day {
  return isDay(period) ? period : extentOf(period).last
}

/** Of all periods a day alone has ten characters: it needs no reading. */
function isDay(period: Period): boolean {
  return period.length === maxCharacters
}

/** How fine a period is. */
export function precisionOf(period: Period): Precision {
  return extentOf(period).precision
}

/** The calendar year of a period. */
export function yearOf(period: Period): number {
  return Number(period.slice(0, 4))
}

/** Whether every day of `inner` is a day of `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer)
}

/**
 * Whole months from one day to another, negative if `to` is earlier. The last day of a month
 * completes one: from 31 January to 28 February is 1.
 */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return 0 - monthsBetween(to, from)
  const a = extentOf(from)
  const b = extentOf(to)
  const [fromDay, toDay] = [a.day ?? 1, b.day ?? 1]
  const complete = toDay >= fromDay || toDay === daysInMonth(b.year, b.months[0])
  return (b.year - a.year) * 12 + b.months[0] - a.months[0] - (complete ? 0 : 1)
}

/**
 * The day that is later by an ISO 8601 duration of years, months and days. If the month it falls in
 * is too short, it is the last of that month.
 */
export function addDuration(day: Day, duration: string): Day {
  const { months, days } = spanOf(duration)
  const moved = addMonths(day, months)
  return days === 0 ? moved : addDays(moved, days)
}

/** What an ISO 8601 duration of years, months and days adds up to; throws on any other text. */
export function spanOf(duration: string): { months: number; days: number } {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(duration)
  if (!found || duration === 'P') throw new RangeError(`not a duration: ${duration}`)
  const [years, months, days] = found.slice(1).map((n) => Number(n ?? 0)) as [
    number,
    number,
    number,
  ]
  return { months: years * 12 + months, days }
}

function addMonths(day: Day, months: number): Day {
  const start = extentOf(day)
  const count = start.year * 12 + start.months[0] - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return writeDay(year, month, Math.min(start.day ?? 1, daysInMonth(year, month)))
}

/** How many months a period of each kind covers; a day moves by any number of months. */
export const monthsOf: Readonly<Record<Precision, number>> = {
  year: 12,
  semester: 6,
  quarter: 3,
  month: 1,
  day: 1,
}

/**
 * The same kind of period, `months` later. Throws unless that is a multiple of the months of its
 * kind: a year moves by 12, a quarter by 3, a day by any number.
 */
export function shift(period: Period, months: number): Period {
  const { year, precision, months: span } = extentOf(period)
  if (precision === 'day') return addMonths(period, months)
  const size = monthsOf[precision]
  if (months % size !== 0) throw new RangeError(`${period} does not move by ${months} months`)
  const index = year * 12 + span[0] - 1 + months
  return write(Math.floor(index / 12), precision, Math.floor((index % 12) / size) + 1)
}

/** The day `count` days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** First and last day of `2021/2025`, both included. */
export function daysOf(interval: string): { first: Day; last: Day } {
  const [from = '', to = ''] = interval.split('/')
  return { first: firstDay(from), last: lastDay(to) }
}

/** The period that these numbers make: `write(2009, 'quarter', 1)` is `2009-Q1`. */
export function write(year: number, precision: Precision = 'year', number = 1, day = 1): Period {
  const y = String(year).padStart(4, '0')
  if (precision === 'quarter') return `${y}-Q${number}`
  if (precision === 'semester') return `${y}-S${number}`
  if (precision === 'month') return `${y}-${pad(number)}`
  if (precision === 'day') return writeDay(year, number, day)
  return y
}

/** Which of its kind a period is in its year: quarter 1–4, semester 1–2, month 1–12, a year 1. */
export function numberOf(period: Period): number {
  const { precision, months } = extentOf(period)
  if (precision === 'quarter') return months[1] / 3
  if (precision === 'semester') return months[1] / 6
  return precision === 'year' ? 1 : months[0]
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function writeDay(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}

export const earlierDay = (a: Day, b: Day): Day => (b < a ? b : a)
export const laterDay = (a: Day, b: Day): Day => (b > a ? b : a)

/** Whether there is a time zone of that name (IANA); Node knows more names than it lists. */
export function isTimezone(name: string): boolean {
  return memo(timezones, name, isKnown)
}

/** Node makes its list anew each time. */
const timezones = new Map<string, boolean>()

function isKnown(name: string): boolean {
  // A formatter loads data of languages, and the list does not.
  if (Intl.supportedValuesOf('timeZone').includes(name)) return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}

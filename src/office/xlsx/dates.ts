/** Dates of a sheet: numbers of days, made dates by the format in which a cell shows them. */
import type { Precision, Value } from './types.ts'

/** What a format shows of a number. */
export type Shown =
  | { type: 'number' }
  | { type: 'time' }
  | { type: 'date'; precision: Precision; isYearShown: boolean }

/** Formats that a file names by their number alone; some differ by language, all are dates. */
const builtIn: Readonly<Record<number, string>> = {
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  27: 'yyyy-m',
  28: 'm-d',
  29: 'm-d',
  30: 'm/d/yy',
  31: 'yyyy-m-d',
  32: 'h:mm',
  33: 'h:mm:ss',
  34: 'h:mm',
  35: 'h:mm:ss',
  36: 'yyyy-m',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  50: 'yyyy-m',
  51: 'm-d',
  52: 'yyyy-m',
  53: 'm-d',
  54: 'm-d',
  55: 'h:mm',
  56: 'h:mm:ss',
  57: 'yyyy-m',
  58: 'm-d',
}

/** What a format shows: by its number, or by its code where the file gives one. */
export function shownBy(id: number, code: string | undefined): Shown {
  const letters = lettersOf(code ?? builtIn[id] ?? '')
  const hasTime = /[hs]/.test(letters)
  const hasDay = letters.includes('d')
  const isYearShown = /[ye]/.test(letters)
  const hasMonth = /m/.test(hasTime ? letters.replace(/hm+|m+s/g, '') : letters)
  const hasDate = hasDay || hasMonth || isYearShown
  if (!hasDate) return { type: hasTime ? 'time' : 'number' }
  return { type: 'date', precision: precisionOf(hasTime, hasDay, hasMonth), isYearShown }
}

function precisionOf(hasTime: boolean, hasDay: boolean, hasMonth: boolean): Precision {
  if (hasTime) return 'minute'
  if (hasDay) return 'day'
  return hasMonth ? 'month' : 'year'
}

/** The letters of the first section of a format that stand for parts of a date or a time. */
function lettersOf(code: string): string {
  return code
    .slice(0, 255)
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .split(';', 1)
    .join('')
    .replace(/general|am\/pm|a\/p/gi, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase()
    .replace(/0\.?0*e[+-]|[^dmyehs]/g, '')
}

/** Days between 30 December 1899 and 1 January 1904. */
const days1904 = 1462
/** 31 December 9999. */
const lastDay = 2_958_465

/** The value of a number in a cell whose format shows a date or a time. */
export function dated(number: number, shown: Shown, is1904: boolean): Value {
  const days = is1904 ? number + days1904 : number
  if (shown.type === 'number' || !(days >= 0 && days < lastDay + 1))
    return { type: 'number', number }
  const minutes = Math.round(days * 1440)
  const clock = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
  if (shown.type === 'time') return { type: 'time', time: clock }
  const { precision, isYearShown } = shown
  const hasMinutes = precision === 'minute'
  const day = calendarDay(hasMinutes ? Math.floor(minutes / 1440) : Math.floor(days), is1904)
  return { type: 'date', date: cut(`${day}T${clock}`, precision), precision, isYearShown }
}

/** The value of a date that is written as text, `2024-05-17T00:00:00` for instance. */
export function datedText(text: string, shown: Shown): Value {
  const [, day, clock = '00:00'] =
    /^(\d{4}-[01]\d-[0-3]\d)(?:T([0-2]\d:[0-5]\d)[\d:.]*Z?)?$/.exec(text) ?? []
  if (day === undefined || serialOf(day) === undefined) return { type: 'text', text }
  const { precision, isYearShown } =
    shown.type === 'date' ? shown : { precision: 'day' as const, isYearShown: true }
  return { type: 'date', date: cut(`${day}T${clock}`, precision), precision, isYearShown }
}

/** The number of days of a day, as the sheets that we write count them. */
export function serialOf(day: string): number | undefined {
  const [, y, m, d] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? []
  if (y === undefined || m === undefined || d === undefined || y < 1900) return undefined
  const days = daysBefore(y, m, d) - daysBefore(1899, 12, 30)
  const serial = days <= 60 ? days - 1 : days
  return calendarDay(serial, false) === day ? serial : undefined
}

const lengths: Readonly<Record<Precision, number>> = { year: 4, month: 7, day: 10, minute: 16 }

function cut(text: string, precision: Precision): string {
  return text.slice(0, lengths[precision])
}

/** Sheets that begin in 1900 count a 29 February 1900 that never was, as the 60th day. */
function calendarDay(serial: number, is1904: boolean): string {
  const days = !is1904 && serial < 61 ? Math.min(serial + 1, 60) : serial
  return dayAfter(days)
}

/** The day so many days after 30 December 1899, by the calendar of today. */
function dayAfter(days: number): string {
  const shifted = days + daysBefore(1899, 12, 30)
  const era = Math.floor(shifted / 146_097)
  const ofEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** Days since 1 March of the year 0, with years that begin in March. */
function daysBefore(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leaps + ofYear
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

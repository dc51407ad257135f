/** Legal instruments that a text cites: a reason to show beside a suggestion, never a weight. */
import { type Day, parsePeriod, write } from '../../period.ts'

export type Instrument = { kind: 'circular' | 'law'; day: Day } | { kind: 'col'; number: string }

export interface Cited {
  instruments: Instrument[]
  /**
   * The text without the dates and numbers of what it cites, so that they do not count as words.
   */
  rest: string
}

const months: readonly string[] = [
  'janvier januari january',
  'février fevrier februari february',
  'mars maart march',
  'avril april',
  'mai mei may',
  'juin juni june',
  'juillet juli july',
  'août aout augustus august',
  'septembre september',
  'octobre oktober october',
  'novembre november',
  'décembre decembre december',
]
const kinds: readonly (readonly ['circular' | 'law', string])[] = [
  ['circular', 'circulaires?|(?:omzend|rond)brief|circulars?'],
  ['law', 'lois?|wet|laws?|acts?'],
]
const monthNames = months.join(' ').replaceAll(' ', '|')
const kindNames = kinds.map(([, names]) => `(${names})`).join('|')
/** `circulaire multidisciplinaire du 23 décembre 2016`: at most four words before the date. */
const dated = new RegExp(
  [
    `(?<!\\p{L})(?:${kindNames})(?!\\p{L})`,
    "(?:\\s+[\\p{L}'’-]+){0,4}?",
    '\\s+(?:du|van|of)\\s+',
    `((\\d{1,2})(?:er)?\\s+(${monthNames})\\s+(\\d{4}))`,
  ].join(''),
  'giu',
)
/** `COL 01/2015`, `COL n° 1/15`. */
const numbered = /(?<!\p{L})COL(?:\s*n[°ro.]*)?\s*(\d{1,3})\s*\/\s*(\d{4}|\d{2})(?!\d)/giu

/** What a text cites, in its order, each once. */
export function instrumentsOf(text: string): Cited {
  const instruments = new Map<string, Instrument>()
  const keep = (instrument: Instrument) => instruments.set(keyOf(instrument), instrument)
  const rest = text
    .replace(dated, (whole: string, ...groups: string[]) => {
      const [date = '', day, month = '', year] = groups.slice(kinds.length)
      const period = write(
        Number(year),
        'day',
        months.findIndex((names) => names.split(' ').includes(month.toLowerCase())) + 1,
        Number(day),
      )
      const kind = kinds.find((_, i) => groups[i] !== undefined)?.[0]
      if (kind !== undefined && parsePeriod(period) !== undefined) keep({ kind, day: period })
      return whole.slice(0, whole.length - date.length)
    })
    .replace(numbered, (_, number: string, year: string) => {
      keep({ kind: 'col', number: `${Number(number)}/${year.length === 2 ? `20${year}` : year}` })
      return ' '
    })
  return { instruments: [...instruments.values()], rest }
}

/** Two instruments are one when their keys are alike: `circular 2016-12-23`, `col 1/2015`. */
export function keyOf(instrument: Instrument): string {
  return instrument.kind === 'col'
    ? `col ${instrument.number}`
    : `${instrument.kind} ${instrument.day}`
}

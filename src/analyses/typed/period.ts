/** Periods as people type them, in any of the three languages. */
import { addDays, type Day, type Period, parsePeriod, write } from '../../period.ts'
import { fold } from '../text/fold.ts'
import { type Language, languages } from '../text/languages.ts'
import { hasYear, tokensOf } from '../timing/tokens.ts'

/** What was typed, or what it may mean; `among` is empty when it means nothing. */
export type Typed<T> = { readonly is: T } | { readonly among: readonly T[] }

/** Days that are named by how far they are from today. */
const near: Readonly<Record<string, number>> = {
  "aujourd'hui": 0,
  vandaag: 0,
  today: 0,
  hier: -1,
  gisteren: -1,
  yesterday: -1,
}

/**
 * Reads `2024-05`, `05/2024`, `15/03/2024`, `mars 2024`, `T2 2024`, `eind 2023`, `hier`; never more
 * precisely than it was typed. In English the order of day and month is not certain: `03/04/2024`
 * may mean two days there.
 */
export function typedPeriod(typed: string, language: Language, today: Day): Typed<Period> {
  const text = fold(typed.normalize('NFC')).trim().replace(/\s+/g, ' ')
  const written = parsePeriod(text.toUpperCase())
  if (written !== undefined) return { is: written }
  const distance = Object.hasOwn(near, text) ? near[text] : undefined
  if (distance !== undefined) return { is: addDays(today, distance) }
  const inFigures = figures(text, language)
  return inFigures ?? inWords(text)
}

/** Month and year, or day, month and year, between signs; nothing when it is something else. */
function figures(text: string, language: Language): Typed<Period> | undefined {
  const month = /^(\d{1,2}) ?[/.-] ?(\d{4})$/.exec(text)
  if (month) return among([write(Number(month[2]), 'month', Number(month[1]))])
  const day = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})$/.exec(text)
  if (!day) return undefined
  const [, a = '', sign, b = '', year = ''] = day
  const dayFirst = write(Number(year), 'day', Number(b), Number(a))
  const monthFirst = write(Number(year), 'day', Number(a), Number(b))
  const isUncertain = language === 'en' && sign === '/'
  return among(isUncertain ? [dayFirst, monthFirst] : [dayFirst])
}

function inWords(text: string): Typed<Period> {
  // Without a year no words are a period, and what asks three languages takes long the first time.
  if (!hasYear(text)) return among([])
  return among(
    languages.flatMap((language) => {
      const [token, ...more] = tokensOf(text, language)
      return token?.kind === 'period' && more.length === 0 ? [token.period] : []
    }),
  )
}

function among(periods: readonly Period[]): Typed<Period> {
  const [first, ...others] = new Set(periods.filter((one) => parsePeriod(one) !== undefined))
  if (first === undefined) return { among: [] }
  return others.length === 0 ? { is: first } : { among: [first, ...others] }
}

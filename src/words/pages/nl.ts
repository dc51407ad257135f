/** What only pages, sheets and calendars say, in Dutch. */
import { languageName } from '../languages.ts'
import { n } from '../shared/nl.ts'
import type { PageWords } from './en.ts'

export const nl: PageWords = {
  onlyIn: (language) => `(alleen in het ${languageName(language, 'nl')})`,
  marks: (tags) =>
    `${tags.map((tag) => `(${tag}): tekst in het ${languageName(tag, 'nl')}`).join(', ')}; in het Nederlands is er geen.`,
  deadlines: 'Termijnen',
  history: 'Tijdlijn',
  legend: 'Een punt: de termijn, of een verslag; de lichte balk: de achterstand.',
  due: (period, count) => `${period} · ${n(count, 'maatregel', 'maatregelen')}`,
  coarse: (period) => `Het plan zegt ${period}, zonder dag: hier geldt de laatste.`,
  sheets: { table: 'Antwoord', notes: 'Toelichting' },
  written: (path) => `Geschreven: ${path}`,
  madeBy: (program) => `gemaakt met ${program}`,
}

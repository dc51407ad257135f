/** What only pages, sheets and calendars say, in Dutch. */
import { n } from '../shared/nl.ts'
import type { PageWords } from './en.ts'

export const nl: PageWords = {
  languages: { fr: 'Frans', nl: 'Nederlands', en: 'Engels' },
  onlyIn: (language) => `(alleen in het ${language})`,
  deadlines: 'Uiterste data',
  history: 'Tijdlijn',
  legend: 'Een punt: de uiterste datum, of een verslag; de lichte balk: de achterstand.',
  due: (period, count) => `${period} · ${n(count, 'maatregel', 'maatregelen')}`,
  coarse: (period) => `Het plan zegt ${period}, zonder dag: dit is de laatste.`,
  sheets: { table: 'Antwoord', notes: 'Toelichting' },
  written: (path) => `Geschreven: ${path}`,
  madeBy: (program) => `gemaakt met ${program}`,
}

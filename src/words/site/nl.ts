/** Wat `teh site` zegt. */
import { n } from '../shared/nl.ts'
import type { en } from './en.ts'

export const nl: typeof en = {
  language: 'Nederlands',
  navigation: "Pagina's",
  home: 'Start',
  status: 'Stand van zaken',
  overdue: 'Achterstallig',
  owed: 'Wie wat moet doen',
  measures: 'Alle maatregelen',
  renewed: 'Overgenomen beloften',
  sheet: 'Werkmap (xlsx)',
  plain: 'Gegevens (csv)',
  tables: (file) => `Gegevens van alle tabellen (csv): ${file}`,
  questions: 'Vragen',
  editions: 'Plannen',
  comparisons: 'Plan tegenover plan',
  against: (older, newer) => `${older} → ${newer}`,
  recommendations: 'Aanbevelingen',
  scorecards: 'Voortgangskaarten',
  themes: "Thema's",
  bodies: 'Instanties',
  asOf: (day) => `Stand op ${day}.`,
  written: (pages, sheets, path) =>
    `${n(pages, 'pagina', "pagina's")} en ${n(sheets, 'werkmap', 'werkmappen')} in ${path}.`,
  first: (path) => `Begin met ${path}.`,
}

/** What `teh site` says. */
import { n } from '../shared/en.ts'

export const en = {
  /** The name of the language in itself. */
  language: 'English',
  navigation: 'Pages',
  home: 'Home',
  status: 'How it stands',
  overdue: 'Overdue',
  owed: 'Who owes what',
  measures: 'All measures',
  renewed: 'Renewed promises',
  sheet: 'Workbook (xlsx)',
  plain: 'Data (csv)',
  /** What describes the tables for programs, a link. */
  tables: (file: string) => `All tables as data (csv): ${file}`,
  questions: 'Questions',
  editions: 'Plans',
  comparisons: 'Plan against plan',
  against: (older: string, newer: string) => `${older} → ${newer}`,
  recommendations: 'Recommendations',
  scorecards: 'Progress cards',
  themes: 'Themes',
  bodies: 'Bodies',
  asOf: (day: string) => `As it stands at the close of ${day}.`,
  written: (pages: number, sheets: number, path: string) =>
    `${n(pages, 'page', 'pages')} and ${n(sheets, 'workbook', 'workbooks')} in ${path}.`,
  first: (path: string) => `Start with ${path}.`,
}

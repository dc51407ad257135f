/** Ce que dit `teh site`. */
import { n } from '../shared/fr.ts'
import type { en } from './en.ts'

export const fr: typeof en = {
  language: 'Français',
  navigation: 'Pages',
  home: 'Accueil',
  status: 'Où en est le plan',
  overdue: 'En retard',
  owed: 'Qui doit quoi',
  measures: 'Toutes les mesures',
  renewed: 'Promesses reprises',
  sheet: 'Classeur (xlsx)',
  plain: 'Données (csv)',
  tables: (file) => `Données de tous les tableaux (csv)\u00a0: ${file}`,
  questions: 'Questions',
  editions: 'Plans',
  comparisons: 'Plan contre plan',
  against: (older, newer) => `${older} → ${newer}`,
  recommendations: 'Recommandations',
  scorecards: 'Cartes de progrès',
  themes: 'Thèmes',
  bodies: 'Organes',
  asOf: (day) => `Situation au ${day}.`,
  written: (pages, sheets, path) =>
    `${n(pages, 'page', 'pages')} et ${n(sheets, 'classeur', 'classeurs')} dans ${path}.`,
  first: (path) => `Commencer par ${path}.`,
}

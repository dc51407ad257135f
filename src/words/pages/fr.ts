/** What only pages, sheets and calendars say, in French. */
import { languageName } from '../languages.ts'
import { n } from '../shared/fr.ts'
import type { PageWords } from './en.ts'

export const fr: PageWords = {
  onlyIn: (language) => `(en ${languageName(language, 'fr')} seulement)`,
  marks: (tags) =>
    `${tags.map((tag) => `(${tag})\u00a0: texte en ${languageName(tag, 'fr')}`).join(', ')}, faute de texte français.`,
  deadlines: 'Échéances',
  history: 'Ligne du temps',
  legend: "Un point\u00a0: l'échéance, ou un rapport\u00a0; la barre pâle\u00a0: le retard.",
  due: (period, count) => `${period} · ${n(count, 'mesure', 'mesures')}`,
  coarse: (period) =>
    `Le plan dit ${period}, sans préciser de jour\u00a0: le dernier est pris ici.`,
  sheets: { table: 'Réponse', notes: 'À lire' },
  written: (path) => `Écrit\u00a0: ${path}`,
  madeBy: (program) => `produit par ${program}`,
}

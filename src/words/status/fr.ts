/** Ce que dit `teh status`. */
import { list, n } from '../shared/fr.ts'
import type { en } from './en.ts'

const measures = (count: number) => n(count, 'mesure', 'mesures')

export const fr: typeof en = {
  when: ({ day, end, hasEnded, next }) =>
    `Au ${day}. ${hasEnded ? `Période terminée le ${end}` : `En cours jusqu'au ${end}`}\u00a0; ${next === undefined ? 'pas de plan suivant' : `puis ${next}`}.`,
  late: (late, all) =>
    late === 0
      ? `Aucune des ${measures(all)} n'est en retard`
      : `${late} des ${measures(all)} ${late === 1 ? 'est' : 'sont'} en retard`,
  rest: {
    settled: (count) => n(count, 'réglée', 'réglées'),
    'not-yet-due': (count) => n(count, 'pas encore échue', 'pas encore échues'),
    undated: (count) => `${count} sans échéance datée`,
    renewed: (count) => n(count, 'reprise', 'reprises'),
  },
  unreported: (count, last, year) =>
    `Aucun état rapporté pour ${count}\u00a0; ${last === undefined ? "personne n'en a jamais rapporté" : `${year === 0 ? 'aucun rapport depuis un an' : `rapport depuis un an pour ${year}`} (dernier\u00a0: ${last})`}.`,
  since: (day, reports, moved, late) =>
    `Depuis le ${day}\u00a0: ${n(reports, 'rapport', 'rapports')}, ${n(moved, 'échéance déplacée', 'échéances déplacées')}, ${n(late, 'retard', 'retards')} de plus.`,
  state: 'État',
  count: 'Mesures',
  byActor: 'En retard / confiées',
  byTheme: 'En retard / mesures du thème',
  ofAll: (late, all) => `${late} / ${all}`,
  moreActors: (count, without) =>
    [
      count > 0 ? `et ${n(count, 'autre', 'autres')}` : '',
      without > 0 ? `${without} sans responsable` : '',
    ]
      .filter(Boolean)
      .join('\u00a0; '),
  moreThemes: (count) => (count > 0 ? `et ${n(count, 'autre thème', 'autres thèmes')}` : ''),
  promised: (count, late, year, years) =>
    `Parmi les ${late} en retard, ${n(count, 'était déjà promise', 'étaient déjà promises')} avant ${year} (en ${list(years)}).`,
  others: (each) => `Ailleurs\u00a0: ${each.join(' · ')}.`,
  other: (id, late, all) => `${id}, ${late} en retard sur ${all}`,
  leftOver: (id, late) => `${id}, ${n(late, 'reste ouverte', 'restent ouvertes')}`,
  trend: 'Trimestre par trimestre',
  trendColumns: {
    quarter: 'Trimestre',
    late: 'En retard',
    newlyLate: 'Nouvelles',
    reports: 'Rapports',
  },
}

/** Wat `teh status` zegt. */
import { list, n } from '../shared/nl.ts'
import type { en } from './en.ts'

const measures = (count: number) => n(count, 'maatregel', 'maatregelen')

export const nl: typeof en = {
  when: ({ day, end, hasEnded, next }) =>
    `Op ${day}. ${hasEnded ? `Afgelopen op ${end}` : `Loopt tot ${end}`}; ${next === undefined ? 'geen volgend plan' : `gevolgd door ${next}`}.`,
  late: (late, all) =>
    late === 0
      ? `Geen van de ${measures(all)} is achterstallig`
      : `${late} van de ${all} ${late === 1 ? 'is' : 'zijn'} achterstallig`,
  rest: {
    settled: (count) => `${count} afgehandeld`,
    'not-yet-due': (count) => `${count} nog niet vervallen`,
    undated: (count) => `${count} zonder datum`,
    renewed: (count) => `${count} later overgenomen`,
  },
  unreported: (count, last, year) =>
    `Geen status gemeld voor ${count}; ${last === undefined ? 'niemand heeft er ooit een gemeld' : `in het laatste jaar ${year === 0 ? 'geen verslag' : `verslag over ${year}`} (laatste: ${last})`}.`,
  since: (day, reports, moved, late) =>
    `Sinds ${day}: ${n(reports, 'verslag', 'verslagen')}, ${n(moved, 'termijn', 'termijnen')} verschoven, ${late} nieuw achterstallig.`,
  state: 'Status',
  count: 'Maatregelen',
  byActor: 'Achterstallig / toevertrouwd',
  byTheme: 'Achterstallig / in het thema',
  ofAll: (late, all) => `${late} / ${all}`,
  moreActors: (count, without) =>
    [count > 0 ? `en nog ${count} andere` : '', without > 0 ? `${without} bij niemand` : '']
      .filter(Boolean)
      .join('; '),
  moreThemes: (count) => (count > 0 ? `en nog ${n(count, 'thema', "thema's")}` : ''),
  promised: (count, late, year, years) =>
    `Van de ${late} achterstallige ${count === 1 ? 'was er 1' : `waren er ${count}`} al vóór ${year} beloofd (in ${list(years)}).`,
  others: (each) => `Elders: ${each.join(' · ')}.`,
  other: (id, late, all) => `${id}, ${late} van ${all} achterstallig`,
  leftOver: (id, late) => `${id}, nog ${late} open`,
  trend: 'Kwartaal na kwartaal',
  trendColumns: {
    quarter: 'Kwartaal',
    late: 'Achterstallig',
    newlyLate: 'Nieuw',
    reports: 'Verslagen',
  },
}

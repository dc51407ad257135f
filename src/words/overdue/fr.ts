/** Ce que dit `teh overdue`. */
import { list, n } from '../shared/fr.ts'
import type { en } from './en.ts'

const ofAll = (late: number) => (late === 1 ? 'elle' : `les ${late}`)
const measures = (count: number) => n(count, 'mesure', 'mesures')

export const fr: typeof en = {
  asked: ({ day, late, thatDay, leftOver }) =>
    `${late === 0 ? "Aucune mesure n'est" : n(late, 'mesure est', 'mesures sont')} en retard au ${day}${thatDay > 0 ? `, dont ${n(thatDay, 'échue', 'échues')} ce jour-là` : ''}${leftOver > 0 ? `\u00a0; ${n(leftOver, 'autre reste ouverte', 'autres restent ouvertes')} de plans antérieurs` : ''}.`,
  coming: ({ day, late, leftOver }, already) =>
    `${late === 0 ? 'Aucune mesure ne sera' : n(late, 'mesure sera', 'mesures seront')} en retard au ${day} si rien n'est rapporté d'ici là\u00a0; ${already === 0 ? "aucune ne l'est encore" : `${already} ${already < 2 ? "l'est" : 'le sont'} déjà`}${leftOver > 0 ? `\u00a0; ${n(leftOver, 'autre restera ouverte', 'autres resteront ouvertes')} de plans antérieurs` : ''}.`,
  unreported: (count, late) =>
    `Pour ${count === late ? ofAll(late) : `${count} des ${late}`}, aucun état n'est rapporté\u00a0: on ne sait pas ce qui a été fait.`,
  notHeld: (titles) =>
    `${titles.length === 1 ? 'Le plan' : 'Les plans'} ${list(titles, 'et')} ${titles.length === 1 ? "n'est" : 'ne sont'} pas dans le corpus\u00a0: rien n'en est compté.`,
  most: (counts) =>
    `Qui en a le plus\u00a0: ${counts.map(([name, count]) => `${name} (${count})`).join(', ')}.`,
  rule: (day) =>
    `En retard\u00a0: l'échéance est passée le ${day} au plus tard et, à cette date, la mesure n'est ni clôturée, ni achevée ou retirée d'après les derniers rapports de ceux qui en répondent.`,
  leftOver: (count) =>
    `Encore ouvertes d'un plan antérieur, et non reprises depuis\u00a0: ${measures(count)}`,
  leftOut: (considered) =>
    `Pas dans la liste, sur ${considered < 2 ? 'la mesure lue' : `les ${considered} mesures lues`}\u00a0:`,
  leftOutBecause: (reason, count) => `${reason}\u00a0: ${measures(count)}`,
  which: 'Avec --left-out all, elles sont listées.',
  reasons: {
    settled: (count) =>
      `${count} dite${count < 2 ? '' : 's'} achevée${count < 2 ? '' : 's'} ou retirée${count < 2 ? '' : 's'}`,
    closed: (count) => n(count, "clôturée, qui n'est plus due", 'clôturées, qui ne sont plus dues'),
    'not-yet-due': (count) => n(count, 'pas encore échue', 'pas encore échues'),
    moved: (count) => `${n(count, 'pas encore échue', 'pas encore échues')}, échéance reportée`,
    'no-deadline': (count) =>
      `${count} pour ${count < 2 ? 'laquelle' : 'lesquelles'} le plan ne donne pas d'échéance`,
    unread: (count) => `${count} dont le calendrier imprimé ne donne pas de date`,
    'start-only': (count) => `${count} dont le plan ne donne que le début`,
    event: (count) => `${n(count, 'liée', 'liées')} à un événement sans date connue`,
    'recurring-undated': (count) => `${n(count, 'répétée', 'répétées')}, sans première date`,
    renewed: (count) =>
      `${n(count, 'reprise', 'reprises')} par une mesure plus récente, comptée à sa place`,
    'renewed-undated': (count) =>
      `${n(count, 'reprise', 'reprises')} par une mesure plus récente sans échéance`,
    'renewed-in-part': (count) =>
      `${n(count, 'reprise', 'reprises')} en partie par une mesure plus récente`,
  },
  reason: {
    settled: 'Achevées ou retirées',
    closed: 'Clôturées',
    'not-yet-due': 'Pas encore échues',
    moved: 'Échéance reportée',
    'no-deadline': 'Sans échéance dans le plan',
    unread: 'Calendrier imprimé sans date',
    'start-only': 'Seulement un début',
    event: 'Liées à un événement',
    'recurring-undated': 'Répétées, sans première date',
    renewed: 'Reprises par une mesure plus récente',
    'renewed-undated': 'Reprises sans échéance',
    'renewed-in-part': 'Reprises en partie',
  },
  scope: (editions, all) =>
    `${all ? 'Toutes les éditions commencées à cette date' : 'Plans lus'}\u00a0: ${editions.join('\u00a0; ')}.`,
  scopes: { 'in-scope': 'à suivre', 'left-over': "reste d'un plan antérieur" },
  inForce: 'en vigueur',
  latestHeld: (end) => `dernier plan du corpus, période terminée le ${end}`,
  earlier: 'plan antérieur',
  actor: (names) =>
    `${names.length === 1 ? 'Acteur demandé' : 'Acteurs demandés'}\u00a0: ${list(names)}.`,
  roles: {
    lead: (count) => `${count} comme responsable`,
    member: (count) => `${count} comme membre d'un groupe`,
    partner: (count) => `${count} comme partenaire`,
  },
  role: { member: "Membre d'un groupe responsable", partner: 'Partenaire' },
  units: (count) =>
    `${n(count, 'autre mesure est', 'autres mesures sont')} en retard chez des services qui en font partie (--units ${count < 2 ? "l'ajoute" : 'les ajoute'}).`,
  waiting: (count) =>
    `${n(count, 'rapport ne compte', 'rapports ne comptent')} pas encore à cette date\u00a0:`,
  waitingFor: (id, status, date, from) =>
    `${id}\u00a0: ${status}, daté de ${date}${from ? `, compte à partir du ${from}` : ', compte plus tard'}`,
  missed: (count) => `× ${count}`,
  recurring:
    "Une mesure qui se répète vient à échéance chaque fois, jusqu'à la fin de son édition\u00a0; un rapport sur l'une de ces fois ne règle que celle-là. La première fois sans rapport est affichée, avec le nombre de fois passées sans rapport.",
  groupDue: (due, late, count) => `Échéance ${due} · ${late} · ${measures(count)}`,
  dueLate: (due, late) => `échéance ${due}, ${late}`,
  thatDay: (count) => (count === 1 ? 'échue ce jour' : 'échues ce jour'),
  lateBy: (least, most) =>
    least === most
      ? `${most === 0 ? "moins d'un mois" : `${most}\u00a0mois`} de retard`
      : `${least} à ${most}\u00a0mois de retard`,
  missedTimes: (count) => `${count} fois sans rapport`,
  promised: (since) => `promise depuis ${since}`,
  group: (count) => n(count, 'mesure en retard', 'mesures en retard'),
  since: (year, renewed, slip) =>
    `${year}${renewed === 0 ? '' : `, reprise ${renewed === 1 ? 'une fois' : `${renewed} fois`}`}${slip ? `, ${slip > 0 ? '+' : ''}${slip} mois` : ''}`,
}

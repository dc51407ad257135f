/** Ce que dit `brief` : le dossier d'une réunion. */
import { n } from '../shared/fr.ts'
import type { BriefWords } from './en.ts'

export const fr: BriefWords = {
  title: (day) => `Dossier de la réunion du ${day}`,
  titleFor: (day, body) => `Dossier pour ${body}, réunion du ${day}`,
  asOf: (day) => `État au ${day}, en fin de journée.`,
  decided: (count, followed, since) =>
    count === 0
      ? `Aucune décision n'est consignée depuis la dernière réunion (${since}).`
      : `Décidé depuis la dernière réunion (${since})\u00a0: ${count}\u00a0; suivi d'effet\u00a0: ${followed}.`,
  followed: "suivi d'effet",
  notFollowed: 'rien de rapporté depuis',
  late: (count, dueThatDay, leftOver) =>
    `${n(count, 'mesure est', 'mesures sont')} en retard${dueThatDay > 0 ? `, dont ${n(dueThatDay, 'échue', 'échues')} ce jour-là` : ''}\u00a0; ${n(leftOver, 'autre reste ouverte', 'autres restent ouvertes')} de plans antérieurs.`,
  newlyLate: (count, since) =>
    `${n(count, 'retard est nouveau', 'retards sont nouveaux')} depuis la dernière réunion (${since}).`,
  done: (count, reports, since) =>
    `Depuis le ${since}\u00a0: ${n(count, 'mesure réglée', 'mesures réglées')}, ${n(reports, 'rapport reçu', 'rapports reçus')}.`,
  noMeeting: "Sans le jour de la dernière réunion (--since), rien n'est signalé comme nouveau.",
  silent: (count, asked) =>
    asked === 0
      ? "Aucune mesure n'a fait l'objet d'une demande\u00a0: on ne sait pas ce que les organes en diraient."
      : `Sur ${n(asked, 'mesure demandée', 'mesures demandées')}, ${n(count, 'est restée', 'sont restées')} sans réponse.`,
  dueSoon: (count) =>
    `${n(count, 'échéance tombe', 'échéances tombent')} dans les six mois à venir.`,
  points: (count) => `À décider (${count})`,
  noPoints: "Rien à décider\u00a0: aucune mesure des plans suivis n'est en retard.",
  rule: (most) =>
    `Règle de choix des points\u00a0: ce qui a été promis le plus souvent, puis ce qui est en retard depuis le plus longtemps, puis ce dont plusieurs organes répondent\u00a0; un point par organe, ${most} au plus.`,
  ask: {
    many: (bodies) => `Qui reprend cette mesure (${bodies.join(', ')}), et pour quand\u00a0?`,
    one: (body) => `${body}\u00a0: cet engagement est-il maintenu, et pour quand\u00a0?`,
    none: 'Qui reprend cette mesure, et pour quand\u00a0?',
  },
  again: (since, renewed) =>
    `promise depuis ${since}, reprise ${renewed === 1 ? 'une fois' : `${renewed} fois`}`,
  columns: {
    number: 'N°',
    measure: 'Mesure',
    who: 'Responsable',
    late: 'Retard',
    question: 'Question',
    state: 'État',
    date: 'Date',
    by: 'Selon',
    due: 'Échéance',
    was: 'Échéance avant',
    why: 'Pourquoi',
    class: 'Réponse apportée',
    count: 'Points demandés',
  },
  annexes: {
    reported: (count) => `A. Rapporté depuis la dernière réunion (${count})`,
    late: (count) => `B. En retard, par responsable (${count})`,
    leftOver: (count) => `C. Restées ouvertes de plans antérieurs (${count})`,
    moved: (count) => `D. Échéances déplacées (${count})`,
    coverage: (set) => `E. Recommandations\u00a0: ${set}`,
    disagreeing: (count) => `F. Avis divergents des évaluateurs (${count})`,
    soon: (count) => `G. À échéance dans les six mois (${count})`,
    silent: (count) => `H. Demandées, sans réponse (${count})`,
  },
  nothing: 'Aucune.',
  asked: (day) => `demandée le ${day}`,
  leftOut: (count, considered) =>
    `Sur ${n(considered, 'mesure suivie', 'mesures suivies')}, ${count} ${count < 2 ? "n'est" : 'ne sont'} dans aucune liste de retards\u00a0: teh overdue --left-out all en donne les raisons.`,
  decisions: (path) => `Les décisions se notent dans ${path}, puis teh collect les consigne.`,
  decisionsTitle: (day) => `Décisions de la réunion du ${day}`,
}

/** Ce qui figure dans un formulaire à compléter. */
import type { en } from './en.ts'

export const fr: typeof en = {
  title: (body) => `${body}\u00a0: où en sont vos mesures\u00a0?`,
  instructions: [
    'Complétez les colonnes jaunes, une ligne par mesure. Une ligne laissée vide est comptée sans réponse\u00a0; les autres colonnes sont verrouillées.',
    'Une date peut rester aussi vague que ce que vous savez\u00a0: 2026, mai 2026, 1er semestre 2026, 17/05/2026.',
    'Une nouvelle échéance demande une raison. Le reste se dit sur la deuxième feuille. Renvoyez ce fichier au même format (.xlsx), sans supprimer de colonne ni de feuille.',
  ],
  paper:
    'Cochez une case et écrivez, sous chaque mesure, où elle en est. Ce qui reste vide est compté sans réponse.',
  replyBy: (day, asOf) => `Réponse attendue pour le ${day}. Les états connus sont ceux du ${asOf}.`,
  footer: (body, day) => `${body} – réponse attendue pour le ${day}`,
  sheet: 'À compléter',
  columns: {
    id: 'Id',
    number: 'N°',
    measure: 'Mesure',
    deadline: 'Échéance',
    lastState: 'Dernier état connu',
    state: 'État actuel',
    since: 'Depuis quand',
    done: 'Ce qui a été fait',
    document: 'Document ou adresse web',
    reasons: 'Raison du retard',
    newDeadline: 'Nouvelle échéance demandée',
    answers: 'Qui en répond',
    question: 'Question à trancher',
    decision: 'Décision',
    newLead: 'Nouveau responsable',
    because: 'Raison',
  },
  decisions: {
    sheet: 'Décisions',
    instructions: [
      'Choisissez une décision pour chaque point, dans les colonnes jaunes. Un point laissé vide est compté non décidé.',
      'Une nouvelle échéance, un nouveau responsable et un retrait demandent une raison\u00a0; une date peut rester aussi vague que la décision\u00a0: 2027, 1er semestre 2027.',
      'Pour consigner ensuite ce qui a été décidé\u00a0: teh collect decisions.xlsx --by ORGANE --heard meeting --heard-on JOUR.',
    ],
    newDeadline: 'Nouvelle échéance',
    hint: 'Choisissez ce qui a été décidé.',
    refusal: 'Choisissez une décision de la liste\u00a0; le reste va dans «\u00a0Raison\u00a0».',
    choices: {
      kept: 'maintenue',
      'new-deadline': 'nouvelle échéance',
      'new-lead': 'nouveau responsable',
      withdrawn: 'retirée',
      review: 'à revoir',
    },
  },
  hints: {
    state: 'Choisissez un état dans la liste.',
    reasons: 'Choisissez une raison, ou écrivez-en plusieurs, séparées par des points-virgules.',
  },
  refusal:
    'Choisissez un mot de la liste\u00a0; les détails vont dans «\u00a0Ce qui a été fait\u00a0».',
  unclear: 'À préciser',
  remarks: {
    sheet: 'Remarques',
    title: 'Remarques',
    text: "Tout ce que vous souhaitez ajouter. Une personne le lit\u00a0; rien n'en est consigné.",
  },
  noReport: 'aucun état rapporté',
  late: (months) => (months === 0 ? 'en retard' : `${months} mois de retard`),
  plan: (year) => `Plan ${year}`,
  partner: 'comme partenaire',
  onBehalf: (body) => `au nom de\u00a0: ${body}`,
  occurrence: (period) => `pour\u00a0: ${period}`,
  earlier: (count) => `et ${count} plus ${count < 2 ? 'ancienne' : 'anciennes'}`,
}

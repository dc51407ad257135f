/** Ce que dit `teh record`, en français. */
import { n } from '../shared/fr.ts'
import type { RecordWords } from './en.ts'

export const fr: RecordWords = {
  deadline: (due) => `échéance ${due}`,
  before: 'Avant',
  after: 'Après',
  state: (status, during) => `${status} ${during}`,
  late: (months) => (months === 0 ? "l'échéance est passée" : `en retard de ${months} mois`),
  afterDeadline: (months) => `${months} mois après l'échéance`,
  according: (actor, source) => `selon ${actor} (${source})`,
  heard: (how, day) => `${how} du ${day}`,
  responsible: (before, after) => `qui en répond\u00a0: ${before} → ${after}`,
  part: (part) => `pour la partie ${part} seulement`,
  occurrence: (due) => `pour l'échéance ${due} seulement`,
  retracts: (date) => `annule le rapport daté de ${date}`,
  changes: 'Ce que cela change',
  overdue: (before, after) =>
    before === after
      ? `inchangé\u00a0: ${n(before, 'mesure', 'mesures')} en retard`
      : `${n(before, 'mesure', 'mesures')} en retard → ${after}`,
  leftOver: (before, after) =>
    `${n(before, 'encore ouverte', 'encore ouvertes')} de plans antérieurs → ${after}`,
  nothing: (from) => `rien\u00a0: ce rapport compte à partir du ${from}`,
  others: (names) => `Également responsable, sans rapport\u00a0: ${names}`,
  dated: {
    given: () => '',
    said: (date) =>
      `Aucune date donnée\u00a0: le rapport est daté du jour où cela a été dit, ${date}.`,
    running: (date) =>
      `La période donnée n'est pas finie\u00a0: le rapport est daté du jour où cela a été dit, ${date}.`,
  },
  below: (path, line) =>
    `À ajouter ${line === 0 ? `au début de ${path}` : `dans ${path}, après la ligne ${line}`}\u00a0:`,
  newFile: (path) => `À écrire dans ${path}\u00a0:`,
  found: "À vérifier avant d'écrire\u00a0:",
  private:
    "Ce texte contient une adresse ou un numéro d'une personne. Un corpus nomme des organes, pas des personnes.",
  broken: (errors) =>
    `Rien n'a été écrit\u00a0: le corpus aurait ${n(errors, "erreur qu'il n'a", "erreurs qu'il n'a")} pas aujourd'hui.`,
  present: (what, path, line) =>
    `Rien à écrire\u00a0: ce rapport est déjà dans le corpus (${what}\u00a0; ${path}, ligne ${line}).`,
  written: (lines) =>
    `Écrit\u00a0: ${n(lines, 'ligne ajoutée', 'lignes ajoutées')}, aucune modifiée.`,
  there: (path, line) => `Rien à écrire\u00a0: cela y est déjà (${path}, ligne ${line}).`,
  inOrder: 'Le corpus reste en ordre.',
  errors: (count) =>
    `teh lint trouve ${n(count, 'erreur', 'erreurs')} dans le corpus, comme auparavant.`,
  dryRun: "Rien n'a été écrit\u00a0: --dry-run.",
  notWritten: "Rien n'a été écrit.",
  propose: 'Pour le proposer\u00a0:',
  branch: (slug) => `suivi-${slug}`,
  commit: (actor, title, what) => `${actor}\u00a0: ${title} (${what})`,
  many: (count) => `${n(count, 'rapport à consigner', 'rapports à consigner')}`,
  noted: 'une note seulement',
  ask: {
    intro:
      'La touche Entrée garde ce qui est affiché, ou laisse vide\u00a0; < revient à la question précédente.',
    status:
      'État (non commencée, réalisée en partie, réalisée en grande partie, achevée, retirée\u00a0; ou rien)\u00a0:',
    deadline: 'Nouvelle échéance, si elle change\u00a0:',
    because: 'Pourquoi change-t-elle\u00a0?',
    note: 'Ce qui a été fait, en une phrase\u00a0:',
    by: 'Qui le dit\u00a0?',
    source:
      "D'où le sait-on\u00a0: téléphone, courriel, réunion, lettre, formulaire, ou un document\u00a0?",
    'heard-on': "Quand l'a-t-on appris\u00a0?",
    page: 'À quelle page\u00a0? (ou rien)',
    date: "Depuis quand est-ce le cas\u00a0? (rien\u00a0: le jour où c'est dit)",
    write: 'Écrire\u00a0? [o]ui  [n]on  [c]orriger\u00a0:',
    yes: ['o', 'oui'],
    no: ['n', 'non'],
    change: ['c', 'corriger'],
  },
}

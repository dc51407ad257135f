/** Ce que dit `collect` des feuilles revenues. */
import { list, n, quote } from '../shared/fr.ts'
import type { CollectWords } from './en.ts'

const or = (words: readonly string[]) => list(words.map(quote))

export const fr: CollectWords = {
  summary: ({ sheets, bodies, measures, clear, unclear, conflicts }) =>
    `${n(sheets, 'formulaire lu', 'formulaires lus')}, réponses de ${n(bodies, 'organe', 'organes')}, ${n(measures, 'ligne remplie', 'lignes remplies')}\u00a0: ${n(clear, 'claire', 'claires')}, ${n(unclear, 'pas claire', 'pas claires')}, ${n(conflicts, 'contradiction', 'contradictions')}.`,
  notYet: "Rien n'a encore été écrit.",
  nothingFilled: "Rien à écrire\u00a0: aucune ligne n'est remplie.",
  nothingNew: 'Rien à écrire\u00a0: ce qui est clair était déjà consigné.',
  written: (entries, files) =>
    `${n(entries, 'rapport consigné', 'rapports consignés')}, dans ${n(files.length, 'fichier', 'fichiers')}.`,
  refused: "Rien n'est écrit\u00a0: avec ces rapports, le corpus ne serait plus en ordre.",
  columns: {
    body: 'Organe',
    asked: 'Demandées',
    answered: 'Remplies',
    clear: 'Claires',
    unclear: 'Pas claires',
    conflict: 'Contradictoires',
    known: 'Déjà consignées',
    change: 'Changement',
  },
  noBody: '(non indiqué)',
  toSettle: (count) => `À régler (${count})`,
  clear: (count) => `Clair (${count})`,
  told: 'À savoir aussi',
  unread: (count) => `Pas lu (${count})`,
  found: 'Ce que lint dit du résultat',
  place: (file, sheet, row) => `${file}, feuille ${quote(sheet)}, ligne ${row}`,
  inColumn: (place, column, cell) => `${place}, colonne ${quote(column)} (${cell})`,
  and: (places) => list(places, 'et'),
  sendBack: 'Pour les renvoyer\u00a0: --unclear a-preciser.xlsx',
  sentBack: (files) => `À renvoyer\u00a0: ${list(files, 'et')}.`,
  trouble: {
    'no-id': "Une réponse figure sur une ligne sans id\u00a0: elle n'appartient à aucune mesure.",
    'no-body': 'Le formulaire ne dit pas qui répond\u00a0: ajoutez --by ORGANE.',
    merged: 'Des cellules sont fusionnées\u00a0: impossible de dire ce qui va à quelle ligne.',
    formula: 'Une formule figure ici\u00a0: tapez la valeur elle-même.',
    'nothing-said': 'Ni état, ni mot sur ce qui a été fait, ni nouvelle échéance.',
    'too-long': "Le texte dépasse la longueur permise d'une note (8\u202f000 caractères).",
    'no-year': 'Une date sans année\u00a0: quelle année\u00a0?',
    'unknown-id': (seen, near) =>
      `Aucune mesure ne s'appelle ${quote(seen)}.${near.length > 0 ? ` Peut-être ${or(near)}\u00a0?` : ''}`,
    'unknown-state': (seen, among) =>
      `${quote(seen)} n'est pas un état.${among.length > 0 ? ` ${or(among)}\u00a0?` : ''}`,
    'ambiguous-state': (seen, among) =>
      `${quote(seen)} ne dit pas où en est la mesure\u00a0: ${or(among)}\u00a0?`,
    'unknown-date': (seen, among) =>
      among.length > 0
        ? `${quote(seen)} peut vouloir dire ${list(among)}.`
        : `${quote(seen)} n'est pas une date lisible\u00a0: écrivez 2026, mai 2026 ou 17/05/2026.`,
    'nothing-decided': "Aucune décision n'est donnée.",
    'unknown-actor': (seen, near) =>
      `Aucun organe ne s'appelle ${quote(seen)}.${near.length > 0 ? ` Peut-être ${or(near)}\u00a0?` : ''}`,
    'unknown-decision': (seen, near) =>
      `${quote(seen)} n'est pas une décision.${near.length > 0 ? ` ${or(near)}\u00a0?` : ''}`,
    'decision-needs': (decision, column) =>
      `${quote(decision)} demande que ${quote(column)} soit rempli.`,
    'decision-without': (decision, column) =>
      `${quote(decision)} ne va pas avec ce qui figure sous ${quote(column)}.`,
    error: (seen) => `La cellule affiche une erreur (${seen}).`,
    'not-text': (seen) => `${quote(seen)} n'est pas une réponse ici.`,
    'hidden-character': (seen) =>
      `Un caractère invisible (${seen}) figure dans le texte\u00a0: retapez-le.`,
    future: (period) =>
      `${period} est encore à venir\u00a0: la mesure ne peut pas être dans cet état depuis lors.`,
    'deadline-without-reason': (period) =>
      `${period} est demandé sans raison. Une échéance ne change pas sans raison.`,
    'other-state': (date, status) =>
      `Un rapport du même organe et de la même date (${date}) donne déjà un autre état\u00a0: ${status}.`,
    conflict: (said) =>
      `Les lignes se contredisent (${list(said, 'et')}). Retirez ce qui ne vaut pas.`,
  },
  remark: {
    'by-format': (column, period) =>
      `${quote(column)} est une date, lue comme sa cellule la montre\u00a0: ${period}`,
    'day-of-answer': (date, said) =>
      said === undefined
        ? `aucune date n'est donnée\u00a0: datée du jour de la réponse, ${date}`
        : `${said} court encore\u00a0: datée du jour de la réponse, ${date}`,
    'log-moved': "d'autres rapports ont été consignés depuis l'envoi du formulaire",
    'hidden-row':
      'la ligne, sa feuille ou une de ses colonnes est masquée ou filtrée\u00a0; elle a été lue',
    'not-asked':
      "elle n'était pas demandée dans ce formulaire\u00a0: son id a été tapé, ou vient d'un autre",
    'reason-in-words': "la raison n'est pas dans la liste\u00a0; elle est gardée telle qu'écrite",
    'locked-changed': (column) => `cellule verrouillée changée, ignorée\u00a0: ${quote(column)}`,
    repeated: 'elle dit ce que dit une autre ligne, et compte une fois',
  },
  remarks: (count, files) =>
    `Remarques, à lire par une personne et non consignées\u00a0: ${count} (${list(files, 'et')}).`,
  copies: (count) =>
    `${n(count, 'fichier est la copie exacte', 'fichiers sont la copie exacte')} d'un autre, et ne ${count < 2 ? 'compte' : 'comptent'} pas deux fois.`,
  links: (files) => `Liens vers d'autres fichiers, non suivis\u00a0: ${list(files, 'et')}.`,
  more: (count) => `… et ${n(count, 'autre', 'autres')}`,
  silent: (count, asked, names) =>
    `Pas de réponse\u00a0: ${count} sur ${n(asked, 'organe interrogé', 'organes interrogés')}${names.length > 0 ? ` – ${names.join(', ')}` : ''}.`,
  part: (number, change) => `partie ${number}\u00a0: ${change}`,
  occurrence: (period, change) => `pour ${period}\u00a0: ${change}`,
  change: (before, after, date) => `${before} → ${after} (${date})`,
  state: (after, date) => `${after} (${date})`,
  deadline: (from, to) => `échéance ${from === undefined ? '' : `${from} → `}${to}`,
  note: (date) => `une note (${date})`,
  effect: (before, after, done) =>
    `${done ? '' : 'Une fois écrit\u00a0: '}${n(before, 'mesure', 'mesures')} en retard → ${after}.`,
  next: (command) => `Ensuite\u00a0: ${command}`,
  commit: (count, bodies) => `${n(count, 'rapport', 'rapports')} de ${list(bodies, 'et')}`,
  roundByHand: (file) =>
    `Rien ne peut être ajouté à ${file} tel qu'il est mis en page\u00a0: notez-y à la main qui a répondu.`,
  tooManyForms: 'réunit trop de formulaires en un seul classeur\u00a0: donnez-les un par un',
  notOurs:
    "n'est pas un formulaire envoyé, ou a perdu sa partie cachée\u00a0: dites avec --by qui répond",
  noRows: "n'a aucune ligne sous les titres d'un formulaire envoyé",
  newer: 'a été fait par une version plus récente de ce programme',
  gone: (reason) => `n'a pas pu être lu (${reason})`,
  folder: "est un dossier, dont aucun fichier n'a été lu\u00a0: nommez-le aussi",
  tooLarge: (megabytes) => `dépasse ${megabytes} Mo et n'a pas été lu`,
}

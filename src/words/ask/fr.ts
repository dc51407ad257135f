/** Ce que dit `teh ask`. */
import { n } from '../shared/fr.ts'
import type { en } from './en.ts'

const lateOf = (late: number, rows: number) => {
  if (late === 0) return ''
  if (late === rows)
    return late === 1 ? '\u00a0; elle est en retard' : '\u00a0; toutes sont en retard'
  return `, dont ${late} en retard`
}

export const fr: typeof en = {
  heading: ({ bodies, rows, late, replyBy }) =>
    bodies === 0
      ? "Il n'y a rien à demander, à aucun organe."
      : `${n(bodies, 'organe interrogé', 'organes interrogés')} sur ${n(rows, 'ligne', 'lignes')}, dont ${late} en retard\u00a0; réponse attendue pour le ${replyBy}.`,
  /** Of a measure without report. */
  noAnswer: (day) => `demandé le ${day}, sans réponse`,
  never: 'jamais demandé',
  unreported: (never, silent) => {
    const unasked = n(never, "n'a jamais été demandée", "n'ont jamais été demandées")
    const unanswered = `${n(silent, 'a été demandée', 'ont été demandées')} et ${silent < 2 ? 'reste' : 'restent'} sans réponse`
    const said = [...(never > 0 ? [unasked] : []), ...(silent > 0 ? [unanswered] : [])]
    return said.length === 0 ? '' : `Parmi celles-là, ${said.join('\u00a0; ')}.`
  },
  columns: { file: 'Formulaire', rows: 'Lignes', late: 'En retard' },
  nothing: (count, names) =>
    `Rien à répondre, donc pas de formulaire\u00a0: ${n(count, 'organe', 'organes')} (${names.join(', ')}).`,
  withoutBody: (count) =>
    `${n(count, 'mesure', 'mesures')} sur ${count < 2 ? 'laquelle' : 'lesquelles'} aucun organe ne peut être interrogé`,
  written: (folder, round) =>
    `Écrit\u00a0: ${folder} (les formulaires, et index.html avec les courriels à envoyer) et ${round}.`,
  writtenList: (path) => `Écrit\u00a0: ${path} (la liste seule, puisque personne n'est interrogé).`,
  dry: "Rien n'a été écrit (--dry-run).",
  index: (round) => `Tournée ${round}`,
  asked: (day, replyBy) => `Demandé le ${day}, réponse attendue pour le ${replyBy}.`,
  addresses:
    "Un courriel par organe, à copier dans votre messagerie\u00a0: c'est elle qui a les adresses.",
  mail: ({ body, rows, late, replyBy, file, isForPaper }) =>
    `Objet\u00a0: ${body}\u00a0: où en sont vos mesures\u00a0? Réponse attendue pour le ${replyBy}

Madame, Monsieur,

Vous trouverez en annexe (${file}) ${rows === 1 ? "la mesure des plans d'action" : `les ${rows} mesures des plans d'action`} dont vous répondez${lateOf(late, rows)}.

${isForPaper ? 'Merci de compléter le formulaire à la main' : "Merci de compléter les colonnes jaunes\u00a0: l'état de chaque mesure, depuis quand, et ce qui a été fait"}, puis de renvoyer le formulaire pour le ${replyBy}. Ce que vous ne savez pas peut rester vide.

Bien à vous,`,
  silent: (silent, all, round) =>
    silent === 0
      ? `Tournée ${round}\u00a0: ${all === 1 ? 'le seul organe interrogé a' : `les ${all} organes interrogés ont`} répondu.`
      : `Tournée ${round}\u00a0: ${silent} sur ${n(all, 'organe', 'organes')} ${silent === 1 ? "n'a" : "n'ont"} pas répondu.`,
  inPart: 'Ont répondu en partie',
  remain: (body, rows, asked) =>
    `${body}\u00a0: ${rows} sur ${n(asked, 'ligne', 'lignes')} sans réponse`,
  reminder: ({ body, rows, asked, replyBy, file, isPast }) =>
    `Objet\u00a0: Rappel\u00a0: ${body}\u00a0: où en sont vos mesures\u00a0?

Madame, Monsieur,

Le ${asked}, nous vous avons demandé où ${rows === 1 ? "en est une mesure des plans d'action" : `en sont ${rows} mesures des plans d'action`}${file === '' ? '' : ` (formulaire ${file}, de nouveau en annexe)`}. Nous n'avons pas encore reçu de réponse\u00a0; ${isPast ? `elle était attendue pour le ${replyBy}. Merci de nous la faire parvenir dès que possible` : `elle est attendue pour le ${replyBy}`}.

Bien à vous,`,
}

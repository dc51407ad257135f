/** Ce que dit `teh schema`, et ce qu'un éditeur en montre, en français. */
import { list, n, quote } from '../shared/fr.ts'
import type { EditorWords } from './en.ts'

export const fr: EditorWords = {
  title: 'Schémas de ce corpus, pour les éditeurs',
  columns: { kind: 'schéma', files: 'fichiers' },
  knows: (told) => `Ils connaissent ${list(told, 'et')}.`,
  kinds: {
    actor: (count) => n(count, 'acteur', 'acteurs'),
    theme: (count) => n(count, 'thème', 'thèmes'),
    document: (count) => n(count, 'document', 'documents'),
    edition: (count) => n(count, 'édition', 'éditions'),
    measure: (count) => n(count, 'mesure', 'mesures'),
    recommendation: (count) => n(count, 'recommandation', 'recommandations'),
    plan: (count) => n(count, 'série de plans', 'séries de plans'),
    level: (count) => n(count, 'niveau', 'niveaux'),
    language: (count) => n(count, 'langue', 'langues'),
  },
  all: 'teh schema measure en affiche un\u00a0; teh schema --output schemas les écrit tous.',
  named: (folder) =>
    `Les fichiers de ce corpus cherchent leurs schémas dans ${quote(folder)}\u00a0: teh schema --output ${folder}`,
  written: (count, folder) =>
    `${n(count, 'schéma', 'schémas')} dans ${quote(folder)}. À refaire quand des ids auront été ajoutés.`,
  line: "La première ligne d'un fichier, par laquelle un éditeur trouve son schéma\u00a0:",
  unknown: {
    actor: "Aucun acteur d'actors.yaml n'a cet id.",
    theme: "Aucun thème de themes.yaml n'a cet id.",
    document: "Aucun document de documents.yaml n'a cet id.",
    edition: "Aucune édition n'a cet id, ni aucun document avec held: false.",
    measure: "Aucune mesure n'a cet id.",
    recommendation: "Aucune recommandation n'a cet id, ni aucun critère d'une carte de progrès.",
    plan: "corpus.yaml n'a pas de série de plans avec cet id.",
    level: "corpus.yaml n'a pas de niveau avec cet id.",
    language: 'corpus.yaml ne nomme pas cette langue.',
    rule: "teh lint n'a pas de règle avec cet id.",
  },
}

/** Ce que `teh new` demande au terminal, en français. */
import type { NewWords } from './en.ts'

export const fr: NewWords = {
  kinds: {
    measure: 'mesure',
    actor: 'organe',
    document: 'document',
    theme: 'thème',
    edition: 'édition',
  },
  ask: {
    what: 'Que faut-il ajouter\u00a0?',
    id: 'Son id, en minuscules (il ne changera plus)\u00a0:',
    'measure-id': 'Son édition et son id, en minuscules (ils ne changeront plus)\u00a0:',
    title: 'Titre, dans la première langue du corpus\u00a0:',
    summary: 'Ce qui est promis, en une phrase\u00a0:',
    reference: 'Numéro imprimé dans le plan (ou rien)\u00a0:',
    theme: 'Thème (plusieurs\u00a0: les séparer par «\u00a0;\u00a0»)\u00a0:',
    lead: 'Qui en répond (plusieurs\u00a0: les séparer par «\u00a0;\u00a0»\u00a0; ou rien)\u00a0:',
    'printed-lead': 'Qui en répond, dans les mots du plan (ou rien)\u00a0:',
    due: 'Échéance (2026, 05/2026, T2 2026\u00a0; ou rien)\u00a0:',
    'printed-timing': "L'échéance, dans les mots du plan (ou rien)\u00a0:",
    section: 'Dans quelle section du plan (ou rien)\u00a0:',
    page: 'À quelle page (ou rien)\u00a0:',
    abbreviation: 'Sigle (ou rien)\u00a0:',
    level: 'Niveau\u00a0:',
    publisher:
      "Qui l'a publié (plusieurs\u00a0: les séparer par «\u00a0;\u00a0»\u00a0; ou rien)\u00a0:",
    date: 'Sa date (ou rien)\u00a0:',
    url: 'Adresse sur le web (ou rien)\u00a0:',
    broader: 'Thème plus large (ou rien)\u00a0:',
    plan: 'Quel plan\u00a0?',
    period: 'Première et dernière année (par exemple 2024/2026)\u00a0:',
    language: 'Langue de son texte (fr, nl)\u00a0:',
    document: 'Le document de son texte, dans le registre des documents\u00a0:',
  },
}

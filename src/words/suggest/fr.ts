/** Les liens qui manquent peut-être, en français. */
import { n } from '../shared/fr.ts'
import type { SuggestWords } from './en.ts'

const decimal = (value: number | string) => String(value).replace('.', ',')

export const fr: SuggestWords = {
  tiers: { strong: 'fort', probable: 'probable', possible: 'possible' },
  found: (strong, probable, possible, measure) => {
    const all = strong + probable + possible
    const of = measure === undefined ? '' : ` de ${measure}`
    return all === 0
      ? `Aucun lien${of} ne semble manquer.`
      : `${n(all, `lien${of} manque`, `liens${of} manquent`)} peut-être\u00a0: ${n(strong, 'fort', 'forts')}, ${n(probable, 'probable', 'probables')}, ${n(possible, 'possible', 'possibles')}.`
  },
  truth:
    "Suggestions tirées de la ressemblance des mots, à juger par une personne\u00a0: rien n'est écrit, aucune autre réponse n'en tient compte. «\u00a0follows\u00a0» dans la mesure récente fait le lien, «\u00a0not_follows\u00a0» empêche une paire de revenir.",
  tierRule: (containment, stems, probable, possible) =>
    `Fort\u00a0: l'une dit ${containment}\u00a0% de ce que dit l'autre, en ${stems} termes au moins, les mots rares pesant davantage. Probable\u00a0: un score de ${decimal(probable)} au moins. Possible\u00a0: ${decimal(possible)} au moins. Pour chaque mesure, on retient les trois plus ressemblantes de l'autre édition.`,
  compared: (pairs, more) =>
    pairs.length === 0
      ? "Il n'y a pas d'édition ultérieure avec laquelle comparer."
      : `Comparées\u00a0: ${pairs.map(([older, newer]) => `${older} et ${newer}`).join(', ')}${more > 0 ? `, et ${n(more, "autre paire d'éditions", "autres paires d'éditions")}` : ''}.`,
  decided: (linked, rejected) =>
    `Non montrées, car déjà tranchées\u00a0: ${n(linked, 'paire liée', 'paires liées')}, ${n(rejected, 'paire rejetée', 'paires rejetées')}.`,
  more: (count) =>
    `${n(count, 'lien moins probable ne figure', 'liens moins probables ne figurent')} pas dans ce tableau\u00a0: nommez l'ancienne et la nouvelle édition (--from, --to) ou une mesure, ou prenez --format json ou csv.`,
  score: (value) => decimal(value.toFixed(3)),
  columns: {
    tier: 'Force',
    score: 'Score',
    older: 'Id (ancienne)',
    olderTitle: 'Mesure ancienne',
    newer: 'Id (récente)',
    newerTitle: 'Mesure récente',
    why: 'Pourquoi',
  },
  why: {
    words: (list) => `mots\u00a0: ${list}`,
    acronyms: (list) => `sigles\u00a0: ${list}`,
    actors: (list) => `acteurs\u00a0: ${list}`,
    instruments: (list) => `textes cités\u00a0: ${list}`,
  },
  instruments: {
    circular: (day) => `circulaire du ${day}`,
    law: (day) => `loi du ${day}`,
    col: (number) => `COL ${number}`,
  },
}

/** Words by which people look for a command, in three languages. */

import { nameKey } from '../analyses/text/fold.ts'
import { closest } from '../analyses/text/nearest.ts'

const words: Readonly<Record<string, string>> = {
  lint: 'vérifier, vérification, contrôler, contrôle, valider, controleren, controle, nakijken, check, validate, verify',
  query:
    'chercher, recherche, requête, lister, liste, mesures, zoeken, opzoeken, lijst, maatregelen, search, find, list, measures',
  show: 'montrer, montre, afficher, voir, mesure, fiche, tonen, toon, bekijken, maatregel, view, display, measure',
  overdue:
    'retard, retards, en retard, échu, échéance, échéances, te laat, laattijdig, achterstallig, achterstand, termijn, termijnen, late, delayed, deadline, deadlines',
  status:
    'état, situation, avancement, bilan, tableau de bord, stand, stand van zaken, toestand, overzicht, state, summary, dashboard, progress',
  lineage:
    'filiation, généalogie, origine, historique, histoire, herkomst, afstamming, geschiedenis, origin, history',
  coverage:
    'couverture, recommandation, recommandations, dekking, aanbeveling, aanbevelingen, recommendation, recommendations',
  scorecard: 'carte, progrès, scores, notes, scorekaart, kaart, voortgang, card, ratings',
  diff: 'différence, différences, comparer, comparaison, changements, verschil, verschillen, vergelijken, vergelijking, wijzigingen, compare, comparison, changes',
  explain:
    'expliquer, explique, explication, règle, règles, uitleggen, uitleg, regel, regels, rule, rules',
  record:
    'consigner, enregistrer, noter, rapporter, rapport, noteren, registreren, verslag, report, note',
  new: 'nouveau, nouvelle, ajouter, créer, nieuw, toevoegen, aanmaken, create, add',
  help: 'aide, aider, hulp, helpen, usage',
}

/** The commands that somebody may mean by a word: by its meaning, else by likeness. */
export function commandsMeant(typed: string, commands: readonly string[]): string[] {
  const names = [...commands, 'help']
  const sayings = names.flatMap((name) =>
    [name, ...(words[name]?.split(', ') ?? [])].map((word) => ({ name, word })),
  )
  const meant = sayings.filter(({ word }) => nameKey(word) === nameKey(typed))
  const near = closest(
    typed,
    sayings.map(({ word }) => word),
  )
  const likely = near.flatMap((one) => sayings.find(({ word }) => word === one) ?? [])
  return [...new Set((meant.length > 0 ? meant : likely).map(({ name }) => name))]
}

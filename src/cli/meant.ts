/** What an unknown command or flag may mean, in three languages. */
import { nameKey } from '../analyses/text/fold.ts'
import { closest } from '../analyses/text/nearest.ts'
import type { Command } from '../commands/index.ts'

const commandWords: Readonly<Record<Command['name'] | 'help', string>> = {
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
  init: 'initialiser, commencer, débuter, démarrer, beginnen, starten, begin, start, setup',
  ask: 'demander, demande, demandes, formulaire, formulaires, relancer, vragen, bevragen, formulier, formulieren, form, forms, remind',
  collect:
    'collecter, recueillir, récolter, réponses, retours, verzamelen, inzamelen, antwoorden, gather, answers, replies',
  brief: 'dossier, réunion, vergadering, vergaderdossier, nota, meeting, briefing',
  site: 'site web, pages, publier, website, publiceren, publish',
  import: 'importer, importeren, inlezen',
  document: 'documents, source, sources, documenten, bron, bronnen',
  schema: "schéma, schémas, éditeur, schema's, schemas, editor",
  completions: 'complétion, complétions, aanvulling, aanvullen, completion, complete',
  help: 'aide, aider, hulp, helpen, usage',
}

export const flagWords: Readonly<Record<string, string>> = {
  year: 'année, an, jaar',
  actor: 'acteur, organe, instance, orgaan, instantie, body',
  lead: 'responsable, pilote, verantwoordelijke, trekker, responsible',
  by: 'par, door, auteur, author',
  partner: 'partenaire, samenwerkend',
  theme: 'thème, sujet, thema, onderwerp, topic, subject',
  status: 'état, statut, staat, toestand, state',
  edition: 'édition, editie, plan',
  plan: 'édition, editie, edition',
  title: 'titre, nom, titel, naam, name',
  summary: 'résumé, samenvatting',
  note: 'remarque, opmerking, comment',
  due: 'échéance, termijn, deadline',
  deadline: 'échéance, termijn, due',
  since: 'depuis, sinds, sedert',
  'as-of': 'situation au, stand op',
  date: 'jour, dag, datum, day',
  today: "aujourd'hui, vandaag, jour, dag",
  lang: 'langue, taal, language',
  language: 'langue, taal, lang',
  format: 'formaat, forme, type',
  output: 'sortie, fichier, uitvoer, bestand, file, out',
  columns: 'colonnes, kolommen, colonne, kolom, column',
  sort: 'trier, tri, ordre, sorteren, volgorde, order, order-by',
  'group-by': 'grouper, grouper par, groeperen, groeperen op, group, by',
  count: 'nombre, compter, aantal, tellen',
  corpus: 'dossier, map, folder',
  'dry-run': 'essai, à blanc, proef, proefdraaien, simulate',
  only: 'année, jaar, year, échéance, termijn, due, retard, late, te laat',
  force: 'forcer, forceren, overwrite',
  help: 'aide, hulp',
}

/** The commands that a word may mean: by its meaning, else by similarity. */
export function commandsMeant(typed: string, commands: readonly string[]): string[] {
  return meantBy(typed, [...commands, 'help'], commandWords)
}

/** The same for a flag, without dashes; a single letter means the flags that begin with it. */
export function flagsMeant(typed: string, flags: readonly string[]): string[] {
  if (typed.length === 1) return flags.filter((flag) => flag.startsWith(typed)).slice(0, 3)
  return meantBy(typed, [...flags, 'help'], flagWords)
}

function meantBy(
  typed: string,
  names: readonly string[],
  words: Readonly<Record<string, string>>,
): string[] {
  const sayings = names.flatMap((name) =>
    [name, ...(words[name]?.split(', ') ?? [])].map((word) => ({ name, word })),
  )
  const meant = sayings.filter(({ word }) => nameKey(word) === nameKey(typed))
  // Two or three letters are like too many others, unless they are the name itself.
  const near = closest(
    typed,
    sayings.flatMap(({ name, word }) => (word === name || word.length > 3 ? word : [])),
  )
  const likely = near.flatMap((one) => sayings.find(({ word }) => word === one) ?? [])
  return [...new Set((meant.length > 0 ? meant : likely).map(({ name }) => name))]
}

/**
 * Two editions of so many made-up measures each, in the French of such plans; the same on every
 * machine.
 */
import type { Corpus, Measure } from '../src/corpus/types.ts'

const verbs =
  'Renforcer Évaluer Former Sensibiliser Informer Adapter Créer Réviser Diffuser Poursuivre Coordonner Examiner Publier Soutenir Harmoniser Financer'
const objects = [
  "l'identification des victimes de l'exploitation économique",
  'la circulaire multidisciplinaire du 23 décembre 2016',
  'la formation des inspecteurs à la traite des êtres humains',
  "l'accueil des mineurs étrangers non accompagnés",
  'le financement des centres spécialisés',
  'les enquêtes patrimoniales et la saisie des avoirs criminels',
  'la procédure de séjour des victimes',
  'la brochure destinée aux agences de transfert d’argent',
  "l'échange d'informations avec les pays d'origine",
  'la collecte de données statistiques',
  'le guide des postes diplomatiques',
  'la campagne contre le tourisme sexuel',
  'la COL 01/2015 relative à la recherche et aux poursuites',
  "l'indemnisation par l'organe central pour la saisie",
  'le contrôle des sous-traitants du secteur de la construction',
  'la ligne téléphonique gratuite',
]
const publics = [
  'auprès des CPAS',
  'avec Febelfin',
  'dans les ports',
  'pour les magistrats',
  'dans les écoles',
  'au sein de la police',
  'en Région flamande',
  'à Bruxelles',
]
const sentences = [
  'Un groupe de travail réunit les services concernés deux fois par an et rend compte à la Cellule.',
  'On le verra au rapport remis au Bureau et à sa publication.',
  "C'est fait quand la brochure est traduite et distribuée dans les postes.",
  'Les indicateurs de détection sont mis à jour avec les inspections sociales.',
  "Le budget est prévu par le SPF Justice, sur proposition du ministre de l'Emploi.",
  'Une attention particulière va aux mineurs et aux victimes de loverboys.',
  "L'Office des étrangers et Fedasil adaptent leurs formations de base.",
  'Le réseau d’expertise du Collège des procureurs généraux en débat chaque année.',
  'Les partenaires européens sont associés aux actions communes EMPACT.',
  'Les centres d’accueil spécialisés donnent leur avis sur le texte.',
]
const syllables =
  'ba cor del fen gri hal jur lam mon nor pel quin rav sol tur vel wim zan bru lier tong dur'.split(
    ' ',
  )
const names: readonly (readonly [id: string, name: string])[] = [
  ['bureau', 'Bureau'],
  ['cellule', 'Cellule'],
  ['college', 'Collège des procureurs généraux'],
  ['cpas', 'CPAS'],
  ['emploi', "Ministre de l'Emploi"],
  ['febelfin', 'Febelfin'],
  ['fedasil', 'Fedasil'],
  ['justice', 'SPF Justice'],
  ['office', 'Office des étrangers'],
  ['police', 'Police fédérale'],
  ['region', 'Région flamande'],
]

/** An older and a newer edition; every third newer measure rewords the older one of its number. */
export function generatedCorpus(count: number): Corpus {
  const edition = (id: string, period: string) =>
    [id, { id, plan: 'teh', title: { fr: id }, period, language: 'fr', document: 'text' }] as const
  return {
    root: 'generated',
    measures: [
      ...Array.from({ length: count }, (_, i) => generated('older', i, i)),
      ...Array.from({ length: count }, (_, i) =>
        generated('newer', i, i % 3 === 0 ? i : count + i),
      ),
    ],
    editions: new Map([edition('older', '2015/2019'), edition('newer', '2020/2024')]),
    actors: new Map(
      names.map(([id, fr]) => [
        id,
        { id, name: { fr }, aliases: [], level: 'federal', succeeds: [] },
      ]),
    ),
  } as unknown as Corpus
}

function generated(edition: string, number: number, seed: number): Measure {
  const next = randomOf(seed * 7919 + 42)
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T
  const place = () => pick(syllables) + pick(syllables) + pick(syllables)
  const title = `${pick(verbs.split(' '))} ${pick(objects)} ${pick(publics)}`
  const told = [
    pick(sentences),
    pick(sentences),
    `Le projet ${place()} est étendu à ${place()} et à ${place()}.`,
    pick(sentences),
  ]
  const lead = [pick(names)[0], pick(names)[0]]
  const other = randomOf(number * 31 + edition.length * 104_729 + edition.charCodeAt(0))
  const extra = sentences[Math.floor(other() * sentences.length)] as string
  return {
    id: `${edition}/m${String(number).padStart(6, '0')}`,
    edition,
    title: { fr: title },
    summary: [...(edition === 'newer' ? told.slice(1) : told), extra].join(' '),
    lead,
    partners: [],
    follows: [],
    not_follows: [],
  } as unknown as Measure
}

/** Numbers from 0 to 1, the same for a seed everywhere (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

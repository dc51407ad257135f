/** The closed words of the format, as people say them in any of the three languages. */
import type { communications, Decision, reasons, Status } from '../../../schemas/vocabulary.ts'
import { memo } from '../../order.ts'
import { nameKey } from '../text/fold.ts'
import { closest } from '../text/nearest.ts'
import type { Typed } from './period.ts'

/** The codes of each closed list. */
export interface Codes {
  status: Status
  /** A status, or what a measure is without one. */
  state: Status | 'closed' | 'no-report'
  reason: (typeof reasons)[number]
  communication: (typeof communications)[number]
  decision: Decision
}

type Sayings<Code extends string> = Readonly<Record<Code, string>>

/**
 * Separated by commas. A phrase may stand with several codes: then it says too little. Endings of
 * gender and number are in brackets.
 */
const ofStatus: Sayings<Status> = {
  'not-started':
    'non commencé(e)(s), pas commencé(e)(s), pas encore commencé(e)(s), non débuté(e)(s), ' +
    'à faire, niet gestart, nog niet gestart, niet begonnen, nog niet begonnen, ' +
    'niet opgestart, not started, not yet started, not begun, to do',
  limited:
    'réalisé(e)(s) en partie, partiellement réalisé(e)(s), en partie, partiel(le)(s), ' +
    'limité(e)(s), commencé(e)(s), entamé(e)(s), deels uitgevoerd, ' +
    'gedeeltelijk uitgevoerd, deels, gedeeltelijk, beperkt, begonnen, gestart, opgestart, ' +
    'partly done, partially done, carried out in part, partly, partial, in part, limited, ' +
    'started, begun, en cours, en cours de réalisation, lopend, in uitvoering, bezig, ' +
    'ongoing, in progress, under way, underway',
  substantial:
    'réalisé(e)(s) en grande partie, en grande partie, largement réalisé(e)(s), ' +
    'presque achevé(e)(s), presque terminé(e)(s), substantiel(le)(s), ' +
    'grotendeels uitgevoerd, grotendeels, bijna voltooid, bijna klaar, mostly done, ' +
    'mostly, largely carried out, largely done, largely, substantial, almost complete, ' +
    'nearly done, en cours, en cours de réalisation, lopend, in uitvoering, bezig, ' +
    'ongoing, in progress, under way, underway',
  complete:
    'achevé(e)(s), terminé(e)(s), réalisé(e)(s), finalisé(e)(s), fini(e)(s), fait(e)(s), ' +
    'accompli(e)(s), exécuté(e)(s), clôturé(e)(s), voltooid, uitgevoerd, afgerond, ' +
    'afgewerkt, gerealiseerd, klaar, gedaan, beëindigd, complete, completed, done, ' +
    'finished, achieved, implemented, carried out, fully done',
  withdrawn:
    'retiré(e)(s), abandonné(e)(s), annulé(e)(s), supprimé(e)(s), ingetrokken, geschrapt, ' +
    'stopgezet, geannuleerd, withdrawn, abandoned, cancelled, canceled, dropped',
}

const ofState: Sayings<Codes['state']> = {
  ...ofStatus,
  closed:
    'clos(e)(s), clôturé(e)(s), fermé(e)(s), plus dû, plus due, afgesloten, gesloten, niet meer ' +
    'verschuldigd, closed, no longer owed',
  'no-report':
    'aucun état rapporté, aucun rapport, pas de rapport, sans rapport, sans état, inconnu(e)(s), geen ' +
    'status gemeld, geen verslag, zonder verslag, zonder status, onbekend, no state reported, ' +
    'no report, without report, unreported, not reported, unknown',
}

const ofReason: Sayings<Codes['reason']> = {
  funding: 'financement, budget, argent, financiering, geld, funding, money',
  resources:
    'moyens, personnel, ressources, effectifs, middelen, mensen, personeel, resources, ' +
    'staff, capacity',
  priorities: 'priorités, autres priorités, prioriteiten, andere prioriteiten, priorities',
  approval:
    'approbation, accord, décision politique, validation, goedkeuring, akkoord, ' +
    'beslissing, approval, decision',
  dependency:
    "dépend d'autre chose, dépendance, en attente, hangt van iets anders af, afhankelijk, " +
    'afhankelijk van iets anders, afhankelijkheid, in afwachting, dependency, waiting, ' +
    'depends on something else',
  other: 'autre, andere, anders, ander, other',
}

const ofCommunication: Sayings<Codes['communication']> = {
  telephone: 'téléphone, appel, coup de fil, telefoon, telefonisch, telephone, phone, call',
  mail: 'courriel, mail, e-mail, email, mél, e-mailbericht',
  meeting: 'réunion, séance, vergadering, overleg, meeting',
  letter: 'lettre, courrier, brief, letter',
  form: 'formulaire, fiche, tableau, formulier, form, sheet',
}

const ofDecision: Sayings<Decision> = {
  kept:
    'maintenu(e)(s), confirmé(e)(s), inchangé(e)(s), maintien, behouden, gehandhaafd, bevestigd, ' +
    'ongewijzigd, kept as it is, kept, maintained, confirmed, unchanged',
  'new-deadline':
    'nouvelle échéance, échéance déplacée, reporté(e)(s), report, nieuwe termijn, uitgesteld, ' +
    'uitstel, new deadline, deadline moved, postponed',
  'new-lead':
    'nouveau responsable, nouvelle responsable, autre responsable, nieuwe verantwoordelijke, ' +
    'andere verantwoordelijke, new responsible body, new lead, other responsible body',
  withdrawn: ofStatus.withdrawn,
  review:
    'à revoir, à réexaminer, opnieuw te bekijken, te herbekijken, to be looked at again, ' +
    'to review, to be reviewed',
}

const sayings: { readonly [Kind in keyof Codes]: Sayings<Codes[Kind]> } = {
  status: ofStatus,
  state: ofState,
  reason: ofReason,
  communication: ofCommunication,
  decision: ofDecision,
}

/** The code that a person means. */
export function typedCode<Kind extends keyof Codes>(kind: Kind, typed: string): Typed<Codes[Kind]> {
  const codes = codesOf(kind)
  const exact = codes.find((code) => code === typed.trim())
  if (exact !== undefined) return { is: exact }
  const key = nameKey(typed)
  const found = codes.filter(
    (code) => nameKey(code) === key || keysOf(sayings[kind][code]).includes(key),
  )
  const [first, ...others] = found
  return first !== undefined && others.length === 0 ? { is: first } : { among: found }
}

/** The codes whose sayings are near to what was typed, the nearest first. */
export function nearCodes<Kind extends keyof Codes>(
  kind: Kind,
  typed: string,
): readonly Codes[Kind][] {
  const all = codesOf(kind).flatMap((code) =>
    [code, ...keysOf(sayings[kind][code])].map((key) => ({ code, key })),
  )
  const near = closest(
    typed,
    all.map(({ key }) => key),
  )
  return [...new Set(near.flatMap((key) => all.find((one) => one.key === key)?.code ?? []))]
}

function codesOf<Kind extends keyof Codes>(kind: Kind): readonly Codes[Kind][] {
  return Object.keys(sayings[kind]) as Codes[Kind][]
}

/** Of the lists above: the same ones are asked for again and again. */
const keys = new Map<string, readonly string[]>()

/** The sayings as they are compared, each with every ending that it may have. */
function keysOf(sayings: string): readonly string[] {
  return memo(keys, sayings, () =>
    sayings.split(', ').flatMap((saying) => spellings(saying).map(nameKey)),
  )
}

function spellings(saying: string): string[] {
  const found = /\(([^)]*)\)/.exec(saying)
  if (!found) return [saying]
  const [before, after] = [
    saying.slice(0, found.index),
    saying.slice(found.index + found[0].length),
  ]
  return [before, before + found[1]].flatMap((one) => spellings(one + after))
}

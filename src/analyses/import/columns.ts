/** Which column of a table of a plan has which content: by its heading, or as the command says. */
import type { TableCell, TableRow } from '../../office/index.ts'
import { nameKey } from '../text/fold.ts'

/** Contents of columns. The words of `other` are kept beside the row, and not interpreted. */
export const columnRoles = [
  'number',
  'measure',
  'who',
  'partners',
  'when',
  'start',
  'other',
] as const
export type ColumnRole = (typeof columnRoles)[number]

export interface Column {
  role: ColumnRole
  /** As printed; empty where a column has none. */
  heading: string
  /** The first column of the table that it fills, from 1, and the last. */
  from: number
  to: number
}

/**
 * Headings in French, Dutch and English, plain and in the singular; the better known stand first.
 */
const headings: Readonly<Record<Exclude<ColumnRole, 'other'>, string>> = {
  number:
    'n|no|nr|num|numero|nummer|number|ref|reference|referentie|code|id|point|punt|item|volgnummer',
  measure:
    'projet|project|mesure|maatregel|measure|action|actie|proposition|voorstel|proposal|' +
    'engagement|verbintenis|commitment|activite|activiteit|activity|initiative|initiatief|tache|' +
    'taak|task|milestone|mijlpaal|jalon|deliverable|livrable|description|omschrijving|' +
    'beschrijving|intitule|titre|titel|title|objectif|doelstelling|objective|quoi|wat|what',
  who:
    'responsable|verantwoordelijke|verantwoordelijk|responsible|responsibility|responsabilite|' +
    'verantwoordelijkheid|qui|wie|who|pilote|porteur|trekker|lead|leader|owner|acteur|actor|' +
    'chef de file|entite responsable|departement|department|departement responsable|' +
    'uitvoerder|instance|instantie|autorite|overheid|organisation|organisatie|mise en oeuvre par|' +
    'competence|competent|bevoegdheid|bevoegd|agency|ministry|ministere|ministerie',
  partners:
    'partenaire|partner|associe|betrokken|betrokken partner|acteur associe|acteur implique|' +
    'supporting|supporting department|soutien|ondersteuning|collaboration|samenwerking',
  when:
    'timing|calendrier|echeance|delai|date|quand|planning|periode|termijn|tijdpad|wanneer|' +
    'deadline|einddatum|datum|when|due|due date|target date|timeline|timeframe|time frame|' +
    'tijdschema|tijdskader|uitvoeringstermijn|realisatiedatum|end date|end|fin|date de fin|' +
    'date limite|date butoir|horizon|einde',
  start: 'debut|start|begin|start date|startdatum|begindatum|date de debut|depuis|vanaf|from',
}

const roleOf = new Map<string, Exclude<ColumnRole, 'other'>>(
  Object.entries(headings).flatMap(([role, words]) =>
    words.split('|').map((word) => [word, role as Exclude<ColumnRole, 'other'>] as const),
  ),
)

/** Small words that may stand in a heading without changing what it means. */
const small = new Set(
  'de des du d la le les l en et of the and van het een der voor pour for'.split(' '),
)

/** A heading is short. */
const maxHeading = 60

/** The content of a column by its heading; nothing if the words are unknown. */
export function roleNamed(heading: string): Exclude<ColumnRole, 'other'> | undefined {
  if (heading.length > maxHeading) return undefined
  const plain = heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/[°º]/g, ' ')
  const whole = singular(nameKey(plain))
  const exact = roleOf.get(whole)
  if (exact) return exact
  const words = whole.split(' ').filter((word) => word !== '' && !small.has(word))
  if (words.length === 0 || words.length > 4) return undefined
  const [first = '', second] = words
  // "Responsible department", "Date d'échéance", "Action proposée": the first word leads.
  return (
    (second !== undefined ? roleOf.get(`${first} ${second}`) : undefined) ??
    (nameKey(plain).split(' ').length === words.length || words.length < 3
      ? (roleOf.get(first) ?? roleOf.get(words.at(-1) ?? ''))
      : roleOf.get(first))
  )
}

function singular(key: string): string {
  return key
    .split(' ')
    .map((word) => roleWord(word))
    .join(' ')
}

/** A plural as its singular, where that is a word of a heading. */
function roleWord(word: string): string {
  const forms = [
    word,
    word.replace(/(?:\s)?s$/, ''),
    word.replace(/en$/, ''),
    word.replace(/n$/, ''),
  ]
  const found = forms.find((form) => roleOf.has(form))
  if (found !== undefined) return found
  // maatregelen → maatregel, doelstellingen → doelstelling, activities → activity
  return [word.replace(/ies$/, 'y'), word.replace(/ren$/, 'r')].find((f) => roleOf.has(f)) ?? word
}

/**
 * The columns of a header row, which names the measure, and who or when. If two columns have the
 * same content, the first counts, and the other becomes `other`.
 */
export function columnsNamedIn({ cells }: TableRow): Column[] | undefined {
  const taken = new Set<ColumnRole>()
  const columns = cells.map((cell): Column => {
    const heading = textOf(cell)
    const named = roleNamed(heading)
    const role: ColumnRole = named !== undefined && !taken.has(named) ? named : 'other'
    taken.add(role)
    return { role, heading, from: cell.column, to: cell.column + cell.width - 1 }
  })
  const isHead = taken.has('measure') && (taken.has('who') || taken.has('when'))
  return isHead ? columns : undefined
}

/** Columns that somebody named by their number, from 1. */
export function columnsGiven(given: ReadonlyMap<ColumnRole, number>): Column[] {
  return [...given].map(([role, column]) => ({ role, heading: '', from: column, to: column }))
}

/** The text of a cell on one line. */
export function textOf({ lines }: Pick<TableCell, 'lines'>): string {
  return lines.map(({ text }) => text).join(' ')
}

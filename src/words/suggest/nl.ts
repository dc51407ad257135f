/** Verbanden die misschien ontbreken, in het Nederlands. */
import { n } from '../shared/nl.ts'
import type { SuggestWords } from './en.ts'

const decimal = (value: number | string) => String(value).replace('.', ',')

export const nl: SuggestWords = {
  tiers: { strong: 'sterk', probable: 'waarschijnlijk', possible: 'mogelijk' },
  found: (strong, probable, possible, measure) => {
    const all = strong + probable + possible
    const of = measure === undefined ? '' : ` van ${measure}`
    return all === 0
      ? `Er lijkt geen verband${of} te ontbreken.`
      : `${n(all, `verband${of} ontbreekt`, `verbanden${of} ontbreken`)} misschien: ${strong} sterk, ${probable} waarschijnlijk, ${possible} mogelijk.`
  },
  truth:
    'Suggesties op grond van gelijkende woorden, om door iemand beoordeeld te worden: er wordt niets geschreven en geen enkel ander antwoord telt ze mee. “follows” in de nieuwere maatregel legt het verband, “not_follows” zorgt dat een paar niet terugkomt.',
  tierRule: (containment, stems, probable, possible) =>
    `Sterk: de ene zegt ${containment}\u00a0% van wat de andere zegt, in minstens ${stems} termen; zeldzame woorden wegen zwaarder. Waarschijnlijk: een score van minstens ${decimal(probable)}. Mogelijk: minstens ${decimal(possible)}. Voor elke maatregel worden de drie meest gelijkende uit de andere editie bekeken.`,
  compared: (pairs, more) =>
    pairs.length === 0
      ? 'Er is geen latere editie om mee te vergelijken.'
      : `Vergeleken: ${pairs.map(([older, newer]) => `${older} met ${newer}`).join(', ')}${more > 0 ? `, en ${n(more, 'ander paar', 'andere paren')} edities` : ''}.`,
  decided: (linked, rejected) =>
    `Niet getoond, want al beslist: ${n(linked, 'paar', 'paren')} verbonden, ${n(rejected, 'paar', 'paren')} verworpen.`,
  more: (count) =>
    `${n(count, 'minder waarschijnlijk verband staat', 'minder waarschijnlijke verbanden staan')} niet in deze tabel: noem de oudere en de nieuwere editie (--from, --to) of een maatregel, of neem --format json of csv.`,
  score: (value) => decimal(value.toFixed(3)),
  columns: {
    tier: 'Sterkte',
    score: 'Score',
    older: 'Id (ouder)',
    olderTitle: 'Oudere maatregel',
    newer: 'Id (nieuwer)',
    newerTitle: 'Nieuwere maatregel',
    why: 'Waarom',
  },
  why: {
    words: (list) => `woorden: ${list}`,
    acronyms: (list) => `letterwoorden: ${list}`,
    actors: (list) => `actoren: ${list}`,
    instruments: (list) => `vermeldt: ${list}`,
  },
  instruments: {
    circular: (day) => `omzendbrief van ${day}`,
    law: (day) => `wet van ${day}`,
    col: (number) => `COL ${number}`,
  },
}

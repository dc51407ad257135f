/** Wat `teh new` aan de terminal vraagt, in het Nederlands. */
import type { NewWords } from './en.ts'

export const nl: NewWords = {
  kinds: {
    measure: 'maatregel',
    actor: 'instantie',
    document: 'document',
    theme: 'thema',
    edition: 'editie',
  },
  ask: {
    what: 'Wat moet er bij komen?',
    id: 'De id ervan, in kleine letters (die verandert later niet meer):',
    'measure-id': 'De editie en de id ervan, in kleine letters (die veranderen later niet meer):',
    title: 'Titel, in de eerste taal van het corpus:',
    summary: 'Wat er beloofd is, in één zin:',
    reference: 'Nummer dat in het plan staat (of niets):',
    theme: 'Thema (meerdere met ; ertussen):',
    lead: 'Wie ervoor instaat (meerdere met ; ertussen; of niets):',
    'printed-lead': 'Wie ervoor instaat, in de woorden van het plan (of niets):',
    due: 'Termijn (2026, 05/2026, K2 2026; of niets):',
    'printed-timing': 'De termijn, in de woorden van het plan (of niets):',
    section: 'In welk punt van het plan (of niets):',
    page: 'Op welke bladzijde (of niets):',
    abbreviation: 'Afkorting (of niets):',
    level: 'Niveau:',
    publisher: 'Wie het uitgaf (meerdere met ; ertussen; of niets):',
    date: 'De datum ervan (of niets):',
    url: 'Webadres (of niets):',
    broader: 'Ruimer thema (of niets):',
    plan: 'Welk plan?',
    period: 'Eerste en laatste jaar (bijvoorbeeld 2024/2026):',
    language: 'Taal van de tekst (nl, fr):',
    document: 'Het document met de tekst, in het register van documenten:',
  },
}

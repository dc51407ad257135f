/** Wat `teh record` zegt, in het Nederlands. */
import { n } from '../shared/nl.ts'
import type { RecordWords } from './en.ts'

export const nl: RecordWords = {
  deadline: (due) => `termijn ${due}`,
  before: 'Vóór',
  after: 'Na',
  state: (status, during) => `${status} ${during}`,
  late: (months) =>
    months === 0 ? 'de termijn is verstreken' : `${n(months, 'maand', 'maanden')} te laat`,
  afterDeadline: (months) => `${n(months, 'maand', 'maanden')} na de termijn`,
  according: (actor, source) => `volgens ${actor} (${source})`,
  heard: (how, day) => `${how} van ${day}`,
  responsible: (before, after) => `verantwoordelijk: ${before} → ${after}`,
  part: (part) => `alleen voor onderdeel ${part}`,
  occurrence: (due) => `alleen voor de termijn ${due}`,
  retracts: (date) => `herroept het verslag van ${date}`,
  changes: 'Wat dit verandert',
  overdue: (before, after) =>
    before === after
      ? `ongewijzigd: ${n(before, 'maatregel', 'maatregelen')} achterstallig`
      : `${n(before, 'maatregel', 'maatregelen')} achterstallig → ${after}`,
  leftOver: (before, after) => `nog ${before} open uit vroegere plannen → ${after}`,
  nothing: (from) => `niets: dit verslag telt vanaf ${from}`,
  others: (names) => `Medeverantwoordelijk, zonder verslag: ${names}`,
  dated: {
    given: () => '',
    said: (date) =>
      `Geen datum opgegeven: het verslag krijgt als datum de dag waarop het gezegd is, ${date}.`,
    running: (date) =>
      `De opgegeven periode loopt nog: het verslag krijgt als datum de dag waarop het gezegd is, ${date}.`,
  },
  below: (path, line) =>
    `Toe te voegen aan ${path}, ${line === 0 ? 'aan het begin' : `na regel ${line}`}:`,
  newFile: (path) => `Te schrijven als ${path}:`,
  found: 'Na te kijken voor het geschreven wordt:',
  private:
    'Deze tekst bevat een adres of een nummer van een persoon. Een corpus noemt instanties, geen personen.',
  broken: (errors) =>
    `Er is niets geschreven: het corpus zou ${n(errors, 'fout', 'fouten')} bevatten die er nu niet in ${errors === 1 ? 'staat' : 'staan'}.`,
  present: (what, path, line) =>
    `Niets te schrijven: dit verslag staat al in het corpus (${what}; ${path}, regel ${line}).`,
  written: (lines) => `Geschreven: ${n(lines, 'regel', 'regels')} toegevoegd, geen gewijzigd.`,
  there: (path, line) => `Niets te schrijven: het staat er al (${path}, regel ${line}).`,
  inOrder: 'Het corpus blijft in orde.',
  errors: (count) => `teh lint vindt ${n(count, 'fout', 'fouten')} in het corpus, zoals voordien.`,
  dryRun: 'Er is niets geschreven: --dry-run.',
  notWritten: 'Er is niets geschreven.',
  propose: 'Om het voor te stellen:',
  branch: (slug) => `opvolging-${slug}`,
  commit: (actor, title, what) => `${actor}: ${title} (${what})`,
  many: (count) => `${n(count, 'verslag', 'verslagen')} op te tekenen`,
  noted: 'alleen een nota',
  ask: {
    intro: 'Enter behoudt wat er staat of laat het leeg; < gaat één vraag terug.',
    status:
      'Status (niet gestart, deels uitgevoerd, grotendeels uitgevoerd, voltooid, ingetrokken; of niets):',
    deadline: 'Nieuwe termijn, als die verandert:',
    because: 'Waarom verandert die?',
    note: 'Wat er gedaan is, in één zin:',
    by: 'Wie zegt het?',
    source: 'Hoe weet men het: telefoon, e-mail, vergadering, brief, formulier, of een document?',
    'heard-on': 'Wanneer vernomen?',
    page: 'Op welke bladzijde? (of niets)',
    date: 'Sinds wanneer is het zo? (niets: de dag waarop het gezegd is)',
    write: 'Schrijven? [j]a  [n]ee  [v]erbeteren:',
    yes: ['j', 'ja'],
    no: ['n', 'nee'],
    change: ['v', 'verbeteren'],
  },
}

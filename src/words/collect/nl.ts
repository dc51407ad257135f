/** Wat `collect` zegt over werkbladen die terugkwamen. */
import { list, n, quote } from '../shared/nl.ts'
import type { CollectWords } from './en.ts'

const or = (words: readonly string[]) => list(words.map(quote))

export const nl: CollectWords = {
  summary: ({ sheets, bodies, measures, clear, unclear, conflicts }) =>
    `${n(sheets, 'formulier', 'formulieren')} gelezen, antwoorden van ${n(bodies, 'instantie', 'instanties')}, ${n(measures, 'rij', 'rijen')} ingevuld: ${clear} duidelijk, ${unclear} onduidelijk, ${n(conflicts, 'tegenspraak', 'tegenspraken')}.`,
  notYet: 'Er is nog niets geschreven.',
  nothingFilled: 'Er is niets te schrijven: geen enkele rij is ingevuld.',
  nothingNew: 'Er is niets te schrijven: wat duidelijk is, stond er al.',
  written: (entries, files) =>
    `${n(entries, 'verslag', 'verslagen')} opgetekend, in ${n(files.length, 'bestand', 'bestanden')}.`,
  refused: 'Er wordt niets geschreven: met deze verslagen zou het corpus niet meer in orde zijn.',
  columns: {
    body: 'Instantie',
    asked: 'Gevraagd',
    answered: 'Ingevuld',
    clear: 'Duidelijk',
    unclear: 'Onduidelijk',
    conflict: 'Tegenstrijdig',
    known: 'Stond er al',
    change: 'Wijziging',
  },
  noBody: '(niet vermeld)',
  toSettle: (count) => `Uit te klaren (${count})`,
  clear: (count) => `Duidelijk (${count})`,
  told: 'Ook opgemerkt',
  unread: (count) => `Niet gelezen (${count})`,
  found: 'Wat lint van het resultaat zegt',
  place: (file, sheet, row) => `${file}, werkblad ${quote(sheet)}, rij ${row}`,
  inColumn: (place, column, cell) => `${place}, kolom ${quote(column)} (${cell})`,
  and: (places) => list(places, 'en'),
  sendBack: 'Om ze terug te sturen: --unclear te-verduidelijken.xlsx',
  sentBack: (files) => `Terug te sturen: ${list(files, 'en')}.`,
  trouble: {
    'no-id': 'Een antwoord staat op een rij zonder id: het hoort bij geen enkele maatregel.',
    'no-body': 'Het formulier zegt niet wie antwoordt: voeg --by INSTANTIE toe.',
    merged: 'Er zijn cellen samengevoegd: wat bij welke rij hoort, valt niet te zeggen.',
    formula: 'Hier staat een formule: typ de waarde zelf.',
    'nothing-said': 'Geen status, geen woord over wat gedaan is, geen nieuwe termijn.',
    'too-long': 'De tekst is langer dan een nota mag zijn (8.000 tekens).',
    'no-year': 'Een datum zonder jaar: welk jaar?',
    'unknown-id': (seen, near) =>
      `Geen enkele maatregel heet ${quote(seen)}.${near.length > 0 ? ` Misschien ${or(near)}?` : ''}`,
    'unknown-state': (seen, among) =>
      `${quote(seen)} is geen status.${among.length > 0 ? ` ${or(among)}?` : ''}`,
    'ambiguous-state': (seen, among) =>
      `${quote(seen)} zegt niet hoe ver de maatregel staat: ${or(among)}?`,
    'unknown-date': (seen, among) =>
      among.length > 0
        ? `${quote(seen)} kan ${list(among)} betekenen.`
        : `${quote(seen)} is geen leesbare datum: schrijf 2026, mei 2026 of 17/05/2026.`,
    'nothing-decided': 'Er staat geen beslissing.',
    'unknown-actor': (seen, near) =>
      `Geen enkele instantie heet ${quote(seen)}.${near.length > 0 ? ` Misschien ${or(near)}?` : ''}`,
    'unknown-decision': (seen, near) =>
      `${quote(seen)} is geen beslissing.${near.length > 0 ? ` ${or(near)}?` : ''}`,
    'decision-needs': (decision, column) =>
      `${quote(decision)} vraagt dat ${quote(column)} is ingevuld.`,
    'decision-without': (decision, column) =>
      `${quote(decision)} past niet bij wat onder ${quote(column)} staat.`,
    error: (seen) => `De cel toont een fout (${seen}).`,
    'not-text': (seen) => `${quote(seen)} is hier geen antwoord.`,
    'hidden-character': (seen) =>
      `In de tekst staat een teken dat niet te zien is (${seen}): typ de tekst opnieuw.`,
    future: (period) => `${period} moet nog komen: de maatregel kan niet sindsdien zo zijn.`,
    'deadline-without-reason': (period) =>
      `${period} wordt gevraagd zonder reden. Geen termijn verschuift zonder reden.`,
    'other-state': (date, status) =>
      `Een verslag van dezelfde instantie met dezelfde datum (${date}) geeft al een andere status: ${status}.`,
    conflict: (said) =>
      `De rijen spreken elkaar tegen (${list(said, 'en')}). Haal weg wat niet klopt.`,
  },
  remark: {
    'by-format': (column, period) =>
      `${quote(column)} is een datum, gelezen zoals de cel ze toont: ${period}`,
    'day-of-answer': (date, said) =>
      said === undefined
        ? `er staat geen datum: gedateerd op de dag van het antwoord, ${date}`
        : `${said} loopt nog: gedateerd op de dag van het antwoord, ${date}`,
    'log-moved': 'sinds het formulier verstuurd werd, zijn andere verslagen opgetekend',
    'hidden-row':
      'de rij, haar blad of een van haar kolommen is verborgen of weggefilterd, en is gelezen',
    'not-asked':
      'ze werd in dit formulier niet gevraagd: de id is getypt of komt uit een ander formulier',
    'reason-in-words': 'de reden staat niet in de lijst en is bewaard zoals ze geschreven is',
    'locked-changed': (column) => `vergrendelde cel gewijzigd, genegeerd: ${quote(column)}`,
    repeated: 'ze zegt wat een andere rij zegt, en telt één keer',
  },
  remarks: (count, files) =>
    `Opmerkingen, door iemand te lezen en niet opgetekend: ${count} (${list(files, 'en')}).`,
  copies: (count) =>
    `${n(count, 'bestand is een exacte kopie', 'bestanden zijn een exacte kopie')} van een ander en ${count === 1 ? 'telt' : 'tellen'} geen tweede keer mee.`,
  links: (files) => `Koppelingen naar andere bestanden, niet gevolgd: ${list(files, 'en')}.`,
  more: (count) => `… en nog ${count}`,
  silent: (count, asked, names) =>
    `Geen antwoord: ${count} van de ${n(asked, 'bevraagde instantie', 'bevraagde instanties')}${names.length > 0 ? ` – ${names.join(', ')}` : ''}.`,
  part: (number, change) => `onderdeel ${number}: ${change}`,
  occurrence: (period, change) => `voor ${period}: ${change}`,
  change: (before, after, date) => `${before} → ${after} (${date})`,
  state: (after, date) => `${after} (${date})`,
  deadline: (from, to) => `termijn ${from === undefined ? '' : `${from} → `}${to}`,
  note: (date) => `een nota (${date})`,
  effect: (before, after, done) =>
    `${done ? '' : 'Als dit geschreven is: '}${n(before, 'maatregel', 'maatregelen')} achterstallig → ${after}.`,
  next: (command) => `Daarna: ${command}`,
  commit: (count, bodies) => `${n(count, 'verslag', 'verslagen')} van ${list(bodies, 'en')}`,
  roundByHand: (file) =>
    `Aan ${file} kan niets worden toegevoegd zoals het opgemaakt is: noteer er met de hand wie geantwoord heeft.`,
  tooManyForms: 'bundelt te veel formulieren in één werkmap: geef ze een voor een',
  notOurs: 'is geen verstuurd formulier, of het verborgen deel is weg: zeg met --by wie antwoordt',
  noRows: 'heeft geen rijen onder de koppen van een verstuurd formulier',
  newer: 'is gemaakt door een nieuwere versie van dit programma',
  gone: (reason) => `kon niet gelezen worden (${reason})`,
  folder: 'is een map, waarvan geen enkel bestand gelezen is: noem ze ook',
  tooLarge: (megabytes) => `is groter dan ${megabytes} MB en werd niet gelezen`,
}

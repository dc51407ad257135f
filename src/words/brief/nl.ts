/** Wat `brief` zegt: het dossier van een vergadering. */
import { list, n } from '../shared/nl.ts'
import type { BriefWords } from './en.ts'

export const nl: BriefWords = {
  title: (day) => `Dossier voor de vergadering van ${day}`,
  titleFor: (day, body) => `Dossier voor ${body}, vergadering van ${day}`,
  asOf: (day) => `Stand op het einde van ${day}.`,
  decided: (count, followed, since) =>
    count === 0
      ? `Sinds de vorige vergadering (${since}) is geen beslissing genoteerd.`
      : `Beslist sinds de vorige vergadering (${since}): ${count}; waarvan met gevolg: ${followed}.`,
  followed: 'met gevolg',
  notFollowed: 'sindsdien niets gemeld',
  late: (count, dueThatDay, leftOver) =>
    `${n(count, 'maatregel is', 'maatregelen zijn')} achterstallig${dueThatDay > 0 ? `, waarvan ${dueThatDay} sinds die dag zelf` : ''}; ${n(leftOver, 'andere blijft', 'andere blijven')} open uit vroegere plannen.`,
  newlyLate: (count, since) =>
    `${n(count, 'is', 'zijn')} achterstallig geworden sinds de vorige vergadering (${since}).`,
  done: (count, reports, since) =>
    `Sinds ${since}: ${n(count, 'maatregel', 'maatregelen')} afgehandeld, ${n(reports, 'verslag', 'verslagen')} ontvangen.`,
  noMeeting: 'Zonder de dag van de vorige vergadering (--since) wordt niets als nieuw gemarkeerd.',
  silent: (count, asked) =>
    asked === 0
      ? 'Over geen enkele maatregel is iets gevraagd: niemand weet wat de instanties zouden antwoorden.'
      : `Van de ${n(asked, 'bevraagde maatregel', 'bevraagde maatregelen')} ${count === 1 ? 'bleef er 1' : `bleven er ${count}`} zonder antwoord.`,
  dueSoon: (count) =>
    `${n(count, 'termijn loopt', 'termijnen lopen')} in de komende zes maanden af.`,
  points: (count) => `Te beslissen (${count})`,
  noPoints: 'Er is niets te beslissen: geen maatregel van de gevolgde plannen is achterstallig.',
  rule: (most) =>
    `De punten zijn zo gekozen: eerst wat het vaakst is beloofd, dan wat het langst achterstallig is, dan waar meerdere instanties voor instaan; één punt per instantie, hoogstens ${most}.`,
  ask: {
    many: (bodies) => `${list(bodies, 'en')}: wie neemt deze maatregel op zich, en tegen wanneer?`,
    one: (body) => `${body}: blijft deze belofte gelden, en tegen wanneer?`,
    none: 'Wie neemt deze maatregel op zich, en tegen wanneer?',
  },
  again: (since, renewed) =>
    `beloofd sinds ${since}, ${renewed === 1 ? 'één keer' : `${renewed} keer`} overgenomen`,
  columns: {
    number: 'Nr.',
    measure: 'Maatregel',
    who: 'Verantwoordelijke',
    late: 'Te laat',
    question: 'Vraag',
    state: 'Status',
    date: 'Datum',
    by: 'Volgens',
    due: 'Termijn',
    was: 'Vroegere termijn',
    why: 'Waarom',
    class: 'Antwoord',
    count: 'Gevraagde punten',
  },
  annexes: {
    reported: (count) => `A. Gemeld sinds de vorige vergadering (${count})`,
    late: (count) => `B. Achterstallig, per instantie (${count})`,
    leftOver: (count) => `C. Nog open uit vroegere plannen (${count})`,
    moved: (count) => `D. Verschoven termijnen (${count})`,
    coverage: (set) => `E. Aanbevelingen: ${set}`,
    disagreeing: (count) => `F. Waar beoordelaars het niet eens zijn (${count})`,
    soon: (count) => `G. Termijn in de komende zes maanden (${count})`,
    silent: (count) => `H. Gevraagd, zonder antwoord (${count})`,
  },
  nothing: 'Geen.',
  asked: (day) => `gevraagd op ${day}`,
  leftOut: (count, considered) =>
    `Van de ${n(considered, 'gevolgde maatregel', 'gevolgde maatregelen')} ${count === 1 ? 'staat er 1' : `staan er ${count}`} in geen enkele lijst van wat achterstallig is: teh overdue --left-out all geeft de redenen.`,
  decisions: (path) =>
    `De beslissingen worden genoteerd in ${path} en daarna opgetekend met teh collect.`,
  decisionsTitle: (day) => `Beslissingen van de vergadering van ${day}`,
}

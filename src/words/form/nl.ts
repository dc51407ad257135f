/** Wat in een in te vullen formulier staat. */
import type { en } from './en.ts'

export const nl: typeof en = {
  title: (body) => `${body}: hoe staat het met uw maatregelen?`,
  instructions: [
    'Vul de gele kolommen in, één rij per maatregel. Een rij die leeg blijft, telt als niet beantwoord; de andere kolommen zijn vergrendeld.',
    'Een datum mag zo vaag zijn als wat u weet: 2026, mei 2026, 1e semester 2026, 17/05/2026.',
    'Een nieuwe termijn vraagt een reden. Al het andere kan op het tweede blad. Stuur dit bestand als .xlsx terug, zonder kolommen of bladen te verwijderen.',
  ],
  paper:
    'Kruis een vakje aan en schrijf onder elke maatregel hoe het ermee staat. Wat leeg blijft, telt als niet beantwoord.',
  replyBy: (day, asOf) => `Graag een antwoord tegen ${day}. De bekende status is die van ${asOf}.`,
  footer: (body, day) => `${body} – graag een antwoord tegen ${day}`,
  sheet: 'In te vullen',
  columns: {
    id: 'Id',
    number: 'Nr.',
    measure: 'Maatregel',
    deadline: 'Termijn',
    lastState: 'Laatst bekende status',
    state: 'Status vandaag',
    since: 'Sinds wanneer',
    done: 'Wat is er gedaan',
    document: 'Document of webadres',
    reasons: 'Reden van de achterstand',
    newDeadline: 'Gevraagde nieuwe termijn',
    answers: 'Wie verantwoordelijk is',
    question: 'Vraag',
    decision: 'Beslissing',
    newLead: 'Nieuwe verantwoordelijke',
    because: 'Reden',
  },
  decisions: {
    sheet: 'Beslissingen',
    instructions: [
      'Kies voor elk punt een beslissing, in de gele kolommen. Een punt dat leeg blijft, telt als niet beslist.',
      'Een nieuwe termijn, een nieuwe verantwoordelijke en een intrekking vragen een reden; een datum mag zo vaag blijven als de beslissing: 2027, 1e semester 2027.',
      'Om daarna op te tekenen wat beslist is: teh collect decisions.xlsx --by INSTANTIE --heard meeting --heard-on DAG.',
    ],
    newDeadline: 'Nieuwe termijn',
    hint: 'Kies wat beslist is.',
    refusal: 'Kies een beslissing uit de lijst; de rest hoort onder “Reden”.',
    choices: {
      kept: 'behouden',
      'new-deadline': 'nieuwe termijn',
      'new-lead': 'nieuwe verantwoordelijke',
      withdrawn: 'ingetrokken',
      review: 'opnieuw te bekijken',
    },
  },
  hints: {
    state: 'Kies een status uit de lijst.',
    reasons: "Kies een reden, of schrijf er meer, gescheiden door puntkomma's.",
  },
  refusal: 'Kies een woord uit de lijst; details horen onder “Wat is er gedaan”.',
  unclear: 'Te verduidelijken',
  remarks: {
    sheet: 'Opmerkingen',
    title: 'Opmerkingen',
    text: 'Alles wat u nog wilt zeggen. Iemand leest het; er wordt niets van opgetekend.',
  },
  noReport: 'geen status gemeld',
  late: (months) =>
    months === 0 ? 'achterstallig' : `${months} ${months === 1 ? 'maand' : 'maanden'} te laat`,
  plan: (year) => `Plan ${year}`,
  partner: 'als partner',
  onBehalf: (body) => `namens: ${body}`,
  occurrence: (period) => `voor ${period}`,
  earlier: (count) => `en ${count} eerdere`,
}

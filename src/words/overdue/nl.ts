/** Wat `teh overdue` zegt. */
import { list, n } from '../shared/nl.ts'
import type { en } from './en.ts'

const ofAll = (late: number) => (late === 1 ? 'deze maatregel' : `alle ${late}`)
const measures = (count: number) => n(count, 'maatregel', 'maatregelen')

export const nl: typeof en = {
  asked: ({ day, late, thatDay, leftOver }) =>
    `Op ${day} ${late === 0 ? 'is geen enkele maatregel' : `${late === 1 ? 'is' : 'zijn'} ${measures(late)}`} achterstallig${thatDay > 0 ? `, waarvan ${thatDay} die dag ${thatDay === 1 ? 'verviel' : 'vervielen'}` : ''}${leftOver > 0 ? `; ${leftOver === 1 ? 'nog 1 andere blijft' : `nog ${leftOver} andere blijven`} open uit vroegere plannen` : ''}.`,
  coming: ({ day, late, leftOver }, already) =>
    `Op ${day} ${late === 0 ? 'zal geen enkele maatregel' : `${late === 1 ? 'zal' : 'zullen'} ${measures(late)}`} achterstallig zijn als er tegen dan niets gemeld wordt; ${already === 0 ? 'nu is dat er nog geen enkele' : `${already} ${already === 1 ? 'is' : 'zijn'} het al`}${leftOver > 0 ? `; ${leftOver === 1 ? 'nog 1 andere blijft' : `nog ${leftOver} andere blijven`} dan open uit vroegere plannen` : ''}.`,
  unreported: (count, late) =>
    `Voor ${count === late ? ofAll(late) : `${count} van de ${late}`} is geen status gemeld: niemand weet wat er gedaan is.`,
  notHeld: (titles) =>
    `${titles.length === 1 ? 'Het plan' : 'De plannen'} ${list(titles, 'en')} ${titles.length === 1 ? 'zit' : 'zitten'} niet in het corpus: daarvan is niets meegeteld.`,
  most: (counts) =>
    `Wie er het meest heeft: ${counts.map(([name, count]) => `${name} (${count})`).join(', ')}.`,
  rule: (day) =>
    `Achterstallig: de termijn liep ten laatste op ${day} af en de maatregel is dan niet afgesloten, en volgens de laatste verslagen van wie ervoor instaat niet voltooid of ingetrokken.`,
  leftOver: (count) =>
    `Nog open uit een vroeger plan, en sindsdien niet overgenomen: ${measures(count)}`,
  leftOut: (considered) =>
    `Niet in de lijst, van de ${considered === 1 ? 'ene gelezen maatregel' : `${considered} gelezen maatregelen`}:`,
  leftOutBecause: (reason, count) => `${reason}: ${measures(count)}`,
  which: 'Met --left-out all worden ze opgesomd.',
  reasons: {
    settled: (count) => `${count} voltooid of ingetrokken volgens de verslagen`,
    closed: (count) => `${count} afgesloten, niet meer uit te voeren`,
    'not-yet-due': (count) => `${count} waarvan de termijn nog niet voorbij is`,
    moved: (count) => `${count} waarvan de termijn verlengd is en nog niet voorbij`,
    'no-deadline': (count) => `${count} waarvoor het plan geen termijn geeft`,
    unread: (count) => `${count} waarvan de gedrukte timing geen datum geeft`,
    'start-only': (count) => `${count} waarvoor het plan alleen een begin geeft`,
    event: (count) => `${count} die van een gebeurtenis zonder bekende datum afhangen`,
    'recurring-undated': (count) => `${count} die terugkeren, zonder eerste datum`,
    renewed: (count) =>
      `${count} overgenomen door een latere maatregel, die in ${count === 1 ? 'de' : 'hun'} plaats ${count === 1 ? 'ervan ' : ''}telt`,
    'renewed-undated': (count) => `${count} overgenomen door een latere maatregel zonder termijn`,
    'renewed-in-part': (count) => `${count} gedeeltelijk overgenomen door een latere maatregel`,
  },
  reason: {
    settled: 'Voltooid of ingetrokken',
    closed: 'Afgesloten',
    'not-yet-due': 'Termijn nog niet voorbij',
    moved: 'Termijn verlengd',
    'no-deadline': 'Geen termijn in het plan',
    unread: 'Gedrukte timing zonder datum',
    'start-only': 'Alleen een begin',
    event: 'Afhankelijk van een gebeurtenis',
    'recurring-undated': 'Terugkerend, zonder eerste datum',
    renewed: 'Overgenomen door een latere maatregel',
    'renewed-undated': 'Overgenomen zonder termijn',
    'renewed-in-part': 'Gedeeltelijk overgenomen',
  },
  scope: (editions, all) =>
    `${all ? 'Alle edities die dan begonnen waren' : 'Gelezen plannen'}: ${editions.join('; ')}.`,
  scopes: { 'in-scope': 'op te volgen', 'left-over': 'open uit een vroeger plan' },
  inForce: 'van kracht',
  latestHeld: (end) => `laatste plan in het corpus, periode afgelopen op ${end}`,
  earlier: 'vroeger plan',
  actor: (names) => `Alleen maatregelen van ${list(names)}.`,
  roles: {
    lead: (count) => `${count} als verantwoordelijke`,
    member: (count) => `${count} als lid van een groep`,
    partner: (count) => `${count} als partner`,
  },
  role: {
    member: 'Lid van een verantwoordelijke groep',
    partner: 'Partner',
  },
  units: (count) =>
    `${n(count, 'andere maatregel is', 'andere maatregelen zijn')} achterstallig bij diensten die er deel van uitmaken (--units voegt ${count === 1 ? 'hem' : 'ze'} toe).`,
  waiting: (count) => `${n(count, 'verslag telt', 'verslagen tellen')} op die dag nog niet mee:`,
  waitingFor: (id, status, date, from) =>
    `${id}: ${status}, gedateerd ${date}${from ? `, telt vanaf ${from}` : ', telt later'}`,
  missed: (count) => `× ${count}`,
  recurring:
    'Een terugkerende maatregel heeft elke keer een termijn, tot het einde van zijn editie; een verslag over één keer geldt alleen voor die keer. De eerste keer zonder verslag wordt getoond, met het aantal keren dat er geen verslag kwam.',
  groupDue: (due, late, count) => `Termijn ${due} · ${late} · ${measures(count)}`,
  dueLate: (due, late) => `termijn ${due}, ${late}`,
  thatDay: () => 'die dag vervallen',
  lateBy: (least, most) =>
    least === most
      ? `${most === 0 ? 'minder dan een maand' : n(most, 'maand', 'maanden').replace(' ', '\u00a0')} te laat`
      : `${least} tot ${most}\u00a0maanden te laat`,
  missedTimes: (count) => `${count} keer zonder verslag`,
  promised: (since) => `beloofd sinds ${since}`,
  group: (count) => n(count, 'maatregel achterstallig', 'maatregelen achterstallig'),
  since: (year, renewed, slip) =>
    `${year}${renewed === 0 ? '' : `, ${renewed === 1 ? 'één keer' : `${renewed} keer`} overgenomen`}${slip ? `, ${slip > 0 ? '+' : ''}${n(slip, 'maand', 'maanden')}` : ''}`,
}

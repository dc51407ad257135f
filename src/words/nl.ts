/** Wat iedereen leest, in het Nederlands. */

import { nl as ask } from './ask/nl.ts'
import { nl as collect } from './collect/nl.ts'
import { nl as diff } from './diff/nl.ts'
import type { Words } from './en.ts'
import { nl as form } from './form/nl.ts'
import { nl as help } from './help/nl.ts'
import { nl as overdue } from './overdue/nl.ts'
import { nl as pages } from './pages/nl.ts'
import { nl as problems } from './problems/nl.ts'
import { nl as record } from './record/nl.ts'
import { list, n, quote, states } from './shared/nl.ts'
import { nl as site } from './site/nl.ts'
import { nl as statusOf } from './status/nl.ts'
import { nl as suggest } from './suggest/nl.ts'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
/** Een kwartaal of semester wil een lidwoord: vanaf het 1e kwartaal 2009, vanaf 2021. */
const since = (period: string) => `vanaf ${/^\de /.test(period) ? 'het ' : ''}${period}`
/** Op 31 december 2022, in het 1e kwartaal 2022, in 2022. */
const during = (period: string) => {
  if (/^\d{1,2} /.test(period)) return `op ${period}`
  return /^\de /.test(period) ? `in het ${period}` : `in ${period}`
}
const once: Record<string, string> = {
  year: 'elk jaar',
  '1 jaar': 'elk jaar',
  '1 maand': 'elke maand',
  '1 dag': 'elke dag',
  unspecified: 'met een frequentie die het plan openlaat',
}

export const nl: Words = {
  language: 'nl',
  locale: 'nl-BE',
  period: (year, kind, number, day) => {
    if (kind === 'day') return `${day} ${months[number - 1]} ${year}`
    if (kind === 'month') return `${months[number - 1]} ${year}`
    if (kind === 'quarter') return `${number}e kwartaal ${year}`
    if (kind === 'semester') return `${number}e semester ${year}`
    return String(year)
  },
  months: (count) => n(count, 'maand', 'maanden'),
  progress: (step, done, total) => {
    const said = {
      reading: 'Bestanden gelezen',
      checking: 'Regels nagegaan',
      pages: "Pagina's gemaakt",
      writing: "Pagina's opgemaakt",
      sheets: 'Formulieren gelezen',
    }[step]
    return `${said}: ${done}${total === undefined ? '' : ` van ${total}`}`
  },
  yes: 'ja',
  none: '–',
  next: 'Daarna',
  colon: ': ',
  semicolon: '; ',
  quote,
  status: {
    ...states,
    'no-report': 'geen status gemeld',
    closed: 'afgesloten',
  },
  communication: {
    telephone: 'telefoon',
    mail: 'e-mail',
    meeting: 'vergadering',
    letter: 'brief',
    form: 'formulier',
  },
  reason: {
    funding: 'financiering',
    resources: 'middelen',
    priorities: 'prioriteiten',
    approval: 'goedkeuring',
    dependency: 'afhankelijk van iets anders',
    other: 'andere',
  },
  origin: { table: 'rij van een tabel', prose: 'alleen in de lopende tekst' },
  othersSay: 'ander oordeel',
  othersDiffer: '≠ oordelen verschillen',
  stands: {
    exact: 'dezelfde als',
    close: 'bijna dezelfde als',
    broader: 'ruimer dan',
    narrower: 'beperkter dan',
    related: 'verwant met',
  },
  every: (every) => once[every] ?? `om de ${every}`,
  columns: {
    due: 'Termijn',
    late: 'Maanden te laat',
    id: 'Id',
    measure: 'Maatregel',
    title: 'Titel',
    lead: 'Wie',
    partners: 'Met',
    status: 'Status',
    promised: 'Beloofd sinds',
    timing: 'Timing',
    edition: 'Editie',
    reference: 'Nr.',
    themes: "Thema's",
    origin: 'Herkomst',
    source: 'Bron',
    printed: 'Gedrukt',
    scope: 'Reikwijdte',
    group: 'Groep',
    actor: 'Actor',
    theme: 'Thema',
    count: 'Maatregelen',
    rule: 'Regel',
    level: 'Niveau',
    summary: 'Wat ze meldt',
  },
  nobody: 'niemand genoemd',
  overdue,
  pages,
  site,
  record,
  query: {
    asked: (count, total, filters) =>
      `${count} van de ${n(total, 'maatregel', 'maatregelen')}${filters.length > 0 ? `: ${filters.join('; ')}` : ''}.`,
    filter: (name, values) => `${name} ${list(values)}`,
    asRole: (role, bodies) => `${list(bodies)}, ${role}`,
    names: {
      actor: 'verantwoordelijke of partner',
      lead: 'verantwoordelijke',
      year: 'timing in',
      due: 'termijn',
      theme: 'thema',
      plan: 'plan',
      edition: 'editie',
      status: 'status',
      origin: 'herkomst',
      text: 'tekst',
    },
    during,
    yearRule:
      'Een maatregel telt in elk jaar van begin tot termijn, of alleen in het jaar van de termijn. Heeft hij een begin zonder termijn, of keert hij terug op data die niet allemaal gedrukt staan, dan telt hij tot het einde van de editie, of tot de laatste gedrukte datum. Een maatregel zonder enige datum telt in geen enkel jaar.',
    asOf: (day) => `Status op ${day}.`,
    asPartner: (count) => `Waarvan ${count} alleen als partner.`,
    asMember: (count) => `Waarvan ${count} als lid van een groep.`,
    withUnits: (count) =>
      `${n(count, 'andere maatregel', 'andere maatregelen')} bij diensten die er deel van uitmaken (--units voegt ${count === 1 ? 'hem' : 'ze'} toe).`,
    undated: (count) =>
      `${n(count, 'andere maatregel heeft', 'andere maatregelen hebben')} geen enkele datum (--undated voegt ${count === 1 ? 'hem' : 'ze'} toe).`,
    unread: (count) =>
      `${n(count, 'andere maatregel heeft', 'andere maatregelen hebben')} een gedrukte timing zonder datum (--undated voegt ${count === 1 ? 'hem' : 'ze'} toe).`,
    total: (count) => n(count, 'maatregel', 'maatregelen'),
  },
  show: {
    edition: 'Editie',
    lead: 'Verantwoordelijke',
    partners: 'Met',
    printedResponsibility: 'Verantwoordelijke zoals gedrukt',
    emptyCell: '(niets gedrukt)',
    timing: 'Timing',
    printedTiming: 'Timing zoals gedrukt',
    themes: "Thema's",
    origin: 'Herkomst',
    source: 'Bron',
    note: 'Nota',
    parts: 'Onderdelen',
    log: 'Wat over de uitvoering bekend is',
    noLog: 'Geen verslag. Dat is niet hetzelfde als niet gestart.',
    sameSubject: 'Zelfde onderwerp',
    link: 'Verband',
    accordingTo: (by) => `volgens ${by}`,
    reasons: 'Wat belemmert',
    more: (id) => `Reden van deze verbanden, en nota's: teh show ${id} --full`,
    alsoPrinted: 'Ook gedrukt',
    follows: 'Volgt op',
    followedBy: 'Overgenomen door',
    answers: 'Beantwoordt aan',
    closed: 'Afgesloten',
    where: (document, section, lines) =>
      [
        document,
        section && `punt ${section}`,
        lines && (lines[0] === lines[1] ? `regel ${lines[0]}` : `regels ${lines[0]}–${lines[1]}`),
      ]
        .filter(Boolean)
        .join(', '),
    heard: (how, from, date, file, row) =>
      [how, from && `van ${from}`, date, file, row && `rij ${row}`].filter(Boolean).join(', '),
    page: (page) => `bladzijde ${page}`,
    entry: (date, status, by) => [date, status, by && `volgens ${by}`].filter(Boolean).join(' · '),
    deadlineMoved: (from, to) =>
      from ? `termijn verschoven van ${from} naar ${to}` : `termijn vastgelegd: ${to}`,
    file: 'Bestand',
    alsoNamed: (typed, others) => `${typed} is ook ${others.join('; ')}. Dit is de recentste.`,
    alsoOf: (year, more) => `een maatregel van ${year} (${more.join(': ')})`,
    silentSince: (year) => `Sinds ${year}: niets.`,
    missed: (times) => `voordien niet uitgevoerd: ${times.join(', ')}`,
    late: (months, missed) =>
      `${months === 0 ? 'Minder dan een maand te laat' : `${months} ${months === 1 ? 'maand' : 'maanden'} te laat`}${missed > 1 ? `, ${missed} keer zonder verslag` : ''}`,
    says: (status, by, date) => `${status}${by ? ` volgens ${by}` : ''} (${date})`,
    standing: (standing, day) => `${standing} · op ${day}`,
    provisional: (date) => `voorlopig: gedateerd ${date}`,
    promisedSince: (since, renewed, slip) =>
      `Beloofd sinds ${since}${renewed === 0 ? '' : `, ${renewed === 1 ? 'één keer' : `${renewed} keer`} overgenomen`}${slip ? `, termijn met ${n(Math.abs(slip), 'maand', 'maanden')} ${slip > 0 ? 'verlengd' : 'ingekort'}` : ''}.`,
    promised: 'Wat beloofd is',
    printed: (quoted) => (quoted === '' ? '(niets gedrukt)' : `(gedrukt: ${quoted})`),
    settledWithWhole: 'afgehandeld met het geheel',
    retracted: 'herroepen, telt nergens mee',
    retracts: (date) => `herroept zijn verslag van ${date}, dat een vergissing was`,
    waiting: (from) =>
      from ? `telt nog niet mee: wel vanaf ${from}` : 'telt nog niet mee: begint later',
    provisionalEntry: 'voorlopig: de periode loopt nog',
    aboutPart: (part) => `over onderdeel ${part}`,
    aboutOccurrence: (occurrence) => `over de keer voorzien voor ${occurrence}`,
    thisOne: (stands) => `${stands} deze`,
    notBegun: (id, begin) =>
      `${id} hoort bij een plan dat nog niet begonnen is: het begint op ${begin}.`,
  },
  lineage: {
    story: (since, renewed, slip, state, day, latest) =>
      `Voor het eerst beloofd in het plan van ${since}${renewed === 0 ? ', nadien niet overgenomen' : `, overgenomen in ${n(renewed, 'latere editie', 'latere edities')}`}${slip ? `; de termijn werd met ${n(Math.abs(slip), 'maand', 'maanden')} ${slip > 0 ? 'verlengd' : 'ingekort'}` : ''}. Status ${latest === undefined ? '' : `van de recentste maatregel, ${latest}, `}op ${day}: ${state}.`,
    above: 'zie hierboven',
    state: (status, date, by) => `${status} (${date}${by ? `, volgens ${by}` : ''})`,
    late: (months) => (months === 0 ? 'achterstallig' : `${n(months, 'maand', 'maanden')} te laat`),
    link: (stands, slip) =>
      `${stands}${slip ? `; termijn ${n(Math.abs(slip), 'maand', 'maanden')} ${slip > 0 ? 'later' : 'vroeger'}` : ''}`,
    related: 'Maatregelen over hetzelfde onderwerp die niet dezelfde belofte zijn',
    renewed: (count, day) =>
      count === 0
        ? `Op ${day} staat geen enkele belofte nog open die overgenomen werd zonder nagekomen te zijn.`
        : `${n(count, 'belofte werd', 'beloften werden')} in een latere editie overgenomen zonder nagekomen te zijn, en ${count === 1 ? 'staat' : 'staan'} op ${day} nog open.`,
    standing: (count) =>
      `${n(count, 'doorlopende taak gaat verder en werd uitgevoerd', 'doorlopende taken gaan verder en werden uitgevoerd')}`,
    standingRule:
      'Het vroegere plan bepaalde geen einde, en een verslag zegt dat de taak, of een onderdeel ervan, minstens deels is uitgevoerd.',
    renewedRule:
      'Een belofte telt mee wanneer een latere editie ze overnam (dezelfde, bijna dezelfde, ruimer of beperkter) terwijl geen enkel verslag de vorige voltooid of ingetrokken noemde; ze blijft open zolang geen verslag dat van de latere zegt. Eerst de vaakst overgenomen beloften, dan de oudste.',
  },
  coverage: {
    noSet:
      'Het corpus heeft geen aanbevelingen. Een reeks aanbevelingen is een bestand in recommendations/: docs/FORMAT.md toont wat u erin schrijft.',
    columns: { recommendation: 'Aanbeveling', answer: 'Antwoord', why: 'Reden' },
    point: 'Gevraagde punten',
    because: 'Waarom',
    asked: (recommendations, parts, open, day) =>
      `${n(recommendations, 'aanbeveling', 'aanbevelingen')}, ${n(parts, 'gevraagd punt', 'gevraagde punten')}; ${open === 0 ? 'geen enkel blijft zonder antwoord' : `${open} zonder antwoord`} op ${day}.`,
    overview: 'Eén voor één',
    ofParts: (count, all, name) => `${count} van de ${all} ${name}`,
    rule: 'Uitgevoerd: een maatregel die aan het punt beantwoordt, is voltooid. In uitvoering: een maatregel is deels uitgevoerd, of een ruimere is voltooid. Op papier: er is een maatregel, en geen verslag zegt dat er iets gedaan is. Alleen verwant: een maatregel gaat over hetzelfde onderwerp, zonder aan het punt te beantwoorden.',
    by: 'Aangenomen door',
    adopted: 'Datum van aanneming',
    reportDue: 'Verslag verwacht tegen',
    request: 'Verzoek',
    part: 'Onderdeel',
    none: 'Geen enkele maatregel beantwoordt eraan.',
    parts: 'Wat gevraagd wordt, punt per punt',
    declined: (because) => `Afgewezen: ${because}`,
    forwarded: (to) => `Doorgestuurd naar ${list(to, 'en')}.`,
    classes: {
      delivered: 'uitgevoerd',
      'under-way': 'in uitvoering',
      'on-paper': 'op papier',
      touched: 'alleen verwant',
      declined: 'afgewezen',
      forwarded: 'doorgestuurd',
      unanswered: 'zonder antwoord',
      mixed: 'verschilt per onderdeel',
    },
  },
  scorecard: {
    noCard:
      'Het corpus heeft geen voortgangskaart. Een kaart is een bestand in scorecards/: docs/FORMAT.md toont wat u erin schrijft.',
    assessedBy: (names) => `Beoordeling: ${names}.`,
    moved: (all, worse, better, first, last) =>
      `Van ${first} tot ${last} gingen van ${n(all, 'criterium', 'criteria')} er ${worse} achteruit en ${better} vooruit.`,
    open: (behind, open) =>
      behind === 0
        ? 'Alle staan op groen.'
        : `Niet groen: ${behind}, waarvan ${open} zonder maatregel die eraan beantwoordt.`,
    colours: { green: 'groen', yellow: 'geel', red: 'rood' },
    counts: (count) => `${count.green} groen, ${count.yellow} geel, ${count.red} rood`,
    waiting: (count, year, from) =>
      `${n(count, 'beoordeling', 'beoordelingen')} van ${year} ${count === 1 ? 'telt' : 'tellen'} pas ${from ? `vanaf ${from}` : 'later'} mee.`,
    unrated: 'geen beoordeling',
    changes: {
      better: 'beter',
      worse: 'slechter',
      same: 'ongewijzigd',
      single: 'slechts één jaar',
      unclear: 'onduidelijk',
    },
    indicator: 'Indicator',
    criterion: 'Criterium',
    change: 'Evolutie',
    nothing: 'Geen enkele maatregel beantwoordt eraan.',
    demands: 'Eisen die bij de kaart horen',
  },
  timing: {
    due: (due, lastDay) => `termijn: ${due} (laatste dag: ${lastDay})`,
    window: (start, due, lastDay) => `${since(start)}, termijn: ${due} (laatste dag: ${lastDay})`,
    start: (start) => `${since(start)}; een begin, geen termijn`,
    recurs: (every, from, until) =>
      `komt ${every} terug${from ? `, eerste keer: ${from}` : ', geen eerste datum gedrukt'}${until ? `, laatste keer: ${until}` : ''}`,
    after: (event, within, on) =>
      `${within ? `uiterlijk ${within} na` : 'na'} ${quote(event)}${on ? ` (${on})` : ', waarvan de datum niet bekend is'}`,
    none: 'geen termijn',
    moved: (now, printed) => `${now}; in het plan gedrukt: ${printed}`,
    occurrencesMoved: (moves) => `verschoven: ${moves}`,
    short: {
      start: since,
      moved: (now, printed) => `${now} (eerst ${printed})`,
      set: (now) => `${now} (niet in het plan)`,
      recurs: (from) => (from ? `${from}, komt terug` : 'komt terug'),
      event: 'gebeurtenis',
      unread: 'woorden zonder datum',
      none: '–',
    },
    span: (duration) =>
      duration
        .replace(/^P/, '')
        .replace(/(\d+)Y/, (_, d) => `${d} jaar `)
        .replace(/(\d+)M/, (_, d) => `${n(Number(d), 'maand', 'maanden')} `)
        .replace(/(\d+)D/, (_, d) => n(Number(d), 'dag', 'dagen'))
        .trim(),
  },
  collect,
  diff,
  suggest,
  statusOf,
  ask,
  form,
  lint: {
    clean: (files, rules) =>
      `Alles is in orde: ${n(files, 'bestand', 'bestanden')} nagekeken, ${n(rules, 'regel', 'regels')}, niets te melden.`,
    summary: (errors, warnings, notes, files) =>
      `${errors + warnings === 0 ? 'Alles is in orde: geen fouten, geen waarschuwingen' : `${n(errors, 'fout', 'fouten')}, ${n(warnings, 'waarschuwing', 'waarschuwingen')}`}, ${n(notes, 'opmerking', 'opmerkingen')} in ${n(files, 'bestand', 'bestanden')}.`,
    hidden: (count) =>
      `${n(count, 'opmerking, die niets tegenhoudt', 'opmerkingen, waarvan geen enkele iets tegenhoudt')}: teh lint --notes`,
    levels: { error: 'fout', warning: 'waarschuwing', note: 'opmerking' },
    suggestion: (words) => `bedoelde u ${list(words)}?`,
    related: 'zie ook',
    fixed: (count) => `${n(count, 'bestand', 'bestanden')} hersteld:`,
    elsewhere: (count) =>
      `${count} hiervan ${count === 1 ? 'komt' : 'komen'} van de wijziging, in ${count === 1 ? 'een bestand dat' : 'bestanden die'} ze niet aanraakt.`,
    notToApply:
      'Verborgen tekens staan hier als \\u{…}: dit deel is om te lezen en kan niet als patch worden toegepast; --fix zonder --dry-run herstelt het.',
    nothingToFix: 'Niets te herstellen.',
    documents: (read: number, absent: readonly string[]) =>
      `Opgezocht in ${n(read, 'tekst', 'teksten')}.${absent.length > 0 ? ` Niet beschikbaar, en niet opgezocht: ${list(absent, 'en')}.` : ''}`,
    more: (count) => `… en nog ${count} van deze regel in dit bestand`,
  },
  explain: {
    why: 'Waarom',
    bad: 'Gemeld',
    good: 'Juist',
    level: 'Niveau',
    fixable: 'Hersteld door --fix',
    usual: (level, id) => `${level} (te wijzigen met --rule ${id}=off|note|warning|error)`,
    all: (count) =>
      `${n(count, 'regel', 'regels')}. teh explain <rule> zegt waarom, met een voorbeeld.`,
  },
  help,
  problems,
  incomplete: (count) =>
    `Het antwoord is onvolledig: ${n(count, 'bestand is onleesbaar of bevat fouten, en telt', 'bestanden zijn onleesbaar of bevatten fouten, en tellen')} niet mee. teh lint zegt waarom:`,
  corpus: 'Corpus',
  shippedPlans:
    'Er is geen map plans/ hier of in een bovenliggende map: dit antwoord gaat over de plannen die met teh meekomen.',
  sparseCheckout:
    'Deze repository is maar gedeeltelijk uitgecheckt (sparse checkout): bestanden van het corpus die zijn weggelaten, ontbreken in dit antwoord (git sparse-checkout disable haalt ze terug).',
  incompleteSheet: (files) =>
    `Onvolledig: niet volledig gelezen, en niet meegeteld: ${files.join(', ')}`,
  bug: (message) =>
    `teh bevat een fout: ${message} (TEH_DEBUG=1 toont waar; meld het ons alstublieft)`,
}

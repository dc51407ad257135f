/**
 * Wat `import` en `new --from` zeggen over het document van een plan en de werkmap die eruit komt.
 */
import { list, n, quote } from '../shared/nl.ts'
import type { ImportWords } from './en.ts'

export const nl: ImportWords = {
  foreign: {
    pdf: 'is een pdf, waarin rijen verloren gaan aan het einde van een bladzijde: vraag het Word-bestand (.docx) en geef dat',
    'old-word':
      'is een document in het oude Word-formaat (.doc): open het, bewaar als .docx en geef dat bestand',
    'open-document-text':
      'is een document van LibreOffice (.odt): open het, bewaar als .docx en geef dat bestand',
    'rich-text': 'is een opgemaakte tekst (.rtf): open die, bewaar als .docx en geef dat bestand',
    'old-excel':
      'is een werkmap in het oude formaat (.xls): open die, bewaar als .xlsx en geef dat bestand',
    'open-document-sheet':
      'is een rekenblad van LibreOffice (.ods): open het, bewaar als .xlsx en geef dat bestand',
    encrypted:
      'is beveiligd met een wachtwoord: open het, verwijder het wachtwoord, bewaar het en geef dat bestand',
    presentation: 'is een presentatie: vraag het plan als Word-bestand (.docx)',
    macros:
      "bevat macro's: open het zonder ze uit te voeren, bewaar als .docx of .xlsx en geef dat bestand",
    empty: 'is leeg: vraag het opnieuw',
    unknown: 'is geen soort bestand dat hier bekend is: vraag het plan als Word-bestand (.docx)',
  },
  take: ['ja', 'nee'],
  rows: {
    key: 'Rij',
    place: 'Waar',
    number: 'Nummer',
    printed: 'Gedrukt',
    take: 'Overnemen?',
    title: 'Titel',
    summary: 'Samenvatting',
    themes: "Thema's",
    parts: 'Onderdelen (één per regel)',
    printedWho: 'Verantwoordelijke, gedrukt',
    lead: "Verantwoordelijken (id's)",
    partners: "Partners (id's)",
    printedWhen: 'Termijn, gedrukt',
    start: 'Begin',
    due: 'Termijn',
    doubts: 'Niet zeker',
    because: 'Zo nee: waarom',
  },
  links: {
    key: 'Rij',
    printed: 'Gedrukt',
    slug: 'Korte naam (slug)',
    sameAs: 'Dezelfde als rij',
    sameProposed: 'Twee keer gedrukt?',
    followsProposed: 'Neemt misschien over',
    follows: 'Neemt over (id)',
    match: 'Verband',
    because: 'Omdat',
    answersProposed: 'Beantwoordt misschien aan',
    answers: 'Beantwoordt aan (id)',
  },
  plan: {
    edition: 'Editie (map)',
    plan: 'Reeks plannen',
    title: 'Titel van het plan',
    period: 'Periode (2026/2030)',
    language: 'Taal van het document',
    document: 'Document (id)',
    documentTitle: 'Titel van het document',
    publisher: 'Uitgegeven door (id)',
    date: 'Datum van het document',
  },
  review: {
    title: (edition) => `Nazicht: ${edition}`,
    sheets: { rows: 'In te vullen', links: 'Verbanden', plan: 'Plan', left: 'Niet overgenomen' },
    instructions: [
      'Geef voor elke rij een titel en een samenvatting in eigen woorden en minstens één thema, en kijk na wat niet zeker is. Wat op (?) eindigt, is alleen voorgesteld: schrijf wat juist is, of kies “ok” onder “Overnemen?” als de hele rij klopt. De gele cellen vult u in, de andere zijn vergrendeld.',
      "Instanties en thema's staan er met hun id, meerdere met puntkomma's ertussen. Begin en termijn: 2026, 2026-Q1, 2026-05 of 2026-05-17; laat ze leeg waar het plan geen datum geeft.",
    ],
    links: 'Waar elke rij thuishoort (niet verplicht)',
    linkInstructions: [
      'Niets hier is een feit voor u het opschrijft: de voorstellen steunen alleen op gedeelde woorden.',
      'Verband: wat de oudere maatregel voor deze is: exact, close, broad, narrow, related. Een verband vraagt een reden.',
    ],
    take: 'ja, nee, of ok: ja, en wat op (?) eindigt klopt',
    plan: 'Wat het plan is',
    planInstructions: 'Alleen nodig als het corpus deze editie nog niet heeft.',
    left: 'Wat niet uit het document is overgenomen, en waarom',
    why: 'Waarom',
  },
  place: ({ table, sheet, row, line }) => {
    if (sheet !== undefined) return `blad ${quote(sheet)}, rij ${row}`
    if (table !== undefined)
      return row === undefined ? `tabel ${table}` : `tabel ${table}, rij ${row}`
    return line === undefined ? '' : `regel ${line}`
  },
  notTaken: {
    'no-headings': 'de tabel noemt geen bekende kolommen: --columns measure=1,who=2,when=3',
    heading: 'een kop boven de rijen eronder',
    'head-row': 'de namen van de kolommen',
    above: 'staat boven de namen van de kolommen',
    'no-measure': 'zegt niets in de kolom van de maatregel',
  },
  doubt: {
    'merged-below': 'meerdere rijen zijn samengevoegd tot één maatregel: is het er één?',
    'merged-value': 'deelt een samengevoegde cel met de rij erboven',
    neither: 'geeft geen verantwoordelijke en geen termijn',
    'columns-as-before': 'de tabel noemt haar kolommen niet; gelezen als de tabel ervoor',
    unknown: (text) => `${quote(text)} is geen instantie van het corpus`,
    ambiguous: (text, among) => `${quote(text)} kan ${list(among)} zijn`,
    partly: (text, among) =>
      `${quote(text)} is misschien ${list(among)}, maar zegt meer of minder dan die naam`,
    role: (among) => `${list(among)}: verantwoordelijke of partner?`,
    unread: (text, read) =>
      read === ''
        ? `de termijn ${quote(text)} is niet gelezen`
        : `van de termijn is ${quote(text)} niet gelezen; de rest zegt ${read}`,
    rhythm: 'de woorden gaan over iets dat terugkomt, de termijn niet',
    recurs: (every) => `komt terug (${every})`,
    after: (event) => `hangt af van een gebeurtenis: ${event}`,
    twice: (place) => `bijna dezelfde woorden staan in ${place}: twee keer gedrukt?`,
  },
  like: (id, words) =>
    words.length > 0 ? `${id} (gedeelde woorden: ${list(words.slice(0, 4), 'en')})` : id,
  summary: ({ rows, tables, sure, unsure }) =>
    `${n(rows, 'rij', 'rijen')} gelezen in ${n(tables, 'tabel', 'tabellen')}: ${sure} helemaal zeker, ${unsure} met iets om na te kijken.`,
  unknownTables: (count) =>
    `Van ${n(count, 'tabel', 'tabellen')} is geen enkele kolom bekend: er is niets uit overgenomen. Noem de kolommen: --columns measure=1,who=2,when=3`,
  noRows: ({ tables, paragraphs, headings }) =>
    tables === 0
      ? `Geen rij gevonden: het document heeft ${n(paragraphs, 'alinea', "alinea's")} en geen tabel. Rijen met cellen die over regels gebroken zijn, worden niet geraden: vraag het Word-bestand.`
      : `Geen rij gevonden: het document heeft ${n(tables, 'tabel', 'tabellen')}${headings.length > 0 ? `, beginnend met ${list(headings.map(quote), 'en')}` : ''}. Zeg wat elke kolom bevat: --columns measure=1,who=2,when=3`,
  notes: {
    changes: (count) =>
      `${n(count, 'bijgehouden wijziging is', 'bijgehouden wijzigingen zijn')} gelezen als aanvaard.`,
    textBoxes: (count) => `${n(count, 'tekstvak is', 'tekstvakken zijn')} niet gelezen.`,
    nestedTables: (count) =>
      `${n(count, 'tabel in een cel is gelezen als regels van die cel', 'tabellen in cellen zijn gelezen als regels van die cellen')}.`,
    hidden: (count) => `${n(count, 'verborgen rij is', 'verborgen rijen zijn')} ook gelezen.`,
    formulas: (count) =>
      `${n(count, 'formule is', 'formules zijn')} niet gelezen: er wordt geen uitkomst overgenomen.`,
  },
  section: 'Punt',
  columns: {
    where: 'Waar',
    number: 'Nummer',
    words: 'Maatregel',
    who: 'Verantwoordelijke',
    when: 'Termijn',
    doubts: 'Niet zeker',
  },
  more: (count) => `… en nog ${count}, hier niet getoond: --format json geeft ze allemaal.`,
  left: (count) => `Niet overgenomen (${count})`,
  written: (path) => `Het nazicht staat in ${path}.`,
  next: (path) => `Vul de gele cellen van het blad “In te vullen” in, dan: teh new --from ${path}`,
  make: (file) => `Om na te kijken: teh import ${file} --edition … --output nazicht.xlsx`,
  check: {
    same: (rows, edition) =>
      `Het corpus zegt wat het document zegt: ${n(rows, 'rij', 'rijen')} van ${edition} vergeleken.`,
    summary: ({ rows, matched, differ, document, corpus }) =>
      `${n(rows, 'rij', 'rijen')} in het document: ${matched} teruggevonden in het corpus, waarvan ${differ} met een verschil; ${document} alleen in het document; ${n(corpus, 'maatregel', 'maatregelen')} alleen in het corpus.`,
    prose: (count) =>
      `${n(count, 'maatregel staat', 'maatregelen staan')} in de lopende tekst: daar hoort geen rij van een tabel bij.`,
    differ: (count) => `Verschillend (${count})`,
    onlyDocument: (count) => `Alleen in het document (${count})`,
    onlyCorpus: (count) => `Alleen in het corpus (${count})`,
    field: { number: 'nummer', section: 'punt', who: 'verantwoordelijke', when: 'termijn' },
    inDocument: 'In het document',
    inCorpus: 'In het corpus',
    measure: 'Maatregel',
    what: 'Wat',
    nothing: '(niets)',
    draftRule:
      'Het document is niet dat waaruit de uitgave gemaakt is (zijn controlesom is een andere, of er is er geen genoteerd): het wordt gelezen als een ander ontwerp van dit plan. Een rij hoort bij een maatregel door wat er gedrukt staat; dat de tekst van een maatregel veranderde, toont alleen het lezen.',
    printed: (what) => `${what}, zoals gedrukt`,
  },
  document: {
    lines: (count: number, path: string) =>
      path === ''
        ? `De tekst heeft ${n(count, 'regel', 'regels')}; --documents <map> schrijft die daar met regelnummers.`
        : `De tekst, ${n(count, 'genummerde regel', 'genummerde regels')}, staat in ${path}.`,
  },
  alsoPrinted: (place, who, when) =>
    `Ook gedrukt in ${place}: verantwoordelijke ${quote(who)}, termijn ${quote(when)}.`,
  from: {
    notReview:
      'is geen nazicht: teh import maakt er een uit het document van het plan (--output nazicht.xlsx)',
    newer: 'is gemaakt door een nieuwere versie van teh',
    at: (sheet, cell, column) => `blad ${quote(sheet)}, cel ${cell} (${column})`,
    summary: (measures, skipped) =>
      `${n(measures, 'maatregel', 'maatregelen')} uit het nazicht; ${n(skipped, 'rij', 'rijen')} niet overgenomen, elk met een reden.`,
    troubles: (count) =>
      `Er is niets geschreven: ${n(count, 'cel moet', 'cellen moeten')} nog eens bekeken worden.`,
    lost: (keys) =>
      `${n(keys.length, 'rij die de import vond, staat', 'rijen die de import vond, staan')} nergens meer: ${list(keys, 'en')}. Antwoord “nee” met een reden in plaats van te wissen.`,
    trouble: {
      missing: 'is leeg',
      take: (seen) => `${quote(seen)} is geen ja en geen nee`,
      'no-reason': 'een rij die niet wordt overgenomen, vraagt een reden',
      'unknown-actor': (seen, near) =>
        `${quote(seen)} is geen instantie van het corpus${near.length > 0 ? `: misschien ${list(near)}` : ': voeg ze toe met teh new actor'}`,
      'unknown-theme': (seen, near) =>
        `${quote(seen)} is geen thema van het corpus${near.length > 0 ? `: misschien ${list(near)}` : ''}`,
      period: (seen) => `${quote(seen)} is geen periode: 2026, 2026-Q1, 2026-05 of 2026-05-17`,
      slug: (seen) => `${quote(seen)} is geen korte naam: kleine letters, cijfers en koppeltekens`,
      'same-slug': (seen) => `${quote(seen)} is twee keer gebruikt`,
      'unknown-row': (seen) => `er is geen overgenomen rij ${quote(seen)}`,
      'unknown-measure': (seen) => `er is geen maatregel ${quote(seen)}`,
      'unknown-recommendation': (seen) => `er is geen aanbeveling ${quote(seen)}`,
      match: (seen) => `${quote(seen)} is niet exact, close, broad, narrow of related`,
      'link-reason': 'een verband vraagt een reden in de kolom “Omdat”',
      proposed: (seen) =>
        `${quote(seen)} is alleen voorgesteld: schrijf wat juist is of, als de hele rij klopt, “ok” onder “Overnemen?”`,
      odd: 'bevat een formule of een fout: typ de tekst zelf',
      plan: (seen) => `${quote(seen)} is niet wat hier verwacht wordt`,
    },
  },
}

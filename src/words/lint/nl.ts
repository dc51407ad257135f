/** Wat elke regel van lint zegt, in het Nederlands. */
import type { Data, LintWords, Sentence } from './en.ts'

const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])
const quoted = (value: unknown) => `“${String(value)}”`
const named = ({ key, entry }: Data) =>
  key === ''
    ? 'het bestand'
    : entry === undefined
      ? quoted(key)
      : `element ${entry} van ${quoted(key)}`
const orNone = (printed: unknown) =>
  printed === '' || printed === undefined ? 'niets' : quoted(printed)

const formats: Record<string, string> = {
  slug: 'een korte naam in kleine letters zonder accent, cijfers en enkele koppeltekens, hoogstens 64 tekens (cellule-tteh)',
  period: 'een periode, bijvoorbeeld 2021, 2021-07, 2021-07-15, 2009-Q1 of 2008-S2',
  interval: 'twee periodes met een schuine streep, bijvoorbeeld 2021/2025',
  duration: 'een duur, bijvoorbeeld P1Y, P6M of P45D',
  reference: 'hoogstens 20 tekens, tussen aanhalingstekens, bijvoorbeeld "2.10"',
  lines: 'twee lijnnummers, bijvoorbeeld [120, 134]',
  text: 'een tekst',
}
const types: Record<string, string> = {
  text: 'een tekst',
  list: 'een lijst',
  map: 'een groep sleutels',
  number: 'een geheel getal',
  boolean: 'true of false',
  nothing: 'niets',
}
const syntax: LintWords['syntax'] = {
  MERGE_CONFLICT: {
    message: 'de tekens van een onafgewerkte samenvoeging staan nog in het bestand',
    help: 'behoud de juiste lijnen en verwijder de tekens',
  },
  TOO_DEEP: { message: 'te veel niveaus in elkaar' },
  TOO_LONG: { message: 'veel te lang voor één bestand van een corpus' },
  DIRECTIVE: {
    message: 'een YAML-directief hoort niet in een corpus',
    help: 'verwijder de lijn; een tekst die met % begint, komt tussen aanhalingstekens',
  },
  UNREADABLE: { message: 'het bestand kan vanaf hier niet gelezen worden' },
  ALIAS_PROPS: {
    message: 'een verwijzing met * draagt zelf een merkteken',
    help: 'schrijf de waarde voluit',
  },
  BAD_COLLECTION_TYPE: {
    message: 'een woord met “!” past niet bij de waarde erna',
    help: 'verwijder het woord; een tekst die met “!” begint, komt tussen aanhalingstekens',
  },
  BAD_DIRECTIVE: {
    message: 'een lijn die met % begint, hoort niet in een corpus',
    help: 'verwijder ze; een tekst die met % begint, komt tussen aanhalingstekens',
  },
  BAD_DQ_ESCAPE: {
    message:
      'tussen dubbele aanhalingstekens leidt een backslash een bijzonder teken in, en dit is geen bekend teken',
    help: 'schrijf twee backslashes voor één, of zet de tekst tussen enkele aanhalingstekens',
  },
  BAD_INDENT: {
    message: 'deze lijn begint niet in dezelfde kolom als de lijnen waar ze bij hoort',
    help: 'begin alle lijnen van één niveau in dezelfde kolom, met spaties',
  },
  BAD_PROP_ORDER: {
    message: 'een merkteken met & of “!” staat op de verkeerde plaats',
    help: 'verwijder het; een tekst die zo begint, komt tussen aanhalingstekens',
  },
  BAD_SCALAR_START: {
    message: 'een tekst zonder aanhalingstekens kan niet met dit teken beginnen',
    help: 'zet de tekst tussen aanhalingstekens',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'een dubbelpunt met een spatie erna opent een tweede sleutel in deze waarde',
    help: "zet een tekst met zo'n dubbelpunt tussen aanhalingstekens; een echte sleutel komt op een eigen lijn, in de kolom van zijn niveau",
  },
  BLOCK_IN_FLOW: {
    message:
      'tussen haken of accolades wordt een deel van een tekst voor een sleutel of een lijst gehouden',
    help: 'zet een tekst met een dubbelpunt en een spatie erin, of die met een streepje begint, tussen aanhalingstekens',
  },
  IMPOSSIBLE: {
    message: 'dit kan niet gelezen worden',
    help: 'bekijk de lijn en de vorige; een tekst met ongewone tekens komt tussen aanhalingstekens',
  },
  KEY_OVER_1024_CHARS: {
    message: 'er staan meer dan 1024 tekens voor de dubbelpunt: dat is geen sleutel',
    help: 'zet een tekst met een dubbelpunt en een spatie erin tussen aanhalingstekens',
  },
  MISSING_CHAR: {
    message: 'hier ontbreekt een teken',
    help: 'zoek een vergeten aanhalingsteken, komma, dubbelpunt of spatie',
  },
  OPEN_QUOTE: {
    message: 'een tekst tussen aanhalingstekens wordt nooit afgesloten',
    help: 'sluit hem af met het teken dat hem opent; tussen enkele aanhalingstekens schrijft u een apostrof dubbel',
  },
  OPEN_BRACKET: {
    message:
      'een haak of accolade wordt geopend en niet gesloten, of de lijnen ervan springen niet in',
    help: 'sluit elke [ met ] en elke { met }; laat inspringen wat op eigen lijnen staat',
  },
  NO_COLON: {
    message: 'dit is geen sleutel met een dubbelpunt en geen deel van een tekst',
    help: 'schrijf sleutel: waarde, of laat de lijn inspringen onder de tekst waar ze bij hoort',
  },
  NO_COMMA: {
    message: 'er ontbreekt een komma tussen twee elementen',
    help: 'zet er een komma tussen; een tekst met aanhalingstekens erin komt zelf tussen aanhalingstekens',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'een sleutel loopt over meer dan één lijn',
    help: 'zoek een vergeten dubbelpunt, of een lijn die niet inspringt zoals haar niveau vraagt',
  },
  MULTIPLE_ANCHORS: {
    message: 'merktekens met & horen niet in een corpus',
    help: 'schrijf de waarde voluit; een tekst die met & begint, komt tussen aanhalingstekens',
  },
  MULTIPLE_TAGS: {
    message: 'woorden met “!” horen niet in een corpus',
    help: 'verwijder ze; een tekst die met “!” begint, komt tussen aanhalingstekens',
  },
  NON_STRING_KEY: {
    message: 'een sleutel is geen tekst',
    help: 'schrijf de sleutel als een woord, tussen aanhalingstekens als er andere tekens in staan',
  },
  RESOURCE_EXHAUSTION: { message: 'veel te veel voor één bestand van een corpus' },
  UNEXPECTED_TOKEN: {
    message: 'dit hoort hier niet',
    help: 'zoek vlak ervoor een aanhalingsteken, een haak of een komma te veel of te weinig; zet een tekst met zulke tekens tussen aanhalingstekens',
  },
}
const syntaxOf = (code: unknown): Sentence | undefined =>
  (syntax as Record<string, Sentence>)[String(code)]
const strays: Record<string, string> = {
  stray: 'dit is geen .yaml-bestand en wordt niet gelezen',
  'too-large': 'dit bestand is te groot voor een corpus en wordt niet gelezen',
  'too-deep':
    'deze map ligt te diep en niets erin wordt gelezen: een maatregel is plans/<edition>/<slug>.yaml',
  symlink: 'dit is een symbolische koppeling en wordt niet gevolgd',
  'not-a-file': 'dit heet als een bestand van het corpus maar is er geen',
  place: 'hier hoort geen bestand van een corpus: een maatregel is plans/<edition>/<slug>.yaml',
}
const languages: Record<string, string> = { fr: 'Frans', nl: 'Nederlands', en: 'Engels' }

const findings: LintWords['findings'] = {
  'yaml/syntax': (d) => syntaxOf(d.code) ?? { message: `dit is geen geldige YAML: ${d.message}` },
  'yaml/encoding': (d) => ({
    message: `deze tekst is niet in UTF-8 (${d.seen})`,
    help: 'bewaar het bestand als UTF-8',
  }),
  'yaml/duplicate-key': (d) => ({
    message: `de sleutel ${quoted(d.key)} staat er twee keer; de eerste staat op ${d.line}:${d.column}`,
    help: 'behoud er één',
  }),
  'yaml/tab-indent': () => ({
    message: 'er is met een tab ingesprongen',
    help: 'spring in met spaties, twee per niveau',
  }),
  'yaml/unresolved-alias': (d) => ({
    message: `de verwijzing ${quoted(d.seen)} leidt nergens heen`,
  }),
  'yaml/anchors': (d) => ({
    message: `ankers en verwijzingen (${d.seen}) horen niet in een corpus`,
    help: 'schrijf de waarde voluit; een tekst die met & of * begint, komt tussen aanhalingstekens',
  }),
  'yaml/multiple-documents': () => ({
    message: 'hier begint een tweede YAML-document',
    help: 'één bestand bevat één document: verwijder de lijn ---',
  }),
  'yaml/empty-file': () => ({
    message: 'het bestand is leeg',
    help: 'vul het in of verwijder het',
  }),
  'yaml/custom-tag': (d) => ({
    message: `een YAML-tag (${d.seen ?? d.message}) hoort niet in een corpus`,
    help: 'een tekst die met ! begint, komt tussen aanhalingstekens',
  }),
  'yaml/ambiguous-scalar': (d) => ({
    message: `YAML leest ${d.seen} als ${d.read}, terwijl hier tekst bedoeld is`,
    help: `schrijf "${d.seen}" tussen aanhalingstekens`,
  }),
  'yaml/bom-or-crlf': (d) => ({
    message:
      d.seen === 'BOM'
        ? 'het bestand begint met een byte order mark (BOM)'
        : 'de lijnen eindigen zoals in Windows (CRLF)',
    help: 'bewaar als UTF-8 zonder BOM, met lijneinden LF',
  }),
  'schema/unknown-key': (d) => ({
    message: `onbekende sleutel ${quoted(d.key)}`,
    help: `hier toegelaten: ${words(d.allowed).join(', ')}`,
  }),
  'schema/missing-key': (d) => ({
    message: d.empty
      ? `de sleutel ${quoted(d.key)} is leeg, maar verplicht`
      : `de sleutel ${quoted(d.key)} ontbreekt`,
  }),
  'schema/wrong-type': (d) => ({
    message: `${named(d)} moet ${types[String(d.expected)] ?? d.expected} zijn; gevonden: ${types[String(d.seen)] ?? d.seen}`,
  }),
  'schema/invalid-enum': (d) => ({
    message: `${quoted(d.seen)} is hier geen bekende waarde`,
    help: `toegelaten: ${words(d.allowed).join(', ')}`,
  }),
  'schema/invalid-format': (d) => ({
    message: `${quoted(d.seen)} is niet goed geschreven`,
    help: `verwacht: ${formats[String(d.expected)] ?? d.expected}`,
  }),
  'schema/empty-value': (d) => ({
    message: `${d.entry === undefined ? 'de sleutel ' : ''}${named(d)} is leeg`,
    help: d.entry === undefined ? 'vul hem in of verwijder hem' : 'vul het in of verwijder het',
  }),
  'file/slug-format': (d) => ({
    message: `de naam ${quoted(d.seen)} heeft niet de juiste vorm`,
    help: formats.slug ?? '',
  }),
  'file/stray': (d) => ({
    message: strays[String(d.reason)] ?? strays.stray ?? '',
    ...(d.detail === '.yml' && { help: 'laat de naam eindigen op .yaml' }),
  }),
  'file/unreadable': (d) => ({
    message: strays[String(d.reason)] ?? `dit bestand kon niet gelezen worden (${d.reason})`,
  }),
  'file/case-collision': (d) => ({
    message: `deze naam verschilt van ${quoted(d.twin)} alleen door hoofdletters of accenten`,
    help: 'voor sommige computers is dat één bestand: hernoem er één',
  }),
  'file/unknown-edition': (d) => ({
    message: `de map ${quoted(d.edition)} heeft geen edition.yaml`,
    help: 'elke editie heeft er een: plan, title, period, language, document',
  }),
  'ref/unknown-actor': (d) => ({
    message: `onbekende actor ${quoted(d.seen)}`,
    help: 'de actoren staan in actors.yaml',
  }),
  'ref/unknown-theme': (d) => ({
    message: `onbekend thema ${quoted(d.seen)}`,
    help: "de thema's staan in themes.yaml",
  }),
  'ref/unknown-document': (d) => ({
    message: `onbekend document ${quoted(d.seen)}`,
    help: 'de documenten staan in documents.yaml',
  }),
  'ref/unknown-measure': (d) => ({
    message: `onbekende maatregel ${quoted(d.seen)}`,
    help: 'een maatregel heet naar zijn pad: teh-2021/ciatteh',
  }),
  'ref/unknown-edition': (d) => ({
    message: `onbekende editie ${quoted(d.seen)}`,
    help: 'noem een map van het corpus, of een document van documents.yaml met held: false',
  }),
  'ref/unknown-recommendation': (d) => ({
    message: `onbekende aanbeveling of onbekend criterium ${quoted(d.seen)}`,
    help: 'reeks/nummer, reeks/nummer/deel of kaart/criterium: cp-2018-4/1',
  }),
  'ref/alias-not-canonical': (d) => ({
    message: `${quoted(d.seen)} is een naam van ${words(d.ids).map(quoted).join(' en van ')}`,
    help:
      words(d.ids).length > 1
        ? `schrijf de id van de actor die bedoeld is: ${words(d.ids).join(', ')}`
        : `schrijf de id: ${words(d.ids)[0]}`,
  }),
  'ref/inactive-actor': (d) => ({
    message: `${quoted(d.seen)} bestond niet meer (${d.until}) toen deze editie begon`,
    help: 'noem het orgaan dat de taak overnam',
  }),
  'ref/duplicate-entry': (d) => ({
    message: `${quoted(d.seen)} staat twee keer in ${quoted(d.key)}`,
    help: 'behoud er één',
  }),
  'ref/lead-also-partner': (d) => ({
    message: `${quoted(d.seen)} is tegelijk verantwoordelijke en partner`,
    help: 'behoud alleen de vermelding onder lead',
  }),
  'ref/self': (d) => ({ message: `${quoted(d.seen)} verwijst naar zichzelf` }),
  'timing/unparseable': (d) => ({
    message: `${quoted(d.seen)} is geen periode`,
    help: `verwacht: ${formats.period}`,
  }),
  'timing/implausible-year': (d) => ({
    message: `${quoted(d.seen)} is geen jaar waarover een plan kan gaan`,
    help: `jaren gaan van ${d.earliest} tot ${d.latest}`,
  }),
  'timing/due-before-start': (d) => ({
    message: `de uiterste datum ${d.due} valt vóór het begin ${d.start}`,
  }),
  'timing/outside-period': (d) => ({
    message: `${quoted(d.key)} ${d.seen} valt buiten de editie (${d.period})`,
  }),
  'timing/as-printed-disagrees': (d) => ({
    message: `de gedrukte woorden ${quoted(d.printed)} zeggen ${d.read}, maar er staat ${d.written === '' ? 'niets' : d.written}`,
    help: 'verbeter wat fout is; bedoelt het plan iets anders, leg dat dan uit in een note',
  }),
  'timing/invented-precision': (d) => ({
    message: `${d.seen} is nauwkeuriger dan wat er gedrukt staat (${quoted(d.printed)})`,
    help: `schrijf ${d.read}: niet nauwkeuriger dan de bron`,
  }),
  'timing/no-deadline': (d) => ({
    message: `geen uiterste datum: zo'n maatregel is nooit achterstallig (gedrukt: ${orNone(d.printed)})`,
  }),
  'timing/relative-without-anchor': (d) => ({
    message: `hangt af van een gebeurtenis waarvan de datum niet bekend is: ${quoted(d.event)}`,
    help: 'schrijf de datum onder after: date: zodra die bekend is',
  }),
  'timing/rhythm-mismatch': (d) =>
    d.first === ''
      ? {
          message: `${d.every} is geen ritme: niets komt terug`,
          help: 'schrijf every: year, every: unspecified, of een duur zoals P6M',
        }
      : {
          message: `het ritme ${d.every} is niet te tellen vanaf ${d.from}: alleen de eerste keer is bekend`,
          help: `schrijf from zo nauwkeurig als het ritme, bijvoorbeeld ${d.first}; of every: unspecified, als het plan niet meer zegt`,
        },
  'source/missing': () => ({
    message: 'geen bron: niemand kan dit nagaan',
    help: 'source: {document: …, section: "…", lines: […, …]}',
  }),
  'source/no-section': (d) => ({
    message: `de bron noemt ${quoted(d.document)} maar zegt niet waar`,
    help: 'voeg section, lines, page of url toe',
  }),
  'source/lines-out-of-order': (d) => ({ message: `lijn ${d.last} komt vóór lijn ${d.first}` }),
  'source/duplicate-locator': (d) => ({
    message: `staat op dezelfde lijnen als ${d.other}`,
    help: 'twee rijen van een tabel delen nooit hun lijnen: kijk beide na',
  }),
  'text/control-char': (d) => ({
    message: `een stuurteken (${d.seen}) hoort niet in een tekst`,
    help: 'verwijder het',
  }),
  'text/bidi-override': (d) => ({
    message: `een teken keert de schrijfrichting om (${d.seen}): de tekst leest anders dan hij is`,
    help: 'verwijder het',
  }),
  'text/invisible-char': (d) => ({
    message: `een onzichtbaar teken (${d.seen})`,
    help: 'verwijder het',
  }),
  'text/workflow-command': (d) => ({
    message: `${quoted(String(d.seen).trim())} is het begin van een opdracht aan een integratiedienst (CI)`,
    help: 'zeg het anders, of begin de lijn met een ander woord',
  }),
  'text/private-data': (d) => ({
    message: d.kind === 'mail' ? 'een e-mailadres' : 'een telefoonnummer',
    help: 'een corpus noemt organen, nooit personen: verwijder het',
  }),
  'registry/unused-entry': (d) => ({
    message: `niets verwijst naar ${quoted(d.seen)}`,
    help: 'verwijder de vermelding, of noem ze waar ze hoort',
  }),
  'registry/alias-collision': (d) => ({
    message: `${quoted(d.seen)} is ook een naam van ${quoted(d.other)}`,
    help: 'een naam hoort bij één actor',
  }),
  'registry/duplicate-label': (d) => ({
    message: `${quoted(d.seen)} is ook het label van ${quoted(d.other)}`,
    help: "voeg de twee thema's samen, of geef elk een eigen label",
  }),
  'registry/cycle': (d) => ({
    message: `${quoted(d.key)} komt terug bij het begin: ${words(d.chain).join(' → ')}`,
  }),
  'log/order': (d) => ({
    message: `${d.seen} staat na ${d.before}`,
    help: 'de oudste vermelding eerst',
  }),
  'log/future-entry': (d) => ({
    message: `${d.seen} ligt na vandaag (${d.today})`,
    help: 'een verslag zegt wat er gebeurd is, niet wat er zal gebeuren',
  }),
  'log/before-edition': (d) => ({
    message: `${d.seen} ligt vóór het begin van de editie (${d.period})`,
    help: 'gaat het over een vroegere belofte, zet de vermelding dan daar',
  }),
  'log/complete-without-source': () => ({
    message: 'als voltooid gemeld, zonder bron',
    help: 'voeg source toe: wie het zegt, en waar',
  }),
  'log/regress': (d) => ({
    message: `de status was ${quoted('complete')} en is nu ${quoted(d.seen)}, zonder note`,
    help: 'voeg note toe: waarom het achteruitging',
  }),
  'log/lagging-without-reason': (d) => ({
    message: `niet voltooid na de uiterste datum (${d.due}), en zonder reden`,
    help: 'voeg reasons toe: funding, resources, priorities, approval, dependency of other',
  }),
  'log/duplicate-entry': (d) => ({
    message: `dezelfde vermelding van ${d.date} staat er twee keer`,
    help: 'behoud er één',
  }),
  'log/rating-twice': (d) => ({
    message: `twee beoordelingen voor ${d.year}`,
    help: 'verbeter het jaar, of behoud er één',
  }),
  'log/unknown-occurrence': (d) => ({
    message:
      d.from === ''
        ? 'nergens staat welke keer verschoven is: er verschuift niets'
        : `geen enkele keer valt op ${d.from}: er verschuift niets`,
    help: `schrijf from met een van deze: ${words(d.known).join(', ')}`,
  }),
  'lineage/unknown-predecessor': (d) => ({
    message: `volgt op ${quoted(d.seen)}, die niet in het corpus staat`,
    help: 'een maatregel heet naar zijn pad: teh-2008/ciatteh',
  }),
  'lineage/same-edition': (d) => ({
    message: `volgt op ${quoted(d.seen)}, uit dezelfde editie (${d.edition})`,
    help: 'een belofte die in één plan twee keer gedrukt staat, hoort onder also_printed',
  }),
  'lineage/backwards': (d) => ({
    message: `volgt op ${quoted(d.seen)}, uit een latere editie`,
    help: 'follows staat in de nieuwere maatregel en noemt de oudere',
  }),
  'lineage/cycle': (d) => ({
    message: `maatregelen volgen elkaar op in een kring: ${words(d.chain).join(' → ')}`,
  }),
  'lineage/no-reason': (d) => ({
    message: `het verband met ${quoted(d.seen)} is niet gemotiveerd`,
    help: 'voeg because toe: wat hetzelfde is en wat veranderd is',
  }),
  'lineage/dropped-silently': (d) => ({
    message: `niet voltooid, en niet overgenomen in ${words(d.later).join(', ')}`,
    help: 'voeg closed toe als een tekst zegt waarom de maatregel eindigde',
  }),
  'i18n/missing-translation': (d) => ({
    message: `${quoted(d.key)} ontbreekt ${words(d.missing)
      .map((language) => `in het ${languages[language] ?? language}`)
      .join(' en ')}`,
    ...(d.key === 'name' && {
      help: 'een instantie die in elke taal dezelfde naam draagt, heeft die in elke taal',
    }),
  }),
  'i18n/not-nfc': (d) =>
    d.form === 'accent'
      ? {
          message: `het accent van ${quoted(d.seen)} is als een apart teken geschreven`,
          help: '--fix maakt van letter en accent één teken',
        }
      : {
          message: `${quoted(d.seen)} is niet met de gebruikelijke tekens geschreven (Unicode NFC)`,
          help: '--fix gebruikt die; het ziet er hetzelfde uit',
        },
  'meta/unknown-rule': (d) => ({
    message: `er is geen regel ${quoted(d.seen)}`,
    help: 'teh explain --list geeft de lijst',
  }),
  'meta/unused-suppression': (d) => ({
    message:
      words(d.seen).length > 0
        ? `hier valt niets uit te schakelen voor ${words(d.seen).join(', ')}`
        : 'hier staat geen regel om uit te schakelen',
    help: 'verwijder de commentaar',
  }),
  'meta/suppression-without-reason': () => ({
    message: 'een regel is uitgeschakeld zonder reden',
    help: '# teh-disable-next-line familie/regel -- reden',
  }),
  'meta/rule-crashed': (d) => ({
    message: `de regel ${d.rule} raakte niet klaar (${d.reason}): het antwoord is onvolledig`,
  }),
}

export const nl: LintWords = { syntax, findings }

/** Wat elke regel van lint zegt en waarom ze bestaat, in het Nederlands. */
import { languageName } from '../languages.ts'
import { list, n, quote, states } from '../shared/nl.ts'
import { textIn } from '../shared/text.ts'
import { nl as syntax } from '../syntax/nl.ts'
import { syntaxSentence } from '../syntax/sentence.ts'
import type { RuleWords } from './shape.ts'

const named = ({ key, entry }: { key: string; entry?: number }) => {
  if (key === '') return 'het bestand'
  return entry === undefined ? quote(key) : `element ${entry} van ${quote(key)}`
}
/** Een status met zijn naam in het Nederlands. */
const withState = (value: string) => {
  const name = Object.hasOwn(states, value) ? states[value as keyof typeof states] : undefined
  return name === undefined ? value : `${value} (${name})`
}
const orNone = (printed: string) => (printed === '' ? 'niets' : quote(printed))

const formats: Record<string, string> = {
  slug: 'een korte naam in kleine letters zonder accent, cijfers en enkele koppeltekens, hoogstens 64 tekens (climate-unit)',
  period: 'een periode, bijvoorbeeld 2021, 2021-07, 2021-07-15, 2009-Q1 of 2008-S2',
  interval: 'twee periodes met een schuine streep, bijvoorbeeld 2021/2025',
  duration: 'een duur, bijvoorbeeld P1Y, P6M of P45D',
  reference: 'hoogstens 20 tekens, tussen aanhalingstekens, bijvoorbeeld "2.10"',
  lines: 'twee regelnummers, bijvoorbeeld [120, 134]',
  text: 'een tekst',
  language: 'een taal, met haar code: fr, nl-BE, zh-Hant',
  'web address': 'een webadres: https://example.org/page',
}
const types: Record<string, string> = {
  text: 'een tekst',
  list: 'een lijst',
  map: 'een groep sleutels',
  number: 'een geheel getal',
  boolean: 'true of false',
  nothing: 'niets',
}
const unread: Record<string, string> = {
  ENOENT:
    'dit bestand ontbreekt: elk corpus heeft het, ook als het leeg is (teh init begint er een)',
  stray: 'dit is geen .yaml-bestand en wordt niet gelezen',
  'too-large': 'dit bestand is te groot voor een corpus en wordt niet gelezen',
  'too-deep':
    'deze map ligt te diep en niets erin wordt gelezen: een maatregel is plans/<edition>/<slug>.yaml',
  ending: 'dit heet als een corpusbestand maar eindigt niet op .yaml, en wordt niet gelezen',
  symlink: 'dit is een symbolische koppeling en wordt niet gevolgd',
  'not-a-file': 'dit heet als een bestand van het corpus maar is er geen',
  place: 'hier hoort geen bestand van een corpus: een maatregel is plans/<edition>/<slug>.yaml',
}

export const nl: RuleWords = {
  'yaml/syntax': {
    summary: 'Een bestand dat niet geschreven is zoals YAML het wil',
    why: "Zo'n bestand kan helemaal niet gelezen worden: de maatregel ontbreekt in elke lijst en elke telling tot het hersteld is. De gewone oorzaken zijn een dubbelpunt in een tekst zonder aanhalingstekens, een aanhalingsteken dat nooit sluit of regels die niet gelijk inspringen. Zet de tekst tussen aanhalingstekens of regel de sleutels opnieuw uit.",
    says: (d) => syntaxSentence(syntax, d) ?? { message: `dit is geen geldige YAML: ${d.message}` },
  },
  'yaml/encoding': {
    summary: 'Een bestand waarvan de tekst niet in UTF-8 is',
    why: 'In een andere codering worden é en ë andere tekens en kan het bestand niet gelezen worden: de maatregel verdwijnt uit elk antwoord. Bewaar het opnieuw als UTF-8; de meeste editors bieden dat aan onder “Opslaan als”.',
    says: (d) => ({
      message: `deze tekst is niet in UTF-8 (${d.seen})`,
      help: 'bewaar het bestand als UTF-8',
    }),
  },
  'yaml/duplicate-key': {
    summary: 'Twee keer dezelfde sleutel in één blok',
    why: 'Staan er voor één maatregel twee termijnen, dan kan niemand zeggen welke telt: de maatregel blijft buiten de antwoorden. Behoud de juiste en verwijder de andere. Drukt het plan er zelf twee af, zet de andere dan onder also_printed.',
    says: (d) => ({
      message: `de sleutel ${quote(d.key)} staat er twee keer; de eerste staat op ${d.line}:${d.column}`,
      help: 'behoud er één',
    }),
  },
  'yaml/tab-indent': {
    summary: 'Een tab om in te springen',
    why: 'YAML aanvaardt alleen spaties aan het begin van een regel: met een tab kan het bestand niet gelezen worden en ontbreekt de maatregel in elk antwoord. Vervang elke tab door twee spaties. --fix vervangt tabs als de rest van het bestand geen twijfel laat over hoe diep elke regel hoort in te springen.',
    says: () => ({
      message: 'er is met een tab ingesprongen',
      help: 'spring in met spaties, twee per niveau',
    }),
  },
  'yaml/unresolved-alias': {
    summary: 'Een waarde die met * begint en nergens heen leidt',
    why: 'Voor YAML betekent een sterretje vooraan in een waarde “zie de passage met deze naam”. Draagt geen enkele passage die naam, dan kan het bestand niet gelezen worden en ontbreekt de maatregel. Schrijf de waarde voluit; een tekst die echt met * begint, komt tussen aanhalingstekens.',
    says: (d) => ({
      message: `de verwijzing ${quote(d.seen)} leidt nergens heen`,
    }),
  },
  'yaml/anchors': {
    summary: 'Merktekens met & en verwijzingen met *',
    why: 'Ze laten de ene regel gelden voor een andere elders in het bestand: de lezer ziet niet meer wat de maatregel zegt, en een verbetering op één plaats wijzigt ongemerkt een andere. Een bestand met zulke tekens wordt niet gelezen. Schrijf elke waarde voluit en zet een tekst die met & of * begint tussen aanhalingstekens.',
    says: (d) => ({
      message: `ankers en verwijzingen (${d.seen}) horen niet in een corpus`,
      help: 'schrijf de waarde voluit; een tekst die met & of * begint, komt tussen aanhalingstekens',
    }),
  },
  'yaml/multiple-documents': {
    summary: 'Een tweede document in hetzelfde bestand',
    why: 'Eén bestand is één maatregel, en het pad is de naam ervan. Wat na een regel --- komt, zou een maatregel zonder naam zijn: het bestand wordt niet gelezen. Geef de tweede maatregel een eigen bestand of verwijder de regel.',
    says: () => ({
      message: 'hier begint een tweede YAML-document',
      help: 'één bestand bevat één document: verwijder de regel ---',
    }),
  },
  'yaml/empty-file': {
    summary: 'Een bestand waar niets in staat',
    why: 'Een leeg bestand kondigt een maatregel aan en zegt er niets over: geen enkele lijst kan hem tonen en elk antwoord geldt als onvolledig. Vul het in of verwijder het.',
    says: () => ({
      message: 'het bestand is leeg',
      help: 'vul het in of verwijder het',
    }),
  },
  'yaml/custom-tag': {
    summary: 'Een woord met ! voor een waarde',
    why: 'Voor YAML is een uitroepteken vooraan in een waarde een bevel aan een programma, geen tekst. Een corpus bevat alleen tekst: het bestand wordt niet gelezen en de maatregel ontbreekt. Begint de tekst echt met !, zet hem dan tussen aanhalingstekens; verwijder het woord in het andere geval.',
    says: (d) => ({
      message: `een YAML-tag (${d.seen}) hoort niet in een corpus`,
      help: 'een tekst die met ! begint, komt tussen aanhalingstekens',
    }),
  },
  'yaml/ambiguous-scalar': {
    summary: 'Een getal, of true of false, waar tekst bedoeld is',
    why: "Zonder aanhalingstekens is het gedrukte nummer 2.10 het getal 2.1: maatregel 2.1 en maatregel 2.10 zouden voor elkaar doorgaan. teh behoudt wat u schreef, maar andere programma's die het corpus lezen doen dat niet. Zet de waarde tussen aanhalingstekens.",
    says: (d) => ({
      message: `YAML leest ${d.seen} als ${d.read}, terwijl hier tekst bedoeld is`,
      help: `schrijf "${d.seen}" tussen aanhalingstekens`,
    }),
  },
  'yaml/bom-or-crlf': {
    summary: 'Een byte order mark, of regeleinden zoals in Windows',
    why: "De antwoorden lijden er niet onder, maar door die onzichtbare tekens lijkt elke regel gewijzigd wanneer twee versies vergeleken worden, en sommige programma's struikelen erover. Stel uw editor in op UTF-8 zonder BOM en op regeleinden LF, en bewaar opnieuw.",
    says: (d) => ({
      message:
        d.seen === 'BOM'
          ? 'het bestand begint met een byte order mark (BOM)'
          : 'de regels eindigen zoals in Windows (CRLF)',
      help: 'bewaar als UTF-8 zonder BOM, met regeleinden LF',
    }),
  },
  'schema/unknown-key': {
    summary: 'Een sleutel die het formaat niet kent',
    why: 'Wat onder een verkeerd gespelde sleutel staat, wordt niet begrepen: een termijn onder deu is er geen. De maatregel blijft buiten de antwoorden tot de sleutel klopt. Kies een van de toegelaten sleutels; wat geen eigen sleutel heeft, hoort in note.',
    says: (d) => ({
      message: `onbekende sleutel ${quote(d.key)}`,
      ...(d.allowed.length > 0 && { help: `toegelaten sleutels: ${d.allowed.join(', ')}` }),
    }),
  },
  'schema/renamed-key': {
    summary: 'Een sleutel die nu anders heet',
    why: "Sommige programma's die YAML lezen, nemen “on” voor een ja (true) en niet voor een woord; daarom heet de sleutel date. Wat onder de oude staat, wordt niet gelezen. --fix schrijft de nieuwe.",
    says: (d) => ({ message: `de sleutel ${quote(d.key)} heet nu ${quote(d.now)}` }),
  },
  'schema/missing-key': {
    summary: 'Een verplichte sleutel die ontbreekt of leeg is',
    why: 'Zonder lead of timing kan niemand zeggen wie verantwoordelijk is en tegen wanneer: de maatregel blijft buiten de antwoorden. Voeg de sleutel toe. Drukt het plan niets af, zeg dan precies dat: lead: [] of as_printed: "".',
    says: (d) => ({
      message: d.empty
        ? `de sleutel ${quote(d.key)} is leeg, maar verplicht`
        : `de sleutel ${quote(d.key)} ontbreekt`,
    }),
  },
  'schema/wrong-type': {
    summary: 'Een tekst, een lijst of een getal waar iets anders moet staan',
    why: 'Voor één maatregel kunnen meerdere actoren verantwoordelijk zijn: lead is dus een lijst, ook met één naam erin. Wat niet de juiste vorm heeft, kan niet gezocht of geteld worden, en de maatregel blijft buiten de antwoorden. Zet lijsten tussen vierkante haken: [energy-ministry].',
    says: (d) => ({
      message: `${named(d)} moet ${types[d.expected] ?? d.expected} zijn; gevonden: ${types[d.seen] ?? d.seen}`,
    }),
  },
  'schema/invalid-enum': {
    summary: 'Een waarde die niet in de lijst van toegelaten waarden staat',
    why: 'Statussen en herkomst worden geteld en komen daarom uit gesloten lijsten. Een status “klaar” zou nergens meetellen, en de maatregel zou achterstallig blijven heten. Kies een van de toegelaten waarden; nuances horen in note.',
    says: (d) => ({
      message: `${quote(d.seen)} is hier geen bekende waarde`,
      help: `toegelaten waarden: ${d.allowed.map(withState).join(', ')}`,
    }),
  },
  'schema/invalid-format': {
    summary: 'Een waarde die niet in de gevraagde vorm staat',
    why: 'Met een duur, een jaar of een regelnummer wordt vergeleken en gerekend: “1 jaar” kan niet bij een datum geteld worden, P1Y wel. Tot de waarde klopt, blijft de maatregel buiten de antwoorden. Schrijf ze in de vorm die de melding toont.',
    says: (d) =>
      d.expected === 'comma'
        ? {
            message: `${quote(d.seen)} staat na een komma, die in {…} een tekst afsluit`,
            help: 'zet de hele tekst tussen aanhalingstekens',
          }
        : {
            message: `${quote(d.seen)} is niet goed geschreven`,
            help: `verwacht: ${formats[d.expected] ?? d.expected}`,
          },
  },
  'schema/empty-value': {
    summary: 'Een sleutel waar niets achter staat',
    why: 'Een lege sleutel lijkt op een vergeten antwoord: niemand weet of er niets te zeggen valt dan wel of iemand het nog moet zeggen. Vul hem in of verwijder hem.',
    says: (d) => ({
      message: `${d.entry === undefined ? 'de sleutel ' : ''}${named(d)} is leeg`,
      help: d.entry === undefined ? 'vul hem in of verwijder hem' : 'vul het in of verwijder het',
    }),
  },
  'file/slug-format': {
    summary: 'Een bestand of map met hoofdletters, accenten, spaties … in de naam',
    why: 'De naam van het bestand is de naam van de maatregel: mensen typen hem, andere bestanden verwijzen ernaar, en hij moet op elke computer werken. Gebruik kleine letters zonder accent, cijfers en enkele koppeltekens, hoogstens 64 tekens: hotel-sector.',
    says: (d) => ({
      message: `de naam ${quote(d.seen)} heeft niet de juiste vorm`,
      help: formats.slug ?? '',
    }),
  },
  'file/stray': {
    summary: 'Een bestand van een andere soort, dat in het corpus staat en niet gelezen wordt',
    why: 'Een maatregel die in een Word-bestand of een notitie bewaard is, lijkt bij het corpus te horen en komt in geen enkel antwoord voor. Wat gelezen moet worden, eindigt op .yaml en staat in de map van zijn editie. Bewaar de rest elders, of geef het een naam die met een punt begint: over zulke bestanden wordt niets gezegd.',
    says: (d) => ({ message: unread[d.reason] ?? unread.stray ?? '' }),
  },
  'file/unreadable': {
    summary: 'Een bestand of map van het corpus die niet gelezen wordt',
    why: 'Wat erin staat, ontbreekt, en elk antwoord geldt als onvolledig. Misschien hebt u er geen toegang toe; of de naam eindigt op .yml, of op meer dan .yaml; of het staat waar geen corpusbestand hoort, of te diep; of het is te groot, of een koppeling, en die wordt nooit gevolgd. Verhelp dat, haal het uit het corpus, of geef het een naam die met een punt begint als het niet bij de plannen hoort.',
    says: (d) => ({
      message: unread[d.reason] ?? `dit bestand kon niet gelezen worden (${d.reason})`,
      ...(d.reason === 'ending' && {
        help: 'laat de naam eindigen op .yaml, of haal het bestand uit het corpus',
      }),
    }),
  },
  'file/case-collision': {
    summary: 'Twee namen die alleen door hoofdletters of accenten verschillen',
    why: 'In Windows en op de meeste Macs zijn Heat-pumps.yaml en heat-pumps.yaml één en hetzelfde bestand: de ene maatregel overschrijft stilzwijgend de andere. Hernoem er één.',
    says: (d) => ({
      message: `deze naam verschilt van ${quote(d.twin)} alleen door hoofdletters of accenten`,
      help: 'voor sommige computers is dat één bestand: hernoem er één',
    }),
  },
  'file/unknown-edition': {
    summary: 'Een map met maatregelen zonder edition.yaml',
    why: 'Zonder dat bestand weet niemand bij welk plan de maatregelen horen en voor welke jaren: ze ontbreken in de lijst van wat achterstallig is. Voeg edition.yaml toe met plan, title, period, language en document, of verplaats de maatregelen naar de juiste map.',
    says: (d) => ({
      message: `de map ${quote(d.edition)} heeft geen edition.yaml`,
      help: 'elke editie heeft er een: plan, title, period, language, document',
    }),
  },
  'corpus/unsaid': {
    summary: 'Wat corpus.yaml niet over het corpus zegt',
    why: 'Wie de plannen krijgt, hoort niet te moeten raden waarover ze gaan, in welke talen hun teksten verwacht worden, waar hun dagen geteld worden en tot welke reeksen plannen ze behoren. Alles werkt ook zonder: dan gelden de standaardwaarden, die getoond worden.',
    says: (d) => ({
      message: d.hasFile
        ? `corpus.yaml zegt niets over ${d.unsaid.join(', ')}`
        : 'geen corpus.yaml zegt wat dit corpus is',
      help: `schrijf daar: ${d.write}`,
    }),
  },
  'corpus/unknown-timezone': {
    summary: 'Een tijdzone die niet bestaat',
    why: 'Wat vandaag achterstallig is, hangt af van de tijdzone waarin de dagen geteld worden. Een onbekende telt als UTC. Schrijf een naam uit de IANA-databank.',
    says: (d) => ({
      message: `onbekende tijdzone ${quote(d.seen)}`,
      help: 'een naam uit de IANA-databank, zoals Europe/Paris',
    }),
  },
  'ref/unknown-actor': {
    summary: 'Een actor die niet in actors.yaml staat',
    why: 'Een maatregel van een verkeerd gespelde actor is van niemand: hij ontbreekt wanneer u die actor opvraagt, en niemand wordt eraan herinnerd. Verbeter de id; is de actor nieuw, voeg hem dan toe aan actors.yaml.',
    says: (d) => ({
      message: `onbekende actor ${quote(d.seen)}`,
      help: 'de actoren staan in actors.yaml',
    }),
  },
  'ref/unknown-plan': {
    summary: 'Een reeks plannen die niet in corpus.yaml staat',
    why: 'Edities volgen elkaar op binnen een reeks plannen. Onder een verkeerd gespelde naam staat een editie alleen: niets volgt haar op, en ze blijft voor altijd van kracht. Kies een van de reeksen in corpus.yaml, of voeg de nieuwe daar toe.',
    says: (d) => ({
      message: `onbekende reeks plannen ${quote(d.seen)}`,
      help: 'de reeksen plannen staan in corpus.yaml',
    }),
  },
  'ref/unknown-level': {
    summary: 'Een niveau van actoren dat het corpus niet heeft',
    why: 'Actoren worden naar hun niveau onderscheiden. Kies een van de niveaus in corpus.yaml; noemt dat er geen, dan een uit de algemene lijst.',
    says: (d) => ({
      message: `onbekend niveau ${quote(d.seen)}`,
      help: `niveaus: ${d.allowed.join(', ')}`,
    }),
  },
  'ref/unknown-theme': {
    summary: 'Een thema dat niet in themes.yaml staat',
    why: 'Een maatregel onder een verkeerd gespeld thema ontbreekt wanneer u dat thema opvraagt. Kies een thema uit themes.yaml; voeg er alleen een nieuw toe als meerdere maatregelen het nodig hebben.',
    says: (d) => ({
      message: `onbekend thema ${quote(d.seen)}`,
      help: "de thema's staan in themes.yaml",
    }),
  },
  'ref/unknown-document': {
    summary: 'Een document dat niet in documents.yaml staat',
    why: 'Een bron die een onbekend document noemt, kan niet nagekeken worden: niemand weet welke tekst hij moet openen. Verbeter de id of beschrijf het document in documents.yaml.',
    says: (d) => ({
      message: `onbekend document ${quote(d.seen)}`,
      help: 'de documenten staan in documents.yaml',
    }),
  },
  'ref/unknown-measure': {
    summary: 'Een maatregel die niet in het corpus staat',
    why: 'Een verwijzing naar een maatregel die niet bestaat, zegt niets: de naam is verkeerd gespeld, of het bestand is hernoemd of verwijderd. Noem de maatregel naar zijn pad, editie en bestand: climate-2024/heat-pumps.',
    says: (d) => ({
      message: `onbekende maatregel ${quote(d.seen)}`,
      help: 'een maatregel heet naar zijn pad: climate-2024/heat-pumps',
    }),
  },
  'ref/unknown-edition': {
    summary: 'Een vroeger plan dat noch een editie noch een document is',
    why: 'previous en revises zeggen welk plan eraan voorafging. Is dat plan niet te vinden, dan breekt de geschiedenis van de beloften daar af. Noem een map van het corpus; hebt u de tekst van dat plan niet, noem dan de vermelding ervan in documents.yaml, met held: false.',
    says: (d) => ({
      message: `onbekende editie ${quote(d.seen)}`,
      help: 'noem een map van het corpus, of een document van documents.yaml met held: false',
    }),
  },
  'ref/unknown-recommendation': {
    summary: 'Een aanbeveling of criterium dat niet in het corpus staat',
    why: 'Een maatregel die aan een onbekende aanbeveling beantwoordt, beantwoordt aan niets: in het antwoord aan de instantie die ze deed, zou de aanbeveling zonder gevolg lijken. Schrijf de reeks en het nummer: cp-2018-4/1.',
    says: (d) => ({
      message: `onbekende aanbeveling of onbekend criterium ${quote(d.seen)}`,
      help: 'reeks/nummer, reeks/nummer/onderdeel of kaart/criterium: cp-2018-4/1',
    }),
  },
  'ref/alias-not-canonical': {
    summary: 'Een actor die met zijn naam in plaats van zijn id vermeld is',
    why: 'teh begrijpt elke naam van een actor, maar bestanden die nu eens de ene, dan weer de andere gebruiken, zijn moeilijk te doorzoeken, en te verbeteren wanneer de actor van naam verandert. Schrijf de id; de woorden van het plan blijven in responsibility_as_printed.',
    says: (d) => ({
      message: `${quote(d.seen)} is een naam van ${d.ids.map(quote).join(' en van ')}`,
      help:
        d.ids.length > 1
          ? `schrijf de id van de actor die bedoeld is: ${d.ids.join(', ')}`
          : `schrijf de id: ${d.ids[0]}`,
    }),
  },
  'ref/inactive-actor': {
    summary: 'Een actor die niet meer bestond toen de editie begon',
    why: 'Een instantie die niet meer bestaat, kan niet voor een maatregel instaan, en de opvolger zal zich niet aangesproken voelen. Noem de instantie die de taak overnam. Noemt het plan zelf de oude, dan blijven die woorden in responsibility_as_printed.',
    says: (d) => ({
      message: `${quote(d.seen)} bestond niet meer (${d.until}) toen deze editie begon`,
      help: 'noem de instantie die de taak overnam',
    }),
  },
  'ref/duplicate-entry': {
    summary: 'Twee keer dezelfde actor of hetzelfde thema in één lijst',
    why: 'Dat is wellicht een vergissing: er was een andere naam bedoeld, die nu ontbreekt, zodat de maatregel daaronder niet te vinden is. Behoud er één en kijk in het plan na of er een andere bij hoort.',
    says: (d) => ({
      message: `${quote(d.seen)} staat twee keer in ${quote(d.key)}`,
      help: 'behoud er één',
    }),
  },
  'ref/lead-also-partner': {
    summary: 'Een actor die tegelijk verantwoordelijke en partner is',
    why: 'Een verantwoordelijke is niet ook zijn eigen helper: het is niet meer duidelijk wie voor de maatregel instaat en wie meewerkt. Behoud de actor onder lead, tenzij het plan hem alleen een ondersteunende rol geeft.',
    says: (d) => ({
      message: `${quote(d.seen)} is tegelijk verantwoordelijke en partner`,
      help: 'behoud alleen de vermelding onder lead',
    }),
  },
  'ref/self': {
    summary: 'Een vermelding die naar zichzelf verwijst',
    why: 'Een maatregel kan zichzelf niet overnemen, en een actor kan geen deel uitmaken van zichzelf: de geschiedenis van de belofte zou in een kring lopen. Er was iets anders bedoeld: noem het, of verwijder de regel.',
    says: (d) => ({ message: `${quote(d.seen)} verwijst naar zichzelf` }),
  },
  'timing/unparseable': {
    summary: 'Een datum die niet als periode geschreven is',
    why: 'teh rekent alleen met data in een vaste vorm: met “eind 2022” onder due zou de maatregel geen termijn hebben. Schrijf 2022, 2022-07, 2022-07-15, 2009-Q1 (kwartaal) of 2008-S2 (semester), en laat de woorden van het plan in as_printed staan.',
    says: (d) => ({
      message: `${quote(d.seen)} is geen periode`,
      help: `verwacht: ${formats.period}`,
    }),
  },
  'timing/implausible-year': {
    summary: 'Een jaar vóór 1990 of na 2100',
    why: 'Twee cijfers verwisseld, 2201 voor 2021, en de maatregel zou de volgende honderd jaar niet achterstallig zijn, zonder dat iemand het merkt. Kijk het jaar na in het plan.',
    says: (d) => ({
      message: `${quote(d.seen)} is geen jaar waarover een plan kan gaan`,
      help: `jaren gaan van ${d.earliest} tot ${d.latest}`,
    }),
  },
  'timing/due-before-start': {
    summary: 'Een termijn die vóór het begin valt',
    why: 'Een van de twee data is fout, of ze zijn verwisseld, en de maatregel zal te vroeg of te laat achterstallig heten. Kijk beide na in het plan. Drukt het ze echt zo af, laat dan de datum weg die niet kan kloppen en zeg waarom in een note.',
    says: (d) => ({
      message: `de termijn ${d.due} valt vóór het begin ${d.start}`,
    }),
  },
  'timing/outside-period': {
    summary: 'Een begin, termijn of toevoeging buiten de jaren van de editie',
    why: 'Een termijn in 2012 in een plan voor 2021-2025 is bijna altijd een tikfout, en maakt de maatregel vanaf de eerste dag achterstallig. Kijk de datum na in het plan. Reikt het plan echt verder dan zijn eigen jaren, dan klopt de datum en mag de waarschuwing blijven staan.',
    says: (d) => ({
      message: `${quote(d.key)} ${d.seen} valt buiten de editie (${d.period})`,
    }),
  },
  'timing/as-printed-disagrees': {
    summary: 'Data die iets anders zeggen dan de woorden van het plan',
    why: 'Alles wat teh over achterstand zegt, steunt op de data. Zeggen die niet wat de gedrukte woorden zeggen, dan heet een maatregel achterstallig op een dag die het plan nooit noemde. Verbeter wat fout is; bedoelt het plan iets anders dan het lijkt te zeggen, leg dat dan uit in een note ernaast, en de waarschuwing verdwijnt.',
    says: (d) => ({
      message: `de gedrukte woorden ${quote(d.printed)} zeggen ${d.read}, maar er staat ${d.written === '' ? 'niets' : d.written}`,
      help: 'verbeter wat fout is; bedoelt het plan iets anders, leg dat dan uit in een note',
    }),
  },
  'timing/invented-precision': {
    summary: 'Een datum die nauwkeuriger is dan de woorden van het plan',
    why: '“Fin 2008” is niet 31 december 2008: een precieze dag lijkt een verbintenis die niemand is aangegaan. Schrijf een periode die even ruim is als die van het plan, hier 2008; teh telt toch tot de laatste dag ervan.',
    says: (d) => ({
      message: `${d.seen} is nauwkeuriger dan wat er gedrukt staat (${quote(d.printed)})`,
      help: `schrijf ${d.read}: niet nauwkeuriger dan de bron`,
    }),
  },
  'timing/no-deadline': {
    summary: 'Een maatregel zonder termijn',
    why: "Hoelang er ook niets gebeurt, zo'n maatregel is nooit achterstallig: hij wordt alleen onder de tabel geteld. Drukt het plan geen datum af, dan valt er niets te verbeteren. U kunt de verantwoordelijke er wel een vragen en die noteren in de opvolging (log): deadline: {to: 2026}.",
    says: (d) => ({
      message: `geen termijn: zo'n maatregel is nooit achterstallig (gedrukt: ${orNone(d.printed)})`,
    }),
  },
  'timing/relative-without-anchor': {
    summary: 'Een termijn die afhangt van een gebeurtenis zonder datum',
    why: '“Een jaar na de inwerkingtreding van de wet” wordt pas een datum als de wet in werking treedt: tot dan is de maatregel nooit achterstallig. Schrijf de datum van de gebeurtenis onder after: date: zodra die heeft plaatsgevonden; de termijn volgt vanzelf.',
    says: (d) => ({
      message: `hangt af van een gebeurtenis waarvan de datum niet bekend is: ${quote(textIn(d.event, 'nl'))}`,
      help: 'schrijf de datum onder after: date: zodra die bekend is',
    }),
  },
  'timing/rhythm-mismatch': {
    summary: 'Een ritme dat niet vanaf de eerste keer te tellen is',
    why: 'Om de zes maanden vanaf 2021 geeft geen data: de eerste keer kan in elk van beide semesters vallen, zodat teh alleen die ene kent en de volgende nooit achterstallig noemt. Schrijf from zo nauwkeurig als het ritme: 2021-S1 voor zes maanden, 2021-Q1 voor drie, 2021-01 voor elke maand, een dag voor een ritme in dagen. Zegt het plan niet wanneer het begint, schrijf dan every: unspecified, en laat de woorden van het plan in as_printed staan.',
    says: (d) =>
      d.first === ''
        ? {
            message: `${d.every} is geen ritme: niets komt terug`,
            help: 'schrijf every: year, every: unspecified, of een duur zoals P6M',
          }
        : {
            message: `het ritme ${d.every} is niet te tellen vanaf ${d.from}: alleen de eerste keer is bekend`,
            help: `schrijf from zo nauwkeurig als het ritme, bijvoorbeeld ${d.first}; of every: unspecified, als het plan niet meer zegt`,
          },
  },
  'source/missing': {
    summary: 'Een vermelding zonder bron',
    why: 'Zonder bron kan niemand nagaan of het plan dit werkelijk belooft, of het aanhalen op een vergadering. Noem het document, het punt en de regels.',
    says: () => ({
      message: 'geen bron: niemand kan dit nagaan',
      help: 'source: {document: …, section: "…", lines: […, …]}',
    }),
  },
  'source/no-section': {
    summary: 'Een bron die een document noemt, maar niet waar het erin staat',
    why: 'Een plan telt tientallen bladzijden: wie de belofte wil nakijken, moet ze allemaal lezen. Voeg het punt, de regels, de bladzijde of het webadres toe.',
    says: (d) => ({
      message: `de bron noemt ${quote(d.document)} maar zegt niet waar`,
      help: 'voeg section, lines, page of url toe',
    }),
  },
  'source/lines-out-of-order': {
    summary: 'Een laatste regel die vóór de eerste komt',
    why: 'Regel 2630 tot 2622 is niet op te zoeken: twee getallen zijn verwisseld of verkeerd getypt, en de bron leidt nergens heen. Kijk ze na in de tekst van het document en schrijf het kleinste eerst.',
    says: (d) => ({ message: `regel ${d.last} komt vóór regel ${d.first}` }),
  },
  'source/duplicate-locator': {
    summary: 'Twee rijen van een tabel op precies dezelfde regels',
    why: 'Elke rij van een tabel in het plan is één maatregel. Twee maatregelen op dezelfde regels zijn ofwel één belofte die twee keer geteld wordt, waardoor elk totaal fout is, ofwel een bron die gekopieerd en niet aangepast werd. Kijk beide na; de punten van één rij horen onder parts.',
    says: (d) => ({
      message: `staat op dezelfde regels als ${d.other}`,
      help: 'twee rijen van een tabel delen nooit hun regels: kijk beide na',
    }),
  },
  'source/not-in-text': {
    summary: 'Regels van een document die niet bevatten wat er gedrukt zou staan',
    why: 'De gedrukte woorden zijn wat een lezer naast het plan legt. Staan ze niet op de regels die vermeld zijn, dan zijn het de regels van een andere maatregel, werd een cijfer verkeerd getypt, of zijn de woorden niet overgenomen zoals ze gedrukt zijn. Er wordt alleen gezocht in teksten die beschikbaar zijn: teh lint --documents <map>.',
    says: (d) =>
      d.missing.length === 0
        ? {
            message: `regels ${d.lines.join('–')} zijn vermeld, en de tekst van ${d.document} heeft er ${d.count}`,
          }
        : {
            message: `op regels ${d.lines.join('–')} van ${d.document} staat ${list(d.missing.map(quote))} niet`,
            help: 'leg de gedrukte woorden en de regels naast de tekst',
          },
  },
  'source/text-changed': {
    summary: 'Een andere tekst dan die waarvan de regels vermeld zijn',
    why: 'Regels worden in één tekst geteld. In een latere versie, of in een die een ander programma uit het bestand haalde, zijn dezelfde nummers andere regels; daarom wordt er niets in opgezocht. Zoek de tekst met die controlesom, of lees de regels opnieuw en pas de controlesom mee aan.',
    says: (d) => ({
      message: `de beschikbare tekst (${d.path}) is niet de tekst die gelezen werd: de controlesom is ${d.seen.slice(0, 12)}…`,
      help: 'er wordt niets in opgezocht',
    }),
  },
  'text/control-char': {
    summary: 'Een stuurteken in een tekst',
    why: 'Zulke tekens komen mee met tekst uit een pdf of een terminal; onzichtbaar als ze zijn, kunnen ze het scherm verstoren. Het bestand wordt niet gelezen en de maatregel ontbreekt. Verwijder ze: de passage opnieuw typen gaat vaak het snelst.',
    says: (d) => ({
      message: `een stuurteken (${d.seen}) hoort niet in een tekst`,
      help: 'verwijder het',
    }),
  },
  'text/bidi-override': {
    summary: 'Een teken dat de schrijfrichting omkeert',
    why: 'Het toont een tekst in een andere volgorde dan hij bewaard is: op het scherm kan een naam of een datum er anders uitzien dan hij is, en twee mensen lezen twee verschillende dingen. Verwijder het.',
    says: (d) => ({
      message: `een teken keert de schrijfrichting om (${d.seen}): de tekst is anders te lezen dan hij geschreven is`,
      help: 'verwijder het',
    }),
  },
  'text/invisible-char': {
    summary: 'Een teken dat niet te zien is',
    why: 'Een zacht koppelteken of een spatie zonder breedte, meegekomen uit een pdf of een webpagina, knipt een woord in twee zonder dat het te zien is: wie dat woord zoekt, vindt de maatregel niet meer. Verwijder het.',
    says: (d) => ({
      message: `een onzichtbaar teken (${d.seen})`,
      help: 'verwijder het',
    }),
  },
  'text/workflow-command': {
    summary: 'Een regel die een integratiedienst voor een opdracht zou houden',
    why: 'Waar teh lint bij elke wijziging loopt, leest een dienst (GitHub, Azure …) wat er verschijnt, en die gehoorzaamt aan regels die met ::error of ##[ beginnen. Een tekst van het corpus zou zo een melding kunnen nabootsen of verbergen, zodra een programma hem toont zoals hij is. Zet er een ander woord voor, of zeg het anders.',
    says: (d) => ({
      message: `${quote(d.seen.trim())} is het begin van een opdracht aan een integratiedienst (CI)`,
      help: 'zeg het anders, of begin de regel met een ander woord',
    }),
  },
  'text/private-data': {
    summary: 'Een e-mailadres of een telefoonnummer',
    why: 'Een corpus is openbaar en zegt welke instanties verantwoordelijk zijn; een adres of een nummer leidt naar een persoon, die niet gevraagd heeft om erin te staan en misschien al lang een andere functie heeft. Verwijder het en noem de instantie met haar id. Gaat het om een dienst die voor iedereen openstaat, zoals een hulplijn, schakel de regel dan uit voor die regel en zeg dat erbij.',
    says: (d) => ({
      message: d.kind === 'mail' ? 'een e-mailadres' : 'een telefoonnummer',
      help: 'een corpus noemt instanties, nooit personen: verwijder het',
    }),
  },
  'registry/unused-entry': {
    summary: 'Een actor, een thema of een document dat nergens genoemd wordt',
    why: "Zo'n vermelding is vaak het spoor van een vergissing: de maatregel die ze zou moeten noemen, noemt een andere of geen. Ze biedt ook een keuze die tot een leeg antwoord leidt. Noem ze waar ze hoort of verwijder ze; heeft het corpus een document toch nodig, zeg dan onder cited_for waarvoor.",
    says: (d) => ({
      message: `niets verwijst naar ${quote(d.seen)}`,
      help: 'verwijder de vermelding, of noem ze waar ze hoort',
    }),
  },
  'registry/alias-collision': {
    summary: 'Eén naam voor twee actoren',
    why: 'Vraagt u die naam op, dan kan teh niet weten wie van beide bedoeld is en geeft het geen antwoord; een maatregel die aan die naam is toevertrouwd, kan voor elk van beide zijn. Hoofdletters, accenten en leestekens maken geen verschil, en een id telt als naam. Laat de naam aan één van beide; is het een en dezelfde instantie, voeg de twee vermeldingen dan samen.',
    says: (d) => ({
      message: `${quote(d.seen)} is ook een naam van ${quote(d.other)}`,
      help: 'een naam hoort bij één actor',
    }),
  },
  'registry/duplicate-label': {
    summary: "Twee thema's met hetzelfde label",
    why: 'In een lijst zijn ze niet te onderscheiden, en de maatregelen over één onderwerp zijn over beide verdeeld: wie het ene opvraagt, krijgt maar de helft. Voeg ze samen, of geef elk een label dat zegt waarin ze verschillen.',
    says: (d) => ({
      message: `${quote(d.seen)} is ook het label van ${quote(d.other)}`,
      help: "voeg de twee thema's samen, of geef elk een eigen label",
    }),
  },
  'registry/cycle': {
    summary: "Actoren of thema's die elkaar in een kring bevatten of opvolgen",
    why: "Is A een deel van B en B een deel van A, dan kan niemand zeggen welke instantie onder welke valt, en wie een van beide met zijn diensten opvraagt, krijgt ze allebei. Hetzelfde geldt voor instanties die elkaar opvolgen en voor ruimere thema's. Een van de verbanden staat omgekeerd: kijk na wie bij wie hoort, en verwijder dat verband.",
    says: (d) => ({
      message: `${quote(d.key)} komt terug bij het begin: ${d.chain.join(' → ')}`,
    }),
  },
  'log/order': {
    summary: 'Vermeldingen in de opvolging die niet in volgorde van datum staan',
    why: 'De laatste vermelding zegt de status van de maatregel: staan ze door elkaar, dan gaat een oud verslag door voor het nieuwste. Zet de oudste eerst. Een vermelding met alleen een jaar of een maand telt vanaf de laatste dag ervan: 2021 komt dus na 2021-06. --fix zet ze in volgorde als elke vermelding haar eigen regels heeft; een commentaar gaat mee met de vermelding vlak eronder.',
    says: (d) => ({
      message: `${d.seen} staat na ${d.before}`,
      help: 'de oudste vermelding eerst',
    }),
  },
  'log/future-entry': {
    summary: 'Een verslag met een datum na vandaag',
    why: 'Een verslag zegt wat iemand heeft vastgesteld, en dit kan nog niemand vastgesteld hebben: wellicht is het jaar verkeerd getypt. Tot die dag telt teh de vermelding niet mee en blijft de maatregel achterstallig heten. Verbeter de datum; wat alleen gepland is, hoort in note, en een nieuwe termijn onder deadline.',
    says: (d) => ({
      message: `${d.seen} ligt na vandaag (${d.today})`,
      help: 'een verslag zegt wat er gebeurd is, niet wat er zal gebeuren',
    }),
  },
  'log/before-edition': {
    summary: 'Een verslag dat ouder is dan de editie van zijn maatregel',
    why: 'Niemand kan verslag uitbrengen over een belofte voor ze gedaan is: ofwel is de datum fout, ofwel gaat het verslag over dezelfde belofte in een vroeger plan, en dáár zou het tonen dat ze niet nagekomen is. Verbeter de datum, of verplaats de vermelding naar de vroegere maatregel. Vertelt het plan zelf wat eraan voorafging, schakel de regel dan uit voor die regel en zeg dat erbij.',
    says: (d) => ({
      message: `${d.seen} ligt vóór het begin van de editie (${d.period})`,
      help: 'gaat het over een vroegere belofte, zet de vermelding dan daar',
    }),
  },
  'log/complete-without-source': {
    summary: 'Een melding van voltooiing zonder bron',
    why: 'Eén woord, complete, haalt een maatregel van de lijst van wat achterstallig is: wie die lijst moet verdedigen, moet kunnen tonen wie het zegt. Voeg source toe: het document, en waar het erin staat.',
    says: () => ({
      message: 'als voltooid gemeld, zonder bron',
      help: 'voeg source toe: wie het zegt, en waar',
    }),
  },
  'log/regress': {
    summary: 'Een voltooide maatregel die het niet meer is, zonder note',
    why: 'Dezelfde beoordelaar noemde hem voltooid en schat hem nu lager in. Misschien ging verloren wat bereikt was, misschien is een van de twee vermeldingen een vergissing: zonder note valt dat niet uit te maken, en teh overdue blijft de maatregel als voltooid tellen, terwijl de andere antwoorden zijn laatste status geven. Verbeter de foute vermelding, of voeg note toe: wat er intussen gebeurd is.',
    says: (d) => ({
      message: `de status was ${quote('complete')} en is nu ${quote(d.seen)}, zonder note`,
      help: 'voeg note toe: waarom het achteruitging',
    }),
  },
  'log/lagging-without-reason': {
    summary: 'Een maatregel die na de termijn niet voltooid is, zonder reden',
    why: 'Dat een maatregel te laat is, blijkt uit de data; of het aan geld, personeel of een akkoord ontbrak, blijkt daar niet uit, en daar kan een vergadering iets aan doen. Geeft het verslag een reden, noteer die dan onder reasons: funding, resources, priorities, approval, dependency of other. Geeft het er geen, dan valt er niets te verbeteren.',
    says: (d) => ({
      message: `niet voltooid na de termijn (${d.due}), en zonder reden`,
      help: 'voeg reasons toe: funding, resources, priorities, approval, dependency of other',
    }),
  },
  'log/duplicate-entry': {
    summary: 'Twee keer dezelfde vermelding in de opvolging',
    why: 'Eén verslag dat twee keer overgeschreven is, lijkt op twee verslagen die elkaar bevestigen. Behoud er één. Was het tweede voor een ander jaar of een andere beoordelaar bedoeld, verbeter dan wat moet verschillen.',
    says: (d) => ({
      message: `dezelfde vermelding van ${d.date} staat er twee keer`,
      help: 'behoud er één',
    }),
  },
  'log/rating-twice': {
    summary: 'Twee beoordelingen van hetzelfde criterium voor hetzelfde jaar',
    why: 'De kaart kan niet zeggen welke van beide geldt, en dus ook niet of het beter of slechter gaat. Een van de jaren is waarschijnlijk verkeerd getypt: verbeter het. Werd er twee keer in het jaar beoordeeld, dateer dan elke beoordeling met haar semester of kwartaal.',
    says: (d) => ({
      message: `twee beoordelingen voor ${d.year}`,
      help: 'verbeter het jaar, of behoud er één',
    }),
  },
  'log/unknown-occurrence': {
    summary: 'Een keer die geen van de keren is van een maatregel die terugkomt',
    why: 'Bij een maatregel die terugkomt, heeft elke keer haar eigen termijn; een verslag over één keer, of het verschuiven ervan, laat de andere staan: occurrence zegt over welke het gaat, from welke verschoven is. Noemt het geen enkele, dan telt en verschuift teh niets. Schrijf de keer zoals het ritme ze plaatst, bijvoorbeeld 2022, of waar een vroegere vermelding ze naartoe verschoof.',
    says: (d) => ({
      message: unknownTime(d.key, d.from),
      help:
        d.known.length === 0
          ? 'de maatregel heeft geen gedateerde keren: zeg in note welke bedoeld is'
          : `schrijf ${d.key === 'deadline' ? 'from' : 'occurrence'} met een van deze: ${d.known.join(', ')}`,
    }),
  },
  'log/unknown-part': {
    summary: 'Een verslag over een onderdeel dat de maatregel niet heeft',
    why: 'part is het nummer van een van de onderdelen van de maatregel, geteld vanaf 1. Een verslag over een onderdeel dat er niet is, handelt niets af, en het bedoelde onderdeel blijft open. Schrijf het nummer ervan, of laat part weg als het verslag over het geheel gaat.',
    says: (d) => ({
      message: `er is geen onderdeel ${d.seen}`,
      help:
        d.count === 0
          ? 'er zijn geen onderdelen: laat part weg'
          : `schrijf part met een nummer van 1 tot ${d.count}`,
    }),
  },
  'log/unknown-retraction': {
    summary: 'Een herroeping van een vermelding die er niet is',
    why: 'retracts haalt een vermelding uit alle antwoorden, omdat wie ze deed zich vergist had. Het is de datum van die vermelding zoals ze geschreven staat, en alleen dezelfde beoordelaar kan ze herroepen. Is er geen, dan blijft de vergissing tellen. Schrijf de datum ervan, en dezelfde by.',
    says: (d) => ({
      message: `dezelfde beoordelaar heeft geen vermelding met datum ${d.seen}`,
      help:
        d.known.length === 0
          ? 'er is geen andere vermelding van hem: kijk by na'
          : `schrijf retracts met een van deze: ${d.known.join(', ')}`,
    }),
  },
  'log/not-responsible': {
    summary: 'Een verantwoordelijkheid afgenomen van een instantie die ze niet had',
    why: 'from zegt wie niet langer verantwoordelijk is. Noemt het een instantie die dat tot dan niet was, dan is niemand ervan ontlast, en blijft de bedoelde als achterstallig tellen. Noem een van de verantwoordelijken; zonder from vervangt to hen allemaal.',
    says: (d) => ({
      message: `${quote(d.seen)} was er niet verantwoordelijk voor`,
      help:
        d.known.length === 0
          ? 'niemand was verantwoordelijk: laat from weg'
          : `tot dan was dat ${d.known.join(', ')}`,
    }),
  },
  'log/closed-while-owed': {
    summary: 'Een maatregel die afgesloten is terwijl er nog iets van open staat',
    why: 'closed zegt dat de belofte als geheel niet meer open staat, en haalt ze van elke lijst van wat achterstallig is. Laten de verslagen een onderdeel onafgewerkt, of brengt een verantwoordelijke later verslag uit, dan klopt dat niet. Schrap closed, of noteer wat er van de onderdelen geworden is.',
    says: (d) => ({
      message:
        d.parts.length > 0
          ? `afgesloten, maar geen verslag handelt onderdeel ${d.parts.join(', ')} af`
          : `afgesloten, maar een verantwoordelijke brengt er in ${d.date} verslag over uit`,
      help: 'schrap closed, of noteer wat er van de rest geworden is',
    }),
  },
  'lineage/unknown-predecessor': {
    summary: 'Een maatregel die volgt op een andere die niet in het corpus staat',
    why: 'De geschiedenis van de belofte breekt daar af: ze lijkt jonger dan ze is, en haar achterstand korter. De naam is verkeerd gespeld, of het bestand is hernoemd of verwijderd. Noem de vroegere maatregel naar zijn pad, editie en bestand: climate-2020/heat-pumps. Staat het plan ervan niet in het corpus, zeg het dan in note.',
    says: (d) => ({
      message: `volgt op ${quote(d.seen)}, die niet in het corpus staat`,
      help: 'een maatregel heet naar zijn pad: climate-2020/heat-pumps',
    }),
  },
  'lineage/same-edition': {
    summary: 'Een maatregel die volgt op een andere van hetzelfde plan',
    why: 'follows zegt dat een later plan een belofte heeft overgenomen. Binnen één plan is er niets overgenomen, en de andere maatregel zou van de lijst van wat achterstallig is verdwijnen alsof dat wel zo was. Drukt het plan één belofte twee keer af, behoud dan één maatregel en zet de andere vindplaats onder also_printed; gaan de twee alleen over hetzelfde onderwerp, zeg dat dan in note.',
    says: (d) => ({
      message: `volgt op ${quote(d.seen)}, uit dezelfde editie (${d.edition})`,
      help: 'een belofte die in één plan twee keer gedrukt staat, hoort onder also_printed',
    }),
  },
  'lineage/backwards': {
    summary: 'Een maatregel die volgt op een andere van een later plan',
    why: 'Een belofte van 2008 kan geen belofte van 2021 overnemen: de twee zijn verwisseld, en de geschiedenis van de belofte zou vanaf het einde verteld worden. follows staat in de nieuwere maatregel en noemt de oudere: verplaats het verband daarheen.',
    says: (d) => ({
      message: `volgt op ${quote(d.seen)}, uit een latere editie`,
      help: 'follows staat in de nieuwere maatregel en noemt de oudere',
    }),
  },
  'lineage/cycle': {
    summary: 'Maatregelen die elkaar in een kring opvolgen',
    why: 'Neemt elke maatregel de andere over, dan is er geen eerste en geen laatste: teh kan niet zeggen sinds wanneer de belofte gedaan is, en ze verdwijnen allemaal van de lijst van wat achterstallig is. De melding noemt de kring. Behoud de verbanden die van een nieuwer plan naar een ouder gaan, en verwijder het andere.',
    says: (d) => ({
      message: `maatregelen volgen elkaar op in een kring: ${d.chain.join(' → ')}`,
    }),
  },
  'lineage/no-reason': {
    summary: 'Een verband met een andere maatregel of een aanbeveling, zonder motivering',
    why: 'Of twee maatregelen dezelfde belofte zijn, is een oordeel, en wat aan een aanbeveling beantwoordt ook: het antwoord aan een toezichtsorgaan steunt erop. Zonder motivering kan niemand het nagaan of betwisten. Voeg because toe, in een zin of twee: wat hetzelfde is en wat veranderd is, of wat in de maatregel beantwoordt aan wat gevraagd is.',
    says: (d) => ({
      message: `het verband met ${quote(d.seen)} is niet gemotiveerd`,
      help: 'voeg because toe: wat hetzelfde is en wat veranderd is',
    }),
  },
  'lineage/dropped-silently': {
    summary:
      'Een maatregel die niet voltooid is en in geen latere editie van zijn plan overgenomen',
    why: 'Dit zegt meer over de plannen dan over uw bestanden: een belofte die haar laatste verslag, als er een is, voltooid noch ingetrokken noemt, is verdwenen, zonder uitleg. Neemt een latere maatregel ze toch over, leg het verband daar dan met follows (een verband related telt niet mee); zegt een tekst waarom ze eindigde, voeg dan closed toe. Anders valt er niets te verbeteren: het is een vraag voor de volgende vergadering.',
    says: (d) => ({
      message: `niet voltooid, en niet overgenomen in ${d.later.join(', ')}`,
      help: 'voeg closed toe als een tekst zegt waarom de maatregel eindigde',
    }),
  },
  'i18n/first-language': {
    summary: 'Een titel, een label of een naam die in de eerste taal van het corpus ontbreekt',
    why: 'De eerste taal die corpus.yaml noemt, is die waarin alles te lezen is: wie geen van de andere leest, stuit zo nooit op een lege regel. Schrijf de tekst ook in die taal, of noem in corpus.yaml een andere taal eerst.',
    says: (d) => ({
      message: `${quote(d.key)} ontbreekt in het ${languageName(d.language, 'nl')}`,
      help: `corpus.yaml noemt ${d.language} als eerste van zijn talen`,
    }),
  },
  'i18n/unknown-language': {
    summary: 'Een tekst in een taal die corpus.yaml niet noemt',
    why: 'Ofwel is de taal verkeerd gespeld, en zien haar lezers de tekst nooit; ofwel heeft het corpus een taal meer, waarin dan elke titel gewenst is: voeg ze toe aan languages in corpus.yaml.',
    says: (d) => ({
      message: `${quote(d.seen)} is geen van de talen van het corpus`,
      help: `corpus.yaml noemt ${d.allowed.join(', ')}`,
    }),
  },
  'i18n/missing-translation': {
    summary: 'Teksten die niet in elke taal van het corpus bestaan',
    why: 'Wie een verslag in het Nederlands leest, stuit dan op Frans. Voeg de ontbrekende talen toe, met de officiële namen van instanties en wetten in die talen; wat overal dezelfde naam draagt, krijgt die in elke taal. corpus.yaml zegt welke talen gewenst zijn: een corpus dat er één noemt, vraagt geen vertaling. Verslagen in een opvolging tellen niet mee: wat iemand gezegd heeft, blijft in de taal waarin het gezegd is.',
    says: (d) => ({
      message: `van ${n(d.of, 'tekst', 'teksten')} ${list(
        d.missing.map(
          ({ language, count }) =>
            `${n(count, 'bestaat', 'bestaan')} niet in het ${languageName(language, 'nl')}`,
        ),
        'en',
      )}`,
      help: `de eerste staan in ${list(d.files, 'en')}`,
    }),
  },
  'i18n/figures-differ': {
    summary:
      'Een cijfer, een datum of een letterwoord dat een tekst in de ene taal heeft en in de andere niet',
    why: 'Twee lezers van één tekst lezen dan twee dingen: een ander jaar, een andere regel, een andere omzendbrief. De tekst in de eerste van zijn talen geldt als model; 102 000, 102.000 en 102,000 zijn gelijk, en een letterwoord mag in de andere taal een andere vorm hebben. Schrijf in elke taal hetzelfde; een getal dat de ene taal in letters schrijft, staat in alle talen in cijfers, of omgekeerd.',
    says: (d) => ({
      message: `${quote(d.key)} zegt in het ${languageName(d.language, 'nl')} niet hetzelfde als in het ${languageName(d.than, 'nl')}: ${[
        ...(d.lacks.length > 0 ? [`${d.lacks.join(', ')} ontbreekt`] : []),
        ...(d.adds.length > 0 ? [`${d.adds.join(', ')} staat er te veel`] : []),
      ].join('; ')}`,
    }),
  },
  'i18n/not-nfc': {
    summary: 'Een accent dat als een apart teken geschreven is',
    why: "Gekopieerd uit sommige pdf's of van een Mac kan een é uit twee tekens bestaan, een e en een accent: het ziet er hetzelfde uit, maar wie zoekt, vindt het woord misschien niet, en twee versies verschillen waar niemand een verschil ziet. --fix maakt van elke letter met haar accent één teken, in het hele bestand.",
    says: (d) =>
      d.form === 'accent'
        ? {
            message: `het accent van ${quote(d.seen)} is als een apart teken geschreven`,
            help: '--fix maakt van letter en accent één teken',
          }
        : {
            message: `${quote(d.seen)} is niet met de gebruikelijke tekens geschreven (Unicode NFC)`,
            help: '--fix gebruikt die; het ziet er hetzelfde uit',
          },
  },
  'meta/unknown-rule': {
    summary: 'Een regel die niet bestaat, genoemd in een commentaar of in corpus.yaml',
    why: 'Onder een verkeerd gespelde naam wordt niets uitgeschakeld of ingesteld: de melding blijft, of komt ongemerkt terug wanneer een regel van naam verandert. Verbeter hem; teh explain --list geeft alle namen.',
    says: (d) => ({
      message: `er is geen regel ${quote(d.seen)}`,
      help: 'teh explain --list geeft de lijst',
    }),
  },
  'meta/unused-suppression': {
    summary: 'Een commentaar die een regel uitschakelt die daar niets meldt',
    why: 'Waarvoor de commentaar bedoeld was, is hersteld of verplaatst: blijft hij staan, dan verbergt hij op een dag een echte fout. Verwijder hem, of zet hem vlak boven de tekstregel die bedoeld is. Hij wordt alleen gemeld als de regel toegepast is en alles kon lezen wat ze nodig heeft. --fix verwijdert hem als hij op een eigen regel staat en niets van wat hij noemt gemeld wordt.',
    says: (d) => ({
      message:
        d.seen.length > 0
          ? `hier valt niets uit te schakelen voor ${d.seen.join(', ')}`
          : 'hier staat geen regel om uit te schakelen',
      help: 'verwijder de commentaar',
    }),
  },
  'meta/suppression-without-reason': {
    summary: 'Een commentaar die een regel uitschakelt zonder te zeggen waarom',
    why: 'Een jaar later weet niemand nog of het een echte uitzondering was of gemakzucht. Zonder reden heeft de commentaar geen effect: wat hij noemt, wordt toch gemeld. Schrijf de reden na twee koppeltekens: # teh-disable-next-line timing/outside-period -- het plan zegt zelf 2027.',
    says: () => ({
      message: 'een regel is uitgeschakeld zonder reden',
      help: '# teh-disable-next-line familie/regel -- reden',
    }),
  },
  'meta/error-lowered': {
    summary: 'Een fout die corpus.yaml zou verlagen',
    why: 'Een fout betekent dat een antwoord verkeerd zou zijn. corpus.yaml mag elke regel verhogen en waarschuwingen en opmerkingen verlagen; een fout blijft een fout. Is één plaats toch juist, zeg het dan daar: # teh-disable-next-line, met een reden.',
    says: (d) => ({
      message: `${quote(d.seen)} blijft een fout`,
      help: 'corpus.yaml verlaagt alleen waarschuwingen en opmerkingen',
    }),
  },
  'meta/rule-crashed': {
    summary: 'Een regel die niet klaar raakte',
    why: 'Dit is een fout van teh, niet van uw bestanden: één controle is niet gebeurd, en op dat punt bewijst stilte niets. De andere regels gingen door en het antwoord geldt als onvolledig. Meld het ons alstublieft, met de naam van de regel.',
    says: (d) => ({
      message: `de regel ${d.rule} raakte niet klaar (${d.reason}): het antwoord is onvolledig`,
    }),
  },
}

function unknownTime(key: 'deadline' | 'occurrence', from: string): string {
  if (from === '') return 'nergens staat welke keer verschoven is: er verschuift niets'
  return `geen enkele keer valt op ${from}: er ${key === 'deadline' ? 'verschuift' : 'telt'} niets`
}

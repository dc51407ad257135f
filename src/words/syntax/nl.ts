/** Waarom een tekst geen YAML is, in het Nederlands. */
import type { SyntaxWords } from './en.ts'

export const nl: SyntaxWords = {
  MERGE_CONFLICT: {
    message: 'de tekens van een onafgewerkte samenvoeging staan nog in het bestand',
    help: 'behoud de juiste regels en verwijder de tekens',
  },
  TOO_DEEP: { message: 'te veel niveaus in elkaar' },
  TOO_LONG: (entry) => ({
    message: `veel te lang voor één bestand van een corpus: bij “${entry}” is de grens overschreden`,
    help: 'docs/FORMAT.md zegt hoeveel een bestand mag bevatten',
  }),
  DIRECTIVE: {
    message: 'een YAML-directief hoort niet in een corpus',
    help: 'verwijder de regel; een tekst die met % begint, komt tussen aanhalingstekens',
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
    message: 'een regel die met % begint, hoort niet in een corpus',
    help: 'verwijder ze; een tekst die met % begint, komt tussen aanhalingstekens',
  },
  BAD_DQ_ESCAPE: {
    message:
      'tussen dubbele aanhalingstekens leidt een backslash een bijzonder teken in, en dit is geen bekend teken',
    help: 'schrijf twee backslashes voor één, of zet de tekst tussen enkele aanhalingstekens',
  },
  BAD_INDENT: {
    message: 'deze regel begint niet in dezelfde kolom als de regels waar ze bij hoort',
    help: 'begin alle regels van één niveau in dezelfde kolom, met spaties',
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
    help: "zet een tekst met zo'n dubbelpunt tussen aanhalingstekens; een echte sleutel komt op een eigen regel, in de kolom van zijn niveau",
  },
  BLOCK_IN_FLOW: {
    message:
      'tussen haken of accolades wordt een deel van een tekst voor een sleutel of een lijst gehouden',
    help: 'zet een tekst met een dubbelpunt en een spatie erin, of die met een streepje begint, tussen aanhalingstekens',
  },
  IMPOSSIBLE: {
    message: 'dit kan niet gelezen worden',
    help: 'bekijk de regel en de vorige; een tekst met ongewone tekens komt tussen aanhalingstekens',
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
      'een haak of accolade wordt geopend en niet gesloten, of de regels ervan springen niet in',
    help: 'sluit elke [ met ] en elke { met }; laat inspringen wat op eigen regels staat',
  },
  NO_COLON: {
    message: 'dit is geen sleutel met een dubbelpunt en geen deel van een tekst',
    help: 'schrijf sleutel: waarde, of laat de regel inspringen onder de tekst waar ze bij hoort',
  },
  NO_COMMA: {
    message: 'er ontbreekt een komma tussen twee elementen',
    help: 'zet er een komma tussen; een tekst met aanhalingstekens erin komt zelf tussen aanhalingstekens',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'een sleutel loopt over meer dan één regel',
    help: 'zoek een vergeten dubbelpunt, of een regel die niet inspringt zoals haar niveau vraagt',
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

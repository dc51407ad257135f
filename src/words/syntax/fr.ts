/** Pourquoi un texte n'est pas du YAML, en français. */
import type { SyntaxWords } from './en.ts'

export const fr: SyntaxWords = {
  MERGE_CONFLICT: {
    message: "les marques d'une fusion inachevée sont encore dans le fichier",
    help: 'garder les bonnes lignes et supprimer les marques',
  },
  TOO_DEEP: { message: "trop de niveaux d'imbrication" },
  TOO_LONG: (entry) => ({
    message: `bien trop long pour un seul fichier du corpus\u00a0: la limite est dépassée à «\u00a0${entry}\u00a0»`,
    help: 'docs/FORMAT.md dit combien un fichier peut contenir',
  }),
  DIRECTIVE: {
    message: "une directive YAML n'a pas sa place dans un corpus",
    help: 'supprimer la ligne\u00a0; un texte qui commence par % se met entre guillemets',
  },
  UNREADABLE: { message: "le fichier ne peut pas être lu à partir d'ici" },
  ALIAS_PROPS: {
    message: 'un renvoi avec * porte lui-même une marque',
    help: 'écrire la valeur en entier',
  },
  BAD_COLLECTION_TYPE: {
    message: 'un mot précédé de «\u00a0!\u00a0» ne convient pas à la valeur qui suit',
    help: 'supprimer ce mot\u00a0; un texte qui commence par «\u00a0!\u00a0» se met entre guillemets',
  },
  BAD_DIRECTIVE: {
    message: "une ligne qui commence par % n'a pas sa place dans un corpus",
    help: 'la supprimer\u00a0; un texte qui commence par % se met entre guillemets',
  },
  BAD_DQ_ESCAPE: {
    message:
      "entre guillemets doubles, une barre oblique inverse annonce un caractère spécial, et celui-ci n'est pas connu",
    help: 'doubler la barre, ou mettre le texte entre apostrophes',
  },
  BAD_INDENT: {
    message:
      'cette ligne ne commence pas dans la même colonne que celles auxquelles elle appartient',
    help: "commencer toutes les lignes d'un même niveau dans la même colonne, avec des espaces",
  },
  BAD_PROP_ORDER: {
    message: "une marque avec & ou «\u00a0!\u00a0» n'est pas à sa place",
    help: 'la supprimer\u00a0; un texte qui commence ainsi se met entre guillemets',
  },
  BAD_SCALAR_START: {
    message: 'un texte sans guillemets ne peut pas commencer par ce caractère',
    help: 'mettre le texte entre guillemets',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "un deux-points suivi d'une espace ouvre une seconde clé dans cette valeur",
    help: 'mettre entre guillemets un texte qui contient un tel deux-points\u00a0; une vraie clé va sur sa propre ligne, dans la colonne de son niveau',
  },
  BLOCK_IN_FLOW: {
    message:
      "entre crochets ou accolades, une partie d'un texte est prise pour une clé ou une liste",
    help: "mettre entre guillemets un texte qui contient un deux-points suivi d'une espace, ou qui commence par un tiret",
  },
  IMPOSSIBLE: {
    message: 'ceci ne peut pas être lu',
    help: 'regarder la ligne et la précédente\u00a0; un texte qui contient des caractères inhabituels se met entre guillemets',
  },
  KEY_OVER_1024_CHARS: {
    message: "plus de 1024 caractères précèdent le deux-points\u00a0: ce n'est pas une clé",
    help: "mettre entre guillemets un texte qui contient un deux-points suivi d'une espace",
  },
  MISSING_CHAR: {
    message: 'il manque un caractère ici',
    help: 'chercher un guillemet, une virgule, un deux-points ou une espace oubliés',
  },
  OPEN_QUOTE: {
    message: "un texte entre guillemets n'est jamais refermé",
    help: "le refermer par le guillemet qui l'ouvre\u00a0; entre apostrophes, une apostrophe du texte se double",
  },
  OPEN_BRACKET: {
    message: "un crochet ou une accolade n'est pas refermé, ou ses lignes ne sont pas en retrait",
    help: 'fermer chaque [ par ] et chaque { par }\u00a0; mettre en retrait ce qui occupe plusieurs lignes',
  },
  NO_COLON: {
    message: "ceci n'est ni une clé suivie d'un deux-points ni une partie d'un texte",
    help: "écrire clé: valeur, ou mettre la ligne en retrait sous le texte qu'elle continue",
  },
  NO_COMMA: {
    message: 'il manque une virgule entre deux éléments',
    help: 'mettre une virgule entre les deux\u00a0; un texte qui contient des guillemets se met lui-même entre guillemets',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "une clé s'étend sur plusieurs lignes",
    help: "chercher un deux-points oublié, ou une ligne dont le retrait n'est pas celui de son niveau",
  },
  MULTIPLE_ANCHORS: {
    message: "les marques avec & n'ont pas leur place dans un corpus",
    help: 'écrire la valeur en entier\u00a0; un texte qui commence par & se met entre guillemets',
  },
  MULTIPLE_TAGS: {
    message: "les mots précédés de «\u00a0!\u00a0» n'ont pas leur place dans un corpus",
    help: 'les supprimer\u00a0; un texte qui commence par «\u00a0!\u00a0» se met entre guillemets',
  },
  NON_STRING_KEY: {
    message: "une clé n'est pas un texte",
    help: "écrire la clé comme un mot, entre guillemets si elle contient d'autres caractères",
  },
  RESOURCE_EXHAUSTION: { message: "c'est bien trop pour un seul fichier du corpus" },
  UNEXPECTED_TOKEN: {
    message: "ceci n'a pas sa place ici",
    help: 'chercher juste avant un guillemet, un crochet ou une virgule de trop ou de moins\u00a0; mettre entre guillemets un texte qui contient de tels caractères',
  },
}

/** Ce que dit chaque règle de lint, en français. */
import type { Data, LintWords, Sentence } from './en.ts'

const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [])
const quoted = (value: unknown) => `«\u00a0${String(value)}\u00a0»`
const named = ({ key, entry }: Data) =>
  key === ''
    ? 'le fichier'
    : entry === undefined
      ? quoted(key)
      : `l'élément ${entry} de ${quoted(key)}`
const orNone = (printed: unknown) =>
  printed === '' || printed === undefined ? 'rien' : quoted(printed)

const formats: Record<string, string> = {
  slug: "un nom court en minuscules sans accent, chiffres et traits d'union simples, 64 caractères au plus (cellule-tteh)",
  period: 'une période, par exemple 2021, 2021-07, 2021-07-15, 2009-Q1 ou 2008-S2',
  interval: 'deux périodes séparées par une barre, par exemple 2021/2025',
  duration: 'une durée, par exemple P1Y, P6M ou P45D',
  reference: '20 caractères au plus, entre guillemets, par exemple "2.10"',
  lines: 'deux numéros de ligne, par exemple [120, 134]',
  text: 'un texte',
}
const types: Record<string, string> = {
  text: 'un texte',
  list: 'une liste',
  map: 'un groupe de clés',
  number: 'un nombre entier',
  boolean: 'true ou false',
  nothing: 'rien',
}
const syntax: LintWords['syntax'] = {
  MERGE_CONFLICT: {
    message: "les marques d'une fusion inachevée sont encore dans le fichier",
    help: 'garder les bonnes lignes et supprimer les marques',
  },
  TOO_DEEP: { message: "trop de niveaux d'imbrication" },
  TOO_LONG: { message: 'bien trop long pour un seul fichier du corpus' },
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
      "entre guillemets doubles, une barre oblique inverse annonce un signe spécial, et celui-ci n'est pas connu",
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
    message: 'un texte sans guillemets ne peut pas commencer par ce signe',
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
    help: 'regarder la ligne et la précédente\u00a0; un texte qui contient des signes inhabituels se met entre guillemets',
  },
  KEY_OVER_1024_CHARS: {
    message: "plus de 1024 caractères précèdent le deux-points\u00a0: ce n'est pas une clé",
    help: "mettre entre guillemets un texte qui contient un deux-points suivi d'une espace",
  },
  MISSING_CHAR: {
    message: 'il manque un signe ici',
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
    help: "écrire la clé comme un mot, entre guillemets si elle contient d'autres signes",
  },
  RESOURCE_EXHAUSTION: { message: "c'est bien trop pour un seul fichier du corpus" },
  UNEXPECTED_TOKEN: {
    message: "ceci n'a pas sa place ici",
    help: 'chercher juste avant un guillemet, un crochet ou une virgule de trop ou de moins\u00a0; mettre entre guillemets un texte qui contient de tels signes',
  },
}
const syntaxOf = (code: unknown): Sentence | undefined =>
  (syntax as Record<string, Sentence>)[String(code)]
const strays: Record<string, string> = {
  stray: "ce fichier n'est pas un fichier .yaml et n'est pas lu",
  'too-large': "ce fichier est trop grand pour un corpus et n'est pas lu",
  'too-deep':
    "ce dossier est trop profond et rien n'y est lu\u00a0: une mesure est plans/<edition>/<slug>.yaml",
  symlink: "ceci est un lien symbolique et n'est pas suivi",
  'not-a-file': "ceci porte le nom d'un fichier du corpus mais n'en est pas un",
  place:
    "ce fichier n'est pas à un endroit prévu\u00a0: une mesure est plans/<edition>/<slug>.yaml",
}
const languages: Record<string, string> = { fr: 'français', nl: 'néerlandais', en: 'anglais' }

const findings: LintWords['findings'] = {
  'yaml/syntax': (d) =>
    syntaxOf(d.code) ?? { message: `ceci n'est pas du YAML correct\u00a0: ${d.message}` },
  'yaml/encoding': (d) => ({
    message: `ce texte n'est pas en UTF-8 (${d.seen})`,
    help: 'enregistrer le fichier en UTF-8',
  }),
  'yaml/duplicate-key': (d) => ({
    message: `la clé ${quoted(d.key)} figure deux fois\u00a0; la première est en ${d.line}:${d.column}`,
    help: "n'en garder qu'une",
  }),
  'yaml/tab-indent': () => ({
    message: 'une tabulation sert de retrait',
    help: 'mettre des espaces, deux par niveau',
  }),
  'yaml/unresolved-alias': (d) => ({ message: `le renvoi ${quoted(d.seen)} ne mène à rien` }),
  'yaml/anchors': (d) => ({
    message: `les ancres et les renvois (${d.seen}) n'ont pas leur place dans un corpus`,
    help: 'écrire la valeur en entier\u00a0; un texte qui commence par & ou * se met entre guillemets',
  }),
  'yaml/multiple-documents': () => ({
    message: 'un second document YAML commence ici',
    help: 'un fichier contient un seul document\u00a0: supprimer la ligne ---',
  }),
  'yaml/empty-file': () => ({
    message: 'le fichier ne contient rien',
    help: 'le remplir ou le supprimer',
  }),
  'yaml/custom-tag': (d) => ({
    message: `une étiquette YAML (${d.seen ?? d.message}) n'a pas sa place dans un corpus`,
    help: 'un texte qui commence par ! se met entre guillemets',
  }),
  'yaml/ambiguous-scalar': (d) => ({
    message: `YAML lit ${d.seen} comme ${d.read}, alors qu'un texte est attendu`,
    help: `écrire "${d.seen}" entre guillemets`,
  }),
  'yaml/bom-or-crlf': (d) => ({
    message:
      d.seen === 'BOM'
        ? "le fichier commence par une marque d'ordre des octets (BOM)"
        : 'les fins de ligne sont celles de Windows (CRLF)',
    help: 'enregistrer en UTF-8 sans marque, avec des fins de ligne LF',
  }),
  'schema/unknown-key': (d) => ({
    message: `clé inconnue ${quoted(d.key)}`,
    help: `permises ici\u00a0: ${words(d.allowed).join(', ')}`,
  }),
  'schema/missing-key': (d) => ({
    message: d.empty
      ? `la clé ${quoted(d.key)} est vide alors qu'elle est obligatoire`
      : `il manque la clé ${quoted(d.key)}`,
  }),
  'schema/wrong-type': (d) => ({
    message: `${named(d)} doit être ${types[String(d.expected)] ?? d.expected}\u00a0; trouvé\u00a0: ${types[String(d.seen)] ?? d.seen}`,
  }),
  'schema/invalid-enum': (d) => ({
    message: `${quoted(d.seen)} n'est pas une valeur connue ici`,
    help: `permises\u00a0: ${words(d.allowed).join(', ')}`,
  }),
  'schema/invalid-format': (d) => ({
    message: `${quoted(d.seen)} n'est pas bien écrit`,
    help: `attendu\u00a0: ${formats[String(d.expected)] ?? d.expected}`,
  }),
  'schema/empty-value': (d) => ({
    message: `${d.entry === undefined ? 'la clé ' : ''}${named(d)} est vide`,
    help: d.entry === undefined ? 'la remplir ou la supprimer' : 'le remplir ou le supprimer',
  }),
  'file/slug-format': (d) => ({
    message: `le nom ${quoted(d.seen)} n'a pas la forme voulue`,
    help: formats.slug ?? '',
  }),
  'file/stray': (d) => ({
    message: strays[String(d.reason)] ?? strays.stray ?? '',
    ...(d.detail === '.yml' && { help: "lui donner l'extension .yaml" }),
  }),
  'file/unreadable': (d) => ({
    message: strays[String(d.reason)] ?? `ce fichier n'a pas pu être lu (${d.reason})`,
  }),
  'file/case-collision': (d) => ({
    message: `ce nom ne diffère de ${quoted(d.twin)} que par les majuscules ou les accents`,
    help: "certains ordinateurs n'y voient qu'un fichier\u00a0: en renommer un",
  }),
  'file/unknown-edition': (d) => ({
    message: `le dossier ${quoted(d.edition)} n'a pas d'edition.yaml`,
    help: 'toute édition en a un\u00a0: plan, title, period, language, document',
  }),
  'ref/unknown-actor': (d) => ({
    message: `acteur inconnu ${quoted(d.seen)}`,
    help: 'les acteurs sont définis dans actors.yaml',
  }),
  'ref/unknown-theme': (d) => ({
    message: `thème inconnu ${quoted(d.seen)}`,
    help: 'les thèmes sont définis dans themes.yaml',
  }),
  'ref/unknown-document': (d) => ({
    message: `document inconnu ${quoted(d.seen)}`,
    help: 'les documents sont définis dans documents.yaml',
  }),
  'ref/unknown-measure': (d) => ({
    message: `mesure inconnue ${quoted(d.seen)}`,
    help: 'une mesure se nomme par son chemin\u00a0: teh-2021/ciatteh',
  }),
  'ref/unknown-edition': (d) => ({
    message: `édition inconnue ${quoted(d.seen)}`,
    help: 'nommer un dossier du corpus, ou un document de documents.yaml avec held: false',
  }),
  'ref/unknown-recommendation': (d) => ({
    message: `recommandation ou critère inconnu ${quoted(d.seen)}`,
    help: 'série/numéro, série/numéro/partie ou carte/critère\u00a0: cp-2018-4/1',
  }),
  'ref/alias-not-canonical': (d) => ({
    message: `${quoted(d.seen)} est un nom de ${words(d.ids).map(quoted).join(' et de ')}`,
    help:
      words(d.ids).length > 1
        ? `écrire l'id de celui qui est visé\u00a0: ${words(d.ids).join(', ')}`
        : `écrire l'id\u00a0: ${words(d.ids)[0]}`,
  }),
  'ref/inactive-actor': (d) => ({
    message: `${quoted(d.seen)} n'existait plus (${d.until}) au début de cette édition`,
    help: "nommer l'organe qui a pris la relève",
  }),
  'ref/duplicate-entry': (d) => ({
    message: `${quoted(d.seen)} figure deux fois dans ${quoted(d.key)}`,
    help: 'garder une seule mention',
  }),
  'ref/lead-also-partner': (d) => ({
    message: `${quoted(d.seen)} est à la fois responsable et partenaire`,
    help: 'le garder sous lead',
  }),
  'ref/self': (d) => ({ message: `l'entrée ${quoted(d.seen)} renvoie à elle-même` }),
  'timing/unparseable': (d) => ({
    message: `${quoted(d.seen)} n'est pas une période`,
    help: `attendu\u00a0: ${formats.period}`,
  }),
  'timing/implausible-year': (d) => ({
    message: `${quoted(d.seen)} n'est pas une année dont un plan puisse parler`,
    help: `les années vont de ${d.earliest} à ${d.latest}`,
  }),
  'timing/due-before-start': (d) => ({
    message: `l'échéance ${d.due} précède le début ${d.start}`,
  }),
  'timing/outside-period': (d) => ({
    message: `${quoted(d.key)} ${d.seen} tombe en dehors de l'édition (${d.period})`,
  }),
  'timing/as-printed-disagrees': (d) => ({
    message: `les mots imprimés ${quoted(d.printed)} disent ${d.read}, or ${d.written === '' ? "rien n'est écrit" : `il est écrit ${d.written}`}`,
    help: "corriger ce qui est faux\u00a0; si le plan veut dire autre chose, l'expliquer dans une note",
  }),
  'timing/invented-precision': (d) => ({
    message: `${d.seen} est plus précis que ce qui est imprimé (${quoted(d.printed)})`,
    help: `écrire ${d.read}\u00a0: pas plus précis que la source`,
  }),
  'timing/no-deadline': (d) => ({
    message: `pas d'échéance\u00a0: une telle mesure n'est jamais en retard (imprimé\u00a0: ${orNone(d.printed)})`,
  }),
  'timing/relative-without-anchor': (d) => ({
    message: `dépend d'un événement dont la date n'est pas connue\u00a0: ${quoted(d.event)}`,
    help: 'écrire cette date sous after: date: dès que possible',
  }),
  'timing/rhythm-mismatch': (d) =>
    d.first === ''
      ? {
          message: `${d.every} n'est pas un rythme\u00a0: rien ne revient`,
          help: 'écrire every: year, every: unspecified, ou une durée comme P6M',
        }
      : {
          message: `le rythme ${d.every} ne peut se compter depuis ${d.from}\u00a0: seule la première fois est connue`,
          help: `écrire from avec la précision du rythme, par exemple ${d.first}\u00a0; ou every: unspecified, si le plan n'en dit pas plus`,
        },
  'source/missing': () => ({
    message: 'pas de source\u00a0: personne ne peut vérifier',
    help: 'source: {document: …, section: "…", lines: […, …]}',
  }),
  'source/no-section': (d) => ({
    message: `la source nomme ${quoted(d.document)} sans dire à quel endroit`,
    help: 'ajouter section, lines, page ou url',
  }),
  'source/lines-out-of-order': (d) => ({
    message: `la ligne ${d.last} vient avant la ligne ${d.first}`,
  }),
  'source/duplicate-locator': (d) => ({
    message: `figure aux mêmes lignes que ${d.other}`,
    help: 'deux rangées de tableau ne partagent jamais leurs lignes\u00a0: vérifier les deux',
  }),
  'text/control-char': (d) => ({
    message: `un caractère de commande (${d.seen}) n'a pas sa place dans un texte`,
    help: 'le supprimer',
  }),
  'text/bidi-override': (d) => ({
    message: `un caractère inverse le sens de l'écriture (${d.seen})\u00a0: le texte ne se lirait pas tel qu'il est`,
    help: 'le supprimer',
  }),
  'text/invisible-char': (d) => ({
    message: `un caractère invisible (${d.seen})`,
    help: 'le supprimer',
  }),
  'text/workflow-command': (d) => ({
    message: `${quoted(String(d.seen).trim())} est le début d'une commande pour un service d'intégration (CI)`,
    help: 'dire le texte autrement, ou commencer la ligne par un autre mot',
  }),
  'text/private-data': (d) => ({
    message: d.kind === 'mail' ? 'une adresse e-mail' : 'un numéro de téléphone',
    help: 'un corpus nomme des organes, jamais des personnes\u00a0: à supprimer',
  }),
  'registry/unused-entry': (d) => ({
    message: `rien ne renvoie à ${quoted(d.seen)}`,
    help: "supprimer l'entrée, ou la nommer là où elle a sa place",
  }),
  'registry/alias-collision': (d) => ({
    message: `${quoted(d.seen)} est aussi un nom de ${quoted(d.other)}`,
    help: "un nom n'appartient qu'à un seul acteur",
  }),
  'registry/duplicate-label': (d) => ({
    message: `${quoted(d.seen)} est aussi le libellé de ${quoted(d.other)}`,
    help: 'fusionner les deux thèmes, ou les distinguer',
  }),
  'registry/cycle': (d) => ({
    message: `${quoted(d.key)} revient à son point de départ\u00a0: ${words(d.chain).join(' → ')}`,
  }),
  'log/order': (d) => ({
    message: `${d.seen} figure après ${d.before}`,
    help: 'de la plus ancienne entrée à la plus récente',
  }),
  'log/future-entry': (d) => ({
    message: `${d.seen} est postérieur à aujourd'hui (${d.today})`,
    help: 'un rapport dit ce qui a été fait, non ce qui le sera',
  }),
  'log/before-edition': (d) => ({
    message: `${d.seen} est antérieur au début de l'édition (${d.period})`,
    help: "s'il s'agit d'une promesse plus ancienne, placer l'entrée sous celle-ci",
  }),
  'log/complete-without-source': () => ({
    message: "l'achèvement est rapporté sans source",
    help: 'ajouter source\u00a0: qui le dit, et où',
  }),
  'log/regress': (d) => ({
    message: `l'état était ${quoted('complete')} et devient ${quoted(d.seen)}, sans note`,
    help: 'ajouter note\u00a0: la raison de ce retour en arrière',
  }),
  'log/lagging-without-reason': (d) => ({
    message: `toujours inachevée après son échéance (${d.due}), sans raison donnée`,
    help: 'ajouter reasons\u00a0: funding, resources, priorities, approval, dependency ou other',
  }),
  'log/duplicate-entry': (d) => ({
    message: `la même entrée de ${d.date} figure deux fois`,
    help: "n'en garder qu'une",
  }),
  'log/rating-twice': (d) => ({
    message: `deux évaluations pour ${d.year}`,
    help: "corriger l'année, ou n'en garder qu'une",
  }),
  'log/unknown-occurrence': (d) => ({
    message:
      d.from === ''
        ? "rien ne dit quelle fois est déplacée\u00a0: aucune ne l'est"
        : `aucune fois ne tombe en ${d.from}\u00a0: rien n'est déplacé`,
    help: `écrire from avec l'une de celles-ci\u00a0: ${words(d.known).join(', ')}`,
  }),
  'lineage/unknown-predecessor': (d) => ({
    message: `fait suite à ${quoted(d.seen)}, qui n'est pas dans le corpus`,
    help: 'une mesure se nomme par son chemin\u00a0: teh-2008/ciatteh',
  }),
  'lineage/same-edition': (d) => ({
    message: `fait suite à ${quoted(d.seen)}, de la même édition (${d.edition})`,
    help: 'une promesse imprimée deux fois dans un plan va sous also_printed',
  }),
  'lineage/backwards': (d) => ({
    message: `fait suite à ${quoted(d.seen)}, d'une édition ultérieure`,
    help: 'follows figure dans la mesure la plus récente et nomme la plus ancienne',
  }),
  'lineage/cycle': (d) => ({
    message: `des mesures se font suite en boucle\u00a0: ${words(d.chain).join(' → ')}`,
  }),
  'lineage/no-reason': (d) => ({
    message: `le lien avec ${quoted(d.seen)} n'est pas motivé`,
    help: 'ajouter because\u00a0: ce qui est pareil, ce qui a changé',
  }),
  'lineage/dropped-silently': (d) => ({
    message: `ni achevée, ni reprise dans ${words(d.later).join(', ')}`,
    help: 'ajouter closed quand un texte dit pourquoi elle a pris fin',
  }),
  'i18n/missing-translation': (d) => ({
    message: `${quoted(d.key)} n'existe pas ${words(d.missing)
      .map((language) => `en ${languages[language] ?? language}`)
      .join(' ni ')}`,
    ...(d.key === 'name' && {
      help: "un organe qui porte le même nom dans toutes les langues l'a dans chacune",
    }),
  }),
  'i18n/not-nfc': (d) =>
    d.form === 'accent'
      ? {
          message: `l'accent de ${quoted(d.seen)} est écrit comme un caractère à part`,
          help: '--fix réunit la lettre et son accent',
        }
      : {
          message: `${quoted(d.seen)} n'est pas écrit avec les caractères usuels (Unicode NFC)`,
          help: "--fix les emploie\u00a0; l'aspect reste le même",
        },
  'meta/unknown-rule': (d) => ({
    message: `il n'y a pas de règle ${quoted(d.seen)}`,
    help: 'teh explain --list en donne la liste',
  }),
  'meta/unused-suppression': (d) => ({
    message:
      words(d.seen).length > 0
        ? `rien à désactiver ici pour ${words(d.seen).join(', ')}`
        : 'aucune règle à désactiver ne figure ici',
    help: 'supprimer le commentaire',
  }),
  'meta/suppression-without-reason': () => ({
    message: 'une règle est désactivée sans raison donnée',
    help: '# teh-disable-next-line famille/règle -- raison',
  }),
  'meta/rule-crashed': (d) => ({
    message: `la règle ${d.rule} n'a pas pu aller au bout (${d.reason})\u00a0: la réponse est incomplète`,
  }),
}

export const fr: LintWords = { syntax, findings }

/** Ce que dit chaque règle de lint et pourquoi elle existe, en français. */
import { languageName } from '../languages.ts'
import { list, n, quote, states } from '../shared/fr.ts'
import { textIn } from '../shared/text.ts'
import { fr as syntax } from '../syntax/fr.ts'
import { syntaxSentence } from '../syntax/sentence.ts'
import type { RuleWords } from './shape.ts'

const named = ({ key, entry }: { key: string; entry?: number }) => {
  if (key === '') return 'le fichier'
  return entry === undefined ? quote(key) : `l'élément ${entry} de ${quote(key)}`
}
/** Un état avec son nom en français. */
const withState = (value: string) => {
  const name = Object.hasOwn(states, value) ? states[value as keyof typeof states] : undefined
  return name === undefined ? value : `${value} (${name})`
}
const orNone = (printed: string) => (printed === '' ? 'rien' : quote(printed))

const formats: Record<string, string> = {
  slug: "un nom court en minuscules sans accent, chiffres et traits d'union simples, 64 caractères au plus (climate-unit)",
  period: 'une période, par exemple 2021, 2021-07, 2021-07-15, 2009-Q1 ou 2008-S2',
  interval: 'deux périodes séparées par une barre, par exemple 2021/2025',
  duration: 'une durée, par exemple P1Y, P6M ou P45D',
  reference: '20 caractères au plus, entre guillemets, par exemple "2.10"',
  lines: 'deux numéros de ligne, par exemple [120, 134]',
  text: 'un texte',
  language: 'une langue, par son code\u00a0: fr, nl-BE, zh-Hant',
  'web address': 'une adresse web\u00a0: https://example.org/page',
}
const types: Record<string, string> = {
  text: 'un texte',
  list: 'une liste',
  map: 'un groupe de clés',
  number: 'un nombre entier',
  boolean: 'true ou false',
  nothing: 'rien',
}
const unread: Record<string, string> = {
  ENOENT: 'ce fichier manque\u00a0: tout corpus en a un, fût-il vide (teh init en commence un)',
  stray: "ce fichier n'est pas un fichier .yaml et n'est pas lu",
  'too-large': "ce fichier est trop grand pour un corpus et n'est pas lu",
  'too-deep':
    "ce dossier est trop profond et rien n'y est lu\u00a0: une mesure est plans/<edition>/<slug>.yaml",
  ending:
    "ce fichier porte un nom de fichier du corpus qui ne finit pas par .yaml, et n'est pas lu",
  symlink: "ceci est un lien symbolique et n'est pas suivi",
  'not-a-file': "ceci porte le nom d'un fichier du corpus mais n'en est pas un",
  place:
    "ce fichier n'est pas à un endroit prévu\u00a0: une mesure est plans/<edition>/<slug>.yaml",
}

export const fr: RuleWords = {
  'yaml/syntax': {
    summary: "Un fichier qui n'est pas écrit comme YAML le veut",
    why: "Un tel fichier ne peut pas être lu du tout\u00a0: sa mesure manque dans toutes les listes et dans tous les décomptes jusqu'à ce qu'il soit corrigé. Les causes habituelles sont un deux-points dans un texte sans guillemets, un guillemet jamais refermé ou des lignes mal alignées. Mettez le texte entre guillemets ou réalignez les clés.",
    says: (d) =>
      syntaxSentence(syntax, d) ?? {
        message: `ceci n'est pas du YAML correct\u00a0: ${d.message}`,
      },
  },
  'yaml/encoding': {
    summary: "Un fichier dont le texte n'est pas en UTF-8",
    why: "Enregistrés dans un autre codage, le é et le ë deviennent d'autres caractères et le fichier ne peut pas être lu\u00a0: sa mesure disparaît de toutes les réponses. Enregistrez-le de nouveau en UTF-8\u00a0; la plupart des éditeurs le proposent sous «\u00a0Enregistrer sous\u00a0».",
    says: (d) => ({
      message: `ce texte n'est pas en UTF-8 (${d.seen})`,
      help: 'enregistrer le fichier en UTF-8',
    }),
  },
  'yaml/duplicate-key': {
    summary: 'Deux fois la même clé dans un bloc',
    why: "Quand deux échéances sont écrites pour une mesure, personne ne peut dire laquelle compte\u00a0: la mesure est laissée hors des réponses. Gardez la bonne et supprimez l'autre. Si le plan lui-même en imprime deux, placez la seconde sous also_printed.",
    says: (d) => ({
      message: `la clé ${quote(d.key)} figure deux fois\u00a0; la première est en ${d.line}:${d.column}`,
      help: "n'en garder qu'une",
    }),
  },
  'yaml/tab-indent': {
    summary: 'Une tabulation en guise de retrait',
    why: "YAML n'admet que des espaces en début de ligne\u00a0: avec une tabulation, le fichier ne peut pas être lu et sa mesure manque dans toutes les réponses. Remplacez chaque tabulation par deux espaces. --fix les remplace si le reste du fichier ne laisse aucun doute sur le retrait de chaque ligne.",
    says: () => ({
      message: 'une tabulation sert de retrait',
      help: 'mettre des espaces, deux par niveau',
    }),
  },
  'yaml/unresolved-alias': {
    summary: 'Une valeur qui commence par * et ne mène à rien',
    why: "Pour YAML, un astérisque en tête d'une valeur veut dire «\u00a0voir le passage qui porte ce nom\u00a0». Si aucun passage ne le porte, le fichier ne peut pas être lu et sa mesure manque. Écrivez la valeur en entier\u00a0; un texte qui commence vraiment par * se met entre guillemets.",
    says: (d) => ({ message: `le renvoi ${quote(d.seen)} ne mène à rien` }),
  },
  'yaml/anchors': {
    summary: 'Des repères & et des renvois *',
    why: "Ils font qu'une ligne en remplace une autre ailleurs dans le fichier\u00a0: on ne voit plus ce que dit la mesure, et une correction à un endroit en modifie un autre à l'insu de tous. Un fichier qui en contient n'est pas lu. Écrivez chaque valeur en entier et mettez entre guillemets un texte qui commence par & ou *.",
    says: (d) => ({
      message: `les ancres et les renvois (${d.seen}) n'ont pas leur place dans un corpus`,
      help: 'écrire la valeur en entier\u00a0; un texte qui commence par & ou * se met entre guillemets',
    }),
  },
  'yaml/multiple-documents': {
    summary: 'Un second document dans le même fichier',
    why: "Un fichier est une mesure, et son chemin est le nom de celle-ci. Ce qui suit une ligne --- serait une mesure sans nom\u00a0: le fichier n'est pas lu. Donnez à la seconde mesure son propre fichier, ou supprimez la ligne.",
    says: () => ({
      message: 'un second document YAML commence ici',
      help: 'un fichier contient un seul document\u00a0: supprimer la ligne ---',
    }),
  },
  'yaml/empty-file': {
    summary: 'Un fichier qui ne contient rien',
    why: "Un fichier vide annonce une mesure et n'en dit rien\u00a0: aucune liste ne peut la montrer et toutes les réponses sont signalées comme incomplètes. Remplissez-le ou supprimez-le.",
    says: () => ({
      message: 'le fichier ne contient rien',
      help: 'le remplir ou le supprimer',
    }),
  },
  'yaml/custom-tag': {
    summary: 'Un mot précédé de ! devant une valeur',
    why: "Pour YAML, un point d'exclamation en tête d'une valeur est un ordre donné à un programme, non du texte. Un corpus ne contient que du texte\u00a0: le fichier n'est pas lu et sa mesure manque. Si le texte commence vraiment par !, mettez-le entre guillemets\u00a0; sinon, supprimez ce mot.",
    says: (d) => ({
      message: `une étiquette YAML (${d.seen}) n'a pas sa place dans un corpus`,
      help: 'un texte qui commence par ! se met entre guillemets',
    }),
  },
  'yaml/ambiguous-scalar': {
    summary: 'Un nombre, ou true ou false, là où il faut un texte',
    why: "Sans guillemets, le numéro imprimé 2.10 devient le nombre 2.1\u00a0: les mesures 2.1 et 2.10 seraient prises l'une pour l'autre. teh garde ce que vous avez écrit, mais les autres programmes qui lisent le corpus ne le feront pas. Mettez la valeur entre guillemets.",
    says: (d) => ({
      message: `YAML lit ${d.seen} comme ${d.read}, alors qu'un texte est attendu`,
      help: `écrire "${d.seen}" entre guillemets`,
    }),
  },
  'yaml/bom-or-crlf': {
    summary: "Une marque d'ordre des octets, ou des fins de ligne de Windows",
    why: "Les réponses n'en souffrent pas, mais à cause de ces caractères invisibles, toutes les lignes paraissent modifiées quand on compare deux versions, et certains programmes butent dessus. Réglez votre éditeur sur UTF-8 sans marque (BOM) et sur les fins de ligne LF, puis enregistrez de nouveau.",
    says: (d) => ({
      message:
        d.seen === 'BOM'
          ? "le fichier commence par une marque d'ordre des octets (BOM)"
          : 'les fins de ligne sont celles de Windows (CRLF)',
      help: 'enregistrer en UTF-8 sans marque, avec des fins de ligne LF',
    }),
  },
  'schema/unknown-key': {
    summary: "Une clé que le format n'a pas",
    why: "Ce qui figure sous une clé mal orthographiée n'est pas compris\u00a0: une échéance sous deu n'est pas une échéance. La mesure est laissée hors des réponses tant que la clé est fausse. Prenez-la parmi les clés permises\u00a0; ce qui n'a pas de clé propre va dans note.",
    says: (d) => ({
      message: `clé inconnue ${quote(d.key)}`,
      ...(d.allowed.length > 0 && { help: `clés permises ici\u00a0: ${d.allowed.join(', ')}` }),
    }),
  },
  'schema/renamed-key': {
    summary: "Une clé qui porte aujourd'hui un autre nom",
    why: "Certains programmes qui lisent le YAML prennent «\u00a0on\u00a0» pour un oui (true) et non pour un mot\u00a0: la clé s'appelle donc date. Ce qui figure sous l'ancienne n'est pas lu. --fix écrit la nouvelle.",
    says: (d) => ({
      message: `la clé ${quote(d.key)} s'appelle aujourd'hui ${quote(d.now)}`,
    }),
  },
  'schema/missing-key': {
    summary: 'Une clé obligatoire qui manque ou qui est vide',
    why: 'Sans lead ni timing, personne ne peut dire qui est responsable et pour quand\u00a0: la mesure est laissée hors des réponses. Ajoutez la clé. Là où le plan n\'imprime rien, dites-le tel quel\u00a0: lead: [] ou as_printed: "".',
    says: (d) => ({
      message: d.empty
        ? `la clé ${quote(d.key)} est vide alors qu'elle est obligatoire`
        : `il manque la clé ${quote(d.key)}`,
    }),
  },
  'schema/wrong-type': {
    summary: 'Un texte, une liste ou un nombre là où il faut autre chose',
    why: "Plusieurs acteurs peuvent répondre d'une mesure\u00a0: lead est donc une liste, même pour un seul nom. Ce qui n'a pas la bonne forme ne peut être ni cherché ni compté, et la mesure est laissée hors des réponses. Mettez les listes entre crochets\u00a0: [energy-ministry].",
    says: (d) => ({
      message: `${named(d)} doit être ${types[d.expected] ?? d.expected}\u00a0; trouvé\u00a0: ${types[d.seen] ?? d.seen}`,
    }),
  },
  'schema/invalid-enum': {
    summary: 'Une valeur qui ne figure pas parmi les valeurs permises',
    why: "Les états et les origines se comptent\u00a0: ils viennent de listes fermées. Un état écrit «\u00a0fait\u00a0» ne compterait nulle part, et la mesure continuerait d'être dite en retard. Choisissez une des valeurs permises\u00a0; les nuances vont dans note.",
    says: (d) => ({
      message: `${quote(d.seen)} n'est pas une valeur connue ici`,
      help: `valeurs permises\u00a0: ${d.allowed.map(withState).join(', ')}`,
    }),
  },
  'schema/invalid-format': {
    summary: "Une valeur qui n'est pas écrite sous la forme voulue",
    why: "Les durées, les années et les numéros de ligne servent à comparer et à calculer\u00a0: «\u00a01 an\u00a0» ne s'ajoute pas à une date, P1Y oui. Tant que la valeur n'est pas correcte, la mesure est laissée hors des réponses. Écrivez-la sous la forme que montre le message.",
    says: (d) =>
      d.expected === 'comma'
        ? {
            message: `${quote(d.seen)} suit une virgule, qui termine un texte dans {…}`,
            help: 'mettre tout le texte entre guillemets',
          }
        : {
            message: `${quote(d.seen)} n'est pas bien écrit`,
            help: `attendu\u00a0: ${formats[d.expected] ?? d.expected}`,
          },
  },
  'schema/empty-value': {
    summary: 'Une clé sans rien derrière',
    why: "Une clé vide ressemble à une réponse oubliée\u00a0: on ne sait pas s'il n'y a rien à dire ou si quelqu'un doit encore le dire. Remplissez-la ou supprimez-la.",
    says: (d) => ({
      message: `${d.entry === undefined ? 'la clé ' : ''}${named(d)} est vide`,
      help: d.entry === undefined ? 'la remplir ou la supprimer' : 'le remplir ou le supprimer',
    }),
  },
  'file/slug-format': {
    summary: 'Un fichier ou un dossier dont le nom a des majuscules, des accents, des espaces…',
    why: "Le nom du fichier est le nom de la mesure\u00a0: on le tape, d'autres fichiers le citent, et il doit fonctionner sur tous les ordinateurs. Employez des minuscules sans accent, des chiffres et des traits d'union simples, 64 caractères au plus\u00a0: hotel-sector.",
    says: (d) => ({
      message: `le nom ${quote(d.seen)} n'a pas la forme voulue`,
      help: formats.slug ?? '',
    }),
  },
  'file/stray': {
    summary: "Un fichier d'une autre nature, qui est dans le corpus et n'est pas lu",
    why: "Une mesure gardée dans un fichier Word ou une note semble faire partie du corpus et n'apparaît dans aucune réponse. Ce qui doit être lu a l'extension .yaml et se trouve dans le dossier de son édition. Gardez le reste ailleurs, ou donnez-lui un nom qui commence par un point\u00a0: il n'est rien dit de ces fichiers-là.",
    says: (d) => ({ message: unread[d.reason] ?? unread.stray ?? '' }),
  },
  'file/unreadable': {
    summary: "Un fichier ou un dossier du corpus qui n'est pas lu",
    why: "Ce qu'il contient manque, et toutes les réponses sont signalées comme incomplètes. Il faut peut-être la permission de l'ouvrir\u00a0; ou son nom finit par .yml, ou par autre chose après .yaml\u00a0; ou il se trouve là où aucun fichier d'un corpus n'est prévu, ou trop profond\u00a0; ou il est trop grand\u00a0; ou c'est un lien, et un lien n'est jamais suivi. Corrigez cela, sortez-le du corpus, ou donnez-lui un nom qui commence par un point s'il ne fait pas partie des plans.",
    says: (d) => ({
      message: unread[d.reason] ?? `ce fichier n'a pas pu être lu (${d.reason})`,
      ...(d.reason === 'ending' && {
        help: "lui donner l'extension .yaml, ou le sortir du corpus",
      }),
    }),
  },
  'file/case-collision': {
    summary: 'Deux noms qui ne diffèrent que par les majuscules ou les accents',
    why: "Sous Windows et sur la plupart des Mac, Heat-pumps.yaml et heat-pumps.yaml sont un seul et même fichier\u00a0: une mesure écrase l'autre sans rien dire. Renommez l'un des deux.",
    says: (d) => ({
      message: `ce nom ne diffère de ${quote(d.twin)} que par les majuscules ou les accents`,
      help: "certains ordinateurs n'y voient qu'un fichier\u00a0: en renommer un",
    }),
  },
  'file/unknown-edition': {
    summary: 'Un dossier de mesures sans edition.yaml',
    why: 'Sans ce fichier, on ne sait ni de quel plan sont ces mesures ni pour quelles années\u00a0: elles manquent dans la liste des retards. Ajoutez edition.yaml avec plan, title, period, language et document, ou déplacez les mesures dans le bon dossier.',
    says: (d) => ({
      message: `le dossier ${quote(d.edition)} n'a pas d'edition.yaml`,
      help: 'toute édition en a un\u00a0: plan, title, period, language, document',
    }),
  },
  'corpus/unsaid': {
    summary: 'Ce que corpus.yaml ne dit pas du corpus',
    why: "Qui reçoit les plans ne devrait pas avoir à deviner de quoi ils traitent, dans quelles langues leurs textes sont attendus, où leurs jours se comptent et à quelles séries de plans ils appartiennent. Tout fonctionne sans cela\u00a0: les valeurs par défaut s'appliquent alors, et elles sont montrées.",
    says: (d) => ({
      message: d.hasFile
        ? `corpus.yaml ne dit rien de ${d.unsaid.join(', ')}`
        : "aucun corpus.yaml ne dit ce qu'est ce corpus",
      help: `à y écrire\u00a0: ${d.write}`,
    }),
  },
  'corpus/unknown-timezone': {
    summary: "Un fuseau horaire qui n'existe pas",
    why: "Ce qui est en retard aujourd'hui dépend du fuseau horaire dans lequel les jours se comptent. Un fuseau inconnu compte comme UTC. Écrivez un nom de la base de données de l'IANA.",
    says: (d) => ({
      message: `fuseau horaire inconnu ${quote(d.seen)}`,
      help: "un nom de la base de données de l'IANA, comme Europe/Paris",
    }),
  },
  'ref/unknown-actor': {
    summary: "Un acteur qui n'est pas dans actors.yaml",
    why: "Une mesure confiée à un acteur mal orthographié n'est à personne\u00a0: elle manque quand on interroge cet acteur, et personne n'en est averti. Corrigez l'id\u00a0; si l'acteur est nouveau, ajoutez-le à actors.yaml.",
    says: (d) => ({
      message: `acteur inconnu ${quote(d.seen)}`,
      help: 'les acteurs sont définis dans actors.yaml',
    }),
  },
  'ref/unknown-plan': {
    summary: "Une série de plans qui n'est pas dans corpus.yaml",
    why: "Les éditions se succèdent au sein d'une série de plans. Sous un nom mal orthographié, une édition reste seule\u00a0: rien ne lui succède, et elle reste en vigueur pour toujours. Choisissez une des séries de corpus.yaml, ou ajoutez-y la nouvelle.",
    says: (d) => ({
      message: `série de plans inconnue ${quote(d.seen)}`,
      help: 'les séries de plans sont définies dans corpus.yaml',
    }),
  },
  'ref/unknown-level': {
    summary: "Un niveau d'acteur que le corpus n'a pas",
    why: "Les acteurs se distinguent par leur niveau. Choisissez un des niveaux de corpus.yaml ou, s'il n'en nomme aucun, un de la liste générale.",
    says: (d) => ({
      message: `niveau inconnu ${quote(d.seen)}`,
      help: `niveaux\u00a0: ${d.allowed.join(', ')}`,
    }),
  },
  'ref/unknown-theme': {
    summary: "Un thème qui n'est pas dans themes.yaml",
    why: "Une mesure rangée sous un thème mal orthographié manque quand on interroge ce thème. Choisissez un des thèmes de themes.yaml\u00a0; n'y en ajoutez un que si plusieurs mesures en ont besoin.",
    says: (d) => ({
      message: `thème inconnu ${quote(d.seen)}`,
      help: 'les thèmes sont définis dans themes.yaml',
    }),
  },
  'ref/unknown-document': {
    summary: "Un document qui n'est pas dans documents.yaml",
    why: "Une source qui nomme un document inconnu ne se vérifie pas\u00a0: on ne sait pas quel texte ouvrir. Corrigez l'id ou décrivez le document dans documents.yaml.",
    says: (d) => ({
      message: `document inconnu ${quote(d.seen)}`,
      help: 'les documents sont définis dans documents.yaml',
    }),
  },
  'ref/unknown-measure': {
    summary: "Une mesure qui n'est pas dans le corpus",
    why: "Un lien vers une mesure qui n'existe pas ne dit rien\u00a0: le nom est mal orthographié, ou le fichier a été renommé ou supprimé. Nommez la mesure par son chemin, édition et fichier\u00a0: climate-2024/heat-pumps.",
    says: (d) => ({
      message: `mesure inconnue ${quote(d.seen)}`,
      help: 'une mesure se nomme par son chemin\u00a0: climate-2024/heat-pumps',
    }),
  },
  'ref/unknown-edition': {
    summary: "Un plan antérieur qui n'est ni une édition ni un document",
    why: "previous et revises disent quel plan a précédé. Si ce plan est introuvable, l'histoire des promesses s'arrête là. Nommez un dossier du corpus\u00a0; pour un plan dont vous n'avez pas le texte, nommez son entrée dans documents.yaml, avec held: false.",
    says: (d) => ({
      message: `édition inconnue ${quote(d.seen)}`,
      help: 'nommer un dossier du corpus, ou un document de documents.yaml avec held: false',
    }),
  },
  'ref/unknown-recommendation': {
    summary: "Une recommandation ou un critère qui n'est pas dans le corpus",
    why: "Une mesure qui répond à une recommandation inconnue ne répond à rien\u00a0: dans la réponse à l'organe qui l'a faite, la recommandation paraîtrait sans suite. Écrivez la série et le numéro\u00a0: cp-2018-4/1.",
    says: (d) => ({
      message: `recommandation ou critère inconnu ${quote(d.seen)}`,
      help: 'série/numéro, série/numéro/partie ou carte/critère\u00a0: cp-2018-4/1',
    }),
  },
  'ref/alias-not-canonical': {
    summary: 'Un acteur écrit par son nom au lieu de son id',
    why: "teh comprend tous les noms d'un acteur, mais des fichiers qui emploient tantôt l'un, tantôt l'autre sont difficiles à fouiller, et à corriger quand l'acteur change de nom. Écrivez l'id\u00a0; les mots du plan restent dans responsibility_as_printed.",
    says: (d) => ({
      message: `${quote(d.seen)} est un nom de ${d.ids.map(quote).join(' et de ')}`,
      help:
        d.ids.length > 1
          ? `écrire l'id de celui qui est visé\u00a0: ${d.ids.join(', ')}`
          : `écrire l'id\u00a0: ${d.ids[0]}`,
    }),
  },
  'ref/inactive-actor': {
    summary: "Un acteur qui n'existait plus quand l'édition a commencé",
    why: "Un organe disparu ne peut pas répondre d'une mesure, et son successeur ne se sentira pas concerné. Nommez l'organe qui a pris la relève. Si le plan lui-même nomme l'ancien, ses mots restent dans responsibility_as_printed.",
    says: (d) => ({
      message: `${quote(d.seen)} n'existait plus (${d.until}) au début de cette édition`,
      help: "nommer l'organe qui a pris la relève",
    }),
  },
  'ref/duplicate-entry': {
    summary: 'Deux fois le même acteur ou le même thème dans une liste',
    why: "C'est sans doute une distraction\u00a0: un autre nom était visé, il manque à présent et la mesure ne se trouve pas sous ce nom. N'en gardez qu'un et vérifiez dans le plan si un autre y a sa place.",
    says: (d) => ({
      message: `${quote(d.seen)} figure deux fois dans ${quote(d.key)}`,
      help: "n'en garder qu'un",
    }),
  },
  'ref/lead-also-partner': {
    summary: 'Un acteur à la fois responsable et partenaire',
    why: "Un responsable ne se seconde pas lui-même\u00a0: on ne voit plus qui répond de la mesure et qui apporte son aide. Gardez l'acteur sous lead, sauf si le plan ne lui donne qu'un rôle de soutien.",
    says: (d) => ({
      message: `${quote(d.seen)} est à la fois responsable et partenaire`,
      help: 'le garder sous lead',
    }),
  },
  'ref/self': {
    summary: 'Une entrée qui renvoie à elle-même',
    why: "Une mesure ne peut pas se reprendre elle-même, ni un acteur faire partie de lui-même\u00a0: l'histoire de la promesse tournerait en rond. Autre chose était visé\u00a0: nommez-le ou supprimez la ligne.",
    says: (d) => ({ message: `l'entrée ${quote(d.seen)} renvoie à elle-même` }),
  },
  'timing/unparseable': {
    summary: "Une date qui n'est pas écrite comme une période",
    why: "teh ne calcule qu'avec des dates de forme fixe\u00a0: avec «\u00a0fin 2022\u00a0» sous due, la mesure n'aurait aucune échéance. Écrivez 2022, 2022-07, 2022-07-15, 2009-Q1 (trimestre) ou 2008-S2 (semestre), et laissez les mots du plan dans as_printed.",
    says: (d) => ({
      message: `${quote(d.seen)} n'est pas une période`,
      help: `attendu\u00a0: ${formats.period}`,
    }),
  },
  'timing/implausible-year': {
    summary: 'Une année avant 1990 ou après 2100',
    why: "Deux chiffres inversés, 2201 pour 2021, et la mesure ne serait pas en retard avant plus d'un siècle, sans que personne le remarque. Vérifiez l'année dans le plan.",
    says: (d) => ({
      message: `${quote(d.seen)} n'est pas une année dont un plan puisse parler`,
      help: `les années vont de ${d.earliest} à ${d.latest}`,
    }),
  },
  'timing/due-before-start': {
    summary: 'Une échéance qui précède le début',
    why: "L'une des deux dates est fausse, ou elles ont été inversées, et la mesure sera dite en retard trop tôt ou trop tard. Vérifiez-les dans le plan. S'il les imprime vraiment ainsi, omettez celle qui ne peut être juste et dites pourquoi dans une note.",
    says: (d) => ({
      message: `l'échéance ${d.due} précède le début ${d.start}`,
    }),
  },
  'timing/outside-period': {
    summary: "Un début, une échéance ou un ajout en dehors des années de l'édition",
    why: "Une échéance en 2012 dans un plan 2021-2025 est presque toujours une faute de frappe, et met la mesure en retard dès le premier jour. Vérifiez-la dans le plan. S'il va vraiment au-delà de ses propres années, la date est bonne et l'avertissement peut rester.",
    says: (d) => ({
      message: `${quote(d.key)} ${d.seen} tombe en dehors de l'édition (${d.period})`,
    }),
  },
  'timing/as-printed-disagrees': {
    summary: 'Des dates qui disent autre chose que les mots du plan',
    why: "Tout ce que teh dit des retards repose sur les dates. Si elles ne disent pas ce que disent les mots imprimés, une mesure sera dite en retard un jour que le plan n'a jamais donné. Corrigez ce qui est faux\u00a0; si le plan veut dire autre chose qu'il n'y paraît, expliquez-le dans une note à côté, et l'avertissement disparaît.",
    says: (d) => ({
      message: `les mots imprimés ${quote(d.printed)} disent ${d.read}, or ${d.written === '' ? "rien n'est écrit" : `il est écrit ${d.written}`}`,
      help: "corriger ce qui est faux\u00a0; si le plan veut dire autre chose, l'expliquer dans une note",
    }),
  },
  'timing/invented-precision': {
    summary: 'Une date plus précise que les mots du plan',
    why: "«\u00a0Fin 2008\u00a0» n'est pas le 31 décembre 2008\u00a0: un jour exact passe pour un engagement que personne n'a pris. Écrivez une période aussi large que celle du plan, ici 2008\u00a0; teh compte de toute façon jusqu'à son dernier jour.",
    says: (d) => ({
      message: `${d.seen} est plus précis que ce qui est imprimé (${quote(d.printed)})`,
      help: `écrire ${d.read}\u00a0: pas plus précis que la source`,
    }),
  },
  'timing/no-deadline': {
    summary: 'Une mesure sans échéance',
    why: "Même si rien ne se passe, une telle mesure n'est jamais en retard\u00a0: elle est seulement comptée sous le tableau. Si le plan n'imprime pas de date, il n'y a rien à corriger. Vous pouvez en demander une au responsable et la noter dans le suivi (log)\u00a0: deadline: {to: 2026}.",
    says: (d) => ({
      message: `pas d'échéance\u00a0: une telle mesure n'est jamais en retard (imprimé\u00a0: ${orNone(d.printed)})`,
    }),
  },
  'timing/relative-without-anchor': {
    summary: "Une échéance qui dépend d'un événement sans date",
    why: "«\u00a0Un an après l'entrée en vigueur de la loi\u00a0» ne devient une date que le jour où la loi entre en vigueur\u00a0: d'ici là, la mesure n'est jamais en retard. Dès que l'événement a eu lieu, écrivez sa date sous after: date:, et l'échéance en découle.",
    says: (d) => ({
      message: `dépend d'un événement dont la date n'est pas connue\u00a0: ${quote(textIn(d.event, 'fr'))}`,
      help: 'écrire cette date sous after: date: dès que possible',
    }),
  },
  'timing/rhythm-mismatch': {
    summary: 'Un rythme qui ne peut se compter depuis la première fois',
    why: "Tous les six mois à partir de 2021 ne donne aucune date\u00a0: la première fois peut tomber dans l'un ou l'autre semestre, si bien que teh ne connaît que celle-là et ne dit jamais les suivantes en retard. Écrivez from avec la précision du rythme\u00a0: 2021-S1 pour six mois, 2021-Q1 pour trois, 2021-01 pour chaque mois, un jour pour un rythme en jours. Si le plan ne dit pas quand cela commence, écrivez every: unspecified, et laissez ses mots dans as_printed.",
    says: (d) =>
      d.first === ''
        ? {
            message: `${d.every} n'est pas un rythme\u00a0: rien ne revient`,
            help: 'écrire every: year, every: unspecified, ou une durée comme P6M',
          }
        : {
            message: `le rythme ${d.every} ne peut se compter depuis ${d.from}\u00a0: seule la première fois est connue`,
            help: `écrire from avec la précision du rythme, par exemple ${d.first}\u00a0; ou every: unspecified, si le plan n'en dit pas plus`,
          },
  },
  'source/missing': {
    summary: 'Une entrée sans source',
    why: 'Sans source, personne ne peut vérifier que le plan promet bien cela, ni le citer en réunion. Nommez le document, la section et les lignes.',
    says: () => ({
      message: 'pas de source\u00a0: personne ne peut vérifier',
      help: 'source: {document: …, section: "…", lines: […, …]}',
    }),
  },
  'source/no-section': {
    summary: 'Une source qui nomme un document sans dire où',
    why: "Un plan compte des dizaines de pages\u00a0: qui veut vérifier la promesse doit toutes les lire. Ajoutez la section, les lignes, la page ou l'adresse web.",
    says: (d) => ({
      message: `la source nomme ${quote(d.document)} sans dire à quel endroit`,
      help: 'ajouter section, lines, page ou url',
    }),
  },
  'source/lines-out-of-order': {
    summary: 'Une dernière ligne qui précède la première',
    why: "Les lignes 2630 à 2622 ne se retrouvent pas\u00a0: deux nombres ont été inversés ou mal tapés, et la source ne mène à rien. Vérifiez-les dans le texte du document et écrivez d'abord le plus petit.",
    says: (d) => ({
      message: `la ligne ${d.last} vient avant la ligne ${d.first}`,
    }),
  },
  'source/duplicate-locator': {
    summary: 'Deux rangées de tableau exactement aux mêmes lignes',
    why: "Chaque rangée d'un tableau du plan est une mesure. Deux mesures aux mêmes lignes sont soit une promesse comptée deux fois, ce qui fausse tous les totaux, soit une source recopiée sans être adaptée. Vérifiez les deux\u00a0; les points d'une même rangée vont sous parts.",
    says: (d) => ({
      message: `figure aux mêmes lignes que ${d.other}`,
      help: 'deux rangées de tableau ne partagent jamais leurs lignes\u00a0: vérifier les deux',
    }),
  },
  'source/not-in-text': {
    summary: "Des lignes d'un document qui n'ont pas ce qui y serait imprimé",
    why: "Les mots imprimés sont ce qu'un lecteur compare au plan. Si les lignes citées ne les ont pas, elles sont d'une autre mesure, un chiffre a été mal tapé, ou les mots n'ont pas été recopiés tels qu'ils sont imprimés. On ne cherche que dans les textes dont on dispose\u00a0: teh lint --documents <dossier>.",
    says: (d) =>
      d.missing.length === 0
        ? {
            message: `les lignes ${d.lines.join('–')} sont citées, et le texte de ${d.document} en a ${d.count}`,
          }
        : {
            message: `les lignes ${d.lines.join('–')} de ${d.document} ne disent pas ${list(d.missing.map(quote))}`,
            help: 'comparer les mots imprimés et les lignes avec le texte',
          },
  },
  'source/text-changed': {
    summary: "Un texte qui n'est pas celui dont les lignes sont citées",
    why: "Les lignes se comptent dans un seul texte. Dans une version ultérieure, ou extraite par un autre programme, les mêmes numéros sont d'autres lignes\u00a0: rien n'y est donc cherché. Procurez-vous le texte dont c'est la somme de contrôle, ou relisez les lignes et changez la somme avec elles.",
    says: (d) => ({
      message: `le texte dont on dispose (${d.path}) n'est pas celui qui a été lu\u00a0: sa somme de contrôle est ${d.seen.slice(0, 12)}…`,
      help: "rien n'y est cherché",
    }),
  },
  'text/control-char': {
    summary: 'Un caractère de commande dans un texte',
    why: "De tels caractères viennent avec un texte copié d'un PDF ou d'un terminal\u00a0; sans se voir, ils peuvent brouiller l'écran. Le fichier n'est pas lu et sa mesure manque. Supprimez-les\u00a0: retaper le passage est souvent le plus rapide.",
    says: (d) => ({
      message: `un caractère de commande (${d.seen}) n'a pas sa place dans un texte`,
      help: 'le supprimer',
    }),
  },
  'text/bidi-override': {
    summary: "Un caractère qui inverse le sens de l'écriture",
    why: "Il montre un texte dans un autre ordre que celui où il est enregistré\u00a0: à l'écran, un nom ou une date peut se lire autrement qu'il n'est, et deux personnes lisent deux choses différentes. Supprimez-le.",
    says: (d) => ({
      message: `un caractère inverse le sens de l'écriture (${d.seen})\u00a0: le texte ne se lirait pas tel qu'il est`,
      help: 'le supprimer',
    }),
  },
  'text/invisible-char': {
    summary: 'Un caractère qui ne se voit pas',
    why: "Un trait d'union conditionnel ou une espace sans largeur, venus d'un PDF ou d'une page web, coupent un mot en deux sans que cela se voie\u00a0: une recherche sur ce mot ne trouve plus la mesure. Supprimez-le.",
    says: (d) => ({
      message: `un caractère invisible (${d.seen})`,
      help: 'le supprimer',
    }),
  },
  'text/workflow-command': {
    summary: "Une ligne qu'un service d'intégration prendrait pour une commande",
    why: "Là où teh lint tourne à chaque modification, un service (GitHub, Azure…) lit ce qui s'affiche et obéit aux lignes qui commencent par ::error ou ##[. Un texte du corpus pourrait ainsi simuler un signalement, ou en cacher un, dès qu'un programme l'affiche tel quel. Mettez un autre mot en tête, ou dites-le autrement.",
    says: (d) => ({
      message: `${quote(d.seen.trim())} est le début d'une commande pour un service d'intégration (CI)`,
      help: 'dire le texte autrement, ou commencer la ligne par un autre mot',
    }),
  },
  'text/private-data': {
    summary: 'Une adresse électronique ou un numéro de téléphone',
    why: "Un corpus est public et dit quels organes sont responsables\u00a0; une adresse ou un numéro mène à une personne, qui n'a pas demandé à y figurer et qui a peut-être quitté son poste. Supprimez-le et nommez l'organe par son id. S'il s'agit d'un service ouvert à tous, une ligne d'aide par exemple, désactivez la règle pour cette ligne et dites-le.",
    says: (d) => ({
      message: d.kind === 'mail' ? 'une adresse électronique' : 'un numéro de téléphone',
      help: 'un corpus nomme des organes, jamais des personnes\u00a0: à supprimer',
    }),
  },
  'registry/unused-entry': {
    summary: 'Un acteur, un thème ou un document que rien ne nomme',
    why: "Une telle entrée est souvent la trace d'une distraction\u00a0: la mesure qui devrait la nommer en nomme une autre, ou aucune. Elle offre aussi un choix qui mène à une réponse vide. Nommez-la là où elle a sa place, ou supprimez-la\u00a0; pour un document dont le corpus a malgré tout besoin, dites pourquoi sous cited_for.",
    says: (d) => ({
      message: `rien ne renvoie à ${quote(d.seen)}`,
      help: "supprimer l'entrée, ou la nommer là où elle a sa place",
    }),
  },
  'registry/alias-collision': {
    summary: 'Un seul nom pour deux acteurs',
    why: "Interrogé sur ce nom, teh ne peut savoir lequel des deux est visé et ne donne pas de réponse\u00a0; une mesure confiée à ce nom peut revenir à l'un comme à l'autre. Majuscules, accents et ponctuation n'y changent rien, et un id compte comme un nom. Laissez le nom à l'un des deux\u00a0; s'il s'agit d'un seul et même organe, fusionnez les deux entrées.",
    says: (d) => ({
      message: `${quote(d.seen)} est aussi un nom de ${quote(d.other)}`,
      help: "un nom n'appartient qu'à un seul acteur",
    }),
  },
  'registry/duplicate-label': {
    summary: 'Deux thèmes qui portent le même libellé',
    why: "Dans une liste, rien ne les distingue, et les mesures sur un même sujet se partagent entre les deux\u00a0: qui interroge l'un n'en obtient que la moitié. Fusionnez-les, ou donnez à chacun un libellé qui dise ce qui les distingue.",
    says: (d) => ({
      message: `${quote(d.seen)} est aussi le libellé de ${quote(d.other)}`,
      help: 'fusionner les deux thèmes, ou les distinguer',
    }),
  },
  'registry/cycle': {
    summary: 'Des acteurs ou des thèmes qui se contiennent ou se succèdent en boucle',
    why: "Si A fait partie de B et B de A, on ne sait pas quel organe relève de l'autre, et l'un ou l'autre, interrogé avec ses services, donne les deux. Il en va de même des organes qui se succèdent et des thèmes plus larges. Un des liens est à l'envers\u00a0: vérifiez qui dépend de qui, et supprimez-le.",
    says: (d) => ({
      message: `${quote(d.key)} revient à son point de départ\u00a0: ${d.chain.join(' → ')}`,
    }),
  },
  'log/order': {
    summary: "Des entrées du suivi qui ne sont pas dans l'ordre des dates",
    why: "La dernière entrée dit l'état de la mesure\u00a0: dans le désordre, un vieux rapport passe pour le plus récent. Mettez la plus ancienne d'abord. Une entrée datée d'une année ou d'un mois compte à partir de son dernier jour\u00a0: 2021 vient donc après 2021-06. --fix les remet en ordre si chaque entrée a ses propres lignes\u00a0; un commentaire suit l'entrée placée juste en dessous.",
    says: (d) => ({
      message: `${d.seen} figure après ${d.before}`,
      help: 'de la plus ancienne entrée à la plus récente',
    }),
  },
  'log/future-entry': {
    summary: "Un rapport daté d'après aujourd'hui",
    why: "Un rapport dit ce que quelqu'un a constaté, et personne ne l'a encore constaté\u00a0: l'année est sans doute mal tapée. Jusqu'à ce jour, teh ne compte pas l'entrée et la mesure continue d'être dite en retard. Corrigez la date\u00a0; ce qui n'est que prévu va dans note, et une nouvelle échéance sous deadline.",
    says: (d) => ({
      message: `${d.seen} est postérieur à aujourd'hui (${d.today})`,
      help: 'un rapport dit ce qui a été fait, non ce qui le sera',
    }),
  },
  'log/before-edition': {
    summary: "Un rapport plus ancien que l'édition de sa mesure",
    why: "On ne rend pas compte d'une promesse avant qu'elle soit faite\u00a0: ou la date est fausse, ou le rapport porte sur la même promesse dans un plan antérieur, et c'est là qu'il montrerait qu'elle n'a pas été tenue. Corrigez la date, ou déplacez l'entrée vers la mesure antérieure. Si le plan lui-même raconte ce qui l'a précédé, désactivez la règle pour cette ligne et dites-le.",
    says: (d) => ({
      message: `${d.seen} est antérieur au début de l'édition (${d.period})`,
      help: "s'il s'agit d'une promesse plus ancienne, placer l'entrée sous celle-ci",
    }),
  },
  'log/complete-without-source': {
    summary: 'Un achèvement rapporté sans source',
    why: 'Un seul mot, complete, retire une mesure de la liste des retards\u00a0: qui doit défendre cette liste doit pouvoir montrer qui le dit. Ajoutez source\u00a0: le document, et à quel endroit.',
    says: () => ({
      message: "l'achèvement est rapporté sans source",
      help: 'ajouter source\u00a0: qui le dit, et où',
    }),
  },
  'log/regress': {
    summary: "Une mesure achevée qui ne l'est plus, sans note",
    why: "Le même évaluateur l'a dite achevée et la place maintenant plus bas. Peut-être l'acquis s'est-il perdu, peut-être l'une des deux entrées est-elle une erreur\u00a0: sans note, on ne peut le savoir, et teh overdue continue de compter la mesure comme achevée, alors que les autres réponses donnent son dernier état. Corrigez l'entrée fausse, ou ajoutez note\u00a0: ce qui s'est passé entre-temps.",
    says: (d) => ({
      message: `l'état était ${quote('complete')} et devient ${quote(d.seen)}, sans note`,
      help: 'ajouter note\u00a0: la raison de ce retour en arrière',
    }),
  },
  'log/lagging-without-reason': {
    summary: 'Une mesure inachevée passé son échéance, sans raison donnée',
    why: "Les dates disent qu'une mesure est en retard\u00a0; elles ne disent pas si l'argent, le personnel ou un accord a manqué, et c'est là-dessus qu'une réunion peut agir. Si le rapport donne une raison, notez-la sous reasons\u00a0: funding, resources, priorities, approval, dependency ou other. S'il n'en donne pas, il n'y a rien à corriger.",
    says: (d) => ({
      message: `toujours inachevée après son échéance (${d.due}), sans raison donnée`,
      help: 'ajouter reasons\u00a0: funding, resources, priorities, approval, dependency ou other',
    }),
  },
  'log/duplicate-entry': {
    summary: 'Deux fois la même entrée du suivi',
    why: "Un rapport recopié deux fois ressemble à deux rapports qui se confirment. N'en gardez qu'un. Si le second était destiné à une autre année ou à un autre évaluateur, corrigez ce qui doit différer.",
    says: (d) => ({
      message: `la même entrée de ${d.date} figure deux fois`,
      help: "n'en garder qu'une",
    }),
  },
  'log/rating-twice': {
    summary: "Deux évaluations d'un même critère pour la même année",
    why: "La carte ne peut dire laquelle des deux vaut, ni donc s'il y a progrès ou recul. Une des années est sans doute mal tapée\u00a0: corrigez-la. Si l'évaluation a eu lieu deux fois dans l'année, datez chacune de son semestre ou de son trimestre.",
    says: (d) => ({
      message: `deux évaluations pour ${d.year}`,
      help: "corriger l'année, ou n'en garder qu'une",
    }),
  },
  'log/unknown-occurrence': {
    summary: "Une fois qui n'est aucune de celles d'une mesure qui se répète",
    why: "Dans une mesure qui se répète, chaque fois a sa propre échéance\u00a0; un rapport sur l'une, ou son report, laisse les autres en place\u00a0: occurrence dit de laquelle on parle, from laquelle est déplacée. Si aucune n'est nommée, teh ne compte rien et ne déplace rien. Écrivez la fois comme le rythme la place, par exemple 2022, ou là où une entrée antérieure l'a déplacée.",
    says: (d) => ({
      message: unknownTime(d.key, d.from),
      help:
        d.known.length === 0
          ? "la mesure n'a pas de fois datées\u00a0: dire dans note de laquelle il s'agit"
          : `écrire ${d.key === 'deadline' ? 'from' : 'occurrence'} avec l'une de celles-ci\u00a0: ${d.known.join(', ')}`,
    }),
  },
  'log/unknown-part': {
    summary: "Un rapport sur une partie que la mesure n'a pas",
    why: "part est le numéro d'une des parties de la mesure, compté à partir de 1. Un rapport sur une partie qui n'existe pas ne règle rien, et la partie visée reste due. Écrivez son numéro, ou supprimez part si le rapport porte sur l'ensemble.",
    says: (d) => ({
      message: `il n'y a pas de partie ${d.seen}`,
      help:
        d.count === 0
          ? "il n'y a aucune partie\u00a0: supprimer part"
          : `écrire part avec un numéro de 1 à ${d.count}`,
    }),
  },
  'log/unknown-retraction': {
    summary: "L'annulation d'une entrée qui n'existe pas",
    why: "retracts ôte une entrée de toutes les réponses, parce que son auteur s'était trompé. C'est la date de cette entrée, telle qu'elle est écrite, et seul le même auteur peut l'annuler. S'il n'y en a pas, l'erreur continue de compter. Écrivez sa date, et le même by.",
    says: (d) => ({
      message: `le même auteur n'a pas d'entrée datée ${d.seen}`,
      help:
        d.known.length === 0
          ? "il n'a pas d'autre entrée\u00a0: vérifier by"
          : `écrire retracts avec l'une de ces dates\u00a0: ${d.known.join(', ')}`,
    }),
  },
  'log/not-responsible': {
    summary: "Une responsabilité retirée à un organe qui ne l'avait pas",
    why: "from dit qui ne répond plus de la mesure. S'il nomme un organe qui n'en répondait pas jusque-là, personne n'en est déchargé, et celui qu'on visait reste compté en retard. Nommez l'un des responsables\u00a0; sans from, to les remplace tous.",
    says: (d) => ({
      message: `${quote(d.seen)} n'en répondait pas`,
      help:
        d.known.length === 0
          ? "personne n'en répondait\u00a0: supprimer from"
          : `jusque-là, c'était ${d.known.join(', ')}`,
    }),
  },
  'log/closed-while-owed': {
    summary: 'Une mesure clôturée alors que quelque chose en reste dû',
    why: "closed dit que la promesse n'est plus due dans son ensemble, et l'ôte de toutes les listes de retards. Si les rapports laissent une partie inachevée, ou si un responsable fait rapport plus tard, ce n'est pas le cas. Supprimez closed, ou consignez ce que les parties sont devenues.",
    says: (d) => ({
      message:
        d.parts.length > 0
          ? `clôturée, mais aucun rapport ne règle ${d.parts.length === 1 ? 'la partie' : 'les parties'} ${d.parts.join(', ')}`
          : `clôturée, mais un responsable en fait rapport en ${d.date}`,
      help: 'supprimer closed, ou consigner ce que le reste est devenu',
    }),
  },
  'lineage/unknown-predecessor': {
    summary: 'Une mesure qui fait suite à une autre, absente du corpus',
    why: "L'histoire de la promesse s'arrête là\u00a0: elle paraît plus récente qu'elle n'est, et son retard plus court. Le nom est mal orthographié, ou le fichier a été renommé ou supprimé. Nommez la mesure antérieure par son chemin, édition et fichier\u00a0: climate-2020/heat-pumps. Si son plan n'est pas dans le corpus, dites-le dans note.",
    says: (d) => ({
      message: `fait suite à ${quote(d.seen)}, qui n'est pas dans le corpus`,
      help: 'une mesure se nomme par son chemin\u00a0: climate-2020/heat-pumps',
    }),
  },
  'lineage/same-edition': {
    summary: 'Une mesure qui fait suite à une autre du même plan',
    why: "follows dit qu'un plan ultérieur a repris une promesse. Dans un même plan, rien n'a été repris, et l'autre mesure disparaîtrait de la liste des retards comme si elle l'avait été. Si le plan imprime deux fois une promesse, gardez une mesure et placez l'autre impression sous also_printed\u00a0; si les deux ne font que porter sur le même sujet, dites-le dans note.",
    says: (d) => ({
      message: `fait suite à ${quote(d.seen)}, de la même édition (${d.edition})`,
      help: 'une promesse imprimée deux fois dans un plan va sous also_printed',
    }),
  },
  'lineage/backwards': {
    summary: "Une mesure qui fait suite à une autre d'un plan ultérieur",
    why: "Une promesse de 2008 ne peut pas reprendre une promesse de 2021\u00a0: les deux ont été inversées, et l'histoire de la promesse serait racontée par la fin. follows figure dans la mesure la plus récente et nomme la plus ancienne\u00a0: déplacez-y le lien.",
    says: (d) => ({
      message: `fait suite à ${quote(d.seen)}, d'une édition ultérieure`,
      help: 'follows figure dans la mesure la plus récente et nomme la plus ancienne',
    }),
  },
  'lineage/cycle': {
    summary: 'Des mesures qui se font suite en boucle',
    why: "Si chacune reprend l'autre, aucune n'est la première et aucune la dernière\u00a0: teh ne peut pas dire depuis quand la promesse est faite, et toutes disparaissent de la liste des retards. Le message donne la boucle. Gardez les liens qui vont d'un plan récent à un plan plus ancien, et supprimez l'autre.",
    says: (d) => ({
      message: `des mesures se font suite en boucle\u00a0: ${d.chain.join(' → ')}`,
    }),
  },
  'lineage/no-reason': {
    summary: 'Un lien vers une autre mesure ou une recommandation, sans motif',
    why: 'Dire que deux mesures sont la même promesse est une appréciation, et dire ce qui répond à une recommandation en est une autre\u00a0: la réponse à un organe de suivi repose là-dessus. Sans motif, personne ne peut la vérifier ni la contester. Ajoutez because, en une phrase ou deux\u00a0: ce qui est pareil et ce qui a changé, ou ce qui, dans la mesure, répond à la demande.',
    says: (d) => ({
      message: `le lien avec ${quote(d.seen)} n'est pas motivé`,
      help: 'ajouter because\u00a0: ce qui est pareil, ce qui a changé',
    }),
  },
  'lineage/dropped-silently': {
    summary: 'Une mesure ni achevée ni reprise dans une édition ultérieure de son plan',
    why: "Ceci en dit plus sur les plans que sur vos fichiers\u00a0: une promesse que son dernier rapport, s'il y en a un, ne dit ni achevée ni retirée a disparu, sans explication. Si une mesure ultérieure la reprend, établissez-y le lien avec follows (un lien related ne compte pas)\u00a0; si un texte dit pourquoi elle a pris fin, ajoutez closed. Sinon, il n'y a rien à corriger\u00a0: c'est une question pour la prochaine réunion.",
    says: (d) => ({
      message: `ni achevée, ni reprise dans ${d.later.join(', ')}`,
      help: 'ajouter closed quand un texte dit pourquoi elle a pris fin',
    }),
  },
  'i18n/first-language': {
    summary: 'Un titre, un libellé ou un nom absent dans la première langue du corpus',
    why: "La première langue que nomme corpus.yaml est celle dans laquelle tout se lit\u00a0: qui ne lit aucune des autres n'y trouve jamais de ligne vide. Écrivez-y aussi ce texte, ou nommez une autre langue en premier dans corpus.yaml.",
    says: (d) => ({
      message: `${quote(d.key)} n'existe pas en ${languageName(d.language, 'fr')}`,
      help: `corpus.yaml nomme ${d.language} en premier parmi ses langues`,
    }),
  },
  'i18n/unknown-language': {
    summary: 'Un texte dans une langue que corpus.yaml ne nomme pas',
    why: 'Ou bien la langue est mal orthographiée, et ses lecteurs ne voient jamais le texte\u00a0; ou bien le corpus a une langue de plus, dans laquelle chaque titre sera alors souhaité\u00a0: ajoutez-la à languages dans corpus.yaml.',
    says: (d) => ({
      message: `${quote(d.seen)} n'est aucune des langues du corpus`,
      help: `corpus.yaml nomme ${d.allowed.join(', ')}`,
    }),
  },
  'i18n/missing-translation': {
    summary: 'Des textes qui ne sont pas donnés dans toutes les langues du corpus',
    why: "Qui lit un rapport en néerlandais y tombe alors sur du français. Ajoutez les langues qui manquent, avec les noms officiels des organes et des lois dans ces langues\u00a0; ce qui porte partout le même nom le porte dans chacune. corpus.yaml dit quelles langues sont souhaitées\u00a0: un corpus qui n'en nomme qu'une ne demande aucune traduction. Les rapports d'un suivi ne sont pas comptés\u00a0: ce que quelqu'un a dit reste dans la langue où il l'a dit.",
    says: (d) => ({
      message: `sur ${n(d.of, 'texte', 'textes')}, ${list(
        d.missing.map(
          ({ language, count }) =>
            `${n(count, "n'existe pas", "n'existent pas")} en ${languageName(language, 'fr')}`,
        ),
        'et',
      )}`,
      help: `les premiers sont dans ${list(d.files, 'et')}`,
    }),
  },
  'i18n/figures-differ': {
    summary: "Un chiffre, une date ou un sigle qu'un texte a dans une langue et non dans une autre",
    why: "Deux lecteurs d'un même texte lisent alors deux choses\u00a0: une autre année, une autre ligne, une autre circulaire. Le texte dans la première de ses langues sert de modèle\u00a0; 102 000, 102.000 et 102,000 sont pareils, et un sigle peut avoir une autre forme dans l'autre langue. Écrivez la même chose dans chacune\u00a0; un nombre qu'une langue écrit en lettres s'écrit en chiffres dans toutes, ou l'inverse.",
    says: (d) => ({
      message: `${quote(d.key)} ne dit pas la même chose en ${languageName(d.language, 'fr')} qu'en ${languageName(d.than, 'fr')}\u00a0: ${[
        ...(d.lacks.length > 0 ? [`il y manque ${d.lacks.join(', ')}`] : []),
        ...(d.adds.length > 0 ? [`il y a ${d.adds.join(', ')} en trop`] : []),
      ].join('\u00a0; ')}`,
    }),
  },
  'i18n/not-nfc': {
    summary: 'Un accent écrit comme un caractère à part',
    why: "Copié de certains PDF ou d'un Mac, un é peut être fait de deux caractères, un e et un accent\u00a0: il a le même aspect, mais une recherche peut manquer le mot, et deux versions diffèrent là où personne ne voit de différence. --fix fait un seul caractère de chaque lettre et de son accent, dans tout le fichier.",
    says: (d) =>
      d.form === 'accent'
        ? {
            message: `l'accent de ${quote(d.seen)} est écrit comme un caractère à part`,
            help: '--fix réunit la lettre et son accent',
          }
        : {
            message: `${quote(d.seen)} n'est pas écrit avec les caractères usuels (Unicode NFC)`,
            help: "--fix les emploie\u00a0; l'aspect reste le même",
          },
  },
  'meta/unknown-rule': {
    summary: "Une règle qui n'existe pas, nommée par un commentaire ou dans corpus.yaml",
    why: "Sous un nom mal orthographié, rien n'est désactivé ni réglé\u00a0: le signalement reste, ou revient à l'insu de tous quand une règle change de nom. Corrigez-le\u00a0; teh explain --list donne tous les noms.",
    says: (d) => ({
      message: `il n'y a pas de règle ${quote(d.seen)}`,
      help: 'teh explain --list en donne la liste',
    }),
  },
  'meta/unused-suppression': {
    summary: "Un commentaire qui désactive une règle qui n'y signale rien",
    why: "Ce qu'il visait a été corrigé ou déplacé\u00a0: laissé là, le commentaire cachera un jour une vraie faute. Supprimez-le, ou placez-le juste au-dessus de la ligne visée. Il n'est signalé que si la règle a été appliquée et a pu lire tout ce qu'il lui faut. --fix le supprime s'il occupe sa propre ligne et que rien de ce qu'il nomme n'est signalé.",
    says: (d) => ({
      message:
        d.seen.length > 0
          ? `rien à désactiver ici pour ${d.seen.join(', ')}`
          : 'aucune règle à désactiver ne figure ici',
      help: 'supprimer le commentaire',
    }),
  },
  'meta/suppression-without-reason': {
    summary: 'Un commentaire qui désactive une règle sans dire pourquoi',
    why: "Un an plus tard, personne ne sait s'il s'agissait d'une vraie exception ou d'une facilité. Sans raison, le commentaire reste sans effet\u00a0: ce qu'il nomme est signalé quand même. Écrivez la raison après deux traits d'union\u00a0: # teh-disable-next-line timing/outside-period -- le plan dit bien 2027.",
    says: () => ({
      message: 'une règle est désactivée sans raison donnée',
      help: '# teh-disable-next-line famille/règle -- raison',
    }),
  },
  'meta/error-lowered': {
    summary: 'Une erreur que corpus.yaml voudrait abaisser',
    why: "Une erreur veut dire qu'une réponse serait fausse. corpus.yaml peut relever toute règle et abaisser avertissements et remarques\u00a0; une erreur reste une erreur. Si un endroit est juste malgré tout, dites-le là\u00a0: # teh-disable-next-line, avec une raison.",
    says: (d) => ({
      message: `${quote(d.seen)} reste une erreur`,
      help: "corpus.yaml n'abaisse que les avertissements et les remarques",
    }),
  },
  'meta/rule-crashed': {
    summary: "Une règle qui n'a pas pu aller au bout",
    why: "C'est un défaut de teh, non de vos fichiers\u00a0: une vérification n'a pas été faite, et sur ce point le silence ne prouve rien. Les autres règles ont continué et la réponse est signalée comme incomplète. Merci de le signaler, avec le nom de la règle.",
    says: (d) => ({
      message: `la règle ${d.rule} n'a pas pu aller au bout (${d.reason})\u00a0: la réponse est incomplète`,
    }),
  },
}

function unknownTime(key: 'deadline' | 'occurrence', from: string): string {
  if (from === '') return "rien ne dit quelle fois est déplacée\u00a0: aucune ne l'est"
  return `aucune fois ne tombe en ${from}\u00a0: rien n'est ${key === 'deadline' ? 'déplacé' : 'compté'}`
}

/** Ce qui arrête un appel, en français. */
import { list, quote, some } from '../shared/fr.ts'
import type { ProblemSentences } from './en.ts'

const meant = (words: readonly string[]) =>
  words.length > 0 ? `\u00a0: vouliez-vous dire ${list(words)}\u00a0?` : ''

/** Ce dont un rapport ne peut se passer, d'après le code de ce qui manque. */
const missing: Readonly<Record<string, string>> = {
  what: '--status, --note ou --deadline (que dit-on\u00a0?)',
  because: '--because (pourquoi ce changement\u00a0?)',
  note: "--note (quelle était l'erreur\u00a0?)",
  occurrence: '--occurrence (pour quelle échéance\u00a0?)',
  by: '--by (qui le dit\u00a0?)',
  source: "--heard ou --document (d'où le sait-on\u00a0?)",
  title: '--title (le titre du nouveau document)',
}

export const fr: ProblemSentences = {
  'unknown-command': (d) =>
    `commande inconnue ${quote(d.seen)}${meant(d.suggestions) || ` (commandes\u00a0: ${d.allowed.join(', ')})`}`,
  'unknown-flag': (d) =>
    `option inconnue ${quote(d.seen)}${meant(d.suggestions)} (${d.help} donne les options)`,
  'missing-argument': (d) => `il manque un argument\u00a0: <${d.name}>`,
  'missing-value': (d) => `${d.flag} demande une valeur`,
  'no-value': (d) => `${d.flag} ne prend pas de valeur`,
  'no-words': (d) => `--text ${quote(d.seen)} ne contient aucun mot à chercher`,
  'too-many-arguments': (d) =>
    `trop d'arguments\u00a0: ${some(d.seen.map(quote), d.count)} (teh ${d.command} --help dit ce qui est attendu)`,
  usage: (d) => `commande mal comprise (${d.message})`,
  'flag-twice': (d) =>
    `${d.flag} prend une seule valeur et en a reçu deux\u00a0: ${quote(d.first)} et ${quote(d.seen)}`,
  'not-together': (d) => `${d.flag} et ${d.other} ne vont pas ensemble`,
  'needs-flag': (d) => `${d.flag} ne va qu'avec ${list(d.allowed)}`,
  'ambiguous-value': (d) =>
    `${d.flag} ${quote(d.seen)} peut vouloir dire ${list(d.among)}\u00a0: écrivez l'un d'eux`,
  'invalid-choice': (d) =>
    `${d.flag} ${quote(d.seen)} n'est pas une valeur connue${meant(d.suggestions) || '.'} Valeurs permises\u00a0: ${d.allowed.join(', ')}`,
  'invalid-year': (d) =>
    `${d.flag} ${quote(d.seen)} n'est pas une année de 1990 à 2100, par exemple 2023`,
  'invalid-day': (d) =>
    `${d.flag} ${quote(d.seen)} n'est pas un jour du calendrier, par exemple 2023-12-31`,
  'invalid-period': (d) =>
    `${d.flag} ${quote(d.seen)} n'est pas une période\u00a0: 2023, 2023-Q1, 2023-S2, 2023-07 ou 2023-07-15`,
  'invalid-years': (d) =>
    `${d.flag} ${quote(d.seen)} n'est ni une année, ni deux années reliées par «\u00a0..\u00a0», comme 2021..2025, sur ${d.most} ans au plus`,
  'invalid-count': (d) => `${d.flag} ${quote(d.seen)} n'est pas un nombre entier`,
  'invalid-rule-level': (d) =>
    `--rule ${quote(d.seen)}\u00a0: écrivez id=off, id=note, id=warning ou id=error${d.suggestions.length > 0 ? `\u00a0; vouliez-vous dire ${list(d.suggestions)}\u00a0?` : ''}`,
  'unknown-actor': (d) =>
    `acteur inconnu ${quote(d.seen)}${meant(d.suggestions) || ' (plans/actors.yaml en donne la liste)'}`,
  'unknown-document': (d) =>
    `document inconnu ${quote(d.seen)}${meant(d.suggestions) || ' (plans/documents.yaml en donne la liste\u00a0; --new-document en ajoute un)'}`,
  'ambiguous-document': (d) =>
    `${quote(d.seen)} désigne ${d.among.length} documents\u00a0; donnez l'id\u00a0: ${d.among.join(', ')}`,
  'invalid-lines': (d) =>
    `${d.flag} ${quote(d.seen)} n'est pas un numéro de ligne, ni deux\u00a0: 12 ou 12-15`,
  'record-missing': (d) =>
    `il manque ${list(
      d.allowed.map((code) => missing[code] ?? code),
      'et',
    )}`,
  'record-future': (d) =>
    `${d.flag} ${quote(d.seen)} est encore à venir le ${d.day}\u00a0: un rapport dit ce qui a été fait`,
  'no-such-part': (d) =>
    `--part ${quote(d.seen)}\u00a0: la mesure ${d.parts === '0' ? "n'a pas de parties" : `a les parties 1 à ${d.parts}`}`,
  'no-such-occurrence': (d) =>
    `--occurrence ${quote(d.seen)} n'est pas une échéance de cette mesure${d.allowed.length > 0 ? `, qui a ${list(d.allowed, 'et')}` : ', qui ne revient pas à des dates connues'}`,
  'no-such-entry': (d) =>
    `--retract ${quote(d.seen)}\u00a0: ${d.allowed.length > 0 ? `les rapports de cet organe sont datés de ${list(d.allowed, 'et')}` : "cet organe n'a aucun rapport sur cette mesure"}`,
  'answer-with': (d) => `répondez par ${list(d.allowed)}`,
  'stdin-not-json': (d) => `l'entrée standard n'est pas du JSON (${d.reason})`,
  'stdin-key': (d) =>
    `${quote(d.seen)} n'a pas sa place dans un rapport${d.allowed.length > 0 ? `\u00a0: ${d.allowed.join(', ')}` : ''}`,
  'in-entry': (d) => `rapport ${d.number}\u00a0: ${d.reason}`,
  'new-what': (d) =>
    `${quote(d.seen)} ne nomme rien à ajouter\u00a0: écrivez <édition>/<mesure>, ou actor, document, theme ou edition et un id`,
  'new-slug': (d) =>
    `${quote(d.seen)} n'est pas un id\u00a0: minuscules sans accents, chiffres et traits d'union, 64 au plus`,
  'new-exists': (d) => `${quote(d.path)} existe déjà et n'est pas remplacé`,
  'init-there': (d) => `${quote(d.path)} est déjà un corpus\u00a0: teh new permet d'y ajouter`,
  'invalid-interval': (d) =>
    `${d.flag} attend deux années et une barre, par exemple 2024/2026, et non ${quote(d.seen)}`,
  'invalid-tag': (d) =>
    `${d.flag} attend le code d'une langue, par exemple fr, en ou pt-BR, et non ${quote(d.seen)}`,
  'invalid-timezone': (d) =>
    `${d.flag} attend un fuseau horaire, par exemple Europe/Paris, et non ${quote(d.seen)}`,
  'insert-no-file': (d) => `il n'y a pas de fichier ${quote(d.path)} à compléter`,
  'unknown-theme': (d) =>
    `thème inconnu ${quote(d.seen)}${meant(d.suggestions) || '.'} Thèmes\u00a0: ${d.allowed.join(', ')}`,
  'unknown-edition': (d) =>
    `édition inconnue ${quote(d.seen)}${meant(d.suggestions) || '.'} Éditions\u00a0: ${d.allowed.join(', ')}`,
  'unknown-measure': (d) =>
    `mesure inconnue ${quote(d.seen)}${meant(d.suggestions) || ' (teh query en donne la liste)'}`,
  'measure-unread': (d) =>
    `${quote(d.seen)} désigne ${d.ids.join(', ')}, dont le fichier est illisible ou erroné`,
  'registry-unread': (d) =>
    `${quote(d.seen)} ne peut être cherché\u00a0: ${d.file} est illisible ou erroné`,
  'ambiguous-actor': (d) =>
    `${quote(d.seen)} désigne ${d.among.length} acteurs\u00a0; donnez l'id\u00a0: ${d.among.join(', ')}`,
  'ambiguous-edition': (d) =>
    `l'id de ${d.among.length} éditions se termine par ${quote(d.seen)}\u00a0: ${d.among.join(', ')}`,
  'ambiguous-measure': (d) =>
    `${quote(d.seen)} désigne ${d.among.length} mesures\u00a0: ${d.among.join('\u00a0; ')}. Tapez l'id entier, par exemple ${d.among[0]?.split(' ')[0]}`,
  'unknown-rule': (d) =>
    `règle inconnue ${quote(d.seen)}${meant(d.suggestions) || ' (teh explain --list en donne la liste)'}`,
  'unknown-column': (d) =>
    `colonne inconnue ${quote(d.seen)}${meant(d.suggestions) || '.'} Colonnes\u00a0: ${d.allowed.join(', ')}`,
  'diff-of-what': () =>
    'nommez deux éditions (teh diff climate-2020 climate-2024), ou demandez --git <révision> ou --within <édition>',
  'diff-backwards': (d) =>
    `${quote(d.newer)} commence après ${quote(d.older)}\u00a0: nommez d'abord l'édition la plus ancienne (teh diff ${d.older} ${d.newer})`,
  'lineage-of-what': () =>
    'nommez une mesure (teh lineage heat-pumps), ou demandez --renewed ou --suggest',
  'nothing-yet': (d) =>
    `le ${d.day}, il n'y avait encore rien à demander\u00a0: le premier jour possible est le ${d.first}`,
  'not-begun': (d) =>
    d.seen === d.edition
      ? `${d.edition} commence le ${d.begin}, et n'avait pas commencé le ${d.day}`
      : `${quote(d.seen)} relève d'une édition qui n'avait pas commencé le ${d.day}\u00a0: ${d.edition} commence le ${d.begin}`,
  'suggest-backwards': (d) =>
    `«\u00a0${d.seen}\u00a0» ne commence pas après «\u00a0${d.edition}\u00a0»\u00a0: --from nomme l'édition ancienne, --to la récente`,
  'unknown-set': (d) =>
    `série de recommandations inconnue ${quote(d.seen)}${meant(d.suggestions) || '.'} Séries\u00a0: ${d.allowed.join(', ')}`,
  'unknown-card': (d) =>
    `carte de progrès inconnue ${quote(d.seen)}${meant(d.suggestions) || '.'} Cartes\u00a0: ${d.allowed.join(', ')}`,
  'path-outside': (d) => `${quote(d.seen)} est en dehors du corpus ${quote(d.corpus)}`,
  'no-such-path': (d) => `${quote(d.seen)} ne correspond à aucun fichier du corpus`,
  'no-such-file': (d) => `il n'y a pas de fichier «\u00a0${d.seen}\u00a0»`,
  'no-sheet': (d) =>
    `aucun des fichiers n'est un formulaire envoyé\u00a0: ${d.allowed.join('\u00a0; ')}`,
  'brief-since': (d) =>
    `la dernière réunion (${d.seen}) doit précéder le jour dont parle le dossier (${d.day})`,
  'not-read': (d) => `rien n'a été lu\u00a0: ${d.path} ${d.sentence}`,
  'import-columns': (d) =>
    `${quote(d.seen)} ne nomme pas de colonne\u00a0: écrivez par exemple measure=1,who=2,when=3, parmi ${d.allowed.join(', ')}, sans oublier la mesure`,
  'cwd-gone': () => "le dossier où vous vous trouvez n'existe plus",
  'corpus-missing': (d) => `il n'y a pas de dossier ${quote(d.path)}`,
  'corpus-unfit': (d) =>
    `${quote(d.path)} n'est pas un corpus\u00a0: on n'y trouve ni corpus.yaml, ni actors.yaml, ni themes.yaml, ni documents.yaml, ni dossier avec edition.yaml (teh init en commence un, --corpus en nomme un autre)`,
  'no-corpus': () =>
    "il n'y a pas de dossier plans/ ici ni dans un dossier parent\u00a0: allez là où il y en a un, ou nommez un corpus avec --corpus",
  'corpus-not-a-folder': (d) =>
    `${quote(d.path)} est un fichier\u00a0; un corpus est un dossier qui contient actors.yaml, themes.yaml et des éditions`,
  'corpus-denied': (d) => `${quote(d.path)} ne peut pas être lu, faute de permission`,
  'corpus-empty': (d) =>
    `il n'y a pas de plan dans ${quote(d.path)}\u00a0: un corpus est un dossier qui contient actors.yaml, themes.yaml et des éditions`,
  'stdin-filename-missing': () =>
    "--stdin demande --stdin-filename plans/…\u00a0: le chemin dit de quelle sorte de fichier il s'agit",
  'stdin-fix': () =>
    "--stdin --fix n'a pas de fichier où écrire\u00a0: ajoutez --dry-run pour voir ce qui changerait",
  'write-refused': (d) =>
    `${quote(d.path)} n'est pas un fichier ordinaire\u00a0: rien n'y est écrit`,
  'write-changed': (d) => `${quote(d.path)} a changé depuis sa lecture\u00a0: rien n'a été écrit`,
  'write-failed': (d) =>
    `${quote(d.path)} n'a pas pu être écrit (${d.reason})\u00a0: il est resté tel quel`,
  'write-input': (d) => `${quote(d.path)} est un fichier du corpus lu, et n'est pas remplacé`,
  'write-locked': (d) =>
    `un autre teh est en train d'écrire ${quote(d.path)}\u00a0; s'il n'y en a pas, supprimez ${quote(d.lock)}`,
  'write-shipped': (d) =>
    `${quote(d.path)} est fourni avec le programme, qui n'y écrit jamais\u00a0: copiez-le, ou nommez votre propre corpus avec --corpus`,
  'write-half': (d) =>
    `les fichiers n'ont pas tous pu être écrits (${d.reason}), et ceux-ci, déjà écrits, n'ont pas pu être remis en l'état\u00a0: ${list(d.paths, 'et')}`,
  'insert-unreadable': (d) =>
    `rien n'est ajouté à ${quote(d.path)} tant qu'il contient une erreur (ligne ${d.line})\u00a0: teh lint dit laquelle`,
  'insert-unsafe': (d) =>
    `rien ne peut être ajouté sans risque à ${quote(d.path)}, à cause de ${quote(d.seen)} à la ligne ${d.line}\u00a0: un corpus n'admet ni ancre, ni alias, ni étiquette, ni plusieurs documents`,
  'insert-flow': (d) =>
    `rien ne peut être ajouté à ${quote(d.path)}\u00a0: ce qui est entre crochets ou accolades à la ligne ${d.line} doit d'abord être écrit sur des lignes séparées`,
  'insert-empty': (d) =>
    `rien ne peut être ajouté à ${quote(d.path)}\u00a0: supprimez d'abord la clé ${quote(d.key)}, vide, à la ligne ${d.line}`,
  'insert-layout': (d) =>
    `rien ne peut être ajouté sans risque à ${quote(d.path)}, vu la mise en page de la ligne ${d.line}\u00a0: à faire à la main`,
  'insert-exists': (d) =>
    `${quote(d.path)} contient déjà ${quote(d.id)} (ligne ${d.line}), et en dit autre chose`,
  'document-other-text': (d) =>
    `${quote(d.id)} a la somme de contrôle d'un autre texte (${d.path}, ligne ${d.line})\u00a0: une version ultérieure est un document à part, avec son propre --id`,
  'insert-too-long': (d) =>
    `${quote(d.path)} deviendrait plus long que ne peut l'être un fichier du corpus`,
  'insert-hidden': (d) =>
    `le caractère ${d.seen} dans ${quote(d.at)} est invisible ou n'est pas du texte, et n'est pas écrit dans ${quote(d.path)}`,
  'insert-invalid': (d) =>
    `ce qui devait être écrit dans ${quote(d.path)} n'est pas valable à ${quote(d.at)} (${d.rule})`,
  'git-missing': () => "git n'est pas installé sur cette machine, ou ne figure pas dans son PATH",
  'git-no-repository': (d) => `${quote(d.path)} n'est pas dans un dépôt git`,
  'git-ownership': (d) =>
    `git ne fait pas confiance à ${quote(d.path)}, qui appartient à quelqu'un d'autre\u00a0: ${d.hint}`,
  'git-partial': (d) =>
    `ce clone est partiel, et il y manque ce dont git a besoin pour cette révision\u00a0: lancez ${d.hint}`,
  'git-revision': (d) =>
    `git ne connaît pas la révision ${quote(d.revision)}${d.remote ? `, mais bien ${d.remote}` : ''}${d.hint ? `\u00a0: ce clone est incomplet, lancez ${d.hint}\u00a0; en CI, prenez tout l'historique (fetch-depth: 0 sur GitHub, GIT_DEPTH: 0 sur GitLab)` : ''}`,
  'git-shallow': (d) =>
    `ce clone est incomplet et ne contient pas le point où ${quote(d.other)} a quitté ${quote(d.revision)}\u00a0: lancez ${d.hint}\u00a0; en CI, prenez tout l'historique (fetch-depth: 0 sur GitHub, GIT_DEPTH: 0 sur GitLab)`,
  'git-no-corpus': (d) =>
    `${quote(d.revision)} ne contient pas de corpus dans ${quote(d.path)}, ni exactement un ailleurs`,
  'git-unborn': () =>
    "il n'y a encore aucun commit ici, donc rien à quoi comparer\u00a0: faites d'abord un git commit, ou lancez teh lint, qui lit les fichiers tels qu'ils sont",
  'git-slow': (d) =>
    `git n'a pas répondu en ${d.seconds} secondes\u00a0: il attend peut-être un tube nommé qui a pris la place d'un de ses fichiers, ou un disque lent`,
  'git-failed': (d) => `git n'a pas pu répondre (${d.reason})`,
  'output-exists': (d) =>
    `${some(d.paths.map(quote))} ${d.paths.length === 1 ? 'existe déjà et contient autre chose' : 'existent déjà et contiennent autre chose'}\u00a0: nommez un autre dossier, ou ajoutez --force`,
  'output-foreign': (d) =>
    `${d.path} contient des fichiers qui ne sont pas ceux d'un site produit par teh\u00a0: --output prend un dossier nouveau ou vide, ou celui d'un site antérieur`,
  'output-in-corpus': (d) =>
    `${quote(d.path)} se trouve dans le corpus, qui contient des plans et rien d'autre\u00a0: nommez un dossier ailleurs`,
  'schema-foreign': (d) =>
    `${quote(d.path)} n'a pas été fait par teh schema et n'est pas remplacé\u00a0: nommez un autre dossier`,
  'flag-missing': (d) => `il manque ${d.flag}, par exemple ${d.example}`,
  'invalid-round': (d) =>
    `--round ${quote(d.seen)} n'est pas un nom de fichier\u00a0: des minuscules, des chiffres et des traits d'union, par exemple 2026-10`,
  'round-differs': (d) =>
    `dans la tournée ${quote(d.round)}, certains de ces organes ont déjà été interrogés autrement\u00a0: nommez-en une autre avec --round, ou ajoutez --force`,
  'nobody-asked': () => "personne n'a encore été interrogé\u00a0: teh ask commence une tournée",
  'unknown-round': (d) =>
    `tournée inconnue ${quote(d.seen)}${meant(d.suggestions) || '.'} Tournées\u00a0: ${d.allowed.join(', ')}`,
  'output-failed': (d) => `la réponse n'a pas pu être écrite (${d.reason})`,
  'bytes-on-terminal': (d) =>
    `${d.format} est un fichier et non un texte\u00a0: ajoutez --output reponse.${d.format}, ou envoyez-le dans un tube`,
}

/** Français de Belgique. */

import { fr as diff } from './diff/fr.ts'
import type { Words } from './en.ts'
import { fr as lint } from './lint/fr.ts'
import { fr as problems } from './problems/fr.ts'
import { list, n, quote } from './shared/fr.ts'
import { fr as suggest } from './suggest/fr.ts'

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const ordinal = (number: number) => (number === 1 ? '1er' : `${number}e`)
/** Un jour, un trimestre, un semestre veulent un article : dès le 1er trimestre 2009, dès 2021. */
const since = (period: string) => `dès ${/^\d{1,2}(er|e)? /.test(period) ? 'le ' : ''}${period}`
/** Le 31 décembre 2022, au 1er trimestre 2022, en 2022. */
const during = (period: string) =>
  `${/^\d{1,2}(er|e)? (trimestre|semestre) /.test(period) ? 'au' : /^\d{1,2}(er)? /.test(period) ? 'le' : 'en'} ${period}`

export const fr: Words = {
  language: 'fr',
  period: (year, kind, number, day) => {
    if (kind === 'day') return `${day === 1 ? '1er' : day} ${months[number - 1]} ${year}`
    if (kind === 'month') return `${months[number - 1]} ${year}`
    if (kind === 'quarter') return `${ordinal(number)} trimestre ${year}`
    if (kind === 'semester') return `${ordinal(number)} semestre ${year}`
    return String(year)
  },
  months: (count) => `${count} mois`,
  yes: 'oui',
  none: '–',
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  quote,
  status: {
    'not-started': 'non commencée',
    limited: 'limitée',
    substantial: 'substantielle',
    complete: 'achevée',
    withdrawn: 'retirée',
    'no-report': 'pas de rapport',
  },
  reason: {
    funding: 'financement',
    resources: 'moyens',
    priorities: 'priorités',
    approval: 'approbation',
    dependency: "dépend d'autre chose",
    other: 'autre',
  },
  origin: { table: 'ligne de tableau', prose: 'texte courant seulement' },
  match: {
    exact: 'identique',
    close: 'presque identique',
    broad: 'plus large',
    narrow: 'plus étroite',
    related: 'apparentée',
  },
  every: (every) =>
    every === 'year'
      ? 'chaque année'
      : every === 'unspecified'
        ? 'à une fréquence que le plan ne fixe pas'
        : /^1 \S+$/.test(every)
          ? `chaque ${every.slice(2).replace('an', 'année')}`
          : `tous les ${every}`,
  columns: {
    due: 'Échéance',
    late: 'Mois de retard',
    id: 'Id',
    measure: 'Mesure',
    title: 'Intitulé',
    lead: 'Responsable',
    partners: 'Avec',
    status: 'État',
    promised: 'Promise depuis',
    timing: 'Calendrier',
    edition: 'Édition',
    reference: 'N°',
    themes: 'Thèmes',
    origin: 'Origine',
    source: 'Source',
    printed: 'Imprimé',
    actor: 'Acteur',
    theme: 'Thème',
    count: 'Mesures',
    rule: 'Règle',
    severity: 'Gravité',
    summary: "Ce qu'elle signale",
  },
  nobody: 'non désigné',
  overdue: {
    asked: (day, count, considered) =>
      count === 0
        ? `Aucune mesure n'est en retard au ${day} (${n(considered, 'mesure examinée', 'mesures examinées')}).`
        : `${n(count, 'mesure est', 'mesures sont')} en retard au ${day}, sur ${n(considered, 'examinée', 'examinées')}.`,
    rule: (day) =>
      `Règle\u00a0: une mesure est en retard quand le dernier jour de son échéance tombe le ${day} ou avant et qu'aucune entrée du suivi datée de ce jour ou d'avant ne la dit achevée ou retirée.`,
    scope: (editions, all) =>
      editions.length === 0
        ? "À cette date, aucune édition d'aucun plan n'avait commencé."
        : `${all ? 'Toutes les éditions commencées à cette date' : 'Dernière édition de chaque plan commencée à cette date'}\u00a0: ${editions.join('\u00a0; ')}.`,
    actor: (names) => `Seulement les mesures de ${list(names)}.`,
    missed: (count) => `× ${count}`,
    leftOut: (count) => `Hors du tableau\u00a0: ${n(count, 'mesure', 'mesures')}.`,
    reasons: {
      settled: (count) =>
        n(count, 'mesure déclarée achevée ou retirée', 'mesures déclarées achevées ou retirées'),
      'not-yet-due': (count) => n(count, 'mesure pas encore échue', 'mesures pas encore échues'),
      'no-deadline': (count) => `sans échéance\u00a0: ${count} (le plan n'en imprime pas)`,
      'start-only': (count) => `sans échéance\u00a0: ${count} (le plan n'imprime qu'un début)`,
      event: (count) => `dépend d'un événement dont la date n'est pas connue\u00a0: ${count}`,
      'recurring-undated': (count) =>
        `se répète, mais le plan n'imprime pas de première date\u00a0: ${count}`,
      renewed: (count) =>
        `suivie sous la mesure d'une édition ultérieure qui la reprend\u00a0: ${count}`,
    },
    recurring:
      "Une mesure qui se répète vient à échéance à chaque occurrence, jusqu'à la fin de son édition\u00a0; un rapport sur une occurrence règle celle-là. La première sans rapport est affichée. × n\u00a0: autant d'occurrences passées sans rapport.",
    group: (count) => n(count, 'mesure en retard', 'mesures en retard'),
    since: (year, renewed, slip) =>
      `${year}${renewed === 0 ? '' : `, reprise ${renewed === 1 ? 'une fois' : `${renewed} fois`}`}${slip ? `, ${slip > 0 ? '+' : ''}${slip} mois` : ''}`,
  },
  query: {
    asked: (count, total, filters) =>
      `${n(count, 'mesure', 'mesures')} sur ${total}${filters.length > 0 ? `\u00a0: ${filters.join('\u00a0; ')}` : ''}.`,
    filter: (name, values) => `${name} ${list(values)}`,
    names: {
      actor: 'responsable ou partenaire',
      lead: 'responsable',
      year: 'calendrier touchant',
      due: 'échéance',
      theme: 'thème',
      plan: 'plan',
      edition: 'édition',
      status: 'état',
      origin: 'origine',
      text: 'texte',
    },
    during,
    yearRule:
      "Une année est touchée par la durée qui va du début à l'échéance, ou par l'échéance seule\u00a0; un début sans échéance, et une répétition dont toutes les dates ne sont pas imprimées, vont jusqu'à la fin de l'édition, ou jusqu'à la dernière fois imprimée. Une mesure sans aucune date ne touche aucune année.",
    asOf: (day) => `État au ${day}.`,
    total: (count) => n(count, 'mesure', 'mesures'),
  },
  show: {
    reference: 'Numéro imprimé',
    edition: 'Édition',
    lead: 'Responsable',
    partners: 'Avec',
    printedResponsibility: 'Responsabilité imprimée',
    emptyCell: "(rien d'imprimé)",
    timing: 'Calendrier',
    printedTiming: 'Calendrier imprimé',
    themes: 'Thèmes',
    origin: 'Origine',
    state: 'État',
    source: 'Source',
    note: 'Note',
    parts: 'Parties',
    log: "Ce que l'on sait de l'exécution",
    noLog: "Pas de rapport. Ce n'est pas la même chose que «\u00a0non commencée\u00a0».",
    alsoPrinted: 'Imprimée aussi',
    follows: 'Fait suite à',
    followedBy: 'Reprise par',
    answers: 'Répond à',
    closed: 'Close',
    where: (document, section, lines) =>
      [
        document,
        section && `section ${section}`,
        lines && (lines[0] === lines[1] ? `ligne ${lines[0]}` : `lignes ${lines[0]}–${lines[1]}`),
      ]
        .filter(Boolean)
        .join(', '),
    page: (page) => `page ${page}`,
    entry: (date, status, by) => [date, status, by && `selon ${by}`].filter(Boolean).join(' · '),
    deadlineMoved: (from, to) =>
      from ? `échéance déplacée\u00a0: ${from} → ${to}` : `échéance fixée\u00a0: ${to}`,
    file: 'Fichier',
    state_at: (status, day) => `${status} (au ${day})`,
  },
  lineage: {
    story: (since, renewed, slip, state, day) =>
      `Promesse faite pour la première fois dans le plan de ${since}${renewed === 0 ? ', non reprise depuis' : `, reprise dans ${n(renewed, 'édition ultérieure', 'éditions ultérieures')}`}${slip ? `\u00a0; l'échéance a été ${slip > 0 ? 'reportée' : 'avancée'} de ${Math.abs(slip)} mois` : ''}. État de la mesure la plus récente au ${day}\u00a0: ${state}.`,
    above: 'voir plus haut',
    state: (status, date, by) => `${status} (${date}${by ? `, selon ${by}` : ''})`,
    late: (months) => (months === 0 ? 'en retard' : `${months} mois de retard`),
    link: (match, slip) =>
      `reprend la précédente\u00a0: ${match}${slip ? `, ${slip > 0 ? '+' : ''}${slip} mois` : ''}`,
    related: 'Mesures qui touchent au même sujet sans être la même promesse\u00a0:',
    renewed: (count, day) =>
      count === 0
        ? `Au ${day}, aucune promesse reprise sans avoir été tenue ne reste ouverte.`
        : `${n(count, 'promesse a été reprise dans une édition ultérieure sans avoir été tenue et reste ouverte', 'promesses ont été reprises dans une édition ultérieure sans avoir été tenues et restent ouvertes')} au ${day}.`,
    renewedRule:
      "Une promesse compte quand une édition ultérieure l'a reprise (identique, presque identique, plus large ou plus étroite) alors qu'aucun rapport ne disait la précédente achevée ou retirée\u00a0; elle reste ouverte tant qu'aucun rapport ne le dit de la suivante. D'abord les plus souvent reprises, puis les plus anciennes.",
  },
  coverage: {
    columns: { recommendation: 'Recommandation', answer: 'Réponse', why: 'Motif' },
    asked: (all, open, recorded, parts, day) => {
      const nothing = open + recorded
      const why =
        recorded === 0
          ? ''
          : `, motif consigné${recorded === nothing ? (nothing === 1 ? '' : ' pour toutes') : ` pour ${recorded} d'entre elles`}`
      return `${nothing === 0 ? 'Au moins une mesure répond à chaque recommandation' : `Aucune mesure ne répond à ${all === 1 ? 'la recommandation' : `${nothing} des ${all} recommandations`}${why}`}${parts > 0 ? `\u00a0; ${nothing === 0 ? '' : 'dans les autres, '}${n(parts, 'partie reste', 'parties restent')} sans réponse` : ''} (état au ${day}).`
    },
    nothing: 'Recommandations auxquelles aucune mesure ne répond',
    recorded: 'Recommandations auxquelles aucune mesure ne répond, motif consigné',
    recordedParts: 'Parties auxquelles aucune mesure ne répond, motif consigné',
    partsNothing: 'Parties auxquelles aucune mesure ne répond',
    by: 'Adoptée par',
    adopted: "Date d'adoption",
    reportDue: 'Échéance du rapport',
    request: 'Demande',
    part: 'Partie',
    none: "Aucune mesure n'y répond.",
    open: 'Parties restées sans réponse',
    declined: (because) => `Non suivie\u00a0: ${because}`,
    forwarded: (to) => `Transmise à ${list(to, 'et')}.`,
    states: {
      answered: 'réponse apportée',
      partly: 'réponse partielle',
      recorded: 'aucune mesure, motif consigné',
      unanswered: 'aucune mesure',
    },
  },
  scorecard: {
    assessedBy: (names) => `Évaluation\u00a0: ${names}.`,
    colours: { green: 'vert', yellow: 'jaune', red: 'rouge' },
    counts: (count) => `${count.green} en vert, ${count.yellow} en jaune, ${count.red} en rouge`,
    changes: {
      better: 'en progrès',
      worse: 'en recul',
      same: 'inchangé',
      single: 'une seule année',
      unclear: 'indéterminée',
    },
    indicator: 'Indicateur',
    criterion: 'Critère',
    change: 'Évolution',
    why: 'Les raisons, et les mesures qui y répondent',
    nothing: "Aucune mesure n'y répond.",
    answeredBy: (id, title, status) => `Y répond\u00a0: ${id} – ${title} (${status})`,
    demands: 'Demandes formulées avec la carte',
  },
  timing: {
    due: (due, lastDay) => `échéance\u00a0: ${due} (dernier jour\u00a0: ${lastDay})`,
    window: (start, due, lastDay) =>
      `${since(start)}, échéance\u00a0: ${due} (dernier jour\u00a0: ${lastDay})`,
    start: (start) => `${since(start)}\u00a0; un début, pas une échéance`,
    recurs: (every, from, until) =>
      `se répète ${every}${from ? `, première fois\u00a0: ${from}` : ', aucune première date imprimée'}${until ? `, dernière fois\u00a0: ${until}` : ''}`,
    after: (event, within, on) =>
      `${within ? `au plus tard ${within} après` : 'après'} ${quote(event)}${on ? ` (${on})` : ", dont la date n'est pas connue"}`,
    none: "pas d'échéance",
    moved: (now, printed) => `${now}\u00a0; imprimé dans le plan\u00a0: ${printed}`,
    occurrencesMoved: (moves) => `déplacée\u00a0: ${moves}`,
    short: {
      start: since,
      moved: (now, printed) => `${now} (d'abord ${printed})`,
      set: (now) => `${now} (pas dans le plan)`,
      recurs: (from) => (from ? `${from}, se répète` : 'se répète'),
      event: 'événement',
      none: '–',
    },
    span: (duration) =>
      duration
        .replace(/^P/, '')
        .replace(/(\d+)Y/, (_, d) => `${n(Number(d), 'an', 'ans')} `)
        .replace(/(\d+)M/, (_, d) => `${d} mois `)
        .replace(/(\d+)D/, (_, d) => n(Number(d), 'jour', 'jours'))
        .trim(),
  },
  diff,
  suggest,
  lint: {
    ...lint,
    clean: (files, rules) =>
      `${n(files, 'fichier', 'fichiers')}, ${n(rules, 'règle', 'règles')}\u00a0: rien à signaler.`,
    summary: (errors, warnings, infos, files) =>
      `${n(errors, 'erreur', 'erreurs')}, ${n(warnings, 'avertissement', 'avertissements')}, ${n(infos, 'remarque', 'remarques')} dans ${n(files, 'fichier', 'fichiers')}.`,
    hidden: (count) =>
      `${n(count, 'remarque non affichée', 'remarques non affichées')}\u00a0: --rule <id>=warning ou --format json les montre.`,
    levels: { error: 'erreur', warning: 'avertissement', info: 'remarque' },
    suggestion: (words) => `vouliez-vous dire ${list(words)}\u00a0?`,
    related: 'voir aussi',
    fixed: (count) => `${n(count, 'fichier corrigé', 'fichiers corrigés')}\u00a0:`,
    elsewhere: (count) =>
      `${count} de ces points ${count < 2 ? 'vient' : 'viennent'} de la modification, dans ${count < 2 ? 'un fichier' : 'des fichiers'} qu'elle ne touche pas.`,
    notToApply:
      'Des caractères invisibles figurent ici sous la forme \\u{…}\u00a0: cette partie se lit, mais ne peut pas être appliquée comme correctif\u00a0; --fix sans --dry-run fait la correction.',
    nothingToFix: 'Rien à corriger.',
    more: (count) => `… et ${n(count, 'autre', 'autres')} de cette règle dans ce fichier`,
  },
  explain: {
    why: 'Pourquoi',
    bad: 'Signalé',
    good: 'Correct',
    severity: 'Gravité',
    fixable: 'Corrigé par --fix',
    usual: (severity, id) => `${severity} (se change par --rule ${id}=off|info|warning|error)`,
    all: (count) =>
      `${n(count, 'règle', 'règles')}. teh explain <rule> dit pourquoi, avec un exemple.`,
  },
  commands: {
    lint: 'Le corpus est-il en ordre\u00a0?',
    query: 'Quelles mesures\u00a0?',
    show: 'Tout sur une mesure',
    overdue: "Qu'est-ce qui est en retard\u00a0?",
    lineage: "D'où vient une promesse, et qu'est-elle devenue\u00a0?",
    coverage: 'À quelles recommandations une mesure répond-elle, et auxquelles aucune\u00a0?',
    scorecard: 'La carte de progrès, année par année',
    diff: "Qu'est-ce qui a changé entre deux éditions, ou deux révisions\u00a0?",
    explain: 'Une règle de lint\u00a0: pourquoi, mauvais et bon exemple',
  },
  arguments: {
    editions: "éditions, comme teh-2008 teh-2021, la plus ancienne d'abord",
    set: 'série de recommandations, comme cp-2018-4',
    card: 'carte de progrès, comme ecpat-be',
    paths: 'fichiers ou dossiers dont il faut parler (tout le corpus est toujours lu)',
    measure: "id d'une mesure, dernière partie de cet id, ou numéro imprimé",
    rule: "id d'une règle, par exemple timing/due-before-start",
  },
  flags: {
    git: 'comparer avec cette révision, ou deux révisions\u00a0: main, v1..v2',
    within: 'comparer les deux impressions des mesures de cette édition',
    renewed: 'promesses reprises sans avoir été tenues',
    suggest:
      "liens qui manquent peut-être, d'après la ressemblance des mots. Justes, quand les liens de ces plans ont été cachés puis recherchés\u00a0: forts 1 sur 1, probables 6 sur 14, possibles 13 sur 51",
    from: "avec --suggest\u00a0: l'édition ancienne (par défaut\u00a0: toutes celles qu'une édition ultérieure permet de comparer)",
    to: "avec --suggest\u00a0: l'édition récente (par défaut\u00a0: toutes les éditions ultérieures)",
    corpus:
      'dossier du corpus (par défaut\u00a0: le plans/ le plus proche en remontant, sinon celui livré avec teh)',
    format: 'forme de la réponse',
    lang: 'langue de la réponse (par défaut\u00a0: TEH_LANG, sinon celle du système, sinon en)',
    today:
      "le jour à prendre pour aujourd'hui (par défaut\u00a0: TEH_TODAY, sinon le jour à Bruxelles)",
    'no-cache': 'ne rien garder pour la fois suivante, ni rien lire de ce qui a été gardé',
    'no-color': 'sans couleurs',
    year: 'année que touche le calendrier',
    'overdue-year': 'à la fin de cette année\u00a0: comme --as-of YEAR-12-31',
    'as-of': 'à la fin de ce jour (par défaut\u00a0: hier)',
    'query-as-of': "états et échéances à la fin de ce jour (par défaut\u00a0: aujourd'hui)",
    actor: 'responsable ou partenaire\u00a0: id, nom, sigle ou autre appellation',
    lead: 'responsable',
    due: "année, trimestre, mois… où tombe l'échéance",
    theme: 'thème, y compris les thèmes plus précis',
    plan: "teh (traite des êtres humains) ou trafic (trafic d'êtres humains)",
    edition: 'édition, par exemple teh-2021',
    status: 'dernier état rapporté',
    origin: 'ligne de tableau, ou texte courant seulement',
    text: 'mots de ses textes\u00a0: intitulé, résumé, notes, volets, rapports…\u00a0; deux fois\u00a0: ou',
    units: "avec les services qui font partie de l'acteur",
    columns: 'colonnes à montrer, séparées par des virgules',
    sort: 'colonne de tri',
    'group-by': 'un tableau pour chacun',
    count: 'seulement le nombre',
    'all-editions': 'aussi les éditions antérieures',
    'exit-code': 'finir avec le code 1 quand quelque chose est trouvé',
    rule: "changer la gravité d'une règle\u00a0: id=off|info|warning|error",
    'max-warnings': "finir avec le code 1 au-delà de ce nombre d'avertissements",
    list: 'toutes les règles, avec leur gravité',
    changed:
      "ne parler que des fichiers qui diffèrent du dernier commit, et de ce qu'ils cassent ailleurs",
    since:
      "ne parler que des fichiers qui diffèrent du point où cette branche a quitté la révision, et de ce qu'ils cassent ailleurs",
    staged:
      "ne parler que des fichiers indexés pour le prochain commit, lus tels qu'ils y entreraient, et de ce qu'ils cassent ailleurs",
    fix: 'corriger ce qui peut être corrigé sans risque',
    'dry-run': 'avec --fix\u00a0: montrer ce qui changerait, sans rien changer',
    stdin: "lire un fichier sur l'entrée standard, au lieu de celui que nomme --stdin-filename",
    'stdin-filename': "chemin du fichier dont l'entrée standard est une version",
    output:
      'écrire la réponse dans ce fichier, sous la forme demandée, et pour les lecteurs sur la sortie standard',
  },
  help: {
    usage: 'Usage\u00a0:',
    options: 'Options',
    commands: 'Commandes',
    arguments: 'Arguments',
    description:
      "Les plans d'action contre la traite des êtres humains, en texte simple\u00a0: ce qui a été promis, par qui, pour quand, et ce qui est en retard.",
    examples: 'Exemples',
    exitCodes:
      'Codes de sortie\u00a0: 0 réponse donnée · 1 quelque chose a été trouvé · 2 la commande ou son environnement pose problème · 3 la réponse est incomplète.',
    version: 'afficher la version',
    help: 'afficher cette aide',
    choices: 'au choix',
  },
  problems,
  incomplete: (count) =>
    `La réponse est incomplète\u00a0: ${count < 2 ? `${count} fichier illisible ou défectueux a été laissé de côté` : `${count} fichiers illisibles ou défectueux ont été laissés de côté`}. teh lint dit pourquoi\u00a0:`,
  bug: (message) =>
    `teh a un défaut\u00a0: ${message} (TEH_DEBUG=1 montre où\u00a0; merci de le signaler)`,
}

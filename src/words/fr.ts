/** Ce que tout le monde lit, en français. */

import { fr as ask } from './ask/fr.ts'
import { fr as collect } from './collect/fr.ts'
import { fr as diff } from './diff/fr.ts'
import type { Words } from './en.ts'
import { fr as form } from './form/fr.ts'
import { fr as help } from './help/fr.ts'
import { fr as overdue } from './overdue/fr.ts'
import { fr as pages } from './pages/fr.ts'
import { fr as problems } from './problems/fr.ts'
import { fr as record } from './record/fr.ts'
import { list, n, quote, states } from './shared/fr.ts'
import { fr as site } from './site/fr.ts'
import { fr as statusOf } from './status/fr.ts'
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
const during = (period: string) => {
  if (/^\d{1,2}(er|e)? (trimestre|semestre) /.test(period)) return `au ${period}`
  return /^\d{1,2}(er)? /.test(period) ? `le ${period}` : `en ${period}`
}

export const fr: Words = {
  language: 'fr',
  locale: 'fr-BE',
  period: (year, kind, number, day) => {
    if (kind === 'day') return `${day === 1 ? '1er' : day} ${months[number - 1]} ${year}`
    if (kind === 'month') return `${months[number - 1]} ${year}`
    if (kind === 'quarter') return `${ordinal(number)} trimestre ${year}`
    if (kind === 'semester') return `${ordinal(number)} semestre ${year}`
    return String(year)
  },
  months: (count) => `${count} mois`,
  progress: (step, done, total) => {
    const said = {
      reading: 'Fichiers lus',
      checking: 'Règles vérifiées',
      pages: 'Pages préparées',
      writing: 'Pages mises en forme',
      sheets: 'Formulaires lus',
    }[step]
    return `${said}\u00a0: ${done}${total === undefined ? '' : ` sur ${total}`}`
  },
  yes: 'oui',
  none: '–',
  next: 'Ensuite',
  colon: '\u00a0: ',
  semicolon: '\u00a0; ',
  quote,
  status: {
    ...states,
    'no-report': 'aucun état rapporté',
    closed: 'clôturée',
  },
  communication: {
    telephone: 'téléphone',
    mail: 'courriel',
    meeting: 'réunion',
    letter: 'lettre',
    form: 'formulaire',
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
  othersSay: 'autre avis',
  othersDiffer: '≠ avis divergents',
  stands: {
    exact: 'identique à',
    close: 'presque identique à',
    broader: 'plus large que',
    narrower: 'plus étroite que',
    related: 'apparentée à',
  },
  every: (every) => {
    if (every === 'year') return 'chaque année'
    if (every === 'unspecified') return 'à une fréquence que le plan ne fixe pas'
    if (/^1 \S+$/.test(every)) return `chaque ${every.slice(2).replace('an', 'année')}`
    return `tous les ${every}`
  },
  columns: {
    due: 'Échéance',
    late: 'Mois de retard',
    id: 'Id',
    measure: 'Mesure',
    title: 'Titre',
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
    scope: 'Portée',
    group: 'Groupe',
    actor: 'Acteur',
    theme: 'Thème',
    count: 'Mesures',
    rule: 'Règle',
    level: 'Niveau',
    summary: "Ce qu'elle signale",
  },
  nobody: 'non désigné',
  overdue,
  pages,
  site,
  record,
  query: {
    asked: (count, total, filters) =>
      `${n(count, 'mesure', 'mesures')} sur ${total}${filters.length > 0 ? `\u00a0: ${filters.join('\u00a0; ')}` : ''}.`,
    filter: (name, values) => `${name} ${list(values)}`,
    asRole: (role, bodies) => `${list(bodies)}, ${role}`,
    names: {
      actor: 'responsable ou partenaire',
      lead: 'responsable',
      year: 'calendrier couvrant',
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
      "Une mesure compte chaque année de son début à son échéance, ou l'année de son échéance seulement. Si elle a un début sans échéance, ou se répète à des dates qui ne sont pas toutes imprimées, elle compte jusqu'à la fin de l'édition, ou jusqu'à la dernière date imprimée. Une mesure sans aucune date ne compte pour aucune année.",
    asOf: (day) => `État au ${day}.`,
    asPartner: (count) => `Dont ${count} comme partenaire seulement.`,
    asMember: (count) => `Dont ${count} comme membre d'un groupe.`,
    withUnits: (count) =>
      `${n(count, 'autre mesure', 'autres mesures')} chez des services qui en font partie (--units ${count < 2 ? "l'ajoute" : 'les ajoute'}).`,
    undated: (count) =>
      `${n(count, "autre mesure n'a", "autres mesures n'ont")} aucune date (--undated ${count < 2 ? "l'ajoute" : 'les ajoute'}).`,
    unread: (count) =>
      `${n(count, 'autre mesure a un calendrier imprimé', 'autres mesures ont un calendrier imprimé')} sans date (--undated ${count < 2 ? "l'ajoute" : 'les ajoute'}).`,
    total: (count) => n(count, 'mesure', 'mesures'),
  },
  show: {
    edition: 'Édition',
    lead: 'Responsable',
    partners: 'Avec',
    printedResponsibility: 'Responsabilité imprimée',
    emptyCell: "(rien d'imprimé)",
    timing: 'Calendrier',
    printedTiming: 'Calendrier imprimé',
    themes: 'Thèmes',
    origin: 'Origine',
    source: 'Source',
    note: 'Note',
    parts: 'Parties',
    log: "Ce que l'on sait de l'exécution",
    noLog: "Pas de rapport. Ce n'est pas la même chose que «\u00a0non commencée\u00a0».",
    sameSubject: 'Même sujet',
    link: 'Lien',
    accordingTo: (by) => `selon ${by}`,
    reasons: 'Freins',
    more: (id) => `Motif de ces liens, et notes\u00a0: teh show ${id} --full`,
    alsoPrinted: 'Imprimée aussi',
    follows: 'Fait suite à',
    followedBy: 'Reprise par',
    answers: 'Répond à',
    closed: 'Clôturée',
    where: (document, section, lines) =>
      [
        document,
        section && `section ${section}`,
        lines && (lines[0] === lines[1] ? `ligne ${lines[0]}` : `lignes ${lines[0]}–${lines[1]}`),
      ]
        .filter(Boolean)
        .join(', '),
    heard: (how, from, date, file, row) =>
      [how, from && `de ${from}`, date, file, row && `ligne ${row}`].filter(Boolean).join(', '),
    page: (page) => `page ${page}`,
    entry: (date, status, by) => [date, status, by && `selon ${by}`].filter(Boolean).join(' · '),
    deadlineMoved: (from, to) =>
      from ? `échéance déplacée\u00a0: ${from} → ${to}` : `échéance fixée\u00a0: ${to}`,
    file: 'Fichier',
    alsoNamed: (typed, others) =>
      `${typed} désigne aussi ${others.join('\u00a0; ')}. Voici la plus récente.`,
    alsoOf: (year, more) => `une mesure de ${year} (${more.join('\u00a0: ')})`,
    silentSince: (year) => `Depuis ${year}\u00a0: rien.`,
    missed: (times) => `pas faite avant\u00a0: ${times.join(', ')}`,
    late: (months, missed) =>
      `${months === 0 ? "En retard de moins d'un mois" : `En retard de ${months} mois`}${missed > 1 ? `, ${missed} fois sans rapport` : ''}`,
    says: (status, by, date) => `${status}${by ? ` selon ${by}` : ''} (${date})`,
    standing: (standing, day) => `${standing} · au ${day}`,
    provisional: (date) => `provisoire\u00a0: daté de ${date}`,
    promisedSince: (since, renewed, slip) =>
      `Promise depuis ${since}${renewed === 0 ? '' : `, reprise ${renewed === 1 ? 'une fois' : `${renewed} fois`}`}${slip ? `, échéance ${slip > 0 ? 'reportée' : 'avancée'} de ${Math.abs(slip)} mois` : ''}.`,
    promised: 'Ce qui est promis',
    printed: (quoted) => (quoted === '' ? "(rien d'imprimé)" : `(imprimé\u00a0: ${quoted})`),
    settledWithWhole: "réglée avec l'ensemble",
    retracted: 'annulé par son auteur, ne compte nulle part',
    retracts: (date) => `annule son rapport de ${date}, qui était une erreur`,
    waiting: (from) =>
      from
        ? `ne compte pas encore\u00a0: compte à partir du ${from}`
        : 'ne compte pas encore\u00a0: commence plus tard',
    provisionalEntry: "provisoire\u00a0: sa période n'est pas finie",
    aboutPart: (part) => `sur la partie ${part}`,
    aboutOccurrence: (occurrence) => `sur la fois prévue pour ${occurrence}`,
    thisOne: (stands) => `${stands} celle-ci`,
    notBegun: (id, begin) =>
      `${id} relève d'un plan qui n'a pas commencé\u00a0: il commence le ${begin}.`,
  },
  lineage: {
    story: (since, renewed, slip, state, day, latest) =>
      `Promesse faite pour la première fois dans le plan de ${since}${renewed === 0 ? ', non reprise depuis' : `, reprise dans ${n(renewed, 'édition ultérieure', 'éditions ultérieures')}`}${slip ? `\u00a0; l'échéance a été ${slip > 0 ? 'reportée' : 'avancée'} de ${Math.abs(slip)} mois` : ''}. État ${latest === undefined ? '' : `de la mesure la plus récente, ${latest}, `}au ${day}\u00a0: ${state}.`,
    above: 'voir plus haut',
    state: (status, date, by) => `${status} (${date}${by ? `, selon ${by}` : ''})`,
    late: (months) => (months === 0 ? 'en retard' : `${months}\u00a0mois de retard`),
    link: (stands, slip) =>
      `${stands}${slip ? `\u00a0; échéance ${Math.abs(slip)} mois plus ${slip > 0 ? 'tard' : 'tôt'}` : ''}`,
    related: 'Mesures qui touchent au même sujet sans être la même promesse',
    renewed: (count, day) =>
      count === 0
        ? `Au ${day}, aucune promesse reprise sans avoir été tenue ne reste ouverte.`
        : `${n(count, 'promesse a été reprise dans une édition ultérieure sans avoir été tenue et reste ouverte', 'promesses ont été reprises dans une édition ultérieure sans avoir été tenues et restent ouvertes')} au ${day}.`,
    standing: (count) =>
      `${n(count, 'tâche permanente se poursuit et a été exécutée', 'tâches permanentes se poursuivent et ont été exécutées')}`,
    standingRule:
      'Le plan antérieur ne lui fixait pas de terme, et un rapport la dit, en tout ou en partie, réalisée au moins en partie.',
    renewedRule:
      "Une promesse compte quand une édition ultérieure l'a reprise (identique, presque identique, plus large ou plus étroite) alors qu'aucun rapport ne disait la précédente achevée ou retirée\u00a0; elle reste ouverte tant qu'aucun rapport ne le dit de la suivante. D'abord les plus souvent reprises, puis les plus anciennes.",
  },
  coverage: {
    noSet:
      "Le corpus n'a pas de recommandations. Un ensemble de recommandations est un fichier de recommendations/\u00a0: docs/FORMAT.md montre ce qu'on y écrit.",
    columns: { recommendation: 'Recommandation', answer: 'Réponse', why: 'Motif' },
    point: 'Points demandés',
    because: 'Pourquoi',
    asked: (recommendations, parts, open, day) =>
      `${n(recommendations, 'recommandation', 'recommandations')}, ${n(parts, 'point demandé', 'points demandés')}\u00a0; ${open === 0 ? 'aucun ne reste sans réponse' : `${open} sans aucune réponse`} au ${day}.`,
    overview: 'Une à une',
    ofParts: (count, all, name) => `${name} (${count} sur ${all})`,
    rule: 'Mesure achevée\u00a0: elle répond au point. Mesure en cours\u00a0: elle est dite réalisée en partie, ou une mesure plus large est achevée. Mesure sur papier\u00a0: elle existe, et aucun rapport ne dit que quelque chose a été fait. Mesure apparentée seulement\u00a0: elle porte sur le même sujet, sans répondre au point.',
    by: 'Adoptée par',
    adopted: "Date d'adoption",
    reportDue: 'Échéance du rapport',
    request: 'Demande',
    part: 'Partie',
    none: "Aucune mesure n'y répond.",
    parts: 'Ce qui est demandé, point par point',
    declined: (because) => `Écartée\u00a0: ${because}`,
    forwarded: (to) => `Transmise à ${list(to, 'et')}.`,
    classes: {
      delivered: 'mesure achevée',
      'under-way': 'mesure en cours',
      'on-paper': 'mesure sur papier',
      touched: 'mesure apparentée seulement',
      declined: 'écartée',
      forwarded: 'transmise',
      unanswered: 'sans réponse',
      mixed: 'variable selon les points',
    },
  },
  scorecard: {
    noCard:
      "Le corpus n'a pas de carte de progrès. Une carte est un fichier de scorecards/\u00a0: docs/FORMAT.md montre ce qu'on y écrit.",
    assessedBy: (names) => `Évaluation\u00a0: ${names}.`,
    moved: (all, worse, better, first, last) =>
      `De ${first} à ${last}, sur ${n(all, 'critère', 'critères')}, ${worse} en recul et ${better} en progrès.`,
    open: (behind, open) =>
      behind === 0
        ? 'Tous sont au vert.'
        : `Pas au vert\u00a0: ${behind}, dont ${open} sans aucune mesure qui y réponde.`,
    colours: { green: 'vert', yellow: 'jaune', red: 'rouge' },
    counts: (count) => `${count.green} en vert, ${count.yellow} en jaune, ${count.red} en rouge`,
    waiting: (count, year, from) =>
      `${n(count, 'cote', 'cotes')} de ${year} ne ${count === 1 ? 'compte' : 'comptent'} ${from ? `qu'à partir du ${from}` : 'que plus tard'}.`,
    unrated: 'sans cote',
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
    nothing: "Aucune mesure n'y répond.",
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
      unread: 'mots sans date',
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
  collect,
  diff,
  suggest,
  statusOf,
  ask,
  form,
  lint: {
    clean: (files, rules) =>
      `Tout est en ordre\u00a0: ${n(files, 'fichier vérifié', 'fichiers vérifiés')}, ${n(rules, 'règle', 'règles')}, rien à signaler.`,
    summary: (errors, warnings, notes, files) =>
      `${errors + warnings === 0 ? 'Tout est en ordre\u00a0: aucune erreur, aucun avertissement' : `${n(errors, 'erreur', 'erreurs')}, ${n(warnings, 'avertissement', 'avertissements')}`}, ${n(notes, 'remarque', 'remarques')} dans ${n(files, 'fichier', 'fichiers')}.`,
    hidden: (count) =>
      `${n(count, 'remarque', 'remarques')}, ${count === 1 ? 'qui ne bloque rien' : 'dont aucune ne bloque'}\u00a0: teh lint --notes`,
    levels: { error: 'erreur', warning: 'avertissement', note: 'remarque' },
    suggestion: (words) => `vouliez-vous dire ${list(words)}\u00a0?`,
    related: 'voir aussi',
    fixed: (count) => `${n(count, 'fichier corrigé', 'fichiers corrigés')}\u00a0:`,
    elsewhere: (count) =>
      `${count} de ces points ${count < 2 ? 'vient' : 'viennent'} de la modification, dans ${count < 2 ? 'un fichier' : 'des fichiers'} qu'elle ne touche pas.`,
    notToApply:
      'Des caractères invisibles figurent ici sous la forme \\u{…}\u00a0: cette partie se lit, mais ne peut pas être appliquée comme correctif\u00a0; --fix sans --dry-run fait la correction.',
    nothingToFix: 'Rien à corriger.',
    documents: (read: number, absent: readonly string[]) =>
      `Cherché dans ${n(read, 'texte', 'textes')}.${absent.length > 0 ? ` Textes absents, où rien n'est cherché\u00a0: ${list(absent, 'et')}.` : ''}`,
    more: (count) => `… et ${n(count, 'autre', 'autres')} de cette règle dans ce fichier`,
  },
  explain: {
    why: 'Pourquoi',
    bad: 'Signalé',
    good: 'Correct',
    level: 'Niveau',
    fixable: 'Corrigé par --fix',
    usual: (level, id) => `${level} (se change par --rule ${id}=off|note|warning|error)`,
    all: (count) =>
      `${n(count, 'règle', 'règles')}. teh explain <rule> dit pourquoi, avec un exemple.`,
  },
  help,
  problems,
  incomplete: (count) =>
    `La réponse est incomplète\u00a0: ${n(count, "fichier illisible ou erroné n'a", "fichiers illisibles ou erronés n'ont")} pas été pris en compte. teh lint dit pourquoi\u00a0:`,
  corpus: 'Corpus',
  shippedPlans:
    "Il n'y a pas de dossier plans/ ici ni dans un dossier parent\u00a0: la réponse porte sur les plans fournis avec teh.",
  sparseCheckout:
    "Ce dépôt n'est extrait qu'en partie (sparse checkout)\u00a0: les fichiers du corpus laissés de côté manquent dans cette réponse (git sparse-checkout disable les ramène).",
  incompleteSheet: (files) =>
    `Incomplet\u00a0: fichiers non lus en entier, et non pris en compte\u00a0: ${files.join(', ')}`,
  bug: (message) =>
    `teh a un défaut\u00a0: ${message} (TEH_DEBUG=1 montre où\u00a0; merci de le signaler)`,
}

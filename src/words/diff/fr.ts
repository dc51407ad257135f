/** Ce qui a changé, en français. */
import { n } from '../shared/fr.ts'
import type { DiffWords, Kind } from './en.ts'
import type { GroupKind, ToldKind } from './kinds.ts'

const kinds: Record<GroupKind, Kind> = {
  'dropped-silently': [
    'sans explication',
    'sans explication',
    (year) => `Absentes du plan de ${year}, sans explication`,
    "Aucune mesure du plan récent ne les reprend et il n'en dit rien\u00a0; aucun rapport ne les dit achevées, aucun texte ne dit pourquoi elles s'arrêtent.",
  ],
  'dropped-mentioned': [
    'mentionnée dans le plan récent',
    'mentionnées dans le plan récent',
    (year) => `Absentes du plan de ${year}, qui en parle pourtant`,
    'Aucune mesure du plan récent ne les reprend, mais il en dit quelque chose ou porte sur le même sujet.',
  ],
  split: ['scindée', 'scindées', 'Scindées', 'Une mesure est devenue plusieurs.'],
  merged: ['fusionnée', 'fusionnées', 'Fusionnées', 'Plusieurs mesures sont devenues une seule.'],
  reshaped: [
    'remaniée',
    'remaniées',
    'Remaniées',
    'Plusieurs mesures sont devenues plusieurs autres.',
  ],
  reworded: ['reformulée', 'reformulées', 'Reformulées', "Reprises en d'autres termes."],
  carried: [
    'reprise telle quelle',
    'reprises telles quelles',
    'Reprises telles quelles',
    'Le même texte.',
  ],
  reappeared: [
    'réapparue',
    'réapparues',
    'Réapparues',
    'Promises avant le plus ancien des deux plans, absentes de celui-ci, promises à nouveau.',
  ],
  new: ['nouvelle', 'nouvelles', 'Nouvelles', 'Aucune mesure du plan ancien ne la promettait.'],
  'dropped-closed': [
    'clôturée',
    'clôturées',
    'Clôturées',
    "Non reprises\u00a0; un texte dit pourquoi elles s'arrêtent, ou le dernier rapport les dit retirées.",
  ],
  'dropped-delivered': [
    'réalisée',
    'réalisées',
    'Réalisées',
    'Non reprises\u00a0; le dernier rapport les dit achevées.',
  ],
}

const told: Record<ToldKind, string> = {
  'lead-changed': 'autre responsable',
  'lead-lost': 'plus de responsable',
  'lead-set': 'responsable désigné',
  'partner-added': 'partenaire ajouté',
  'partner-removed': 'partenaire disparu',
  'partner-became-lead': 'partenaire devenu responsable',
  'lead-became-partner': 'responsable devenu partenaire',
  'deadline-later': 'échéance reportée',
  'deadline-earlier': 'échéance avancée',
  'deadline-lost': "plus d'échéance",
  'deadline-set': 'échéance fixée',
  'deadline-vaguer': 'échéance plus vague',
  'deadline-finer': 'échéance plus précise',
  'became-recurring': 'se répète désormais',
  'no-longer-recurring': 'ne se répète plus',
  'start-changed': 'autre début',
  'rhythm-changed': 'autre rythme',
  'until-changed': 'autre fin',
  moved: 'déplacée',
  'themes-changed': 'autres thèmes',
}

export const fr: DiffWords = {
  count: (count, kind) => `${count} ${kinds[kind][count < 2 ? 0 : 1]}`,
  totals: (gone, whys, rest) => {
    const parts = [
      ...(gone > 0
        ? [`${n(gone, 'non reprise', 'non reprises')}\u00a0: ${whys.join('\u00a0; ')}`]
        : []),
      ...(rest.length > 0 ? [rest.join(', ')] : []),
    ]
    return parts.length === 0 ? 'Rien à comparer.' : `${parts.join('. ')}.`
  },
  subjectToGaps: 'sous réserve des plans absents',
  name: (kind, year) => {
    const title = kinds[kind][2]
    return typeof title === 'string' ? title : title(year)
  },
  title: (kind, count, year) => `${fr.name(kind, year)} (${count})`,
  whole: (year) => `Ce que le plan de ${year} dit du plan plus ancien dans son ensemble`,
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, [, , , note]]) => [kind, note]),
  ) as Record<GroupKind, string>,
  rule: (day) =>
    `Le sort d'une mesure vient des liens notés dans le corpus, jamais de la ressemblance des mots. Les rapports comptent jusqu'au ${day}. Les organes qui se sont succédé comptent pour un seul.`,
  gap: (titles) =>
    `Attention\u00a0: ${titles.length === 1 ? "un plan paru entre les deux n'est" : `${titles.length} plans parus entre les deux ne sont`} pas dans le corpus, et ce qui y a été réalisé ou repris ne se voit pas ici\u00a0: ${titles.map((title) => `«\u00a0${title}\u00a0»`).join(', ')}.`,
  otherPlan:
    "Attention\u00a0: ce sont des éditions de deux plans différents\u00a0; ce qui n'est pas repris ici n'a pas été abandonné pour autant.",
  told,
  renewed: (since) => `promise depuis ${since}`,
  undelivered: (ids) =>
    `reprise sans avoir été réalisée\u00a0: au début du plan récent, aucun rapport ne la disait achevée ou retirée (${ids.join(', ')})`,
  closed: "pourquoi elle s'arrête",
  lastReport: 'dernier rapport',
  newerSays: 'ce que dit le plan récent',
  touchedBy: (ids) =>
    `le plan récent porte sur le même sujet, sans la même promesse\u00a0: ${ids.join(', ')}`,
  within: (all, differing) =>
    `${n(all, 'autre version imprimée', 'autres versions imprimées')} de mesures de ce plan, dont ${differing} avec une autre responsabilité ou un autre calendrier.`,
  withinTitle: 'Imprimées deux fois, et pas de la même façon',
  otherPrinting: 'Imprimée ailleurs',
  ownPrinting: 'La mesure',
  fields: {
    title: 'titre',
    summary: 'résumé',
    responsibility: 'responsabilité',
    timing: 'calendrier',
  },
  revisions: (before, after) => `${before} → ${after}`,
  movedFrom: (revision, folder) => `À ${revision}, le corpus se trouvait dans ${folder}.`,
  workingTree: (dirty) =>
    dirty ? 'fichiers de travail, pas tous enregistrés dans git' : 'fichiers de travail',
  nothing: "Aucun plan n'a changé.",
  nothingRead: "Aucun plan n'a changé dans ce qui a pu être lu.",
  unread: (count) => `Illisibles ou erronés, et non pris en compte de part et d'autre (${count})`,
  unreadHere: (ids) =>
    `Attention\u00a0: ce qui est illisible ou erroné n'est pas pris en compte, et ce qui y est promis ou repris ne se voit pas ici\u00a0: ${ids.join(', ')}.`,
  revisionTotals: (count) =>
    `${
      [
        count.added > 0 && n(count.added, 'mesure ajoutée', 'mesures ajoutées'),
        count.removed > 0 && n(count.removed, 'mesure supprimée', 'mesures supprimées'),
        count.renamed > 0 && n(count.renamed, 'fichier renommé', 'fichiers renommés'),
        count.changed > 0 && n(count.changed, 'mesure modifiée', 'mesures modifiées'),
        count.moved > 0 &&
          n(count.moved, 'échéance déplacée ou supprimée', 'échéances déplacées ou supprimées'),
        count.leads > 0 &&
          n(count.leads, 'responsable changé ou supprimé', 'responsables changés ou supprimés'),
        count.entries > 0 && n(count.entries, 'rapport ajouté', 'rapports ajoutés'),
      ]
        .filter(Boolean)
        .join(', ') || 'Seuls des registres ont changé'
    }.`,
  kind: 'Type',
  revisionTitle: (kind, count) =>
    `${{ removed: 'Supprimées', added: 'Ajoutées', renamed: 'Renommées', changed: 'Modifiées' }[kind]} (${count})`,
  themesOnly: (count) => `Seuls les thèmes changent (${count})`,
  entryAdded: 'rapport ajouté',
  entryRemoved: 'rapport supprimé',
  answersAdded: 'répond désormais à',
  answersRemoved: 'ne répond plus à',
  alsoChanged: (fields) => `change aussi\u00a0: ${fields.join(', ')}`,
  coverage: 'Recommandations',
  others: 'Changent aussi',
  otherKinds: {
    actor: 'acteur',
    theme: 'thème',
    document: 'document',
    edition: 'édition',
    recommendations: 'recommandations',
    scorecard: 'carte de progrès',
  },
  deltas: { removed: 'supprimé', added: 'ajouté', changed: 'modifié', renamed: 'renommé' },
  sheet: {
    older: (what) => `Avant\u00a0: ${what}`,
    newer: (what) => `Après\u00a0: ${what}`,
    id: 'mesure',
    title: 'titre',
    number: 'numéro',
    firstLine: 'première ligne',
    lastLine: 'dernière ligne',
    stands: "Rapport de la nouvelle à l'ancienne",
    because: 'Pourquoi elles sont liées',
    what: 'Ce qui change',
    differs: 'Ce qui diffère',
    before: 'Ancienne valeur',
    after: 'Nouvelle valeur',
    months: 'Mois',
    place: 'endroit',
    note: 'Note',
  },
  signs: { '+': 'ajout', '-': 'perte', '~': 'changement', '=': 'inchangé', '?': 'inconnu' },
  cut: (more) => `… encore ${more} caractères\u00a0: lancez la commande pour tout lire.`,
}

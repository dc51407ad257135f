/** Ce que disent `import` et `new --from` du document d'un plan et du classeur qui en est tiré. */
import { list, n, quote } from '../shared/fr.ts'
import type { ImportWords } from './en.ts'

export const fr: ImportWords = {
  foreign: {
    pdf: 'est un PDF, où des lignes se perdent en bas de page\u00a0: demandez le fichier Word (.docx) et donnez celui-ci',
    'old-word':
      "est un document dans l'ancien format de Word (.doc)\u00a0: ouvrez-le, enregistrez-le en .docx et donnez celui-ci",
    'open-document-text':
      'est un document LibreOffice (.odt)\u00a0: ouvrez-le, enregistrez-le en .docx et donnez celui-ci',
    'rich-text':
      'est un texte mis en forme (.rtf)\u00a0: ouvrez-le, enregistrez-le en .docx et donnez celui-ci',
    'old-excel':
      "est un classeur de l'ancien format (.xls)\u00a0: ouvrez-le, enregistrez-le en .xlsx et donnez celui-ci",
    'open-document-sheet':
      'est une feuille de calcul LibreOffice (.ods)\u00a0: ouvrez-la, enregistrez-la en .xlsx et donnez celle-ci',
    encrypted:
      'est protégé par un mot de passe\u00a0: ouvrez-le, retirez le mot de passe, enregistrez-le et donnez celui-ci',
    presentation: 'est une présentation\u00a0: demandez le plan en fichier Word (.docx)',
    macros:
      'contient des macros\u00a0: ouvrez-le sans les exécuter, enregistrez-le en .docx ou .xlsx et donnez celui-ci',
    empty: 'est vide\u00a0: redemandez-le',
    unknown: "n'est pas d'un format connu ici\u00a0: demandez le plan en fichier Word (.docx)",
  },
  take: ['oui', 'non'],
  rows: {
    key: 'Ligne',
    place: 'Où',
    number: 'Numéro',
    printed: 'Imprimé',
    take: 'Reprendre\u00a0?',
    title: 'Titre',
    summary: 'Résumé',
    themes: 'Thèmes',
    parts: 'Parties (une par ligne)',
    printedWho: 'Responsable, imprimé',
    lead: 'Responsables (ids)',
    partners: 'Partenaires (ids)',
    printedWhen: 'Échéance, imprimée',
    start: 'Début',
    due: 'Échéance',
    doubts: 'Pas certain',
    because: 'Si non\u00a0: pourquoi',
  },
  links: {
    key: 'Ligne',
    printed: 'Imprimé',
    slug: 'Nom court (slug)',
    sameAs: 'Identique à la ligne',
    sameProposed: 'Imprimée deux fois\u00a0?',
    followsProposed: 'Reprend peut-être',
    follows: 'Reprend (id)',
    match: 'Correspondance',
    because: 'Parce que',
    answersProposed: 'Répond peut-être à',
    answers: 'Répond à (id)',
  },
  plan: {
    edition: 'Édition (dossier)',
    plan: 'Série de plans',
    title: 'Titre du plan',
    period: 'Période (2026/2030)',
    language: 'Langue du document',
    document: 'Document (id)',
    documentTitle: 'Titre du document',
    publisher: 'Publié par (id)',
    date: 'Date du document',
  },
  review: {
    title: (edition) => `Relecture\u00a0: ${edition}`,
    sheets: { rows: 'À remplir', links: 'Liens', plan: 'Plan', left: 'Pas repris' },
    instructions: [
      "Pour chaque ligne\u00a0: un titre et un résumé dans vos propres mots, au moins un thème, et un regard sur ce qui n'est pas certain. Ce qui se termine par (?) est seulement proposé\u00a0: écrivez ce qui est juste, ou choisissez «\u00a0ok\u00a0» sous «\u00a0Reprendre\u00a0?\u00a0» si toute la ligne l'est. Les cellules jaunes sont à remplir, les autres sont verrouillées.",
      "Les organes et les thèmes s'écrivent par leur id, plusieurs séparés par des points-virgules. Début et échéance\u00a0: 2026, 2026-Q1, 2026-05 ou 2026-05-17\u00a0; laissez vide là où le plan ne donne pas de date.",
    ],
    links: 'Où chaque ligne a sa place (facultatif)',
    linkInstructions: [
      "Rien ici n'est un fait avant que vous l'écriviez\u00a0: ce qui est proposé ne repose que sur des mots communs.",
      "Correspondance\u00a0: ce qu'est la mesure plus ancienne pour celle-ci\u00a0: exact, close, broad, narrow, related. Un lien demande une raison.",
    ],
    take: 'oui, non, ou ok\u00a0: oui, et ce qui se termine par (?) est juste',
    plan: "Ce qu'est le plan",
    planInstructions: "À remplir seulement si le corpus n'a pas encore cette édition.",
    left: "Ce qui n'a pas été repris du document, et pourquoi",
    why: 'Pourquoi',
  },
  place: ({ table, sheet, row, line }) => {
    if (sheet !== undefined) return `feuille ${quote(sheet)}, ligne ${row}`
    if (table !== undefined)
      return row === undefined ? `tableau ${table}` : `tableau ${table}, ligne ${row}`
    return line === undefined ? '' : `ligne ${line}`
  },
  notTaken: {
    'no-headings':
      'le tableau ne nomme aucune colonne connue\u00a0: --columns measure=1,who=2,when=3',
    heading: 'un titre au-dessus des lignes qui suivent',
    'head-row': 'les noms des colonnes',
    above: 'se trouve au-dessus des noms des colonnes',
    'no-measure': 'ne dit rien dans la colonne de la mesure',
  },
  doubt: {
    'merged-below': 'plusieurs lignes sont fusionnées en une mesure\u00a0: en est-ce une\u00a0?',
    'merged-value': 'partage une cellule fusionnée avec la ligne du dessus',
    neither: 'ne donne ni responsable ni échéance',
    'columns-as-before':
      'le tableau ne nomme pas ses colonnes\u00a0; lu comme celui qui le précède',
    unknown: (text) => `${quote(text)} n'est pas un organe du corpus`,
    ambiguous: (text, among) => `${quote(text)} peut être ${list(among)}`,
    partly: (text, among) =>
      `${quote(text)} est peut-être ${list(among)}, mais en dit plus ou moins que son nom`,
    role: (among) => `${list(among)}\u00a0: responsable ou partenaire\u00a0?`,
    unread: (text, read) =>
      read === ''
        ? `l'échéance ${quote(text)} n'a pas été lue`
        : `de l'échéance, ${quote(text)} n'a pas été lu\u00a0; le reste dit ${read}`,
    rhythm: "les mots parlent d'une chose qui se répète, l'échéance non",
    recurs: (every) => `se répète (${every})`,
    after: (event) => `dépend d'un événement\u00a0: ${event}`,
    twice: (place) =>
      `presque les mêmes mots figurent ailleurs (${place})\u00a0: imprimée deux fois\u00a0?`,
  },
  like: (id, words) =>
    words.length > 0 ? `${id} (mots communs\u00a0: ${list(words.slice(0, 4), 'et')})` : id,
  summary: ({ rows, tables, sure, unsure }) =>
    `${n(rows, 'ligne lue', 'lignes lues')} dans ${n(tables, 'tableau', 'tableaux')}\u00a0: ${n(sure, 'certaine', 'certaines')} de bout en bout, ${unsure} avec quelque chose à regarder.`,
  unknownTables: (count) =>
    `Dans ${n(count, 'tableau', 'tableaux')}, aucune colonne n'est connue\u00a0: rien n'en est repris. Nommez les colonnes\u00a0: --columns measure=1,who=2,when=3`,
  noRows: ({ tables, paragraphs, headings }) =>
    tables === 0
      ? `Aucune ligne trouvée\u00a0: le document a ${n(paragraphs, 'paragraphe', 'paragraphes')} et aucun tableau. Les lignes dont les cellules sont coupées ne se devinent pas\u00a0: demandez le fichier Word.`
      : `Aucune ligne trouvée\u00a0: le document a ${n(tables, 'tableau', 'tableaux')}${headings.length > 0 ? `, qui commencent par ${list(headings.map(quote), 'et')}` : ''}. Dites ce que contient chaque colonne\u00a0: --columns measure=1,who=2,when=3`,
  notes: {
    changes: (count) =>
      `${n(count, 'modification suivie est lue comme acceptée', 'modifications suivies sont lues comme acceptées')}.`,
    textBoxes: (count) =>
      `${n(count, "zone de texte n'est pas lue", 'zones de texte ne sont pas lues')}.`,
    nestedTables: (count) =>
      `${n(count, 'tableau dans une cellule est lu comme des lignes de celle-ci', 'tableaux dans des cellules sont lus comme des lignes de celles-ci')}.`,
    hidden: (count) =>
      `${n(count, 'ligne masquée est lue aussi', 'lignes masquées sont lues aussi')}.`,
    formulas: (count) =>
      `${n(count, "formule n'est pas lue", 'formules ne sont pas lues')}\u00a0: aucun résultat n'est repris.`,
  },
  section: 'Section',
  columns: {
    where: 'Où',
    number: 'Numéro',
    words: 'Mesure',
    who: 'Responsable',
    when: 'Échéance',
    doubts: 'Pas certain',
  },
  more: (count) => `… et ${count} de plus, non montrées ici\u00a0: --format json les donne toutes.`,
  left: (count) => `Pas repris (${count})`,
  written: (path) => `La relecture est dans ${path}.`,
  next: (path) =>
    `Remplissez les cellules jaunes de la feuille «\u00a0À remplir\u00a0», puis\u00a0: teh new --from ${path}`,
  make: (file) => `Pour la relire\u00a0: teh import ${file} --edition … --output relecture.xlsx`,
  check: {
    same: (rows, edition) =>
      `Le corpus dit ce que dit le document\u00a0: ${n(rows, 'ligne', 'lignes')} de ${edition} comparées.`,
    summary: ({ rows, matched, differ, document, corpus }) =>
      `${n(rows, 'ligne', 'lignes')} dans le document\u00a0: ${n(matched, 'retrouvée', 'retrouvées')} dans le corpus, dont ${differ} avec une différence\u00a0; ${document} seulement dans le document\u00a0; ${n(corpus, 'mesure', 'mesures')} seulement dans le corpus.`,
    prose: (count) =>
      `${n(count, 'mesure figure', 'mesures figurent')} dans le texte courant\u00a0: aucune ligne de tableau n'y correspond.`,
    differ: (count) => `Différentes (${count})`,
    onlyDocument: (count) => `Seulement dans le document (${count})`,
    onlyCorpus: (count) => `Seulement dans le corpus (${count})`,
    field: { number: 'numéro', section: 'section', who: 'responsable', when: 'échéance' },
    inDocument: 'Dans le document',
    inCorpus: 'Dans le corpus',
    measure: 'Mesure',
    what: 'Quoi',
    nothing: '(rien)',
    draftRule:
      "Le document n'est pas celui dont l'édition est faite (sa somme de contrôle est une autre, ou aucune n'est notée)\u00a0: il est lu comme un autre projet de ce plan. Une ligne est reliée à une mesure par ce qui y est imprimé\u00a0; que le texte d'une mesure ait changé, seule la lecture le montre.",
    printed: (what) => `${what}, tel qu'imprimé`,
  },
  document: {
    lines: (count: number, path: string) =>
      path === ''
        ? `Le texte a ${n(count, 'ligne', 'lignes')}\u00a0; --documents <dossier> l'y écrit, avec les numéros de ligne.`
        : `Le texte, ${n(count, 'ligne numérotée', 'lignes numérotées')}, est dans ${path}.`,
  },
  alsoPrinted: (place, who, when) =>
    `Imprimée aussi ailleurs (${place})\u00a0: responsable ${quote(who)}, échéance ${quote(when)}.`,
  from: {
    notReview:
      "n'est pas une relecture\u00a0: teh import en fait une à partir du document du plan (--output relecture.xlsx)",
    newer: 'a été fait par une version plus récente de teh',
    at: (sheet, cell, column) => `feuille ${quote(sheet)}, cellule ${cell} (${column})`,
    summary: (measures, skipped) =>
      `${n(measures, 'mesure', 'mesures')} de la relecture\u00a0; ${n(skipped, 'ligne non reprise', 'lignes non reprises')}, chacune avec sa raison.`,
    troubles: (count) =>
      `Rien n'est écrit\u00a0: ${n(count, 'cellule est à revoir', 'cellules sont à revoir')}.`,
    lost: (keys) =>
      `${n(keys.length, "ligne trouvée par l'import n'est plus nulle part", "lignes trouvées par l'import ne sont plus nulle part")}\u00a0: ${list(keys, 'et')}. Répondez «\u00a0non\u00a0» avec une raison au lieu d'effacer.`,
    trouble: {
      missing: 'est vide',
      take: (seen) => `${quote(seen)} n'est ni oui ni non`,
      'no-reason': "une ligne qui n'est pas reprise demande une raison",
      'unknown-actor': (seen, near) =>
        `${quote(seen)} n'est pas un organe du corpus${near.length > 0 ? `\u00a0: peut-être ${list(near)}` : '\u00a0: ajoutez-le avec teh new actor'}`,
      'unknown-theme': (seen, near) =>
        `${quote(seen)} n'est pas un thème du corpus${near.length > 0 ? `\u00a0: peut-être ${list(near)}` : ''}`,
      period: (seen) =>
        `${quote(seen)} n'est pas une période\u00a0: 2026, 2026-Q1, 2026-05 ou 2026-05-17`,
      slug: (seen) =>
        `${quote(seen)} n'est pas un nom court\u00a0: minuscules, chiffres et traits d'union`,
      'same-slug': (seen) => `${quote(seen)} sert deux fois`,
      'unknown-row': (seen) => `il n'y a pas de ligne reprise ${quote(seen)}`,
      'unknown-measure': (seen) => `il n'y a pas de mesure ${quote(seen)}`,
      'unknown-recommendation': (seen) => `il n'y a pas de recommandation ${quote(seen)}`,
      match: (seen) => `${quote(seen)} n'est ni exact, ni close, broad, narrow ou related`,
      'link-reason': 'un lien demande une raison dans la colonne «\u00a0Parce que\u00a0»',
      proposed: (seen) =>
        `${quote(seen)} est seulement proposé\u00a0: écrivez ce qui est juste ou, si toute la ligne l'est, «\u00a0ok\u00a0» sous «\u00a0Reprendre\u00a0?\u00a0»`,
      odd: 'contient une formule ou une erreur\u00a0: tapez le texte lui-même',
      plan: (seen) => `${quote(seen)} n'est pas ce qui est attendu ici`,
    },
  },
}

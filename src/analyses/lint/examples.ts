/** What each rule finds, and what is right: fragments of the corpus, the same in every language. */
import type { RuleId } from './rules/index.ts'

/**
 * Some lines of a file, or of several with `# path` above each; a character that does not show is
 * `⟨U+200B⟩`. Each is linted: the bad one must draw its rule and nothing else, the good one
 * nothing.
 */
interface Example {
  bad: string
  good: string
}

export const examples: Readonly<Record<RuleId, Example>> = {
  'yaml/syntax': {
    bad: 'summary: Numéro vert : une ligne gratuite en plusieurs langues',
    good: 'summary: "Numéro vert : une ligne gratuite en plusieurs langues"',
  },
  'yaml/encoding': {
    bad: `# Windows-1252
summary: R\ufffdvaluer la circulaire COL 01/2015`,
    good: `# UTF-8
summary: Réévaluer la circulaire COL 01/2015`,
  },
  'yaml/duplicate-key': {
    bad: `timing:
  as_printed: 2021 – 2022
  start: 2021
  due: 2021
  due: 2022`,
    good: `timing:
  as_printed: 2021 – 2022
  start: 2021
  due: 2022`,
  },
  'yaml/tab-indent': {
    bad: `timing:
\tas_printed: "2022"
\tdue: 2022`,
    good: `timing:
  as_printed: "2022"
  due: 2022`,
  },
  'yaml/unresolved-alias': {
    bad: 'note: *voir la section 6.4',
    good: 'note: "*voir la section 6.4"',
  },
  'yaml/anchors': {
    bad: `lead: &tteh [bureau-tteh, cellule-tteh]
parts:
  - title: Nouveaux objectifs du CIATTEH
    lead: *tteh`,
    good: `lead: [bureau-tteh, cellule-tteh]
parts:
  - title: Nouveaux objectifs du CIATTEH
    lead: [bureau-tteh, cellule-tteh]`,
  },
  'yaml/multiple-documents': {
    bad: `# plans/teh-2021/ciatteh.yaml
reference: "6.4"
---
reference: "6.2.3"`,
    good: `# plans/teh-2021/ciatteh.yaml
reference: "6.4"
# plans/teh-2021/hotel-sector.yaml
reference: "6.2.3"`,
  },
  'yaml/empty-file': {
    bad: `# plans/teh-2021/hotel-sector.yaml
# À compléter`,
    good: `# plans/teh-2021/hotel-sector.yaml
reference: "6.2.3"
summary: Informer les hôtels des signes de la traite.`,
  },
  'yaml/custom-tag': {
    bad: 'note: !urgent Sans responsable dans le plan.',
    good: 'note: Sans responsable dans le plan.',
  },
  'yaml/ambiguous-scalar': {
    bad: 'reference: 2.10',
    good: 'reference: "2.10"',
  },
  'yaml/bom-or-crlf': {
    bad: `# UTF-8 + BOM, CRLF
reference: "6.4"`,
    good: `# UTF-8, LF
reference: "6.4"`,
  },
  'schema/unknown-key': {
    bad: `timing:
  as_printed: "2022"
  deu: 2022`,
    good: `timing:
  as_printed: "2022"
  due: 2022`,
  },
  'schema/renamed-key': {
    bad: `closed:
  on: 2023
  because: repris par la circulaire`,
    good: `closed:
  date: 2023
  because: repris par la circulaire`,
  },
  'schema/missing-key': {
    bad: `timing:
  due: 2022`,
    good: `timing:
  as_printed: "2022"
  due: 2022`,
  },
  'schema/wrong-type': {
    bad: 'lead: spf-justice',
    good: 'lead: [spf-justice]',
  },
  'schema/invalid-enum': {
    bad: `log:
  - date: 2022-06
    status: limité
    by: cellule-tteh`,
    good: `log:
  - date: 2022-06
    status: limited
    by: cellule-tteh`,
  },
  'schema/invalid-format': {
    bad: `timing:
  as_printed: 1 an après l'entrée en vigueur de la loi
  after:
    event: entrée en vigueur de la loi
    within: 1 an
    date: 2007-06-01`,
    good: `timing:
  as_printed: 1 an après l'entrée en vigueur de la loi
  after:
    event: entrée en vigueur de la loi
    within: P1Y
    date: 2007-06-01`,
  },
  'schema/empty-value': {
    bad: `lead: [spf-justice]
note:`,
    good: 'lead: [spf-justice]',
  },
  'file/slug-format': {
    bad: '# plans/teh-2021/Secteur hôtelier.yaml',
    good: '# plans/teh-2021/hotel-sector.yaml',
  },
  'file/stray': {
    bad: '# plans/teh-2021/hotel-sector.docx',
    good: '# plans/teh-2021/hotel-sector.yaml',
  },
  'file/unreadable': {
    bad: '# plans/teh-2021/hotel-sector.yml',
    good: '# plans/teh-2021/hotel-sector.yaml',
  },
  'file/case-collision': {
    bad: `# plans/teh-2021/ciatteh.yaml
# plans/teh-2021/Ciatteh.yaml`,
    good: `# plans/teh-2021/ciatteh.yaml
# plans/teh-2021/ciatteh-budget.yaml`,
  },
  'file/unknown-edition': {
    bad: `# plans/trafic-2019/ciatteh-canevas.yaml
timing: {as_printed: "2019", due: 2019}`,
    good: `# plans/trafic-2019/ciatteh-canevas.yaml
timing: {as_printed: "2019", due: 2019}
# plans/trafic-2019/edition.yaml
plan: trafic
period: 2019/2019
language: fr`,
  },
  'corpus/unsaid': {
    bad: `# plans/corpus.yaml: none`,
    good: `# plans/corpus.yaml
title: {fr: Plans contre la traite, nl: Plannen tegen mensenhandel, en: Plans against trafficking}
languages: [fr, nl, en]
timezone: Europe/Brussels
plans:
  teh:
    title: {fr: Traite, nl: Mensenhandel, en: Trafficking}`,
  },
  'corpus/unknown-timezone': {
    bad: `# plans/corpus.yaml
timezone: Europe/Brusels`,
    good: `# plans/corpus.yaml
timezone: Europe/Brussels`,
  },
  'ref/unknown-actor': {
    bad: 'lead: [spf-justise]',
    good: 'lead: [spf-justice]',
  },
  'ref/unknown-plan': {
    bad: `# plans/teh-2021/edition.yaml
plan: the`,
    good: `# plans/teh-2021/edition.yaml
plan: teh`,
  },
  'ref/unknown-level': {
    bad: `# plans/actors.yaml
ctif:
  level: federl`,
    good: `# plans/actors.yaml
ctif:
  level: federal`,
  },
  'ref/unknown-theme': {
    bad: 'themes: [trainings]',
    good: 'themes: [training]',
  },
  'ref/unknown-document': {
    bad: 'source: {document: plan-2021, section: "6.4"}',
    good: 'source: {document: plan-teh-2021, section: "6.4"}',
  },
  'ref/unknown-measure': {
    bad: `not_follows:
  - measure: teh-2008/ciateh
    because: le centre, et non son budget`,
    good: `not_follows:
  - measure: teh-2008/ciatteh-budget
    because: le centre, et non son budget`,
  },
  'ref/unknown-edition': {
    bad: `# plans/teh-2021/edition.yaml
previous: teh-2015`,
    good: `# plans/teh-2021/edition.yaml
previous: plan-teh-2015`,
  },
  'ref/unknown-recommendation': {
    bad: `answers:
  - recommendation: cp-2018/1
    because: le centre doit rassembler les chiffres`,
    good: `answers:
  - recommendation: cp-2018-4/1
    because: le centre doit rassembler les chiffres`,
  },
  'ref/alias-not-canonical': {
    bad: `lead: [Bureau TTEH]
responsibility_as_printed: Bureau TTEH`,
    good: `lead: [bureau-tteh]
responsibility_as_printed: Bureau TTEH`,
  },
  'ref/inactive-actor': {
    bad: `# plans/actors.yaml
ceclr:
  until: 2014
# plans/teh-2021/ciatteh.yaml (2021/2025)
lead: [ceclr]
responsibility_as_printed: CECLR`,
    good: `# plans/actors.yaml
ceclr:
  until: 2014
# plans/teh-2021/ciatteh.yaml (2021/2025)
lead: [myria]
responsibility_as_printed: CECLR`,
  },
  'ref/duplicate-entry': {
    bad: 'partners: [ctif, febelfin, ctif]',
    good: 'partners: [ctif, febelfin]',
  },
  'ref/lead-also-partner': {
    bad: `lead: [college-pg]
partners: [college-pg, bureau-tteh]`,
    good: `lead: [college-pg]
partners: [bureau-tteh]`,
  },
  'ref/self': {
    bad: `# plans/teh-2021/ciatteh.yaml
follows:
  - measure: teh-2021/ciatteh
    match: close
    because: même centre, mêmes objectifs à définir`,
    good: `# plans/teh-2021/ciatteh.yaml
follows:
  - measure: teh-2008/ciatteh
    match: close
    because: même centre, mêmes objectifs à définir`,
  },
  'timing/unparseable': {
    bad: `# plans/teh-2008/ciatteh.yaml (2008/2011)
timing:
  as_printed: Fin 2008
  due: fin 2008`,
    good: `# plans/teh-2008/ciatteh.yaml (2008/2011)
timing:
  as_printed: Fin 2008
  due: 2008`,
  },
  'timing/implausible-year': {
    bad: `timing:
  as_printed: "2021"
  due: 2201`,
    good: `timing:
  as_printed: "2021"
  due: 2021`,
  },
  'timing/due-before-start': {
    bad: `timing:
  as_printed: Après la révision de la composition du Bureau
  start: 2022
  due: 2021`,
    good: `timing:
  as_printed: Après la révision de la composition du Bureau
  start: 2021
  due: 2022`,
  },
  'timing/outside-period': {
    bad: `# plans/teh-2021/ciatteh.yaml (2021/2025)
timing:
  as_printed: "2012"
  due: 2012`,
    good: `# plans/teh-2021/ciatteh.yaml (2021/2025)
timing:
  as_printed: "2022"
  due: 2022`,
  },
  'timing/as-printed-disagrees': {
    bad: `# plans/teh-2008/ciatteh.yaml (2008/2011)
timing:
  as_printed: Second semestre 2008
  due: 2009-S2`,
    good: `# plans/teh-2008/ciatteh.yaml (2008/2011)
timing:
  as_printed: Second semestre 2008
  due: 2008-S2`,
  },
  'timing/invented-precision': {
    bad: `# plans/teh-2008/ciatteh.yaml (2008/2011)
timing:
  as_printed: Fin 2008
  due: 2008-12-31`,
    good: `# plans/teh-2008/ciatteh.yaml (2008/2011)
timing:
  as_printed: Fin 2008
  due: 2008`,
  },
  'timing/no-deadline': {
    bad: `timing:
  as_printed: ""`,
    good: `timing:
  as_printed: ""
log:
  - date: 2025
    deadline: {to: 2026}`,
  },
  'timing/relative-without-anchor': {
    bad: `timing:
  as_printed: 1 an après l'entrée en vigueur de la loi
  after:
    event: entrée en vigueur de la loi
    within: P1Y`,
    good: `timing:
  as_printed: 1 an après l'entrée en vigueur de la loi
  after:
    event: entrée en vigueur de la loi
    within: P1Y
    date: 2007-06-01`,
  },
  'timing/rhythm-mismatch': {
    bad: `timing:
  as_printed: Deux fois par an à partir de 2021
  recurs: {every: P6M, from: 2021}`,
    good: `timing:
  as_printed: Deux fois par an à partir de 2021
  recurs: {every: P6M, from: 2021-S1}`,
  },
  'source/missing': {
    bad: `# plans/scorecards/ecpat-be.yaml
criteria:
  helpline:
    ratings:
      - {year: 2010, rating: green}`,
    good: `# plans/scorecards/ecpat-be.yaml
criteria:
  helpline:
    ratings:
      - {year: 2010, rating: green, source: {document: carte-ecpat-2012, section: "5"}}`,
  },
  'source/no-section': {
    bad: 'source: {document: plan-teh-2021}',
    good: 'source: {document: plan-teh-2021, section: "6.4", lines: [2622, 2630]}',
  },
  'source/lines-out-of-order': {
    bad: 'source: {document: plan-teh-2021, lines: [2630, 2622]}',
    good: 'source: {document: plan-teh-2021, lines: [2622, 2630]}',
  },
  'source/duplicate-locator': {
    bad: `# plans/teh-2021/ciatteh.yaml
origin: table
source: {document: plan-teh-2021, lines: [2622, 2630]}
# plans/teh-2021/hotel-sector.yaml
origin: table
source: {document: plan-teh-2021, lines: [2622, 2630]}`,
    good: `# plans/teh-2021/ciatteh.yaml
origin: table
source: {document: plan-teh-2021, lines: [2622, 2630]}
# plans/teh-2021/hotel-sector.yaml
origin: table
source: {document: plan-teh-2021, lines: [2521, 2534]}`,
  },
  'source/not-in-text': {
    bad: `timing:
  as_printed: 2021 – 2023
  start: 2021
  due: 2023`,
    good: `timing:
  as_printed: 2021 – 2022
  start: 2021
  due: 2022`,
  },
  'source/text-changed': {
    bad: `# plans/documents.yaml
plan-teh-2021:
  sha256: 436d06b46b632bfc584906567b43336988d5301dd2a91f7c1750fd3ff15e8695`,
    good: `# plans/documents.yaml
plan-teh-2021:
  sha256: 5e5292a474e19566dbf12553ae27adcf12fd9fdd4eb58c0e7cef451d53f095a8`,
  },
  'text/control-char': {
    bad: "note: Le centre n'a jamais ⟨U+001B⟩fonctionné.",
    good: "note: Le centre n'a jamais fonctionné.",
  },
  'text/bidi-override': {
    bad: 'note: Le site est annoncé pour ⟨U+202E⟩2022.',
    good: 'note: Le site est annoncé pour 2022.',
  },
  'text/invisible-char': {
    bad: 'summary: Évaluer la circu⟨U+00AD⟩laire COL 01/2015.',
    good: 'summary: Évaluer la circulaire COL 01/2015.',
  },
  'text/workflow-command': {
    bad: 'note: "::warning ::Voir la section 6.4."',
    good: 'note: "Attention : voir la section 6.4."',
  },
  'text/private-data': {
    bad: `lead: [spf-justice]
note: Le suivi est chez marie.exemple@example.org.`,
    good: `lead: [spf-justice]
note: Le suivi est chez le secrétariat du SPF Justice.`,
  },
  'registry/unused-entry': {
    bad: `# plans/actors.yaml
febelfin:
  name: {fr: Febelfin, nl: Febelfin, en: Febelfin}
  level: private
# plans/teh-2021/febelfin-dialogue.yaml
partners: []`,
    good: `# plans/actors.yaml
febelfin:
  name: {fr: Febelfin, nl: Febelfin, en: Febelfin}
  level: private
# plans/teh-2021/febelfin-dialogue.yaml
partners: [febelfin]`,
  },
  'registry/alias-collision': {
    bad: `# plans/actors.yaml
bureau-tteh:
  aliases: [Bureau, Cellule TTEH]
cellule-tteh:
  aliases: [Cellule, Cellule TTEH]`,
    good: `# plans/actors.yaml
bureau-tteh:
  aliases: [Bureau, Bureau de la Cellule TTEH]
cellule-tteh:
  aliases: [Cellule, Cellule TTEH]`,
  },
  'registry/duplicate-label': {
    bad: `# plans/themes.yaml
controls:
  label: {fr: Contrôles et inspections, nl: Controles en inspecties, en: Checks and inspections}
labour-inspection:
  label: {fr: Contrôles et inspections, nl: Controles en inspecties, en: Checks and inspections}`,
    good: `# plans/themes.yaml
controls:
  label: {fr: Contrôles et inspections, nl: Controles en inspecties, en: Checks and inspections}
labour-inspection:
  label: {fr: Inspection du travail, nl: Arbeidsinspectie, en: Labour inspection}
  broader: controls`,
  },
  'registry/cycle': {
    bad: `# plans/actors.yaml
bureau-tteh:
  part_of: cellule-tteh
cellule-tteh:
  part_of: bureau-tteh`,
    good: `# plans/actors.yaml
bureau-tteh:
  part_of: cellule-tteh
cellule-tteh:
  level: mixed-body`,
  },
  'log/order': {
    bad: `log:
  - date: 2022-06
    status: substantial
    by: cellule-tteh
  - date: 2021-12
    status: limited
    by: cellule-tteh`,
    good: `log:
  - date: 2021-12
    status: limited
    by: cellule-tteh
  - date: 2022-06
    status: substantial
    by: cellule-tteh`,
  },
  'log/future-entry': {
    bad: `log:
  - date: 2032-06
    by: cellule-tteh
    note: De nouveaux objectifs sont arrêtés.`,
    good: `log:
  - date: 2023-06
    by: cellule-tteh
    note: De nouveaux objectifs sont arrêtés.`,
  },
  'log/before-edition': {
    bad: `# plans/teh-2021/ciatteh.yaml (2021/2025)
log:
  - date: 2019
    status: complete
    by: cellule-tteh
    source: {document: rapport-2022, section: "4"}`,
    good: `# plans/teh-2008/ciatteh.yaml (2008/2011)
log:
  - date: 2019
    status: complete
    by: cellule-tteh
    source: {document: rapport-2022, section: "4"}`,
  },
  'log/complete-without-source': {
    bad: `log:
  - date: 2023
    status: complete
    by: cellule-tteh`,
    good: `log:
  - date: 2023
    status: complete
    by: cellule-tteh
    source: {document: rapport-2023, section: "4", page: 12}`,
  },
  'log/regress': {
    bad: `log:
  - date: 2022
    status: complete
    by: cellule-tteh
    source: {document: rapport-2022, section: "4"}
  - date: 2024
    status: limited
    by: cellule-tteh
    reasons: [resources]`,
    good: `log:
  - date: 2022
    status: complete
    by: cellule-tteh
    source: {document: rapport-2022, section: "4"}
  - date: 2024
    status: limited
    by: cellule-tteh
    reasons: [resources]
    note: Le site a été fermé en 2023 ; seule la brochure reste.`,
  },
  'log/lagging-without-reason': {
    bad: `timing:
  as_printed: "2022"
  due: 2022
log:
  - date: 2023
    status: limited
    by: cellule-tteh`,
    good: `timing:
  as_printed: "2022"
  due: 2022
log:
  - date: 2023
    status: limited
    by: cellule-tteh
    reasons: [funding]`,
  },
  'log/duplicate-entry': {
    bad: `log:
  - date: 2022-06
    status: limited
    by: cellule-tteh
  - date: 2022-06
    status: limited
    by: cellule-tteh`,
    good: `log:
  - date: 2022-06
    status: limited
    by: cellule-tteh`,
  },
  'log/rating-twice': {
    bad: `# plans/scorecards/ecpat-be.yaml
criteria:
  helpline:
    ratings:
      - {year: 2010, rating: green, source: {document: carte-ecpat-2012, section: "5"}}
      - {year: 2010, rating: yellow, source: {document: carte-ecpat-2012, section: "5"}}`,
    good: `# plans/scorecards/ecpat-be.yaml
criteria:
  helpline:
    ratings:
      - {year: 2010, rating: green, source: {document: carte-ecpat-2012, section: "5"}}
      - {year: 2012, rating: yellow, source: {document: carte-ecpat-2012, section: "5"}}`,
  },
  'log/unknown-occurrence': {
    bad: `timing:
  as_printed: Chaque année à partir de 2021
  recurs: {every: year, from: 2021}
log:
  - date: 2022-12
    deadline: {to: 2023-06}`,
    good: `timing:
  as_printed: Chaque année à partir de 2021
  recurs: {every: year, from: 2021}
log:
  - date: 2022-12
    deadline: {from: 2022, to: 2023-06}`,
  },
  'log/unknown-part': {
    bad: `parts:
  - title: Convoquer le comité
  - title: Rédiger le canevas
log:
  - date: 2022
    status: complete
    part: 3
    source: {document: plan-teh-2021, section: "6.4"}`,
    good: `parts:
  - title: Convoquer le comité
  - title: Rédiger le canevas
log:
  - date: 2022
    status: complete
    part: 2
    source: {document: plan-teh-2021, section: "6.4"}`,
  },
  'log/unknown-retraction': {
    bad: `log:
  - date: 2022-03
    status: limited
    by: spf-justice
    note: Le comité est convoqué.
  - date: 2022-09
    by: spf-justice
    retracts: 2022
    note: Il ne l'était pas.`,
    good: `log:
  - date: 2022-03
    status: limited
    by: spf-justice
    note: Le comité est convoqué.
  - date: 2022-09
    by: spf-justice
    retracts: 2022-03
    note: Il ne l'était pas.`,
  },
  'log/not-responsible': {
    bad: `lead: [cellule-tteh]
log:
  - date: 2022
    responsibility: {from: [spf-justice], to: [bureau-tteh]}
    note: La Cellule en charge son Bureau.`,
    good: `lead: [cellule-tteh]
log:
  - date: 2022
    responsibility: {from: [cellule-tteh], to: [bureau-tteh]}
    note: La Cellule en charge son Bureau.`,
  },
  'log/closed-while-owed': {
    bad: `parts:
  - title: Publier la circulaire
  - title: Publier la brochure
closed:
  date: 2023
  because: La circulaire a paru.
log:
  - date: 2022
    status: complete
    part: 1
    source: {document: plan-teh-2021, section: "6.4"}`,
    good: `parts:
  - title: Publier la circulaire
  - title: Publier la brochure
log:
  - date: 2022
    status: complete
    part: 1
    source: {document: plan-teh-2021, section: "6.4"}`,
  },
  'lineage/unknown-predecessor': {
    bad: `follows:
  - measure: teh-2008/ciateh
    match: close
    because: même centre, mêmes objectifs à définir`,
    good: `follows:
  - measure: teh-2008/ciatteh
    match: close
    because: même centre, mêmes objectifs à définir`,
  },
  'lineage/same-edition': {
    bad: `# plans/teh-2021/ciatteh.yaml
follows:
  - measure: teh-2021/ciatteh-text
    match: exact
    because: la même promesse, imprimée aussi dans le texte`,
    good: `# plans/teh-2021/ciatteh.yaml
also_printed:
  - section: "6.4"
    lines: [2615, 2619]`,
  },
  'lineage/backwards': {
    bad: `# plans/teh-2008/ciatteh.yaml
follows:
  - measure: teh-2021/ciatteh
    match: close
    because: même centre, mêmes objectifs à définir`,
    good: `# plans/teh-2021/ciatteh.yaml
follows:
  - measure: teh-2008/ciatteh
    match: close
    because: même centre, mêmes objectifs à définir`,
  },
  'lineage/cycle': {
    bad: `# plans/teh-2008/ciatteh.yaml
follows:
  - measure: teh-2021/ciatteh
    match: close
    because: même centre
# plans/teh-2021/ciatteh.yaml
follows:
  - measure: teh-2008/ciatteh
    match: close
    because: même centre`,
    good: `# plans/teh-2008/ciatteh.yaml
follows: []
# plans/teh-2021/ciatteh.yaml
follows:
  - measure: teh-2008/ciatteh
    match: close
    because: même centre`,
  },
  'lineage/no-reason': {
    bad: `answers:
  - recommendation: cp-2018-4/1`,
    good: `answers:
  - recommendation: cp-2018-4/1
    because: le centre doit rassembler les chiffres de tous les partenaires`,
  },
  'lineage/dropped-silently': {
    bad: `# plans/teh-2008/ciatteh.yaml
log:
  - date: 2011
    status: limited
    by: cellule-tteh
    reasons: [funding]
# plans/teh-2021/ciatteh.yaml
follows: []`,
    good: `# plans/teh-2008/ciatteh.yaml
log:
  - date: 2011
    status: limited
    by: cellule-tteh
    reasons: [funding]
# plans/teh-2021/ciatteh.yaml
follows:
  - measure: teh-2008/ciatteh
    match: close
    because: même centre, mêmes objectifs à définir`,
  },
  'i18n/first-language': {
    bad: `# plans/corpus.yaml
languages: [fr, nl, en]
# plans/teh-2021/ciatteh.yaml
title:
  nl: De doelstellingen van het IAMM herdefiniëren
  en: Redefine the objectives of the information centre (CIATTEH)`,
    good: `# plans/corpus.yaml
languages: [fr, nl, en]
# plans/teh-2021/ciatteh.yaml
title:
  fr: Redéfinir les objectifs du CIATTEH
  nl: De doelstellingen van het IAMM herdefiniëren
  en: Redefine the objectives of the information centre (CIATTEH)`,
  },
  'i18n/unknown-language': {
    bad: `# plans/corpus.yaml
languages: [fr, nl, en]
# plans/teh-2021/ciatteh.yaml
title:
  fr: Redéfinir les objectifs du CIATTEH
  nl: De doelstellingen van het IAMM herdefiniëren
  en: Redefine the objectives of the information centre (CIATTEH)
  de: Die Ziele des Zentrums neu bestimmen`,
    good: `# plans/corpus.yaml
languages: [fr, nl, en]
# plans/teh-2021/ciatteh.yaml
title:
  fr: Redéfinir les objectifs du CIATTEH
  nl: De doelstellingen van het IAMM herdefiniëren
  en: Redefine the objectives of the information centre (CIATTEH)`,
  },
  'i18n/missing-translation': {
    bad: `# plans/corpus.yaml
languages: [fr, nl, en]
# plans/teh-2021/ciatteh.yaml
title:
  fr: Redéfinir les objectifs du CIATTEH`,
    good: `# plans/corpus.yaml
languages: [fr, nl, en]
# plans/teh-2021/ciatteh.yaml
title:
  fr: Redéfinir les objectifs du CIATTEH
  nl: De doelstellingen van het IAMM herdefiniëren
  en: Redefine the objectives of the information centre (CIATTEH)`,
  },
  'i18n/figures-differ': {
    bad: `title:
  fr: Évaluer la circulaire du 23 décembre 2016
  nl: De omzendbrief van 23 december 2015 evalueren
  en: Evaluate the circular of 23 December 2016`,
    good: `title:
  fr: Évaluer la circulaire du 23 décembre 2016
  nl: De omzendbrief van 23 december 2016 evalueren
  en: Evaluate the circular of 23 December 2016`,
  },
  'i18n/not-nfc': {
    bad: 'summary: E⟨U+0301⟩valuer la circulaire COL 01/2015.',
    good: 'summary: Évaluer la circulaire COL 01/2015.',
  },
  'meta/unknown-rule': {
    bad: `timing:
  as_printed: "2027"
  # teh-disable-next-line timing/outside-periode -- le plan dit bien 2027
  due: 2027`,
    good: `timing:
  as_printed: "2027"
  # teh-disable-next-line timing/outside-period -- le plan dit bien 2027
  due: 2027`,
  },
  'meta/unused-suppression': {
    bad: `timing:
  as_printed: "2022"
  # teh-disable-next-line timing/outside-period -- le plan dit bien 2027
  due: 2022`,
    good: `timing:
  as_printed: "2022"
  due: 2022`,
  },
  'meta/suppression-without-reason': {
    bad: `timing:
  as_printed: "2027"
  # teh-disable-next-line timing/outside-period
  due: 2027`,
    good: `timing:
  as_printed: "2027"
  # teh-disable-next-line timing/outside-period -- le plan dit bien 2027
  due: 2027`,
  },
  'meta/error-lowered': {
    bad: `# plans/corpus.yaml
lint:
  ref/unknown-actor: warning`,
    good: `# plans/corpus.yaml
lint:
  timing/no-deadline: off`,
  },
  'meta/rule-crashed': {
    bad: '# timing/outside-period: TypeError',
    good: '# timing/outside-period: OK',
  },
}

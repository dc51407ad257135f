/** A bad and a good example of each rule: fragments of a corpus, the same in every language. */
import type { RuleId } from './rules/index.ts'

/**
 * Some lines of a file, or of several with `# path` above each; an invisible character is written
 * as `⟨U+200B⟩`. Tests lint each example: the bad one must break its rule and no other, the good
 * one none.
 */
interface Example {
  bad: string
  good: string
}

export const examples: Readonly<Record<RuleId, Example>> = {
  'yaml/syntax': {
    bad: 'summary: Helpline: a free number in several languages',
    good: 'summary: "Helpline: a free number in several languages"',
  },
  'yaml/encoding': {
    bad: `# Windows-1252
summary: Open a repair caf\ufffd in each district`,
    good: `# UTF-8
summary: Open a repair café in each district`,
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
    bad: 'note: *see section 6.4',
    good: 'note: "*see section 6.4"',
  },
  'yaml/anchors': {
    bad: `lead: &office [energy-office, climate-unit]
parts:
  - title: New aims of the data centre
    lead: *office`,
    good: `lead: [energy-office, climate-unit]
parts:
  - title: New aims of the data centre
    lead: [energy-office, climate-unit]`,
  },
  'yaml/multiple-documents': {
    bad: `# plans/climate-2021/data-centre.yaml
reference: "6.4"
---
reference: "6.2.3"`,
    good: `# plans/climate-2021/data-centre.yaml
reference: "6.4"
# plans/climate-2021/hotels.yaml
reference: "6.2.3"`,
  },
  'yaml/empty-file': {
    bad: `# plans/climate-2021/hotels.yaml
# To be completed`,
    good: `# plans/climate-2021/hotels.yaml
reference: "6.2.3"
summary: Tell hotels how to heat with less.`,
  },
  'yaml/custom-tag': {
    bad: 'note: !urgent Nobody is named in the plan.',
    good: 'note: Nobody is named in the plan.',
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
  because: part of the new act`,
    good: `closed:
  date: 2023
  because: part of the new act`,
  },
  'schema/missing-key': {
    bad: `timing:
  due: 2022`,
    good: `timing:
  as_printed: "2022"
  due: 2022`,
  },
  'schema/wrong-type': {
    bad: 'lead: energy-ministry',
    good: 'lead: [energy-ministry]',
  },
  'schema/invalid-enum': {
    bad: `log:
  - date: 2022-06
    status: limted
    by: climate-unit`,
    good: `log:
  - date: 2022-06
    status: limited
    by: climate-unit`,
  },
  'schema/invalid-format': {
    bad: `timing:
  as_printed: 1 year after the entry into force of the act
  after:
    event: entry into force of the act
    within: 1 year
    date: 2007-06-01`,
    good: `timing:
  as_printed: 1 year after the entry into force of the act
  after:
    event: entry into force of the act
    within: P1Y
    date: 2007-06-01`,
  },
  'schema/empty-value': {
    bad: `lead: [energy-ministry]
note:`,
    good: 'lead: [energy-ministry]',
  },
  'file/slug-format': {
    bad: '# plans/climate-2021/Hotel sector.yaml',
    good: '# plans/climate-2021/hotels.yaml',
  },
  'file/stray': {
    bad: '# plans/climate-2021/hotels.docx',
    good: '# plans/climate-2021/hotels.yaml',
  },
  'file/unreadable': {
    bad: '# plans/climate-2021/hotels.yml',
    good: '# plans/climate-2021/hotels.yaml',
  },
  'file/case-collision': {
    bad: `# plans/climate-2021/data-centre.yaml
# plans/climate-2021/Data-centre.yaml`,
    good: `# plans/climate-2021/data-centre.yaml
# plans/climate-2021/data-centre-budget.yaml`,
  },
  'file/unknown-edition': {
    bad: `# plans/water-2019/data-centre-template.yaml
timing: {as_printed: "2019", due: 2019}`,
    good: `# plans/water-2019/data-centre-template.yaml
timing: {as_printed: "2019", due: 2019}
# plans/water-2019/edition.yaml
plan: water
period: 2019/2019
language: en`,
  },
  'corpus/unsaid': {
    bad: `# plans/corpus.yaml: none`,
    good: `# plans/corpus.yaml
title: {en: Climate plans, fr: Plans climat}
languages: [en, fr]
timezone: Europe/Lisbon
plans:
  climate:
    title: {en: Climate, fr: Climat}`,
  },
  'corpus/unknown-timezone': {
    bad: `# plans/corpus.yaml
timezone: Europe/Lisbn`,
    good: `# plans/corpus.yaml
timezone: Europe/Lisbon`,
  },
  'ref/unknown-actor': {
    bad: 'lead: [energy-minstry]',
    good: 'lead: [energy-ministry]',
  },
  'ref/unknown-plan': {
    bad: `# plans/climate-2021/edition.yaml
plan: climat`,
    good: `# plans/climate-2021/edition.yaml
plan: climate`,
  },
  'ref/unknown-level': {
    bad: `# plans/actors.yaml
tax-office:
  level: natonal`,
    good: `# plans/actors.yaml
tax-office:
  level: national`,
  },
  'ref/unknown-theme': {
    bad: 'themes: [trainings]',
    good: 'themes: [training]',
  },
  'ref/unknown-document': {
    bad: 'source: {document: plan-2021, section: "6.4"}',
    good: 'source: {document: plan-climate-2021, section: "6.4"}',
  },
  'ref/unknown-measure': {
    bad: `not_follows:
  - measure: climate-2008/data-center
    because: the centre, and not its budget`,
    good: `not_follows:
  - measure: climate-2008/data-centre-budget
    because: the centre, and not its budget`,
  },
  'ref/unknown-edition': {
    bad: `# plans/climate-2021/edition.yaml
previous: climate-2015`,
    good: `# plans/climate-2021/edition.yaml
previous: plan-climate-2015`,
  },
  'ref/unknown-recommendation': {
    bad: `answers:
  - recommendation: council-18/1
    because: the centre is to gather the figures`,
    good: `answers:
  - recommendation: council-2018/1
    because: the centre is to gather the figures`,
  },
  'ref/alias-not-canonical': {
    bad: `lead: [Energy Office]
responsibility_as_printed: Energy Office`,
    good: `lead: [energy-office]
responsibility_as_printed: Energy Office`,
  },
  'ref/inactive-actor': {
    bad: `# plans/actors.yaml
consumer-centre:
  until: 2014
# plans/climate-2021/data-centre.yaml (2021/2025)
lead: [consumer-centre]
responsibility_as_printed: Consumer Centre`,
    good: `# plans/actors.yaml
consumer-centre:
  until: 2014
# plans/climate-2021/data-centre.yaml (2021/2025)
lead: [consumer-watch]
responsibility_as_printed: Consumer Centre`,
  },
  'ref/duplicate-entry': {
    bad: 'partners: [tax-office, banks-federation, tax-office]',
    good: 'partners: [tax-office, banks-federation]',
  },
  'ref/lead-also-partner': {
    bad: `lead: [regions-council]
partners: [regions-council, energy-office]`,
    good: `lead: [regions-council]
partners: [energy-office]`,
  },
  'ref/self': {
    bad: `# plans/climate-2021/data-centre.yaml
follows:
  - measure: climate-2021/data-centre
    match: close
    because: the same centre, whose aims are still to be set`,
    good: `# plans/climate-2021/data-centre.yaml
follows:
  - measure: climate-2008/data-centre
    match: close
    because: the same centre, whose aims are still to be set`,
  },
  'timing/unparseable': {
    bad: `# plans/climate-2008/data-centre.yaml (2008/2011)
timing:
  as_printed: End of 2008
  due: end of 2008`,
    good: `# plans/climate-2008/data-centre.yaml (2008/2011)
timing:
  as_printed: End of 2008
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
  as_printed: After the review of the Office
  start: 2022
  due: 2021`,
    good: `timing:
  as_printed: After the review of the Office
  start: 2021
  due: 2022`,
  },
  'timing/outside-period': {
    bad: `# plans/climate-2021/data-centre.yaml (2021/2025)
timing:
  as_printed: "2012"
  due: 2012`,
    good: `# plans/climate-2021/data-centre.yaml (2021/2025)
timing:
  as_printed: "2022"
  due: 2022`,
  },
  'timing/as-printed-disagrees': {
    bad: `# plans/climate-2008/data-centre.yaml (2008/2011)
timing:
  as_printed: Second half of 2008
  due: 2009-S2`,
    good: `# plans/climate-2008/data-centre.yaml (2008/2011)
timing:
  as_printed: Second half of 2008
  due: 2008-S2`,
  },
  'timing/invented-precision': {
    bad: `# plans/climate-2008/data-centre.yaml (2008/2011)
timing:
  as_printed: End of 2008
  due: 2008-12-31`,
    good: `# plans/climate-2008/data-centre.yaml (2008/2011)
timing:
  as_printed: End of 2008
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
  as_printed: 1 year after the entry into force of the act
  after:
    event: entry into force of the act
    within: P1Y`,
    good: `timing:
  as_printed: 1 year after the entry into force of the act
  after:
    event: entry into force of the act
    within: P1Y
    date: 2007-06-01`,
  },
  'timing/rhythm-mismatch': {
    bad: `timing:
  as_printed: Twice a year from 2021
  recurs: {every: P6M, from: 2021}`,
    good: `timing:
  as_printed: Twice a year from 2021
  recurs: {every: P6M, from: 2021-S1}`,
  },
  'source/missing': {
    bad: `# plans/scorecards/progress-card.yaml
criteria:
  helpline:
    ratings:
      - {year: 2010, rating: green}`,
    good: `# plans/scorecards/progress-card.yaml
criteria:
  helpline:
    ratings:
      - {year: 2010, rating: green, source: {document: card-2012, section: "5"}}`,
  },
  'source/no-section': {
    bad: 'source: {document: plan-climate-2021}',
    good: 'source: {document: plan-climate-2021, section: "6.4", lines: [2622, 2630]}',
  },
  'source/lines-out-of-order': {
    bad: 'source: {document: plan-climate-2021, lines: [2630, 2622]}',
    good: 'source: {document: plan-climate-2021, lines: [2622, 2630]}',
  },
  'source/duplicate-locator': {
    bad: `# plans/climate-2021/data-centre.yaml
origin: table
source: {document: plan-climate-2021, lines: [2622, 2630]}
# plans/climate-2021/hotels.yaml
origin: table
source: {document: plan-climate-2021, lines: [2622, 2630]}`,
    good: `# plans/climate-2021/data-centre.yaml
origin: table
source: {document: plan-climate-2021, lines: [2622, 2630]}
# plans/climate-2021/hotels.yaml
origin: table
source: {document: plan-climate-2021, lines: [2521, 2534]}`,
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
plan-climate-2021:
  sha256: 436d06b46b632bfc584906567b43336988d5301dd2a91f7c1750fd3ff15e8695`,
    good: `# plans/documents.yaml
plan-climate-2021:
  sha256: 5e5292a474e19566dbf12553ae27adcf12fd9fdd4eb58c0e7cef451d53f095a8`,
  },
  'text/control-char': {
    bad: 'note: The centre has never ⟨U+001B⟩worked.',
    good: 'note: The centre has never worked.',
  },
  'text/bidi-override': {
    bad: 'note: The site is announced for ⟨U+202E⟩2022.',
    good: 'note: The site is announced for 2022.',
  },
  'text/invisible-char': {
    bad: 'summary: Open a repair ca⟨U+00AD⟩fé in each district.',
    good: 'summary: Open a repair café in each district.',
  },
  'text/workflow-command': {
    bad: 'note: "::warning ::See section 6.4."',
    good: 'note: "Note: see section 6.4."',
  },
  'text/private-data': {
    bad: `lead: [energy-ministry]
note: Ask mary.sample@example.org.`,
    good: `lead: [energy-ministry]
note: The secretariat of the ministry follows it.`,
  },
  'registry/unused-entry': {
    bad: `# plans/actors.yaml
banks-federation:
  name: {en: Federation of Banks, fr: Fédération des banques}
  level: private
# plans/climate-2021/banks-dialogue.yaml
partners: []`,
    good: `# plans/actors.yaml
banks-federation:
  name: {en: Federation of Banks, fr: Fédération des banques}
  level: private
# plans/climate-2021/banks-dialogue.yaml
partners: [banks-federation]`,
  },
  'registry/alias-collision': {
    bad: `# plans/actors.yaml
energy-office:
  aliases: [Office, Climate Unit]
climate-unit:
  aliases: [Unit, Climate Unit]`,
    good: `# plans/actors.yaml
energy-office:
  aliases: [Office, Office of the Unit]
climate-unit:
  aliases: [Unit, Climate Unit]`,
  },
  'registry/duplicate-label': {
    bad: `# plans/themes.yaml
controls:
  label: {en: Checks and inspections, fr: Contrôles et inspections}
building-inspection:
  label: {en: Checks and inspections, fr: Contrôles et inspections}`,
    good: `# plans/themes.yaml
controls:
  label: {en: Checks and inspections, fr: Contrôles et inspections}
building-inspection:
  label: {en: Inspection of buildings, fr: Inspection des bâtiments}
  broader: controls`,
  },
  'registry/cycle': {
    bad: `# plans/actors.yaml
energy-office:
  part_of: climate-unit
climate-unit:
  part_of: energy-office`,
    good: `# plans/actors.yaml
energy-office:
  part_of: climate-unit
climate-unit:
  level: mixed-body`,
  },
  'log/order': {
    bad: `log:
  - date: 2022-06
    status: substantial
    by: climate-unit
  - date: 2021-12
    status: limited
    by: climate-unit`,
    good: `log:
  - date: 2021-12
    status: limited
    by: climate-unit
  - date: 2022-06
    status: substantial
    by: climate-unit`,
  },
  'log/future-entry': {
    bad: `log:
  - date: 2032-06
    by: climate-unit
    note: New aims are set.`,
    good: `log:
  - date: 2023-06
    by: climate-unit
    note: New aims are set.`,
  },
  'log/before-edition': {
    bad: `# plans/climate-2021/data-centre.yaml (2021/2025)
log:
  - date: 2019
    status: complete
    by: climate-unit
    source: {document: report-2022, section: "4"}`,
    good: `# plans/climate-2008/data-centre.yaml (2008/2011)
log:
  - date: 2019
    status: complete
    by: climate-unit
    source: {document: report-2022, section: "4"}`,
  },
  'log/complete-without-source': {
    bad: `log:
  - date: 2023
    status: complete
    by: climate-unit`,
    good: `log:
  - date: 2023
    status: complete
    by: climate-unit
    source: {document: report-2023, section: "4", page: 12}`,
  },
  'log/regress': {
    bad: `log:
  - date: 2022
    status: complete
    by: climate-unit
    source: {document: report-2022, section: "4"}
  - date: 2024
    status: limited
    by: climate-unit
    reasons: [resources]`,
    good: `log:
  - date: 2022
    status: complete
    by: climate-unit
    source: {document: report-2022, section: "4"}
  - date: 2024
    status: limited
    by: climate-unit
    reasons: [resources]
    note: The site was closed in 2023; only the brochure is left.`,
  },
  'log/lagging-without-reason': {
    bad: `timing:
  as_printed: "2022"
  due: 2022
log:
  - date: 2023
    status: limited
    by: climate-unit`,
    good: `timing:
  as_printed: "2022"
  due: 2022
log:
  - date: 2023
    status: limited
    by: climate-unit
    reasons: [funding]`,
  },
  'log/duplicate-entry': {
    bad: `log:
  - date: 2022-06
    status: limited
    by: climate-unit
  - date: 2022-06
    status: limited
    by: climate-unit`,
    good: `log:
  - date: 2022-06
    status: limited
    by: climate-unit`,
  },
  'log/rating-twice': {
    bad: `# plans/scorecards/progress-card.yaml
criteria:
  helpline:
    ratings:
      - {year: 2010, rating: green, source: {document: card-2012, section: "5"}}
      - {year: 2010, rating: yellow, source: {document: card-2012, section: "5"}}`,
    good: `# plans/scorecards/progress-card.yaml
criteria:
  helpline:
    ratings:
      - {year: 2010, rating: green, source: {document: card-2012, section: "5"}}
      - {year: 2012, rating: yellow, source: {document: card-2012, section: "5"}}`,
  },
  'log/unknown-occurrence': {
    bad: `timing:
  as_printed: Every year from 2021
  recurs: {every: year, from: 2021}
log:
  - date: 2022-12
    deadline: {to: 2023-06}`,
    good: `timing:
  as_printed: Every year from 2021
  recurs: {every: year, from: 2021}
log:
  - date: 2022-12
    deadline: {from: 2022, to: 2023-06}`,
  },
  'log/unknown-part': {
    bad: `parts:
  - title: Convene the committee
  - title: Write the template
log:
  - date: 2022
    status: complete
    part: 3
    source: {document: plan-climate-2021, section: "6.4"}`,
    good: `parts:
  - title: Convene the committee
  - title: Write the template
log:
  - date: 2022
    status: complete
    part: 2
    source: {document: plan-climate-2021, section: "6.4"}`,
  },
  'log/unknown-retraction': {
    bad: `log:
  - date: 2022-03
    status: limited
    by: energy-ministry
    note: The committee is convened.
  - date: 2022-09
    by: energy-ministry
    retracts: 2022
    note: It was not.`,
    good: `log:
  - date: 2022-03
    status: limited
    by: energy-ministry
    note: The committee is convened.
  - date: 2022-09
    by: energy-ministry
    retracts: 2022-03
    note: It was not.`,
  },
  'log/not-responsible': {
    bad: `lead: [climate-unit]
log:
  - date: 2022
    responsibility: {from: [energy-ministry], to: [energy-office]}
    note: The unit hands it to its office.`,
    good: `lead: [climate-unit]
log:
  - date: 2022
    responsibility: {from: [climate-unit], to: [energy-office]}
    note: The unit hands it to its office.`,
  },
  'log/closed-while-owed': {
    bad: `parts:
  - title: Publish the circular
  - title: Publish the brochure
closed:
  date: 2023
  because: The circular is out.
log:
  - date: 2022
    status: complete
    part: 1
    source: {document: plan-climate-2021, section: "6.4"}`,
    good: `parts:
  - title: Publish the circular
  - title: Publish the brochure
log:
  - date: 2022
    status: complete
    part: 1
    source: {document: plan-climate-2021, section: "6.4"}`,
  },
  'lineage/unknown-predecessor': {
    bad: `follows:
  - measure: climate-2008/data-center
    match: close
    because: the same centre, whose aims are still to be set`,
    good: `follows:
  - measure: climate-2008/data-centre
    match: close
    because: the same centre, whose aims are still to be set`,
  },
  'lineage/same-edition': {
    bad: `# plans/climate-2021/data-centre.yaml
follows:
  - measure: climate-2021/data-centre-text
    match: exact
    because: the same promise, printed in the text as well`,
    good: `# plans/climate-2021/data-centre.yaml
also_printed:
  - section: "6.4"
    lines: [2615, 2619]`,
  },
  'lineage/backwards': {
    bad: `# plans/climate-2008/data-centre.yaml
follows:
  - measure: climate-2021/data-centre
    match: close
    because: the same centre, whose aims are still to be set`,
    good: `# plans/climate-2021/data-centre.yaml
follows:
  - measure: climate-2008/data-centre
    match: close
    because: the same centre, whose aims are still to be set`,
  },
  'lineage/cycle': {
    bad: `# plans/climate-2008/data-centre.yaml
follows:
  - measure: climate-2021/data-centre
    match: close
    because: the same centre
# plans/climate-2021/data-centre.yaml
follows:
  - measure: climate-2008/data-centre
    match: close
    because: the same centre`,
    good: `# plans/climate-2008/data-centre.yaml
follows: []
# plans/climate-2021/data-centre.yaml
follows:
  - measure: climate-2008/data-centre
    match: close
    because: the same centre`,
  },
  'lineage/no-reason': {
    bad: `answers:
  - recommendation: council-2018/1`,
    good: `answers:
  - recommendation: council-2018/1
    because: the centre is to gather the figures of all partners`,
  },
  'lineage/dropped-silently': {
    bad: `# plans/climate-2008/data-centre.yaml
log:
  - date: 2011
    status: limited
    by: climate-unit
    reasons: [funding]
# plans/climate-2021/data-centre.yaml
follows: []`,
    good: `# plans/climate-2008/data-centre.yaml
log:
  - date: 2011
    status: limited
    by: climate-unit
    reasons: [funding]
# plans/climate-2021/data-centre.yaml
follows:
  - measure: climate-2008/data-centre
    match: close
    because: the same centre, whose aims are still to be set`,
  },
  'i18n/first-language': {
    bad: `# plans/corpus.yaml
languages: [en, fr]
# plans/climate-2021/data-centre.yaml
title:
  fr: Redéfinir les objectifs du centre de données`,
    good: `# plans/corpus.yaml
languages: [en, fr]
# plans/climate-2021/data-centre.yaml
title:
  en: Redefine the aims of the data centre
  fr: Redéfinir les objectifs du centre de données`,
  },
  'i18n/unknown-language': {
    bad: `# plans/corpus.yaml
languages: [en, fr]
# plans/climate-2021/data-centre.yaml
title:
  en: Redefine the aims of the data centre
  fr: Redéfinir les objectifs du centre de données
  de: Die Ziele des Zentrums neu bestimmen`,
    good: `# plans/corpus.yaml
languages: [en, fr]
# plans/climate-2021/data-centre.yaml
title:
  en: Redefine the aims of the data centre
  fr: Redéfinir les objectifs du centre de données`,
  },
  'i18n/missing-translation': {
    bad: `# plans/corpus.yaml
languages: [en, fr]
# plans/climate-2021/data-centre.yaml
title:
  en: Redefine the aims of the data centre`,
    good: `# plans/corpus.yaml
languages: [en, fr]
# plans/climate-2021/data-centre.yaml
title:
  en: Redefine the aims of the data centre
  fr: Redéfinir les objectifs du centre de données`,
  },
  'i18n/figures-differ': {
    bad: `title:
  en: Evaluate the circular of 23 December 2016
  fr: Évaluer la circulaire du 23 décembre 2015`,
    good: `title:
  en: Evaluate the circular of 23 December 2016
  fr: Évaluer la circulaire du 23 décembre 2016`,
  },
  'i18n/not-nfc': {
    bad: 'summary: Open a repair cafe⟨U+0301⟩ in each district.',
    good: 'summary: Open a repair café in each district.',
  },
  'meta/unknown-rule': {
    bad: `timing:
  as_printed: "2027"
  # teh-disable-next-line timing/outside-periode -- the plan does say 2027
  due: 2027`,
    good: `timing:
  as_printed: "2027"
  # teh-disable-next-line timing/outside-period -- the plan does say 2027
  due: 2027`,
  },
  'meta/unused-suppression': {
    bad: `timing:
  as_printed: "2022"
  # teh-disable-next-line timing/outside-period -- the plan does say 2027
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
  # teh-disable-next-line timing/outside-period -- the plan does say 2027
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

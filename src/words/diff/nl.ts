/** Wat veranderd is, in het Nederlands. */
import { n } from '../shared/nl.ts'
import type { DiffWords, Kind } from './en.ts'
import type { GroupKind, ToldKind } from './kinds.ts'

const kinds: Record<GroupKind, Kind> = {
  'dropped-silently': [
    'zonder uitleg',
    'zonder uitleg',
    (year) => `Niet overgenomen in ${year}, zonder uitleg`,
    'Geen maatregel van het nieuwere plan neemt ze over en dat plan zegt er niets over; geen verslag noemt ze voltooid en geen tekst zegt waarom ze ophouden.',
  ],
  'dropped-mentioned': [
    'vermeld in het nieuwere plan',
    'vermeld in het nieuwere plan',
    (year) => `Niet overgenomen in ${year}, maar wel vermeld in dat plan`,
    'Geen maatregel van het nieuwere plan neemt ze over, maar dat plan zegt er iets over of gaat over hetzelfde onderwerp.',
  ],
  split: ['gesplitst', 'gesplitst', 'Gesplitst', 'Eén maatregel werd er meerdere.'],
  merged: ['samengevoegd', 'samengevoegd', 'Samengevoegd', 'Meerdere maatregelen werden er één.'],
  reshaped: ['herschikt', 'herschikt', 'Herschikt', 'Meerdere maatregelen werden meerdere andere.'],
  reworded: [
    'anders verwoord',
    'anders verwoord',
    'Anders verwoord',
    'In andere woorden overgenomen.',
  ],
  carried: [
    'ongewijzigd overgenomen',
    'ongewijzigd overgenomen',
    'Ongewijzigd overgenomen',
    'Dezelfde tekst.',
  ],
  reappeared: [
    'teruggekeerd',
    'teruggekeerd',
    'Teruggekeerd',
    'Beloofd vóór het oudste van beide plannen, daarin weggelaten en opnieuw beloofd.',
  ],
  new: ['nieuw', 'nieuw', 'Nieuw', 'Geen maatregel van het oudere plan beloofde dit.'],
  'dropped-closed': [
    'afgesloten',
    'afgesloten',
    'Afgesloten',
    'Niet overgenomen; een tekst zegt waarom ze ophouden, of het laatste verslag noemt ze ingetrokken.',
  ],
  'dropped-delivered': [
    'uitgevoerd',
    'uitgevoerd',
    'Uitgevoerd',
    'Niet overgenomen; het laatste verslag noemt ze voltooid.',
  ],
}

const told: Record<ToldKind, string> = {
  'lead-changed': 'andere verantwoordelijke',
  'lead-lost': 'geen verantwoordelijke meer',
  'lead-set': 'verantwoordelijke aangewezen',
  'partner-added': 'partner toegevoegd',
  'partner-removed': 'partner verdwenen',
  'partner-became-lead': 'partner werd verantwoordelijke',
  'lead-became-partner': 'verantwoordelijke werd partner',
  'deadline-later': 'termijn verlengd',
  'deadline-earlier': 'termijn ingekort',
  'deadline-lost': 'geen termijn meer',
  'deadline-set': 'termijn vastgelegd',
  'deadline-vaguer': 'vagere termijn',
  'deadline-finer': 'preciezere termijn',
  'became-recurring': 'komt voortaan terug',
  'no-longer-recurring': 'komt niet meer terug',
  'start-changed': 'ander begin',
  'rhythm-changed': 'ander ritme',
  'until-changed': 'ander einde',
  moved: 'verplaatst',
  'themes-changed': "andere thema's",
}

export const nl: DiffWords = {
  count: (count, kind) => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`,
  totals: (gone, whys, rest) => {
    const parts = [
      ...(gone > 0 ? [`${gone} niet overgenomen: ${whys.join('; ')}`] : []),
      ...(rest.length > 0 ? [rest.join(', ')] : []),
    ]
    return parts.length === 0 ? 'Niets te vergelijken.' : `${parts.join('. ')}.`
  },
  subjectToGaps: 'onder voorbehoud van de ontbrekende plannen',
  name: (kind, year) => {
    const title = kinds[kind][2]
    return typeof title === 'string' ? title : title(year)
  },
  title: (kind, count, year) => `${nl.name(kind, year)} (${count})`,
  whole: (year) => `Wat het plan van ${year} over het oudere plan in zijn geheel zegt`,
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, [, , , note]]) => [kind, note]),
  ) as Record<GroupKind, string>,
  rule: (day) =>
    `Wat er van een maatregel geworden is, blijkt uit de verbanden die in het corpus genoteerd zijn, nooit uit de gelijkenis van de woorden. Verslagen tellen mee tot en met ${day}. Instanties die elkaar opvolgden, tellen als één.`,
  gap: (titles) =>
    `Let op: ${titles.length === 1 ? 'een plan tussen beide ontbreekt' : `${titles.length} plannen tussen beide ontbreken`} in het corpus, en wat daarin uitgevoerd of overgenomen werd, is hier niet te zien: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  otherPlan:
    'Let op: dit zijn edities van twee verschillende plannen; wat hier niet is overgenomen, is daarom niet geschrapt.',
  told,
  renewed: (since) => `beloofd sinds ${since}`,
  undelivered: (ids) =>
    `overgenomen zonder uitgevoerd te zijn: bij het begin van het nieuwere plan noemde geen verslag deze maatregel voltooid of ingetrokken (${ids.join(', ')})`,
  closed: 'waarom hij ophoudt',
  lastReport: 'laatste verslag',
  newerSays: 'wat het nieuwere plan zegt',
  touchedBy: (ids) =>
    `het nieuwere plan gaat over hetzelfde onderwerp, zonder dezelfde belofte: ${ids.join(', ')}`,
  within: (all, differing) =>
    `${n(all, 'andere gedrukte versie', 'andere gedrukte versies')} van maatregelen van dit plan, waarvan ${differing} met een andere verantwoordelijke of timing.`,
  withinTitle: 'Twee keer gedrukt, en niet gelijk',
  otherPrinting: 'Elders gedrukt',
  ownPrinting: 'De maatregel',
  fields: {
    title: 'titel',
    summary: 'samenvatting',
    responsibility: 'verantwoordelijkheid',
    timing: 'timing',
  },
  revisions: (before, after) => `${before} → ${after}`,
  movedFrom: (revision, folder) => `In ${revision} lag het corpus in ${folder}.`,
  workingTree: (dirty) => (dirty ? 'werkbestanden, niet alle vastgelegd in git' : 'werkbestanden'),
  nothing: 'Geen plan is veranderd.',
  nothingRead: 'Geen plan is veranderd in wat gelezen kon worden.',
  unread: (count) => `Onleesbaar of met fouten, en aan beide kanten niet meegeteld (${count})`,
  unreadHere: (ids) =>
    `Let op: wat onleesbaar is of fouten bevat, telt niet mee; wat daarin beloofd of overgenomen wordt, is hier niet te zien: ${ids.join(', ')}.`,
  revisionTotals: (count) =>
    `${
      [
        count.added > 0 && `${n(count.added, 'maatregel', 'maatregelen')} toegevoegd`,
        count.removed > 0 && `${n(count.removed, 'maatregel', 'maatregelen')} verwijderd`,
        count.renamed > 0 && `${n(count.renamed, 'bestand', 'bestanden')} hernoemd`,
        count.changed > 0 && `${n(count.changed, 'maatregel', 'maatregelen')} gewijzigd`,
        count.moved > 0 && `${n(count.moved, 'termijn', 'termijnen')} verschoven of verdwenen`,
        count.leads > 0 &&
          `${n(count.leads, 'verantwoordelijke', 'verantwoordelijken')} gewijzigd of verdwenen`,
        count.entries > 0 && `${n(count.entries, 'verslag', 'verslagen')} toegevoegd`,
      ]
        .filter(Boolean)
        .join(', ') || 'Alleen registers zijn gewijzigd'
    }.`,
  kind: 'Soort',
  revisionTitle: (kind, count) =>
    `${{ removed: 'Verwijderd', added: 'Toegevoegd', renamed: 'Hernoemd', changed: 'Gewijzigd' }[kind]} (${count})`,
  themesOnly: (count) => `Alleen thema's gewijzigd (${count})`,
  entryAdded: 'verslag toegevoegd',
  entryRemoved: 'verslag verwijderd',
  answersAdded: 'beantwoordt nu aan',
  answersRemoved: 'beantwoordt niet meer aan',
  alsoChanged: (fields) => `ook gewijzigd: ${fields.join(', ')}`,
  coverage: 'Aanbevelingen',
  others: 'Ook gewijzigd',
  otherKinds: {
    actor: 'actor',
    theme: 'thema',
    document: 'document',
    edition: 'editie',
    recommendations: 'aanbevelingen',
    scorecard: 'voortgangskaart',
  },
  deltas: { removed: 'verwijderd', added: 'toegevoegd', changed: 'gewijzigd', renamed: 'hernoemd' },
  sheet: {
    older: (what) => `Vroeger: ${what}`,
    newer: (what) => `Nu: ${what}`,
    id: 'maatregel',
    title: 'titel',
    number: 'nummer',
    firstLine: 'eerste regel',
    lastLine: 'laatste regel',
    stands: 'Wat de nieuwe is voor de oude',
    because: 'Waarom ze verbonden zijn',
    what: 'Wat er verandert',
    differs: 'Wat verschilt',
    before: 'Oude waarde',
    after: 'Nieuwe waarde',
    months: 'Maanden',
    place: 'plaats',
    note: 'Nota',
  },
  signs: { '+': 'bij', '-': 'weg', '~': 'gewijzigd', '=': 'gelijk', '?': 'onbekend' },
  cut: (more) => `… nog ${more} tekens: voer de opdracht uit om alles te lezen.`,
}

/** What changed, in English. */
import { n } from '../shared/en.ts'
import type { DeltaKind, GroupKind, ToldKind } from './kinds.ts'

/** A kind counted, over its list, and explained. The year is that of the newer plan. */
export type Kind = readonly [
  one: string,
  many: string,
  title: string | ((year: number) => string),
  note: string,
]

const kinds: Record<GroupKind, Kind> = {
  'dropped-silently': [
    'without explanation',
    'without explanation',
    (year) => `Not taken up in ${year}, without explanation`,
    'No measure of the newer plan takes it up, and that plan says nothing of it; no report says that it was done, and no text says why it ended.',
  ],
  'dropped-mentioned': [
    'mentioned in the newer plan',
    'mentioned in the newer plan',
    (year) => `Not taken up in ${year}, though mentioned in that plan`,
    'No measure of the newer plan takes it up, but that plan says something of it, or is about the same subject.',
  ],
  split: ['split', 'split', 'Split', 'One measure became several.'],
  merged: ['merged', 'merged', 'Merged', 'Several measures became one.'],
  reshaped: ['reshaped', 'reshaped', 'Reshaped', 'Several measures became several others.'],
  reworded: ['reworded', 'reworded', 'Reworded', 'Taken up in other words.'],
  carried: ['carried over', 'carried over', 'Carried over', 'The same text again.'],
  reappeared: [
    'reappeared',
    'reappeared',
    'Reappeared',
    'Promised before the older of the two plans, left out of it, and promised again.',
  ],
  new: ['new', 'new', 'New', 'No measure of the older plan promised it.'],
  'dropped-closed': [
    'closed',
    'closed',
    'Closed',
    'Not taken up; a text says why it ended, or the last report says it was withdrawn.',
  ],
  'dropped-delivered': [
    'delivered',
    'delivered',
    'Delivered',
    'Not taken up; the last report says it is complete.',
  ],
}

const told: Record<ToldKind, string> = {
  'lead-changed': 'other body responsible',
  'lead-lost': 'nobody responsible any more',
  'lead-set': 'responsible body named',
  'partner-added': 'partner added',
  'partner-removed': 'partner gone',
  'partner-became-lead': 'partner made responsible',
  'lead-became-partner': 'responsible body made partner',
  'deadline-later': 'deadline later',
  'deadline-earlier': 'deadline earlier',
  'deadline-lost': 'deadline gone',
  'deadline-set': 'deadline set',
  'deadline-vaguer': 'deadline vaguer',
  'deadline-finer': 'deadline more precise',
  'became-recurring': 'now recurs',
  'no-longer-recurring': 'no longer recurs',
  'start-changed': 'start changed',
  'rhythm-changed': 'rhythm changed',
  'until-changed': 'end changed',
  moved: 'moved',
  'themes-changed': 'themes changed',
}

export const en = {
  count: (count: number, kind: GroupKind) => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`,
  /** `gone`: how many measures are not taken up, and why; `rest`: what became of the others. */
  totals: (gone: number, whys: readonly string[], rest: readonly string[]) => {
    const parts = [
      ...(gone > 0 ? [`${gone} not taken up: ${whys.join('; ')}`] : []),
      ...(rest.length > 0 ? [rest.join(', ')] : []),
    ]
    return parts.length === 0 ? 'Nothing to compare.' : `${parts.join('. ')}.`
  },
  subjectToGaps: 'subject to the plans that are missing',
  name: (kind: GroupKind, year: number): string => {
    const title = kinds[kind][2]
    return typeof title === 'string' ? title : title(year)
  },
  title: (kind: GroupKind, count: number, year: number): string =>
    `${en.name(kind, year)} (${count})`,
  whole: (year: number) => `What the plan of ${year} says of the older plan as a whole`,
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, [, , , note]]) => [kind, note]),
  ) as Record<GroupKind, string>,
  rule: (day: string) =>
    `What became of a measure comes from the links recorded in the corpus, never from likeness of words. Reports are counted up to the close of ${day}. Bodies that took over from one another count as one.`,
  gap: (titles: readonly string[]) =>
    `Note: ${n(titles.length, 'plan', 'plans')} between the two ${titles.length === 1 ? 'is' : 'are'} not in the corpus, and what was delivered or taken up there does not show here: ${titles.map((title) => `“${title}”`).join(', ')}.`,
  otherPlan:
    'Note: these are editions of two different plans; what is not taken up here was not given up for that.',
  told,
  renewed: (since: string) => `promised since ${since}`,
  undelivered: (ids: readonly string[]) =>
    `renewed undelivered: when the newer plan began, no report said complete or withdrawn (${ids.join(', ')})`,
  closed: 'why it ended',
  lastReport: 'last report',
  newerSays: 'what the newer plan says',
  touchedBy: (ids: readonly string[]) =>
    `the newer plan is about the same subject, without the same promise: ${ids.join(', ')}`,
  within: (all: number, differing: number) =>
    `${n(all, 'other printing', 'other printings')} of the measures of this plan; ${differing} with another responsibility or timing.`,
  withinTitle: 'Printed twice, in different ways',
  otherPrinting: 'Printed elsewhere',
  ownPrinting: 'The measure',
  fields: {
    title: 'title',
    summary: 'summary',
    responsibility: 'responsibility',
    timing: 'timing',
  },
  revisions: (before: string, after: string) => `${before} → ${after}`,
  movedFrom: (revision: string, folder: string) => `At ${revision} the corpus lay in ${folder}.`,
  workingTree: (dirty: boolean): string =>
    dirty ? 'working files, not all committed' : 'working files',
  nothing: 'No plan changed.',
  nothingRead: 'No plan changed in what could be read.',
  unread: (count: number) => `Not readable or with errors, and left out on both sides (${count})`,
  unreadHere: (ids: readonly string[]) =>
    `Note: what is not readable or has errors is left out, and what it promises or takes up does not show here: ${ids.join(', ')}.`,
  revisionTotals: (count: Record<DeltaKind | 'entries' | 'moved' | 'leads', number>) =>
    `${
      [
        count.added > 0 && `${n(count.added, 'measure', 'measures')} added`,
        count.removed > 0 && `${n(count.removed, 'measure', 'measures')} removed`,
        count.renamed > 0 && `${n(count.renamed, 'file', 'files')} renamed`,
        count.changed > 0 && `${n(count.changed, 'measure', 'measures')} changed`,
        count.moved > 0 && `${n(count.moved, 'deadline', 'deadlines')} moved or gone`,
        count.leads > 0 &&
          `${n(count.leads, 'responsible body', 'responsible bodies')} changed or gone`,
        count.entries > 0 && `${n(count.entries, 'report', 'reports')} added`,
      ]
        .filter(Boolean)
        .join(', ') || 'Only registries changed'
    }.`,
  kind: 'Kind',
  revisionTitle: (kind: DeltaKind, count: number) =>
    `${{ removed: 'Removed', added: 'Added', renamed: 'Renamed', changed: 'Changed' }[kind]} (${count})`,
  themesOnly: (count: number) => `Only themes changed (${count})`,
  entryAdded: 'report added',
  entryRemoved: 'report removed',
  answersAdded: 'now answers',
  answersRemoved: 'no longer answers',
  alsoChanged: (fields: readonly string[]) => `also changed: ${fields.join(', ')}`,
  coverage: 'Recommendations',
  others: 'Also changed',
  otherKinds: {
    actor: 'actor',
    theme: 'theme',
    document: 'document',
    edition: 'edition',
    recommendations: 'recommendations',
    scorecard: 'progress card',
  },
  deltas: { removed: 'removed', added: 'added', changed: 'changed', renamed: 'renamed' },
  sheet: {
    older: (what: string) => `Older: ${what}`,
    newer: (what: string) => `Newer: ${what}`,
    id: 'measure',
    title: 'title',
    number: 'number',
    firstLine: 'first line',
    lastLine: 'last line',
    stands: 'What the newer is to the older',
    because: 'Why they are linked',
    what: 'What changed',
    differs: 'What differs',
    before: 'Before',
    after: 'After',
    months: 'Months',
    place: 'place',
    note: 'Note',
  },
  signs: { '+': 'added', '-': 'gone', '~': 'changed', '=': 'unchanged', '?': 'not known' },
  cut: (more: number) => `… ${more} more characters: run the command to read everything.`,
}
export type DiffWords = typeof en

/** The report on two editions: totals, then groups by kind, then what changed. */
import type { LogEntry } from '../../../schemas/log.ts'
import { notHeldBetween, saidOfWhole } from '../../analyses/diff/between.ts'
import {
  diffEditions,
  type EditionDiff,
  type Group,
  type GroupKind,
  groupKinds,
} from '../../analyses/diff/editions.ts'
import type { FieldChange } from '../../analyses/diff/record.ts'
import { beginOf } from '../../analyses/editions.ts'
import type { Corpus, Measure } from '../../corpus/types.ts'
import { yearOf } from '../../period.ts'
import type { Block, Report, Row } from '../../report.ts'
import type { Words } from '../../words/index.ts'
import { changeRow, fingerprint } from '../tell/changes.ts'
import { leftOutFor, measureRow } from '../tell/measure-row.ts'
import { camelCase, keysInCamelCase, recordRow } from '../tell/record-row.ts'
import type { Teller } from '../tell/teller.ts'
import { deadlinesTimeline, duesIn } from '../tell/timelines.ts'
import { groupTexts, pairOf, said } from './pairs.ts'
import { editionsSheet, plainEditionsSheet } from './sheets.ts'

export function editionsReport(
  olderId: string,
  newerId: string,
  exitCode: boolean,
  tell: Teller,
): Report {
  const { corpus, day, words } = tell
  const { groups, totals } = diffEditions(corpus, olderId, newerId, tell.moment)
  const [older, newer] = [corpus.editions.get(olderId), corpus.editions.get(newerId)]
  const gap = older && newer ? notHeldBetween(corpus, older, newer) : []
  const whole = older && newer ? saidOfWhole(older, newer) : []
  const year = yearOf(beginOf(corpus, newerId))
  return {
    report: 'diff-editions',
    question: { older: olderId, newer: newerId, asOf: day },
    asOf: day,
    // Only formats for programs ask for them.
    get rows() {
      return groups.map((group) => groupRow(group, tell))
    },
    leftOut: [
      leftOutFor('unreadable', unreadMeasures(corpus)),
      leftOutFor('editions-not-held', gap),
    ],
    totals: {
      ...Object.fromEntries(groupKinds.map((kind) => [camelCase(kind), totals[kind]])),
      saidOfWhole: recordRow(whole, tell),
    },
    get sheet() {
      const texts = (group: Group) => groupTexts(group, tell)
      return editionsSheet(groups, (kind) => words.diff.name(kind, year), texts, tell)
    },
    get plainSheet() {
      return plainEditionsSheet(groups)
    },
    marker: `teh-diff ${olderId} ${newerId}`,
    foreign: tell.foreign,
    total: totalsText(totals, gap.length > 0, words),
    blocks: [
      { kind: 'heading', level: 1, text: `${nameOf(olderId, tell)} → ${nameOf(newerId, tell)}` },
      { kind: 'note', tone: 'dim', text: `${olderId} → ${newerId}` },
      { kind: 'note', tone: 'strong', text: totalsText(totals, gap.length > 0, words) },
      ...wholeBlock(whole, year, tell),
      { kind: 'note', tone: 'dim', text: words.diff.rule(tell.period(day)) },
      ...gapNote(olderId, newerId, gap, tell),
      ...unreadAndDeadlines(groups, tell),
      ...pairBlocks({ groups, totals }, [olderId, newerId], year, tell),
    ],
    ...(exitCode && { found: groups.some(isChanged) }),
  }
}

/** The groups of each kind that there are. */
function pairBlocks(
  { groups, totals }: Pick<EditionDiff, 'groups' | 'totals'>,
  heads: readonly [string, string],
  year: number,
  tell: Teller,
): Block[] {
  const { diff: say } = tell.words
  return groupKinds
    .filter((kind) => totals[kind] > 0)
    .map((kind) => ({
      kind: 'pairs',
      title: say.title(kind, totals[kind], year),
      note: say.kinds[kind],
      heads,
      pairs: groups.filter((group) => group.kind === kind).map((group) => pairOf(group, tell)),
    }))
}

/** Files that could not be read, then a timeline of the deadlines of both sides. */
function unreadAndDeadlines(groups: readonly Group[], tell: Teller): Block[] {
  const measures = groups.flatMap(({ older, newer }) => [...older, ...newer])
  return [...unreadNote(tell), ...deadlinesTimeline(duesIn(measures, tell), tell)]
}

function isChanged({ kind, ties }: Group): boolean {
  return kind !== 'carried' || ties.some(({ changes }) => changes.length > 0)
}

function nameOf(edition: string, { corpus, text }: Teller): string {
  return text(corpus.editions.get(edition)?.title)
}

/**
 * Counts of measures that are not taken up, by reason; then of those that are; then of new ones.
 */
function totalsText(totals: EditionDiff['totals'], hasGap: boolean, { diff: say }: Words): string {
  const counted = (kinds: readonly GroupKind[]) =>
    kinds.flatMap((kind) => {
      if (totals[kind] === 0) return []
      const doubt = hasGap && kind === 'new' ? ` (${say.subjectToGaps})` : ''
      return [`${say.count(totals[kind], kind)}${doubt}`]
    })
  if (groupKinds.every((kind) => totals[kind] === 0)) return say.nothing
  const gone = groupKinds.filter((kind) => kind.startsWith('dropped-'))
  const count = gone.reduce((sum, kind) => sum + totals[kind], 0)
  const rest = groupKinds.filter((kind) => !gone.includes(kind))
  return say.totals(count, counted(gone), counted(rest))
}

/** What the newer plan says of the older one as a whole. */
function wholeBlock(entries: readonly LogEntry[], year: number, tell: Teller): Block[] {
  if (entries.length === 0) return []
  const title = tell.words.diff.whole(year)
  return [{ kind: 'list', title, items: entries.map((entry) => ({ text: said(entry, tell) })) }]
}

/** A note that a missing plan between the two may have delivered or taken up measures. */
function gapNote(
  olderId: string,
  newerId: string,
  gap: readonly string[],
  { corpus, text, words }: Teller,
): Block[] {
  const [older, newer] = [corpus.editions.get(olderId), corpus.editions.get(newerId)]
  if (older && newer && older.plan !== newer.plan)
    return [{ kind: 'note', tone: 'warn', text: words.diff.otherPlan }]
  if (gap.length === 0) return []
  const titles = gap.map((id) => text(corpus.documents.get(id)?.title) || id)
  return [{ kind: 'note', tone: 'warn', text: words.diff.gap(titles) }]
}

/** Unreadable measures of any edition: the history of a promise may include each of them. */
function unreadMeasures({ unreadable, editions }: Corpus): string[] {
  return [...unreadable].filter((id) => editions.has(id.split('/')[0] ?? '')).sort()
}

function unreadNote({ corpus, words }: Teller): Block[] {
  const ids = unreadMeasures(corpus)
  return ids.length === 0 ? [] : [{ kind: 'note', tone: 'warn', text: words.diff.unreadHere(ids) }]
}

function groupRow(group: Group, tell: Teller): Row {
  const side = (measures: readonly Measure[]) =>
    measures.map((measure) => ({
      ...measureRow(measure, tell),
      file: measure.file.path,
      line: measure.file.place().line,
    }))
  return {
    kind: group.kind,
    fingerprint: fingerprint(
      group.kind,
      idsOf(group.older).join(' '),
      idsOf(group.newer).join(' '),
    ),
    olderMeasures: side(group.older),
    newerMeasures: side(group.newer),
    ties: group.ties.map(({ older, newer, link, changes }) => ({
      older: older.id,
      newer: newer.id,
      match: link?.match ?? 'indirect',
      changes: changes.map((change) => changeRow(change, older.id, newer.id)),
    })),
    renewals: [...group.promised]
      .filter(([, { renewed }]) => renewed > 0)
      .map(([id, { since, renewed, slip }]) => ({ id, since, renewed, slipMonths: slip ?? null })),
    renewedUndelivered: idsOf(group.undelivered),
    touchedBy: idsOf(group.mentions.touchedBy),
    mentionedIn: recordRow(group.mentions.entries, tell),
    patch: group.patch.map(({ id, from, changes }) => ({
      id,
      from,
      changes: changes.map(fieldRow),
    })),
  }
}

function idsOf(measures: readonly Measure[]): string[] {
  return measures.map(({ id }) => id)
}

/** A field for programs: `null` where it is absent. */
export function fieldRow({ field, before, after }: FieldChange): Row {
  return {
    field: camelCase(field),
    before: keysInCamelCase(before ?? null),
    after: keysInCamelCase(after ?? null),
  }
}
